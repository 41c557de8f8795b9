import Events
import Testing

@testable import Analysis

/// A trail of Poisson arrivals against a bucket: whole seconds, no word on attempts.
private struct QuietTrail {
    var perSecond = 44.0
    var seconds = 40.0
    var attempts = 3
    var capacity = 60.0
    var refill = 36.0
    var seed: UInt64

    /// The attempts, and how many calls were meant.
    func run() -> (records: [CallRecord], meant: Int) {
        var generator = ReplayGenerator(seed: seed)
        let starts = Simulation.poisson(perSecond, seconds: seconds, seed: seed &+ 100)
        let records = Simulation.run(
            starts,
            .tokenBucket(capacity: capacity, refillPerSecond: refill),
            attempts: attempts,
            wait: { Double(1 << ($0 - 1)) * generator.unit() }
        )
        return (records, starts.count)
    }

    var ledger: Ledger {
        var log = SyntheticLog()
        log.service = "ecs"
        log.operation = "ListTaskDefinitionFamilies"
        log.resolution = 1_000_000
        log.userAgent = "Boto3/1.40.0 md/Botocore#1.40.0 cfg/retry-mode#standard"
        for record in run().records {
            log.add(
                SyntheticLog.start + record.microseconds,
                "app",
                record.outcome == .throttled ? .throttled : .succeeded
            )
        }
        return log.ledger
    }

    func study() throws -> CaseStudy {
        let ledger = ledger
        let usages = ledger.usageByAPI()
        let scope = try #require(ledger.bucketScopes(of: usages).first)
        let limitCase = ledger.limitCase(scope, options: AnalysisOptions())
        return CaseStudy(
            limitCase,
            of: CaseFile(ledger: ledger, usages: usages, cases: [limitCase])
        )
    }
}

@Suite struct `What the first refusal changes` {
    @Test func `attempts that rise by as many as retries would be are retries`() throws {
        var shown = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let trail = QuietTrail(seed: seed)
            let study = try trail.study()
            guard study.onset?.verdict == .shown else { continue }
            shown += 1
            #expect(study.links.basis == .assumedPolicy)
            #expect(study.retries.maxAttempts == 3)
            #expect(abs(study.calls.count - trail.run().meant) * 20 <= trail.run().meant)
        }
        #expect(shown >= 9)
    }

    @Test func `attempts that go on as before are calls of their own`() throws {
        var refuted = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let study = try QuietTrail(perSecond: 60, attempts: 1, seed: seed).study()
            #expect(study.onset?.verdict != .shown)
            #expect(study.links.basis == .none)
            #expect(study.calls.count == study.records.count)
            if study.onset?.verdict == .refuted { refuted += 1 }
        }
        #expect(refuted >= 9)
    }

    @Test func `a log that begins with refusals does not tell`() {
        let records = (0..<60).map { index in
            CallRecord(
                microseconds: Int64(index) * 100_000,
                outcome: index % 2 == 0 ? .throttled : .admitted
            )
        }
        let links = RetryLinks(records, assuming: .standard())
        #expect(RetryOnset(records, links) == nil)
    }

    @Test func `the rate that refills is told by when calls are refused`() throws {
        for seed in 21...32 as ClosedRange<UInt64> {
            for attempts in [1, 3] {
                let study = try QuietTrail(seconds: 30, attempts: attempts, seed: seed).study()
                let refill = try #require(study.bucket?.refillPerSecond)
                #expect(abs(refill - 36) <= 1.8, "\(seed) \(attempts)")
            }
        }
    }
}

@Suite struct `What one request asks for` {
    @Test func `the figure asked for keeps every window under one percent, within three times`()
        throws
    {
        for (seed, perSecond) in [(1, 40.0), (2, 44), (3, 60), (4, 80), (5, 130)]
            as [(UInt64, Double)]
        {
            for attempts in [1, 3] {
                let trail = QuietTrail(perSecond: perSecond, attempts: attempts, seed: seed)
                let incident = analyze(trail.ledger)
                let advice = try #require(incident.recommendations.first { $0.wanted != nil })
                let wanted = try #require(advice.wanted)
                #expect(wanted.refillWanted <= 3 * wanted.refillNow)
                guard !advice.why.contains("at most") else {
                    #expect(perSecond > 100 || attempts > 1)
                    continue
                }
                // The same callers on another day.
                var changed = trail
                changed.refill = wanted.refillWanted
                changed.capacity = max(trail.capacity, wanted.capacityWanted ?? 0)
                changed.seed = seed + 50
                let after = changed.run().records
                let throttled = after.count { $0.outcome == .throttled }
                #expect(throttled * 50 <= after.count, "\(perSecond) \(wanted.refillWanted)")
                #expect((advice.predicted.throttleRatioAfter ?? 1) <= 0.01)
            }
        }
    }
}
