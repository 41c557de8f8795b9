internal import Catalogue
internal import Events

extension Ledger {
    /// The times of the first and the last event that have one.
    var window: (from: Instant?, to: Instant?) {
        var first: LedgerRow?
        var last: LedgerRow?
        for row in rows where row.resolution != 0 {
            if first.map({ row.microseconds < $0.microseconds }) ?? true { first = row }
            if last.map({ row.microseconds > $0.microseconds }) ?? true { last = row }
        }
        return (first.flatMap { $0.event(symbols).time }, last.flatMap { $0.event(symbols).time })
    }

    /// Throttled requests to quote, in order of time, at most `count`, spread over the incident.
    func requestReferences(_ count: Int) -> [RequestReference] {
        let identified = rows.indices.filter {
            rows[$0].outcome == .throttled && rows[$0].requestID != .none
        }
        let ordered =
            identified.filter { rows[$0].resolution != 0 }
            .sorted { (rows[$0].microseconds, $0) < (rows[$1].microseconds, $1) }
            + identified.filter { rows[$0].resolution == 0 }
        var apis: [SIMD4<UInt32>: Int] = [:]
        var callers: [Symbol: Int] = [:]
        var releases: [Symbol: SDKRelease] = [:]
        let traits = ordered.map { index in
            let row = rows[index]
            let api = SIMD4(
                row.service.index,
                row.operation.index,
                row.region.index,
                row.account.index
            )
            let release = releases[row.userAgent] ?? SDKRelease(symbols[row.userAgent])
            releases[row.userAgent] = release
            let number = apis[api] ?? apis.count
            apis[api] = number
            let caller = callers[row.caller] ?? callers.count
            callers[row.caller] = caller
            return RequestTraits(
                api: number,
                caller: caller,
                hasAllIDs: row.extendedRequestID != .none,
                sdk: release
            )
        }
        return representatives(traits, count).compactMap { place in
            RequestReference(rows[ordered[place]].event(symbols))
        }
    }

    /// The case of one limit, with its estimate and what is published about it.
    func limitCase(_ scope: BucketScope, options: AnalysisOptions) -> LimitCase {
        let log = decisions(of: scope.rows)
        // Calls of services that the text does not name have no limit in common.
        var estimate =
            scope.scope.service == nil
            ? LimitEstimate(
                calls: log.decisions.count,
                throttled: log.decisions.count { !$0.isAdmitted },
                reasons: log.showsSuccesses ? [.inconsistentWithOneLimit] : [.noSuccessesLogged]
            )
            : estimateAtBestTimes(log)
        if scope.mayBeShared { estimate.leaveShared() }
        var limitCase = limitCase(scope: scope.scope, indices: scope.rows, estimate: estimate)
        let variant = commonest(limitCase.throttledRows.map { rows[$0].variant }).first
        let published = limitCase.publishedLimits(
            options.quotas,
            variant: variant.flatMap { symbols[$0] }
        )
        limitCase.door = Door(for: published.first)
        if limitCase.kind == .concurrency, estimate.model != .concurrency {
            // The error itself names the kind; a rate fitted to such refusals means nothing.
            var stated = LimitEstimate(
                calls: estimate.calls,
                throttled: estimate.throttled,
                reasons: limitCase.showsSuccesses ? [] : [.noSuccessesLogged]
            )
            stated.model = .concurrency
            limitCase.limit.estimate = stated
        }
        // Of several, the narrowest that can be the one that decided; where none of this shape of
        // request can, that of another shape, since logs show parameters in part only.
        let others =
            variant == nil ? [] : limitCase.publishedLimits(options.quotas, variant: nil)
        let stated = (published + others).filter { $0.value != nil || $0.burst != nil }.map(
            PublishedValue.init
        )
        limitCase.limit.published =
            stated.first { !limitCase.limit.estimate.excludes($0) } ?? stated.first
        return limitCase
    }
}

/// The estimate from the times that explain a log best, with a best value for its capacity.
private func estimateAtBestTimes(_ log: DecisionLog) -> LimitEstimate {
    let (estimate, timed) = estimateLimitAtBestTimes(log)
    return estimate.assumingFullStart(timed)
}

extension LimitEstimate {
    /// Keeps only what holds too if other APIs draw on the same limit: it gives at least what this one
    /// got.
    fileprivate mutating func leaveShared() {
        guard model == .tokenBucket else { return }
        (capacity.estimate, capacity.high) = (nil, nil)
        (refillPerSecond.estimate, refillPerSecond.high) = (nil, nil)
        (capacityIsIdentifiable, refillIsIdentifiable) = (false, false)
        if !reasons.contains(.hiddenCallersLikely) { reasons.append(.hiddenCallersLikely) }
        reasons = NotIdentifiable.allCases.filter(reasons.contains)
    }

    /// The estimate with a best value for a capacity of which only the lower bound holds.
    ///
    /// A log that opens with a burst shows the capacity if the bucket was full when it began, as an
    /// idle one is. That is an assumption, so the upper bound stays open and the capacity stays
    /// marked as not identifiable.
    fileprivate func assumingFullStart(_ log: DecisionLog) -> LimitEstimate {
        guard model == .tokenBucket, capacity.estimate == nil, let low = capacity.low,
            capacity.high == nil, log.resolutionMicroseconds < 100_000
        else { return self }
        let ordered = log.decisions.sorted { $0.microseconds < $1.microseconds }
        guard let first = ordered.firstIndex(where: { !$0.isAdmitted }), first > 0 else {
            return self
        }
        let opening = ordered[..<first].reduce(0) { $0 + $1.cost }
        // What refilled during the opening has to be small against what it took, or the burst says
        // little on the capacity.
        guard low >= 0.9 * opening else { return self }
        var estimate = self
        estimate.capacity.estimate = low
        return estimate
    }
}
