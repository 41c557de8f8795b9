/// How far an interval may be off because of a disturbance that the log cannot show.
///
/// A bucket that explains every label is no proof that the log is complete or its stamps right: a
/// short log may be explained all the same. What the log itself has suffered cannot be undone, but it
/// can be done again. The log is disturbed once more, and fitted anew. Where it is still explained as
/// well, the explanation says nothing against that disturbance; and by as much as the interval then
/// misses what the log had said, the log's own interval may miss the truth (the bootstrap's argument;
/// Efron 1979). Where the disturbance spoils the explanation, the log would have shown it.
struct RepeatedDisturbance {
    /// The hidden callers that are repeated, fewest first.
    private static let hidden = [0.11, 0.33, 0.67, 1.5].map { Disturbance(hidden: $0) }
    /// The jitters that are repeated, narrowest first.
    private static let jitters = [0.004, 0.02, 0.08, 0.3].map { Disturbance(jitter: $0) }
    /// Calls of a log beyond which it shows by itself what disturbs it.
    private static let mostCalls = 5000

    /// The region that the log was found to allow.
    private let region: BucketSearch.Region
    /// The bucket that it was found to show.
    private let bucket: Bucket
    /// The disturbance under which it was found.
    private let known: Disturbance
    /// The fewest wrong labels that a bucket leaves in it under that.
    private let loss: Double

    /// Takes what was found of a log, and the explanation that it was found by.
    init(
        _ region: BucketSearch.Region,
        around bucket: Bucket,
        by explanation: Explanation
    ) {
        self.region = region
        self.bucket = bucket
        known = explanation.disturbance
        loss = max(explanation.search.loss(bucket), explanation.candidate.loss)
    }

    /// The region, wider by what disturbances of a log do that it would not show.
    ///
    /// A jitter that was found is more of the same; calls that are missing besides may hide behind it.
    func widened(_ summary: DecisionSummary, tuning: Tuning) -> BucketSearch.Region {
        guard summary.calls <= Self.mostCalls, known.hidden == 0 else { return region }
        var wide = region
        for kind in known.jitter > 0 ? [Self.hidden] : [Self.hidden, Self.jitters] {
            for disturbance in kind {
                var isUnseen = false
                for seed in 0..<tuning.disturbanceRepeats {
                    let repeated = summary.disturbed(by: disturbance, seed: UInt64(seed))
                    guard let other = refitted(repeated, tuning: tuning) else { continue }
                    isUnseen = true
                    widen(&wide, by: other)
                }
                if !isUnseen { break }
            }
        }
        return wide
    }

    /// What a log that was disturbed once more allows, where it is explained no worse.
    private func refitted(_ summary: DecisionSummary, tuning: Tuning) -> BucketSearch.Region? {
        guard summary.throttled > 0, summary.throttled < summary.calls else { return nil }
        let replay = FittedReplay(summary)
        let found = Explanation.all(of: summary, under: known, tuning: tuning)
            .filter { $0.candidate.loss <= loss && replay.foretellsThrottles(of: $0) }
            .sorted { $0.score < $1.score }
        guard let top = found.first else { return nil }
        let cap = top.refillCap(summary, tuning: tuning)
        return Explanation.nearBest(found, isStrained: false, tuning: tuning)
            .map { $0.settled(summary, refillCap: cap, tuning: tuning).region }
            .reduce(nil) { $0?.union($1) ?? $1 }
    }

    /// Widens a region by as much as another one misses the bucket.
    private func widen(_ wide: inout BucketSearch.Region, by other: BucketSearch.Region) {
        let (refill, capacity) = (bucket.refill, bucket.capacity)
        if other.leastRefill > refill {
            let miss = refill / other.leastRefill
            wide.leastRefill = min(wide.leastRefill, region.leastRefill * miss)
        }
        if other.greatestRefill < refill {
            let miss = refill / other.greatestRefill
            wide.greatestRefill = max(wide.greatestRefill, region.greatestRefill * miss)
        }
        if other.leastCapacity > capacity {
            let least = region.leastCapacity * capacity / other.leastCapacity
            wide.leastCapacity = min(wide.leastCapacity, least.rounded(.down))
        }
        if other.greatestCapacity < capacity {
            let greatest = region.greatestCapacity * capacity / other.greatestCapacity
            wide.greatestCapacity = max(wide.greatestCapacity, greatest.rounded(.up))
        }
    }
}

extension DecisionSummary {
    /// The same log with calls left out at random, or with stamps moved at random.
    ///
    /// One call in 1 + `hidden` stays, and each stamp is moved anywhere within the range `jitter`. Equal
    /// seeds give equal logs.
    func disturbed(by disturbance: Disturbance, seed: UInt64) -> DecisionSummary {
        var state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
        /// A number in [0, 1) (SplitMix64: Steele, Lea and Flood, OOPSLA 2014).
        func unit() -> Double {
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double((bits ^ (bits >> 31)) >> 11) * 0x1p-53
        }
        let range = disturbance.jitter * 1_000_000 / Double(resolutionMicroseconds)
        let total = bins.reduce(0) { $0 + $1.admittedCost }
        let admitted = calls - throttled
        let unitCost = admitted > 0 && total > 0 ? total / Double(admitted) : 1
        var moved: [Bin] = []
        moved.reserveCapacity(calls)
        func move(_ key: Int64, cost: Double?, throttledCost: Double) {
            if disturbance.hidden > 0, unit() * (1 + disturbance.hidden) >= 1 { return }
            let shift = range > 0 ? ((unit() - 0.5) * range).rounded() : 0
            moved.append(
                Bin(
                    key: key &+ (Int64(exactly: shift) ?? 0),
                    admittedCost: cost ?? 0,
                    throttled: cost == nil ? 1 : 0,
                    leastThrottledCost: cost == nil ? throttledCost : .infinity
                )
            )
        }
        for bin in bins {
            let count = max(1, (bin.admittedCost / unitCost).rounded())
            if bin.admittedCost > 0 {
                for _ in 0..<Int(min(count, 1e6)) {
                    move(bin.key, cost: bin.admittedCost / count, throttledCost: .infinity)
                }
            }
            for _ in 0..<bin.throttled {
                move(bin.key, cost: nil, throttledCost: bin.leastThrottledCost)
            }
        }
        return replacing(bins: moved.sorted { $0.key < $1.key })
    }
}
