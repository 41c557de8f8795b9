/// Whether demand is too high in bursts or all the time, against a token bucket.
///
/// Demand is the cost of logical calls, so that retries do not count twice. With capacity B and
/// refill r, no call is throttled iff the burst σ(r) = max over spans of (cost − r · length) is at
/// most B (the arrival curve of network calculus; Le Boudec and Thiran, Network Calculus, ch. 1).
public struct DemandVerdict: Equatable, Sendable {
    /// What kind of problem it is.
    public enum Kind: String, Sendable {
        /// The bucket holds the demand seen.
        case withinLimit = "within_limit"
        /// The busiest five minutes refill more than they are asked for, or demand outran the refill
        /// for less time than three fills of the bucket take, with peaks: smoothing or a larger bucket
        /// ends it.
        case burst
        /// Demand outran the refill for longer, by more than the margin: what the bucket can store
        /// is then at most a quarter of what it gave, and only fewer calls or more refill end it.
        case rate
        /// Demand outran the refill for long, but by less than the margin: either may be the case.
        case unclear
    }

    /// What kind of problem it is.
    public var kind: Kind
    /// The cost per second over the busiest five minutes, or over the log if shorter.
    public var meanPerSecond: Double
    /// The length that ``meanPerSecond`` is taken over, in seconds, 1 to 300.
    public var periodSeconds: Double
    /// The cost per second of the busiest second.
    public var peakPerSecond: Double
    /// The capacity with which nothing would have been throttled at this refill: σ(r), in tokens.
    public var neededCapacity: Double
    /// How long the whole excess over the capacity would take to drain at the refill, in seconds,
    /// if the calls were queued and not refused: the longest wait of a client that paces itself.
    public var drainSeconds: Double

    /// How long the worst overload lasted, in seconds: from a call that a queue served at the refill
    /// rate would have found empty, to the last one before that queue ran empty again.
    public var overloadSeconds: Double
    /// The cost per second during it, after what a full bucket gives at once.
    public var overloadPerSecond: Double
    /// The whole cost per second during it.
    public var overloadDemandPerSecond: Double

    /// Judges calls, in order of time.
    ///
    /// `margin` is a share of the refill. Linear.
    public init?(
        _ calls: [LogicalCall],
        capacity: Double,
        refillPerSecond: Double,
        margin: Double = 0.05
    ) {
        guard let first = calls.first, let last = calls.last, refillPerSecond > 0 else {
            return nil
        }
        let period = min(
            Double(ReplayPlan.alarmPeriod),
            max(1e6, Double(last.microseconds &- first.microseconds))
        )
        periodSeconds = period / 1e6
        meanPerSecond = Self.peak(calls, over: Int64(period)) / (period / 1e6)
        peakPerSecond = Self.peak(calls, over: 1_000_000)
        var level = 0.0
        var before = first.microseconds
        var busy = Overload(start: first.microseconds)
        var worst = busy
        for call in calls {
            level -= refillPerSecond * Double(call.microseconds &- before) / 1e6
            before = call.microseconds
            if level <= 0 {
                level = 0
                busy = Overload(start: call.microseconds)
            }
            level += call.cost
            busy.cost += call.cost
            busy.end = call.microseconds
            busy.level = max(busy.level, level)
            if busy.start == worst.start || busy.level > worst.level { worst = busy }
        }
        neededCapacity = worst.level
        drainSeconds = max(0, worst.level - capacity) / refillPerSecond
        overloadSeconds = Double(worst.end &- worst.start) / 1e6
        overloadPerSecond =
            overloadSeconds > 0 ? max(0, worst.cost - capacity) / overloadSeconds : 0
        overloadDemandPerSecond = overloadSeconds > 0 ? worst.cost / overloadSeconds : 0
        // Demand without a peak that smoothing could take away, which ends with the log only.
        let isEven =
            overloadSeconds >= 10 && overloadSeconds * 1e6 >= 0.9 * period
            && peakPerSecond <= 1.5 * meanPerSecond
        if worst.level <= capacity + 1e-9 {
            kind = .withinLimit
        } else if meanPerSecond < refillPerSecond * (1 - margin)
            || overloadSeconds * refillPerSecond < 3 * capacity && !isEven
        {
            kind = .burst
        } else {
            kind = overloadPerSecond > refillPerSecond * (1 + margin) ? .rate : .unclear
        }
    }

    /// A stretch in which a queue served at the refill rate never runs empty.
    private struct Overload {
        var start: Int64
        var end: Int64 = 0
        var cost = 0.0
        var level = 0.0

        init(start: Int64) {
            self.start = start
            end = start
        }
    }

    /// The largest cost within any span of `length` microseconds.
    private static func peak(_ calls: [LogicalCall], over length: Int64) -> Double {
        var sum = 0.0
        var most = 0.0
        var first = 0
        for call in calls {
            sum += call.cost
            while call.microseconds &- calls[first].microseconds >= length {
                sum -= calls[first].cost
                first += 1
            }
            most = max(most, sum)
        }
        return most
    }
}
