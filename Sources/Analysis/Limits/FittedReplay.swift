/// Runs the arrivals of a log through a limiter and compares the answers.
struct FittedReplay {
    /// A limiter to run.
    struct Limiter {
        /// Tokens from rest.
        var capacity: Double
        /// Tokens per second, for clocks that have a rate.
        var refill: Double
        /// What gives tokens back; `nil` for time at a steady rate.
        var clock: LimiterClock?
    }

    private let summary: DecisionSummary

    /// Prepares to replay a summary.
    init(_ summary: DecisionSummary) { self.summary = summary }

    /// The share of decisions that the limiter reproduces, 0 to 1, starting full and left to itself.
    ///
    /// Calls of one stamp are taken to be admitted as far as the tokens of the stamp go.
    func consistency(of limiter: Limiter) -> Double {
        guard summary.calls > 0 else { return 1 }
        return max(0, 1 - run(limiter).wrong / Double(summary.calls))
    }

    /// Whether the bucket throttles about as many calls as the log, wherever in it.
    ///
    /// Stamps that are off move an answer, they do not change how many there are: the tokens of a
    /// saturated stretch are what was stored and what came in. The level at the start and a quarter
    /// of the throttles are allowed for, besides three standard deviations of their number. Where
    /// others call too, most throttles may be theirs to explain.
    func foretellsThrottles(of explanation: Explanation) -> Bool {
        let bucket = explanation.candidate.bucket
        let admitted = summary.bins.reduce(0) { $0 + $1.admittedCost }
        let cost = admitted / Double(max(1, summary.calls - summary.throttled))
        let throttled = Double(summary.throttled)
        let share = explanation.disturbance.hidden > 0 ? 0.8 : 0.25
        // A bucket that throttles next to nothing is no explanation, however few the throttles are.
        let allowed = min(share * throttled + 3 * throttled.squareRoot() + 2, 0.85 * throttled)
        let limiter = Limiter(capacity: bucket.capacity, refill: bucket.refill)
        return abs(run(limiter).granted - admitted) <= bucket.capacity + allowed * cost
    }

    /// The calls that are answered otherwise than in the log, and the cost of those admitted.
    private func run(_ limiter: Limiter) -> (wrong: Double, granted: Double) {
        guard let first = summary.bins.first else { return (0, 0) }
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let reading = limiter.clock?.reading(summary)
        let inside = limiter.clock == nil ? limiter.refill * width : 0
        let perReading: Double =
            switch limiter.clock {
            case .fixedWindow: limiter.capacity
            case .secondSteps: limiter.refill
            case .slidingWindow, .concurrency: 1
            case nil: limiter.refill
            }
        var tokens = limiter.capacity
        var last = reading?(0) ?? 0
        var previousEnd = 0.0
        var (wrong, admitted) = (0.0, 0.0)
        for bin in summary.bins {
            let distance = bin.key &- first.key
            let now = reading?(distance) ?? Double(distance) * width
            let gap = max(0, now - (reading == nil ? previousEnd : last))
            tokens = min(limiter.capacity, tokens + perReading * gap)
            last = now
            previousEnd = now + width
            let cost = bin.throttled > 0 ? bin.leastThrottledCost : 1
            let asked = bin.admittedCost + Double(bin.throttled) * cost
            let granted = min(asked, ((tokens + inside + 1e-6) / cost).rounded(.down) * cost)
            wrong += abs(granted - bin.admittedCost) / cost
            admitted += granted
            tokens = max(0, min(limiter.capacity, tokens + inside - granted))
        }
        return (wrong, admitted)
    }
}
