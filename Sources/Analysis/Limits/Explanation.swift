#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What spoils a log, as far as the bounds must allow for it.
struct Disturbance: Equatable {
    /// Uncertainty of stamps beyond their width, in seconds, over the whole range.
    var jitter = 0.0
    /// Calls of others for each call seen.
    var hidden = 0.0

    /// The disturbances that are tried first, in steps of about four.
    static let rungs =
        jitters.map { Disturbance(jitter: $0) } + shares.map { Disturbance(hidden: $0) }
    /// The jitters that are tried first, in seconds.
    static let jitters = [0.004, 0.02, 0.08, 0.3, 1.2]
    /// The shares of hidden calls that are tried.
    static let shares = [0.08, 0.2, 0.5, 1.5]
    /// The ratio of one jitter to the one before, where the first steps turn out too wide.
    static let jitterRatio = 1.4

    /// The jitters between the neighbours of a first one, in seconds.
    static func jitters(around jitter: Double) -> [Double] {
        let below = jitters.last { $0 < jitter } ?? jitter / 4
        let above = jitters.first { $0 > jitter } ?? jitter * 4
        var fine: [Double] = []
        for (low, high) in [(below, jitter), (jitter, above)] {
            var next = low * jitterRatio
            while next * 1.2 < high {
                fine.append(next)
                next *= jitterRatio
            }
        }
        return fine
    }
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
    /// The nats that its wrong labels and the order it leaves open take to be written down.
    var code: Double
    /// The bucket and its region by a replay, where the log's errors look like labels that are wrong.
    var labels: WrongLabelFit?

    /// The explanations of a summary under one disturbance: around the buckets given, or anywhere.
    static func all(
        of summary: DecisionSummary,
        under disturbance: Disturbance,
        near known: [BucketSearch.Candidate] = [],
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
        // The share of the log that the sample holds.
        let share = min(1, search.trace.admittedCost / max(1e-9, trace.admittedCost))
        let spans = JitterSpans(summary, jitter: disturbance.jitter)
        /// What the bucket leaves unsaid under the jitter, in nats.
        func jitterCode(_ candidate: BucketSearch.Candidate) -> Double {
            candidate.loss * tuning.wrongLabelPenalty
                + share * spans.countEntropy(refill: search.leastRefill(of: candidate))
        }
        let found =
            known.isEmpty
            ? search.candidates(
                precision: isPlain ? 1e-6 : 1e-4,
                count: isPlain ? 5 : 3,
                by: disturbance.jitter > 0 ? jitterCode : \.loss
            )
            : known.map {
                search.descended(
                    BucketSearch.Candidate(bucket: $0.bucket, loss: .infinity),
                    spacing: $0.bucket.capacity * 0.2,
                    precision: 1e-4
                )
            }
        return found.map {
            Explanation(
                disturbance: disturbance,
                search: search,
                candidate: $0,
                score: search.surprise($0) + (isPlain ? 0 : tuning.disturbancePenalty),
                code: isPlain
                    ? codeLength(of: $0.loss, in: summary, share: share, tuning: tuning)
                    : jitterCode($0) + share * spans.orderEntropy
            )
        }
    }

    /// The same with a fit to wrong labels in the place of the explanations without a disturbance.
    static func settle(
        _ explanations: [Explanation],
        on labels: WrongLabelFit,
        of summary: DecisionSummary,
        tuning: Tuning
    ) -> [Explanation] {
        let plain = explanations.filter { $0.disturbance == Disturbance() }
        guard var settled = plain.min(by: { $0.score < $1.score }) else { return explanations }
        let share = min(
            1,
            settled.search.trace.calls / max(1, DecisionTrace(summary, jitter: 0).calls)
        )
        settled.labels = labels
        settled.candidate = labels.best
        settled.score = min(settled.score, settled.search.surprise(labels.best))
        settled.code = labels.code * share
        return explanations.filter { $0.disturbance != Disturbance() } + [settled]
    }

    /// The nats that it takes to say which labels of a part of a log are wrong.
    ///
    /// An absurd share of wrong labels costs more, and so does one that takes up much of the rarer
    /// answer.
    static func codeLength(
        of wrong: Double,
        in summary: DecisionSummary,
        share: Double,
        tuning: Tuning
    ) -> Double {
        let labels = Double(summary.calls) * share
        let rarer = Double(min(summary.throttled, summary.calls - summary.throttled)) * share
        let rate = min(0.5, (wrong + 0.5) / (labels + 1))
        let credible = min(tuning.strainedShare * labels, tuning.rarerShare * rarer)
        return -wrong * log(rate) - max(0, labels - wrong) * log(1 - rate)
            + tuning.wrongLabelPenalty * max(0, wrong - credible)
    }

    /// Scores the jitters by what they save over no disturbance.
    ///
    /// The belief in a uniform number of tokens is too rough to compare jitters by: a wide one leaves
    /// nothing to foretell. What counts is the wrong labels that it saves and what it no longer foretells
    /// (see `JitterSpans`).
    static func compareJitters(_ explanations: inout [Explanation], tuning: Tuning) {
        let plain = explanations.filter { $0.disturbance == Disturbance() }
        guard let score = plain.map(\.score).min(), let code = plain.map(\.code).min() else {
            return
        }
        for index in explanations.indices where explanations[index].disturbance.jitter > 0 {
            explanations[index].score =
                score + explanations[index].code - code + tuning.disturbancePenalty
        }
    }

    /// The explanations by jitters between the first ones, around the best of those.
    static func between(
        _ explanations: [Explanation],
        of summary: DecisionSummary,
        tuning: Tuning
    ) -> [Explanation] {
        let jittered = explanations.filter { $0.disturbance.jitter > 0 }
        guard let top = explanations.min(by: { $0.score < $1.score }),
            let best = jittered.min(by: { $0.score < $1.score }),
            best.score <= top.score + 4 * tuning.explanationMargin
        else { return [] }
        return Disturbance.jitters(around: best.disturbance.jitter).flatMap { jitter in
            let below = Disturbance.jitters.last { $0 < jitter }
            let above = Disturbance.jitters.first { $0 > jitter }
            let known = [below, above].compactMap { end in
                jittered.filter { $0.disturbance.jitter == end }.min { $0.score < $1.score }
            }
            return all(
                of: summary,
                under: Disturbance(jitter: jitter),
                near: known.map(\.candidate),
                tuning: tuning
            )
        }
    }

    /// The explanations that widen the interval of the best one, which comes first.
    ///
    /// Those are all that are nearly as good, and one that allows for a little more jitter. A larger
    /// jitter allows for all that a smaller one does, so only the largest is kept.
    static func nearBest(
        _ sorted: [Explanation],
        isStrained: Bool,
        tuning: Tuning
    ) -> [Explanation] {
        guard let top = sorted.first else { return [] }
        // How many calls are hidden is told less well than how far stamps are off.
        let scale = top.disturbance != Disturbance() ? tuning.hiddenMarginScale : 1
        let margin = scale * (tuning.explanationMargin + tuning.explanationShare * abs(top.score))
        let plain = sorted.reduce(Double.infinity) {
            $1.disturbance == Disturbance() ? min($0, $1.score) : $0
        }
        let near = sorted.dropFirst().filter {
            $0.score <= top.score + margin
                // Hidden callers that save more than they cost stay in beside any jitter.
                || $0.disturbance.hidden > 0 && top.disturbance.jitter > 0 && $0.score <= plain
                || isStrained && $0.disturbance.hidden == Disturbance.shares.last
        }
        var largest = near.reduce(top.disturbance.jitter) { max($0, $1.disturbance.jitter) }
        if top.disturbance.jitter > 0 {
            let wanted = top.disturbance.jitter * tuning.jitterSpare
            let next = sorted.filter { $0.disturbance.jitter >= wanted * 0.99 }
                .min { $0.disturbance.jitter < $1.disturbance.jitter }
            largest = max(largest, next?.disturbance.jitter ?? 0)
        }
        let widest = sorted.dropFirst().filter {
            $0.disturbance.jitter > 0 && $0.disturbance.jitter == largest
        }
        return [top] + near.filter { $0.disturbance.jitter != largest || largest == 0 } + widest
    }

    /// The greatest refill rate whose numbers per span are not far less likely than the least rate's.
    ///
    /// Bounds alone allow for any rate where each throttle may have come right after an admission.
    func refillCap(_ summary: DecisionSummary, tuning: Tuning) -> Double {
        guard disturbance.jitter > 0 else { return .infinity }
        let spans = JitterSpans(summary, jitter: disturbance.jitter)
        let least = search.leastRefill(of: candidate)
        let bound =
            spans.countEntropy(refill: least) * (1 + tuning.countMarginShare) + tuning.countMargin
        var (low, high) = (least, BucketSearch.refillRange.upperBound)
        if spans.countEntropy(refill: high) <= bound { return .infinity }
        while high > low * 1.001 {
            let middle = (low * high).squareRoot()
            if spans.countEntropy(refill: middle) <= bound { low = middle } else { high = middle }
        }
        return high
    }

    /// The bucket settled on all of a log, or on as much as is worth the time, with its region.
    func settled(
        _ summary: DecisionSummary,
        refillCap: Double,
        tuning: Tuning
    ) -> (candidate: BucketSearch.Candidate, region: BucketSearch.Region) {
        if let labels { return (labels.best, labels.region) }
        var search = search
        search.refillCap = max(refillCap, candidate.bucket.refill)
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
