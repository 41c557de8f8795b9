import Analysis
import LimitSimulator

/// How often a limit that changed midway is noticed, and how often one that did not is suspected.
struct ChangeGrid {
    var perWorkload: Int
    var firstSeed: UInt64
    var tuning: Tuning

    /// Prints a row for each way to observe.
    func run() {
        for (name, observation) in Grid.conditions
        where ["us", "ms", "jit20", "flip1", "miss10"].contains(name) {
            row(name, observation)
        }
    }

    private func row(_ name: String, _ observation: Observation) {
        var (logs, found, timely, alarms, covered) = (0, 0, 0, 0, 0)
        for workload in [Workload.periodic, .poisson, .onOff, .backoff, .fullJitter] {
            for seed in firstSeed..<firstSeed + UInt64(perWorkload) {
                var random = Random(seed: seed &+ 77)
                let capacity = random.uniform(5, 100).rounded()
                let refill = random.uniform(1, 50).rounded()
                let factor = random.pick([0.4, 0.6, 1.6, 2.5])
                let bucket = SimulatedLimiter.bucket(capacity: capacity, refill: refill)
                let steady = simulate(workload, bucket, count: 3000, seed: seed)
                let middle = (steady.last?.time ?? 0) * random.uniform(0.3, 0.7)
                let changed = simulate(
                    workload,
                    .changingBucket(
                        capacity: capacity,
                        refill: refill,
                        factor: factor,
                        at: middle
                    ),
                    count: 3000,
                    seed: seed
                )
                logs += 1
                let quiet = estimateLimit(
                    DecisionSummary(observation.log(of: steady, seed: seed)),
                    tuning: tuning
                )
                alarms += quiet.reasons.contains(.limitChanged) ? 1 : 0
                let after = estimateLimit(
                    DecisionSummary(observation.log(of: changed, seed: seed)),
                    tuning: tuning
                )
                guard after.reasons.contains(.limitChanged) else { continue }
                found += 1
                let span = (changed.last?.time ?? 1) - (changed.first?.time ?? 0)
                let time = Double(after.changedAtMicroseconds ?? 0) / 1_000_000
                timely += abs(time - middle) <= 0.05 * span ? 1 : 0
                let (low, high) = (
                    after.refillPerSecond.low ?? 0, after.refillPerSecond.high ?? .infinity
                )
                let truth = refill * factor
                covered += low <= truth * 1.00001 && truth <= high * 1.00001 ? 1 : 0
            }
        }
        print(
            name,
            "logs \(logs)",
            "noticed \(found), of those within 5 % of the time \(timely), refill covered \(covered)",
            "false alarms \(alarms)",
            separator: " | "
        )
    }
}
