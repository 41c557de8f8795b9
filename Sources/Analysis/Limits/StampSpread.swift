#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the calls of coarse stamps may lie within them, and what a bucket may have lost there.
///
/// A bucket that is full between two calls loses refill, and inside a stamp that does not show: bursts
/// that each find a full bucket look like one overload of a bucket that refills, in each stamp, by what
/// a burst gets. Only a capacity that is known to outlast a stamp's refill rules that out.
struct StampSpread {
    /// The share of a stamp's refill that the capacity must hold to rule bursts out: B and r are both
    /// known to a token or two, and AWS has many limits whose capacity is one second's refill.
    static let heldShare = 0.75
    /// Stamps in a row that it takes to tell how calls come.
    static let leastStamps = 8
    /// Calls in a stamp from which on a Poisson count is told from a fixed or a bursty one.
    static let leastCalls = 100.0
    /// The variance of a stamp's calls over their mean, 1 for calls that come on their own.
    static let ownVariance = 0.3...1.5

    /// The width of a stamp in seconds.
    private let width: Double
    /// Calls a second between throttles.
    private let rate: Double
    /// The variance of the calls of a stamp, over their mean; at least 1.
    private let batch: Double
    /// Whether the calls of the stamps vary as those of callers that know nothing of the clock.
    private let isSpread: Bool
    /// The most that was admitted in one stamp with throttles.
    private let most: Double

    /// Looks at the stamps of a log between whose throttles a bucket of the refill rate stays short.
    init(_ summary: DecisionSummary, refill: Double) {
        width = Double(summary.resolutionMicroseconds) / 1_000_000
        let reach = max(width, 1 / max(refill, 1e-9))
        var (time, calls, squares, neighbours, most, gaps) = (0.0, 0.0, 0.0, 0, 0.0, 0)
        var neighbourCalls = 0.0
        var last: (key: Int64, calls: Double)?
        for bin in summary.bins where bin.throttled > 0 {
            let own = bin.admittedCost + Double(bin.throttled)
            most = max(most, bin.admittedCost)
            if let last {
                let distance = bin.key &- last.key
                if Double(distance) * width <= reach {
                    time += Double(distance) * width
                    calls += own
                }
                if distance == 1 {
                    neighbours += 1
                    neighbourCalls += (own + last.calls) / 2
                    squares += (own - last.calls) * (own - last.calls) / 2
                } else if distance == 2 {
                    gaps += 1
                }
            }
            last = (bin.key, own)
        }
        self.most = most
        rate = time > 0 ? calls / time : 0
        let isKnown = neighbours >= Self.leastStamps
        let mean = isKnown ? neighbourCalls / Double(neighbours) : 0
        let variance = isKnown ? squares / Double(neighbours) / max(mean, 1e-9) : 1
        batch = max(1, variance)
        isSpread =
            isKnown && mean >= Self.leastCalls && gaps * 20 <= neighbours
            && Self.ownVariance.contains(variance)
    }

    /// The share of the refill that a bucket loses to being full, between 0 and 1.
    ///
    /// Calls come as a Poisson process in batches of b. Over an overload ρ = λ/r > 1 a bucket of one
    /// batch waits, full, for the next: it loses r/(r + λ). A larger one is full less often by
    /// exp(−θ(B/b − 1)), θ the root of θ = ρ(1 − exp(−θ)): the level below the brim is a walk that
    /// drifts away from it. A bucket below a batch loses the gaps that fill it: exp(−ρB/b).
    func loss(capacity: Double, refill: Double) -> Double {
        let load = rate / max(refill, 1e-9)
        guard load > 0 else { return 0 }
        let batches = capacity / batch
        if batches < 1 { return exp(-load * batches) }
        guard load > 1 else { return 1 / (1 + load) }
        var root = load
        for _ in 0..<60 { root = load * (1 - exp(-root)) }
        return exp(-root * (batches - 1)) / (1 + load)
    }

    /// Widens what was found on calls that were taken as spread over their stamps.
    func widen(_ region: inout BucketSearch.Region) {
        let isHeld = region.leastCapacity >= Self.heldShare * region.leastRefill * width
        guard isHeld || isSpread else {
            region.greatestRefill = .infinity
            region.leastCapacity = min(region.leastCapacity, 1)
            region.greatestCapacity = max(region.greatestCapacity, most + 1)
            return
        }
        let kept = 1 - loss(capacity: max(1, region.leastCapacity), refill: region.leastRefill)
        region.greatestRefill /= max(kept, 1e-3)
    }
}
