internal import Events

/// An event with its strings as symbols: about 150 bytes, where an `Event` takes several times that.
struct LedgerRow: Sendable {
    /// Microseconds since the epoch; meaningless when `resolution` is 0.
    var microseconds: Int64
    /// The stamp width in microseconds, or 0 when the event has no time.
    var resolution: Int64
    var outcome: Outcome
    var throttleKind: ThrottleKind?
    var service, operation, code, message, requestID, extendedRequestID: Symbol
    var region, account, caller, userAgent, sourceIP, reason, quotaCode, resource, variant: Symbol
    var status: Int32?
    var attempts: Int32?
    var retriesExhausted: Bool?
    var retryAfterSeconds: Double?
    var durationSeconds: Double?
    var cost: Double
    var resourceCost: Double?
    var file, format: Symbol
    var line, offset: Int
    var evidence: Int32

    init(_ event: Event, symbols: inout SymbolTable) {
        microseconds = event.time?.microseconds ?? 0
        resolution = event.time?.resolution ?? 0
        outcome = event.outcome
        throttleKind = event.throttleKind
        service = symbols.intern(event.service)
        operation = symbols.intern(event.operation)
        code = symbols.intern(event.code)
        message = symbols.intern(event.message)
        requestID = symbols.intern(event.requestID)
        extendedRequestID = symbols.intern(event.extendedRequestID)
        region = symbols.intern(event.region)
        account = symbols.intern(event.account)
        caller = symbols.intern(event.caller)
        userAgent = symbols.intern(event.userAgent)
        sourceIP = symbols.intern(event.sourceIP)
        reason = symbols.intern(event.reason)
        quotaCode = symbols.intern(event.quotaCode)
        resource = symbols.intern(event.resource)
        variant = symbols.intern(event.variant)
        resourceCost = event.resourceCost
        status = event.status.map { Int32(clamping: $0) }
        attempts = event.attempts.map { Int32(clamping: $0) }
        retriesExhausted = event.retriesExhausted
        retryAfterSeconds = event.retryAfterSeconds
        durationSeconds = event.durationSeconds
        cost = event.cost
        file = symbols.intern(event.source.file)
        format = symbols.intern(event.source.format)
        line = event.source.line
        offset = event.source.offset
        evidence = Int32(clamping: event.evidence)
    }

    /// The row with the symbols of another table, in the order in which an event's are interned.
    func translated(
        by translation: inout SymbolTranslation,
        into symbols: inout SymbolTable
    ) -> LedgerRow {
        var row = self
        row.service = translation.symbol(service, into: &symbols)
        row.operation = translation.symbol(operation, into: &symbols)
        row.code = translation.symbol(code, into: &symbols)
        row.message = translation.symbol(message, into: &symbols)
        row.requestID = translation.symbol(requestID, into: &symbols)
        row.extendedRequestID = translation.symbol(extendedRequestID, into: &symbols)
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
