import Events
import Testing

@testable import Analysis

/// Calls of one SDK that tries up to three times, against a bucket of 20 refilling 10/s.
private struct RetriedLog {
    var meant: Int
    var records: [CallRecord]

    init(seed: UInt64, perSecond: Double = 13) {
        var generator = ReplayGenerator(seed: seed)
        let starts = Simulation.poisson(perSecond, seconds: 60, seed: seed)
        meant = starts.count
        records = Simulation.run(
            starts,
            .tokenBucket(capacity: 20, refillPerSecond: 10),
            attempts: 3,
            wait: { Double(1 << ($0 - 1)) * generator.unit() }
        )
    }

    /// The analysis of the log, with the facts that `adapt` adds to each event.
    func incident(_ adapt: (CallRecord, inout Event) -> Void) -> Incident {
        analyze(ledger(adapt))
    }

    /// The study of the log's one case.
    func study(_ adapt: (CallRecord, inout Event) -> Void) throws -> CaseStudy {
        let ledger = ledger(adapt)
        let usages = ledger.usageByAPI()
        let scope = try #require(ledger.bucketScopes(of: usages).first)
        let limitCase = ledger.limitCase(scope, options: AnalysisOptions())
        return CaseStudy(
            limitCase,
            of: CaseFile(ledger: ledger, usages: usages, cases: [limitCase])
        )
    }

    private func ledger(_ adapt: (CallRecord, inout Event) -> Void) -> Ledger {
        var ledger = Ledger()
        for (index, record) in records.enumerated() {
            let source = Provenance(
                file: "a.log",
                line: index + 1,
                offset: index * 100,
                format: "cloudtrail"
            )
            var event = Event(
                outcome: record.outcome == .throttled ? .throttled : .succeeded,
                source: source
            )
            event.time = Instant(
                microseconds: SyntheticLog.start + record.microseconds / 1000 * 1000,
                resolution: 1000
            )
            event.service = "ec2"
            event.operation = "CreateTags"
            event.account = "111122223333"
            event.region = "us-east-1"
            event.caller = "arn:aws:iam::111122223333:user/ci"
            event.requestID = "request-\(index)"
            if record.outcome == .throttled {
                event.code = "RequestLimitExceeded"
                event.throttleKind = .rate
            }
            adapt(record, &event)
            ledger.add(event)
        }
        return ledger
    }
}

@Suite struct `How callers try again` {
    @Test func `a log that numbers attempts tells calls from retries`() throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let log = RetriedLog(seed: seed)
            let study = try log.study { $1.attempts = $0.attempt.map(Int.init) }
            #expect(study.links.basis == .attemptNumbers)
            #expect(study.calls.count == log.meant)
            #expect(study.retries.maxAttempts == 3)
            let finding = try #require(study.attemptFindings().first)
            let perCall = Double(log.records.count) / Double(log.meant)
            #expect(finding.figures.first { $0.name == "attempts_per_call" }?.value == perCall)
        }
    }

    @Test func `totals of calls whose other attempts are not logged link nothing`() {
        let records = (0..<40).map { (index: Int) -> CallRecord in
            let isThrottled = index % 2 == 0
            return CallRecord(
                microseconds: Int64(index) * 200_000,
                outcome: isThrottled ? .throttled : .admitted,
                attempt: isThrottled ? 5 : 1
            )
        }
        #expect(RetryLinks(records).basis == .none)
    }

    @Test func `attempts of calls at the same time are not mixed up`() {
        // Two calls of one caller, refused at 0 and 0.1 s, whose retries come at 1 and 1.1 s.
        let attempts: [(milliseconds: Int64, number: Int32)] = [
            (0, 1), (100, 1), (1000, 2), (1100, 2),
        ]
        let records = attempts.map { (time: Int64, number: Int32) -> CallRecord in
            CallRecord(
                microseconds: time * 1000,
                outcome: number == 1 ? .throttled : .admitted,
                attempt: number
            )
        }
        #expect(RetryLinks(records).previous == [-1, -1, 0, 1])
    }

    @Test func `the clients' own words on their retries give back the demand`() throws {
        for seed in 11...15 as ClosedRange<UInt64> {
            let log = RetriedLog(seed: seed)
            let study = try log.study { record, event in
                // The client's log tells of calls that gave up, and of no others.
                guard record.attempt == 3, event.outcome == .throttled else { return }
                event.attempts = 3
                event.retriesExhausted = true
            }
            #expect(study.links.basis == .assumedPolicy)
            #expect(study.retries.maxAttempts == 3)
            #expect(abs(study.calls.count - log.meant) * 20 <= log.meant)
            // Waits that are implied are not evidence of waits.
            #expect(study.delays.delays.isEmpty)
        }
    }

    @Test func `a client that says it never retries is believed`() throws {
        let log = RetriedLog(seed: 21)
        let study = try log.study { record, event in
            event.userAgent = "Boto3/1.43.117 md/Botocore#1.43.117 cfg/retry-mode#standard"
            guard event.outcome == .throttled else { return }
            event.attempts = 1
            event.retriesExhausted = true
        }
        #expect(study.links.basis == .none)
        #expect(study.calls.count == log.records.count)
    }

    @Test func `without links, a quota request asks for what was meant where the log shows it`()
        throws
    {
        let log = RetriedLog(seed: 31, perSecond: 16)
        let found = log.incident { _, event in
            event.userAgent = "Boto3/1.43.117 md/Botocore#1.43.117 cfg/retry-mode#standard"
        }
        let quota = try #require(found.recommendations.first { $0.wanted != nil })
        #expect(quota.why.contains("Attempts rose from"))
        #expect(quota.why.contains("\(grouped(log.records.count)) attempts were about"))
        #expect((15...20).contains(quota.wanted?.refillWanted ?? 0))
        // Where the agent is no SDK, nothing is assumed.
        let unknown = log.incident { _, event in event.userAgent = "console.amazonaws.com" }
        let request = try #require(unknown.recommendations.first { $0.wanted != nil })
        #expect(!request.why.contains("throttled call is tried"))
        #expect(!request.why.contains("as retries make them"))
        #expect((request.wanted?.refillWanted ?? 0) > 25)
    }

    @Test func `without links, a log that begins with refusals leaves both figures open`() throws {
        var log = RetriedLog(seed: 32, perSecond: 16)
        log.records = Array(log.records.drop { $0.outcome != .throttled })
        let found = log.incident { _, event in
            event.userAgent = "Boto3/1.43.117 md/Botocore#1.43.117 cfg/retry-mode#standard"
        }
        let quota = try #require(found.recommendations.first { $0.wanted != nil })
        #expect(quota.why.contains("tried up to 3 times by boto3"))
        #expect(quota.why.contains("not \(grouped(log.records.count))"))
        #expect(quota.why.contains("/s may do"))
    }
}
