import LimitSimulator
import Testing

@testable import Analysis

@Suite struct `APIs that may share a bucket, from stamps of whole seconds` {
    private static let workloads: [Workload] = [.burst, .periodic, .poisson, .onOff, .fullJitter]

    private func log(_ calls: [Call]) -> DecisionLog {
        Observation(width: 1).log(of: calls, seed: 0)
    }

    private func scenario(_ index: UInt64) -> (Workload, SimulatedLimiter, Int) {
        var random = SeededGenerator(index)
        return (
            Self.workloads[Int(index % 5)],
            .bucket(
                capacity: Double.random(in: 5...60, using: &random).rounded(),
                refill: Double.random(in: 2...30, using: &random)
            ),
            Int.random(in: 200...900, using: &random)
        )
    }

    /// Calls of one bucket, dealt out to two APIs by a share that drifts.
    private func shared(_ seed: UInt64) -> [DecisionLog] {
        let (workload, limiter, count) = scenario(seed)
        let calls = simulate(workload, limiter, count: count, seed: seed)
        var random = SeededGenerator(seed &+ 77)
        var parts: [[Call]] = [[], []]
        var share = Double.random(in: 0.25...0.75, using: &random)
        for call in calls {
            share = min(0.9, max(0.1, share + Double.random(in: -0.05...0.05, using: &random)))
            parts[Double.random(in: 0...1, using: &random) < share ? 0 : 1].append(call)
        }
        return parts.map(log)
    }

    /// Calls of two buckets, at the same time.
    private func separate(_ seed: UInt64) -> [DecisionLog] {
        [seed, seed &+ 500].map { seed in
            let (workload, limiter, count) = scenario(seed)
            return log(simulate(workload, limiter, count: count, seed: seed))
        }
    }

    @Test func `one bucket is told from two, and hardly ever wrongly`() {
        var told = (shared: 0, separate: 0)
        var wrong = (shared: 0, separate: 0)
        for seed in 101...124 as ClosedRange<UInt64> {
            let one = shared(seed)
            if one.allSatisfy({ $0.decisions.contains { !$0.isAdmitted } }) {
                let found = SharedCounts(one)
                if found.buckets.count == 1 { told.shared += 1 }
                if found.buckets.count == 2, found.open.isEmpty { wrong.shared += 1 }
            }
            let two = separate(seed)
            if two.allSatisfy({ $0.decisions.contains { !$0.isAdmitted } }) {
                let found = SharedCounts(two)
                if found.buckets.count == 2, found.open.isEmpty { told.separate += 1 }
                if found.buckets.count == 1 { wrong.separate += 1 }
            }
        }
        #expect(wrong == (0, 0))
        #expect(told.shared >= 10)
        #expect(told.separate >= 15)
    }
}
