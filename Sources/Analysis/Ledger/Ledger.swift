public import Events

/// All events of a batch, each call once: pieces of evidence with the same request ID are joined.
///
/// A ledger of one part of the input merged with that of a later part equals the ledger of the
/// whole, so that parts can be read by different cores or machines. The order of events is the
/// order of first appearance.
public struct Ledger: Sendable {
    private(set) var rows: [LedgerRow] = []
    private(set) var symbols = SymbolTable()
    /// Where the row of a request ID is, by the ID's symbol.
    private var rowOfIdentity: [Symbol: Int] = [:]
    /// What could not be read, and what was read with a caveat.
    public private(set) var diagnostics = DiagnosticLog()

    /// The metrics, in the order met.
    public private(set) var metrics: [MetricSeries] = []

    /// Creates an empty ledger.
    public init() {}

    /// The number of distinct events.
    public var count: Int { rows.count }

    /// The events, in order of first appearance.
    public var events: some Sequence<Event> {
        rows.lazy.map { [symbols] in $0.event(symbols) }
    }

    /// Takes one event: joins it with what is known of the same call, or adds it.
    public mutating func add(_ event: Event) {
        add(LedgerRow(event, symbols: &symbols), identifiedBy: event.requestID) { event }
    }

    /// Takes a row whose symbols are this ledger's; `event` is the same in full, where it is needed.
    private mutating func add(
        _ row: LedgerRow,
        identifiedBy id: String?,
        event: () -> Event
    ) {
        guard let id else {
            rows.append(row)
            return
        }
        // IDs differ in case between sources (S3's are upper case in headers only); they are
        // compared in lower case and shown as first written.
        let identity =
            id.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
            ? symbols.intern(id.lowercased()) : row.requestID
        guard let known = rowOfIdentity[identity] else {
            rowOfIdentity[identity] = rows.count
            rows.append(row)
            return
        }
        var joined = rows[known].event(symbols)
        joined.join(event())
        rows[known] = LedgerRow(joined, symbols: &symbols)
    }

    /// Keeps one metric.
    public mutating func add(_ series: MetricSeries) { metrics.append(series) }

    /// Counts one diagnostic.
    public mutating func note(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

    /// Adds the diagnostics of a later part of the input.
    mutating func adopt(_ later: DiagnosticLog) { diagnostics.merge(later) }

    /// Adds the metrics of a later part of the input.
    mutating func adopt(_ later: [MetricSeries]) { metrics += later }

    /// Adds the events and diagnostics of a later part of the input.
    public mutating func merge(_ later: Ledger) {
        var translation = SymbolTranslation(from: later.symbols)
        for theirs in later.rows {
            let row = theirs.translated(by: &translation, into: &symbols)
            add(row, identifiedBy: symbols[row.requestID]) { theirs.event(later.symbols) }
        }
        adopt(later.diagnostics)
        adopt(later.metrics)
    }
}
