/// Whether retries of different calls come together in waves.
///
/// **Coincidences.** Pairs of retries of different calls (of different callers, where calls are
/// not known) within 50 ms. Null: the calls failed when they failed, and each then waited, on its
/// own, a wait uniform between half of and all of the longest usual wait (95th percentile) at that
/// attempt: equal jitter, which leaves more coincidences than full jitter does. Only retries after
/// throttles count: an outage that ends aligns the first wave by itself.
/// p = (1 + surrogates with as many)/(1 + surrogates).
///
/// **Phase.** At each candidate period the direction of each cycle's sum of unit vectors, so that
/// one dense burst counts once; Rayleigh's test over the cycles, times the number of periods.
public struct RetrySynchrony: Equatable, Sendable {
    /// The retries tested.
    public var retries = 0
    /// Pairs of different calls' retries within `width`.
    public var coincidences = 0
    /// The mean number of such pairs under the null.
    public var expected = 0.0
    /// How near retries must be to coincide, in microseconds.
    public var width: Int64 = 50_000
    /// The p-value of the coincidences; 1 where nothing could be tested.
    public var coincidencePValue = 1.0
    /// The period with the smallest p-value, in microseconds; `nil` where none could be tested.
    public var period: Int64?
    /// The length of the mean direction at that period, 0 to 1.
    public var concentration = 0.0
    /// The p-value of the phases, corrected for the periods tried.
    public var phasePValue = 1.0
    /// The waits' own test.
    public var waits: FixedWaits

    /// Pairs seen over pairs expected.
    public var ratio: Double { expected > 0 ? Double(coincidences) / expected : 0 }

    /// Whether retries come in step: waits without jitter, and pairs well beyond chance.
    public var isSynchronised: Bool {
        coincidencePValue < 0.01 && ratio >= 1.5 && waits.isFixed
    }

    /// The periods tried, in microseconds.
    public static let candidatePeriods: [Int64] = [
        250_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 15_000_000, 30_000_000,
        60_000_000,
    ]

    /// Tests retries; `surrogates` draws of the null, so that p is at least 1/(1 + surrogates).
    public init(_ delays: RetryDelays, surrogates: Int = 199, seed: UInt64 = 1) {
        waits = FixedWaits(delays)
        let kept = delays.delays.filter(\.followsThrottle)
        retries = kept.count
        guard retries >= 10, delays.resolution <= width / 10 else { return }
        testCoincidences(kept, surrogates, seed)
        testPhases(kept.map { $0.failure &+ $0.wait }.sorted())
    }

    private mutating func testCoincidences(
        _ delays: [RetryDelays.Delay],
        _ surrogates: Int,
        _ seed: UInt64
    ) {
        // The first 20,000 retries are plenty; the null costs as much again per surrogate.
        let delays = Array(delays.prefix(20_000))
        var byAttempt: [Int: [Int64]] = [:]
        for delay in delays { byAttempt[delay.attempt, default: []].append(delay.wait) }
        let longest = byAttempt.mapValues { waits in
            waits.sorted()[(waits.count - 1) * 95 / 100]
        }
        func pairs(_ times: [(time: Int64, call: Int)]) -> Int {
            let sorted = times.sorted { ($0.time, $0.call) < ($1.time, $1.call) }
            var inside: [Int: Int] = [:]
            var first = 0
            var sum = 0
            for (index, retry) in sorted.enumerated() {
                while retry.time &- sorted[first].time > width {
                    inside[sorted[first].call, default: 0] -= 1
                    first += 1
                }
                sum += index - first - inside[retry.call, default: 0]
                inside[retry.call, default: 0] += 1
            }
            return sum
        }
        coincidences = pairs(delays.map { ($0.failure &+ $0.wait, $0.call) })
        var generator = ReplayGenerator(seed: seed)
        var asMany = 0
        var total = 0.0
        for _ in 0..<max(1, surrogates) {
            let drawn = pairs(
                delays.map { delay in
                    let most = Double(longest[delay.attempt] ?? delay.wait)
                    let wait = (0.5 + 0.5 * generator.unit()) * most
                    return (delay.failure &+ Int64(wait), delay.call)
                }
            )
            total += Double(drawn)
            if drawn >= coincidences { asMany += 1 }
        }
        expected = total / Double(max(1, surrogates))
        coincidencePValue = Double(1 + asMany) / Double(1 + max(1, surrogates))
    }

    private mutating func testPhases(_ times: [Int64]) {
        guard let first = times.first, let last = times.last else { return }
        let periods = Self.candidatePeriods.filter { (last &- first) / $0 >= 6 }
        var best = 1.0
        for candidate in periods {
            var sums: [Int64: (x: Double, y: Double)] = [:]
            for time in times {
                let offset = time &- first
                let turn = direction(Double(offset % candidate) / Double(candidate))
                sums[offset / candidate, default: (0, 0)].x += turn.x
                sums[offset / candidate, default: (0, 0)].y += turn.y
            }
            var resultant = (x: 0.0, y: 0.0)
            var cycles = 0
            for (_, sum) in sums.sorted(by: { $0.key < $1.key }) {
                let length = (sum.x * sum.x + sum.y * sum.y).squareRoot()
                guard length > 1e-9 else { continue }
                resultant.x += sum.x / length
                resultant.y += sum.y / length
                cycles += 1
            }
            guard cycles >= 6 else { continue }
            let length = (resultant.x * resultant.x + resultant.y * resultant.y).squareRoot()
            let chance = TailProbability.rayleigh(resultant: length, of: cycles)
            if chance < best {
                best = chance
                period = candidate
                concentration = length / Double(cycles)
            }
        }
        phasePValue = min(1, best * Double(max(1, periods.count)))
    }
}
