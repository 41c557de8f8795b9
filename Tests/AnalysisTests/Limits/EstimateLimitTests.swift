import Analysis
import LimitSimulator
import Testing

/// Calls at the times given in seconds through a limiter, as a log in microseconds.
private func log(
    _ workload: Workload,
    _ limiter: SimulatedLimiter,
    count: Int,
    seed: UInt64 = 1,
    observation: Observation = Observation(),
    withDurations: Bool = false
) -> DecisionLog {
    observation.log(
        of: simulate(workload, limiter, count: count, seed: seed),
        seed: seed,
        withDurations: withDurations
    )
}

@Suite struct `Estimating a limit` {
    @Test func `an error-only log gives no number and says why`() {
        let decisions = (0..<50).map { Decision(microseconds: $0 * 100_000, isAdmitted: false) }
        let found = estimateLimit(
            DecisionLog(
                decisions: decisions,
                resolutionMicroseconds: 1,
                showsSuccesses: false
            )
        )
        #expect(found.reasons == [.noSuccessesLogged])
        #expect(found.capacity == .unknown)
        #expect(found.refillPerSecond == .unknown)
        #expect(found.throttled == 50)
    }

    @Test func `an empty log gives no number`() {
        let found = estimateLimit(DecisionLog(decisions: [], resolutionMicroseconds: 1))
        #expect(found.calls == 0)
        #expect(found.capacity == .unknown)
    }

    @Test func `a log without throttles gives no number and says why`() {
        let decisions = (0..<50).map { Decision(microseconds: $0 * 100_000, isAdmitted: true) }
        let found = estimateLimit(DecisionLog(decisions: decisions, resolutionMicroseconds: 1))
        #expect(found.reasons == [.tooFewThrottles])
        #expect(found.refillPerSecond == .unknown)
    }

    @Test func `bursts from a full bucket show capacity and refill exactly`() throws {
        let found = estimateLimit(
            log(.periodic, .bucket(capacity: 37, refill: 4), count: 900, seed: 4)
        )
        #expect(found.model == .tokenBucket)
        #expect(found.capacityIsIdentifiable)
        #expect(found.capacity.estimate == 37)
        #expect(found.capacity.low == 37)
        #expect(found.capacity.high == 37)
        let low = try #require(found.refillPerSecond.low)
        let high = try #require(found.refillPerSecond.high)
        #expect(low <= 4 && 4 <= high)
        #expect(high < 1.02 * low)
    }

    @Test func `one long overload shows the refill and a least capacity alone`() throws {
        let found = estimateLimit(log(.burst, .bucket(capacity: 20, refill: 5), count: 900))
        #expect(!found.capacityIsIdentifiable)
        #expect(found.capacity.estimate == nil)
        #expect(found.capacity.low == 20)
        #expect(found.capacity.high == nil)
        #expect(found.reasons == [.noBurstFromFull])
        #expect(found.refillIsIdentifiable)
        let estimate = try #require(found.refillPerSecond.estimate)
        #expect(abs(estimate - 5) < 0.01)
    }

    @Test func `errors strewn over days bound no refill, others took the tokens`() {
        var decisions = (0..<7).map {
            Decision(microseconds: $0 * 50_000_000_000, isAdmitted: false)
        }
        decisions.append(Decision(microseconds: 7 * 50_000_000_000, isAdmitted: true))
        for resolution in [1, 1_000_000] as [Int64] {
            let found = estimateLimit(
                DecisionLog(decisions: decisions, resolutionMicroseconds: resolution)
            )
            #expect(found.refillPerSecond == .unknown)
            #expect(
                found.reasons.contains(.hiddenCallersLikely)
                    || found.reasons.contains(.inconsistentWithOneLimit)
            )
        }
    }

    @Test func `a limiter that reproduces little of a log bounds no refill`() {
        var random = SeededGenerator(5)
        var unproven = 0
        for _ in 0..<40 {
            // Answers that no limiter gave, over a day, in whole seconds.
            let decisions = (0..<Int.random(in: 4...30, using: &random)).map { _ in
                Decision(
                    microseconds: Int64.random(in: 0...86_400, using: &random) * 1_000_000,
                    isAdmitted: Bool.random(using: &random)
                )
            }
            let found = estimateLimit(
                DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000)
            )
            // Where the kind is left open, no limiter was fitted that could reproduce anything.
            guard found.consistency.map({ $0 < 0.6 }) ?? true else { continue }
            unproven += 1
            #expect(found.refillPerSecond == .unknown)
            #expect(found.model == .undetermined)
        }
        #expect(unproven >= 5)
    }

    @Test func `throttles drawn by lot show no limit`() {
        var claims = 0
        for seed in 1...20 as ClosedRange<UInt64> {
            var generator = SeededGenerator(seed)
            var time = 0.0
            let decisions = (0..<3000).map { _ in
                time += Double.random(in: 0..<0.25, using: &generator)
                return Decision(
                    microseconds: Int64(time * 1000) * 1000,
                    isAdmitted: Double.random(in: 0..<1, using: &generator) >= 0.06
                )
            }
            let found = estimateLimit(
                DecisionLog(decisions: decisions, resolutionMicroseconds: 1000)
            )
            if found.reasons != [.hiddenCallersLikely, .inconsistentWithOneLimit] { claims += 1 }
        }
        // One in eighty by chance.
        #expect(claims <= 2)
    }

    @Test func `a single throttle after a quick burst says nothing of the refill`() {
        var decisions = (0..<20).map { Decision(microseconds: $0 * 1000, isAdmitted: true) }
        decisions.append(Decision(microseconds: 20_500, isAdmitted: false))
        let found = estimateLimit(DecisionLog(decisions: decisions, resolutionMicroseconds: 1))
        #expect(!found.refillIsIdentifiable)
        #expect(found.refillPerSecond.estimate == nil)
    }

    @Test func `the order of the decisions does not matter`() {
        let sorted = log(.onOff, .bucket(capacity: 12, refill: 3), count: 300)
        var shuffled = sorted
        shuffled.decisions.reverse()
        #expect(estimateLimit(sorted) == estimateLimit(shuffled))
    }

    @Test func `weighted costs are tokens`() {
        var decisions: [Decision] = []
        var tokens = 100.0
        for index in 0..<800 {
            let pause = index % 160 == 0 ? 30.0 : 0.05
            tokens = min(100, tokens + 4 * pause)
            let cost = Double(1 + index * 7 % 5)
            let isAdmitted = tokens >= cost
            if isAdmitted { tokens -= cost }
            let last = decisions.last?.microseconds ?? 0
            decisions.append(
                Decision(
                    microseconds: last + Int64(pause * 1_000_000),
                    cost: cost,
                    isAdmitted: isAdmitted
                )
            )
        }
        let found = estimateLimit(DecisionLog(decisions: decisions, resolutionMicroseconds: 1))
        #expect(found.capacity.estimate == 100)
        #expect(found.refillIsIdentifiable)
    }

    @Test func `a throttled call that consumes is told from one that does not`() {
        let found = estimateLimit(
            log(.onOff, .drainedBucket(capacity: 20, refill: 10), count: 600, seed: 3)
        )
        #expect(found.throttledCallsConsume)
        #expect(found.refillPerSecond.low ?? 0 <= 10)
        #expect(found.refillPerSecond.high ?? .infinity >= 10)
    }

    @Test func `a limit raised midway is noticed and its latest part fitted`() throws {
        let limiter = SimulatedLimiter.changingBucket(
            capacity: 20,
            refill: 4,
            factor: 2,
            at: 200
        )
        let found = estimateLimit(log(.periodic, limiter, count: 1500, seed: 4))
        #expect(found.reasons.contains(.limitChanged))
        #expect(found.capacity.estimate == 40)
        let low = try #require(found.refillPerSecond.low)
        let high = try #require(found.refillPerSecond.high)
        #expect(low <= 8 && 8 <= high)
        #expect(found.capacityBefore?.estimate == 20)
        let seconds = Double(try #require(found.changedAtMicroseconds)) / 1_000_000
        #expect(abs(seconds - 200) < 20)
    }

    @Test(arguments: [Observation(), Observation(mislabelled: 0.01), Observation(missing: 0.1)])
    func `a limit that did not change is not said to have changed`(_ observation: Observation) {
        for seed: UInt64 in 1...3 {
            let steady = log(
                .onOff,
                .bucket(capacity: 20, refill: 4),
                count: 900,
                seed: seed,
                observation: observation
            )
            #expect(!estimateLimit(steady).reasons.contains(.limitChanged))
        }
    }

    @Test func `whole seconds widen the interval but keep the truth in it`() {
        let bucket = SimulatedLimiter.bucket(capacity: 50, refill: 10)
        let coarse = estimateLimit(
            log(.periodic, bucket, count: 2000, seed: 6, observation: Observation(width: 1))
        )
        #expect(coarse.capacity.low ?? 0 <= 50)
        #expect(coarse.capacity.high ?? .infinity >= 50)
        #expect(coarse.refillPerSecond.low ?? 0 <= 10)
        #expect(coarse.refillPerSecond.high ?? .infinity >= 10)
    }

    @Test(arguments: [
        (capacity: 20.0, refill: 20.0, perSecond: 24.0), (50, 10, 13), (5, 20, 22), (100, 40, 60),
        (20, 15, 45),
    ])
    func `calls at an even pace, in whole seconds, do not hide the refill`(
        limit: (capacity: Double, refill: Double, perSecond: Double)
    ) {
        for phase in [0.0, 0.003, 0.4] {
            var limiter = Limiter(
                .tokenBucket(capacity: limit.capacity, refillPerSecond: limit.refill)
            )
            let decisions = (0..<Int(limit.perSecond * 120)).map { index in
                let time = Int64((Double(index) / limit.perSecond + phase) * 1e6)
                return Decision(
                    microseconds: time / 1_000_000 * 1_000_000,
                    isAdmitted: limiter.admit(at: time, cost: 1)
                )
            }
            let found = estimateLimit(
                DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000)
            )
            #expect(found.refillPerSecond.low ?? 0 <= limit.refill)
            #expect(found.refillPerSecond.high ?? .infinity >= limit.refill)
            #expect(found.capacity.low ?? 0 <= limit.capacity)
            #expect(found.capacity.high ?? .infinity >= limit.capacity)
        }
    }

    @Test(arguments: [
        Decision(microseconds: .min, isAdmitted: true),
        Decision(microseconds: .max, isAdmitted: false),
        Decision(microseconds: .max, isAdmitted: true, durationMicroseconds: .max),
        Decision(microseconds: 0, cost: .infinity, isAdmitted: true),
        Decision(microseconds: 0, cost: .nan, isAdmitted: false),
        Decision(microseconds: 0, cost: -1, isAdmitted: true),
        Decision(microseconds: 5, cost: 1e9, isAdmitted: true),
    ])
    func `absurd decisions do not trap`(_ absurd: Decision) {
        var hostile = log(.burst, .bucket(capacity: 5, refill: 2), count: 40)
        hostile.decisions.append(absurd)
        for resolution: Int64 in [1, 1_000_000, .max] {
            hostile.resolutionMicroseconds = resolution
            let found = estimateLimit(hostile)
            #expect(found.calls <= 41)
        }
    }
}

@Suite struct `Telling limiters apart` {
    @Test func `a fixed window of a minute`() {
        let found = estimateLimit(
            log(
                .poisson,
                .fixedWindow(limit: 40, seconds: 60, phase: 0),
                count: 500,
                observation: Observation(width: 1)
            )
        )
        #expect(found.model == .fixedWindow)
        #expect(found.windowSeconds == 60)
        #expect(found.windowAlignment == .clock)
        #expect(found.capacity.estimate == 40)
    }

    @Test func `how a window is laid stays open where bursts lie far apart`() {
        let calls = log(.onOff, .slidingWindow(limit: 55, seconds: 10), count: 3000)
        let found = estimateLimit(calls)
        #expect(found.model == .fixedWindow)
        #expect(found.windowSeconds == 10)
        #expect(found.capacity.estimate == 55)
        #expect(found.windowAlignment == nil || found.windowAlignment == .sliding)
    }

    @Test func `a handful of calls, most of them refused, bounds no refill from above`() {
        // One caller of many who share 20 a second: the others take what it lacks.
        let times: [Int64] = [0, 1, 2, 3, 5, 7, 9, 12]
        let calls = times.map {
            Decision(microseconds: $0 * 1_000_000, isAdmitted: $0 == 0 || $0 == 12)
        }
        for resolution: Int64 in [1000, 1_000_000] {
            let log = DecisionLog(decisions: calls, resolutionMicroseconds: resolution)
            #expect(estimateLimit(DecisionSummary(log)).refillPerSecond.high == nil)
        }
    }

    @Test(arguments: [Workload.poisson, .onOff, .fullJitter])
    func `in whole seconds tokens may come once a second`(workload: Workload) {
        let found = estimateLimit(
            log(
                workload,
                .steppedBucket(capacity: 163, refill: 5),
                count: 3000,
                observation: Observation(width: 1)
            )
        )
        #expect(found.model == .tokenBucket)
        #expect(found.capacity.high.map { $0 >= 163 } ?? true)
        #expect(found.capacity.low.map { $0 <= 163 } ?? true)
        #expect(found.refillPerSecond.low.map { $0 <= 5 } ?? true)
    }

    @Test func `a sliding window`() {
        let found = estimateLimit(
            log(.poisson, .slidingWindow(limit: 15, seconds: 2), count: 400)
        )
        #expect(found.model == .fixedWindow)
        #expect(found.windowAlignment == .sliding)
        #expect(found.windowSeconds == 2)
        #expect(found.capacity.estimate == 15)
    }

    @Test func `a concurrency limit, from durations`() {
        let found = estimateLimit(
            log(.poisson, .concurrency(limit: 6), count: 400, withDurations: true)
        )
        #expect(found.model == .concurrency)
        #expect(found.capacity.estimate == 6)
    }

    @Test func `a concurrency limit without durations is not taken for a rate`() {
        let found = estimateLimit(log(.poisson, .concurrency(limit: 6), count: 400))
        #expect(!found.refillIsIdentifiable)
        #expect(!found.capacityIsIdentifiable)
    }
}
