import Analysis
import LimitSimulator

/// How often the kind of limiter is named, left open, or named wrongly.
struct KindGrid {
    var perWorkload: Int
    var firstSeed: UInt64
    var tuning: Tuning
    var isVerbose = false

    /// A limiter with the answers that are right for it.
    struct Row {
        var name: String
        var model: LimiterModel
        var alignment: WindowAlignment?
        var limiter: (inout Random) -> SimulatedLimiter
    }

    static var rows: [Row] {
        [
            Row(name: "token bucket", model: .tokenBucket) {
                .bucket(capacity: $0.uniform(5, 200).rounded(), refill: $0.uniform(1, 50).rounded())
            },
            Row(name: "bucket, steps of 1 s", model: .tokenBucket) {
                .steppedBucket(
                    capacity: $0.uniform(20, 200).rounded(),
                    refill: $0.uniform(2, 20).rounded()
                )
            },
            Row(name: "fixed window, 1 s", model: .fixedWindow, alignment: .clock) {
                .fixedWindow(limit: $0.uniform(3, 100).rounded(), seconds: 1, phase: 0)
            },
            Row(name: "fixed window, 60 s", model: .fixedWindow, alignment: .clock) {
                .fixedWindow(limit: $0.uniform(20, 600).rounded(), seconds: 60, phase: 0)
            },
            Row(name: "sliding window, 10 s", model: .fixedWindow, alignment: .sliding) {
                .slidingWindow(limit: $0.uniform(10, 100).rounded(), seconds: 10)
            },
            Row(name: "concurrency", model: .concurrency) {
                .concurrency(limit: $0.uniform(2, 20).rounded())
            },
            Row(name: "throttles consume", model: .tokenBucket) {
                .drainedBucket(
                    capacity: $0.uniform(5, 100).rounded(),
                    refill: $0.uniform(2, 50).rounded()
                )
            },
            Row(name: "two buckets", model: .undetermined) {
                let refill = $0.uniform(5, 20).rounded()
                return .nested(
                    capacity: 20,
                    refill: refill,
                    outerCapacity: 200,
                    outerRefill: refill * 0.7
                )
            },
        ]
    }

    func run() {
        for (name, observation) in [
            ("us", Observation()), ("ms", Observation(width: 1e-3)), ("1s", Observation(width: 1)),
        ] {
            for row in Self.rows {
                var (right, open, wrong, covered, claimed) = (0, 0, 0, 0, 0)
                var taken = 0
                for workload in [Workload.periodic, .poisson, .onOff, .fullJitter] {
                    for seed in firstSeed..<firstSeed + UInt64(perWorkload) {
                        var random = Random(seed: seed)
                        let limiter = row.limiter(&random)
                        let calls = simulate(workload, limiter, count: 3000, seed: seed)
                        let log = observation.log(of: calls, seed: seed, withDurations: true)
                        let found = estimateLimit(DecisionSummary(log), tuning: tuning)
                        if isVerbose {
                            print(
                                row.name,
                                workload,
                                seed,
                                limiter,
                                "|",
                                found.model,
                                found.candidates,
                                found.capacity,
                                found.refillPerSecond,
                                found.windowSeconds ?? 0,
                                found.reasons,
                                found.consistency ?? -1
                            )
                        }
                        // How a window is laid may be left open.
                        let alignmentIsRight =
                            row.alignment == nil || found.windowAlignment == nil
                            || found.windowAlignment == row.alignment
                        let isTaken = found.reasons.contains(.kindNotShown)
                        taken += isTaken ? 1 : 0
                        // Where one of two buckets binds alone, it is right to name that one.
                        let isOneOfTwo = found.model == .tokenBucket && holds(found, limiter)
                        if found.model == row.model && alignmentIsRight || isOneOfTwo {
                            right += 1
                        } else if found.model == .undetermined || isTaken {
                            open += 1
                        } else {
                            wrong += 1
                        }
                        if found.capacityIsIdentifiable {
                            claimed += 1
                            let low = found.capacity.low ?? 0
                            let high = found.capacity.high ?? .infinity
                            let isRight = low <= limiter.capacity && limiter.capacity <= high
                            covered += isRight || isOneOfTwo ? 1 : 0
                        }
                    }
                }
                print(
                    name,
                    row.name,
                    "right \(right) open \(open) wrong \(wrong)",
                    "taken for a bucket \(taken)",
                    "capacity claimed \(claimed) right \(covered)",
                    separator: " | "
                )
            }
        }
    }

    /// Whether an estimate is that of one of two buckets.
    private func holds(_ found: LimitEstimate, _ limiter: SimulatedLimiter) -> Bool {
        guard case .nested(let capacity, let refill, let outerCapacity, let outerRefill) = limiter
        else { return false }
        func holds(_ interval: Estimate, _ value: Double) -> Bool {
            (interval.low ?? 0) <= value * 1.00001
                && value <= (interval.high ?? .infinity) * 1.00001
        }
        return holds(found.capacity, capacity) && holds(found.refillPerSecond, refill)
            || holds(found.capacity, outerCapacity) && holds(found.refillPerSecond, outerRefill)
    }
}
