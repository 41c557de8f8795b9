/// What to replay arrivals through: a limiter, a retry policy, and changes on the caller's side.
public struct ReplayPlan: Equatable, Sendable {
    /// What a limiter is kept for.
    public enum Scope: Sendable {
        /// One for all calls.
        case all
        /// One per caller.
        case caller
        /// One per resource; calls without one share one.
        case resource
        /// One per API.
        case operation
    }

    /// A client-side token bucket.
    public struct Pacing: Equatable, Sendable {
        /// Calls per second and client.
        public var ratePerSecond: Double
        /// Calls that may go at once, at least 1.
        public var burst: Double

        /// Creates a pace.
        public init(ratePerSecond: Double, burst: Double = 1) {
            self.ratePerSecond = ratePerSecond
            self.burst = burst
        }
    }

    /// The limiter's rule.
    public var limiter: LimiterSetting
    /// Tokens that a bucket lacks at the start, taken before the first call; 0 for a full one.
    public var missingAtStart = 0.0
    /// What a limiter is kept for.
    public var scope: Scope = .all
    /// How clients try again.
    public var retries: RetryPolicy
    /// Whether retries after an outage, whose times the log shows, are timed anew by `retries`;
    /// for plans that change the retry policy.
    public var retimesOutageRetries = false
    /// The accounts over which callers are spread, each with limits of its own; at least 1.
    public var accounts = 1
    /// How many calls of one caller and API one batch call replaces; 1 for no batching.
    public var batchSize = 1
    /// How long a batch waits to fill, in microseconds.
    public var batchWait: Int64 = 1_000_000
    /// How long an answer is reused for the same API and resource, in microseconds; 0 for never.
    public var cacheLifetime: Int64 = 0
    /// Whether all callers share one cache.
    public var cacheIsShared = false
    /// Each first attempt is put off by U(0, 1) of this many microseconds.
    public var spread: Int64 = 0
    /// The rate that each client keeps to, if any.
    public var pacing: Pacing?
    /// Callers whose calls are left out.
    public var excludedCallers: Set<Int32> = []
    /// The length of the windows in which attempts are counted, in microseconds; above 0.
    public var windowLength: Int64 = ReplayPlan.alarmPeriod
    /// The seed of every random choice.
    public var seed: UInt64 = 1

    /// Creates a plan without changes on the caller's side.
    public init(limiter: LimiterSetting, retries: RetryPolicy = .never) {
        self.limiter = limiter
        self.retries = retries
    }

    /// The tokens of a bucket at the start.
    var tokensAtStart: Double? {
        guard case .tokenBucket(let capacity, _, _, _) = limiter else { return nil }
        return capacity - missingAtStart
    }

    /// Five minutes, the period of a CloudWatch alarm, in microseconds.
    public static let alarmPeriod: Int64 = 300_000_000
}

/// The attempts within one period of the clock.
public struct RatioWindow: Equatable, Sendable {
    /// The start in microseconds, a multiple of the window's length.
    public var start: Int64
    /// The attempts that reached the limiter.
    public var attempts: Int
    /// How many were throttled.
    public var throttled: Int
    /// The throttled share, 0 to 1.
    public var ratio: Double { attempts > 0 ? Double(throttled) / Double(attempts) : 0 }
}

/// What came of a replay.
public struct ReplayOutcome: Equatable, Sendable {
    /// The logical calls replayed.
    public var calls = 0
    /// The attempts that reached the limiter.
    public var attempts = 0
    /// How many of them were throttled.
    public var throttled = 0
    /// The logical calls that succeeded, each member of a batch counted.
    public var succeeded = 0
    /// The logical calls that gave up, each member of a batch counted.
    public var failed = 0
    /// Retries that the client's quota refused; their calls count as failed.
    public var quotaRefusals = 0
    /// Calls that a cache answered or a batch absorbed.
    public var saved = 0
    /// The attempts by window of the clock, five minutes unless the plan says otherwise, in order of
    /// time.
    public var windows: [RatioWindow] = []
    /// Added wait of the calls that succeeded, median, in microseconds.
    public var waitMedian: Int64 = 0
    /// Added wait, 95th percentile, in microseconds.
    public var wait95: Int64 = 0
    /// The longest added wait in microseconds.
    public var waitMost: Int64 = 0
    /// The time from the first to the last attempt, in microseconds.
    public var span: Int64 = 0

    /// The throttled share of all attempts, 0 to 1.
    public var ratio: Double { attempts > 0 ? Double(throttled) / Double(attempts) : 0 }
    /// The largest throttled share of any window.
    public var worstRatio: Double { windows.reduce(0) { max($0, $1.ratio) } }
}
