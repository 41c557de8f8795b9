/// The least raise of a limit after which every five-minute window keeps under a target ratio.
public struct SmallestIncrease: Equatable, Sendable {
    /// What a raise of the limit can do.
    public enum Verdict: String, Sendable {
        /// The limit as it stands is enough for the calls replayed.
        case enoughAlready = "enough_already"
        /// A raise ends the throttling.
        case raiseHelps = "raise_helps"
        /// No raise up to the bound ends it: calls throttle at any rate, as bursts at one instant
        /// beyond the capacity do, or calls that cost more than it.
        case raiseDoesNotHelp = "raise_does_not_help"
    }

    /// What a raise can do.
    public var verdict: Verdict
    /// The refill per second that is enough while the capacity stays; `nil` where none is.
    public var refillAlone: Double?
    /// The capacity (or limit, for the other kinds) that is enough while the refill stays; `nil`
    /// where none up to the bound is: demand above the refill rate only fills it later.
    public var capacityAlone: Double?
    /// The factor that is enough when refill and capacity grow alike; `nil` where none is.
    public var factorForBoth: Double?
    /// The replay of the smallest refill, else of the smallest capacity, else of both.
    public var after: ReplayOutcome?
    /// The replay of the limit as it stands.
    public var before: ReplayOutcome

    /// Searches by doubling and bisection; values are rounded up to three significant digits and
    /// the rounded value is replayed again.
    ///
    /// Retries that were no longer needed are gone from the replay, so the answer is on logical
    /// demand, not on what the storm added. The cost is about sixty replays.
    public init(
        _ calls: [LogicalCall],
        _ plan: ReplayPlan,
        targetRatio: Double = 0.01,
        largestFactor: Double = 1000
    ) {
        func replay(capacity: Double, refill: Double) -> ReplayOutcome {
            var changed = plan
            changed.limiter = plan.limiter.scaled(capacity: capacity, refill: refill)
            return Replay.run(calls, changed)
        }
        before = replay(capacity: 1, refill: 1)
        guard before.worstRatio > targetRatio else {
            verdict = .enoughAlready
            after = before
            return
        }
        let enough = { (outcome: ReplayOutcome) in outcome.worstRatio <= targetRatio }
        var refillFactor: Double?
        if case .tokenBucket(let capacity, let rate, _, _) = plan.limiter {
            refillFactor = Self.search(rate, largestFactor) {
                enough(replay(capacity: 1, refill: $0))
            }
            refillAlone = refillFactor.map { $0 * rate }
            let capacityFactor = Self.search(capacity, largestFactor) {
                enough(replay(capacity: $0, refill: 1))
            }
            capacityAlone = capacityFactor.map { $0 * capacity }
            factorForBoth = Self.search(1, largestFactor) {
                enough(replay(capacity: $0, refill: $0))
            }
            after =
                refillFactor.map { replay(capacity: 1, refill: $0) }
                ?? capacityFactor.map { replay(capacity: $0, refill: 1) }
                ?? factorForBoth.map { replay(capacity: $0, refill: $0) }
        } else {
            let limit: Double =
                switch plan.limiter {
                case .tokenBucket(let capacity, _, _, _): capacity
                case .window(let limit, _, _), .concurrency(let limit): limit
                }
            let factor = Self.search(limit, largestFactor, whole: true) {
                enough(replay(capacity: $0, refill: 1))
            }
            capacityAlone = factor.map { $0 * limit }
            factorForBoth = factor
            after = factor.map { replay(capacity: $0, refill: 1) }
        }
        verdict = after == nil ? .raiseDoesNotHelp : .raiseHelps
    }

    /// The least factor above 1 that passes, such that `unit` times it has three digits (or is
    /// whole); `nil` when `largest` does not pass.
    private static func search(
        _ unit: Double,
        _ largest: Double,
        whole: Bool = false,
        _ passes: (Double) -> Bool
    ) -> Double? {
        guard unit > 0, unit.isFinite else { return nil }
        var low = 1.0
        var high = 1.5
        while !passes(high) {
            guard high < largest else { return nil }
            low = high
            high = min(high * 2, largest)
        }
        while high / low > 1.001 {
            let middle = (low * high).squareRoot()
            if passes(middle) { high = middle } else { low = middle }
        }
        // The last doubt of the search may hide a round value just below.
        let below = roundedUp(unit * low, whole: whole) / unit
        if below < high, passes(below) { return below }
        var rounded = roundedUp(unit * high, whole: whole) / unit
        // With retries the ratio is not quite monotone: step on until the round value passes.
        for _ in 0..<20 where !passes(rounded) {
            rounded = roundedUp(unit * rounded * 1.01, whole: whole) / unit
        }
        return passes(rounded) ? rounded : nil
    }

    private static func roundedUp(_ value: Double, whole: Bool) -> Double {
        if whole { return (value - 1e-9).rounded(.up) }
        var scale = 1.0
        while value * scale < 100, scale < 1e9 { scale *= 10 }
        while value * scale >= 1000, scale > 1e-12 { scale /= 10 }
        return (value * scale - 1e-6).rounded(.up) / scale
    }
}
