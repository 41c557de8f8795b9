import Events
import Testing

@testable import Analysis

/// Calls a tenth of a second apart of which every second one was throttled.
private func incident(
    _ service: String,
    _ operation: String,
    format: String,
    _ adapt: (inout Event) -> Void
) -> Incident {
    var ledger = Ledger()
    for index in 0..<60 {
        let source = Provenance(file: "a.log", line: index + 1, offset: 0, format: format)
        var event = Event(outcome: index % 2 == 0 ? .succeeded : .throttled, source: source)
        event.time = Instant(microseconds: Int64(index) * 100_000, resolution: 1000)
        event.service = service
        event.operation = operation
        event.requestID = "id-\(index)"
        adapt(&event)
        ledger.add(event)
    }
    return analyze(ledger)
}

@Suite struct `Facts that the evidence states` {
    @Test(arguments: [("botocore-debug", false), ("cli", true)])
    func `the number of an attempt in a debug log is no total`(format: String, isTotal: Bool) {
        let found = incident("ssm", "GetParameter", format: format) { $0.attempts = 1 }
        #expect(found.findings.contains { $0.kind == "retry_behaviour" } == isTotal)
        #expect(
            found.recommendations.contains { $0.title.hasPrefix("Turn on retries") } == isTotal
        )
    }

    @Test func `the number of an attempt that a debug log brought to a trail's row is no total`() {
        let found = incident("ssm", "GetParameter", format: "cloudtrail-json") {
            if $0.outcome == .throttled { $0.attempts = 1 }
        }
        #expect(!found.findings.contains { $0.kind == "retry_behaviour" })
        #expect(!found.recommendations.contains { $0.title.hasPrefix("Turn on retries") })
    }

    @Test(arguments: [
        ("aws-sdk-go/1.44.0 (go1.19; linux; amd64)", false),
        ("Boto3/1.43.117 md/Botocore#1.43.117 cfg/retry-mode#standard", true),
    ])
    func `adaptive retries are named only for an SDK that has them`(agent: String, hasMode: Bool) {
        let found = incident("ssm", "GetParameter", format: "cli") {
            $0.userAgent = agent
            guard $0.outcome == .throttled else { return }
            $0.attempts = 4
            $0.retriesExhausted = true
        }
        let retries = found.recommendations.filter { $0.verdict == .fixClientRetries }
        #expect(!retries.isEmpty)
        let advice = found.recommendations.flatMap { [$0.title] + $0.actions }
        #expect(advice.contains { $0.contains("adaptive retr") } == hasMode)
        #expect(!advice.contains { $0.contains("adaptive mode by none") })
    }

    @Test func `one call that was not retried says nothing of the others`() {
        var calls = 0
        let found = incident("ssm", "GetParameter", format: "cli") { event in
            if event.outcome == .throttled {
                calls += 1
                event.attempts = calls == 1 ? 1 : nil
            }
        }
        #expect(!found.recommendations.contains { $0.title.hasPrefix("Turn on retries") })
    }

    @Test func `a function's reserved concurrency is not the account's`() throws {
        let found = incident("lambda", "Invoke", format: "cli") { event in
            guard event.outcome == .throttled else { return }
            event.throttleKind = .concurrency
            event.reason = "ReservedFunctionConcurrentInvocationLimitExceeded"
        }
        let limit = try #require(found.limits.first)
        #expect(limit.published == nil)
        let advice = found.recommendations.flatMap { $0.actions + $0.commands + [$0.title] }
        #expect(!advice.contains { $0.contains("L-B99A9384") })
        #expect(advice.contains { $0.contains("reserved concurrency") })
    }

    @Test func `a log that only lacks a quiet time is asked for that`() {
        let scope = LimitScope(
            account: nil,
            region: nil,
            service: "ec2",
            operations: ["DescribeInstances"]
        )
        let more = nextEvidence(
            scope,
            showsSuccesses: true,
            reasons: [.noBurstFromFull],
            from: nil,
            to: nil
        )
        #expect(more.sentence.hasPrefix("Keep this log running over a quiet time"))
        #expect(more.command == nil)
        let finer = nextEvidence(
            scope,
            showsSuccesses: true,
            reasons: [.noBurstFromFull, .resolutionTooCoarse],
            from: nil,
            to: nil
        )
        #expect(finer.sentence.hasPrefix("Log every attempt"))
    }

    @Test func `sporadic errors over days give no rate to pace to`() {
        var day = 0 as Int64
        let found = incident("dynamodb", "Query", format: "cli") { event in
            day += 1
            event.time = Instant(microseconds: day * 86_400_000_000, resolution: 1000)
        }
        let advice = found.recommendations.flatMap { $0.actions + [$0.title] }
        #expect(!advice.contains { $0.contains(" 0/s") })
    }

    @Test func `of two published limits the one is named that the log allows for`() throws {
        var ledger = Ledger()
        // 100 tokens and 20 a second, kept empty: more than the 10 of unfiltered calls.
        var tokens = 100.0
        for index in 0..<2400 as Range<Int64> {
            tokens = min(100, tokens + 20 * 0.025)
            let source = Provenance(
                file: "a.log",
                line: Int(index) + 1,
                offset: 0,
                format: "cloudtrail"
            )
            var event = Event(outcome: tokens >= 1 ? .succeeded : .throttled, source: source)
            if tokens >= 1 { tokens -= 1 }
            event.time = Instant(microseconds: index * 25_000, resolution: 1000)
            event.service = "ec2"
            event.operation = "DescribeInstances"
            event.requestID = "id-\(index)"
            ledger.add(event)
        }
        let limit = try #require(analyze(ledger).limits.first)
        #expect(limit.published?.refillPerSecond == 20)
        var wider = PublishedValue(source: "test", isApplied: false)
        wider.refillPerSecond = 10_000
        #expect(limit.estimate.excludes(wider))
        #expect(!limit.estimate.excludes(try #require(limit.published)))
    }

    @Test func `a capacity of which the log gives the least is said to be that`() {
        let found = incident("ssm", "GetParameter", format: "cloudtrail") { _ in }
        let sentences = found.findings.map(\.detail).joined(separator: "\n")
        #expect(!sentences.contains("holds 1 and"))
    }
}
