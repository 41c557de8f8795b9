public import Events

/// Which events a report is about; an empty list lets everything through.
public struct EventFilter: Equatable, Sendable {
    /// The earliest time; events without a time fail it.
    public var since: Instant?
    /// The time before which events lie; events without a time fail it.
    public var until: Instant?
    /// Endpoint prefixes, compared without case.
    public var services: [String] = []
    /// API names, compared without case.
    public var operations: [String] = []
    /// Regions.
    public var regions: [String] = []
    /// Account IDs.
    public var accounts: [String] = []
    /// Request IDs, compared without case.
    public var requestIDs: [String] = []

    /// Creates a filter that lets everything through.
    public init() {}

    /// Whether everything passes.
    public var isEmpty: Bool { self == EventFilter() }

    /// Whether `event` passes.
    public func admits(_ event: Event) -> Bool {
        admitsAllBut(requestID: event) && Self.admits(event.requestID, requestIDs)
    }

    /// Whether the event of `row` passes, the text of whose request ID may have been left out.
    func admits(_ row: LedgerRow, of symbols: SymbolTable) -> Bool {
        let event = row.event(symbols)
        guard row.withheldSpelling != nil, !requestIDs.isEmpty else { return admits(event) }
        return admitsAllBut(requestID: event)
            && requestIDs.contains { RequestIdentity($0) == row.identity }
    }

    private func admitsAllBut(requestID event: Event) -> Bool {
        if since != nil || until != nil {
            guard let time = event.time else { return false }
            if let since, time < since { return false }
            if let until, time >= until { return false }
        }
        return Self.admits(event.service, services) && Self.admits(event.operation, operations)
            && Self.admits(event.region, regions) && Self.admits(event.account, accounts)
    }

    private static func admits(_ value: String?, _ allowed: [String]) -> Bool {
        guard !allowed.isEmpty else { return true }
        guard let value = value?.lowercased() else { return false }
        return allowed.contains { $0.lowercased() == value }
    }
}

extension Ledger {
    /// The ledger of the events that pass `filter`, with all diagnostics.
    public func filtered(by filter: EventFilter) -> Ledger {
        guard !filter.isEmpty else { return self }
        return rebuilt { filter.admits(rows[$0], of: symbols) ? [] : nil }
    }
}
