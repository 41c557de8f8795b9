/// The buckets that explain a trace with the fewest wrong labels, and all that are nearly as good.
struct BucketSearch {
    /// The log, laid out.
    var trace: DecisionTrace
    /// Uncertainty of a stamp that the bounds allow for, in seconds.
    var slack: Double
    /// Calls of others for each call seen; 0 when the log shows every caller.
    var hidden = 0.0
    /// Whether a throttled call takes what is left.
    var isDrained = false
    /// The least capacity to look at: the largest cost that was admitted at once.
    var leastCapacity = 1.0
    /// Whether capacities are whole numbers.
    var wholeCapacities = true
    /// The greatest refill rate that is believed, in tokens per second.
    var refillCap = Double.infinity
    /// The refill rates to look at, in tokens per second.
    static let refillRange = 1e-7...1e7

    /// Whether the trace is a part of a longer one.
    var isSample: Bool { trace.isPart }

    /// A bucket with the number of wrong labels that it leaves.
    struct Candidate {
        /// The bucket.
        var bucket: Bucket
        /// The labels that it cannot explain.
        var loss: Double
    }

    /// Everything within a budget of wrong labels.
    struct Region {
        /// The least capacity.
        var leastCapacity: Double
        /// The greatest capacity; infinite where none is too large.
        var greatestCapacity: Double
        /// The least refill rate.
        var leastRefill: Double
        /// The greatest refill rate.
        var greatestRefill: Double
    }

    /// The labels that are wrong if the bucket has too few tokens.
    private func deficit(_ bucket: Bucket, limit: Double) -> Double {
        trace.deficit(bucket, slack: slack, limit: limit, drained: isDrained)
    }

    /// The labels that are wrong if the bucket has too many tokens.
    private func surplus(_ bucket: Bucket, limit: Double) -> Double {
        guard bucket.refill <= refillCap else { return .infinity }
        return trace.surplus(bucket, slack: slack, limit: limit, hidden: hidden, drained: isDrained)
    }

    /// The least rate that leaves no more labels wrong than a candidate, to a hundredth.
    func leastRefill(of candidate: Candidate) -> Double {
        let found = edge(candidate, budget: candidate.loss, isUpper: false, precision: 0.01)
        return max(found, Self.refillRange.lowerBound)
    }

    /// The labels that a bucket cannot explain, and on which side they fall.
    private func losses(_ bucket: Bucket, limit: Double) -> (missing: Double, surplus: Double) {
        (deficit(bucket, limit: limit), surplus(bucket, limit: limit))
    }

    /// The labels that a bucket cannot explain; counting stops beyond the limit.
    func loss(_ bucket: Bucket, limit: Double = .infinity) -> Double {
        let sides = losses(bucket, limit: limit)
        return sides.missing + sides.surplus
    }

    /// The best refill rate for a capacity, by bisection on which side outweighs the other.
    ///
    /// One side only falls with the rate and the other only grows: between two rates no bucket leaves
    /// fewer wrong labels than the upper rate lacks and the lower rate has too many. Where that is not
    /// less than what is known already, the search ends.
    func best(
        capacity: Double,
        within range: ClosedRange<Double>,
        precision: Double,
        beating rival: Double = .infinity
    ) -> Candidate {
        var (low, high) = (range.lowerBound, range.upperBound)
        var (fewestSurplus, fewestMissing) = (0.0, 0.0)
        var best = Candidate(bucket: Bucket(capacity: capacity, refill: high), loss: .infinity)
        while high > low * (1 + precision) {
            let middle = (low * high).squareRoot()
            let bucket = Bucket(capacity: capacity, refill: middle)
            let limit = min(best.loss, rival)
            let sides = losses(bucket, limit: limit)
            let loss = sides.missing + sides.surplus
            if loss < best.loss { best = Candidate(bucket: bucket, loss: loss) }
            if loss == 0 { break }
            if sides.missing > sides.surplus {
                (low, fewestSurplus) = (middle, sides.surplus)
            } else {
                (high, fewestMissing) = (middle, sides.missing)
            }
            if fewestSurplus + fewestMissing >= min(best.loss, rival) { break }
        }
        return best
    }

    /// The capacities and rates that leave fewer wrong labels than all nearby, or are better than all
    /// nearby by another price.
    func candidates(
        precision: Double,
        count: Int,
        by price: (Candidate) -> Double = \.loss
    ) -> [Candidate] {
        let top = max(4, 2 * trace.admittedCost + 4)
        var ladder: [Candidate] = []
        var capacity = leastCapacity
        var ceiling = Self.refillRange.upperBound
        while capacity < top {
            let found = best(
                capacity: capacity,
                within: Self.refillRange.lowerBound...ceiling,
                precision: 0.004
            )
            ladder.append(found)
            ceiling = min(Self.refillRange.upperBound, found.bucket.refill * 8)
            let next = capacity * 1.35
            capacity = wholeCapacities ? max(capacity + 1, next.rounded()) : next
        }
        // Capacities that are better than their neighbours, each looked at closely.
        let ends = ladder.indices
        let prices = ladder.map(price)
        let valleys = ends.filter {
            let before = $0 > 0 ? prices[$0 - 1] : .infinity
            let after = $0 + 1 < ends.upperBound ? prices[$0 + 1] : .infinity
            return prices[$0] <= before && prices[$0] < after
                || prices[$0] < before && prices[$0] <= after
        }
        let order = valleys.sorted { (prices[$0], $0) < (prices[$1], $1) }
        return order.prefix(count).map {
            refined(
                ladder[$0],
                spacing: ladder[$0].bucket.capacity * 0.35,
                precision: precision
            )
        }
    }

    /// Minus the log likelihood of the labels under a candidate, in nats.
    func surprise(_ candidate: Candidate) -> Double {
        let lapse = min(0.3, max(0.001, (candidate.loss + 0.5) / (trace.calls + 1)))
        return trace.surprise(
            candidate.bucket,
            slack: slack,
            hidden: hidden,
            drained: isDrained,
            lapse: lapse
        )
    }

    /// Walks the capacity to fewer wrong labels, then settles the rate.
    ///
    /// Where few labels are left wrong, a needle may stand between the steps: capacities around are
    /// tried too.
    func refined(_ start: Candidate, spacing: Double, precision: Double = 1e-6) -> Candidate {
        let found = descended(start, spacing: spacing, precision: precision)
        guard found.loss > 0, found.loss <= 0.02 * trace.calls + 2 else { return found }
        var best = found
        var tried = 0.0
        for place in -16...16 where place != 0 {
            let wanted = found.bucket.capacity * (1 + 0.03 * Double(place))
            let capacity = max(leastCapacity, wholeCapacities ? wanted.rounded() : wanted)
            if capacity == tried { continue }
            tried = capacity
            let other = near(capacity, found.bucket.refill, precision, beating: best.loss)
            if other.loss < best.loss { best = other }
        }
        guard best.loss < found.loss else { return found }
        return descended(best, spacing: best.bucket.capacity * 0.03, precision: precision)
    }

    /// Walks the capacity by ever smaller steps to fewer wrong labels.
    func descended(_ start: Candidate, spacing: Double, precision: Double) -> Candidate {
        var current = near(start.bucket.capacity, start.bucket.refill, precision)
        if start.loss < current.loss { current = start }
        var step = wholeCapacities ? max(1, (spacing / 2).rounded()) : spacing / 2
        let least = wholeCapacities ? 1 : max(1e-3, start.bucket.capacity * 1e-4)
        while current.loss > 0 {
            let lower = max(leastCapacity, current.bucket.capacity - step)
            let rival = current.loss
            let down = near(lower, current.bucket.refill, precision, beating: rival)
            let up = near(
                current.bucket.capacity + step,
                current.bucket.refill,
                precision,
                beating: rival
            )
            let better = down.loss < up.loss ? down : up
            if better.loss < current.loss {
                current = better
            } else if step > least {
                step = wholeCapacities ? max(1, (step / 2).rounded(.down)) : step / 2
            } else {
                break
            }
        }
        return current
    }

    /// The best rate for a capacity, close to a rate known to be good for a capacity nearby.
    func near(
        _ capacity: Double,
        _ refill: Double,
        _ precision: Double,
        beating rival: Double = .infinity
    ) -> Candidate {
        let range =
            max(
                Self.refillRange.lowerBound,
                refill / 4
            )...min(
                Self.refillRange.upperBound,
                refill * 4
            )
        let found = best(capacity: capacity, within: range, precision: precision, beating: rival)
        guard
            found.bucket.refill < range.lowerBound * 1.01
                || found.bucket.refill > range.upperBound / 1.01
        else { return found }
        let wide = best(
            capacity: capacity,
            within: Self.refillRange,
            precision: precision,
            beating: rival
        )
        return wide.loss < found.loss ? wide : found
    }

    /// All buckets with at most `budget` wrong labels, around one that has no more.
    func region(around start: Candidate, budget: Double) -> Region {
        var region = Region(
            leastCapacity: start.bucket.capacity,
            greatestCapacity: start.bucket.capacity,
            leastRefill: edge(start, budget: budget, isUpper: false),
            greatestRefill: edge(start, budget: budget, isUpper: true)
        )
        let length = trace.steps.reduce(0) { $0 + $1.gap }
        for direction in [-1.0, 1.0] {
            var inside = start
            var outside: Double?
            var step = wholeCapacities ? 1 : max(1e-3, start.bucket.capacity * 0.002)
            let unit = step
            while true {
                var capacity = inside.bucket.capacity + direction * step
                if let outside {
                    let gap = abs(outside - inside.bucket.capacity)
                    if gap <= max(unit, 5e-4 * inside.bucket.capacity) { break }
                    let middle = (outside + inside.bucket.capacity) / 2
                    capacity = wholeCapacities ? middle.rounded(.down) : middle
                    if capacity == inside.bucket.capacity { capacity += direction * unit }
                    if capacity == outside { break }
                }
                capacity = max(leastCapacity, capacity)
                if capacity == inside.bucket.capacity { break }
                if let found = member(capacity, beside: inside.bucket.refill, budget: budget) {
                    inside = found
                    widen(&region, by: found, budget: budget)
                    if outside == nil { step *= 2 }
                    // A bucket that never fills up is as good as any larger one.
                    if capacity > 2 * trace.admittedCost + 16,
                        capacity > 1.1 * region.greatestRefill * length
                    {
                        region.greatestCapacity = .infinity
                        break
                    }
                } else {
                    outside = capacity
                }
            }
        }
        return region
    }

    /// Takes a bucket into a region, with the rates beside it where they reach beyond the region.
    private func widen(_ region: inout Region, by found: Candidate, budget: Double) {
        let (capacity, refill) = (found.bucket.capacity, found.bucket.refill)
        region.include(capacity: capacity, refills: refill...refill)
        for isUpper in [false, true] {
            let reach =
                isUpper ? region.greatestRefill * (1 + 1e-3) : region.leastRefill * (1 - 1e-3)
            guard reach > 0, reach.isFinite, fits(capacity, reach, budget, isUpper) else {
                continue
            }
            let beyond = Candidate(bucket: Bucket(capacity: capacity, refill: reach), loss: budget)
            let end = edge(beyond, budget: budget, isUpper: isUpper)
            region.include(capacity: capacity, refills: min(end, reach)...max(end, reach))
        }
    }

    /// A bucket of the capacity within the budget, or `nil`; looked for outwards from a rate.
    private func member(_ capacity: Double, beside guess: Double, budget: Double) -> Candidate? {
        var (low, high) = (Self.refillRange.lowerBound, Self.refillRange.upperBound)
        var (fewestSurplus, fewestMissing) = (0.0, 0.0)
        var refill = min(max(guess, low * 2), high / 2)
        var factor = 1.01
        while high > low * (1 + 1e-7), fewestSurplus + fewestMissing <= budget {
            let bucket = Bucket(capacity: capacity, refill: refill)
            let sides = losses(bucket, limit: budget)
            let loss = sides.missing + sides.surplus
            if loss <= budget { return Candidate(bucket: bucket, loss: loss) }
            if sides.missing > sides.surplus {
                (low, fewestSurplus) = (refill, sides.surplus)
                refill = min(refill * factor, (low * high).squareRoot())
            } else {
                (high, fewestMissing) = (refill, sides.missing)
                refill = max(refill / factor, (low * high).squareRoot())
            }
            factor *= factor
        }
        return nil
    }

    /// The least or greatest rate that stays within the budget at a bucket's capacity.
    ///
    /// It is found to a hundredth of its distance, or to the precision where that is more.
    private func edge(
        _ start: Candidate,
        budget: Double,
        isUpper: Bool,
        precision: Double = 1e-7
    ) -> Double {
        let center = start.bucket.refill
        var inside = center
        var factor = isUpper ? 1 / 0.99 : 0.99
        var outside = center * factor
        while fits(start.bucket.capacity, outside, budget, isUpper) {
            inside = outside
            factor *= factor
            outside = center * factor
            if outside < Self.refillRange.lowerBound { return 0 }
            if outside > Self.refillRange.upperBound { return .infinity }
        }
        while true {
            let gap = abs(outside - inside)
            if gap <= precision * outside || gap <= 0.01 * abs(inside - center) { return inside }
            let middle = (inside * outside).squareRoot()
            if fits(start.bucket.capacity, middle, budget, isUpper) {
                inside = middle
            } else {
                outside = middle
            }
        }
    }

    /// Whether a bucket stays within the budget; the side that grows that way is walked first.
    private func fits(
        _ capacity: Double,
        _ refill: Double,
        _ budget: Double,
        _ isUpper: Bool
    ) -> Bool {
        let bucket = Bucket(capacity: capacity, refill: refill)
        let first = isUpper ? surplus(bucket, limit: budget) : deficit(bucket, limit: budget)
        guard first <= budget else { return false }
        let rest = budget - first
        return (isUpper ? deficit(bucket, limit: rest) : surplus(bucket, limit: rest)) <= rest
    }
}

extension BucketSearch.Region {
    /// Nothing is known.
    static let unbounded = Self(
        leastCapacity: 1,
        greatestCapacity: .infinity,
        leastRefill: 0,
        greatestRefill: .infinity
    )

    /// One bucket.
    static func around(_ bucket: Bucket) -> Self {
        Self(
            leastCapacity: bucket.capacity,
            greatestCapacity: bucket.capacity,
            leastRefill: bucket.refill,
            greatestRefill: bucket.refill
        )
    }

    /// Widens the region to a capacity and the rates that go with it.
    mutating func include(capacity: Double, refills: ClosedRange<Double>) {
        leastCapacity = min(leastCapacity, capacity)
        greatestCapacity = max(greatestCapacity, capacity)
        leastRefill = min(leastRefill, refills.lowerBound)
        greatestRefill = max(greatestRefill, refills.upperBound)
    }

    /// The least region that holds both.
    func union(_ other: Self) -> Self {
        Self(
            leastCapacity: min(leastCapacity, other.leastCapacity),
            greatestCapacity: max(greatestCapacity, other.greatestCapacity),
            leastRefill: min(leastRefill, other.leastRefill),
            greatestRefill: max(greatestRefill, other.greatestRefill)
        )
    }
}
