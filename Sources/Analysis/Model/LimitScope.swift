/// Where a limit applies.
public struct LimitScope: Hashable, Sendable {
    /// The account, if known.
    public var account: String?
    /// The region, if known.
    public var region: String?
    /// The service's endpoint prefix, if known.
    public var service: String?
    /// The operations that draw on the limit, sorted; empty when unknown.
    public var operations: [String]
    /// What narrower thing the limit is kept for (a caller, table, function or partition).
    public var callerScope: String?

    /// Creates a scope.
    public init(
        account: String?,
        region: String?,
        service: String?,
        operations: [String],
        callerScope: String? = nil
    ) {
        self.account = account
        self.region = region
        self.service = service
        self.operations = operations
        self.callerScope = callerScope
    }
}

/// A limit's published or applied value.
public struct PublishedValue: Equatable, Sendable {
    /// The bucket's capacity, or the count for other kinds, where stated.
    public var capacity: Double?
    /// The sustained rate in units per second, where stated.
    public var refillPerSecond: Double?
    /// The Service Quotas code, where there is one: that of the rate where rate and burst have codes
    /// of their own.
    public var quotaCode: String?
    /// The Service Quotas code of the burst, where it has one of its own.
    public var burstQuotaCode: String?
    /// The seconds that the quota of the rate counts over in Service Quotas: its number there is the
    /// rate per second times this.
    public var quotaPeriodSeconds: Double = 1
    /// The Service Quotas service code that goes with it.
    public var quotaServiceCode: String?
    /// The quota's name.
    public var quotaName: String?
    /// Whether Service Quotas marks it adjustable; `nil` when unknown.
    public var isAdjustable: Bool?
    /// Where the value comes from.
    public var source: String
    /// When that was written.
    public var asOf: String?
    /// Whether it is the account's own value (`--quotas`) and not the default.
    public var isApplied: Bool

    /// Creates a value.
    public init(source: String, isApplied: Bool) {
        self.source = source
        self.isApplied = isApplied
    }
}

/// A limit with its scope and what is published about it.
public struct Limit: Equatable, Sendable {
    /// Where it applies.
    public var scope: LimitScope
    /// What the log reveals.
    public var estimate: LimitEstimate
    /// The published or applied value, if any is known.
    public var published: PublishedValue?
    /// What export or log would settle what is not identifiable.
    public var nextEvidence: String?
    /// The command that makes that export, where there is one.
    public var nextCommand: String?
    /// Where throttled calls of the limit stand, spread over its time.
    public var evidence: [Citation] = []
    /// What charts show of it; empty unless ``AnalysisOptions/drawsCharts``.
    public var charts = LimitCharts()

    /// Creates a limit.
    public init(scope: LimitScope, estimate: LimitEstimate) {
        self.scope = scope
        self.estimate = estimate
    }
}

extension LimitEstimate {
    /// Whether a published rate lies outside the bounds of the refill, as far as these are known, by
    /// more than a fiftieth.
    public func excludes(_ published: PublishedValue) -> Bool {
        guard let refill = published.refillPerSecond else { return false }
        return refill < 0.98 * (refillPerSecond.low ?? 0)
            || refill > 1.02 * (refillPerSecond.high ?? .infinity)
    }
}
