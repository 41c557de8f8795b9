import Bindings
import Events
import Foundation
import Testing

@testable import Parsers

/// Scores the reader on recorded traffic with known truth, where it is present.
@Suite struct LabExportsTests {
    /// The recorded runs, one folder per scenario, unpacked once per test run.
    private static let runs: URL? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let archive = package.deletingLastPathComponent()
            .appendingPathComponent("shared/lab-data/seed1.tar.xz")
        guard FileManager.default.fileExists(atPath: archive.path) else { return nil }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("lab-runs-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tar = Process()
        tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        tar.arguments = ["tar", "-xJf", archive.path, "-C", folder.path]
        guard (try? tar.run()) != nil else { return nil }
        tar.waitUntilExit()
        return tar.terminationStatus == 0 ? folder : nil
    }()

    private struct Truth {
        var throttled: Set<String> = []
        var all: Set<String> = []
    }

    private static func truth(of run: String) throws -> Truth {
        var truth = Truth()
        for line in try Data(contentsOf: URL(fileURLWithPath: run + "/truth.jsonl"))
            .split(separator: 0x0A)
        {
            let value = try JSONValue(parsing: line)
            guard let id = value["request_id"]?.string else { continue }
            truth.all.insert(id)
            if value["outcome"]?.string == "throttled" { truth.throttled.insert(id) }
        }
        return truth
    }

    /// The IDs of `known` that the file shows once gzip and base64 are opened.
    private static func visible(_ known: [String], in file: String) throws -> Set<String> {
        let packed = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        var plain = Payload.unpack(packed).bytes
        if file.contains("subscription-lambda") {
            plain = try plain.split(separator: 0x0A).flatMap { line in
                let data = try JSONValue(parsing: line)["awslogs"]?["data"]?.string ?? ""
                return Payload.unpack(Base64.decode(data.utf8) ?? []).bytes
            }
        }
        guard !known.isEmpty else { return [] }
        let matches = try LiteralScanner(try LiteralSet(known)).scan(plain[...])
        return Set(matches.map { known[$0.literal] })
    }

    @Test func `every request ID that an export shows becomes an event with its outcome`() throws {
        guard let runs = Self.runs else {
            print("skipped: ../shared/lab-data is not here, or tar cannot open it")
            return
        }
        defer { try? FileManager.default.removeItem(at: runs) }
        var files = 0
        var wanted = 0
        var missed = 0
        var wrong = 0
        for run in try FileManager.default.contentsOfDirectory(atPath: runs.path).sorted() {
            let folder = runs.path + "/" + run
            guard FileManager.default.fileExists(atPath: folder + "/truth.jsonl") else { continue }
            let truth = try Self.truth(of: folder)
            let known = truth.all.sorted()
            var none = CollectedEvents()
            for file in InputReader().files(at: folder + "/exports", noting: &none) {
                let name = file.dropFirst(runs.path.count + 1)
                let visible = try Self.visible(known, in: file)
                var sink = CollectedEvents()
                _ = InputReader().read(file, into: &sink)
                let found = sink.events.filter { $0.outcome == .throttled }
                let throttled = Set(found.compactMap(\.requestID))
                let expected = visible.intersection(truth.throttled)
                let lost = expected.subtracting(throttled)
                let invented = throttled.subtracting(expected)
                files += 1
                wanted += expected.count
                missed += lost.count
                wrong += invented.count
                if !lost.isEmpty || !invented.isEmpty {
                    print(
                        "\(name): \(lost.count) lost, \(invented.count) invented of \(expected.count)"
                    )
                    print("  \(lost.sorted().prefix(2)) \(invented.sorted().prefix(2))")
                }
                if name.contains("CloudTrail") || name.contains("lookup-events") {
                    let calls = Set(sink.events.compactMap(\.requestID))
                    let unseen = visible.subtracting(calls)
                    #expect(unseen.isEmpty, "\(name): calls lost")
                }
                #expect(!sink.diagnostics.containsDamage, "\(name): \(sink.diagnostics.first)")
            }
        }
        print(
            "lab exports: \(files) files, \(wanted) throttled IDs shown, \(missed) lost, \(wrong) wrong"
        )
        #expect(files > 100)
        #expect(missed == 0)
        #expect(wrong == 0)
    }
}
