internal import Events

/// What an advisor is asked: one case, with what the detectors concluded about it.
struct Consultation {
    /// The case in question, with the tests made on it.
    var study: CaseStudy
    /// What the throttling comes from, as far as the evidence decides.
    var diagnosis: Diagnosis

    /// The cases and the ledger behind them.
    var file: CaseFile { study.file }
    /// The case in question.
    var limitCase: LimitCase { study.limitCase }
    /// The share of the case's calls that were throttled; unknown where only refusals are logged.
    var before: Double? { limitCase.showsSuccesses ? limitCase.throttleRatio : nil }

    /// Where the first throttled calls stand.
    var evidence: [Citation] { file.citations(limitCase.throttledRows) }
}

/// An advisor answers a consultation with what it would do about it, or with nothing.
///
/// A new remedy is a new function in the list of `advisors`.
typealias Advisor = @Sendable (Consultation) -> [Recommendation]

/// Every advisor, in the order in which their answers are shown for one case.
let advisors: [Advisor] = [
    adviseOnConcurrency,
    adviseOnHotPartition,
    adviseOnThroughput,
    adviseOnSharedLimit,
    adviseOnPacing,
    adviseOnFewerCalls,
    adviseOnWorkers,
    adviseOnSelfPacing,
    adviseOnQuota,
    adviseOnRetries,
    adviseOnMissingEvidence,
    adviseInGeneral,
]
