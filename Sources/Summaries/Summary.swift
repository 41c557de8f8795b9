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
        /// Where the events are in the rows of its sheaf.
        var rows: Range<Int>
    }

    /// Inputs whose events share a table of strings, as those of one file do.
    struct Sheaf: Sendable {
        /// The inputs, in the order in which they were added.
        var parts: [Part] = []
        /// The events of all inputs, one input's after the other's.
        var rows: [LedgerRow] = []
        /// The strings of the events.
        var symbols = SymbolTable()
    }

    /// The inputs; those that were merged stay in the sheaves they came in.
    private(set) var sheaves: [Sheaf] = []

    /// Creates a summary of nothing.
    public init() {}

    /// Takes up what was written down.
    init(_ sheaf: Sheaf) { sheaves = [sheaf] }

    /// The inputs, in the order in which they were added.
    var parts: [Part] { sheaves.flatMap(\.parts) }

    /// The number of inputs, with paths that could not be followed.
    public var inputCount: Int { sheaves.reduce(0) { $0 + $1.parts.count } }

    /// The number of events, joined within each input.
    public var eventCount: Int { sheaves.reduce(0) { $0 + $1.rows.count } }

    /// Adds what one input showed.
    ///
    /// - Parameters:
    ///   - ledger: the events of the input.
    ///   - input: the input; `nil` for a path that could not be followed, which the first
    ///     diagnostic names.
    ///   - reading: the version of the tool and what the reader was told.
    public mutating func add(_ ledger: Ledger, of input: InputSummary?, reading: String) {
        if sheaves.isEmpty { sheaves.append(Sheaf()) }
        sheaves[sheaves.count - 1].add(ledger, of: input, reading: reading)
    }

    /// Adds the inputs of another summary, of which nothing is copied.
    public mutating func merge(_ other: Summary) { sheaves += other.sheaves }

    /// Where the parts are, with each input once, in the order in which a folder is walked.
    ///
    /// An input that was read twice, as by a task that was tried again, counts once; inputs are the
    /// same when path, size and SHA-256 are.
    private var order: [(sheaf: Int, part: Int)] {
        let keyed = sheaves.indices.flatMap { sheaf in
            sheaves[sheaf].parts.indices.map { part in
                (key: PartKey(sheaves[sheaf].parts[part]), sheaf: sheaf, part: part)
            }
        }.sorted { ($0.key, $0.sheaf, $0.part) < ($1.key, $1.sheaf, $1.part) }
        var order: [(sheaf: Int, part: Int)] = []
        var last: PartKey?
        for (key, sheaf, part) in keyed {
            if let last, last.isSameInput(as: key) { continue }
            order.append((sheaf, part))
            last = key
        }
        return order
    }

    /// Hands the parts over in order, each sheaf's events being let go behind its last part, so that
    /// they are in memory once.
    private consuming func takeApart(
        _ take: (Part, ArraySlice<LedgerRow>, inout SymbolTranslation) -> Void
    ) {
        let order = order
        var sheaves = sheaves
        self.sheaves = []
        var left = Array(repeating: 0, count: sheaves.count)
        for (sheaf, _) in order { left[sheaf] += 1 }
        var translations = [SymbolTranslation?](repeating: nil, count: sheaves.count)
        for (sheaf, part) in order {
            var translation =
                translations[sheaf] ?? SymbolTranslation(from: sheaves[sheaf].symbols)
            translations[sheaf] = nil
            let part = sheaves[sheaf].parts[part]
            take(part, sheaves[sheaf].rows[part.rows], &translation)
            left[sheaf] -= 1
            if left[sheaf] > 0 {
                translations[sheaf] = translation
            } else {
                sheaves[sheaf] = Sheaf()
            }
        }
    }

    /// One sheaf with the inputs in order, each once, and symbols in the order of the rows.
    consuming func canonical() -> Sheaf {
        var result = Sheaf()
        takeApart { result.add($0, $1, by: &$2) }
        return result
    }

    /// The events of all inputs with each call once, their diagnostics and metrics, and the inputs.
    public consuming func joined() -> (ledger: Ledger, inputs: [InputSummary]) {
        var ledger = Ledger()
        var inputs: [InputSummary] = []
        takeApart { part, rows, translation in
            ledger.adopt(rows, by: &translation)
            ledger.adopt(part.diagnostics)
            ledger.adopt(part.metrics)
            if let input = part.input { inputs.append(input) }
        }
        return (ledger, inputs)
    }

    /// What could not be read, and what was read with a caveat, of all inputs in order.
    public var diagnostics: DiagnosticLog {
        order.reduce(into: DiagnosticLog()) { log, place in
            log.merge(sheaves[place.sheaf].parts[place.part].diagnostics)
        }
    }

    /// The ways in which the inputs were read, sorted; more than one means that they were not read
    /// alike.
    public var readings: [String] { Set(parts.map(\.reading)).sorted() }
}

extension Summary.Sheaf {
    /// Adds what one input showed; ``Summary/add(_:of:reading:)`` says what that is.
    fileprivate mutating func add(_ ledger: Ledger, of input: InputSummary?, reading: String) {
        var translation = SymbolTranslation(from: ledger.symbols)
        let start = rows.count
        for row in ledger.rows {
            let row = row.withholding(ledger.symbols)
            rows.append(row.translated(by: &translation, into: &symbols))
        }
        parts.append(
            Summary.Part(
                input: input,
                reading: reading,
                diagnostics: ledger.diagnostics,
                metrics: ledger.metrics,
                rows: start..<rows.count
            )
        )
    }

    /// Adds an input of another sheaf.
    fileprivate mutating func add(
        _ part: Summary.Part,
        _ theirs: ArraySlice<LedgerRow>,
        by translation: inout SymbolTranslation
    ) {
        var part = part
        let start = rows.count
        for row in theirs { rows.append(row.translated(by: &translation, into: &symbols)) }
        part.rows = start..<rows.count
        parts.append(part)
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
