/// Which kind of limiter a log shows, of a bucket and the kinds on other clocks.
struct KindChoice {
    /// The stamps of a log of coarse stamps in which a window is looked for.
    private static let coarseBins = 20_000
    /// Nats that the agreement of the windows' totals must be worth in coarse stamps: with some thirty
    /// windows that are tried, chance brings it in one log of a hundred.
    private static let leastAgreement = 8.0

    /// Times that calls are throttled anew, from which on another kind than a bucket can be told.
    private static let leastEpisodes = 3

    /// What the log says of the kind.
    enum Verdict {
        /// No other kind comes close to the bucket.
        case bucket
        /// A bucket explains the log, but so do other kinds that it can't be told from.
        case taken(byConcurrency: Bool)
        /// Another kind explains the log as a bucket can't.
        case other(ClockFit)
        /// Several kinds explain it about as well, the best first; what leads, if no bucket does.
        case open([LimiterModel], ClockFit?)
    }

    /// The decision.
    let verdict: Verdict

    /// The kind on another clock that leads, if one does.
    var best: ClockFit? {
        switch verdict {
        case .bucket, .taken: nil
        case .other(let rival): rival
        case .open(_, let rival): rival
        }
    }

    /// Compares a bucket with the other kinds, on a part of the log that is long enough to tell.
    init(_ fit: BucketFit, _ summary: DecisionSummary, tuning: Tuning) {
        let part = summary.prefix(bins: tuning.kindBins)
        let rivals = LimiterClock.candidates(for: part)
            .map { ClockFit($0, part, sampleSteps: tuning.sampleSteps) }
            .filter { $0.loss <= 0.03 * $0.calls }
            .filter { !fit.isExact || $0.loss == 0 }
            .filter { !$0.isBucketOfOne }
            .sorted { ($0.score, $0.limit) < ($1.score, $1.limit) }
        verdict =
            summary.resolutionMicroseconds >= BucketFit.coarseMicroseconds
            ? Self.coarse(fit, rivals.filter { $0.loss == 0 }, summary, tuning: tuning)
            : Self.fine(fit, rivals.filter { $0.episodes >= Self.leastEpisodes }, tuning: tuning)
    }

    /// Where stamps tell the order of the calls, hardly any kind passes for another one.
    private static func fine(_ fit: BucketFit, _ rivals: [ClockFit], tuning: Tuning) -> Verdict {
        guard let rival = rivals.first else { return .bucket }
        let lead = fit.surprise - rival.surprise - tuning.kindPenalty
        let isSettled = !fit.isExact && rival.loss == 0 && rival.greatest <= 1.2 * rival.least
        if lead > tuning.kindMargin || isSettled {
            let close = rivals.dropFirst().filter {
                $0.surprise < rival.surprise + tuning.kindMargin && $0.clock != .secondSteps
            }
            return named(rival, among: close)
        }
        if lead > -tuning.kindMargin, rival.clock != .secondSteps,
            fit.best.loss > 0 || rival.loss == 0
        {
            return .open([.tokenBucket, rival.clock.model], nil)
        }
        return .bucket
    }

    /// In coarse stamps most logs can be explained by several kinds: another one is named only where no
    /// bucket explains the log, or where windows of whole stamps admit just as much one after the other,
    /// which a bucket does to within a token or two.
    private static func coarse(
        _ fit: BucketFit,
        _ rivals: [ClockFit],
        _ summary: DecisionSummary,
        tuning: Tuning
    ) -> Verdict {
        let models = rivals.map(\.clock.model)
        let counts = WindowCounts(summary.prefix(bins: coarseBins))
        if fit.isExact {
            let whole = rivals.first {
                $0.clock.isAligned && $0.agreement(inRows: summary) >= leastAgreement
            }
            if let whole, fit.surprise - whole.surprise - tuning.kindPenalty > tuning.kindMargin {
                return .other(whole)
            }
            let isClose = rivals.contains {
                $0.clock == .concurrency && $0.surprise < fit.surprise + tuning.kindMargin
            }
            return isClose || counts.explainAll ? .taken(byConcurrency: isClose) : .bucket
        }
        /// What a kind leaves unsaid, in nats, less what chance would hardly bring about.
        func cost(_ rival: ClockFit) -> Double { rival.surprise - rival.agreement(in: summary) }
        let sharp = rivals.filter {
            $0.episodes >= leastEpisodes && $0.agreement(in: summary) >= leastAgreement
        }
        if let best = sharp.min(by: { cost($0) < cost($1) }) {
            let close = rivals.filter {
                $0.clock != best.clock && cost($0) < cost(best) + tuning.kindMargin
            }
            return named(best, among: close)
        }
        var open: [LimiterModel] = []
        if models.contains(.fixedWindow) || counts.explainAll { open.append(.fixedWindow) }
        if models.contains(.concurrency) { open.append(.concurrency) }
        return open.isEmpty ? .bucket : .open(open, nil)
    }

    /// A kind, unless another one or a window of another length or limit is as good; how a window is
    /// laid is left open where only that differs.
    private static func named(_ best: ClockFit, among close: [ClockFit]) -> Verdict {
        var rival = best
        rival.isAlignmentOpen = close.contains { $0.clock != best.clock }
        var models = [rival.clock.model]
        for other in close where !models.contains(other.clock.model) {
            models.append(other.clock.model)
        }
        let isSame = close.allSatisfy {
            $0.clock.windowMicroseconds == rival.clock.windowMicroseconds
                && $0.least <= rival.limit && rival.limit <= $0.greatest
        }
        return models.count > 1 || !isSame ? .open(models, isSame ? rival : nil) : .other(rival)
    }
}
