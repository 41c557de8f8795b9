/// What spoils a log, as far as the bounds must allow for it.
struct Disturbance: Equatable {
    /// Uncertainty of stamps beyond their width, in seconds, over the whole range.
    var jitter = 0.0
    /// Calls of others for each call seen.
    var hidden = 0.0

    /// The disturbances that are tried, in steps of about four.
    static let rungs =
        jitters.map { Disturbance(jitter: $0) } + shares.map { Disturbance(hidden: $0) }
    /// The jitters that are tried, in seconds.
    static let jitters = [0.004, 0.02, 0.08, 0.3, 1.2]
    /// The shares of hidden calls that are tried.
    static let shares = [0.08, 0.2, 0.5, 1.5]
}

/// One way to explain a log: a disturbance and a bucket that leaves few labels wrong under it.
struct Explanation {
    /// The disturbance.
    var disturbance: Disturbance
    /// The search that found the bucket.
    var search: BucketSearch
    /// The bucket.
    var candidate: BucketSearch.Candidate
    /// Minus the log likelihood of the labels, with a penalty for the disturbance; in nats.
    var score: Double

    /// The explanations of a summary under one disturbance.
    static func all(
        of summary: DecisionSummary,
        under disturbance: Disturbance,
        tuning: Tuning
    ) -> [Explanation] {
        let isPlain = disturbance == Disturbance()
        let trace = DecisionTrace(summary, jitter: disturbance.jitter)
        let search = BucketSearch(
            trace: trace.informative(tuning.sampleSteps),
            slack: trace.slack,
            hidden: disturbance.hidden,
            leastCapacity: summary.largestAdmittedCost,
            wholeCapacities: summary.costsAreWhole
        )
        return search.candidates(precision: isPlain ? 1e-6 : 1e-4, count: isPlain ? 5 : 3).map {
            Explanation(
                disturbance: disturbance,
                search: search,
                candidate: $0,
                score: search.surprise($0) + (isPlain ? 0 : tuning.disturbancePenalty)
            )
        }
    }

    /// Whether this one is nearly as good as the best, or allows for a little more of its trouble.
    func widens(_ top: Explanation, isStrained: Bool, tuning: Tuning) -> Bool {
        let margin = tuning.explanationMargin + tuning.explanationShare * top.score
        if score <= top.score + margin { return true }
        guard top.candidate.loss > 0 || top.disturbance.jitter > 0 else { return false }
        if isStrained, disturbance.hidden == Disturbance.shares.last { return true }
        guard top.disturbance.jitter > 0 else { return false }
        let next = Disturbance.jitters.first { $0 > top.disturbance.jitter }
        let ratio = candidate.bucket.refill / top.candidate.bucket.refill
        return disturbance.jitter == next && (0.5...2).contains(ratio)
    }

    /// The bucket settled on all of a log, or on as much as is worth the time, with its region.
    func settled(
        _ summary: DecisionSummary,
        tuning: Tuning
    ) -> (candidate: BucketSearch.Candidate, region: BucketSearch.Region) {
        var search = search
        var candidate = candidate
        if search.isSample {
            let trace = DecisionTrace(summary, jitter: disturbance.jitter)
            search.trace = trace.informative(tuning.polishSteps)
            candidate = search.refined(
                BucketSearch.Candidate(bucket: candidate.bucket, loss: .infinity),
                spacing: candidate.bucket.capacity * 0.05
            )
        }
        let spare = tuning.spareLabels + tuning.spareLabelsPerRoot * candidate.loss.squareRoot()
        let budget = candidate.loss == 0 ? 0 : candidate.loss + spare
        return (candidate, search.region(around: candidate, budget: budget))
    }
}
