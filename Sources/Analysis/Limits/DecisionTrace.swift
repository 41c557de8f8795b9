/// One step of a log as the bounds below walk it.
struct TraceStep {
    /// Time since the step before, in the units of the limiter's clock (seconds for a bucket).
    var gap: Double
    /// The cost admitted, or the least cost throttled.
    var cost: Double
    /// The number of throttled calls that the step stands for; 0 for an admission, -1 where the walk
    /// leaves out a part of the log and nothing is known of the tokens.
    var throttles: Double
}

/// A log laid out for one walk: admissions at their stamp, throttles after all that may precede them.
///
/// A stamp of uncertainty `delay` (its width, plus jitter on both ends) leaves open whether a
/// throttle came before or after the admissions within `delay` of it. Throttles therefore stand
/// `delay` later than stamped, and each bound makes up for the shift by `rate × delay`. Throttles
/// with no admission between them are one step, at the time of the last: that one is the hardest to
/// explain from below and caps the tokens the lowest.
struct DecisionTrace {
    /// The steps, in order.
    var steps: [TraceStep]
    /// How much later than stamped the throttles stand, in the clock's units.
    var delay: Double
    /// The uncertainty of a stamp, in the clock's units.
    var slack: Double
    /// The summed cost of all admissions.
    var admittedCost: Double
    /// The largest single cost.
    var largestCost: Double
    /// The length of the log in the clock's units.
    var span: Double
    /// The number of throttled calls.
    var throttled: Double
}

extension DecisionTrace {
    /// Lays out a summary on the plain clock of seconds.
    ///
    /// - Parameters:
    ///   - jitter: uncertainty of stamps beyond their width, in seconds, over the whole range.
    ///   - collapsing: whether throttles without an admission between are one step.
    init(_ summary: DecisionSummary, jitter: Double, collapsing: Bool = true) {
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        self.init(
            summary,
            delay: width + jitter,
            collapsing: collapsing,
            clock: { Double($0) * width }
        )
        delay = width + jitter
        slack = width + jitter
    }

    /// Lays out a summary on any clock that grows with time; `clock` gets a bin's distance from the
    /// first bin in stamp widths, and throttles are ordered `delay` seconds after their stamp.
    init(
        _ summary: DecisionSummary,
        delay: Double,
        collapsing: Bool,
        clock: (Int64) -> Double
    ) {
        let bins = summary.bins
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let shift = max(1, Int64((delay / width).rounded(.up)))
        steps = []
        self.delay = 0
        slack = 0
        admittedCost = 0
        largestCost = 1
        throttled = 0
        span = 0
        steps.reserveCapacity(bins.count + bins.count / 4)
        guard let first = bins.first, let last = bins.last else { return }
        span = clock(last.key &- first.key)
        var previous = 0.0
        var pending = 0
        func throttle(_ bin: DecisionSummary.Bin) -> TraceStep {
            let now = clock(bin.key &- first.key &+ shift)
            let step = TraceStep(
                gap: max(0, now - previous),
                cost: bin.leastThrottledCost,
                throttles: Double(bin.throttled)
            )
            previous = max(previous, now)
            return step
        }
        for index in 0...bins.count {
            while pending < index,
                index == bins.count || bins[pending].key &+ shift <= bins[index].key
            {
                if bins[pending].throttled > 0 { append(throttle(bins[pending]), collapsing) }
                pending += 1
            }
            guard index < bins.count, bins[index].admittedCost > 0 else { continue }
            let now = clock(bins[index].key &- first.key)
            steps.append(
                TraceStep(
                    gap: max(0, now - previous),
                    cost: bins[index].admittedCost,
                    throttles: 0
                )
            )
            previous = max(previous, now)
            admittedCost += bins[index].admittedCost
        }
    }

    /// Appends a throttle, to the step before where that is one too.
    private mutating func append(_ step: TraceStep, _ collapsing: Bool) {
        throttled += step.throttles
        largestCost = max(largestCost, step.cost)
        if collapsing, let last = steps.last, last.throttles > 0, last.cost == step.cost {
            steps[steps.count - 1].gap += step.gap
            steps[steps.count - 1].throttles += step.throttles
        } else {
            steps.append(step)
        }
    }
}
