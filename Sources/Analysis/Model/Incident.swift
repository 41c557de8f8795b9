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
    /// Who called, if known.
    public var caller: String?
    /// The user agent, if known.
    public var userAgent: String?
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
        caller = event.caller
        userAgent = event.userAgent
        evidenceCount = event.evidence
        source = Citation(event.source)
    }

    /// Returns at most `count` of `references`, which come in the order of time, that stand for all.
    public static func representatives(
        of references: [RequestReference],
        _ count: Int
    ) -> [RequestReference] {
        var numbers: [[String?]: Int] = [:]
        func number(_ key: [String?]) -> Int {
            let number = numbers[key] ?? numbers.count
            numbers[key] = number
            return number
        }
        let traits = references.map { reference in
            RequestTraits(
                api: number([reference.service, reference.operation, reference.region]),
                caller: number([reference.caller]),
                hasAllIDs: reference.extendedRequestID != nil,
                sdk: SDKRelease(reference.userAgent)
            )
        }
        return Analysis.representatives(traits, count).map { references[$0] }
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
