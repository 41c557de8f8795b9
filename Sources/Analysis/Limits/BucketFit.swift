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
    var region: BucketSearch.Region
    /// Minus the log likelihood at the best.
    var surprise: Double

    static let jitters = [0.004, 0.02, 0.08, 0.3, 1.2]
    static let shares = [0.08, 0.2, 0.5, 1.5]

    init(_ summary: DecisionSummary, tuning: Tuning) {
        if summary.resolutionMicroseconds >= 100_000 {
            let coarse = CoarseFit(
                summary,
                margin: tuning.coarseMargin,
                lapse: 1e-12,
                looseness: tuning.coarseLooseness
            )
            disturbance = Disturbance()
            best = BucketSearch.Candidate(bucket: coarse.best, loss: 0)
            region = coarse.region
            self.surprise = coarse.surprise
            return
        }
        func search(_ disturbance: Disturbance) -> BucketSearch {
            let trace = DecisionTrace(summary, jitter: disturbance.jitter)
            return BucketSearch(
                trace: trace,
                slack: trace.slack,
                hidden: disturbance.hidden,
                wholeCapacities: summary.costsAreWhole
            )
        }
        var chosen = search(Disturbance())
        disturbance = Disturbance()
        best = chosen.best()
        func surprise(_ search: BucketSearch, _ best: BucketSearch.Candidate) -> Double {
            let calls = Double(summary.calls)
            let lapse = min(0.3, max(0.001, (best.loss + 0.5) / (calls + 1)))
            return search.trace.surprise(
                best.bucket,
                slack: search.slack,
                hidden: search.hidden,
                lapse: lapse
            )
        }
        self.surprise = surprise(chosen, best)
        if best.loss > 0 {
            let others =
                Self.jitters.map { Disturbance(jitter: $0) }
                + Self.shares.map { Disturbance(hidden: $0) }
            for other in others {
                let search = search(other)
                let found = search.best()
                let score = surprise(search, found) + tuning.disturbancePenalty
                if tuning.isVerbose { print("   ", other, found, score) }
                if score < self.surprise {
                    (chosen, disturbance, best, self.surprise) = (search, other, found, score)
                }
            }
        }
        if tuning.isVerbose { print("  ", disturbance, best, self.surprise) }
        let budget =
            best.loss == 0
            ? 0
            : best.loss + tuning.spareLabels + tuning.spareLabelsPerRoot * best.loss.squareRoot()
        region = chosen.region(around: best, budget: budget)
    }

    /// Fills in an estimate.
    func estimate(_ start: LimitEstimate) -> LimitEstimate {
        var estimate = start
        estimate.model = .tokenBucket
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
        estimate.capacityIsIdentifiable = estimate.capacity.isClaim
        estimate.refillIsIdentifiable = estimate.refillPerSecond.isClaim
        if !estimate.capacityIsIdentifiable {
            estimate.capacity.estimate = nil
            estimate.reasons.append(.noBurstFromFull)
        }
        if !estimate.refillIsIdentifiable {
            estimate.refillPerSecond.estimate = nil
            estimate.reasons.append(.noSaturation)
        }
        return estimate
    }
}

extension Estimate {
    /// Whether the interval is narrow enough to name a value: its ends within a factor of 1.5.
    var isClaim: Bool {
        guard let low, let high, estimate != nil else { return false }
        return high <= 1.5 * low
    }
}
