/// A number with its 95 % interval; a part that is not identifiable is `nil`.
public struct Estimate: Equatable, Sendable {
    /// The best single value.
    public var estimate: Double?
    /// The lower end of the interval.
    public var low: Double?
    /// The upper end of the interval.
    public var high: Double?

    /// Nothing is known.
    public static let unknown = Estimate(estimate: nil, low: nil, high: nil)

    /// Creates an estimate.
    public init(estimate: Double?, low: Double?, high: Double?) {
        self.estimate = estimate
        self.low = low
        self.high = high
    }
}

/// The kinds of limiter that a log can reveal.
public enum LimiterModel: String, CaseIterable, Sendable {
    /// Tokens refill at a steady rate up to a capacity; a call takes some.
    case tokenBucket = "token_bucket"
    /// A count per window of time.
    case fixedWindow = "fixed_window"
    /// A count of calls at work at the same time.
    case concurrency
    /// The log does not tell the kinds apart, or no single limit explains it.
    case undetermined
}

/// Why a parameter of a limit cannot be told from a log (INFERENCE.md §1).
public enum NotIdentifiable: String, CaseIterable, Sendable {
    /// The log shows refusals only.
    case noSuccessesLogged = "no_successes_logged"
    /// The bucket was never kept empty between two throttles, so the refill rate never showed.
    case noSaturation = "no_saturation"
    /// No burst began at a full bucket and ended in throttles, so the capacity never showed.
    case noBurstFromFull = "no_burst_from_full"
    /// There are too few throttled calls.
    case tooFewThrottles = "too_few_throttles"
    /// The stamps are wider than the bursts.
    case resolutionTooCoarse = "resolution_too_coarse"
    /// Another kind, such as a count per window, may explain the log as well: it is taken for a token
    /// bucket, and its bounds hold for that.
    case kindNotShown = "kind_not_shown"
    /// Calls that the log does not show use the same bucket.
    case hiddenCallersLikely = "hidden_callers_likely"
    /// No single limit reproduces the decisions.
    case inconsistentWithOneLimit = "inconsistent_with_one_limit"
    /// The limit changed within the log.
    case limitChanged = "limit_changed"
}

/// How a window limit's windows are laid.
public enum WindowAlignment: String, Sendable {
    /// Windows start at multiples of their length.
    case clock
    /// Windows start with the first call.
    case firstCall = "first_call"
    /// The window slides: a limit on any span of its length.
    case sliding
}

/// What a log reveals about one limit, without where the limit applies.
public struct LimitEstimate: Equatable, Sendable {
    /// The kind of limiter, if the margin over the other kinds is clear.
    public var model: LimiterModel
    /// Tokens for a bucket, calls for a window, slots for a concurrency limit.
    public var capacity: Estimate
    /// Tokens per second; unknown for kinds without a refill.
    public var refillPerSecond: Estimate
    /// The window's length in seconds, for a window limit.
    public var windowSeconds: Double?
    /// How the windows are laid, for a window limit.
    public var windowAlignment: WindowAlignment?
    /// Whether a throttled call takes what is left of the tokens.
    public var throttledCallsConsume = false
    /// Whether the capacity is identifiable.
    public var capacityIsIdentifiable: Bool
    /// Whether the refill rate is identifiable.
    public var refillIsIdentifiable: Bool
    /// Why not, where one is not; also what widened an interval.
    public var reasons: [NotIdentifiable]
    /// The kinds whose fit is nearly as good, best first, where the kind is undetermined.
    public var candidates: [LimiterModel]
    /// When the limit changed within the log, in microseconds since the log's origin; the estimate
    /// is that of the limit since then, and rests on the calls since then alone.
    public var changedAtMicroseconds: Int64?
    /// The capacity before the change.
    public var capacityBefore: Estimate?
    /// The refill rate before the change.
    public var refillBefore: Estimate?
    /// The number of decisions that the estimate rests on.
    public var calls: Int
    /// The number of those that were throttled.
    public var throttled: Int
    /// The share of decisions that the fitted limiter reproduces in a replay, 0 to 1.
    public var consistency: Double?

    /// Whether all that a limiter of this kind has is identifiable: a window and a number of slots have
    /// no refill.
    var isSettled: Bool {
        switch model {
        case .fixedWindow, .concurrency: capacityIsIdentifiable
        case .tokenBucket, .undetermined: capacityIsIdentifiable && refillIsIdentifiable
        }
    }

    /// Whether some decisions contradict the bucket, so that the limit may have changed.
    var isInexact = false
    /// The bucket that was fitted, whether or not it is claimed.
    var fitted: Bucket?

    /// Creates an estimate that claims nothing.
    public init(calls: Int, throttled: Int, reasons: [NotIdentifiable]) {
        self.model = .undetermined
        self.capacity = .unknown
        self.refillPerSecond = .unknown
        self.capacityIsIdentifiable = false
        self.refillIsIdentifiable = false
        self.reasons = reasons
        self.candidates = []
        self.calls = calls
        self.throttled = throttled
    }
}
