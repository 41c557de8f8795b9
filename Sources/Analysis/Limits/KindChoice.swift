/// Which kind of limiter a log shows, of a bucket and the kinds on other clocks.
struct KindChoice {
    /// What the log says of the kind.
    enum Verdict {
        /// No other kind comes close to the bucket.
        case bucket
        /// Another kind explains the log as a bucket can't.
        case other(ClockFit)
        /// Several kinds explain it about as well, the best first; what leads, if no bucket does.
        case open([LimiterModel], ClockFit?)
    }

    /// The other kinds that explain the log, the best first.
    let rivals: [ClockFit]
    /// The decision.
    let verdict: Verdict

    /// The kind on another clock that leads, if one does.
    var best: ClockFit? {
        switch verdict {
        case .bucket: nil
        case .other(let rival): rival
        case .open(_, let rival): rival
        }
    }

    /// Compares a bucket with the other kinds, on a part of the log that is long enough to tell.
    init(_ fit: BucketFit, _ summary: DecisionSummary, tuning: Tuning) {
        let part = summary.prefix(bins: tuning.kindBins)
        rivals = LimiterClock.candidates(for: part)
            .map { ClockFit($0, part, sampleSteps: tuning.sampleSteps) }
            .filter { $0.loss <= 0.03 * $0.calls && $0.episodes >= 3 }
            .filter { !fit.isExact || $0.loss == 0 }
            .sorted { ($0.score, $0.limit) < ($1.score, $1.limit) }
        guard let rival = rivals.first else {
            verdict = .bucket
            return
        }
        let lead = fit.surprise - rival.surprise - tuning.kindPenalty
        let isSettled = !fit.isExact && rival.loss == 0 && rival.greatest <= 1.2 * rival.least
        let isStep = rival.clock == .secondSteps
        if lead > tuning.kindMargin || isSettled {
            let bound = rival.surprise + tuning.kindMargin
            let own = rival.clock.model
            let close = rivals.filter { (other: ClockFit) -> Bool in
                other.surprise < bound && other.clock != .secondSteps && other.clock.model != own
            }
            verdict = close.isEmpty ? .other(rival) : .open([own] + close.map { $0.clock.model }, rival)
        } else if lead > -tuning.kindMargin, !isStep, fit.best.loss > 0 || rival.loss == 0 {
            verdict = .open([.tokenBucket, rival.clock.model], nil)
        } else {
            verdict = .bucket
        }
    }
}
