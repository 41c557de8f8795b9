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

    /// Begins anew with a full bucket.
    mutating func refillAll() { (low, high, clock) = (capacity, capacity, nil) }

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

    /// P of four decisions that were to be expected with the probabilities `likely`.
    @inline(__always)
    static func likelihood(_ likely: SIMD4<Double>) -> SIMD4<Double> {
        (1 - 2 * lapse) * likely + lapse
    }
}
