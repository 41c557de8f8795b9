extension DecisionLog {
    /// The widest stamp, in microseconds, with which the order of calls in flight can be told.
    private static let widestStamp: Int64 = 10_000

    /// The same decisions at the times at which their calls were answered; `nil` where the log does
    /// not tell nine in ten of those, or where its stamps are too coarse.
    ///
    /// A decision without a duration is put off by the median of those with its outcome.
    var atAnswers: DecisionLog? {
        guard resolutionMicroseconds <= Self.widestStamp else { return nil }
        let known = decisions.count { $0.durationMicroseconds != nil }
        guard known > 0, known * 10 >= decisions.count * 9 else { return nil }
        let usual = [true, false].map { isAdmitted in
            let durations = decisions.filter { $0.isAdmitted == isAdmitted }
                .compactMap(\.durationMicroseconds).sorted()
            return durations.isEmpty ? 0 : durations[durations.count / 2]
        }
        var log = self
        for index in log.decisions.indices {
            let decision = log.decisions[index]
            let duration = decision.durationMicroseconds ?? usual[decision.isAdmitted ? 0 : 1]
            log.decisions[index].microseconds &+= max(0, duration)
        }
        return log
    }
}

/// Estimates the limit from the times at which calls were sent or, where known, answered: from those
/// that one limiter explains better.
///
/// Neither is the moment of the decision. Sending is nearer to it where the work takes time, since what
/// is refused comes back before what was admitted earlier; answering is nearer where the client was
/// slow to send what it had logged as sent.
func estimateLimitAtBestTimes(_ log: DecisionLog) -> (estimate: LimitEstimate, log: DecisionLog) {
    let atSending = estimateLimit(log)
    // A log that one limiter reproduces whole needs no second reading.
    guard (atSending.consistency ?? 0) < 1, let answers = log.atAnswers else {
        return (atSending, log)
    }
    let atAnswers = estimateLimit(answers)
    return atAnswers.explainsBetter(than: atSending) ? (atAnswers, answers) : (atSending, log)
}

extension LimitEstimate {
    /// Whether this is a limit where the other is none, or one that reproduces more decisions.
    fileprivate func explainsBetter(than other: LimitEstimate) -> Bool {
        let (isLimit, otherIsLimit) = (model != .undetermined, other.model != .undetermined)
        guard isLimit == otherIsLimit else { return isLimit }
        return (consistency ?? 0) > (other.consistency ?? 0)
    }
}
