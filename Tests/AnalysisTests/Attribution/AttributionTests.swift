import Analysis
import Testing

struct HiddenLimitTests {
    private let wide: (capacity: Double, refillPerSecond: Double) = (300, 200)

    /// Calls at 45/s on eight resources, of which number 0 gets most, each with a bucket of 10/s.
    private func partitioned(seed: UInt64, share: Double) -> [CallRecord] {
        var generator = ReplayGenerator(seed: seed)
        let starts = Simulation.poisson(45, seconds: 20, seed: seed)
        let keys = starts.map { _ in
            generator.unit() < share ? Int32(0) : Int32(1 + generator.next() % 7)
        }
        return Simulation.run(
            starts,
            .tokenBucket(capacity: 20, refillPerSecond: 10),
            resource: { keys[$0] },
            party: { keys[$0] }
        )
    }

    @Test func `A hot partition is named while the table has tokens`() {
        for seed in 1...20 as ClosedRange<UInt64> {
            let found = HiddenLimit(partitioned(seed: seed, share: 0.65), bucket: wide)
            #expect(found.suspects.map(\.party) == [0])
            #expect(found.suspects.first?.key == .resource)
            #expect(found.suspects.first?.share == 1)
            #expect(found.explained == 0)
        }
    }

    @Test func `Throttles of the account bucket itself are explained`() {
        for seed in 1...50 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let starts = Simulation.poisson(15, seconds: 60, seed: seed)
            let keys = starts.map { _ in Int32(generator.next() % 8) }
            let records = Simulation.run(
                starts,
                .tokenBucket(capacity: 20, refillPerSecond: 10),
                resource: { keys[$0] }
            )
            let found = HiddenLimit(records, bucket: (20, 10))
            #expect(found.unexplained == 0)
            #expect(found.suspects.isEmpty && !found.isInconsistent)
            // Without a bucket to go by, chance alone must not name a party.
            #expect(HiddenLimit(records, bucket: nil).suspects.isEmpty)
        }
    }

    @Test func `Throttles at random, with tokens left, are inconsistent with one limit`() {
        var generator = ReplayGenerator(seed: 4)
        let records = (0..<1000).map { index in
            CallRecord(
                microseconds: Int64(index) * 100_000,
                outcome: generator.unit() < 0.1 ? .throttled : .admitted,
                caller: Int32(index % 3),
                resource: Int32(generator.next() % 5)
            )
        }
        let found = HiddenLimit(records, bucket: (100, 50))
        #expect(found.suspects.isEmpty)
        #expect(found.isInconsistent)
    }

    @Test func `Whole-second stamps cannot prove tokens that refill within the second`() {
        var records = Simulation.run(
            Simulation.poisson(15, seconds: 60, seed: 5),
            .tokenBucket(capacity: 10, refillPerSecond: 10)
        )
        for index in records.indices {
            records[index].microseconds -= records[index].microseconds % 1_000_000
            records[index].resolutionMicroseconds = 1_000_000
        }
        #expect(HiddenLimit(records, bucket: (10, 10)).unexplained == 0)
    }
}

struct BucketHypothesesTests {
    @Test(arguments: [BucketHypotheses.Grouping.account, .operation, .caller, .resource])
    func `The grouping that made the log is ranked first`(_ truth: BucketHypotheses.Grouping) {
        for seed in 1...3 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let starts = Simulation.poisson(36, seconds: 25, seed: seed)
            let draws = starts.map { _ in
                (
                    Int32(generator.next() % 3), Int32(generator.next() % 3),
                    Int32(generator.next() % 3)
                )
            }
            let isShared = truth == .account
            let records = Simulation.run(
                starts,
                .tokenBucket(capacity: isShared ? 30 : 10, refillPerSecond: isShared ? 24 : 8),
                caller: { draws[$0].0 },
                operation: { draws[$0].1 },
                resource: { draws[$0].2 },
                party: { call in
                    switch truth {
                    case .caller: draws[call].0
                    case .operation: draws[call].1
                    case .resource: draws[call].2
                    default: 0
                    }
                }
            )
            let ranked = BucketHypotheses(records)
            #expect(ranked.ranking.first?.grouping == truth)
            #expect(ranked.best == truth)
        }
    }

    @Test func `A log without throttles ranks nothing`() {
        #expect(BucketHypotheses([]).ranking.isEmpty)
        let calm = Simulation.run([1, 2, 3], .tokenBucket(capacity: 5, refillPerSecond: 1))
        #expect(BucketHypotheses(calm).best == nil)
    }
}

struct ConsumptionTests {
    @Test func `The heavy caller is the culprit and the light one the victim`() throws {
        let starts = (0..<600).map { Double($0) / 20 }
        let records = Simulation.run(
            starts,
            .tokenBucket(capacity: 10, refillPerSecond: 10),
            caller: { $0 % 10 == 3 ? 2 : 1 }
        )
        let found = Consumption(records) { $0.caller }
        #expect(try #require(found.culprit).party == 1)
        #expect(found.parts.reduce(0) { $0 + $1.throttled } == records.count { !$0.passedLimiter })
        #expect(found.parts.map(\.share).reduce(0, +) == 1)
        if found.parts.contains(where: { $0.party == 2 && $0.throttled > 0 }) {
            #expect(found.victims.map(\.party) == [2])
        }
    }

    @Test func `Tokens taken long before a throttle do not count towards it`() {
        let records = [
            CallRecord(microseconds: 0, outcome: .admitted, cost: 50, caller: 1),
            CallRecord(microseconds: 60_000_000, outcome: .admitted, cost: 2, caller: 2),
            CallRecord(microseconds: 61_000_000, outcome: .throttled, caller: 3),
        ]
        let found = Consumption(records) { $0.caller }
        #expect(found.culprit?.party == 2)
        #expect(found.victims.map(\.party) == [3])
    }
}

struct ConcurrencyEvidenceTests {
    @Test func `Calls at work at each throttle show the limit`() {
        var limiter = Limiter(.concurrency(limit: 3))
        var generator = ReplayGenerator(seed: 1)
        let records = Simulation.poisson(20, seconds: 30, seed: 1).map { start in
            let time = Int64(start * 1e6)
            let work = Int64(200_000 + 100_000 * generator.unit())
            let passes = limiter.admit(at: time, cost: 1, duration: work)
            return CallRecord(
                microseconds: time,
                outcome: passes ? .admitted : .throttled,
                durationMicroseconds: work
            )
        }
        let found = ConcurrencyEvidence(records)
        #expect(found.most == 3)
        #expect(found.atThrottles == 3)
        #expect(found.consistency == 1)
        #expect(found.isLikely)
    }

    @Test func `A rate limit on short calls is not taken for concurrency`() {
        var wrong = 0
        for seed in 1...100 as ClosedRange<UInt64> {
            var records = Simulation.run(
                Simulation.poisson(15, seconds: 30, seed: seed),
                .tokenBucket(capacity: 10, refillPerSecond: 10)
            )
            for index in records.indices { records[index].durationMicroseconds = 20_000 }
            if ConcurrencyEvidence(records).isLikely { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test func `The needed timeout covers every attempt and the margin`() {
        #expect(
            ConcurrencyEvidence.neededCallerTimeout(
                retries: 3,
                connectSeconds: 10,
                readSeconds: 60,
                margin: 5
            ) == 215
        )
        #expect(ConcurrencyEvidence.neededReadTimeout(longestRunSeconds: 900) == 905)
    }
}

struct DemandVerdictTests {
    private func verdict(_ starts: [Double], capacity: Double, refill: Double) -> DemandVerdict? {
        let records = Simulation.run(
            starts,
            .tokenBucket(capacity: capacity, refillPerSecond: refill)
        )
        return DemandVerdict(
            RetryLinks(records).calls(records),
            capacity: capacity,
            refillPerSecond: refill
        )
    }

    @Test func `One burst beyond the capacity is a burst problem`() throws {
        let burst = try #require(
            verdict([Double](repeating: 0, count: 200), capacity: 50, refill: 10)
        )
        #expect(burst.kind == .burst)
        #expect(burst.neededCapacity == 200)
        #expect(burst.drainSeconds == 15)
    }

    @Test func `Bursts with rests between them are a burst problem however many they are`() {
        let starts = (0..<50).flatMap { wave in
            [Double](repeating: Double(wave) * 30, count: 100)
        }
        #expect(verdict(starts, capacity: 50, refill: 10)?.kind == .burst)
    }

    @Test func `A small bucket does not turn rushes that drain into a rate problem`() {
        let rushes = (0..<12).flatMap { minute in
            (0..<50).map { Double(minute) * 60 + Double($0) / 10 }
        }
        let verdict = verdict(rushes, capacity: 3, refill: 2)
        #expect(verdict?.kind == .burst)
        #expect(verdict.map { $0.meanPerSecond < 1 } == true)
    }

    @Test func `Steady demand above the refill is a rate problem`() {
        let starts = (0..<1440).map { Double($0) / 24 }
        #expect(verdict(starts, capacity: 20, refill: 20)?.kind == .rate)
        #expect(verdict(starts, capacity: 20, refill: 30)?.kind == .withinLimit)
        #expect(verdict(starts, capacity: 20, refill: 23.5)?.kind == .unclear)
    }
}

@Suite struct `Peaks against lasting demand` {
    private func verdict(_ seconds: [Double], _ capacity: Double, _ refill: Double)
        -> DemandVerdict?
    {
        let records = Simulation.run(
            seconds.sorted(),
            .tokenBucket(capacity: 1, refillPerSecond: 1)
        )
        let links = RetryLinks(records, assuming: .never)
        return DemandVerdict(links.calls(records), capacity: capacity, refillPerSecond: refill)
    }

    @Test func `peaks within a few seconds are a burst, however long the bucket is kept empty`() {
        let peaks = [1.0, 8].flatMap { start in (0..<150).map { start + Double($0) / 300 } }
        let steady = (0..<225).map { Double($0) / 15 }
        #expect(verdict(peaks + steady, 20, 10)?.kind == .burst)
        // The same without an end: over a minute it is no longer one.
        let long = (0..<20).flatMap { round in peaks.map { $0 + 15 * Double(round) } }
        #expect(verdict(long, 20, 10)?.kind == .rate)
    }

    @Test func `what chance makes of even demand is no peak`() {
        for seed in 1...30 as ClosedRange<UInt64> {
            let calls = Simulation.poisson(12, seconds: 18, seed: seed)
            #expect(verdict(calls, 10, 6)?.kind == .rate, "\(seed)")
        }
    }
}
