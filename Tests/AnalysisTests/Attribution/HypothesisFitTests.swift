import Testing

@testable import Analysis

@Test func `a hypothesis has the loss of the belief, decision by decision`() throws {
    var random = SeededGenerator(7)
    for resolution in [Int64(1000), 1_000_000] {
        let groups = (0..<3).map { group in
            var now = Int64(group) * 500
            return (0..<400).map { _ -> CallRecord in
                now += Int64.random(in: 0...700_000, using: &random)
                return CallRecord(
                    microseconds: now,
                    resolutionMicroseconds: resolution,
                    outcome: Int.random(in: 0...3, using: &random) == 0 ? .throttled : .admitted,
                    cost: Double(Int.random(in: 1...3, using: &random))
                )
            }
        }
        let fit = try #require(HypothesisFit(groups))
        var loss = 0.0
        for group in groups {
            var belief = BucketBelief(
                capacity: fit.capacity,
                refillPerSecond: fit.refillPerSecond
            )
            for record in group {
                let chance = belief.admission(
                    at: record.microseconds,
                    cost: record.cost,
                    tolerance: record.resolutionMicroseconds + 2000
                )
                loss += BucketBelief.loss(chance, admitted: record.passedLimiter)
                belief.observe(admitted: record.passedLimiter, cost: record.cost)
            }
        }
        #expect(abs(fit.loss - loss) < 1e-9 * loss)
    }
}
