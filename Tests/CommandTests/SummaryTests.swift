import Foundation
import Testing

@testable import throttle_forensics

/// `summarize` and `merge` against one run over everything.
@Suite struct SummaryTests {
    /// Puts summaries into one, two at a time, in an order and a grouping that chance decides.
    private func mergedInATree(
        _ summaries: [String],
        in scratch: Scratch,
        numbers: inout SplitMix
    ) throws -> String {
        var rest = summaries.shuffled(using: &numbers)
        var count = 0
        while rest.count > 1 {
            let pair = [rest.removeLast(), rest.removeLast()]
            count += 1
            let path = scratch.folder.path + "/tree-\(count)"
            #expect(command(["merge", "--summary", "-o", path] + pair).status == 0)
            rest.insert(path, at: Int.random(in: 0...rest.count, using: &numbers))
        }
        return try #require(rest.first)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `merging the summaries of parts gives the report of the whole, byte for byte`(
        seed: UInt64
    ) throws {
        let scratch = try Scratch()
        let evidence = RandomEvidence(seed: seed, fileCount: 4)
        let logs = scratch.folder.appendingPathComponent("logs")
        let paths = try evidence.write(to: logs)
        var numbers = evidence.numbers
        var groups = Array(repeating: [String](), count: Int.random(in: 2...5, using: &numbers))
        for path in paths {
            // Now and then two parts hold the same input, as when a task is tried again.
            for _ in 0..<(Int.random(in: 0..<4, using: &numbers) == 0 ? 2 : 1) {
                groups[Int.random(in: groups.indices, using: &numbers)].append(path)
            }
        }
        var summaries: [String] = []
        for (index, group) in groups.enumerated() where !group.isEmpty {
            let path = scratch.folder.path + "/part-\(index)"
            // Reading the same path twice in one summary counts twice only for the complaints.
            let unique = Set(group).sorted()
            _ = command(["summarize", "-o", path] + unique)
            summaries.append(path)
        }
        let tree = try mergedInATree(summaries, in: scratch, numbers: &numbers)
        for (flags, operands) in [
            ([], summaries.shuffled(using: &numbers)), (["-fjson"], [tree]),
            (["-fjson", "--service", "ec2", "--redact"], summaries),
        ] {
            let whole = command(flags + [logs.path])
            let merged = command(["merge"] + flags + operands)
            #expect(whole.output.utf8.count > 1000)
            #expect(merged.output == whole.output)
            #expect(merged.complaints == whole.complaints)
            #expect(merged.status == whole.status)
        }
    }

    @Test func `any order and grouping of merges gives the same bytes`() throws {
        let scratch = try Scratch()
        let evidence = RandomEvidence(seed: 7, fileCount: 3)
        let paths = try evidence.write(to: scratch.folder.appendingPathComponent("logs"))
        var numbers = evidence.numbers
        let summaries = paths.enumerated().map { index, path in
            let summary = scratch.folder.path + "/part-\(index)"
            _ = command(["summarize", "-o", summary, path])
            return summary
        }
        let all = scratch.folder.path + "/all"
        _ = command(["summarize", "-o", all, scratch.folder.path + "/logs"])
        let expected = try Data(contentsOf: URL(fileURLWithPath: all))
        for _ in 0..<4 {
            let tree = try mergedInATree(summaries, in: scratch, numbers: &numbers)
            #expect(try Data(contentsOf: URL(fileURLWithPath: tree)) == expected)
        }
    }

    @Test func `a request can be asked for by an ID whose text was left out`() throws {
        let scratch = try Scratch()
        let line = """
            {"time":"2026-03-01T12:00:00Z","time_precision_s":1,"outcome":"succeeded",\
            "service":"ec2","operation":"DescribeInstances","request_id":"ABC-1",\
            "source":{"file":"a","line":1,"offset":0,"format":"cloudtrail"},"evidence":1}

            """
        let log = try scratch.file("one.ndjson", Array(line.utf8))
        let summary = scratch.folder.path + "/one.tfs"
        #expect(command(["summarize", log, "-o", summary]).status == 0)
        for (id, calls) in [("abc-1", 1), ("abc-2", 0)] {
            let report = try command(["merge", "-fjson", "--request-id", id, summary]).object()
            let totals = try #require(report["totals"] as? [String: Any])
            #expect(totals["calls"] as? Int == calls)
        }
    }

    @Test func `a refusal whose success is in another part keeps the ID as first written`() throws {
        let scratch = try Scratch()
        func log(_ name: String, _ outcome: String, _ id: String) throws -> String {
            let line = """
                {"time":"2026-03-01T12:00:00Z","time_precision_s":1,"outcome":"\(outcome)",\
                "service":"ec2","operation":"DescribeInstances","request_id":"\(id)",\
                "source":{"file":"a","line":1,"offset":0,"format":"cloudtrail"},"evidence":1}

                """
            return try scratch.file(name, Array(line.utf8))
        }
        for (first, second) in [("ABC-1", "abc-1"), ("abc-1", "ABC-1"), ("AbC-1", "abc-1")] {
            let logs = [
                try log("1.ndjson", "succeeded", first), try log("2.ndjson", "throttled", second),
            ]
            let summaries = logs.map { $0 + ".tfs" }
            for (log, summary) in zip(logs, summaries) {
                #expect(command(["summarize", log, "-o", summary]).status == 0)
            }
            let merged = command(["merge", "-fjson"] + summaries.reversed())
            #expect(merged.output == command(["-fjson"] + logs).output)
            #expect(merged.output.contains("\"\(first)\""))
        }
    }

    @Test func `a file that is no summary is said, and the rest is reported`() throws {
        let scratch = try Scratch()
        let summary = scratch.folder.path + "/part"
        #expect(command(["summarize", Project.incident, "-o", summary]).status == 0)
        let whole = try Data(contentsOf: URL(fileURLWithPath: summary))
        let cut = try scratch.file("cut", whole.dropLast(7))
        let log = try scratch.file("app.log", Array("a log\n".utf8))
        let result = command(["merge", "-fjson", cut, summary, log, "/nonexistent"])
        #expect(result.status == 2)
        #expect(
            result.complaints == [
                "throttle-forensics: /nonexistent:0 (byte 0): no such file or folder",
                "throttle-forensics: \(cut):0 (byte 0): the summary is cut off",
                "throttle-forensics: \(log):0 (byte 0): this is no summary; summarize makes one",
            ]
        )
        let totals = try #require(try result.object()["totals"] as? [String: Any])
        #expect(totals["calls"] as? Int == 700)
    }

    @Test func `summaries that were not made alike are said to be`() throws {
        let scratch = try Scratch()
        let paths = ["1", "2"].map { scratch.folder.path + "/" + $0 }
        _ = command(["summarize", Project.incident, "-o", paths[0]])
        _ = command(["summarize", "--assume-year=2025", Project.incident, "-o", paths[1]])
        let merged = command(["merge"] + paths)
        #expect(merged.status == 0)
        #expect(merged.complaints.count == 1)
        #expect(merged.complaints.first?.contains("--assume-year=2025") == true)
    }

    @Test func `flags that a summary can't heed are refused`() {
        #expect(command(["summarize", "--redact", "a.log"]).status == 64)
        #expect(command(["merge"]).status == 64)
        #expect(command(["merge", "--assume-year=2025", "a"]).status == 64)
        #expect(command(["merge", "--summary", "--service=ec2", "a"]).status == 64)
        #expect(command(["analyze", "--summary", "a"]).status == 64)
    }
}
