import Analysis
import LimitSimulator
import Testing

/// Logs of which some answers are not what the limiter gave, and logs of other limiters.
@Suite struct `Answers that a bucket did not give` {
    @Test(arguments: [0.01, 0.02, 0.05])
    func `a bucket is found behind labels that are wrong`(share: Double) {
        let calls = simulate(.onOff, .bucket(capacity: 20, refill: 5), count: 900, seed: 6)
        let found = estimateLimit(Observation(mislabelled: share).log(of: calls, seed: 6))
        #expect(found.capacity.estimate == 20)
        #expect(abs((found.refillPerSecond.estimate ?? 0) / 5 - 1) < 0.01)
        #expect((found.refillPerSecond.low ?? 0) <= 5)
        #expect((found.refillPerSecond.high ?? .infinity) >= 5)
        #expect(found.reasons == [])
    }

    @Test func `two buckets that bind in turn are no single limit`() {
        let limiter = SimulatedLimiter.nested(
            capacity: 10,
            refill: 20,
            outerCapacity: 100,
            outerRefill: 8
        )
        let calls = simulate(.onOff, limiter, count: 2500, seed: 5)
        let found = estimateLimit(Observation().log(of: calls, seed: 5))
        #expect(found.model == .undetermined)
        #expect(found.reasons == [.inconsistentWithOneLimit])
        #expect(found.refillPerSecond == .unknown)
        #expect(found.capacity == .unknown)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `calls at work are no refill`(seed: UInt64) {
        let calls = simulate(.onOff, .concurrency(limit: 8), count: 2500, seed: seed)
        let found = estimateLimit(Observation(width: 1e-3).log(of: calls, seed: seed))
        #expect(!found.refillIsIdentifiable)
        #expect(!found.capacityIsIdentifiable)
    }
}
