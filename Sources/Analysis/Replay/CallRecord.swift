/// One attempt at an API call, as the detectors and the replay read it.
///
/// Callers, operations and resources are interned: equal numbers mean the same party, and a
/// number has no other meaning. A batch of records is in order of time unless stated otherwise.
public struct CallRecord: Equatable, Sendable {
    /// How an attempt ended, as far as limits are concerned.
    public enum Outcome: Sendable {
        /// The limiter let it through and the service answered.
        case admitted
        /// The service refused it because of a limit.
        case throttled
        /// The limiter let it through and it failed otherwise: an outage, a timeout, a fault.
        case failed
    }

    /// When, in microseconds since any fixed origin.
    public var microseconds: Int64
    /// The width of the stamp in microseconds, at least 1; 1,000,000 for whole seconds.
    public var resolutionMicroseconds: Int64
    /// How it ended.
    public var outcome: Outcome
    /// Tokens that the call takes when it is admitted; above 0.
    public var cost: Double
    /// Who called: a principal, an access key, a client.
    public var caller: Int32
    /// Which API.
    public var operation: Int32
    /// What it was called on, as a table, function, key or prefix; `nil` where unknown.
    public var resource: Int32? {
        get { resourceValue == .min ? nil : resourceValue }
        set { resourceValue = newValue ?? .min }
    }
    /// The logical call that the attempt belongs to, equal over its retries; `nil` where unknown.
    public var invocation: Int64? {
        get { invocationValue == .min ? nil : invocationValue }
        set { invocationValue = newValue ?? .min }
    }
    /// The 1-based number of the attempt; `nil` where unknown.
    public var attempt: Int32? {
        get { attemptValue == .min ? nil : attemptValue }
        set { attemptValue = newValue ?? .min }
    }
    /// How long the call was at work, in microseconds; `nil` where unknown.
    public var durationMicroseconds: Int64? {
        get { durationValue == .min ? nil : durationValue }
        set { durationValue = newValue ?? .min }
    }

    // What is unknown is the least value, which no fact has, so that a record takes 64 bytes.
    private var resourceValue: Int32
    private var attemptValue: Int32
    private var invocationValue: Int64
    private var durationValue: Int64

    /// Creates a record; a resolution below 1 µs counts as 1, a cost that is not above 0 as 1.
    public init(
        microseconds: Int64,
        resolutionMicroseconds: Int64 = 1,
        outcome: Outcome,
        cost: Double = 1,
        caller: Int32 = 0,
        operation: Int32 = 0,
        resource: Int32? = nil,
        invocation: Int64? = nil,
        attempt: Int32? = nil,
        durationMicroseconds: Int64? = nil
    ) {
        // Twice the span of years 1 to 9999: wide enough for any stamp, narrow enough that
        // no difference of two and no sum with a delay overflows.
        let bound: Int64 = 1 << 60
        self.microseconds = min(max(microseconds, -bound), bound)
        // Widths and durations of over twelve days say nothing.
        self.resolutionMicroseconds = min(max(1, resolutionMicroseconds), 1 << 40)
        self.outcome = outcome
        self.cost = cost > 0 && cost.isFinite ? cost : 1
        self.caller = caller
        self.operation = operation
        resourceValue = resource ?? .min
        invocationValue = invocation ?? .min
        attemptValue = attempt ?? .min
        durationValue = durationMicroseconds.map { min(max(0, $0), 1 << 40) } ?? .min
    }

    /// Whether the limiter let the call through, whatever became of it then.
    public var passedLimiter: Bool { outcome != .throttled }
}
