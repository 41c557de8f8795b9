#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What decisions tell of a token bucket's content: the tokens are uniform in [low, high].
///
/// Each decision has a probability under the belief, which the decision then cuts; one that
/// contradicts it costs ln 1/ε and widens it again. The sum of −ln P is the loss of (B, r).
struct BucketBelief {
    static let lapse = 0.004
    let capacity: Double
    let refill: Double
    private var low = 0.0
    private var high: Double
    private var clock: Int64?

    init(capacity: Double, refillPerSecond: Double) {
        self.capacity = capacity
        refill = refillPerSecond / 1e6
        high = capacity
        low = capacity
    }

    /// The probability that a call is admitted; stamps may be off by `tolerance` microseconds.
    mutating func admission(at time: Int64, cost: Double, tolerance: Int64) -> Double {
        let gap = Double(max(0, time &- (clock ?? time))) * refill
        clock = max(time, clock ?? time)
        low = min(capacity, low + gap)
        high = min(capacity, high + gap)
        let error = Double(tolerance) * refill
        let least = max(0, low - error)
        let most = min(capacity, high + error)
        if most - least < 1e-9 { return most + 1e-9 >= cost ? 1 : 0 }
        return min(1, max(0, (most - max(least, cost)) / (most - least)))
    }

    mutating func observe(admitted: Bool, cost: Double) {
        if admitted {
            low = max(low, cost) - cost
            high = max(high, cost) - cost
        } else {
            if low >= cost { low = 0 }
            high = min(high, cost)
        }
    }

    /// −ln P of a decision that is admitted with probability `chance`.
    static func loss(_ chance: Double, admitted: Bool) -> Double {
        let likely = admitted ? chance : 1 - chance
        return -log((1 - 2 * lapse) * likely + lapse)
    }
}

/// A bucket fitted by the least loss.
struct HypothesisFit {
    var capacity: Double
    var refillPerSecond: Double
    var loss: Double

    /// Fits groups of records, each with a bucket of its own and all with the same parameters: a
    /// coarse grid, then a pattern search from its three best points.
    init?(_ groups: [ArraySlice<CallRecord>]) {
        var admitted = 0.0
        var span = 0.0
        for group in groups {
            guard let first = group.first, let last = group.last else { continue }
            let cost = group.reduce(0) { $0 + ($1.passedLimiter ? $1.cost : 0) }
            admitted = max(admitted, cost)
            span = max(span, Double(last.microseconds &- first.microseconds) / 1e6)
        }
        guard admitted > 0, span > 0 else { return nil }
        let rate = admitted / span
        var points: [HypothesisFit] = []
        for rateStep in -6...4 {
            for capacityStep in 0...9 {
                let capacity = pow(max(2, admitted), Double(capacityStep) / 9)
                let refill = rate * pow(2, Double(rateStep) * 0.5)
                points.append(Self.fit(groups, capacity, refill))
            }
        }
        points.sort { $0.loss < $1.loss }
        guard var best = points.first else { return nil }
        for start in points.prefix(3) {
            var point = start
            var step = 0.3
            while step > 0.01 {
                var better: HypothesisFit?
                for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                    let next = Self.fit(
                        groups,
                        max(1, point.capacity * exp(step * x)),
                        point.refillPerSecond * exp(step * y)
                    )
                    if next.loss < (better?.loss ?? point.loss) - 1e-9 { better = next }
                }
                if let better { point = better } else { step /= 2 }
            }
            if point.loss < best.loss { best = point }
        }
        self = best
    }

    private init(capacity: Double, refillPerSecond: Double, loss: Double) {
        self.capacity = capacity
        self.refillPerSecond = refillPerSecond
        self.loss = loss
    }

    private static func fit(
        _ groups: [ArraySlice<CallRecord>],
        _ capacity: Double,
        _ refill: Double
    ) -> HypothesisFit {
        var loss = 0.0
        for group in groups {
            var belief = BucketBelief(capacity: capacity, refillPerSecond: refill)
            for record in group where record.outcome != .failed {
                let tolerance = record.resolutionMicroseconds &+ 2000
                let chance = belief.admission(
                    at: record.microseconds,
                    cost: record.cost,
                    tolerance: tolerance
                )
                loss += BucketBelief.loss(chance, admitted: record.passedLimiter)
                belief.observe(admitted: record.passedLimiter, cost: record.cost)
            }
        }
        return HypothesisFit(capacity: capacity, refillPerSecond: refill, loss: loss)
    }
}
