import Analysis
import LimitSimulator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The accuracy of the inference over workloads and ways to observe them.
struct Grid {
    var perWorkload: Int
    var firstSeed: UInt64
    var only: String
    var verbose: Bool
    var tuning = Tuning.standard

    static let conditions: [(String, Observation)] = [
        ("us", Observation()),
        ("ms", Observation(width: 1e-3)),
        ("1s", Observation(width: 1)),
        ("jit20", Observation(width: 1e-3, jitter: 0.02)),
        ("end", Observation(width: 1e-3, stampsEnd: true)),
        ("flip1", Observation(mislabelled: 0.01)),
        ("flip2", Observation(mislabelled: 0.02)),
        ("miss10", Observation(missing: 0.1)),
        ("miss20", Observation(missing: 0.2)),
        ("flip5", Observation(mislabelled: 0.05)),
        ("miss50", Observation(missing: 0.5)),
        ("jit200", Observation(width: 1e-3, jitter: 0.2)),
    ]

    func run() {
        print(
            "condition    id r/B   | claims r  B    | r med    p80    p95    | B med    p80    p95   <=1  | cover r  B    both | ns/event"
        )
        for (name, observation) in Self.conditions
        where only.isEmpty || only.split(separator: ",").contains(Substring(name)) {
            row(name, observation)
        }
    }

    func row(_ name: String, _ observation: Observation) {
        // It knows that the log is complete and its stamps are right.
        var oracle = Tuning.standard
        oracle.disturbanceRepeats = 0
        var (identifiedR, identifiedB, claimsR, claimsB) = (0, 0, 0, 0)
        var (errorsR, errorsB): ([Double], [Double]) = ([], [])
        var (coveredR, coveredB, total, within) = (0, 0, 0, 0)
        var (events, nanoseconds) = (0, 0.0)
        for isHard in [false, true] {
            for workload in Workload.allCases {
                for seed in firstSeed..<firstSeed + UInt64(perWorkload) {
                    let s = Scenario(workload, seed: seed, isHard: isHard)
                    let calls = simulate(
                        workload,
                        .bucket(capacity: s.capacity, refill: s.refill),
                        count: s.count,
                        seed: seed &* 7 &+ 3
                    )
                    let truth = estimateLimit(
                        DecisionSummary(Observation(width: 1e-6).log(of: calls, seed: 0)),
                        tuning: oracle
                    )
                    if verbose, only.isEmpty {
                        print(
                            "truth",
                            workload,
                            seed,
                            isHard,
                            s.capacity,
                            s.refill,
                            calls.count,
                            calls.count { !$0.isAdmitted },
                            truth.capacity,
                            truth.refillPerSecond
                        )
                    }
                    guard let lo = truth.refillPerSecond.low, let hi = truth.refillPerSecond.high,
                        hi / lo < 1.1
                    else { continue }
                    identifiedR += 1
                    let bIdentified =
                        (truth.capacity.high ?? 1e18) / (truth.capacity.low ?? 1) < 1.1
                    identifiedB += bIdentified ? 1 : 0
                    let log = observation.log(of: calls, seed: seed)
                    if log.decisions.count < 5 { continue }
                    let start = clock()
                    let found = estimateLimit(DecisionSummary(log), tuning: tuning)
                    nanoseconds += Double(clock() - start) * 1e9 / Double(CLOCKS_PER_SEC)
                    events += log.decisions.count
                    total += 1
                    let (rl, rh) = (
                        found.refillPerSecond.low ?? 0, found.refillPerSecond.high ?? .infinity
                    )
                    let (bl, bh) = (found.capacity.low ?? 0, found.capacity.high ?? .infinity)
                    let okR = rl * 0.99999 <= s.refill && s.refill <= rh * 1.00001
                    let okB = bl <= s.capacity && s.capacity <= bh
                    coveredR += okR ? 1 : 0
                    coveredB += okB ? 1 : 0
                    if found.refillIsIdentifiable {
                        claimsR += 1
                        errorsR.append(abs((found.refillPerSecond.estimate ?? 0) / s.refill - 1))
                    }
                    if bIdentified, found.capacityIsIdentifiable {
                        claimsB += 1
                        let error = abs((found.capacity.estimate ?? 0) - s.capacity)
                        errorsB.append(error / s.capacity)
                        within += error <= 1 ? 1 : 0
                    }
                    if verbose {
                        let flips = calls.count(where: { !$0.isAdmitted })
                        print(
                            okR ? "  " : "R!",
                            okB ? "  " : "B!",
                            workload,
                            seed,
                            isHard,
                            "B",
                            s.capacity,
                            "r",
                            s.refill,
                            "n",
                            calls.count,
                            flips,
                            "span",
                            calls.last?.time ?? 0,
                            "| B",
                            found.capacity.estimate ?? -1,
                            bl,
                            bh,
                            "r",
                            found.refillPerSecond.estimate ?? -1,
                            rl,
                            rh,
                            found.reasons.map(\.rawValue)
                        )
                    }
                }
            }
        }
        func f(_ x: Double, _ n: Int = 4) -> String {
            let scale = pow(10.0, Double(n))
            var t = "\((x * scale).rounded() / scale)"
            while t.count < n + 3 { t += " " }
            return t
        }
        func q(_ v: [Double], _ p: Double) -> String {
            let s = v.sorted()
            return f(s.isEmpty ? .nan : s[min(s.count - 1, Int(p * Double(s.count)))])
        }
        let c = Double(max(1, total))
        print(
            name,
            identifiedR,
            identifiedB,
            "|",
            f(Double(claimsR) / c, 2),
            f(Double(claimsB) / Double(max(1, identifiedB)), 2),
            "| r",
            q(errorsR, 0.5),
            q(errorsR, 0.8),
            q(errorsR, 0.95),
            "| B",
            q(errorsB, 0.5),
            q(errorsB, 0.8),
            q(errorsB, 0.95),
            f(Double(within) / Double(max(1, errorsB.count)), 3),
            "| cov",
            f(Double(coveredR) / c, 3),
            f(Double(coveredB) / c, 3),
            "|",
            f(nanoseconds / Double(max(1, events)), 0)
        )
    }
}
