/// The fit of a limiter without a refill rate: windows and concurrency limits.
struct ClockFit {
    /// The clock.
    var clock: LimiterClock
    /// The limit that leaves the fewest wrong labels.
    var limit: Double
    /// The least limit that is nearly as good.
    var least: Double
    /// The greatest limit that is nearly as good; infinite where none is too large.
    var greatest: Double
    /// The tokens a second, for second steps.
    var refill: Estimate?
    /// The labels that it cannot explain.
    var loss: Double
    /// Minus the log likelihood of the labels, in nats.
    var surprise: Double
    /// The trace on this clock.
    var trace: DecisionTrace
    /// How often tokens came back between throttles.
    var episodes: Int

    /// The surprise with a penalty for a second parameter.
    var score: Double { surprise + (clock == .secondSteps ? 3 : 0) }

    /// Fits a clock to a summary.
    init(_ clock: LimiterClock, _ summary: DecisionSummary, sampleSteps: Int) {
        self.clock = clock
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        // What is out when the log begins has come back after the longest that a call takes.
        let warmUp = clock.longestReturn(summary)
        var trace = DecisionTrace(
            warmUp > 0 ? summary.hidingThrottles(first: warmUp) : summary,
            delay: width,
            collapsing: true,
            throttlesKeepTime: true,
            clock: clock.reading(summary)
        )
        trace.startsFull = warmUp > 0
        self.trace = trace
        episodes = trace.episodes
        let sample = trace.informative(sampleSteps)
        if clock == .secondSteps {
            let search = BucketSearch(
                trace: sample,
                slack: 0,
                leastCapacity: summary.largestAdmittedCost,
                wholeCapacities: summary.costsAreWhole
            )
            let found = search.candidates(precision: 1e-6, count: 3)
            let scored = found.map { ($0, search.surprise($0)) }
            guard let best = scored.min(by: { $0.1 < $1.1 }) else {
                (limit, least, greatest, loss, surprise) = (1, 1, .infinity, .infinity, .infinity)
                return
            }
            (limit, loss, surprise) = (best.0.bucket.capacity, best.0.loss, best.1)
            (least, greatest) = (1, .infinity)
            refill = Estimate(estimate: best.0.bucket.refill, low: nil, high: nil)
            if loss < 0.02 * sample.calls {
                let region = search.region(around: best.0, budget: loss == 0 ? 0 : loss + 2)
                (least, greatest) = (region.leastCapacity, region.greatestCapacity)
                refill?.low = region.leastRefill
                refill?.high = region.greatestRefill.isFinite ? region.greatestRefill : nil
            }
            return
        }
        func bucket(_ limit: Double) -> Bucket {
            if case .fixedWindow = clock { return Bucket(capacity: limit, refill: limit) }
            return Bucket(capacity: limit, refill: 1)
        }
        func missing(_ limit: Double) -> Double { sample.deficit(bucket(limit), slack: 0) }
        func surplus(_ limit: Double) -> Double { sample.surplus(bucket(limit), slack: 0) }
        /// The least limit for which a condition holds that holds for all above it.
        func first(_ top: Double, _ holds: (Double) -> Bool) -> Double {
            var (low, high) = (0.0, top)
            while high - low > 1 {
                let middle = ((low + high) / 2).rounded(.down)
                if holds(middle) { high = middle } else { low = middle }
            }
            return high
        }
        let top = (2 * trace.admittedCost + 4).rounded()
        let balance = first(top) { missing($0) <= surplus($0) }
        var best = (
            limit: max(balance, summary.largestAdmittedCost), loss: Double.infinity
        )
        for limit in [balance - 1, balance, balance + 1]
        where limit >= max(1, summary.largestAdmittedCost) {
            let loss = missing(limit) + surplus(limit)
            if loss < best.loss { best = (limit, loss) }
        }
        (limit, loss) = best
        let budget = best.loss == 0 ? 0 : best.loss + 2 + best.loss.squareRoot()
        least = first(top) { missing($0) <= budget }
        let beyond = first(top) { surplus($0) > budget }
        greatest = beyond >= top ? .infinity : max(least, beyond - 1)
        let lapse = min(0.3, max(0.001, (best.loss + 0.5) / (sample.calls + 1)))
        surprise = sample.surprise(bucket(best.limit), slack: 0, lapse: lapse)
    }
}
