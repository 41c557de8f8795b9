import LimitSimulator
import Testing

@testable import Analysis

@Suite struct `What a log may have suffered without showing it` {
    /// The estimate of a bucket's log, seen whole or in part.
    private func estimate(
        _ workload: Workload,
        _ observation: Observation,
        capacity: Double = 40,
        refill: Double = 10,
        count: Int,
        seed: UInt64
    ) -> LimitEstimate {
        let bucket = SimulatedLimiter.bucket(capacity: capacity, refill: refill)
        let calls = simulate(workload, bucket, count: count, seed: seed)
        return estimateLimit(observation.log(of: calls, seed: seed))
    }

    @Test func `a log that is too short to show missing calls has a wider interval for them`() {
        var (missed, missedBefore) = (0, 0)
        for seed: UInt64 in 1...10 {
            let bucket = SimulatedLimiter.bucket(capacity: 20, refill: 10)
            let calls = simulate(.poisson, bucket, count: 40, seed: seed)
            let log = DecisionSummary(Observation(missing: 0.3).log(of: calls, seed: seed))
            var trusting = Tuning.standard
            trusting.disturbanceRepeats = 0
            let wide = estimateLimit(log, tuning: .standard).refillPerSecond
            let narrow = estimateLimit(log, tuning: trusting).refillPerSecond
            missed += (wide.high ?? 10) < 10 ? 1 : 0
            missedBefore += (narrow.high ?? 10) < 10 ? 1 : 0
            #expect((wide.low ?? 0) <= (narrow.low ?? 0))
        }
        #expect(missed < missedBefore)
    }

    @Test func `a log that would show missing calls keeps its narrow interval`() throws {
        let found = estimate(.periodic, Observation(), count: 500, seed: 3)
        let low = try #require(found.refillPerSecond.low)
        let high = try #require(found.refillPerSecond.high)
        #expect(low <= 10 && 10 <= high && high <= 1.05 * low)
    }

    @Test func `a log disturbed again keeps its share of calls and the range of its stamps`() {
        let bucket = SimulatedLimiter.bucket(capacity: 40, refill: 10)
        let calls = simulate(.poisson, bucket, count: 2000, seed: 5)
        let summary = DecisionSummary(Observation().log(of: calls, seed: 5))
        let thinned = summary.disturbed(by: Disturbance(hidden: 1), seed: 7)
        #expect(abs(thinned.calls - 1000) < 100)
        #expect(abs(thinned.throttled - summary.throttled / 2) < 80)
        let moved = summary.disturbed(by: Disturbance(jitter: 0.5), seed: 7)
        #expect(moved.calls == summary.calls && moved.throttled == summary.throttled)
        #expect(moved != summary)
        #expect(moved == summary.disturbed(by: Disturbance(jitter: 0.5), seed: 7))
        let first = (moved.bins.first?.key ?? 0) - (summary.bins.first?.key ?? 0)
        #expect(abs(first) <= 250_000)
    }
}
