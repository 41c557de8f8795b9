import Events
import Testing

@testable import Analysis

/// A trail of an incident of a kind that people have asked about in public, rebuilt with made-up names.
private struct PublicIncident {
    var service: String
    var operation: String
    var code: String
    var kind = ThrottleKind.rate
    private var ledger = Ledger()
    private var count = 0

    init(_ service: String, _ operation: String, _ code: String) {
        (self.service, self.operation, self.code) = (service, operation, code)
    }

    /// Calls of a caller each `1 / perSecond` seconds, decided by `limiter`.
    mutating func run(
        _ calls: [(seconds: Double, caller: String)],
        _ setting: LimiterSetting,
        adapt: (inout Event) -> Void = { _ in }
    ) {
        var limiter = Limiter(setting)
        for call in calls.sorted(by: { ($0.seconds, $0.caller) < ($1.seconds, $1.caller) }) {
            let time = SyntheticLog.start + Int64(call.seconds * 1e6)
            count += 1
            let passes = limiter.admit(at: time, cost: 1)
            var event = Event(
                outcome: passes ? .succeeded : .throttled,
                source: Provenance(file: "trail.json", line: 1, offset: count, format: "cloudtrail")
            )
            event.time = Instant(microseconds: time - time % 1_000_000, resolution: 1_000_000)
            event.service = service
            event.operation = operation
            event.account = "111122223333"
            event.region = "us-east-1"
            event.caller = call.caller
            event.requestID = "r-\(count)"
            if !passes {
                event.code = code
                event.throttleKind = kind
                adapt(&event)
            }
            ledger.add(event)
        }
    }

    var incident: Incident { analyze(ledger) }
}

@Suite struct `Incidents that people asked about` {
    /// Pods that fetch credentials for each request: aws/aws-eks-best-practices#455,
    /// aws/eks-pod-identity-agent#50. STS raises no rate; credentials are kept.
    @Test func `a storm of AssumeRole calls is cached away, and no quota is asked for`() throws {
        var storm = PublicIncident("sts", "AssumeRole", "Throttling")
        let calls = (0..<30).flatMap { pod in
            SyntheticLog.steady(30, for: 12, from: 0.001 * Double(pod), caller: "pod-\(pod)")
        }
        storm.run(calls, .tokenBucket(capacity: 600, refillPerSecond: 600))
        let advice = storm.incident.recommendations
        let first = try #require(advice.first)
        #expect(first.verdict == .changeArchitecture)
        #expect(first.title.contains("keep the credentials"))
        #expect(advice.allSatisfy { $0.channel == .none && $0.wanted == nil })
        #expect(advice.contains { $0.title.hasPrefix("This limit cannot be raised") })
        #expect(
            !advice.contains { $0.commands.joined().contains("request-service-quota-increase") }
        )
    }

    /// `max_retries = 50` did not help: hashicorp/terraform-provider-aws#2942.
    @Test func `more attempts are not advised where demand is above the refill rate`() throws {
        var apply = PublicIncident("ec2", "CreateTags", "RequestLimitExceeded")
        apply.run(
            SyntheticLog.steady(25, for: 90, caller: "terraform"),
            .tokenBucket(capacity: 100, refillPerSecond: 10)
        ) {
            $0.attempts = 50
            $0.retriesExhausted = true
        }
        let incident = apply.incident
        #expect(incident.findings.contains { $0.kind == "rate_problem" })
        let actions = incident.recommendations.flatMap(\.actions)
        #expect(actions.contains { $0.hasPrefix("Do not raise the number of attempts") })
        #expect(!actions.contains { $0.hasPrefix("Allow more attempts") })
        let first = try #require(incident.recommendations.first)
        #expect(first.verdict != .fixClientRetries)
    }

    /// Throttled far below the table's capacity: PingCAP/tiflash#10538 and others. The error names the
    /// key range; neither capacity nor a quota reaches it.
    @Test func `a hot key range is spread, whatever the table's capacity`() throws {
        var hot = PublicIncident(
            "dynamodb",
            "GetItem",
            "ProvisionedThroughputExceededException"
        )
        hot.kind = .throughput
        hot.run(
            SyntheticLog.steady(40, for: 60, caller: "api"),
            .tokenBucket(capacity: 20, refillPerSecond: 20)
        ) {
            $0.reason = "TableReadKeyRangeThroughputExceeded"
        }
        let advice = hot.incident.recommendations
        #expect(advice.first?.id == "dynamodb-getitem-hot-key")
        #expect(advice.first?.actions.contains { $0.hasPrefix("Do not raise the table's") } == true)
        #expect(advice.allSatisfy { $0.wanted == nil })
        #expect(!advice.contains { $0.id.hasSuffix("-throughput") })
    }

    /// Eight clusters, each with a controller of its own: kubernetes-sigs/external-dns#905. Nobody is
    /// the culprit, the limit is the account's in every Region, and the door is a support case.
    @Test func `many alike callers of a global service have no culprit among them`() throws {
        var clusters = PublicIncident("route53", "ListResourceRecordSets", "Throttling")
        let calls = (0..<8).flatMap { cluster in
            Simulation.poisson(2, seconds: 120, seed: UInt64(cluster)).map {
                (seconds: $0, caller: "dns-\(cluster)")
            }
        }
        clusters.run(calls, .tokenBucket(capacity: 50, refillPerSecond: 10))
        let incident = clusters.incident
        #expect(!incident.findings.contains { $0.kind == "victim_and_culprit" })
        let ask = try #require(incident.recommendations.first { $0.wanted != nil })
        #expect(ask.channel == .supportCase)
        #expect((16...21).contains(ask.wanted?.refillWanted ?? 0))
        #expect(incident.recommendations.first?.title.hasPrefix("Make fewer calls") == true)
    }

    /// One controller that takes nearly all of Route 53's five calls a second for all.
    @Test func `a culprit of a global service is not sent to another Region`() throws {
        var shared = PublicIncident("route53", "ListResourceRecordSets", "Throttling")
        shared.run(
            SyntheticLog.steady(30, for: 90, caller: "external-dns")
                + SyntheticLog.steady(0.5, for: 90, from: 0.01, caller: "ci"),
            .tokenBucket(capacity: 50, refillPerSecond: 10)
        )
        let first = try #require(shared.incident.recommendations.first)
        #expect(first.title.contains("external-dns"))
        let text = first.why + first.actions.joined()
        #expect(!text.contains("Region"))
        #expect(!first.references.contains { $0.contains("/ec2/") })
    }
}
