/// Estimates the limit that made the decisions of a log; pure and deterministic.
public func estimateLimit(_ log: DecisionLog) -> LimitEstimate {
    estimateLimit(DecisionSummary(log))
}

/// Estimates the limit from the sums of a log, which may have been merged from parts.
public func estimateLimit(_ summary: DecisionSummary) -> LimitEstimate {
    estimateLimit(summary, tuning: .standard)
}

/// Estimates the limit with other constants than the standard ones; for the benchmarks.
package func estimateLimit(_ summary: DecisionSummary, tuning: Tuning) -> LimitEstimate {
    let whole = estimateUnchanged(summary, tuning: tuning)
    // A log that one limit of some kind explains has none that changed.
    guard whole.isInexact else { return whole }
    if summary.resolutionMicroseconds < BucketFit.coarseMicroseconds, let rival = whole.fitted,
        SeriesFit(summary, rival: rival) != nil
    {
        return whole.withoutOneLimit()
    }
    guard let change = ChangePoint(summary, tuning: tuning) else { return whole }
    var estimate = change.after
    let time = summary.bins[change.bin].key
        .multipliedReportingOverflow(by: summary.resolutionMicroseconds)
    estimate.changedAtMicroseconds = time.overflow ? nil : time.partialValue
    estimate.capacityBefore = change.before.capacity
    estimate.refillBefore = change.before.refillPerSecond
    let reasons = estimate.reasons + [.limitChanged]
    estimate.reasons = NotIdentifiable.allCases.filter(reasons.contains)
    return estimate
}

/// Estimates the limit as one that did not change within the log.
func estimateUnchanged(_ summary: DecisionSummary, tuning: Tuning) -> LimitEstimate {
    var estimate = LimitEstimate(calls: summary.calls, throttled: summary.throttled, reasons: [])
    guard summary.calls > 0, summary.showsSuccesses, summary.throttled < summary.calls else {
        estimate.reasons = [.noSuccessesLogged]
        return estimate
    }
    guard summary.throttled > 0 else {
        estimate.reasons = [.tooFewThrottles]
        return estimate
    }
    // What comes by lot, as far as this log shows, has no limit to be found in it.
    if summary.resolutionMicroseconds < BucketFit.coarseMicroseconds,
        !LoadDependence(summary).isSeen
    {
        estimate.reasons = [.hiddenCallersLikely, .inconsistentWithOneLimit]
        return estimate
    }
    let fit = BucketFit(summary, tuning: tuning)
    estimate = fit.estimate(estimate)
    estimate.isInexact = !fit.isExact
    estimate.fitted = fit.best.bucket
    var limiter = FittedReplay.Limiter(
        capacity: fit.best.bucket.capacity,
        refill: fit.best.bucket.refill,
        clock: nil
    )
    let kind = KindChoice(fit, summary, tuning: tuning)
    if let rival = kind.best {
        limiter = FittedReplay.Limiter(
            capacity: rival.limit,
            refill: rival.refill?.estimate ?? 1,
            clock: rival.clock
        )
        rival.report(in: &estimate)
        estimate.isInexact = false
    }
    if case .open(let models, _) = kind.verdict { estimate.leaveOpen(models) }
    let consistency = FittedReplay(summary).consistency(of: limiter)
    // Of a kind that is left open, no limiter was fitted that a replay could speak of.
    let isFitted = fit.best.loss.isFinite || kind.best != nil || estimate.candidates.isEmpty
    estimate.consistency = isFitted ? consistency : nil
    if fit.isStrained, consistency < 0.8 || !fit.best.loss.isFinite, estimate.model == .tokenBucket
    {
        estimate.reasons.append(.inconsistentWithOneLimit)
        estimate.model = .undetermined
    }
    // Stamps that are off cannot make up for counts that wander.
    let isWalk =
        fit.disturbance.jitter > 0
        && CountGrowth(
            summary,
            jitter: fit.disturbance.jitter,
            refill: fit.best.bucket.refill
        ).isWalk
    if isWalk || fit.isStructured, estimate.model == .tokenBucket {
        estimate.reasons.append(.inconsistentWithOneLimit)
        estimate.model = .undetermined
        (estimate.capacity, estimate.refillPerSecond) = (.unknown, .unknown)
    }
    let isCoarse = summary.resolutionMicroseconds >= BucketFit.coarseMicroseconds
    if !fit.isExact, !isCoarse { estimate.dropUpperBounds() }
    estimate.dropIncredible(isProven: fit.isExact && !isCoarse, isCoarse: isCoarse, tuning: tuning)
    var isTaken = false
    if case .taken(let byConcurrency) = kind.verdict {
        isTaken = true
        if byConcurrency { estimate.dropBucketBounds() }
    }
    // Tokens may come once a second, which coarse stamps do not tell from a steady stream: such a bucket
    // holds what a second brings more than the stream's would.
    if isCoarse, estimate.model == .tokenBucket, let high = estimate.capacity.high {
        estimate.capacity.high = high + (estimate.refillPerSecond.high ?? fit.best.bucket.refill)
    }
    estimate.settle(isCoarse: isCoarse)
    // Bursts of any limit look alike: of a log that contradicts every bucket, the refill speaks for one.
    let isBurst = estimate.capacityIsIdentifiable && (fit.isExact || isCoarse)
    isTaken = isTaken || !estimate.refillIsIdentifiable && !isBurst
    if isTaken, estimate.model == .tokenBucket { estimate.leaveKindOpen() }
    return estimate
}

extension LimitEstimate {
    /// Says that the limit is taken for a bucket: what shows none of a kind's values shows no kind, nor
    /// does what another kind would explain as well.
    mutating func leaveKindOpen() {
        let known = reasons + [.kindNotShown]
        reasons = NotIdentifiable.allCases.filter(known.contains)
    }

    /// Says that several kinds explain the log about as well; their capacities are no common claim.
    mutating func leaveOpen(_ models: [LimiterModel]) {
        model = .undetermined
        candidates = models.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Takes back what holds of a bucket alone and not of calls that wait for others to end: such a limit
    /// gave as much as was seen to pass, and may give any more.
    mutating func dropBucketBounds() {
        capacity = Estimate(estimate: nil, low: 1, high: nil)
        refillPerSecond = Estimate(estimate: nil, low: refillPerSecond.low, high: nil)
    }

    /// The same without any claim: more than one limit decided.
    func withoutOneLimit() -> LimitEstimate {
        var estimate = LimitEstimate(
            calls: calls,
            throttled: throttled,
            reasons: [.inconsistentWithOneLimit]
        )
        estimate.consistency = consistency
        return estimate
    }

    /// Takes back the upper bounds that are no claim, of a log that contradicts every bucket.
    ///
    /// What was seen to pass, a limit gives; that it gives no more rests on all calls being in the log,
    /// and contradictions are what calls that are not there leave. Where no single limit is consistent
    /// with the log, nothing is a claim.
    mutating func dropUpperBounds() {
        let isInconsistent = reasons.contains(.inconsistentWithOneLimit)
        guard model == .tokenBucket || isInconsistent else { return }
        if isInconsistent || !capacity.isClaim { capacity.high = nil }
        if isInconsistent || !refillPerSecond.isClaim { refillPerSecond.high = nil }
    }

    /// Takes back what the log can't have shown: bounds hold only if it saw the calls that count.
    ///
    /// A limiter that reproduces too little of the log leaves no bound: only an interval narrow
    /// enough for a claim says that the stamps, and not the limiter, are off. A refill far below any
    /// that AWS has means that other callers took the tokens.
    mutating func dropIncredible(isProven: Bool, isCoarse: Bool, tuning: Tuning) {
        let least = isCoarse ? tuning.leastConsistency : tuning.leastFineConsistency
        if model == .tokenBucket, !isProven, (consistency ?? 1) < least {
            if !capacity.isClaim { capacity = .unknown }
            if !refillPerSecond.isClaim { refillPerSecond = .unknown }
            if capacity == .unknown, refillPerSecond == .unknown {
                reasons.append(.inconsistentWithOneLimit)
                model = .undetermined
            }
        }
        if let high = refillPerSecond.high, high < tuning.slowestRefill {
            reasons.append(.hiddenCallersLikely)
            refillPerSecond = .unknown
        }
        // Of a handful of calls, half of them refused, a low limit and one that others use up look alike.
        if calls < tuning.leastCallsForUpperBound, 2 * throttled >= calls, !refillPerSecond.isClaim
        {
            refillPerSecond.high = nil
        }
    }

    /// Decides what is identifiable, keeps only those values, and gives reasons for the others.
    mutating func settle(isCoarse: Bool) {
        capacityIsIdentifiable = capacity.isClaim && model != .undetermined
        refillIsIdentifiable = refillPerSecond.isClaim && model != .undetermined
        if !capacityIsIdentifiable {
            capacity.estimate = nil
            if capacity.high != nil, isCoarse { reasons.append(.resolutionTooCoarse) }
            if capacity.high == nil { reasons.append(.noBurstFromFull) }
        }
        if !refillIsIdentifiable, windowSeconds == nil, model != .concurrency {
            refillPerSecond.estimate = nil
            if throttled < 3 {
                reasons.append(.tooFewThrottles)
            } else if isCoarse {
                if !reasons.contains(.resolutionTooCoarse) { reasons.append(.resolutionTooCoarse) }
            } else {
                reasons.append(.noSaturation)
            }
        }
        reasons = NotIdentifiable.allCases.filter(reasons.contains)
    }
}

extension ClockFit {
    /// Writes the fit over an estimate of a token bucket.
    func report(in estimate: inout LimitEstimate) {
        estimate.model = clock.model
        estimate.reasons = []
        estimate.capacity = Estimate(
            estimate: limit,
            low: least,
            high: greatest.isFinite ? greatest : nil
        )
        estimate.refillPerSecond = refill ?? .unknown
        switch clock {
        case .fixedWindow(let microseconds, _, let alignment):
            estimate.windowSeconds = Double(microseconds) / 1_000_000
            estimate.windowAlignment = isAlignmentOpen ? nil : alignment
        case .slidingWindow(let microseconds):
            estimate.windowSeconds = Double(microseconds) / 1_000_000
            estimate.windowAlignment = isAlignmentOpen ? nil : .sliding
        case .secondSteps, .concurrency: break
        }
    }
}

extension Estimate {
    /// Whether the interval is narrow enough to name a value: its ends within a factor of 1.5.
    var isClaim: Bool {
        guard let low, let high, estimate != nil else { return false }
        return high <= 1.5 * low
    }
}
