import Events
import Foundation
import Testing

@testable import Catalogue

struct TablesTests {
    static let all: [(String, SortedTable, Int)] = [
        ("codes", Tables.codes, 9), ("limits", Tables.limits, 21), ("messages", Tables.messages, 5),
        ("names", Tables.names, 2), ("operations", Tables.operations, 3),
        ("pages", Tables.pages, 4), ("reasons", Tables.reasons, 6),
        ("remedies", Tables.remedies, 8), ("sdks", Tables.sdks, 14),
        ("services", Tables.services, 5), ("sources", Tables.sources, 4),
        ("verdicts", Tables.verdicts, 3),
    ]

    @Test(arguments: all.map(\.0))
    func `a table is whole, in order, and each row is found by its key`(_ name: String) throws {
        let (_, table, cells) = try #require(Self.all.first { $0.0 == name })
        let rows = table.allRows
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0.count == cells })
        let keys = rows.map { Array($0[0].lowercased().utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        // Every hundredth row, and both ends: a look-up finds the row among those of its key.
        for (index, row) in rows.enumerated() where index % 100 == 0 || index == rows.count - 1 {
            #expect(table.rows(row[0].uppercased()).contains { $0[1] == row[1] }, "\(row[0])")
        }
        #expect(table.row("") == nil || name == "sources")
        #expect(table.row("\u{7f}\u{7f}") == nil)
        #expect(table.row(rows[0][0] + "\tx") == nil)
    }

    @Test func `every source of every fact is a document with a title`() {
        var keys: [String] = []
        for row in Tables.codes.allRows { keys += row.words(8) }
        for row in Tables.messages.allRows { keys += row.words(4) }
        for row in Tables.reasons.allRows { keys += row.words(5) }
        for limit in Catalogue.allLimits { keys += limit.sources }
        for remedy in Catalogue.allRemedies { keys += remedy.sources }
        for sdk in Catalogue.sdks { keys += sdk.sources }
        #expect(keys.count > 2500)
        let known = Set(Catalogue.documents.map(\.key))
        #expect(Set(keys).subtracting(known).isEmpty)
        #expect(Catalogue.documents.allSatisfy { !$0.title.isEmpty })
        #expect(Set(keys) == known, "a source that no fact names")
    }

    @Test func `every published limit is plausible and says where it is from`() {
        let limits = Catalogue.allLimits
        #expect(limits.count == Tables.limits.allRows.count)
        for limit in limits {
            #expect(!limit.sources.isEmpty && !limit.asOf.isEmpty && !limit.unit.isEmpty)
            // Nothing at once is a default of some quotas, until one asks.
            #expect(limit.value.map { $0 > 0 || limit.kind == .concurrency && $0 == 0 } ?? true)
            #expect(limit.burst.map { $0 > 0 } ?? true)
            #expect(limit.channel != .serviceQuotas || limit.isAdjustable == true)
            for code in limit.quotaCodes {
                #expect(code.code.hasPrefix("L-") && code.code.utf8.count == 10, "\(code)")
            }
        }
    }

    @Test func `every service that a fact names exists`() {
        let known = Set(Catalogue.services.map(\.endpointPrefix))
        var named = Set(Catalogue.allLimits.map(\.service))
        named.formUnion(Catalogue.allRemedies.map(\.service))
        for row in Tables.pages.allRows { named.insert(row[0]) }
        for row in Tables.operations.allRows { named.formUnion(row.words(2)) }
        // API Gateway's data plane and an SMTP endpoint have no model.
        #expect(named.subtracting(known).subtracting(["*", "execute-api"]).isEmpty)
    }

    @Test func `every remedy and every code can be read`() {
        #expect(Catalogue.allRemedies.count == Tables.remedies.allRows.count)
        for row in Tables.codes.allRows {
            let words = ["ambiguous", "lookalike"] + ThrottleKind.allCases.map(\.rawValue)
            #expect(words.contains(row[2]))
            // The verdict of a stated fact is the stated kind, where the fact is of one service.
            guard let kind = ThrottleKind(rawValue: row[2]), let service = row.words(4).first,
                service != "*", !row[0].hasPrefix("("), Int(row[0]) == nil,
                // Without a word of load these are as likely an outage; they have tests of their own.
                !row[0].contains("unavailable")
            else { continue }
            let verdict = Catalogue.verdict(
                code: row[1],
                message: nil,
                status: nil,
                service: service
            )
            let kinds = Tables.codes.rows(row[0]).filter { $0.words(4).contains(service) }
            guard Set(kinds.map { $0[2] }).count == 1 else { continue }
            #expect(verdict == .throttle(kind), "\(row[0]) \(service)")
        }
    }

    @Test func `the generated tables are current`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let script = Process()
        script.executableURL = URL(filePath: "/usr/bin/env")
        script.arguments = ["python3", root.path + "/scripts/generate-catalogue", "--check"]
        let trouble = Pipe()
        script.standardError = trouble
        try script.run()
        let text = trouble.fileHandleForReading.readDataToEndOfFile()
        script.waitUntilExit()
        if script.terminationStatus == 127 {
            print("skipped: no python3 to check the generated tables with")
            return
        }
        #expect(script.terminationStatus == 0, "\(String(decoding: text, as: UTF8.self))")
    }
}
