import Analysis
import Events

/// The tokens in a bucket of known capacity and refill, kept up with each call that is seen.
///
/// A refusal shows that less was left than the call takes, so a gauge that began too high is soon
/// right; calls of others that the stream lacks are in it from their next refusal on.
struct LevelGauge {
    /// Where the numbers of the bucket come from.
    enum Source: String {
        /// Both from the calls themselves.
        case inferred
        /// Both from what AWS publishes, or from the account's quotas.
        case published
        /// One from each.
        case partlyPublished = "partly published"
    }

    /// The tokens that fit.
    let capacity: Double
    /// Tokens per second.
    let refillPerSecond: Double
    /// Where these two come from.
    let source: Source
    /// The calls that draw on it.
    let scope: LimitScope
    private var level: Double
    private var microseconds: Int64?

    /// Creates the gauge of a full bucket; `nil` while capacity or refill are not known.
    ///
    /// What an `earlier` study of the same limit found holds until another number is found: a burst
    /// that showed the capacity passes, and the calls that are kept no longer show it.
    init?(_ limit: Limit, earlier: LevelGauge? = nil) {
        let (estimate, published) = (limit.estimate, limit.published)
        let isBucket = estimate.model == .tokenBucket
        let earlier = earlier.flatMap { earlier in
            earlier.source == .inferred && earlier.capacity >= estimate.capacity.low ?? 0
                ? earlier : nil
        }
        // A best value that rests on a bucket full at the start means nothing here: the calls that are
        // kept start anywhere.
        let shownCapacity =
            isBucket && estimate.capacityIsIdentifiable ? estimate.capacity.estimate : nil
        let shownRefill =
            isBucket && estimate.refillIsIdentifiable ? estimate.refillPerSecond.estimate : nil
        let ownCapacity = shownCapacity ?? earlier?.capacity
        let ownRefill = shownRefill ?? earlier?.refillPerSecond
        guard isBucket || estimate.model == .undetermined,
            let capacity = ownCapacity ?? published?.capacity,
            let refill = ownRefill ?? published?.refillPerSecond,
            capacity.isFinite, refill.isFinite, capacity > 0, refill > 0
        else { return nil }
        self.capacity = capacity
        refillPerSecond = refill
        level = capacity
        scope = limit.scope
        let own = (ownCapacity == nil ? 0 : 1) + (ownRefill == nil ? 0 : 1)
        source = own == 2 ? .inferred : own == 0 ? .published : .partlyPublished
    }

    /// Takes a call, if it draws on this bucket.
    mutating func take(_ event: Event) {
        guard event.outcome != .throttledClient, draws(event) else { return }
        if let time = event.time?.microseconds {
            level = level(at: time)
            microseconds = max(time, microseconds ?? time)
        }
        if event.outcome == .throttled {
            level = min(level, max(0, event.cost - 1e-6))
        } else {
            level = max(0, level - event.cost)
        }
    }

    /// The tokens at a time; at one before the last call, those after that call.
    func level(at time: Int64) -> Double {
        guard let microseconds, time > microseconds else { return level }
        let seconds = Double(time - microseconds) / 1_000_000
        return min(capacity, level + refillPerSecond * seconds)
    }

    /// Whether a call draws on the bucket, as far as it says where it was made.
    private func draws(_ event: Event) -> Bool {
        func agrees(_ fact: String?, _ wanted: String?) -> Bool {
            fact == nil || wanted == nil || fact == wanted
        }
        guard agrees(event.account, scope.account), agrees(event.region, scope.region),
            scope.operations.isEmpty || scope.operations.contains(event.operation ?? "")
        else { return false }
        guard let narrow = scope.callerScope else { return true }
        return event.resource == narrow || event.caller == narrow
            || event.variant.map { "\($0) calls" } == narrow
    }
}
