import Analysis
import Testing

struct ReplayTests {
    private let bucket = LimiterSetting.tokenBucket(capacity: 20, refillPerSecond: 10)

    private func calls(_ records: [CallRecord]) -> [LogicalCall] {
        RetryLinks(records).calls(records)
    }

    @Test func `A replay of the limiter that made the log gives the same decisions`() {
        let records = Simulation.run(Simulation.poisson(15, seconds: 60, seed: 3), bucket)
        let outcome = Replay.run(calls(records), ReplayPlan(limiter: bucket))
        #expect(outcome.attempts == records.count)
        #expect(outcome.throttled == records.count { $0.outcome == .throttled })
        #expect(outcome.throttled > 100)
    }

    @Test func `Retries are taken off the demand and put on again by the policy`() {
        let starts = Simulation.poisson(15, seconds: 60, seed: 4)
        let records = Simulation.run(starts, bucket, attempts: 4) { _ in 1 }
        #expect(calls(records).count == starts.count)
        var plan = ReplayPlan(limiter: bucket)
        plan.retries = RetryPolicy(maxAttempts: 4, backoff: .fixed(seconds: 1))
        let outcome = Replay.run(calls(records), plan)
        #expect(outcome.attempts == records.count)
        #expect(outcome.throttled == records.count { $0.outcome == .throttled })
    }

    @Test func `Without identities, a known policy gives back nearly the demand`() {
        let policy = RetryPolicy(maxAttempts: 4, backoff: .fullJitter(base: 1, cap: 20))
        for seed in 1...10 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let starts = Simulation.poisson(13, seconds: 60, seed: seed)
            var records = Simulation.run(
                starts,
                bucket,
                attempts: 4,
                wait: { Double(1 << ($0 - 1)) * generator.unit() }
            )
            for index in records.indices {
                records[index].invocation = nil
                records[index].attempt = nil
            }
            #expect(calls(records).count == records.count)
            let links = RetryLinks(records, assuming: policy)
            #expect(links.basis == .assumedPolicy)
            let found = links.calls(records)
            #expect(abs(found.count - starts.count) * 20 <= starts.count)
            let wider = LimiterSetting.tokenBucket(capacity: 20, refillPerSecond: 16)
            let truth = Simulation.run(
                starts,
                wider,
                attempts: 4,
                wait: { Double(1 << ($0 - 1)) * generator.unit() }
            )
            let measured =
                Double(truth.count { !$0.passedLimiter }) / Double(truth.count)
            let predicted = Replay.expectedRatio(found, ReplayPlan(limiter: wider, retries: policy))
            #expect(abs(predicted - measured) < 0.03)
        }
    }

    @Test func `Equal seeds give equal outcomes, whatever the hashes`() {
        let records = Simulation.run(
            Simulation.poisson(30, seconds: 30, seed: 5),
            bucket,
            caller: { Int32($0 % 7) }
        )
        var plan = ReplayPlan(limiter: bucket, retries: .adaptive())
        plan.accounts = 2
        plan.spread = 500_000
        let first = Replay.run(calls(records), plan)
        #expect(first == Replay.run(calls(records), plan))
        plan.seed = 2
        #expect(first != Replay.run(calls(records), plan))
    }

    @Test func `A cache answers repeats and leaves one call per key and lifetime`() {
        let records = Simulation.run(
            (0..<100).map { Double($0) },
            .tokenBucket(capacity: 100, refillPerSecond: 1),
            resource: { Int32($0 % 2) }
        )
        var plan = ReplayPlan(limiter: bucket)
        plan.cacheLifetime = 10_000_000
        let outcome = Replay.run(calls(records), plan)
        #expect(outcome.saved == 80)
        #expect(outcome.attempts == 20)
        #expect(outcome.succeeded == 100)
    }

    @Test func `A batch of ten replaces ten calls and waits no longer than allowed`() {
        let records = Simulation.run(
            (0..<95).map { Double($0) / 100 },
            .tokenBucket(capacity: 100, refillPerSecond: 1)
        )
        var plan = ReplayPlan(limiter: bucket)
        plan.batchSize = 10
        let outcome = Replay.run(calls(records), plan)
        #expect(outcome.attempts == 10)
        #expect(outcome.saved == 85)
        #expect(outcome.succeeded == 95)
        #expect(outcome.throttled == 0)
        #expect(outcome.waitMost == 1_000_000)
    }

    @Test func `Pacing below the refill ends throttling and costs waiting`() {
        let records = Simulation.run([Double](repeating: 0, count: 100), bucket)
        var plan = ReplayPlan(limiter: bucket)
        plan.pacing = ReplayPlan.Pacing(ratePerSecond: 10)
        let outcome = Replay.run(calls(records), plan)
        #expect(outcome.throttled == 0)
        #expect(outcome.succeeded == 100)
        #expect((9_890_000...9_910_000).contains(outcome.waitMost))
    }

    @Test func `Callers spread over two accounts get two buckets`() {
        let records = Simulation.run(
            [Double](repeating: 0, count: 60),
            bucket,
            caller: { Int32($0 % 3) }
        )
        var plan = ReplayPlan(limiter: bucket)
        #expect(Replay.run(calls(records), plan).throttled == 40)
        plan.accounts = 3
        #expect(Replay.run(calls(records), plan).throttled == 0)
    }

    @Test func `The retry quota stops a client after a hundred retries`() {
        let records = Simulation.run(
            [Double](repeating: 0, count: 300),
            .tokenBucket(capacity: 1, refillPerSecond: 1e-6)
        )
        let outcome = Replay.run(
            calls(records),
            ReplayPlan(
                limiter: .tokenBucket(capacity: 1, refillPerSecond: 1e-6),
                retries: .standard()
            )
        )
        #expect(outcome.attempts == 300 + 100)
        #expect(outcome.quotaRefusals == 299 - 100 + 100)
    }

    @Test func `An adaptive client settles near the refill rate of the limit`() {
        let records = Simulation.run(
            (0..<6000).map { Double($0) / 20 },
            .tokenBucket(capacity: 10, refillPerSecond: 10)
        )
        let plan = ReplayPlan(
            limiter: .tokenBucket(capacity: 10, refillPerSecond: 10),
            retries: .adaptive()
        )
        var bare = plan
        bare.retries = .standard()
        let adaptive = Replay.run(calls(records), plan)
        #expect(adaptive.ratio < 0.5 * Replay.run(calls(records), bare).ratio)
        #expect(Double(adaptive.succeeded) / 300 > 5)
    }

    @Test func `Calls that followed others come sooner when those are held up less`() {
        // One worker: each call begins 100 ms after the last ended, retries every second.
        var records: [CallRecord] = []
        var limiter = Limiter(.tokenBucket(capacity: 1, refillPerSecond: 0.5))
        var now: Int64 = 0
        for call in 0..<50 {
            while true {
                let admitted = limiter.admit(at: now, cost: 1)
                records.append(
                    CallRecord(
                        microseconds: now,
                        outcome: admitted ? .admitted : .throttled,
                        invocation: Int64(call)
                    )
                )
                if admitted { break }
                now += 1_000_000
            }
            now += 100_000
        }
        var linked = calls(records)
        #expect(CallerLoop.link(&linked, resolution: 1)[0]?.pause == 100_000)
        let plan = ReplayPlan(
            limiter: .tokenBucket(capacity: 1, refillPerSecond: 5),
            retries: RetryPolicy(maxAttempts: 9, backoff: .fixed(seconds: 1))
        )
        let outcome = Replay.run(linked, plan)
        #expect(outcome.throttled > 20)
        #expect(Replay.run(calls(records), plan).throttled < 3)
    }

    @Test func `Independent arrivals are not taken for a loop`() {
        for seed in 1...40 as ClosedRange<UInt64> {
            let records = Simulation.run(Simulation.poisson(20, seconds: 30, seed: seed), bucket)
            var linked = calls(records)
            #expect(CallerLoop.link(&linked, resolution: 1).isEmpty)
        }
    }
}

struct SmallestIncreaseTests {
    @Test func `The refill that is enough is found, and a little less is not`() throws {
        let records = Simulation.run(
            (0..<4800).map { Double($0) / 24 },
            .tokenBucket(capacity: 20, refillPerSecond: 20)
        )
        let calls = RetryLinks(records).calls(records)
        let plan = ReplayPlan(limiter: .tokenBucket(capacity: 20, refillPerSecond: 20))
        let answer = SmallestIncrease(calls, plan)
        #expect(answer.verdict == .raiseHelps)
        let refill = try #require(answer.refillAlone)
        #expect((23.6...24).contains(refill))
        var less = plan
        less.limiter = .tokenBucket(capacity: 20, refillPerSecond: refill * 0.99)
        #expect(Replay.run(calls, less).worstRatio > 0.01)
        #expect(try #require(answer.after).worstRatio <= 0.01)
        #expect(try #require(answer.capacityAlone) > 700)
    }

    @Test func `No refill helps calls at one instant, and a capacity does`() throws {
        let records = Simulation.run(
            [Double](repeating: 1, count: 200),
            .tokenBucket(capacity: 50, refillPerSecond: 10)
        )
        let answer = SmallestIncrease(
            RetryLinks(records).calls(records),
            ReplayPlan(limiter: .tokenBucket(capacity: 50, refillPerSecond: 10))
        )
        #expect(answer.refillAlone == nil)
        #expect(try #require(answer.capacityAlone) == 198)
        #expect(answer.verdict == .raiseHelps)
    }

    @Test func `A limit that holds already needs no raise`() {
        let records = Simulation.run([0, 1, 2], .tokenBucket(capacity: 5, refillPerSecond: 1))
        let answer = SmallestIncrease(
            RetryLinks(records).calls(records),
            ReplayPlan(limiter: .tokenBucket(capacity: 5, refillPerSecond: 1))
        )
        #expect(answer.verdict == .enoughAlready)
    }

    @Test func `Calls dearer than any bucket up to the bound are beyond help`() {
        let calls = RetryLinks([]).calls([])
        #expect(
            SmallestIncrease(calls, ReplayPlan(limiter: .concurrency(limit: 1))).verdict
                == .enoughAlready
        )
        let dear = (0..<10).map {
            CallRecord(microseconds: Int64($0), outcome: .throttled, cost: 1e9)
        }
        let answer = SmallestIncrease(
            RetryLinks(dear).calls(dear),
            ReplayPlan(limiter: .tokenBucket(capacity: 5, refillPerSecond: 1))
        )
        #expect(answer.verdict == .raiseDoesNotHelp)
    }
}
