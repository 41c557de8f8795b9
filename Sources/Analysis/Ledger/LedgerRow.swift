package import Events

/// An event with its strings as symbols: 120 bytes, where an `Event` takes several times that.
///
/// What few events tell is kept apart, at 80 bytes more for those.
package struct LedgerRow: Sendable {
    /// Microseconds since the epoch; meaningless when `resolution` is 0.
    package var microseconds: Int64
    /// The stamp width in microseconds, or 0 when the event has no time.
    package var resolution: Int64
    /// What few events tell; `nil` where this one tells none of it.
    private var rareFacts: RareFacts?
    /// The 1-based line and the byte offset of the first piece of evidence.
    package var line, offset: Int
    /// What tells the request from others, also where the text of its ID was left out.
    package var identity: RequestIdentity
    /// The names that an `Event` has under the same names.
    package var service, operation, code, message, requestID, extendedRequestID: Symbol
    /// The names that an `Event` has under the same names.
    package var region, account, caller, userAgent, sourceIP: Symbol
    /// The names that an `Event` has under the same names.
    package var resource, variant: Symbol
    /// The file and the format of the first piece of evidence.
    package var file, format: Symbol
    /// The number of pieces of evidence.
    package var evidence: Int32
    /// How the call ended.
    package var outcome: Outcome
    /// The kind of limit that a throttled call met.
    package var throttleKind: ThrottleKind?

    /// What few events tell.
    package var facts: RareFacts.Values {
        get { rareFacts?.values ?? RareFacts.Values() }
        set { rareFacts = newValue.isEmpty ? nil : RareFacts(newValue) }
    }
    /// The case of a request ID whose text was left out; `nil` where the text is there, or no ID is.
    package var withheldSpelling: IDSpelling? {
        get { rareFacts?.values.withheldSpelling }
        set { if newValue != withheldSpelling { facts.withheldSpelling = newValue } }
    }
    /// The names that an `Event` has under the same names.
    package var reason: Symbol {
        get { rareFacts?.values.reason ?? .none }
        set { if newValue != reason { facts.reason = newValue } }
    }
    /// The names that an `Event` has under the same names.
    package var quotaCode: Symbol {
        get { rareFacts?.values.quotaCode ?? .none }
        set { if newValue != quotaCode { facts.quotaCode = newValue } }
    }
    /// The HTTP status.
    package var status: Int32? {
        get { rareFacts?.values.status }
        set { if newValue != status { facts.status = newValue } }
    }
    /// The total attempts known for this logical call.
    package var attempts: Int32? {
        get { rareFacts?.values.attempts }
        set { if newValue != attempts { facts.attempts = newValue } }
    }
    /// Whether all retries were used up.
    package var retriesExhausted: Bool? {
        get { rareFacts?.values.retriesExhausted }
        set { if newValue != retriesExhausted { facts.retriesExhausted = newValue } }
    }
    /// The seconds to wait that the answer itself names.
    package var retryAfterSeconds: Double? {
        get { rareFacts?.values.retryAfterSeconds }
        set { if newValue != retryAfterSeconds { facts.retryAfterSeconds = newValue } }
    }
    /// The seconds between sending the call and its answer.
    package var durationSeconds: Double? {
        get { rareFacts?.values.durationSeconds }
        set { if newValue != durationSeconds { facts.durationSeconds = newValue } }
    }
    /// The tokens that the call takes.
    package var cost: Double {
        get { rareFacts?.values.cost ?? 1 }
        set { if newValue != cost { facts.cost = newValue } }
    }
    /// The tokens that the call takes of a second bucket.
    package var resourceCost: Double? {
        get { rareFacts?.values.resourceCost }
        set { if newValue != resourceCost { facts.resourceCost = newValue } }
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
        var facts = RareFacts.Values()
        facts.reason = intern(event.reason, false)
        facts.quotaCode = intern(event.quotaCode, false)
        resource = intern(event.resource, false)
        variant = intern(event.variant, false)
        file = intern(event.source.file, false)
        format = intern(event.source.format, false)
        line = event.source.line
        offset = event.source.offset
        evidence = Int32(clamping: event.evidence)
        facts.retriesExhausted = event.retriesExhausted
        facts.cost = event.cost
        facts.resourceCost = event.resourceCost
        facts.status = event.status.map { Int32(clamping: $0) }
        facts.attempts = event.attempts.map { Int32(clamping: $0) }
        facts.retryAfterSeconds = event.retryAfterSeconds
        facts.durationSeconds = event.durationSeconds
        rareFacts = facts.isEmpty ? nil : RareFacts(facts)
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
        if let rareFacts {
            var facts = rareFacts.values
            facts.reason = translation.symbol(facts.reason, into: &symbols)
            facts.quotaCode = translation.symbol(facts.quotaCode, into: &symbols)
            row.facts = facts
        }
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
        event.resource = symbols[resource]
        event.variant = symbols[variant]
        if let facts = rareFacts?.values {
            event.reason = symbols[facts.reason]
            event.quotaCode = symbols[facts.quotaCode]
            event.resourceCost = facts.resourceCost
            event.status = facts.status.map(Int.init)
            event.attempts = facts.attempts.map(Int.init)
            event.retriesExhausted = facts.retriesExhausted
            event.retryAfterSeconds = facts.retryAfterSeconds
            event.durationSeconds = facts.durationSeconds
            event.cost = facts.cost
        }
        event.evidence = Int(evidence)
        return event
    }
}
