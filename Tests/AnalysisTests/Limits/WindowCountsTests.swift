import LimitSimulator
import Testing

@testable import Analysis

@Suite struct `A count per window in whole seconds` {
    private func log(_ limiter: SimulatedLimiter, _ workload: Workload) -> DecisionSummary {
        let calls = simulate(workload, limiter, count: 900, seed: 11)
        return DecisionSummary(Observation(width: 1).log(of: calls, seed: 11))
    }

    @Test(arguments: [Workload.poisson, .onOff, .periodic])
    func `explains what a window admitted`(workload: Workload) {
        #expect(WindowCounts(log(.slidingWindow(limit: 30, seconds: 10), workload)).explainAll)
        #expect(WindowCounts(log(.slidingWindow(limit: 12, seconds: 1), workload)).explainAll)
        let fixed = SimulatedLimiter.fixedWindow(limit: 30, seconds: 10, phase: 0)
        #expect(WindowCounts(log(fixed, workload)).explainAll)
    }

    @Test func `does not explain a burst that a slow refill follows`() {
        let summary = log(.bucket(capacity: 80, refill: 4), .poisson)
        #expect(!WindowCounts(summary).explainAll)
        #expect(!estimateLimit(summary).reasons.contains(.kindNotShown))
    }

    @Test func `leaves the kind open where it explains a bucket's log`() {
        let found = estimateLimit(log(.slidingWindow(limit: 12, seconds: 1), .poisson))
        #expect(found.model != .tokenBucket || found.reasons.contains(.kindNotShown))
    }

    @Test func `is not thrown by keys at the ends of time`() {
        let decisions = [Int64.min, 0, 1_000_000, .max].map {
            Decision(microseconds: $0, isAdmitted: $0 != 0)
        }
        let log = DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000)
        // The throttle shares a window of two seconds with the admission after it.
        #expect(WindowCounts(DecisionSummary(log)).explainAll)
    }
}
