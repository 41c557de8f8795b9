extension LevelTrace {
    /// The size of a limit, whatever it counts.
    static func size(_ limiter: LimiterSetting) -> Double {
        switch limiter {
        case .tokenBucket(let capacity, _, _, _): capacity
        case .window(let limit, _, _), .concurrency(let limit): limit
        }
    }

    /// Whether the figures are numbers that a chart can show.
    static func isFinite(_ limiter: LimiterSetting) -> Bool {
        guard case .tokenBucket(let capacity, let refill, _, _) = limiter else {
            return size(limiter).isFinite
        }
        return capacity.isFinite && refill.isFinite
    }

    /// The limit to draw with and where it comes from; `nil` where nothing of it is known.
    static func setting(
        _ limit: Limit,
        _ records: [CallRecord],
        _ bucket: WorkingBucket?
    ) -> (LimiterSetting, Basis)? {
        let fit = limit.estimate
        switch fit.model {
        case .fixedWindow where fit.capacityIsIdentifiable:
            guard let size = fit.capacity.estimate, let seconds = fit.windowSeconds,
                size > 0, seconds > 0, seconds < 1e6
            else { return nil }
            return (
                .window(
                    limit: size,
                    length: Int64(seconds * 1e6),
                    alignment: fit.windowAlignment ?? .clock
                ), .inferred
            )
        case .concurrency where fit.capacityIsIdentifiable:
            // Without durations nothing says when a slot is free again.
            guard let size = fit.capacity.estimate, size > 0,
                records.allSatisfy({ !$0.passedLimiter || $0.durationMicroseconds != nil })
            else { return nil }
            return (.concurrency(limit: size), .inferred)
        case .fixedWindow, .concurrency: return nil
        case .tokenBucket, .undetermined: break
        }
        if let bucket, let basis = published(bucket.basis) {
            return (
                .tokenBucket(capacity: bucket.capacity, refillPerSecond: bucket.refillPerSecond),
                basis
            )
        }
        if fit.refillIsIdentifiable, let refill = fit.refillPerSecond.estimate, refill > 0 {
            return size(limit).map { capacity, basis in
                (.tokenBucket(capacity: capacity, refillPerSecond: refill), basis)
            }
        }
        return nil
    }

    /// The basis of a chart where the figures are the published ones.
    private static func published(_ basis: WorkingBucket.Basis) -> Basis? {
        switch basis {
        case .confirmed: .confirmed
        case .published: .published
        case .inferred, .goodput: nil
        }
    }

    /// The capacity that the log shows, else the least that it allows for, else the published one if
    /// the log allows for it.
    private static func size(_ limit: Limit) -> (capacity: Double, basis: Basis)? {
        let fit = limit.estimate
        if let capacity = fit.capacity.estimate, capacity >= 1 {
            let isKnown = fit.capacityIsIdentifiable
            return (capacity, isKnown ? .inferred : .inferredWithLeastCapacity)
        }
        // A bucket of one token has no level to show.
        if let low = fit.capacity.low, low > 1 { return (low, .inferredWithLeastCapacity) }
        guard let published = limit.published?.capacity, published > 1,
            published <= fit.capacity.high ?? .infinity
        else { return nil }
        return (published, .inferredWithPublishedCapacity)
    }

    /// The limit before the change within the log, and the time of the change.
    static func change(_ fit: LimitEstimate) -> (LimiterSetting?, Int64?) {
        guard fit.model == .tokenBucket, let time = fit.changedAtMicroseconds,
            let refill = fit.refillBefore?.estimate, refill > 0,
            let capacity = fit.capacityBefore?.estimate ?? fit.capacityBefore?.low
        else { return (nil, nil) }
        return (.tokenBucket(capacity: max(1, capacity), refillPerSecond: refill), time)
    }
}
