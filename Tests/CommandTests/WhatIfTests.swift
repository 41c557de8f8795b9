import Foundation
import Testing

@testable import throttle_forensics

@Suite struct WhatIfTests {
    private func answer(_ arguments: [String]) throws -> [String: Any] {
        let result = command(["whatif", "-fjson"] + arguments + [Project.incident])
        #expect(result.status == 0)
        let report = try result.object()
        #expect(report["schema"] as? String == "throttle-forensics/whatif/1")
        return try #require((report["answers"] as? [[String: Any]])?.first)
    }

    @Test func `a limit that is large enough ends the throttling`() throws {
        let answer = try answer(["--capacity", "1000", "--refill", "100"])
        #expect(answer["throttle_ratio_before"] as? Double == 178.0 / 700)
        #expect(answer["throttle_ratio_after"] as? Double == 0)
        #expect(answer["calls"] as? Int == 700)
    }

    @Test func `a smaller limit throttles more`() throws {
        let smaller = try answer(["--capacity", "10", "--refill", "2"])
        let after = try #require(smaller["throttle_ratio_after"] as? Double)
        #expect(after > 178.0 / 700)
        let windows = try #require(smaller["windows"] as? [[String: Any]])
        #expect(windows.compactMap { $0["attempts_before"] as? Int }.reduce(0, +) == 700)
        #expect(windows.compactMap { $0["throttled_before"] as? Int }.reduce(0, +) == 178)
    }

    @Test func `the smallest increase is enough, and less is not`() throws {
        let given = try answer(["--capacity", "50", "--refill", "10"])
        let increase = try #require(given["smallest_increase"] as? [String: Any])
        #expect(increase["verdict"] as? String == "raise_helps")
        let from = try #require(increase["from"] as? [String: Any])
        let capacity = try #require(from["capacity"] as? Double)
        let refill = try #require(increase["refill_alone"] as? Double)
        func ratio(_ refill: Double) throws -> Double {
            let answer = try answer(["--capacity", "\(capacity)", "--refill", "\(refill)"])
            return try #require(answer["throttle_ratio_after"] as? Double)
        }
        #expect(try ratio(refill) <= 0.01)
        #expect(try ratio(refill * 0.9) > 0.01)
    }

    @Test func `batches save calls, and caches where the same resource is asked for again`() throws
    {
        #expect(try #require(answer(["--batch", "10"])["calls_saved"] as? Int) > 0)
        // The log does not say which instances were asked for, so no answer is known to fit again.
        let unnamed = try answer(["--cache", "30"])
        #expect(unnamed["calls_saved"] as? Int == 0)
        let lines = command(["events", Project.incident]).output.split(separator: "\n")
        let events = lines.map { String($0.dropLast(1)) + #","resource":"i-1"}"# + "\n" }.joined()
        let scratch = try Scratch()
        let file = try scratch.file("events.ndjson", Array(events.utf8))
        let report = try command(["whatif", "-fjson", "--cache", "30", file]).object()
        let answers = try #require(report["answers"] as? [[String: Any]])
        let cached = try #require(answers.first)
        #expect(try #require(cached["calls_saved"] as? Int) > 600)
    }

    @Test func `pacing trades refusals for waiting`() throws {
        let answer = try answer(["--pace", "4"])
        #expect(try #require(answer["throttle_ratio_after"] as? Double) < 178.0 / 700)
        let wait = try #require(answer["added_wait_s"] as? [String: Any])
        #expect(try #require(wait["max"] as? Double) > 1)
    }

    @Test func `text names both ratios`() {
        let text = command(["whatif", "--capacity", "1000", "--refill", "100", Project.incident])
        #expect(text.output.contains("25.4 % of 700 attempts throttled"))
        #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `refusals alone cannot be replayed, and nothing to try is a usage error`() throws {
        let sample = Project.path("Tests/Samples/botocore/lambda-chained-traceback.txt")
        let report = try command(["whatif", "-fjson", "--capacity", "10", sample]).object()
        let answer = try #require((report["answers"] as? [[String: Any]])?.first)
        #expect(answer["obstacle"] as? String == "no_successes_logged")
        #expect(command(["whatif", Project.incident]).status == 64)
        #expect(command(["--capacity", "5", Project.incident]).status == 64)
        #expect(command(["whatif", "--capacity", "0", Project.incident]).status == 64)
        let misplaced = command(["events", "--fail-on", "1%", Project.incident])
        #expect(misplaced.status == 64)
        #expect(
            misplaced.complaints == [
                "throttle-forensics: --fail-on is no flag of \"events\"; it belongs to analyze, merge"
            ]
        )
    }
}
