extension WorkingBucket {
    /// The capacity, from `low` up to `high`, with which a replay of the log as it is throttles as
    /// often as the log does, where no bound from the decisions names one.
    ///
    /// The attempts arrive as logged, at a bucket that starts full; the more it holds, the fewer are
    /// throttled, so the capacity is found by bisection, to one part in a hundred. O(n log n).
    static func calibratedCapacity(
        _ records: [CallRecord],
        refillPerSecond: Double,
        low: Double,
        high: Double?
    ) -> Double {
        let throttled = records.count { $0.outcome == .throttled }
        func isEnough(_ capacity: Double) -> Bool {
            throttles(records, capacity: capacity, refillPerSecond: refillPerSecond) <= throttled
        }
        guard !isEnough(low) else { return low }
        var few = low
        var many = low * 2
        while !isEnough(many) {
            guard many < 1e9 else { return low }
            few = many
            many *= 2
        }
        while many > few * 1.01 {
            let middle = (few * many).squareRoot()
            if isEnough(middle) { many = middle } else { few = middle }
        }
        return min(many, max(low, high ?? many))
    }

    /// Sets the tokens gone at the start, which earlier calls took.
    ///
    /// None are where a bucket that starts full throttles as often as the log, or where even one that
    /// starts empty throttles less. O(n).
    mutating func calibrateStart(_ records: [CallRecord]) {
        let throttled = records.count { $0.outcome == .throttled }
        func count(_ missing: Double) -> Int {
            Self.throttles(
                records,
                capacity: capacity,
                refillPerSecond: refillPerSecond,
                missing: missing
            )
        }
        guard count(0) < throttled, count(capacity) >= throttled else { return }
        var (few, many) = (0.0, capacity)
        while many - few > max(0.5, 0.005 * capacity) {
            let middle = (few + many) / 2
            if count(middle) < throttled { few = middle } else { many = middle }
        }
        missingAtStart = many
    }

    /// Whether a replay of the log as it is throttles about as many calls as the log: within 5 points
    /// or a quarter of the share.
    ///
    /// Where it does not, other callers, another limit or another rule took part, and nothing can be
    /// foretold from this bucket.
    func explainsThrottles(of records: [CallRecord]) -> Bool {
        let logged = Double(records.count { $0.outcome == .throttled })
        let replayed = Double(
            Self.throttles(
                records,
                capacity: capacity,
                refillPerSecond: refillPerSecond,
                missing: missingAtStart
            )
        )
        return abs(replayed - logged) <= max(0.05 * Double(records.count), 0.25 * logged)
    }

    /// How many of the attempts, in order of time, a bucket refuses that starts full but for `missing`
    /// tokens.
    private static func throttles(
        _ records: [CallRecord],
        capacity: Double,
        refillPerSecond: Double,
        missing: Double = 0
    ) -> Int {
        var limiter = Limiter(
            .tokenBucket(capacity: capacity, refillPerSecond: refillPerSecond),
            tokens: capacity - missing
        )
        return records.reduce(0) { count, record in
            limiter.admit(at: record.microseconds, cost: record.cost) ? count : count + 1
        }
    }
}
