public import Events

/// All events of a batch, each call once: pieces of evidence with the same request ID are joined.
///
/// A ledger of one part of the input merged with that of a later part equals the ledger of the
/// whole, so that parts can be read by different cores or machines. The order of events is the
/// order of first appearance.
public struct Ledger: Sendable {
    /// The events, in order of first appearance.
    package private(set) var rows: [LedgerRow] = []
    /// The strings of the rows.
    package private(set) var symbols = SymbolTable()
    /// Where the row of a request is.
    private var rowOfRequest = RequestIndex()
    /// The symbols of the names of the batches taken last.
    private var batchSymbols = BatchSymbols()
    /// Whether evidence was joined, so that symbols are perhaps not in the order of the rows.
    private var hasJoined = false
    /// What could not be read, and what was read with a caveat.
    public private(set) var diagnostics = DiagnosticLog()

    /// The metrics, in the order met.
    public private(set) var metrics: [MetricSeries] = []

    /// The most distinct events that are kept; with what the analysis needs, in the order of 20 GB.
    public static let mostEvents = 50_000_000
    /// The bytes of names, IDs and messages past which no event is added.
    public static let mostText = 8 << 30
    private let mostEvents: Int
    private let mostText: Int

    /// Creates an empty ledger.
    ///
    /// An event that finds no room is left out and counted under `cap_reached`; evidence of a call
    /// that is known still joins it.
    public init(mostEvents: Int = Ledger.mostEvents, mostText: Int = Ledger.mostText) {
        self.mostEvents = mostEvents
        self.mostText = mostText
    }

    /// The number of distinct events.
    public var count: Int { rows.count }

    /// The bytes of all names, IDs and messages that are kept.
    package var textBytes: Int { symbols.textBytes }

    /// The events, in order of first appearance.
    public var events: some Sequence<Event> {
        rows.lazy.map { [symbols] in $0.event(symbols) }
    }

    /// Takes one event: joins it with what is known of the same call, or adds it.
    public mutating func add(_ event: Event) {
        let identity = RequestIdentity(event.requestID)
        let known = knownRow(of: identity) { event.requestID }
        if let known {
            join(event, at: known)
        } else if isFull {
            leaveOut(event)
        } else {
            append(LedgerRow(event, identity: identity, symbols: &symbols))
        }
    }

    private var isFull: Bool { rows.count >= mostEvents || symbols.textBytes >= mostText }

    private mutating func leaveOut(_ event: Event) {
        let detail = "there is no room for more events than \(rows.count); this one was left out"
        diagnostics.add(Diagnostic(.capReached, detail, at: event.source))
    }

    /// Takes a row whose symbols are this ledger's; `event` is the same in full, where it is needed.
    private mutating func add(_ row: LedgerRow, event: () -> Event) {
        // Hardly a row is known, and what is not shares no hash either.
        guard row.isIdentified, rowOfRequest.first(of: row.identity, where: { _ in true }) != nil
        else {
            append(row)
            return
        }
        if let known = knownRow(of: row.identity, text: { symbols[row.requestID] }) {
            join(event(), at: known)
        } else {
            append(row)
        }
    }

    private mutating func append(_ row: LedgerRow) {
        if row.isIdentified { rowOfRequest.insert(row.identity, at: rows.count) }
        rows.append(row)
    }

    /// The position of the row that shows the request with this ID, by the texts as far as both are
    /// there; `nil` where there is none.
    private func knownRow(of identity: RequestIdentity, text: () -> String?) -> Int? {
        guard identity != .none else { return nil }
        return rowOfRequest.first(of: identity) { position in
            guard rows[position].identity == identity else { return false }
            guard let one = symbols[rows[position].requestID], let other = text() else {
                return true
            }
            return one == other || one.lowercased() == other.lowercased()
        }
    }

    /// Takes some of a batch's calls: joins them with what is known of the same, or adds them.
    public mutating func add(_ batch: CallBatch, _ range: Range<Int>) {
        batchSymbols.begin(batch)
        for call in batch.calls[range] {
            let identity = RequestIdentity(batch.identities[call.requestID])
            // Rows are few that share a hash; that they show one request, the texts have to tell.
            // Where there is no room, the place of what is left out has to be said.
            if isFull
                || identity != .none
                    && rowOfRequest.first(of: identity, where: { _ in true }) != nil
            {
                add(batch.event(call))
                continue
            }
            let row = LedgerRow(
                call,
                of: batch,
                identity: identity,
                translation: &batchSymbols,
                symbols: &symbols
            )
            append(row)
        }
    }

    /// Joins a piece of evidence with the row at `known`; the ID stays as first written.
    private mutating func join(_ event: Event, at known: Int) {
        let before = rows[known]
        let text = symbols[before.requestID]
        var joined = before.event(symbols)
        joined.join(event)
        if let spelling = before.withheldSpelling {
            joined.requestID = event.requestID.map(spelling.applied)
        }
        hasJoined = true
        rows[known] = LedgerRow(
            joined,
            identity: before.identity,
            id: text != nil && text == joined.requestID ? before.requestID : nil,
            symbols: &symbols
        )
        rows[known].withheldSpelling =
            joined.requestID == nil ? before.withheldSpelling : nil
    }

    /// Sets Region and account of a row, as far as given.
    mutating func place(_ index: Int, region: Symbol, account: Symbol) {
        if region != .none { rows[index].region = region }
        if account != .none { rows[index].account = account }
    }

    /// Keeps one metric.
    public mutating func add(_ series: MetricSeries) { metrics.append(series) }

    /// Counts one diagnostic.
    public mutating func note(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

    /// Takes over the diagnostics and metrics of `other`, without its events.
    package mutating func take(notesOf other: Ledger) {
        adopt(other.diagnostics)
        adopt(other.metrics)
    }

    /// The events alone.
    package var withoutNotes: Ledger {
        var copy = self
        copy.diagnostics = DiagnosticLog()
        copy.metrics = []
        return copy
    }

    /// Adds the diagnostics of a later part of the input.
    package mutating func adopt(_ later: DiagnosticLog) { diagnostics.merge(later) }

    /// Adds the metrics of a later part of the input.
    package mutating func adopt(_ later: [MetricSeries]) { metrics += later }

    /// Adds rows of a later part of the input, in their order, whose symbols `translation` knows.
    package mutating func adopt(
        _ later: ArraySlice<LedgerRow>,
        by translation: inout SymbolTranslation
    ) {
        let table = translation.theirs
        for theirs in later {
            // Of what is left out no name is taken over either.
            if isFull, knownRow(of: theirs.identity, text: { table[theirs.requestID] }) == nil {
                leaveOut(theirs.event(table))
                continue
            }
            add(theirs.translated(by: &translation, into: &symbols, addingIDs: true)) {
                theirs.event(table)
            }
        }
    }

    /// Adds the events and diagnostics of a later part of the input.
    ///
    /// The first appearance of each string in the rows decides the order of symbols, whatever the
    /// parts: callers are told apart, and at last ordered, by their symbols.
    public mutating func merge(_ later: Ledger) {
        if rows.isEmpty, diagnostics.counts.isEmpty, metrics.isEmpty, !later.hasJoined {
            self = later
            return
        }
        var translation = SymbolTranslation(from: later.symbols)
        adopt(later.rows[...], by: &translation)
        adopt(later.diagnostics)
        adopt(later.metrics)
    }

    /// The ledger of some rows of this one, with all diagnostics and metrics.
    ///
    /// - Parameter additions: told a row's index, the indices of the rows that show the same call
    ///   without a request ID and are joined with it, or `nil` to leave the row out.
    /// - Returns: the ledger, its symbols in the order of the rows.
    func rebuilt(_ additions: (Int) -> [Int]?) -> Ledger {
        var kept = Ledger()
        var translation = SymbolTranslation(from: symbols)
        for (index, row) in rows.enumerated() {
            guard let others = additions(index) else { continue }
            var row = row
            if others.isEmpty {
                row = row.translated(by: &translation, into: &kept.symbols, addingIDs: true)
            } else {
                var event = row.event(symbols)
                for other in others { event.join(rows[other].event(symbols)) }
                let (identity, spelling) = (row.identity, row.withheldSpelling)
                row = LedgerRow(event, identity: identity, symbols: &kept.symbols)
                row.withheldSpelling = spelling
            }
            kept.add(row) { rows[index].event(symbols) }
        }
        kept.adopt(diagnostics)
        kept.adopt(metrics)
        return kept
    }
}
