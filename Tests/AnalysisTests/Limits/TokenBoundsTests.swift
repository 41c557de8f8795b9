import Testing

@testable import Analysis

/// A trace from (gap, cost, throttles), without uncertainty.
private func trace(_ steps: [(Double, Double, Double)]) -> DecisionTrace {
    var trace = DecisionTrace(
        DecisionSummary(DecisionLog(decisions: [], resolutionMicroseconds: 1)),
        jitter: 0
    )
    trace.steps = steps.map { TraceStep(gap: $0.0, cost: $0.1, throttles: $0.2) }
    trace.delay = 0
    return trace
}

@Suite struct `The bounds on tokens` {
    /// Three at once, a throttle, one a second later, a throttle.
    let steps = trace([(0, 1, 0), (0, 1, 0), (0, 1, 0), (0, 1, 1), (1, 1, 0), (0, 1, 1)])

    @Test func `the true bucket leaves no label wrong`() {
        let bucket = Bucket(capacity: 3, refill: 1)
        #expect(steps.deficit(bucket, slack: 0) == 0)
        #expect(steps.surplus(bucket, slack: 0) == 0)
    }

    @Test func `a small capacity lacks a token for each call beyond it`() {
        #expect(steps.deficit(Bucket(capacity: 1, refill: 1), slack: 0) == 2)
        #expect(steps.deficit(Bucket(capacity: 2, refill: 1), slack: 0) == 1)
    }

    @Test func `a slow refill lacks the token after the throttle`() {
        #expect(steps.deficit(Bucket(capacity: 3, refill: 0.0001), slack: 0) == 1)
    }

    @Test func `a fast refill has tokens left at the second throttle`() {
        #expect(steps.surplus(Bucket(capacity: 3, refill: 2), slack: 0) == 1)
        #expect(steps.surplus(Bucket(capacity: 3, refill: 1.9), slack: 0) == 0)
    }

    @Test func `both sides are monotone in capacity and refill`() {
        for capacity in 1..<6 {
            for refill in 1..<6 {
                let here = Bucket(capacity: Double(capacity), refill: Double(refill))
                for next in [
                    Bucket(capacity: here.capacity + 1, refill: here.refill),
                    Bucket(capacity: here.capacity, refill: here.refill + 1),
                ] {
                    #expect(steps.deficit(next, slack: 0) <= steps.deficit(here, slack: 0))
                    #expect(steps.surplus(next, slack: 0) >= steps.surplus(here, slack: 0))
                }
            }
        }
    }

    @Test func `one wrong throttle in a burst costs one label, not the rest of the burst`() {
        let burst =
            (0..<10).map { _ in (0.0, 1.0, 0.0) } + [(0, 1, 1)]
            + (0..<10).map { _ in (0.0, 1.0, 0.0) }
        #expect(trace(burst).deficit(Bucket(capacity: 30, refill: 1), slack: 0) == 1)
    }

    @Test func `a limit on the count ends it early`() {
        #expect(steps.deficit(Bucket(capacity: 1, refill: 1), slack: 0, limit: 0) == 1)
    }
}
