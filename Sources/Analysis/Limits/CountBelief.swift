#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Logs whose stamps are so wide that a stamp holds many calls, as counts per stamp.
///
/// The order of the calls within a stamp is unknown, so hardly any single label is certain; what
/// tells buckets apart is how well they foretell the *number* admitted in each stamp.
struct CountBelief {
    /// The decisions of one stamp.
    struct Count {
        /// Time from the end of the stamp before to the start of this one, in seconds.
        var idle: Double
        /// The cost admitted.
        var admitted: Double
        /// The number throttled.
        var throttled: Double
        /// The least cost throttled.
        var cost: Double
        /// Whether calls come in the stamps right before and after too, so that they fill this one.
        var isInside = false
    }

    /// From here on, one less exp(−x) is one: x > ln 2⁵⁴.
    private static let certainFills = 37.5

    /// The stamps that hold decisions, in order.
    var counts: [Count] = []
    /// The width of a stamp in seconds.
    var width: Double

    /// Takes the counts from a summary.
    init(_ summary: DecisionSummary) {
        width = Double(summary.resolutionMicroseconds) / 1_000_000
        counts.reserveCapacity(summary.bins.count)
        var previous = (summary.bins.first?.key ?? 0) &- 1
        for bin in summary.bins {
            counts.append(
                Count(
                    idle: Double(bin.key &- previous &- 1) * width,
                    admitted: bin.admittedCost,
                    throttled: Double(bin.throttled),
                    cost: bin.throttled > 0 ? bin.leastThrottledCost : 1
                )
            )
            previous = bin.key
        }
        for index in counts.indices.dropFirst().dropLast() {
            counts[index].isInside = counts[index].idle == 0 && counts[index + 1].idle == 0
        }
    }

    /// Minus the log likelihood of the counts, in nats.
    ///
    /// Half the belief holds that the calls of a stamp are spread over it, so that the count
    /// admitted under throttles is the refill to within a few tokens; half holds that they may come
    /// at any moments, so that any feasible count is equally likely. `lapse` is the chance of a
    /// count that neither allows. Ends where the sum, which only grows, is above `bound`.
    func surprise(_ bucket: Bucket, lapse: Double, bound: Double = .infinity) -> Double {
        let (capacity, refill) = (bucket.capacity, bucket.refill)
        let offer = refill * width
        // Bounds that always hold, and bounds that hold when calls are spread.
        var (low, high) = (0.0, capacity)
        var (spreadLow, spreadHigh) = (0.0, capacity)
        var wasThrottled = false
        var sum = 0.0
        let allowed = log(lapse + (1 - lapse))
        let lapsed = log(lapse)
        // Rounding must not decide.
        let limit = bound + 1e-6
        for count in counts {
            if sum > limit { return sum }
            let idle = refill * count.idle
            low = min(capacity, low + idle)
            high = min(capacity, high + idle)
            spreadLow = min(capacity, spreadLow + idle)
            spreadHigh = min(capacity, spreadHigh + idle)
            let most = high + offer
            guard count.throttled > 0 else {
                // All were admitted: that takes enough tokens, if they come at the end of the stamp.
                sum -= count.admitted > most + 1e-7 ? lapsed : allowed
                low = max(0, min(capacity, low + offer) - count.admitted)
                high = min(capacity, max(0, most - count.admitted))
                // Spread calls take refill as it comes: below the refill they leave a full bucket full.
                spreadLow = max(
                    low,
                    min(capacity - 1, spreadLow + offer - count.admitted, high)
                )
                spreadHigh = min(
                    high,
                    max(spreadLow, spreadHigh + offer - count.admitted)
                )
                wasThrottled = false
                continue
            }
            let calls = count.admitted + count.throttled
            let open = min(most, calls)
            var chance = 0.0
            if count.admitted <= most + 1e-7, low - count.admitted < count.cost {
                // Fewer calls than refill: they would have to crowd into a part of the stamp.
                let crowd = min(1, max(0, calls - spreadLow) / (offer + 1e-9))
                let weight = 0.5 * max(0.01, crowd * crowd)
                chance = weight / (max(0, open - max(0, low - count.cost)) + 1)
            }
            // What random calls lose to a full bucket is the share of gaps that fill it from empty.
            let fills = calls * capacity / (offer + 1e-9)
            let kept = fills > Self.certainFills ? offer : offer * (1 - exp(-fills))
            let late = 2 / (count.throttled + 1)
            let margin = kept == offer ? 1 : 1 + 1.5 * (offer - kept).squareRoot()
            let isFull = wasThrottled && count.isInside
            if isFull {
                let least = spreadLow + kept * (1 - late) - margin
                let greatest = min(spreadHigh + offer + 1, calls)
                if count.admitted >= least, count.admitted <= greatest + 1e-7 {
                    chance +=
                        0.5 / (max(0, greatest - max(0, least)) + 1)
                        * Self.blocking(count, load: calls / (offer + 1e-9), capacity)
                }
            } else if chance > 0 {
                // At either end of an episode the calls fill an unknown part of their stamp, which may
                // well be the same each time: any count that can be says as much as any other.
                chance = 1 / (calls + 1)
            }
            sum -= log(lapse / (calls + 1) + (1 - lapse) * min(1, chance))
            let before = (low: low, high: high)
            low = max(0, min(min(capacity, before.low + offer) - count.admitted, count.cost))
            high = min(
                capacity,
                max(0, min(before.high + offer - count.admitted, count.cost + offer))
            )
            low = min(low, high)
            spreadHigh = max(
                0,
                min(high, spreadHigh + offer - count.admitted, count.cost + offer * late)
            )
            spreadLow = max(
                low,
                min(spreadLow + kept * (1 - late) - count.admitted, spreadHigh)
            )
            wasThrottled = true
        }
        return sum
    }

    /// How far the throttles of a stamp can come about when its calls are spread over it: 1 under
    /// overload; below it, the number that random calls meet at an empty bucket over the number seen.
    ///
    /// At a load ρ below 1 a share (1 − ρ)ρᴷ/(1 − ρᴷ⁺¹) of random calls finds K places taken (M/M/1/K;
    /// Kleinrock, Queueing Systems, vol. 1, 3.6); calls at an even pace find it more rarely.
    private static func blocking(_ count: Count, load: Double, _ capacity: Double) -> Double {
        guard load < 1 else { return 1 }
        let full = pow(load, capacity)
        let share = (1 - load) * full / (1 - full * load)
        return min(1, (count.admitted + count.throttled) * share / count.throttled)
    }

    /// A rate below which every bucket of the capacity lacks tokens for some admission; `nil` where
    /// this bucket lacks none.
    ///
    /// The most tokens that there can be at a stamp are the least of several linear functions of the
    /// rate, so where the one that counts here falls short, it does so up to the rate at which it
    /// meets the admission. The greatest of these rates is what comes out.
    func rateLacking(_ bucket: Bucket) -> Double? {
        let offer = bucket.refill * width
        var high = bucket.capacity
        // How fast `high` grows with the rate, in seconds.
        var slope = 0.0
        // By how much the rate has to grow.
        var growth = 0.0
        for count in counts {
            high += bucket.refill * count.idle
            slope += count.idle
            if bucket.capacity < high { (high, slope) = (bucket.capacity, 0) }
            high += offer
            slope += width
            if count.admitted > high + 1e-7 {
                growth = max(growth, (count.admitted - 1e-7 - high) / slope)
            }
            high -= count.admitted
            if bucket.capacity < high { (high, slope) = (bucket.capacity, 0) }
            if count.throttled > 0, count.cost + offer < high {
                (high, slope) = (count.cost + offer, width)
            }
        }
        return growth > 0 ? bucket.refill + growth : nil
    }

    /// About the rate at which this bucket would have no tokens left at a throttle, or `nil` where it
    /// has none left, in whatever order a stamp's calls came.
    ///
    /// The rate is that at which the linear function of the rate that counts at the first such throttle
    /// falls to its cost.
    func rateLeaving(_ bucket: Bucket) -> Double? {
        let offer = bucket.refill * width
        var low = 0.0
        // How fast `low` grows with the rate, in seconds.
        var slope = 0.0
        for count in counts {
            let idle = low + bucket.refill * count.idle
            slope = bucket.capacity < idle ? 0 : slope + count.idle
            low = min(bucket.capacity, idle)
            if count.throttled > 0, low - count.admitted >= count.cost {
                return slope > 0
                    ? bucket.refill - (low - count.admitted - count.cost) / slope : 0
            }
            slope = bucket.capacity < low + offer ? 0 : slope + width
            low = min(bucket.capacity, low + offer) - count.admitted
            if low < 0 { (low, slope) = (0, 0) }
        }
        return nil
    }
}
