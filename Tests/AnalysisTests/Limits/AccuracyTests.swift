import Analysis
import LimitSimulator
import Testing

/// What a small grid of simulated logs showed.
private struct Tally {
    var logs = 0
    var claims = 0
    var refillCovered = 0
    var capacityCovered = 0
    var errors: [Double] = []

    /// Runs the first scenarios of every workload that are short enough for a test.
    init(_ observation: Observation, seeds: ClosedRange<UInt64>, atMost calls: Int) {
        for workload in Workload.allCases {
            for seed in seeds {
                let scenario = Scenario(workload, seed: seed, isHard: seed % 3 == 0)
                guard scenario.count <= calls else { continue }
                let bucket = SimulatedLimiter.bucket(
                    capacity: scenario.capacity,
                    refill: scenario.refill
                )
                let run = simulate(workload, bucket, count: scenario.count, seed: seed)
                // Only what a complete log identifies is asked of a spoiled one.
                let complete = estimateLimit(Observation().log(of: run, seed: seed))
                guard complete.refillIsIdentifiable || observation == Observation() else {
                    continue
                }
                let found = estimateLimit(observation.log(of: run, seed: seed))
                guard found.throttled > 0 else { continue }
                logs += 1
                let (refill, capacity) = (found.refillPerSecond, found.capacity)
                refillCovered +=
                    (refill.low ?? 0) <= scenario.refill * 1.00001
                        && scenario.refill <= (refill.high ?? .infinity) * 1.00001 ? 1 : 0
                capacityCovered +=
                    (capacity.low ?? 0) <= scenario.capacity
                        && scenario.capacity <= (capacity.high ?? .infinity) ? 1 : 0
                if found.refillIsIdentifiable, let estimate = refill.estimate {
                    claims += 1
                    errors.append(abs(estimate / scenario.refill - 1))
                }
            }
        }
        errors.sort()
    }

    var medianError: Double { errors.isEmpty ? .infinity : errors[errors.count / 2] }
}

@Suite struct `Accuracy on simulated logs` {
    @Test func `complete logs in microseconds are covered always and claimed sharply`() {
        let tally = Tally(Observation(), seeds: 41...50, atMost: 900)
        #expect(tally.logs >= 15)
        #expect(tally.refillCovered == tally.logs)
        #expect(tally.capacityCovered == tally.logs)
        #expect(tally.claims * 10 >= tally.logs * 5)
        #expect(tally.medianError < 0.003)
    }

    @Test func `whole seconds keep the truth inside`() {
        let tally = Tally(Observation(width: 1), seeds: 41...46, atMost: 900)
        #expect(tally.logs >= 6)
        #expect(tally.refillCovered * 10 >= tally.logs * 9)
        #expect(tally.capacityCovered * 10 >= tally.logs * 9)
    }

    @Test(arguments: [
        Observation(width: 1e-3, jitter: 0.02), Observation(missing: 0.1),
        Observation(mislabelled: 0.02),
    ])
    func `short spoiled logs keep the truth inside four times in five`(_ observation: Observation) {
        let tally = Tally(observation, seeds: 41...44, atMost: 400)
        #expect(tally.logs >= 5)
        #expect(tally.refillCovered * 10 >= tally.logs * 8)
        #expect(tally.capacityCovered * 10 >= tally.logs * 8)
    }
}
