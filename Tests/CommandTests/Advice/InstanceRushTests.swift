import Foundation
import Testing

@testable import throttle_forensics

/// The acceptance example: a burst on a bucket that Service Quotas marks as not adjustable, with other
/// errors beside it that look like limits and are none.
@Suite struct InstanceRushTests {
    /// The report on a rush; each seed draws another.
    private func report(seed: UInt64, _ flags: [String]) throws -> CommandResult {
        let scratch = try Scratch()
        var rush = InstanceRush(seed: seed)
        return command(flags + [try scratch.file("trail.json", try rush.trail())])
    }

    private func list(_ report: [String: Any], _ name: String) throws -> [[String: Any]] {
        try #require(report[name] as? [[String: Any]])
    }

    @Test(arguments: 1...8)
    func `a rush of RunInstances is a burst problem, with the right door`(seed: UInt64) throws {
        let report = try report(seed: seed, ["-fjson"]).object()
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["calls"] as? Int == 600)
        #expect(totals["throttled"] as? Int == 402)

        let kinds = try list(report, "findings").compactMap { $0["kind"] as? String }
        #expect(kinds.contains("burst_problem"))
        #expect(!kinds.contains("rate_problem"))

        let advice = try list(report, "recommendations")
        let first = try #require(advice.first)
        #expect(first["id"] as? String == "ec2-runinstances-pace")
        #expect(first["verdict"] as? String == "change_architecture")
        #expect(first["channel"] as? String == "none")
        // The note's one error was "no increase to ask for": AWS takes a case, even here.
        let actions = try #require(first["actions"] as? [String])
        #expect(actions.contains { $0.contains("support case") && $0.contains("larger bucket") })
        #expect(!advice.contains { $0["channel"] as? String == "service_quotas" })

        let predicted = try #require(first["predicted"] as? [String: Any])
        #expect(predicted["throttle_ratio_before"] as? Double == 402.0 / 600)
        let after = try #require(predicted["throttle_ratio_after"] as? Double)
        #expect(after < 0.01)
    }

    @Test(arguments: 1...8)
    func `the published bucket stands with its source and its door`(seed: UInt64) throws {
        let report = try report(seed: seed, ["-fjson"]).object()
        let limit = try #require(try list(report, "limits").first)
        let published = try #require(limit["published"] as? [String: Any])
        #expect(published["capacity"] as? Double == 5)
        #expect(published["refill_per_second"] as? Double == 2)
        #expect(published["adjustable"] as? Bool == false)
        #expect((published["source"] as? String)?.contains("ec2-api-throttling") == true)
        #expect(published["as_of"] is String)
        // What the log itself shows must not contradict the bucket that made it.
        let refill = try #require(limit["refill_per_second"] as? [String: Any])
        #expect((refill["low"] as? Double).map { $0 <= 2 } ?? true)
        #expect((refill["high"] as? Double).map { $0 >= 2 } ?? true)
    }

    @Test(arguments: 1...8)
    func `errors that are no throttling are named apart, each with its count`(seed: UInt64) throws {
        let report = try report(seed: seed, ["-fjson"]).object()
        let other = try #require(
            try list(report, "findings").first { $0["kind"] as? String == "other_errors" }
        )
        let figures = try #require(other["figures"] as? [[String: Any]])
        #expect(figures.compactMap { $0["value"] as? Double } == [167, 29])
        let detail = try #require(other["detail"] as? String)
        #expect(detail.contains("167 Server.InsufficientInstanceCapacity"))
        #expect(detail.contains("29 Client.UnauthorizedOperation"))
        #expect(detail.contains("no spare machines"))
        #expect(detail.contains("2 calls succeeded"))
        // Nearly nothing that passed the limit succeeded: ending the throttling alone does not help.
        #expect(other["severity"] as? String == "warning")
        let codes = try list(report, "groups").compactMap { $0["code"] as? String }
        #expect(codes == ["Client.RequestLimitExceeded"])
    }
}
