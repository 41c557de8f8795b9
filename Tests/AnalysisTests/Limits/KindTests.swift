import LimitSimulator
import Testing

@testable import Analysis

@Suite struct `The kind of a limit` {
    private func estimate(
        _ limiter: SimulatedLimiter,
        _ workload: Workload,
        width: Double,
        withDurations: Bool = false
    ) -> LimitEstimate {
        let calls = simulate(workload, limiter, count: 1500, seed: 23)
        let observed = Observation(width: width)
        return estimateLimit(observed.log(of: calls, seed: 23, withDurations: withDurations))
    }

    @Test(arguments: [Workload.poisson, .onOff, .fullJitter], [1e-6, 1e-3])
    func `is a sliding window where its calls lie in each span`(workload: Workload, width: Double) {
        let found = estimate(.slidingWindow(limit: 31, seconds: 10), workload, width: width)
        #expect(found.model == .fixedWindow)
        #expect(found.windowAlignment == .sliding)
        #expect(found.windowSeconds == 10)
        #expect(found.capacity.estimate == 31)
    }

    @Test(arguments: [Workload.poisson, .onOff, .fullJitter], [1e-6, 1e-3])
    func `is a number of slots where its calls end`(workload: Workload, width: Double) {
        let limiter = SimulatedLimiter.concurrency(limit: 7)
        let found = estimate(limiter, workload, width: width, withDurations: true)
        #expect(found.model == .concurrency)
        #expect(found.capacity.estimate == 7)
    }

    @Test(arguments: [Workload.poisson, .onOff, .periodic, .fullJitter], [1e-6, 1e-3, 1])
    func `is not claimed of calls that wait for others whose ends the log does not show`(
        workload: Workload,
        width: Double
    ) {
        let found = estimate(.concurrency(limit: 7), workload, width: width)
        let isOpen = found.model == .undetermined || found.reasons.contains(.kindNotShown)
        #expect(isOpen)
    }

    @Test func `is left open where a window laid otherwise explains whole seconds`() {
        let calls = simulate(
            .onOff,
            .fixedWindow(limit: 40, seconds: 10, phase: 3.4),
            count: 260,
            seed: 4
        )
        let found = estimateLimit(Observation(width: 1).log(of: calls, seed: 4))
        #expect(found.model != .tokenBucket || found.reasons.contains(.kindNotShown))
        #expect(!found.reasons.contains(.inconsistentWithOneLimit))
    }

    @Test func `does not show in a handful of calls`() {
        let decisions = [0, 1, 40, 90_000_000].map {
            Decision(microseconds: $0 * 1_000_000, isAdmitted: $0 != 1)
        }
        for resolution: Int64 in [1, 1_000, 1_000_000] {
            let found = estimateLimit(
                DecisionLog(decisions: decisions, resolutionMicroseconds: resolution)
            )
            #expect(found.model == .undetermined || found.reasons.contains(.kindNotShown))
        }
    }

    @Test func `of a bucket of one token is no window of one call`() {
        let found = estimate(.bucket(capacity: 1, refill: 1), .poisson, width: 1e-3)
        #expect(found.model == .tokenBucket)
        #expect(found.candidates.isEmpty)
        #expect(found.refillIsIdentifiable)
    }
}
