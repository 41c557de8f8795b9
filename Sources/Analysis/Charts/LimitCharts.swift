/// What charts of one limit show beside its numbers; each part is `nil` or empty where the log does
/// not tell it.
public struct LimitCharts: Equatable, Sendable {
    /// How full the limit was over time.
    public var level: LevelTrace?
    /// The waits before retries, and where in a common period these fall.
    public var retries: RetryPattern?
    /// The throttled share under other refill rates.
    public var refillCurve: RefillCurve?
    /// Who takes the tokens, by caller, most first; empty where all calls are one caller's.
    public var callers: [TokenShare] = []
    /// What takes the tokens, by API, most first; empty for a limit of one API.
    public var operations: [TokenShare] = []

    /// Creates charts of nothing.
    public init() {}
}

/// What one party takes of a limit's tokens.
public struct TokenShare: Equatable, Sendable {
    /// Who: a caller or an API.
    public var name: String
    /// The tokens that its admitted calls took.
    public var tokens: Double
    /// Its share of the tokens taken shortly before throttles, 0 to 1: what emptied the bucket.
    public var shareBeforeThrottles: Double
    /// Its throttled attempts.
    public var throttled: Int

    /// Creates a share.
    public init(name: String, tokens: Double, shareBeforeThrottles: Double, throttled: Int) {
        self.name = name
        self.tokens = tokens
        self.shareBeforeThrottles = shareBeforeThrottles
        self.throttled = throttled
    }
}

extension CaseStudy {
    /// How many parties a chart of shares shows.
    private static let sharesKept = 12

    /// Draws what the log tells of the limit.
    ///
    /// - Parameter wanted: the refill rate that is recommended to ask for, if any.
    /// - Returns: the charts that can be drawn.
    func charts(wanted: Double?) -> LimitCharts {
        var charts = LimitCharts()
        charts.level = LevelTrace(limitCase.limit, records, bucket)
        charts.retries = RetryPattern(delays, synchrony)
        charts.refillCurve = refillCurve(wanted: wanted)
        if byCaller.parts.count > 1 { charts.callers = shares(byCaller) }
        if byOperation.parts.count > 1 { charts.operations = shares(byOperation) }
        return charts
    }

    private func shares(_ consumption: Consumption) -> [TokenShare] {
        consumption.parts.prefix(Self.sharesKept).map { part in
            TokenShare(
                name: name(part.party) ?? "not named",
                tokens: part.tokens,
                shareBeforeThrottles: part.share,
                throttled: part.throttled
            )
        }
    }
}
