internal import Events

/// One limit that was met, with everything the ledger shows of it.
///
/// A case is what detectors and advisors look at: the rows of the calls that draw on the limit, the
/// estimate, and what is published.
struct LimitCase {
    /// The limit.
    var limit: Limit
    /// The kind that most of its throttled calls name.
    var kind: ThrottleKind
    /// Ledger positions of the calls that a service decided, in order of time; those without a time
    /// come last, in ledger order.
    var rows: [Int]
    /// Ledger positions of calls that the SDK itself refused.
    var clientRefusals: [Int]
    /// The number of throttled calls among `rows`.
    var throttled: Int
    /// The calls in `rows`.
    var calls: Int { rows.count }
    /// The share of throttled calls, 0 to 1.
    var throttleRatio: Double { rows.isEmpty ? 0 : Double(throttled) / Double(rows.count) }
    /// Whether any call that was let through is logged; without these no rate can be told.
    var showsSuccesses: Bool { throttled < rows.count }
    /// The error codes seen, most frequent first.
    var codes: [String]
    /// The reasons that error bodies name, most frequent first.
    var statedReasons: [String]
    /// The throttled rows, in order of time.
    var throttledRows: [Int]
    /// The way to a higher limit.
    var door = Door(for: nil)

    /// The operation if the case is about one alone.
    var operation: String? {
        limit.scope.operations.count == 1 ? limit.scope.operations[0] : nil
    }

    /// Its APIs as `service:Operation`; none where the service is unknown.
    var apiNames: [String] {
        guard let service = limit.scope.service else { return [] }
        return limit.scope.operations.map { service + ":" + $0 }
    }

    /// What the case is about, in a reader's words: `ssm GetParameter`.
    var name: String { limit.scope.caseName }

    /// A name for IDs: lower case, letters and digits and hyphens only.
    var slug: String {
        let words = [limit.scope.service ?? "unknown"] + limit.scope.operations.prefix(1)
        return words.map { word in
            let bytes = word.lowercased().utf8
            let isName =
                bytes.count <= 80
                && bytes.allSatisfy { byte in
                    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
                        || byte == 0x2E
                }
            // A name of other characters is none of an API: it may be anything that a log says.
            guard isName else { return "other" }
            return String(decoding: bytes.map { $0 == 0x2E ? 0x2D : $0 }, as: UTF8.self)
        }.joined(separator: "-")
    }
}

extension LimitScope {
    /// The service and its APIs, in a reader's words: `ssm GetParameter`.
    var caseName: String {
        let service = service ?? "an unknown service"
        if operations.isEmpty { return service }
        if operations.count <= 3 { return service + " " + operations.joined(separator: " + ") }
        return service + " (" + operations.prefix(2).joined(separator: ", ")
            + " and \(operations.count - 2) more)"
    }
}

/// All cases of a batch, with the ledger they point into.
struct CaseFile {
    var ledger: Ledger
    /// The usage of every API, throttled or not.
    var usages: [(key: APIKey, usage: APIUsage)]
    /// The limits met, most throttled first.
    var cases: [LimitCase]

    /// The row at a ledger position.
    func row(_ index: Int) -> LedgerRow { ledger.rows[index] }

    /// The string behind a symbol.
    func text(_ symbol: Symbol) -> String? { ledger.symbols[symbol] }

    /// Citations of at most `count` of the given rows, spread evenly.
    func citations(_ rows: [Int], _ count: Int = 5) -> [Citation] {
        spread(rows, count).map { Citation(row($0).event(ledger.symbols).source) }
    }
}
