/// Estimates the limit that made the decisions of a log; pure and deterministic.
public func estimateLimit(_ log: DecisionLog) -> LimitEstimate {
    let throttled = log.decisions.count { !$0.isAdmitted }
    return LimitEstimate(
        calls: log.decisions.count,
        throttled: throttled,
        reasons: log.showsSuccesses ? [.noSaturation, .noBurstFromFull] : [.noSuccessesLogged]
    )
}
