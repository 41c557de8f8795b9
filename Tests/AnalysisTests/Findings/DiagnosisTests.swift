import Events
import Testing

@testable import Analysis

private func kinds(_ incident: Incident) -> [String] { incident.findings.map(\.kind) }

@Test func `a burst that drains is a burst problem and needs no quota`() throws {
    var log = SyntheticLog()
    let bursts = [0.0, 60, 120, 180].flatMap {
        SyntheticLog.steady(400, for: 0.25, from: $0)
    }
    log.run(bursts, through: .tokenBucket(capacity: 40, refillPerSecond: 10))
    let incident = analyze(log.ledger)
    #expect(kinds(incident).contains("burst_problem"))
    let first = try #require(incident.recommendations.first)
    #expect(first.verdict == .changeArchitecture)
    #expect(first.id == "ssm-getparameter-pace")
    #expect(!incident.recommendations.contains { $0.verdict == .requestQuotaIncrease })
    #expect(first.predicted.throttleRatioAfter.map { $0 < 0.01 } ?? true)
}

@Test(arguments: [Int64(1000), 1_000_000])
func `demand above the refill rate is a rate problem`(resolution: Int64) {
    var log = SyntheticLog()
    log.service = "ecs"
    log.operation = "DescribeTasks"
    log.resolution = resolution
    log.run(
        SyntheticLog.steady(24, for: 120),
        through: .tokenBucket(capacity: 20, refillPerSecond: 20)
    )
    let incident = analyze(log.ledger)
    #expect(kinds(incident).contains("rate_problem"))
    #expect(!kinds(incident).contains("burst_problem"))
}

@Test func `the caller that empties a shared bucket is named, not its victims`() throws {
    var log = SyntheticLog()
    let culprit = SyntheticLog.steady(30, for: 60, caller: "scanner")
    let victim = SyntheticLog.steady(0.5, for: 60, from: 0.3, caller: "nightly")
    log.run(culprit + victim, through: .tokenBucket(capacity: 30, refillPerSecond: 8))
    let incident = analyze(log.ledger)
    #expect(kinds(incident).contains("victim_and_culprit"))
    let first = try #require(incident.recommendations.first)
    #expect(first.title.contains("scanner"))
    #expect(first.predicted.throttleRatioAfter.map { $0 < 0.01 } ?? false)
}

@Test func `many callers that start together are a thundering herd`() {
    var log = SyntheticLog()
    let calls = (0..<60).flatMap { caller in
        [(0.01 * Double(caller), "fn-\(caller)"), (3 + 0.01 * Double(caller), "fn-\(caller)")]
    }.map { (seconds: $0.0, caller: $0.1) }
    log.run(calls, through: .tokenBucket(capacity: 20, refillPerSecond: 5))
    #expect(kinds(analyze(log.ledger)).contains("thundering_herd"))
}

@Test func `a surge after an outage is a retry storm, and jitter comes first`() throws {
    var log = SyntheticLog()
    let limiter = LimiterSetting.tokenBucket(capacity: 20, refillPerSecond: 15)
    log.run(SyntheticLog.steady(8, for: 20), through: limiter)
    for index in 0..<40 {
        let time = SyntheticLog.start + 20_000_000 + Int64(index) * 100_000
        log.add(time, "app", .failed, code: "InternalServerError")
    }
    let surge = (0..<6).flatMap { wave in
        SyntheticLog.steady(500, for: 0.1, from: 24.5 + Double(wave))
    }
    log.run(surge, through: limiter)
    let incident = analyze(log.ledger)
    #expect(kinds(incident).contains("retry_storm"))
    #expect(incident.recommendations.first?.verdict == .fixClientRetries)
}

@Test func `a concurrency limit is told apart from a rate, with the timeout explained`() throws {
    var log = SyntheticLog()
    log.service = "lambda"
    log.operation = "Invoke"
    log.code = "TooManyRequestsException"
    log.kind = .concurrency
    for index in 0..<40 {
        let time = SyntheticLog.start + Int64(index) * 500_000
        log.add(time, "app", index % 3 == 0 ? .succeeded : .throttled, "resize-image")
    }
    let incident = analyze(log.ledger)
    #expect(incident.limits.map(\.estimate.model) == [.concurrency])
    #expect(incident.limits.first?.scope.callerScope == "resize-image")
    #expect(kinds(incident).contains("concurrency_limit"))
    #expect(incident.recommendations.contains { $0.why.contains("read timeout") })
    #expect(!incident.recommendations.contains { $0.id.hasSuffix("-pace") })
}

@Test func `refusals alone give no rate and name the export that would settle it`() throws {
    var log = SyntheticLog()
    for index in 0..<30 {
        log.add(SyntheticLog.start + Int64(index) * 700_000, "app", .throttled)
    }
    let incident = analyze(log.ledger)
    let limit = try #require(incident.limits.first)
    #expect(limit.estimate.reasons.contains(.noSuccessesLogged))
    #expect(!limit.estimate.capacityIsIdentifiable && !limit.estimate.refillIsIdentifiable)
    let advice = try #require(
        incident.recommendations.first { $0.verdict == .insufficientEvidence }
    )
    #expect(advice.commands.first?.hasPrefix("aws cloudtrail lookup-events") == true)
    #expect(incident.recommendations.allSatisfy { $0.predicted.throttleRatioBefore == nil })
}

@Test func `no throttling means nothing to do, also when other errors abound`() {
    var log = SyntheticLog()
    for index in 0..<50 {
        let outcome: Outcome = index % 2 == 0 ? .succeeded : .failed
        log.add(SyntheticLog.start + Int64(index) * 10_000, "app", outcome, code: "AccessDenied")
    }
    let incident = analyze(log.ledger)
    #expect(incident.recommendations.map(\.verdict) == [.nothingToDo])
    #expect(incident.groups.isEmpty && incident.limits.isEmpty)
}

@Test func `an empty input is insufficient evidence, not an all-clear`() {
    #expect(analyze(Ledger()).recommendations.map(\.verdict) == [.insufficientEvidence])
}

@Test func `a published limit that the log refutes is not reasoned with`() throws {
    // DynamoDB publishes 2,500 control plane calls a second; this bucket is far smaller.
    var log = SyntheticLog()
    log.service = "dynamodb"
    log.operation = "DescribeTable"
    log.run(
        SyntheticLog.steady(30, for: 60),
        through: .tokenBucket(capacity: 50, refillPerSecond: 10)
    )
    let incident = analyze(log.ledger)
    #expect(kinds(incident).contains("rate_problem"))
    #expect(!incident.findings.contains { $0.detail.contains("2500") })
}

@Test func `the two-hundred-call burst shows its capacity of fifty`() throws {
    var log = SyntheticLog()
    log.service = "dynamodb"
    log.operation = "DescribeTable"
    log.run(
        SyntheticLog.steady(4000, for: 0.05),
        through: .tokenBucket(capacity: 50, refillPerSecond: 10)
    )
    let limit = try #require(analyze(log.ledger).limits.first)
    #expect(limit.estimate.capacity.estimate == 50)
    #expect(limit.estimate.throttled == 150)
    #expect(!limit.estimate.refillIsIdentifiable)
}

@Test func `operations that draw on one bucket are one limit`() throws {
    var log = SyntheticLog()
    log.service = "ec2"
    let limiter = LimiterSetting.tokenBucket(capacity: 100, refillPerSecond: 20)
    var shared = Limiter(limiter)
    for index in 0..<1200 {
        let time = SyntheticLog.start + Int64(index) * 20_000
        log.operation = ["DescribeInstances", "DescribeVolumes", "DescribeSubnets"][index % 3]
        log.add(time, "app", shared.admit(at: time, cost: 1) ? .succeeded : .throttled)
    }
    let incident = analyze(log.ledger)
    #expect(incident.limits.count == 1)
    #expect(incident.limits.first?.scope.operations.count == 3)
}

@Test func `calls of services that nobody names have no limit in common`() throws {
    var ledger = Ledger()
    for index in 0..<20 {
        let source = Provenance(file: "paste", line: index, offset: index, format: "limit-message")
        var event = Event(outcome: index % 2 == 0 ? .throttled : .succeeded, source: source)
        event.time = Instant(
            microseconds: SyntheticLog.start + Int64(index) * 30_000_000_000,
            resolution: 1000
        )
        event.requestID = "r-\(index)"
        ledger.add(event)
    }
    let limit = try #require(analyze(ledger).limits.first)
    #expect(limit.estimate.capacity == .unknown && limit.estimate.refillPerSecond == .unknown)
    #expect(limit.estimate.model == .undetermined)
}

@Test func `demand is held against a window that the log shows`() throws {
    var log = SyntheticLog()
    log.service = "cloudformation"
    log.operation = "DescribeStacks"
    log.code = "Throttling"
    log.resolution = 1_000_000
    let calls = (0..<600).map { (seconds: Double($0) / 15, caller: "ci") }
    log.run(calls, through: .window(limit: 10, length: 1_000_000, alignment: .clock))
    let incident = analyze(log.ledger)
    let limit = try #require(incident.limits.first)
    #expect(limit.estimate.model == .fixedWindow)
    #expect(limit.estimate.capacity.estimate == 10)
    // The limit is known: nothing else has to be logged.
    #expect(limit.nextEvidence == nil)
    let rate = try #require(incident.findings.first { $0.kind == "rate_problem" })
    #expect(rate.detail.contains("(inferred from this log) holds 10 and refills 10/s"))
}

@Test func `a log that ends amid the calls does not show a burst`() throws {
    var log = SyntheticLog()
    log.service = "ec2"
    log.operation = "DescribeVpcs"
    log.code = "RequestLimitExceeded"
    log.resolution = 1_000_000
    log.run(
        SyntheticLog.steady(20, for: 3, from: 0.5),
        through: .tokenBucket(capacity: 4, refillPerSecond: 1)
    )
    let incident = analyze(log.ledger)
    #expect(!kinds(incident).contains("burst_problem"))
    #expect(!incident.recommendations.contains { $0.why.contains("no quota has to be raised") })
    // The same calls, and then quiet.
    var whole = log
    whole.add(SyntheticLog.start + 300_000_000, "app", .succeeded)
    #expect(kinds(analyze(whole.ledger)).contains("burst_problem"))
}

@Test func `a client in adaptive mode is not told to pace itself`() throws {
    var log = SyntheticLog()
    log.userAgent = "Boto3/1.40.0 md/Botocore#1.40.0 cfg/retry-mode#adaptive"
    // Close to the limit, with a few refusals each time that the client probes.
    let probes = (0..<10).flatMap { round in
        SyntheticLog.steady(14, for: 5, from: Double(round) * 6)
            + SyntheticLog.steady(26, for: 1, from: Double(round) * 6 + 5)
    }
    log.run(probes, through: .tokenBucket(capacity: 15, refillPerSecond: 15))
    let incident = analyze(log.ledger)
    #expect(incident.throttled > 0)
    #expect(kinds(incident).contains("self_paced"))
    #expect(!incident.recommendations.contains { $0.id.hasSuffix("-pace") })
    #expect(incident.recommendations.contains { $0.id.hasSuffix("-self-paced") })
}

@Test func `a batch does not save units of throughput`() throws {
    var log = SyntheticLog()
    log.service = "dynamodb"
    log.operation = "GetItem"
    log.code = "ProvisionedThroughputExceededException"
    log.kind = .throughput
    log.run(
        SyntheticLog.steady(30, for: 60),
        through: .tokenBucket(capacity: 20, refillPerSecond: 20)
    )
    let incident = analyze(log.ledger)
    let actions = incident.recommendations.flatMap(\.actions).joined(separator: "\n")
    let titles = incident.recommendations.map(\.title).joined(separator: "\n")
    #expect(incident.recommendations.first?.id == "dynamodb-getitem-throughput")
    #expect(!titles.contains("BatchGetItem"))
    #expect(!actions.contains("one call; retry UnprocessedKeys"))
}

@Test func `a figure that does not replay the log is not paced to`() throws {
    // Refused calls are charged as well: hammering keeps the bucket empty, a pause refills it.
    var log = SyntheticLog()
    log.service = "glue"
    log.operation = "GetTable"
    let calls =
        SyntheticLog.steady(30, for: 6) + SyntheticLog.steady(15, for: 5, from: 9)
        + SyntheticLog.steady(6, for: 4, from: 14)
    log.run(
        calls,
        through: .tokenBucket(
            capacity: 20,
            refillPerSecond: 10,
            throttledCost: 1
        )
    )
    let incident = analyze(log.ledger)
    #expect(incident.throttled > 100)
    for advice in incident.recommendations where advice.id.hasSuffix("-pace") {
        #expect(!advice.why.contains("rough"))
    }
    #expect(!kinds(incident).contains("burst_problem"))
}

@Test func `a filter is not advised to calls that name what they ask for`() throws {
    var log = SyntheticLog()
    log.service = "cloudformation"
    log.operation = "DescribeStacks"
    log.run(
        SyntheticLog.steady(24, for: 60),
        through: .tokenBucket(capacity: 20, refillPerSecond: 20),
        resource: { "app-\($0)" }
    )
    let named = analyze(log.ledger).recommendations
    #expect(!named.contains { $0.title.contains("with StackName") })
    var other = SyntheticLog()
    other.service = "cloudformation"
    other.operation = "DescribeStacks"
    other.run(
        SyntheticLog.steady(24, for: 60),
        through: .tokenBucket(capacity: 20, refillPerSecond: 20)
    )
    let open = analyze(other.ledger).recommendations
    #expect(open.contains { $0.title.contains("with StackName") })
}

@Test func `a few refused calls far below the published limit point to callers not shown`() throws {
    var log = SyntheticLog()
    log.service = "ec2"
    log.operation = "DescribeInstances"
    log.code = "RequestLimitExceeded"
    log.format = "botocore-debug"
    for number in 0..<24 {
        log.add(
            SyntheticLog.start + Int64(number) * 700_000,
            "report",
            number % 3 == 0 ? .throttled : .succeeded
        )
    }
    let first = try #require(analyze(log.ledger).recommendations.first)
    #expect(first.id == "ec2-describeinstances-evidence")
    #expect(first.title.contains("who else calls"))
    #expect(first.commands.contains { $0.hasPrefix("aws cloudtrail lookup-events") })
    // A trail shows all callers: the same calls say that the account's limit is another.
    var trail = SyntheticLog()
    trail.service = "ec2"
    trail.operation = "DescribeInstances"
    trail.code = "RequestLimitExceeded"
    for number in 0..<24 {
        trail.add(
            SyntheticLog.start + Int64(number) * 700_000,
            "report",
            number % 3 == 0 ? .throttled : .succeeded
        )
    }
    #expect(!analyze(trail.ledger).recommendations.contains { $0.title.contains("who else calls") })
}

@Test func `few calls that are nearly all refused point to calls not shown`() throws {
    // Nothing is published on this API; the caller asks twice a second at most.
    for format in ["botocore-debug", "cloudtrail"] {
        var log = SyntheticLog()
        log.service = "cloudformation"
        log.operation = "DescribeStackEvents"
        log.code = "Throttling"
        log.format = format
        log.resolution = 1_000_000
        for number in 0..<12 {
            log.add(
                SyntheticLog.start + Int64(number) * 600_000,
                "ci",
                number == 0 ? .succeeded : .throttled
            )
        }
        let incident = analyze(log.ledger)
        let first = try #require(incident.recommendations.first)
        #expect(first.verdict == .insufficientEvidence)
        #expect(first.title.contains("who else calls"))
        #expect(!kinds(incident).contains("victim_and_culprit"))
    }
}
