public import Analysis
public import Events

/// What some of the inputs showed, in a form that joins with what others showed.
///
/// It holds the evidence input by input, joined within each and not between them. So the summary of
/// two summaries is no more than their inputs side by side, in any order and any grouping, and
/// ``joined()`` joins them at last in one order: the ledger, and with it the report, is that of one
/// run over all inputs in the order in which a folder is walked.
///
/// Calls that were not throttled lose their message, S3's second ID and the text of the request ID;
/// of this ID a hash stays, which is enough to join (`RequestIdentity`).
public struct Summary: Sendable {
    /// Evidence of one input.
    struct Part: Sendable {
        /// The input; `nil` for a path that could not be followed.
        var input: InputSummary?
        /// How it was read: the version of the tool and what the reader was told.
        var reading: String
        /// What could not be read, and what was read with a caveat.
        var diagnostics: DiagnosticLog
        /// The metrics, in the order met.
        var metrics: [MetricSeries]
        /// Where the events are in `rows`.
        var rows: Range<Int>
    }

    /// The inputs, in the order in which they were added.
    private(set) var parts: [Part] = []
    /// The events of all inputs, one input's after the other's.
    private(set) var rows: [LedgerRow] = []
    /// The strings of the events.
    private(set) var symbols = SymbolTable()

    /// Creates a summary of nothing.
    public init() {}

    /// The number of inputs, with paths that could not be followed.
    public var inputCount: Int { parts.count }

    /// The number of events, joined within each input.
    public var eventCount: Int { rows.count }

    /// Adds what one input showed.
    ///
    /// - Parameters:
    ///   - ledger: the events of the input.
    ///   - input: the input; `nil` for a path that could not be followed, which the first
    ///     diagnostic names.
    ///   - reading: the version of the tool and what the reader was told.
    public mutating func add(_ ledger: Ledger, of input: InputSummary?, reading: String) {
        var translation = SymbolTranslation(from: ledger.symbols)
        let start = rows.count
        for row in ledger.rows {
            let row = row.withholding(ledger.symbols)
            rows.append(row.translated(by: &translation, into: &symbols))
        }
        parts.append(
            Part(
                input: input,
                reading: reading,
                diagnostics: ledger.diagnostics,
                metrics: ledger.metrics,
                rows: start..<rows.count
            )
        )
    }

    /// Adds the inputs of another summary.
    public mutating func merge(_ other: Summary) {
        if parts.isEmpty {
            self = other
            return
        }
        var translation = SymbolTranslation(from: other.symbols)
        for part in other.parts { add(part, of: other, by: &translation) }
    }

    private mutating func add(
        _ part: Part,
        of other: Summary,
        by translation: inout SymbolTranslation
    ) {
        var part = part
        let start = rows.count
        for row in other.rows[part.rows] {
            rows.append(row.translated(by: &translation, into: &symbols))
        }
        part.rows = start..<rows.count
        parts.append(part)
    }

    /// The positions of the parts with each input once, in the order in which a folder is walked.
    ///
    /// An input that was read twice, as by a task that was tried again, counts once; inputs are the
    /// same when path, size and SHA-256 are.
    private var order: [Int] {
        let keyed = parts.indices.map { (key: PartKey(parts[$0]), index: $0) }
            .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
        var order: [Int] = []
        var last: PartKey?
        for (key, index) in keyed {
            if let last, last.isSameInput(as: key) { continue }
            order.append(index)
            last = key
        }
        return order
    }

    /// The same summary with its inputs in order, each once, and symbols in the order of the rows.
    func canonical() -> Summary {
        var result = Summary()
        var translation = SymbolTranslation(from: symbols)
        for index in order { result.add(parts[index], of: self, by: &translation) }
        return result
    }

    /// The events of all inputs with each call once, their diagnostics and metrics, and the inputs.
    public func joined() -> (ledger: Ledger, inputs: [InputSummary]) {
        var ledger = Ledger()
        var inputs: [InputSummary] = []
        var translation = SymbolTranslation(from: symbols)
        for part in order.map({ parts[$0] }) {
            ledger.adopt(rows[part.rows], by: &translation)
            ledger.adopt(part.diagnostics)
            ledger.adopt(part.metrics)
            if let input = part.input { inputs.append(input) }
        }
        return (ledger, inputs)
    }

    /// What could not be read, and what was read with a caveat, of all inputs in order.
    public var diagnostics: DiagnosticLog {
        order.reduce(into: DiagnosticLog()) { $0.merge(parts[$1].diagnostics) }
    }

    /// The ways in which the inputs were read, sorted; more than one means that they were not read
    /// alike.
    public var readings: [String] { Set(parts.map(\.reading)).sorted() }

    /// Takes up what was written down.
    init(parts: [Part], rows: [LedgerRow], symbols: SymbolTable) {
        (self.parts, self.rows, self.symbols) = (parts, rows, symbols)
    }
}

extension LedgerRow {
    /// The row without the texts that no report shows of a call that was not throttled.
    fileprivate func withholding(_ symbols: SymbolTable) -> LedgerRow {
        guard outcome == .succeeded || outcome == .failed, identity != .none else { return self }
        var row = self
        row.message = .none
        row.extendedRequestID = .none
        guard let id = symbols[requestID] else { return row }
        let spelling = IDSpelling(id)
        if spelling != .mixed {
            row.requestID = .none
            row.withheldSpelling = spelling
        }
        return row
    }
}
