/// A complete log run through one bucket, or two in series, and compared label by label.
///
/// A call whose answer was logged wrongly takes the tokens that its true answer took, so a replay of
/// the true bucket is wrong at those calls and at no others. That makes the number of differences,
/// for a complete log with exact stamps, all that the likelihood of a bucket depends on.
struct LabelReplay {
    /// The calls of one stamp.
    private struct Step {
        /// Seconds since the stamp before.
        var gap: Double
        /// The cost admitted.
        var admitted: Double
        /// The cost of all calls.
        var asked: Double
        /// The cost of one call.
        var cost: Double
    }

    /// How a replay differs from the log.
    struct Difference {
        /// The labels that differ.
        var wrong = 0.0
        /// Those that the log has as throttled.
        var throttled = 0.0
        /// Those that are followed, within a few calls, by one that differs the other way.
        var paired = 0.0
    }

    /// Calls within which two opposite differences are one answer that moved.
    private static let near = 4

    private var steps: [Step] = []
    /// The labels.
    private(set) var labels = 0.0
    /// The length of the log in seconds.
    private(set) var span = 0.0
    /// The cost admitted.
    private(set) var admitted = 0.0
    /// The calls throttled.
    private(set) var throttles = 0.0
    /// The cost admitted up to the first two throttles in a row, and when these came.
    private var first: (admitted: Double, time: Double)?

    /// Lays out a summary.
    init(_ summary: DecisionSummary) {
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        guard let start = summary.bins.first?.key else { return }
        steps.reserveCapacity(summary.bins.count)
        var (previous, waits) = (start, 0)
        for bin in summary.bins {
            let cost = bin.throttled > 0 ? max(bin.leastThrottledCost, 1e-9) : 1
            let refused = Double(bin.throttled) * cost
            steps.append(
                Step(
                    gap: Double(bin.key &- previous) * width,
                    admitted: bin.admittedCost,
                    asked: bin.admittedCost + refused,
                    cost: cost
                )
            )
            previous = bin.key
            span = Double(bin.key &- start) * width
            labels += (bin.admittedCost + refused) / cost
            throttles += Double(bin.throttled)
            waits = bin.admittedCost > 0 ? 0 : waits + bin.throttled
            if first == nil, waits >= 2 { first = (admitted, span) }
            admitted += bin.admittedCost
        }
    }

    /// The first steps, so many of them.
    func prefix(_ count: Int) -> LabelReplay {
        guard count < steps.count else { return self }
        var part = self
        part.steps = Array(steps.prefix(count))
        part.span = part.steps.reduce(0) { $0 + $1.gap }
        part.labels = part.steps.reduce(0) { $0 + $1.asked / $1.cost }
        part.admitted = part.steps.reduce(0) { $0 + $1.admitted }
        part.throttles = part.steps.reduce(0) { $0 + ($1.asked - $1.admitted) / $1.cost }
        return part
    }

    /// The number of steps that hold so many throttles, or all.
    func steps(throttles wanted: Double, atLeast least: Int) -> Int {
        var sum = 0.0
        for (index, step) in steps.enumerated() {
            sum += (step.asked - step.admitted) / step.cost
            if sum >= wanted { return max(least, index + 1) }
        }
        return steps.count
    }

    /// The number of steps.
    var count: Int { steps.count }

    /// The labels that differ, from a full bucket or from the level that the first throttles show,
    /// whichever is better; counting ends beyond `limit`.
    func wrong(_ bucket: Bucket, _ second: Bucket? = nil, limit: Double = .infinity) -> Double {
        let full = run(bucket, second, start: .infinity, limit: limit)
        guard full > 0, let level = level(bucket) else { return full }
        return min(full, run(bucket, second, start: level, limit: min(full, limit)))
    }

    /// The cost that a replay from a full bucket admits; grows with both parameters.
    func granted(_ bucket: Bucket) -> Double {
        var tokens = bucket.capacity
        var sum = 0.0
        for step in steps {
            tokens = min(bucket.capacity, tokens + bucket.refill * step.gap)
            let granted = Self.granted(step, tokens)
            tokens -= granted
            sum += granted
        }
        return sum
    }

    /// How often a replay finds the bucket full again after it was empty.
    func refills(_ bucket: Bucket) -> Int {
        var tokens = bucket.capacity
        var (count, wasEmpty) = (0, false)
        for step in steps {
            tokens = min(bucket.capacity, tokens + bucket.refill * step.gap)
            if tokens >= bucket.capacity, wasEmpty { (count, wasEmpty) = (count + 1, false) }
            let granted = Self.granted(step, tokens)
            tokens -= granted
            if granted < step.asked { wasEmpty = true }
        }
        return count
    }

    /// How the better replay differs.
    func difference(_ bucket: Bucket) -> Difference {
        let full = run(bucket, nil, start: .infinity, limit: .infinity)
        var start = Double.infinity
        if let level = level(bucket), run(bucket, nil, start: level, limit: full) < full {
            start = level
        }
        return compare(bucket, start: start)
    }

    /// The level at the start that leaves nothing at the first throttles, if the bucket has room for it.
    private func level(_ bucket: Bucket) -> Double? {
        guard let first else { return nil }
        let level = max(0, first.admitted + 0.5 - bucket.refill * first.time)
        return level < bucket.capacity ? level : nil
    }

    private func run(_ one: Bucket, _ two: Bucket?, start: Double, limit: Double) -> Double {
        var tokens = min(start, one.capacity)
        var wrong = 0.0
        guard let two else {
            for step in steps {
                tokens = min(one.capacity, tokens + one.refill * step.gap)
                let granted = Self.granted(step, tokens)
                tokens -= granted
                if granted != step.admitted {
                    wrong += abs(granted - step.admitted) / step.cost
                    if wrong > limit { return wrong }
                }
            }
            return wrong
        }
        var others = two.capacity
        for step in steps {
            tokens = min(one.capacity, tokens + one.refill * step.gap)
            others = min(two.capacity, others + two.refill * step.gap)
            let granted = Self.granted(step, min(tokens, others))
            tokens -= granted
            others -= granted
            if granted != step.admitted {
                wrong += abs(granted - step.admitted) / step.cost
                if wrong > limit { return wrong }
            }
        }
        return wrong
    }

    /// The cost that so many tokens admit.
    @inline(__always)
    private static func granted(_ step: Step, _ tokens: Double) -> Double {
        let most = tokens + 1e-6
        if step.asked <= most { return step.asked }
        if step.asked == step.cost { return 0 }
        return min(step.asked, (most / step.cost).rounded(.down) * step.cost)
    }

    private func compare(_ bucket: Bucket, start: Double) -> Difference {
        var tokens = min(start, bucket.capacity)
        var found = Difference()
        var last: (at: Int, isAdmitted: Bool, isPaired: Bool)?
        for (index, step) in steps.enumerated() {
            tokens = min(bucket.capacity, tokens + bucket.refill * step.gap)
            let granted = Self.granted(step, tokens)
            tokens -= granted
            guard granted != step.admitted else { continue }
            let count = abs(granted - step.admitted) / step.cost
            found.wrong += count
            if granted > step.admitted { found.throttled += count }
            let isAdmitted = granted > step.admitted
            var isPaired = false
            if let last, !last.isPaired, last.isAdmitted != isAdmitted,
                index - last.at <= Self.near
            {
                found.paired += 2
                isPaired = true
            }
            last = (index, isAdmitted, isPaired)
        }
        return found
    }
}
