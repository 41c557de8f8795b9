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

    /// The labels that a bucket cannot explain, and on which side they fall.
    private func losses(_ bucket: Bucket, limit: Double) -> (missing: Double, surplus: Double) {
        let missing = trace.deficit(bucket, slack: slack, limit: limit, drained: isDrained)
        let surplus = trace.surplus(
            bucket,
            slack: slack,
            limit: limit,
            hidden: hidden,
            drained: isDrained
        )
        return (missing, surplus)
    }

    /// The labels that a bucket cannot explain; counting stops beyond the limit.
    func loss(_ bucket: Bucket, limit: Double = .infinity) -> Double {
        let sides = losses(bucket, limit: limit)
        return sides.missing + sides.surplus
    }

    /// The best refill rate for a capacity, by bisection on which side outweighs the other.
    func best(
        capacity: Double,
        within range: ClosedRange<Double>,
        precision: Double,
        beating rival: Double = .infinity
    ) -> Candidate {
        var (low, high) = (range.lowerBound, range.upperBound)
        var best = Candidate(bucket: Bucket(capacity: capacity, refill: high), loss: .infinity)
        while high > low * (1 + precision) {
            let middle = (low * high).squareRoot()
            let bucket = Bucket(capacity: capacity, refill: middle)
            let limit = min(best.loss, rival)
            let sides = losses(bucket, limit: limit)
            let loss = sides.missing + sides.surplus
            // One side only grows to the left and the other only to the right.
            if sides.missing > limit, sides.surplus > limit { break }
            if loss < best.loss { best = Candidate(bucket: bucket, loss: loss) }
            if loss == 0 { break }
            if sides.missing > sides.surplus { low = middle } else { high = middle }
        }
        return best
    }

    /// The capacities and rates that leave fewer wrong labels than all nearby.
    func candidates(precision: Double, count: Int) -> [Candidate] {
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
        // Capacities that leave fewer wrong labels than their neighbours, each looked at closely.
        let ends = ladder.indices
        let valleys = ends.filter {
            let before = $0 > 0 ? ladder[$0 - 1].loss : .infinity
            let after = $0 + 1 < ends.upperBound ? ladder[$0 + 1].loss : .infinity
            return ladder[$0].loss <= before && ladder[$0].loss < after
                || ladder[$0].loss < before && ladder[$0].loss <= after
        }
        let order = valleys.sorted { (ladder[$0].loss, $0) < (ladder[$1].loss, $1) }
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
    private func descended(_ start: Candidate, spacing: Double, precision: Double) -> Candidate {
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
        let first = edges(start, budget: budget)
        var region = Region(
            leastCapacity: start.bucket.capacity,
            greatestCapacity: start.bucket.capacity,
            leastRefill: first.lowerBound,
            greatestRefill: first.upperBound
        )
        for direction in [-1.0, 1.0] {
            var inside = start
            var inner = first
            var outside: Double?
            var step = wholeCapacities ? 1 : max(1e-3, start.bucket.capacity * 0.002)
            let unit = step
            let top = 64 * (2 * trace.admittedCost + 16)
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
                if let found = member(capacity, beside: inner, budget: budget) {
                    inside = found
                    inner = edges(found, budget: budget)
                    region.include(capacity: capacity, refills: inner)
                    if outside == nil { step *= 2 }
                    if capacity > top {
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

    /// A bucket of the capacity within the budget, or `nil`.
    private func member(
        _ capacity: Double,
        beside refills: ClosedRange<Double>,
        budget: Double
    ) -> Candidate? {
        for refill in [(refills.lowerBound * refills.upperBound).squareRoot()] {
            let bucket = Bucket(capacity: capacity, refill: refill)
            let loss = loss(bucket, limit: budget)
            if loss <= budget { return Candidate(bucket: bucket, loss: loss) }
        }
        var (low, high) = (Self.refillRange.lowerBound, Self.refillRange.upperBound)
        while high > low * (1 + 1e-7) {
            let middle = (low * high).squareRoot()
            let bucket = Bucket(capacity: capacity, refill: middle)
            let sides = losses(bucket, limit: budget)
            if sides.missing + sides.surplus <= budget {
                return Candidate(bucket: bucket, loss: sides.missing + sides.surplus)
            }
            if sides.missing > budget, sides.surplus > budget { return nil }
            if sides.missing > sides.surplus { low = middle } else { high = middle }
        }
        return nil
    }

    /// The rates on both sides of a bucket that stay within the budget.
    private func edges(_ start: Candidate, budget: Double) -> ClosedRange<Double> {
        func edge(_ end: Double) -> Double {
            let ratio = end < start.bucket.refill ? 0.99 : 1 / 0.99
            var inside = start.bucket.refill
            var factor = ratio
            var outside = inside * factor
            while fits(start.bucket.capacity, outside, budget) {
                inside = outside
                factor *= factor
                outside = inside * factor
                if outside < Self.refillRange.lowerBound { return 0 }
                if outside > Self.refillRange.upperBound { return .infinity }
            }
            while max(inside, outside) > min(inside, outside) * (1 + 1e-7) {
                let middle = (inside * outside).squareRoot()
                if fits(start.bucket.capacity, middle, budget) {
                    inside = middle
                } else {
                    outside = middle
                }
            }
            return inside
        }
        return edge(0)...edge(.infinity)
    }

    private func fits(_ capacity: Double, _ refill: Double, _ budget: Double) -> Bool {
        loss(Bucket(capacity: capacity, refill: refill), limit: budget) <= budget
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
