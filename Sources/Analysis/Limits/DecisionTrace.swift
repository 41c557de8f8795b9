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
    /// The length of the log in seconds.
    var span: Double
    /// The number of throttled calls.
    var throttled: Double
    /// Whether steps were left out.
    var isPart = false
    /// Whether nothing was taken when the trace begins.
    var startsFull = false
    /// The number of labels that the walks look at: admissions by stamp, and runs of throttles.
    var calls: Double { Double(steps.count) }
}

extension DecisionTrace {
    /// Lays out a summary on the plain clock of seconds.
    ///
    /// Stamps may be off by `jitter` seconds beyond their width, over the whole range; `collapsing`
    /// makes throttles without an admission between one step.
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
        throttlesKeepTime: Bool = false,
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
        span = Double(last.key &- first.key) * width
        var previous = 0.0
        var pending = 0
        func throttle(_ bin: DecisionSummary.Bin) -> TraceStep {
            let late = throttlesKeepTime ? 0 : shift
            let now = clock(bin.key &- first.key &+ late)
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

    /// How often throttles follow after the clock has given something back.
    var episodes: Int {
        var (count, sum) = (0, 1.0)
        for step in steps {
            sum += step.gap
            if step.throttles > 0, sum > 0 { (count, sum) = (count + 1, 0) }
        }
        return count
    }

    /// The parts of a long trace that tell most: around the longest runs of admissions that end in a
    /// throttle, about `limit` steps in all.
    func informative(_ limit: Int) -> DecisionTrace {
        guard steps.count > limit else { return self }
        var runs: [(cost: Double, end: Int)] = []
        var cost = 0.0
        for (index, step) in steps.enumerated() {
            if step.throttles > 0 {
                if cost > 0 { runs.append((cost, index)) }
                cost = 0
            } else {
                cost += step.cost
            }
        }
        runs.sort { ($0.cost, $1.end) > ($1.cost, $0.end) }
        let parts = 4
        let length = limit / parts
        var isUsed = [Bool](repeating: false, count: steps.count)
        var used = 0
        for run in runs.prefix(64) where used < limit {
            let range = max(0, run.end - length / 2)..<min(steps.count, run.end + length / 2)
            let fresh = range.count { !isUsed[$0] }
            guard fresh * 10 > range.count * 7 else { continue }
            for index in range { isUsed[index] = true }
            used += fresh
        }
        var result = self
        result.steps = []
        result.isPart = true
        result.steps.reserveCapacity(used + parts)
        for index in steps.indices where isUsed[index] {
            if index > 0, !isUsed[index - 1], !result.steps.isEmpty {
                result.steps.append(TraceStep(gap: 0, cost: 0, throttles: -1))
            }
            result.steps.append(steps[index])
        }
        result.admittedCost = result.steps.reduce(0) { $1.throttles == 0 ? $0 + $1.cost : $0 }
        return result
    }
}
