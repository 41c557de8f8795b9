/// The limiters that the simulator runs, each with its parameters.
public enum SimulatedLimiter: Equatable, Sendable {
    /// Tokens refill steadily, `refill` a second up to `capacity`.
    case bucket(capacity: Double, refill: Double)
    /// As a bucket, but the tokens of a second arrive together at its start.
    case steppedBucket(capacity: Double, refill: Double)
    /// As a bucket, but a throttled call takes what is left.
    case drainedBucket(capacity: Double, refill: Double)
    /// As a bucket, whose capacity (rounded) and refill are multiplied by `factor` at a moment.
    case changingBucket(capacity: Double, refill: Double, factor: Double, at: Double)
    /// At most `limit` calls in each window of `seconds`, windows at multiples of it plus `phase`.
    case fixedWindow(limit: Double, seconds: Double, phase: Double)
    /// At most `limit` calls in any span of `seconds`.
    case slidingWindow(limit: Double, seconds: Double)
    /// At most `limit` calls at work at once.
    case concurrency(limit: Double)
    /// Two buckets that both must have a token: an account's and an action's.
    case nested(capacity: Double, refill: Double, outerCapacity: Double, outerRefill: Double)

    /// The burst that the limiter takes from rest.
    public var capacity: Double {
        switch self {
        case .bucket(let capacity, _), .steppedBucket(let capacity, _),
            .drainedBucket(let capacity, _), .nested(let capacity, _, _, _),
            .changingBucket(let capacity, _, _, _):
            capacity
        case .fixedWindow(let limit, _, _), .slidingWindow(let limit, _), .concurrency(let limit):
            limit
        }
    }

    /// The calls a second that it admits in the long run; 10 a second stands in for concurrency.
    public var rate: Double {
        switch self {
        case .bucket(_, let refill), .steppedBucket(_, let refill), .drainedBucket(_, let refill),
            .nested(_, let refill, _, _), .changingBucket(_, let refill, _, _):
            refill
        case .fixedWindow(let limit, let seconds, _), .slidingWindow(let limit, let seconds):
            limit / seconds
        case .concurrency(let limit): limit / 0.06
        }
    }
}

/// The state of a limiter while calls arrive in order of time.
public struct LimiterState: Sendable {
    private let limiter: SimulatedLimiter
    private var tokens: Double
    private var outerTokens = Double.infinity
    private var last = 0.0
    private var window = -Double.infinity
    /// Times of admissions in a sliding window, or a heap of the ends of the calls at work.
    private var times: [Double] = []
    private var head = 0

    /// Creates a limiter that holds `fill` times its capacity, 0 to 1.
    public init(_ limiter: SimulatedLimiter, fill: Double = 1) {
        self.limiter = limiter
        tokens = limiter.capacity * fill
        if case .nested(_, _, let outerCapacity, _) = limiter { outerTokens = outerCapacity }
    }

    /// Decides one call; times must not fall.
    public mutating func admits(at time: Double, cost: Double, lasting duration: Double) -> Bool {
        switch limiter {
        case .bucket(let capacity, let refill), .drainedBucket(let capacity, let refill):
            tokens = min(capacity, tokens + refill * (time - last))
            last = time
            if tokens >= cost {
                tokens -= cost
                return true
            }
            if case .drainedBucket = limiter { tokens = max(0, tokens - cost) }
            return false
        case .changingBucket(let capacity, let refill, let factor, let change):
            if last < change {
                tokens = min(capacity, tokens + refill * (min(time, change) - last))
            }
            if time >= change {
                let since = time - max(last, change)
                tokens = min((capacity * factor).rounded(), tokens + refill * factor * since)
            }
            last = time
            guard tokens >= cost else { return false }
            tokens -= cost
            return true
        case .nested(let capacity, let refill, let outerCapacity, let outerRefill):
            tokens = min(capacity, tokens + refill * (time - last))
            outerTokens = min(outerCapacity, outerTokens + outerRefill * (time - last))
            last = time
            guard tokens >= cost, outerTokens >= cost else { return false }
            tokens -= cost
            outerTokens -= cost
            return true
        case .steppedBucket(let capacity, let refill):
            let now = time.rounded(.down)
            if window == -.infinity { window = now }
            tokens = min(capacity, tokens + refill * (now - window))
            window = now
            guard tokens >= cost else { return false }
            tokens -= cost
            return true
        case .fixedWindow(let limit, let seconds, let phase):
            let now = ((time - phase) / seconds).rounded(.down)
            if now > window { tokens = limit }
            window = now
            guard tokens >= cost else { return false }
            tokens -= cost
            return true
        case .slidingWindow(let limit, let seconds):
            while head < times.count, times[head] <= time - seconds { head += 1 }
            guard Double(times.count - head) + cost <= limit else { return false }
            times.append(time)
            return true
        case .concurrency(let limit):
            times.removeAll { $0 <= time }
            guard Double(times.count) + cost <= limit else { return false }
            times.append(time + duration)
            return true
        }
    }
}
