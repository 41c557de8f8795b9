extension WorkingBucket {
    /// The bucket of a refill rate whose capacity no bound names but from below: as large as throttles
    /// as often as the log.
    static func calibrated(
        _ records: [CallRecord],
        refillPerSecond: Double,
        least: Double,
        most: Double?,
        basis: Basis
    ) -> WorkingBucket {
        WorkingBucket(
            capacity: calibratedCapacity(
                records,
                refillPerSecond: refillPerSecond,
                low: least,
                high: most
            ),
            refillPerSecond: refillPerSecond,
            basis: basis,
            leastCapacity: least
        )
    }

    /// The capacity, from `low` up to `high`, with which a replay of the log as it is throttles as
    /// often as the log does, where no bound from the decisions names one.
    ///
    /// The attempts arrive as logged, at a bucket that starts full; the more it holds, the fewer are
    /// throttled, so the capacity is found by bisection, to one part in a hundred. O(n log n).
    private static func calibratedCapacity(
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

    /// Whether a replay of the log as it is throttles about as many calls as the log, within 5 points
    /// or a quarter of the share, and about when the log does.
    ///
    /// When: over eighths of the log, of two seconds at least, calls throttled in one of the two but not in the other are at
    /// most half of those throttled in the log, or 5 points. A number of tokens that makes the counts
    /// equal can always be found; it does not make the times equal.
    ///
    /// Where it does not, other callers, another limit or another rule took part, and nothing can be
    /// foretold from this bucket.
    func explainsThrottles(of records: [CallRecord]) -> Bool {
        let logged = Double(records.count { $0.outcome == .throttled })
        var limiter = Limiter(
            .tokenBucket(capacity: capacity, refillPerSecond: refillPerSecond),
            tokens: capacity - missingAtStart
        )
        guard let first = records.first, let last = records.last else { return true }
        let width = max(
            2e6,
            Double(last.microseconds &- first.microseconds) / 8,
            Double(records.map(\.resolutionMicroseconds).max() ?? 1)
        )
        var surplus: [Int: Int] = [:]
        for record in records {
            let part = Int(Double(record.microseconds &- first.microseconds) / width)
            let admitted = limiter.admit(at: record.microseconds, cost: record.cost)
            surplus[part, default: 0] +=
                (admitted ? 0 : 1) - (record.outcome == .throttled ? 1 : 0)
        }
        let replayed = logged + Double(surplus.values.reduce(0, +))
        let misplaced = Double(surplus.values.reduce(0) { $0 + abs($1) })
        let margin = 0.05 * Double(records.count)
        return abs(replayed - logged) <= max(margin, 0.25 * logged)
            && misplaced <= max(margin, 0.5 * logged)
    }

    /// The refusals that a replay has in other seconds than the log, counted on both sides; O(n).
    func misplacedThrottles(of records: [CallRecord]) -> Int {
        var limiter = Limiter(
            .tokenBucket(capacity: capacity, refillPerSecond: refillPerSecond),
            tokens: capacity - missingAtStart
        )
        var surplus = 0
        var misplaced = 0
        var part = Int64.min
        let width = max(1_000_000, records.map(\.resolutionMicroseconds).max() ?? 1)
        for record in records {
            let own = floorDivide(record.microseconds, width)
            if own != part {
                misplaced += abs(surplus)
                (surplus, part) = (0, own)
            }
            let admitted = limiter.admit(at: record.microseconds, cost: record.cost)
            surplus += (admitted ? 0 : 1) - (record.outcome == .throttled ? 1 : 0)
        }
        return misplaced + abs(surplus)
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
