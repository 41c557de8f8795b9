/// The token bucket that explains a log, with all that explain it nearly as well.
struct BucketFit {
    /// From this width on, stamps are coarse: what counts is the number admitted in each.
    static let coarseMicroseconds: Int64 = 100_000

    /// Stretches of the length of the jitter that a log must hold for the jitter to be told.
    static let leastSpans = 20.0

    /// The disturbance under which the log is explained best.
    var disturbance = Disturbance()
    /// The best bucket.
    var best: BucketSearch.Candidate
    /// All buckets nearly as good.
    var region = BucketSearch.Region.unbounded
    /// Minus the log likelihood at the best.
    var surprise: Double
    /// Whether a throttled call takes what is left.
    var isDrained = false
    /// Whether the bucket explains every label.
    var isExact = false
    /// Whether the answers that the best bucket gets wrong are not such as a log gets wrong.
    var isStructured = false
    /// Whether the best bucket still leaves many labels wrong.
    var isStrained = false

    /// Fits a summary that holds both admissions and throttles.
    init(_ summary: DecisionSummary, tuning: Tuning) {
        if summary.resolutionMicroseconds >= Self.coarseMicroseconds {
            self.init(coarse: summary, tuning: tuning)
            return
        }
        var explanations = Explanation.all(of: summary, under: Disturbance(), tuning: tuning)
        var labels: WrongLabelFit?
        if explanations.allSatisfy({ $0.candidate.loss > 0 }) {
            if let drained = Self(drained: summary, tuning: tuning) {
                self = drained
                return
            }
            labels = WrongLabelFit(
                summary.prefix(bins: tuning.labelSteps),
                near: explanations.map(\.candidate.bucket)
            )
            let rungs = labels?.isPlain == true ? [] : Disturbance.rungs
            for disturbance in rungs {
                explanations += Explanation.all(of: summary, under: disturbance, tuning: tuning)
            }
            if let labels, !labels.movesAnswers {
                explanations = Explanation.settle(
                    explanations,
                    on: labels,
                    of: summary,
                    tuning: tuning
                )
            }
            Explanation.compareJitters(&explanations, tuning: tuning)
            explanations += Explanation.between(explanations, of: summary, tuning: tuning)
            Explanation.compareJitters(&explanations, tuning: tuning)
        }
        // What explains every label without a disturbance needs no likelihood to speak for it: in a
        // short log, a single throttled stretch would weigh less than the unknown level at its start.
        let exact = explanations.filter {
            $0.candidate.loss == 0 && $0.disturbance == Disturbance()
        }
        if !exact.isEmpty { explanations = exact }
        explanations.sort { $0.score < $1.score }
        // A fast refill below the stamps' width or the jitter leaves every label open; how many calls
        // are throttled it does not.
        let replay = FittedReplay(summary)
        explanations.removeAll { !replay.foretellsThrottles(of: $0) }
        self.init(explanations, summary, tuning: tuning)
        isStructured =
            labels?.movesAnswers == true && disturbance == Disturbance()
            && best.loss >= tuning.structuredLabels
    }

    private init(coarse summary: DecisionSummary, tuning: Tuning) {
        // The belief is rough: what it is wrong by adds up with the stamps, and so must the margin.
        let part = summary.densest(bins: tuning.coarseBins)
        let margin = tuning.coarseMargin + tuning.coarseMarginPerBin * Double(part.bins.count)
        let coarse = CoarseFit(part, margin: margin, lapse: 1e-12)
        var bucket = coarse.best
        region = coarse.region
        if coarse.isFeasible, region.leastRefill > 0 {
            let spread = StampSpread(part, refill: region.leastRefill)
            spread.widen(&region)
            let lost = spread.loss(capacity: max(1, bucket.capacity), refill: bucket.refill)
            bucket.refill = min(
                bucket.refill / max(1 - lost, 1e-3),
                max(bucket.refill, region.greatestRefill)
            )
        }
        best = BucketSearch.Candidate(bucket: bucket, loss: coarse.isFeasible ? 0 : .infinity)
        surprise = coarse.surprise
        isStrained = !coarse.isFeasible
        isExact = coarse.isFeasible
    }

    /// A bucket that throttled calls drain, if it explains every label.
    private init?(drained summary: DecisionSummary, tuning: Tuning) {
        let trace = DecisionTrace(summary, jitter: 0, collapsing: false)
        var search = BucketSearch(
            trace: trace.informative(tuning.sampleSteps),
            slack: trace.slack,
            leastCapacity: summary.largestAdmittedCost,
            wholeCapacities: summary.costsAreWhole
        )
        search.isDrained = true
        let found = search.candidates(precision: 1e-6, count: 3).min { $0.loss < $1.loss }
        guard let found, found.loss == 0 else { return nil }
        (best, isDrained, isExact) = (found, true, true)
        surprise = search.surprise(found)
        region = search.region(around: found, budget: 0)
    }

    /// The best of some explanations, with a region that spans all that are nearly as good.
    private init(_ explanations: [Explanation], _ summary: DecisionSummary, tuning: Tuning) {
        guard let top = explanations.first else {
            best = BucketSearch.Candidate(bucket: Bucket(capacity: 1, refill: 1), loss: .infinity)
            surprise = .infinity
            isStrained = true
            return
        }
        disturbance = top.disturbance
        best = top.candidate
        // A jitter that takes in much of the log explains whatever stands there.
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let span = Double((summary.bins.last?.key ?? 0) &- (summary.bins.first?.key ?? 0)) * width
        if top.disturbance.jitter * Self.leastSpans > span {
            surprise = top.score
            isStrained = true
            return
        }
        surprise = top.score
        isExact = top.candidate.loss == 0 && top.disturbance == Disturbance()
        isStrained =
            top.labels == nil
            && top.candidate.loss > tuning.strainedShare * top.search.trace.calls
        // A bucket that takes most throttles for errors is no explanation of them.
        let throttles = Double(top.search.trace.steps.count { $0.throttles > 0 })
        if top.labels == nil, best.loss > 0.5 * throttles { return }
        var spanned: BucketSearch.Region?
        let near = Explanation.nearBest(explanations, isStrained: isStrained, tuning: tuning)
        let cap = top.refillCap(summary, tuning: tuning)
        for explanation in near {
            let settled = explanation.settled(
                summary,
                refillCap: explanation.disturbance.jitter > 0 ? cap : .infinity,
                tuning: tuning
            )
            if spanned == nil { best = settled.candidate }
            spanned = spanned?.union(settled.region) ?? settled.region
        }
        if var spanned {
            if !isExact {
                // How far stamps are off is itself only estimated.
                spanned.leastRefill *= 1 - tuning.refillSpare
                spanned.greatestRefill *= 1 + tuning.refillSpare
            }
            region = spanned
        }
        region = RepeatedDisturbance(region, around: best.bucket, by: top)
            .widened(summary, tuning: tuning)
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
