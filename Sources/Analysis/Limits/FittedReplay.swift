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
        guard let first = summary.bins.first, summary.calls > 0 else { return 1 }
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
        var wrong = 0.0
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
            tokens = max(0, min(limiter.capacity, tokens + inside - granted))
        }
        return max(0, 1 - wrong / Double(summary.calls))
    }
}
