/// What spoils a log, as far as the bounds must allow for it.
struct Disturbance: Equatable {
    /// Uncertainty of stamps beyond their width, in seconds, over the whole range.
    var jitter = 0.0
    /// Calls of others for each call seen.
    var hidden = 0.0
}

/// The token bucket that explains a log, under the disturbance that explains it best.
struct BucketFit {
    /// The disturbance.
    var disturbance: Disturbance
    /// The best bucket.
    var best: BucketSearch.Candidate
    /// All buckets nearly as good.
    var region = BucketSearch.Region(
        leastCapacity: 1,
        greatestCapacity: .infinity,
        leastRefill: 0,
        greatestRefill: .infinity
    )
    /// Minus the log likelihood at the best.
    var surprise: Double
    /// Whether a throttled call takes what is left.
    var isDrained = false
    /// Whether the bucket explains every label.
    var isExact = false
    /// Whether the best bucket still leaves many labels wrong.
    var isStrained = false

    static let jitters = [0.004, 0.02, 0.08, 0.3, 1.2]
    static let shares = [0.08, 0.2, 0.5, 1.5]

    init(_ summary: DecisionSummary, tuning: Tuning) {
        if summary.resolutionMicroseconds >= 100_000 {
            let coarse = CoarseFit(
                summary,
                margin: tuning.coarseMargin,
                lapse: 1e-12
            )
            disturbance = Disturbance()
            best = BucketSearch.Candidate(bucket: coarse.best, loss: 0)
            region = coarse.region
            self.surprise = coarse.surprise
            isStrained = !coarse.isFeasible
            isExact = coarse.isFeasible
            return
        }
        /// One explanation of the log.
        struct Explanation {
            var disturbance: Disturbance
            var search: BucketSearch
            var candidate: BucketSearch.Candidate
            var score: Double
        }
        var explanations: [Explanation] = []
        func explain(_ disturbance: Disturbance, penalty: Double) {
            let trace = DecisionTrace(summary, jitter: disturbance.jitter)
            let search = BucketSearch(
                trace: trace.informative(tuning.sampleSteps),
                slack: trace.slack,
                hidden: disturbance.hidden,
                leastCapacity: summary.largestAdmittedCost,
                wholeCapacities: summary.costsAreWhole
            )
            let isPlain = disturbance == Disturbance()
            let candidates = search.candidates(
                precision: isPlain ? 1e-6 : 1e-4,
                count: isPlain ? 5 : 3
            )
            for candidate in candidates {
                let score = search.surprise(candidate) + penalty
                if tuning.isVerbose { print("   ", disturbance, candidate, score) }
                explanations.append(
                    Explanation(
                        disturbance: disturbance,
                        search: search,
                        candidate: candidate,
                        score: score
                    )
                )
            }
        }
        explain(Disturbance(), penalty: 0)
        if explanations.allSatisfy({ $0.candidate.loss > 0 }) {
            for jitter in Self.jitters {
                explain(Disturbance(jitter: jitter), penalty: tuning.disturbancePenalty)
            }
            for hidden in Self.shares {
                explain(Disturbance(hidden: hidden), penalty: tuning.disturbancePenalty)
            }
        }
        if explanations.allSatisfy({ $0.candidate.loss > 0 }) {
            let trace = DecisionTrace(summary, jitter: 0, collapsing: false)
            var search = BucketSearch(
                trace: trace.informative(tuning.sampleSteps),
                slack: trace.slack,
                leastCapacity: summary.largestAdmittedCost,
                wholeCapacities: summary.costsAreWhole
            )
            search.isDrained = true
            let found = search.candidates(precision: 1e-6, count: 3).min { $0.loss < $1.loss }
            if let found, found.loss == 0 {
                (disturbance, best, isDrained, isExact) = (Disturbance(), found, true, true)
                surprise = search.surprise(found)
                region = search.region(around: found, budget: 0)
                return
            }
        }
        explanations.sort { $0.score < $1.score }
        disturbance = explanations[0].disturbance
        best = explanations[0].candidate
        surprise = explanations[0].score
        var total: BucketSearch.Region?
        let margin = tuning.explanationMargin + tuning.explanationShare * surprise
        let widest = explanations[0].disturbance.jitter
        let nextJitter = Self.jitters.first { $0 > widest }
        let strained =
            explanations[0].candidate.loss > tuning.strainedShare
            * explanations[0].search.trace.calls
        /// Whether an explanation is good enough, or allows for a little more of the same trouble.
        func counts(_ explanation: Explanation, _ top: Explanation) -> Bool {
            let (best, disturbance, surprise) = (top.candidate, top.disturbance, top.score)
            if explanation.score <= surprise + margin { return true }
            let ratio = explanation.candidate.bucket.refill / best.bucket.refill
            guard best.loss > 0 || disturbance.jitter > 0 else { return false }
            if strained, explanation.disturbance.hidden == Self.shares.last { return true }
            return disturbance.jitter > 0 && explanation.disturbance.jitter == nextJitter
                && (0.5...2).contains(ratio)
        }
        for explanation in explanations where counts(explanation, explanations[0]) {
            var search = explanation.search
            var candidate = explanation.candidate
            if search.trace.steps.count < summary.bins.count {
                let trace = DecisionTrace(summary, jitter: explanation.disturbance.jitter)
                search.trace = trace.informative(tuning.polishSteps)
                candidate = search.refined(
                    BucketSearch.Candidate(bucket: candidate.bucket, loss: .infinity),
                    spacing: candidate.bucket.capacity * 0.05
                )
                if total == nil { best = candidate }
            }
            let budget =
                candidate.loss == 0
                ? 0
                : candidate.loss + tuning.spareLabels
                    + tuning.spareLabelsPerRoot * candidate.loss.squareRoot()
            let region = search.region(around: candidate, budget: budget)
            total = total?.union(region) ?? region
        }
        // A bucket that takes most throttles for errors is no explanation of them.
        let throttleSteps = Double(explanations[0].search.trace.steps.count { $0.throttles > 0 })
        if best.loss > 0.5 * throttleSteps { total = nil }
        isStrained = strained
        isExact =
            explanations[0].candidate.loss == 0 && explanations[0].disturbance == Disturbance()
        if let total { region = total }
    }

    /// Fills in an estimate.
    func estimate(_ start: LimitEstimate) -> LimitEstimate {
        var estimate = start
        estimate.model = .tokenBucket
        estimate.throttledCallsConsume = isDrained
        if disturbance.hidden > 0 { estimate.reasons.append(.hiddenCallersLikely) }
        estimate.capacity = Estimate(
            estimate: best.bucket.capacity,
            low: region.leastCapacity,
            high: region.greatestCapacity.isFinite ? region.greatestCapacity : nil
        )
        estimate.refillPerSecond = Estimate(
            estimate: best.bucket.refill,
            low: region.leastRefill > 0 ? region.leastRefill : nil,
            high: region.greatestRefill.isFinite ? region.greatestRefill : nil
        )
        return estimate
    }
}
