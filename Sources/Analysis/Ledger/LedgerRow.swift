package import Events

/// An event with its strings as symbols: 160 bytes, where an `Event` takes several times that.
///
/// What is absent is stored as a value that the fact never has, and shown as `nil`.
package struct LedgerRow: Sendable {
    /// Microseconds since the epoch; meaningless when `resolution` is 0.
    package var microseconds: Int64
    /// The stamp width in microseconds, or 0 when the event has no time.
    package var resolution: Int64
    /// How the call ended.
    package var outcome: Outcome
    /// The kind of limit that a throttled call met.
    package var throttleKind: ThrottleKind?
    /// The case of a request ID whose text was left out; `nil` where the text is there, or no ID is.
    package var withheldSpelling: IDSpelling?
    /// What tells the request from others, also where the text of its ID was left out.
    package var identity: RequestIdentity
    /// The names that an `Event` has under the same names.
    package var service, operation, code, message, requestID, extendedRequestID: Symbol
    /// The names that an `Event` has under the same names.
    package var region, account, caller, userAgent, sourceIP: Symbol
    /// The names that an `Event` has under the same names.
    package var reason, quotaCode, resource, variant: Symbol
    private var statusValue: Int32 = .min
    private var attemptsValue: Int32 = .min
    /// Whether all retries were used up.
    package var retriesExhausted: Bool?
    private var retryAfterValue = Double.nan
    private var durationValue = Double.nan
    /// The tokens that the call takes.
    package var cost: Double
    private var resourceCostValue = Double.nan
    /// The file and the format of the first piece of evidence.
    package var file, format: Symbol
    /// The 1-based line and the byte offset of the first piece of evidence.
    package var line, offset: Int
    /// The number of pieces of evidence.
    package var evidence: Int32

    /// The HTTP status.
    package var status: Int32? {
        get { statusValue == .min ? nil : statusValue }
        set { statusValue = newValue ?? .min }
    }
    /// The total attempts known for this logical call.
    package var attempts: Int32? {
        get { attemptsValue == .min ? nil : attemptsValue }
        set { attemptsValue = newValue ?? .min }
    }
    /// The seconds to wait that the answer itself names.
    package var retryAfterSeconds: Double? {
        get { retryAfterValue.isNaN ? nil : retryAfterValue }
        set { retryAfterValue = newValue ?? .nan }
    }
    /// The seconds between sending the call and its answer.
    package var durationSeconds: Double? {
        get { durationValue.isNaN ? nil : durationValue }
        set { durationValue = newValue ?? .nan }
    }
    /// The tokens that the call takes of a second bucket.
    package var resourceCost: Double? {
        get { resourceCostValue.isNaN ? nil : resourceCostValue }
        set { resourceCostValue = newValue ?? .nan }
    }

    /// Whether the evidence names the request by an ID.
    var isIdentified: Bool { identity != .none }

    /// The row of a success of unknown time and place, to be filled in.
    package init() { self = .blank }

    /// A success of unknown time and place.
    static let blank = LedgerRow(
        Event(outcome: .succeeded, source: Provenance(file: "", line: 0, offset: 0, format: "")),
        identity: .none
    ) { _, _ in .none }

    /// The row of an event; `id` is the symbol of its request ID where the table has one.
    init(
        _ event: Event,
        identity: RequestIdentity,
        id: Symbol? = nil,
        symbols: inout SymbolTable
    ) {
        // IDs are not shared, so they are not looked up either.
        var known = id
        self.init(event, identity: identity) { name, isIdentity in
            guard isIdentity else { return symbols.intern(name) }
            defer { known = nil }
            return known ?? name.map { symbols.append($0.utf8) } ?? .none
        }
    }

    private init(
        _ event: Event,
        identity: RequestIdentity,
        intern: (_ name: String?, _ isIdentity: Bool) -> Symbol
    ) {
        self.identity = identity
        microseconds = event.time?.microseconds ?? 0
        resolution = event.time?.resolution ?? 0
        outcome = event.outcome
        throttleKind = event.throttleKind
        service = intern(event.service, false)
        operation = intern(event.operation, false)
        code = intern(event.code, false)
        message = intern(event.message, false)
        requestID = intern(event.requestID, true)
        extendedRequestID = intern(event.extendedRequestID, true)
        region = intern(event.region, false)
        account = intern(event.account, false)
        caller = intern(event.caller, false)
        userAgent = intern(event.userAgent, false)
        sourceIP = intern(event.sourceIP, false)
        reason = intern(event.reason, false)
        quotaCode = intern(event.quotaCode, false)
        resource = intern(event.resource, false)
        variant = intern(event.variant, false)
        retriesExhausted = event.retriesExhausted
        cost = event.cost
        file = intern(event.source.file, false)
        format = intern(event.source.format, false)
        line = event.source.line
        offset = event.source.offset
        evidence = Int32(clamping: event.evidence)
        resourceCost = event.resourceCost
        status = event.status.map { Int32(clamping: $0) }
        attempts = event.attempts.map { Int32(clamping: $0) }
        retryAfterSeconds = event.retryAfterSeconds
        durationSeconds = event.durationSeconds
    }

    /// The row with the symbols of another table, in the order in which an event's are interned.
    ///
    /// With `addingIDs`, request IDs are added without being looked up, as a ledger does, whose rows
    /// have one each; a summary's inputs may share them.
    package func translated(
        by translation: inout SymbolTranslation,
        into symbols: inout SymbolTable,
        addingIDs: Bool = false
    ) -> LedgerRow {
        var row = self
        row.service = translation.symbol(service, into: &symbols)
        row.operation = translation.symbol(operation, into: &symbols)
        row.code = translation.symbol(code, into: &symbols)
        row.message = translation.symbol(message, into: &symbols)
        row.requestID =
            addingIDs
            ? translation.identity(requestID, into: &symbols)
            : translation.symbol(requestID, into: &symbols)
        row.extendedRequestID =
            addingIDs
            ? translation.identity(extendedRequestID, into: &symbols)
            : translation.symbol(extendedRequestID, into: &symbols)
        row.region = translation.symbol(region, into: &symbols)
        row.account = translation.symbol(account, into: &symbols)
        row.caller = translation.symbol(caller, into: &symbols)
        row.userAgent = translation.symbol(userAgent, into: &symbols)
        row.sourceIP = translation.symbol(sourceIP, into: &symbols)
        row.reason = translation.symbol(reason, into: &symbols)
        row.quotaCode = translation.symbol(quotaCode, into: &symbols)
        row.resource = translation.symbol(resource, into: &symbols)
        row.variant = translation.symbol(variant, into: &symbols)
        row.file = translation.symbol(file, into: &symbols)
        row.format = translation.symbol(format, into: &symbols)
        return row
    }

    /// The event again, field by field.
    func event(_ symbols: SymbolTable) -> Event {
        let source = Provenance(
            file: symbols[file] ?? "-",
            line: line,
            offset: offset,
            format: symbols[format] ?? ""
        )
        var event = Event(outcome: outcome, source: source)
        event.time =
            resolution == 0 ? nil : Instant(microseconds: microseconds, resolution: resolution)
        event.throttleKind = throttleKind
        event.service = symbols[service]
        event.operation = symbols[operation]
        event.code = symbols[code]
        event.message = symbols[message]
        event.requestID = symbols[requestID]
        event.extendedRequestID = symbols[extendedRequestID]
        event.region = symbols[region]
        event.account = symbols[account]
        event.caller = symbols[caller]
        event.userAgent = symbols[userAgent]
        event.sourceIP = symbols[sourceIP]
        event.reason = symbols[reason]
        event.quotaCode = symbols[quotaCode]
        event.resource = symbols[resource]
        event.variant = symbols[variant]
        event.resourceCost = resourceCost
        event.status = status.map(Int.init)
        event.attempts = attempts.map(Int.init)
        event.retriesExhausted = retriesExhausted
        event.retryAfterSeconds = retryAfterSeconds
        event.durationSeconds = durationSeconds
        event.cost = cost
        event.evidence = Int(evidence)
        return event
    }
}
