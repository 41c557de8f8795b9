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
    /// The labels that were looked at.
    var calls: Double
    /// How often tokens came back between throttles.
    var episodes: Int

    /// Whether windows of this length laid otherwise explain the log about as well.
    var isAlignmentOpen = false

    /// The surprise with a penalty for a second parameter.
    var score: Double { surprise + (clock == .secondSteps ? 3 : 0) }

    /// Fits a clock to a summary.
    init(_ clock: LimiterClock, _ summary: DecisionSummary, sampleSteps: Int) {
        // What is out when the log begins has come back after the longest that a call takes.
        let warmUp = clock.longestReturn(summary)
        if let count = Occupancy(clock, summary, warmUp: warmUp) {
            self.init(clock, by: count, summary, sampleSteps: sampleSteps)
        } else {
            self.init(steps: summary, sampleSteps: sampleSteps)
        }
    }

    /// Fits what counts against a window or a number of slots.
    private init(
        _ clock: LimiterClock,
        by count: Occupancy,
        _ summary: DecisionSummary,
        sampleSteps: Int
    ) {
        self.clock = clock
        (calls, episodes) = (Double(summary.calls), count.episodes)
        /// The least limit for which a condition holds that holds for all above it.
        func first(_ top: Double, _ holds: (Double) -> Bool) -> Double {
            var (low, high) = (0.0, top)
            while high - low > 1 {
                let middle = ((low + high) / 2).rounded(.down)
                if holds(middle) { high = middle } else { low = middle }
            }
            return high
        }
        func wrong(_ limit: Double) -> Double { count.missing(limit) + count.surplus(limit) }
        let top = (2 * count.admittedCost + 4).rounded()
        let balance = first(top) { count.missing($0) <= count.surplus($0) }
        limit = max(balance, summary.largestAdmittedCost)
        loss = .infinity
        for near in [balance - 1, balance, balance + 1]
        where near >= max(1, summary.largestAdmittedCost) && wrong(near) < loss {
            (limit, loss) = (near, wrong(near))
        }
        let budget = loss == 0 ? 0 : loss + 2 + loss.squareRoot()
        let fewest = first(top) { count.missing($0) <= budget }
        least = max(1, fewest)
        let beyond = first(top) { count.surplus($0) > budget }
        greatest = beyond >= top ? .infinity : max(fewest, beyond - 1)
        let lapse = min(0.3, max(0.001, (loss + 0.5) / (calls + 1)))
        // As many labels as a bucket is judged by.
        let share = min(1, Double(sampleSteps) / max(1, Double(summary.bins.count)))
        surprise = share * count.surprise(limit, lapse: lapse)
    }

    /// Fits tokens that arrive together at each full second.
    private init(steps summary: DecisionSummary, sampleSteps: Int) {
        clock = .secondSteps
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let trace = DecisionTrace(
            summary,
            delay: width,
            collapsing: true,
            throttlesKeepTime: true,
            clock: clock.reading(summary)
        )
        (calls, episodes) = (trace.calls, trace.episodes)
        let sample = trace.informative(sampleSteps)
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
    }
}
