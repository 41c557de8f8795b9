/// Something that the analysis found out, with its numbers and evidence.
public struct Finding: Equatable, Sendable {
    /// How much attention it deserves.
    public enum Severity: String, CaseIterable, Sendable {
        /// Background.
        case info
        /// Worth acting on.
        case warning
        /// The incident itself.
        case critical
    }

    /// One number of a finding, with its unit and how it was computed.
    public struct Figure: Equatable, Sendable {
        /// A name in snake case, with its unit.
        public var name: String
        /// The value.
        public var value: Double
        /// The formula or rule behind the value.
        public var formula: String

        /// Creates a figure.
        public init(_ name: String, _ value: Double, formula: String) {
            self.name = name
            self.value = value
            self.formula = formula
        }
    }

    /// What kind of finding it is, in snake case, for example `retry_storm`.
    public var kind: String
    /// How much attention it deserves.
    public var severity: Severity
    /// One line that states it.
    public var title: String
    /// What stands behind it, in plain sentences.
    public var detail: String
    /// Where it applies.
    public var scope: LimitScope?
    /// Its numbers.
    public var figures: [Figure]
    /// Where its evidence stands.
    public var evidence: [Citation]

    /// Creates a finding.
    public init(
        kind: String,
        severity: Severity,
        title: String,
        detail: String,
        scope: LimitScope? = nil,
        figures: [Figure] = [],
        evidence: [Citation] = []
    ) {
        self.kind = kind
        self.severity = severity
        self.title = title
        self.detail = detail
        self.scope = scope
        self.figures = figures
        self.evidence = evidence
    }
}

/// The numbers of an increase to ask for.
public struct WantedLimit: Equatable, Sendable {
    /// Where the limit applies.
    public var scope: LimitScope
    /// The tokens per second now.
    public var refillNow: Double
    /// Where the present figures come from, with source and date where these are published.
    public var source: String?
    /// The tokens per second to ask for, at most three times those now.
    public var refillWanted: Double
    /// The number to ask Service Quotas for: `refillWanted` over the quota's own period.
    public var quotaValue: Double
    /// The bucket's capacity now, where known.
    public var capacityNow: Double?
    /// The capacity to ask for, where the refill would exceed the present one.
    public var capacityWanted: Double?
    /// The quota, where Service Quotas lists it.
    public var quota: PublishedValue?

    /// Creates an ask for more refill.
    public init(scope: LimitScope, refillNow: Double, refillWanted: Double) {
        self.scope = scope
        self.refillNow = refillNow
        self.refillWanted = refillWanted
        quotaValue = refillWanted
    }
}
