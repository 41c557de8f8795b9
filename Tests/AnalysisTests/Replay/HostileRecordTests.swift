import Testing

@testable import Analysis

struct HostileRecordTests {
    @Test func `Records from the ends of time, in any order, do no harm to any detector`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let extremes: [Int64] = [.min, .max, 0, 1, -1, 1_000_000, -(1 << 60), 1 << 60]
            let records = (0..<60).map { _ in
                let unit = generator.unit()
                return CallRecord(
                    microseconds: generator.unit() < 0.3
                        ? extremes[Int(generator.next() % 8)]
                        : Int64(generator.next() % 100_000_000),
                    resolutionMicroseconds: extremes[Int(generator.next() % 8)],
                    outcome: unit < 0.3 ? .throttled : unit < 0.5 ? .failed : .admitted,
                    cost: [1, .infinity, -1, .nan, 1e300][Int(generator.next() % 5)],
                    caller: Int32(generator.next() % 3),
                    operation: Int32(generator.next() % 3),
                    resource: unit < 0.8 ? Int32(generator.next() % 3) : nil,
                    invocation: seed % 2 == 0 ? Int64(generator.next() % 20) : nil,
                    attempt: [nil, .min, .max, 1, 2][Int(generator.next() % 5)],
                    durationMicroseconds: [nil, .max, .min, 5][Int(generator.next() % 4)]
                )
            }.sorted {
                seed % 5 == 0 ? false : $0.microseconds < $1.microseconds
            }
            let links = RetryLinks(records)
            var calls = links.calls(records)
            _ = CallerLoop.link(&calls, resolution: 1)
            let delays = RetryDelays(records, links)
            _ = RetrySynchrony(delays, surrogates: 3)
            for setting: LimiterSetting in [
                .tokenBucket(capacity: 2, refillPerSecond: .nan),
                .tokenBucket(capacity: 1, refillPerSecond: 1e300, refillTick: 1),
                .window(limit: 1, length: .min, alignment: .sliding), .concurrency(limit: 1),
            ] {
                var plan = ReplayPlan(limiter: setting, retries: RetryPolicy(observed: delays))
                plan.batchSize = 2
                plan.cacheLifetime = .max
                plan.spread = .max
                _ = Replay.run(calls, plan)
                plan.batchSize = 1
                plan.retries = .adaptive()
                plan.pacing = ReplayPlan.Pacing(ratePerSecond: .nan, burst: .nan)
                _ = Replay.run(calls, plan)
            }
            _ = SmallestIncrease(
                calls,
                ReplayPlan(limiter: .tokenBucket(capacity: 1, refillPerSecond: 1)),
                largestFactor: 4
            )
            _ = CallRecord.spreadWithinStamps(records)
            _ = OutageSurge.find(records, leastFailures: 1)
            _ = FanOut.find(records, links)
            _ = ThrottleEpisodes(records)
            _ = RetryPattern(delays, RetrySynchrony(delays, surrogates: 3))
            for figure in [1, 1e-300, 1e300, .infinity, .nan] {
                let bucket = WorkingBucket(
                    capacity: figure,
                    refillPerSecond: figure,
                    basis: .published
                )
                let limit = Limit(
                    scope: LimitScope(account: nil, region: nil, service: nil, operations: []),
                    estimate: LimitEstimate(calls: 60, throttled: 20, reasons: [])
                )
                let trace = LevelTrace(limit, records, bucket)
                #expect((trace?.columns.count ?? 0) <= LevelTrace.mostColumns)
                _ = RefillCurve(calls, bucket, source: "", loggedRatio: figure, wanted: figure)
            }
            _ = HiddenLimit(records, bucket: (1, 1))
            _ = HiddenLimit(records, bucket: nil)
            _ = BucketHypotheses(Array(records.prefix(10)))
            _ = Consumption(records, windowMicroseconds: .min) { $0.resource }
            _ = ConcurrencyEvidence(records)
            _ = DemandVerdict(calls, capacity: 1, refillPerSecond: 1)
        }
    }

    @Test func `Whole-second stamps are laid over their second`() {
        let records = [0, 0, 0, 0, 1_000_000].map {
            CallRecord(
                microseconds: $0,
                resolutionMicroseconds: 1_000_000,
                outcome: .admitted
            )
        }
        #expect(
            CallRecord.spreadWithinStamps(records).map(\.microseconds)
                == [125_000, 375_000, 625_000, 875_000, 1_500_000]
        )
    }

    @Test func `A replay of whole-second stamps comes near the truth`() {
        let bucket = LimiterSetting.tokenBucket(capacity: 20, refillPerSecond: 10)
        for seed in 1...10 as ClosedRange<UInt64> {
            var records = Simulation.run(Simulation.poisson(13, seconds: 120, seed: seed), bucket)
            let truth = Double(records.count { !$0.passedLimiter }) / Double(records.count)
            for index in records.indices {
                records[index].microseconds -= records[index].microseconds % 1_000_000
                records[index].resolutionMicroseconds = 1_000_000
            }
            let spread = CallRecord.spreadWithinStamps(records)
            let outcome = Replay.run(
                RetryLinks(spread).calls(spread),
                ReplayPlan(limiter: bucket)
            )
            #expect(abs(outcome.ratio - truth) < 0.02)
        }
    }

    @Test func `Tail probabilities are those of the tables`() {
        #expect(TailProbability.binomial(atLeast: 1, of: 2, probability: 0.5) == 0.75)
        #expect(
            abs(TailProbability.binomial(atLeast: 60, of: 100, probability: 0.5) - 0.0284439668)
                < 1e-9
        )
        // Fisher's tea: all four cups right, 1 in 70; three or more, 17 in 70.
        #expect(
            abs(TailProbability.hypergeometric(atLeast: 4, draws: 4, marked: 4, of: 8) - 1.0 / 70)
                < 1e-12
        )
        #expect(
            abs(TailProbability.hypergeometric(atLeast: 3, draws: 4, marked: 4, of: 8) - 17.0 / 70)
                < 1e-12
        )
        #expect(abs(TailProbability.rayleigh(resultant: 10, of: 10) - 1.2e-7) < 1e-5)
    }

    @Test func `The policy behind a log's waits is read off them`() {
        var generator = ReplayGenerator(seed: 1)
        let starts = Simulation.poisson(14, seconds: 60, seed: 1)
        func observed(_ wait: (Int) -> Double) -> RetryPolicy {
            let records = Simulation.run(
                starts,
                .tokenBucket(capacity: 10, refillPerSecond: 10),
                attempts: 4,
                wait: wait
            )
            return RetryPolicy(observed: RetryDelays(records, RetryLinks(records)))
        }
        #expect(
            observed { _ in 2 } == RetryPolicy(maxAttempts: 4, backoff: .fixed(seconds: 2))
        )
        #expect(
            observed { Double(1 << ($0 - 1)) * 0.5 }
                == RetryPolicy(maxAttempts: 4, backoff: .exponential(base: 0.5, cap: 2))
        )
        let jitter = observed { Double(1 << ($0 - 1)) * generator.unit() }
        guard case .fullJitter(let base, let cap) = jitter.backoff else {
            Issue.record("not full jitter")
            return
        }
        #expect((0.9...1.1).contains(base))
        #expect((3.5...4).contains(cap))
    }
}
