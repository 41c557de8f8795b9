import Analysis
import LimitSimulator

/// How often a claim is wrong on logs that tempt to one: limits that are no single bucket, and bursts
/// that hide behind their stamps.
struct TrapGrid {
    var perWorkload: Int
    var firstSeed: UInt64
    var tuning: Tuning
    var isVerbose = false

    /// The pairs of capacity and refill that are right to name.
    private struct Truth {
        var buckets: [(capacity: Double, refill: Double)] = []
        /// The limit and the long-run rate of another kind.
        var others: [(capacity: Double, refill: Double)] = []
    }

    /// What the claims of one row came to.
    private struct Tally {
        var (logs, claims, wrong, uncovered, taken, missed) = (0, 0, 0, 0, 0, 0)
    }

    /// Prints a row for each trap and width of stamps.
    func run() {
        for (name, width) in [("us", 1e-6), ("ms", 1e-3), ("1s", 1.0)] {
            if width == 1 {
                for (period, length) in [
                    (1.0, 0.05), (1.0, 0.3), (1.1, 0.1), (2.0, 0.2), (0.5, 0.05),
                ] {
                    pulses(name, width, period: period, length: length)
                }
            }
            workloads(name, width, "two buckets") { random in
                let refill = random.uniform(5, 20).rounded()
                let (inner, outer) = (
                    random.uniform(5, 40).rounded(), random.uniform(60, 300).rounded()
                )
                let share = random.uniform(0.3, 0.9)
                return (
                    .nested(
                        capacity: inner,
                        refill: refill,
                        outerCapacity: outer,
                        outerRefill: refill * share
                    ), Truth(buckets: [(inner, refill), (outer, refill * share)])
                )
            }
            workloads(name, width, "concurrency, no durations") {
                let limiter = SimulatedLimiter.concurrency(limit: $0.uniform(2, 30).rounded())
                return (limiter, Truth(others: [(limiter.capacity, limiter.rate * 1.06)]))
            }
            workloads(name, width, "sliding window") {
                let limiter = SimulatedLimiter.slidingWindow(
                    limit: $0.uniform(10, 100).rounded(),
                    seconds: $0.pick([1, 7, 10, 45, 60])
                )
                return (limiter, Truth(others: [(limiter.capacity, limiter.rate)]))
            }
            workloads(name, width, "fixed window") {
                let limiter = SimulatedLimiter.fixedWindow(
                    limit: $0.uniform(10, 100).rounded(),
                    seconds: $0.pick([1, 5, 7, 60]),
                    phase: $0.uniform(0, 1)
                )
                return (limiter, Truth(others: [(limiter.capacity, limiter.rate)]))
            }
        }
    }

    private func pulses(_ name: String, _ width: Double, period: Double, length: Double) {
        var tally = Tally()
        for seed in firstSeed..<firstSeed + UInt64(4 * perWorkload) {
            var random = Random(seed: seed)
            let capacity = random.uniform(2, 60).rounded()
            let refill = capacity * random.uniform(0.3, 10)
            let calls = simulatePulses(
                .bucket(capacity: capacity, refill: refill),
                size: (capacity + refill * length) * random.uniform(1.5, 3),
                length: length,
                period: period,
                count: 2000,
                seed: seed
            )
            let truth = Truth(buckets: [(capacity, refill)])
            count(
                calls,
                width,
                truth,
                &tally,
                "pulses \(period) \(length) B \(capacity) r \(refill)"
            )
        }
        report(name, "bursts of \(length) s every \(period) s", tally)
    }

    private func workloads(
        _ name: String,
        _ width: Double,
        _ row: String,
        _ limiter: (inout Random) -> (SimulatedLimiter, Truth)
    ) {
        var tally = Tally()
        for workload in [Workload.periodic, .poisson, .onOff, .backoff, .fullJitter] {
            for seed in firstSeed..<firstSeed + UInt64(perWorkload) {
                var random = Random(seed: seed)
                let (limiter, truth) = limiter(&random)
                let calls = simulate(workload, limiter, count: 2500, seed: seed)
                count(calls, width, truth, &tally, "\(row) \(workload) \(seed) \(limiter)")
            }
        }
        report(name, row, tally)
    }

    private func count(
        _ calls: [Call],
        _ width: Double,
        _ truth: Truth,
        _ tally: inout Tally,
        _ title: String
    ) {
        let log = Observation(width: width).log(of: calls, seed: 1)
        let found = estimateLimit(DecisionSummary(log), tuning: tuning)
        tally.logs += 1
        let isBucket = found.model == .tokenBucket
        func holds(_ interval: Estimate, _ value: Double) -> Bool {
            (interval.low ?? 0) <= value * 1.00001
                && value <= (interval.high ?? .infinity) * 1.00001
        }
        let right = truth.buckets.contains {
            holds(found.refillPerSecond, $0.refill) && holds(found.capacity, $0.capacity)
        }
        let isClaim = isBucket && (found.refillIsIdentifiable || found.capacityIsIdentifiable)
        tally.claims += isClaim ? 1 : 0
        tally.wrong += isClaim && !right ? 1 : 0
        let isTaken = isBucket && found.reasons.contains(.kindNotShown)
        tally.uncovered += isBucket && !right && !isTaken ? 1 : 0
        tally.taken += isTaken ? 1 : 0
        // What is said of a limit whose kind is left open has to hold for whatever kind it is.
        let bounds = truth.buckets + truth.others
        let holdsForAny = bounds.contains {
            holds(found.refillPerSecond, $0.refill) && holds(found.capacity, $0.capacity)
        }
        tally.missed += isTaken && !holdsForAny ? 1 : 0
        if isVerbose {
            print(
                isClaim && !right ? "W!" : "  ",
                title,
                "|",
                found.model,
                found.candidates,
                "B",
                found.capacity.estimate ?? -1,
                found.capacity.low ?? -1,
                found.capacity.high ?? -1,
                "r",
                found.refillPerSecond.estimate ?? -1,
                found.refillPerSecond.low ?? -1,
                found.refillPerSecond.high ?? -1,
                found.reasons.map(\.rawValue),
                found.consistency ?? -1
            )
        }
    }

    private func report(_ name: String, _ row: String, _ tally: Tally) {
        print(
            name,
            row,
            "logs \(tally.logs)",
            "buckets claimed \(tally.claims), of those wrong \(tally.wrong)",
            "bounds of a bucket that miss \(tally.uncovered)",
            "kind left open \(tally.taken), bounds that miss then \(tally.missed)",
            separator: " | "
        )
    }
}
