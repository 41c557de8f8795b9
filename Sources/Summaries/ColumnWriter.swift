internal import Analysis
internal import Events

/// Writes rows column by column: like stands by like, and compresses well.
struct ColumnWriter {
    private let rows: [LedgerRow]
    private let like: LikeRows
    private(set) var out: ByteWriter

    init(_ rows: [LedgerRow], to out: ByteWriter) {
        self.rows = rows
        self.out = out
        like = LikeRows(rows)
    }

    /// Writes every column; ``ColumnReader/readAll()`` reads them in the same order.
    mutating func writeAll() {
        symbols(\.operation) { $0 == 0 ? nil : $0 - 1 }
        symbols(\.caller) { $0 == 0 ? nil : $0 - 1 }
        writeTimes()
        numbers { $0.outcome.code }
        numbers { $0.throttleKind.map { $0.code + 1 } ?? 0 }
        symbols(\.service)
        symbols(\.code)
        symbols(\.message)
        symbols(\.requestID)
        symbols(\.extendedRequestID)
        symbols(\.region)
        symbols(\.account)
        symbols(\.userAgent)
        symbols(\.sourceIP)
        symbols(\.reason)
        symbols(\.quotaCode)
        symbols(\.resource)
        symbols(\.variant)
        // Objects follow each other, so the row before tells the file better than one like it.
        symbols(\.file) { $0 == 0 ? nil : $0 - 1 }
        symbols(\.format)
        numbers { row in row.status.map { zigzag(Int64($0)) + 1 } ?? 0 }
        numbers { row in row.attempts.map { zigzag(Int64($0)) + 1 } ?? 0 }
        numbers { row in row.retriesExhausted.map { $0 ? 2 : 1 } ?? 0 }
        for row in rows { out.add(row.retryAfterSeconds) }
        for row in rows { out.add(row.durationSeconds) }
        for row in rows { out.add(row.cost) }
        for row in rows { out.add(row.resourceCost) }
        places(\.line)
        places(\.offset)
        numbers { zigzag(Int64($0.evidence)) }
        numbers { $0.withheldSpelling.map { UInt64($0.rawValue) + 1 } ?? 0 }
        // The hashes of IDs come last: nothing shortens them, and the rest stays in one piece.
        for row in rows where row.withheldSpelling != nil { out.add(row.identity) }
    }

    /// Stamp widths, then times as steps of that width from the time before.
    private mutating func writeTimes() {
        numbers { UInt64(max(0, $0.resolution)) }
        var last: Int64 = 0
        for row in rows where row.resolution > 0 {
            let step = row.microseconds - last
            last = row.microseconds
            if step % row.resolution == 0 {
                out.add(zigzag(step / row.resolution) << 1)
            } else {
                out.add(zigzag(step) << 1 | 1)
            }
        }
    }

    private mutating func numbers(_ value: (LedgerRow) -> UInt64) {
        for row in rows { out.add(value(row)) }
    }

    /// Steps from the row before, as more or less than the step of the row that it resembles.
    private mutating func places(_ value: KeyPath<LedgerRow, Int>) {
        var steps: [Int64] = []
        steps.reserveCapacity(rows.count)
        var last: Int64 = 0
        for (index, row) in rows.enumerated() {
            let next = Int64(row[keyPath: value])
            steps.append(next &- last)
            out.add(signed: steps[index] &- (like[index].map { steps[$0] } ?? 0))
            last = next
        }
    }

    private mutating func symbols(_ value: KeyPath<LedgerRow, Symbol>) {
        let like = like
        symbols(value) { like[$0] }
    }

    /// The strings of a column in order of first appearance, then for each row 0 where it has that
    /// of the row it resembles, 1 where it has the next string, else the string's position.
    private mutating func symbols(
        _ value: KeyPath<LedgerRow, Symbol>,
        resembling: (Int) -> Int?
    ) {
        var positions: [Symbol: UInt64] = [:]
        var members: [Symbol] = []
        let column = rows.map { $0[keyPath: value] }
        let numbers = column.enumerated().map { index, symbol -> UInt64 in
            if let other = resembling(index), column[other] == symbol { return 0 }
            if let known = positions[symbol] { return known + 2 }
            positions[symbol] = UInt64(members.count)
            members.append(symbol)
            return 1
        }
        out.add(members.count)
        for symbol in members { out.add(symbol == .none ? 0 : UInt64(symbol.index) + 1) }
        for number in numbers { out.add(number) }
    }
}

extension Outcome {
    /// Its number in summaries; these never change.
    fileprivate var code: UInt64 {
        switch self {
        case .throttled: 0
        case .throttledClient: 1
        case .succeeded: 2
        case .failed: 3
        }
    }

    /// The outcome of a number, or `nil` where there is none.
    init?(code: UInt64) {
        guard let outcome = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = outcome
    }
}

extension ThrottleKind {
    /// Its number in summaries; these never change.
    fileprivate var code: UInt64 {
        switch self {
        case .rate: 0
        case .throughput: 1
        case .concurrency: 2
        case .bandwidth: 3
        case .slowdown: 4
        case .quotaWindow: 5
        }
    }

    /// The kind of a number, or `nil` where there is none.
    init?(code: UInt64) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}
