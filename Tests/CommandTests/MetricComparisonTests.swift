import Foundation
import Testing

@testable import throttle_forensics

/// CloudWatch's counts of calls and throttled calls beside a log of the same time.
@Suite struct MetricComparisonTests {
    private let scratch: Scratch
    private let log: String
    /// Calls and throttled calls of the log by minute, from 12:00 on.
    private var calls = [Double](repeating: 0, count: 6)
    private var throttled = [Double](repeating: 0, count: 6)

    /// Two calls a second for six minutes on a bucket that refills four in five seconds.
    init() throws {
        scratch = try Scratch()
        var made = CallLog("ec2", "DescribeInstances")
        var tokens = 20.0
        for index in 0..<720 {
            tokens = min(20, tokens + 0.4)
            let passes = tokens >= 1
            if passes { tokens -= 1 }
            calls[index / 120] += 1
            if !passes { throttled[index / 120] += 1 }
            let refused: [String: Any] = ["throttle_kind": "rate", "code": "RequestLimitExceeded"]
            try made.add(
                Double(index) / 2,
                passes ? "succeeded" : "throttled",
                passes ? [:] : refused
            )
        }
        log = try made.file(in: scratch)
    }

    private func stamp(_ minute: Int) -> String {
        String(format: "2026-03-01T12:%02d:00+00:00", minute)
    }

    /// A result of get-metric-data, newest first as the CLI prints it.
    private func series(_ label: String, _ values: [Double]) -> [String: Any] {
        [
            "Id": "m\(label.count)", "Label": label, "StatusCode": "Complete",
            "Timestamps": values.indices.reversed().map(stamp), "Values": Array(values.reversed()),
        ]
    }

    private func findings(_ name: String, _ metrics: [String: Any]) throws -> [[String: Any]] {
        let bytes = try JSONSerialization.data(withJSONObject: metrics)
        let report = try command(["-fjson", log, try scratch.file(name, bytes)]).object()
        return try #require(report["findings"] as? [[String: Any]])
    }

    private func data(_ results: [String: Any]...) throws -> [[String: Any]] {
        try findings("metrics.json", ["MetricDataResults": results, "Messages": [Any]()])
    }

    private func figure(_ name: String, _ finding: [String: Any]?) -> Double? {
        let figures = finding?["figures"] as? [[String: Any]]
        return figures?.first { $0["name"] as? String == name }?["value"] as? Double
    }

    @Test func `a log with all callers is said to be whole, and both ratios agree`() throws {
        let found = try data(
            series("EC2 DescribeInstances CallCount", calls),
            series("EC2 DescribeInstances ThrottleCount", throttled)
        )
        let seen = found.first { $0["kind"] as? String == "calls_seen" }
        #expect(figure("calls_seen_share", seen) == 1)
        #expect(seen?["severity"] as? String == "info")
        let counted = try #require(figure("throttle_ratio_counted", seen))
        #expect(counted == figure("throttle_ratio_seen", seen))
        #expect(!found.contains { $0["kind"] as? String == "throttles_not_logged" })
    }

    @Test func `callers that the log lacks show as a share and as throttles not logged`() throws {
        let found = try data(
            series("EC2 DescribeInstances CallCount", calls.map { $0 * 4 }),
            series("EC2 DescribeInstances ThrottleCount", throttled.map { $0 * 3 })
        )
        let seen = found.first { $0["kind"] as? String == "calls_seen" }
        #expect(figure("calls_seen_share", seen) == 0.25)
        #expect(seen?["severity"] as? String == "warning")
        let missing = found.first { $0["kind"] as? String == "throttles_not_logged" }
        #expect(figure("throttled_seen", missing) == throttled.reduce(0, +))
        #expect(figure("throttled_counted", missing) == 3 * throttled.reduce(0, +))
        #expect(
            (missing?["detail"] as? String)?.contains("AttributeValue=DescribeInstances") == true
        )
    }

    @Test func `counts of a whole day are compared over the log's own minutes`() throws {
        // The metrics go on for long after the log.
        let day = [Double](repeating: 5000, count: 40)
        let found = try data(series("EC2 DescribeInstances CallCount", calls + day))
        let seen = found.first { $0["kind"] as? String == "calls_seen" }
        #expect(figure("calls_seen_share", seen) == 1)
    }

    @Test func `get-metric-statistics names no API, so its file's name does`() throws {
        let points = throttled.indices.shuffled().map { minute in
            ["Timestamp": stamp(minute), "Sum": throttled[minute] * 2, "Unit": "Count"]
                as [String: Any]
        }
        let metrics: [String: Any] = ["Label": "ThrottleCount", "Datapoints": points]
        let found = try findings("ec2-DescribeInstances-throttles.json", metrics)
        let missing = found.first { $0["kind"] as? String == "throttles_not_logged" }
        #expect(figure("throttled_counted", missing) == 2 * throttled.reduce(0, +))
        // A name that says nothing joins with nothing.
        let other = try findings("metrics.json", metrics)
        #expect(!other.contains { $0["kind"] as? String == "throttles_not_logged" })
    }

    @Test(arguments: [
        "SSM DescribeInstances ThrottleCount", "EC2 DescribeVolumes ThrottleCount", "ThrottleCount",
    ])
    func `metrics of another API are not held against the log`(_ label: String) throws {
        let found = try data(series(label, throttled.map { $0 * 9 }))
        for kind in ["throttles_not_logged", "calls_seen"] {
            #expect(!found.contains { $0["kind"] as? String == kind })
        }
    }
}
