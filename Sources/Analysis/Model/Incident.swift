public import Events

/// One input as it was read.
public struct InputSummary: Equatable, Sendable {
    /// The path as given, or `-`.
    public var file: String
    /// The bytes read, before decompression.
    public var bytes: Int
    /// SHA-256 of those bytes in lower-case hexadecimal.
    public var sha256: String?
    /// The formats recognised, most frequent first, joined by `+`; empty when none.
    public var format: String
    /// The number of events found.
    public var events: Int
    /// The number of records that look like evidence and could not be read.
    public var unreadRecords: Int

    /// Creates a summary.
    public init(
        file: String,
        bytes: Int,
        sha256: String?,
        format: String,
        events: Int,
        unreadRecords: Int
    ) {
        self.file = file
        self.bytes = bytes
        self.sha256 = sha256
        self.format = format
        self.events = events
        self.unreadRecords = unreadRecords
    }
}

/// A place in the evidence, as findings and recommendations cite it.
public struct Citation: Hashable, Sendable {
    /// The path as the user named it, or `-`.
    public var file: String
    /// The 1-based line.
    public var line: Int
    /// The byte offset.
    public var offset: Int

    /// Creates a citation of `source`.
    public init(_ source: Provenance) {
        file = source.file
        line = source.line
        offset = source.offset
    }
}

/// Events of one API in one account and region that ended in the same way.
public struct Group: Equatable, Sendable {
    /// What the events of a group share.
    public struct Key: Hashable, Sendable {
        /// The account, if known.
        public var account: String?
        /// The region, if known.
        public var region: String?
        /// The service's endpoint prefix, if known.
        public var service: String?
        /// The API name, if known.
        public var operation: String?
        /// The throttling code as written; `nil` when the text shows a message only.
        public var code: String?
        /// The kind of limit met.
        public var throttleKind: ThrottleKind?
        /// Whether the SDK refused, not the service.
        public var isClientSide: Bool

        /// Creates a key.
        public init(
            account: String?,
            region: String?,
            service: String?,
            operation: String?,
            code: String?,
            throttleKind: ThrottleKind?,
            isClientSide: Bool
        ) {
            self.account = account
            self.region = region
            self.service = service
            self.operation = operation
            self.code = code
            self.throttleKind = throttleKind
            self.isClientSide = isClientSide
        }
    }

    /// What the events share.
    public var key: Key
    /// All calls of the API in the account and region that the input shows, whatever their end.
    public var calls: Int
    /// The throttled ones of this group.
    public var throttled: Int
    /// The time of the first throttled event.
    public var first: Instant?
    /// The time of the last throttled event.
    public var last: Instant?
    /// The largest number of calls of the API in one second of the clock.
    public var peakPerSecond: Int
    /// Request IDs of throttled events, spread over the group's time; a sample when there are many.
    public var requestIDs: [String]
    /// The callers with the most throttled calls, most first.
    public var callers: [Share]
    /// Where the first throttled events stand.
    public var evidence: [Citation]

    /// Creates a group.
    public init(key: Key) {
        self.key = key
        self.calls = 0
        self.throttled = 0
        self.peakPerSecond = 0
        self.requestIDs = []
        self.callers = []
        self.evidence = []
    }
}

/// One party's part in a total.
public struct Share: Equatable, Sendable {
    /// Who: a caller, user agent, address or operation.
    public var name: String
    /// All its calls.
    public var calls: Int
    /// The throttled ones.
    public var throttled: Int

    /// Creates a share.
    public init(name: String, calls: Int, throttled: Int) {
        self.name = name
        self.calls = calls
        self.throttled = throttled
    }
}

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
    /// The Service Quotas code, where there is one.
    public var quotaCode: String?
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

    /// Creates a limit.
    public init(scope: LimitScope, estimate: LimitEstimate) {
        self.scope = scope
        self.estimate = estimate
    }
}

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
    /// The tokens per second to ask for, at most three times those now.
    public var refillWanted: Double
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
    }
}

/// What to do, through which door, and what it will change.
public struct Recommendation: Equatable, Sendable {
    /// The kind of answer.
    public enum Verdict: String, CaseIterable, Sendable {
        /// Ask for a higher quota.
        case requestQuotaIncrease = "request_quota_increase"
        /// Call differently.
        case changeArchitecture = "change_architecture"
        /// Retry differently.
        case fixClientRetries = "fix_client_retries"
        /// Ask AWS Support.
        case escalateToSupport = "escalate_to_support"
        /// Nothing needs to be done.
        case nothingToDo = "nothing_to_do"
        /// The evidence does not decide it.
        case insufficientEvidence = "insufficient_evidence"
    }

    /// The door to go through.
    public enum Channel: String, CaseIterable, Sendable {
        /// The Service Quotas console or API.
        case serviceQuotas = "service_quotas"
        /// A support case.
        case supportCase = "support_case"
        /// None: the change is on the caller's side.
        case none
    }

    /// What the recommendation is expected to change.
    public struct Prediction: Equatable, Sendable {
        /// The share of calls throttled in the log, 0 to 1.
        public var throttleRatioBefore: Double?
        /// The share expected afterwards, 0 to 1.
        public var throttleRatioAfter: Double?
        /// What the expectation rests on.
        public var basis: String

        /// Creates a prediction.
        public init(before: Double?, after: Double?, basis: String) {
            throttleRatioBefore = before
            throttleRatioAfter = after
            self.basis = basis
        }
    }

    /// A name that stays the same from run to run on the same input, for example
    /// `ec2-describeinstances-pace`.
    public var id: String
    /// The kind of answer.
    public var verdict: Verdict
    /// The door.
    public var channel: Channel
    /// One line.
    public var title: String
    /// The reason, with the numbers.
    public var why: String
    /// What to do, step by step.
    public var actions: [String]
    /// Shell commands to paste.
    public var commands: [String]
    /// The expected effect.
    public var predicted: Prediction
    /// Where the evidence stands.
    public var evidence: [Citation]
    /// Addresses of the documents behind it.
    public var references: [String]
    /// The increase to ask for, where that is the advice.
    public var wanted: WantedLimit?

    /// Creates a recommendation.
    public init(
        id: String,
        verdict: Verdict,
        channel: Channel,
        title: String,
        why: String,
        actions: [String] = [],
        commands: [String] = [],
        predicted: Prediction,
        evidence: [Citation] = [],
        references: [String] = []
    ) {
        self.id = id
        self.verdict = verdict
        self.channel = channel
        self.title = title
        self.why = why
        self.actions = actions
        self.commands = commands
        self.predicted = predicted
        self.evidence = evidence
        self.references = references
    }
}

/// A throttled request worth quoting to AWS.
public struct RequestReference: Equatable, Sendable {
    /// The AWS request ID.
    public var requestID: String
    /// S3's second ID.
    public var extendedRequestID: String?
    /// When.
    public var time: Instant?
    /// The service, if known.
    public var service: String?
    /// The API, if known.
    public var operation: String?
    /// The code as written.
    public var code: String?
    /// The region, if known.
    public var region: String?
    /// The number of pieces of evidence.
    public var evidenceCount: Int
    /// The first piece of evidence.
    public var source: Citation

    /// Creates a reference to a throttled event; `nil` when it shows no request ID.
    public init?(_ event: Event) {
        guard let id = event.requestID else { return nil }
        requestID = id
        extendedRequestID = event.extendedRequestID
        time = event.time
        service = event.service
        operation = event.operation
        code = event.code
        region = event.region
        evidenceCount = event.evidence
        source = Citation(event.source)
    }
}

/// Calls of one API over time, for charts: counts in equal steps.
public struct Timeline: Equatable, Sendable {
    /// The API as `service:Operation`.
    public var name: String
    /// The start of the first step, in microseconds since the epoch.
    public var start: Int64
    /// The length of a step in seconds.
    public var stepSeconds: Int
    /// Admitted calls (succeeded or failed otherwise) in each step.
    public var admitted: [Int]
    /// Throttled calls in each step.
    public var throttled: [Int]

    /// Creates a timeline.
    public init(
        name: String,
        start: Int64,
        stepSeconds: Int,
        admitted: [Int],
        throttled: [Int]
    ) {
        self.name = name
        self.start = start
        self.stepSeconds = stepSeconds
        self.admitted = admitted
        self.throttled = throttled
    }
}

/// Everything that the analysis of one batch of evidence says; what renderers show.
public struct Incident: Equatable, Sendable {
    /// The inputs, in the order given.
    public var inputs: [InputSummary]
    /// The time of the first event that has one.
    public var from: Instant?
    /// The time of the last event that has one.
    public var to: Instant?
    /// The number of events by outcome.
    public var byOutcome: [Outcome: Int]
    /// The groups, most throttled first.
    public var groups: [Group]
    /// The limits met, most throttled first.
    public var limits: [Limit]
    /// The findings, gravest first.
    public var findings: [Finding]
    /// The recommendations, most useful first; never empty.
    public var recommendations: [Recommendation]
    /// Request IDs to quote, spread over the incident.
    public var requestIDs: [RequestReference]
    /// Timelines of the APIs that were throttled, most throttled first.
    public var timelines: [Timeline]
    /// What could not be read, and what was read with a caveat.
    public var diagnostics: DiagnosticLog

    /// The first line where the events alone do not give one: metrics that count throttled calls.
    public var headline: String?

    /// All calls seen.
    public var calls: Int { byOutcome.values.reduce(0, +) }
    /// Calls that a service throttled.
    public var throttled: Int { byOutcome[.throttled, default: 0] }
    /// The share of calls throttled by a service among those sent, or `nil` when none was sent.
    ///
    /// Calls that the SDK itself refused never left the client and count on neither side.
    public var throttleRatio: Double? {
        let sent = calls - byOutcome[.throttledClient, default: 0]
        return sent > 0 ? Double(throttled) / Double(sent) : nil
    }

    /// Creates an incident in which nothing was found.
    public init() {
        inputs = []
        byOutcome = [:]
        groups = []
        limits = []
        findings = []
        recommendations = []
        requestIDs = []
        timelines = []
        diagnostics = DiagnosticLog()
    }
}
