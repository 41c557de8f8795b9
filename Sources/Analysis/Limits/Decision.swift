/// One decision of a limiter: a call, when it was decided, what it cost, and the answer.
public struct Decision: Equatable, Sendable {
    /// When, in microseconds since any fixed origin.
    public var microseconds: Int64
    /// Tokens that the call takes when it is admitted; above 0.
    public var cost: Double
    /// Whether the call was admitted.
    public var isAdmitted: Bool
    /// How long the call was at work, in microseconds; `nil` where unknown.
    public var durationMicroseconds: Int64?

    /// Creates a decision.
    public init(
        microseconds: Int64,
        cost: Double = 1,
        isAdmitted: Bool,
        durationMicroseconds: Int64? = nil
    ) {
        self.microseconds = microseconds
        self.cost = cost
        self.isAdmitted = isAdmitted
        self.durationMicroseconds = durationMicroseconds
    }
}

/// The decisions that a log shows of one limit.
public struct DecisionLog: Equatable, Sendable {
    /// The decisions, in any order.
    public var decisions: [Decision]
    /// The width of the coarsest stamp, in microseconds; 1,000,000 for whole seconds.
    public var resolutionMicroseconds: Int64
    /// Whether successful calls are logged at all; where not, no rate can be told.
    public var showsSuccesses: Bool

    /// Creates a log.
    public init(
        decisions: [Decision],
        resolutionMicroseconds: Int64,
        showsSuccesses: Bool = true
    ) {
        self.decisions = decisions
        self.resolutionMicroseconds = max(1, resolutionMicroseconds)
        self.showsSuccesses = showsSuccesses
    }
}
