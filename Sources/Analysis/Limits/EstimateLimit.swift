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
    let admitted = summary.calls - summary.throttled
    var estimate = LimitEstimate(calls: summary.calls, throttled: summary.throttled, reasons: [])
    guard summary.showsSuccesses, admitted > 0 else {
        estimate.reasons = [.noSuccessesLogged]
        return estimate
    }
    guard summary.throttled > 0 else {
        estimate.reasons = [.tooFewThrottles]
        return estimate
    }
    let fit = BucketFit(summary, tuning: tuning)
    return fit.estimate(estimate)
}
