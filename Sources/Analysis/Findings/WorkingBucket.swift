internal import Events

/// The capacity and refill rate that a diagnosis reasons with, and where they come from.
struct WorkingBucket: Equatable {
    /// Where the figures come from, best first.
    enum Basis: String {
        /// Inferred from the log, and identifiable.
        case inferred = "inferred from this log"
        /// Published, and inside the intervals that the log gives: sharper than these.
        case confirmed = "published, and what this log shows"
        /// Published, and not refuted by the log.
        case published
        /// What got through while calls were throttled: near the refill rate where the bucket was
        /// kept empty, below it where it was not.
        case goodput = "rough: what got through while calls were throttled"
    }

    /// Tokens that a full bucket holds, at least 1.
    var capacity: Double
    /// Tokens per second, above 0.
    var refillPerSecond: Double
    /// Where the figures come from.
    var basis: Basis
    /// Tokens gone before the log begins, where a full bucket would have throttled less than the log
    /// shows: the number with which it throttles as often.
    var missingAtStart = 0.0
    /// The least capacity that the log allows, where it identifies none: ``capacity`` is then the one
    /// with which a replay throttles as often as the log.
    var leastCapacity: Double?

    /// The capacity as a sentence names it.
    var statedCapacity: String {
        leastCapacity.map { "at least " + decimal($0) } ?? decimal(capacity)
    }

    /// The replay of calls through the bucket as it is.
    func plan(_ retries: RetryPolicy) -> ReplayPlan {
        var plan = ReplayPlan(
            limiter: .tokenBucket(capacity: capacity, refillPerSecond: refillPerSecond),
            retries: retries
        )
        plan.missingAtStart = missingAtStart
        return plan
    }

    /// Chooses the best figures that the log does not refute, and judges demand by them.
    ///
    /// A published limit is refuted when its refill lies outside the log's bounds, when more throttles
    /// fell while its bucket had tokens than while it had none, or when it would have throttled
    /// nothing: another limit, or callers that the log does not show, decided then.
    static func choose(
        _ limit: Limit,
        _ records: [CallRecord],
        _ calls: [LogicalCall]
    ) -> (bucket: WorkingBucket?, demand: DemandVerdict?, refutesPublished: Bool) {
        var choice = best(limit, records, calls)
        choice.bucket?.calibrateStart(records)
        return choice
    }

    private static func best(
        _ limit: Limit,
        _ records: [CallRecord],
        _ calls: [LogicalCall]
    ) -> (bucket: WorkingBucket?, demand: DemandVerdict?, refutesPublished: Bool) {
        let estimate = limit.estimate
        if estimate.model == .concurrency { return (nil, nil, false) }
        if estimate.refillIsIdentifiable, let refill = estimate.refillPerSecond.estimate,
            refill > 0
        {
            let bucket = limit.confirmed ?? inferred(estimate, refill, records)
            return (bucket, bucket.demand(calls), false)
        }
        if estimate.model == .fixedWindow, estimate.capacityIsIdentifiable,
            let size = estimate.capacity.estimate, let seconds = estimate.windowSeconds, seconds > 0
        {
            // Over a few windows a bucket of one window's calls lets as many pass.
            let bucket = WorkingBucket(
                capacity: max(1, size),
                refillPerSecond: max(1, size) / seconds,
                basis: .inferred
            )
            return (bucket, bucket.demand(calls), false)
        }
        var isRefuted = false
        if let published = limit.published, let refill = published.refillPerSecond, refill > 0 {
            let bucket = WorkingBucket(
                capacity: max(1, published.capacity ?? refill),
                refillPerSecond: refill,
                basis: .published
            )
            let hidden = HiddenLimit(records, bucket: (bucket.capacity, refill))
            let demand = bucket.demand(calls)
            isRefuted =
                estimate.excludes(published) || hidden.unexplained > hidden.explained
                || demand?.kind == .withinLimit
            if !isRefuted { return (bucket, demand, false) }
        }
        let rough = goodput(records, estimate)
        return (rough, rough?.demand(calls), isRefuted)
    }

    /// The bucket of an identifiable refill rate, whose capacity may be open.
    private static func inferred(
        _ estimate: LimitEstimate,
        _ refill: Double,
        _ records: [CallRecord]
    ) -> WorkingBucket {
        if let capacity = estimate.capacity.estimate {
            return WorkingBucket(
                capacity: max(1, capacity),
                refillPerSecond: refill,
                basis: .inferred
            )
        }
        return calibrated(
            records,
            refillPerSecond: refill,
            least: max(1, estimate.capacity.low ?? 1),
            most: estimate.capacity.high,
            basis: .inferred
        )
    }

    private func demand(_ calls: [LogicalCall]) -> DemandVerdict? {
        DemandVerdict(calls, capacity: capacity, refillPerSecond: refillPerSecond)
    }

    /// The rate that passed while calls were throttled, and the least capacity that explains the
    /// admitted calls at that rate (their arrival curve, less one stamp's refill).
    ///
    /// Throttles at most two seconds, or three stamps, apart are taken for one stretch in which the
    /// bucket was kept empty; what passes in quiet times says nothing of the refill.
    private static func goodput(
        _ records: [CallRecord],
        _ estimate: LimitEstimate
    ) -> WorkingBucket? {
        let width = Double(records.map(\.resolutionMicroseconds).max() ?? 1) / 1e6
        let longestGap = max(2, 3 * width)
        var (passed, seconds, sinceThrottle) = (0.0, 0.0, 0.0)
        var lastThrottle: Int64?
        for record in records {
            guard record.outcome == .throttled else {
                sinceThrottle += record.cost
                continue
            }
            if let last = lastThrottle {
                let gap = Double(record.microseconds &- last) / 1e6
                if gap <= longestGap {
                    seconds += gap
                    passed += sinceThrottle
                }
            }
            lastThrottle = record.microseconds
            sinceThrottle = 0
        }
        guard seconds >= max(0.5, 3 * width), passed >= 5 else { return nil }
        var refill = passed / seconds
        if let low = estimate.refillPerSecond.low { refill = max(refill, low) }
        if let high = estimate.refillPerSecond.high { refill = min(refill, high) }
        // Sporadic errors over days: the tokens went to calls that the log does not show.
        guard refill >= Tuning.standard.slowestRefill else { return nil }
        return timed(records, from: refill, estimate, width: width)
    }

    /// The bucket whose refusals fall best when the log has them, of refill rates from what passed up
    /// to a third more.
    ///
    /// What passed is less than what refilled wherever the bucket was not quite empty; how much less,
    /// the times of the refusals tell, as each rate comes with the capacity that refuses as many.
    private static func timed(
        _ records: [CallRecord],
        from passed: Double,
        _ estimate: LimitEstimate,
        width: Double
    ) -> WorkingBucket {
        var best: (bucket: WorkingBucket, misplaced: Int)?
        // Some two hundred replays, which a long log has no need of: its stretches outweigh their edges.
        for step in 0...(records.count <= 20_000 ? 16 : 0) {
            let refill = passed * (1 + 0.02 * Double(step))
            if step > 0, let high = estimate.refillPerSecond.high, refill > high { break }
            let least = leastCapacity(records, refillPerSecond: refill) - refill * width
            let bucket = calibrated(
                records,
                refillPerSecond: refill,
                least: max(1, least),
                most: estimate.capacity.high,
                basis: .goodput
            )
            let misplaced = bucket.misplacedThrottles(of: records)
            // A rate has to do better to be taken before a lower one.
            if best.map({ misplaced < $0.misplaced }) ?? true { best = (bucket, misplaced) }
        }
        return best?.bucket
            ?? WorkingBucket(capacity: 1, refillPerSecond: passed, basis: .goodput)
    }

    /// The least capacity that explains the admitted calls at a refill rate: their arrival curve.
    private static func leastCapacity(
        _ records: [CallRecord],
        refillPerSecond refill: Double
    ) -> Double {
        var level = 0.0
        var most = 1.0
        var before = records.first?.microseconds ?? 0
        for record in records where record.outcome != .throttled {
            level = max(0, level - refill * Double(record.microseconds &- before) / 1e6)
            before = record.microseconds
            level += record.cost
            most = max(most, level)
        }
        return most
    }
}

extension Limit {
    /// The published limit, if its capacity and its refill are both known and lie inside the log's
    /// intervals.
    fileprivate var confirmed: WorkingBucket? {
        guard let capacity = published?.capacity, let refill = published?.refillPerSecond,
            refill > 0, capacity >= 1, estimate.capacity.contains(capacity),
            estimate.refillPerSecond.contains(refill)
        else { return nil }
        return WorkingBucket(capacity: capacity, refillPerSecond: refill, basis: .confirmed)
    }
}

extension Estimate {
    /// Whether a value lies within the interval; an open side holds any.
    fileprivate func contains(_ value: Double) -> Bool {
        (low ?? 0) <= value && value <= (high ?? .infinity)
    }
}
