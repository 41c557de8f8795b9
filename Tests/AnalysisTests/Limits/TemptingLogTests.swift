import Analysis
import LimitSimulator
import Testing

/// Logs that look like a bucket which they do not show.
@Suite struct `Logs that tempt to a claim` {
    /// Bursts that each find a full bucket, one in each stamp.
    private func bursts(period: Double, length: Double, seed: UInt64) -> LimitEstimate {
        let calls = simulatePulses(
            .bucket(capacity: 12, refill: 60),
            size: 40,
            length: length,
            period: period,
            count: 2000,
            seed: seed
        )
        return estimateLimit(Observation(width: 1).log(of: calls, seed: seed))
    }

    @Test(arguments: [0.5, 1, 1.1], [0.02, 0.1, 0.3])
    func `bursts within whole seconds do not pass for the refill`(period: Double, length: Double) {
        for seed: UInt64 in 1...3 {
            let found = bursts(period: period, length: length, seed: seed)
            #expect(!found.refillIsIdentifiable)
            #expect((found.refillPerSecond.low ?? 0) <= 60)
            #expect((found.refillPerSecond.high ?? .infinity) >= 60)
            #expect((found.capacity.low ?? 0) <= 12)
            #expect((found.capacity.high ?? .infinity) >= 12)
            #expect(found.reasons.contains(.resolutionTooCoarse))
        }
    }

    @Test func `an overload of whole seconds still shows the refill`() {
        let calls = simulate(.poisson, .bucket(capacity: 25, refill: 5), count: 2500, seed: 3)
        let found = estimateLimit(Observation(width: 1).log(of: calls, seed: 3))
        #expect(found.refillIsIdentifiable)
        #expect((found.refillPerSecond.low ?? 0) <= 5)
        #expect((found.refillPerSecond.high ?? .infinity) >= 5)
    }

    @Test func `a bucket of one token loses refill between calls`() {
        let calls = simulate(.poisson, .bucket(capacity: 1, refill: 1), count: 3000, seed: 2)
        let found = estimateLimit(Observation(width: 1).log(of: calls, seed: 2))
        #expect((found.refillPerSecond.low ?? 0) <= 1)
        #expect((found.refillPerSecond.high ?? .infinity) >= 1)
    }
}
