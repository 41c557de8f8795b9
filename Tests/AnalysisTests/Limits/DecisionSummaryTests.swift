import Analysis
import LimitSimulator
import Testing

@Suite struct `The sums of a log` {
    @Test func `parts merge to the whole`() {
        let calls = simulate(.onOff, .bucket(capacity: 12, refill: 3), count: 400, seed: 2)
        let log = Observation(width: 0.001).log(of: calls, seed: 2, withDurations: true)
        var parts = [log, log, log]
        for part in 0..<3 {
            parts[part].decisions = log.decisions.enumerated()
                .filter { $0.offset % 3 == part }.map(\.element)
        }
        var merged = DecisionSummary(parts[2])
        merged.merge(DecisionSummary(parts[0]))
        merged.merge(DecisionSummary(parts[1]))
        #expect(merged == DecisionSummary(log))
        #expect(estimateLimit(merged) == estimateLimit(log))
    }

    @Test func `the coarser resolution holds for the sum`() {
        let fine = DecisionLog(
            decisions: [
                Decision(microseconds: -1, isAdmitted: true),
                Decision(microseconds: 999_999, isAdmitted: true),
                Decision(microseconds: 1_000_000, isAdmitted: false),
            ],
            resolutionMicroseconds: 1
        )
        let coarse = DecisionLog(
            decisions: [Decision(microseconds: 1_000_000, cost: 2, isAdmitted: false)],
            resolutionMicroseconds: 1_000_000
        )
        var sum = DecisionSummary(fine)
        sum.merge(DecisionSummary(coarse))
        #expect(sum.resolutionMicroseconds == 1_000_000)
        #expect(sum.bins.map(\.key) == [-1, 0, 1])
        #expect(sum.bins.map(\.admittedCost) == [1, 1, 0])
        #expect(sum.bins.map(\.throttled) == [0, 0, 2])
        #expect(sum.bins.last?.leastThrottledCost == 1)
        #expect(sum.calls == 4)
        #expect(sum.throttled == 2)
    }
}
