internal import Analysis
internal import Events

/// Reads what a ``ColumnWriter`` wrote and refuses what no row can hold.
struct ColumnReader {
    private(set) var rows: [LedgerRow]
    private(set) var input: ByteReader
    private let symbols: SymbolTable
    private var like = LikeRows([])

    /// The columns of which each row takes a byte or more.
    private static let leastBytes = 30
    /// The widest stamp in microseconds, some thirty years; the reader of events has the same.
    private static let widestStamp: UInt64 = 1_000_000_000_000_000

    /// Starts at the columns of `count` rows whose strings are `symbols`.
    init(_ input: ByteReader, count: Int, symbols: SymbolTable) throws(SummaryError) {
        guard count <= input.remaining / Self.leastBytes else {
            throw .damaged("more events are announced than there are")
        }
        self.input = input
        self.symbols = symbols
        rows = Array(repeating: LedgerRow(), count: count)
    }

    /// Reads every column.
    mutating func readAll() throws(SummaryError) {
        try symbols(resembling: { $0 == 0 ? nil : $0 - 1 }) { $0.operation = $1 }
        try symbols(resembling: { $0 == 0 ? nil : $0 - 1 }) { $0.caller = $1 }
        like = LikeRows(rows)
        try readTimes()
        try numbers { (row, number) throws(SummaryError) in
            row.outcome = try Self.known(Outcome(code: number))
        }
        try numbers { (row, number) throws(SummaryError) in
            row.throttleKind = number == 0 ? nil : try Self.known(ThrottleKind(code: number - 1))
        }
        try symbols { $0.service = $1 }
        try symbols { $0.code = $1 }
        try symbols { $0.message = $1 }
        try readRequestIDs()
        try symbols { $0.extendedRequestID = $1 }
        try symbols { $0.region = $1 }
        try symbols { $0.account = $1 }
        try symbols { $0.userAgent = $1 }
        try symbols { $0.sourceIP = $1 }
        try symbols { $0.reason = $1 }
        try symbols { $0.quotaCode = $1 }
        try symbols { $0.resource = $1 }
        try symbols { $0.variant = $1 }
        try symbols(resembling: { $0 == 0 ? nil : $0 - 1 }) { $0.file = $1 }
        try symbols { $0.format = $1 }
        try numbers { (row, number) throws(SummaryError) in row.status = try Self.small(number) }
        try numbers { (row, number) throws(SummaryError) in
            row.attempts = try Self.small(number)
        }
        try numbers { (row, number) throws(SummaryError) in
            guard number <= 2 else { throw .damaged("an answer is neither yes nor no") }
            row.retriesExhausted = number == 0 ? nil : number == 2
        }
        for index in rows.indices { rows[index].retryAfterSeconds = try input.double() }
        for index in rows.indices { rows[index].durationSeconds = try input.double() }
        for index in rows.indices { rows[index].cost = try input.double() ?? 1 }
        for index in rows.indices { rows[index].resourceCost = try input.double() }
        try places { $0.line = $1 }
        try places { $0.offset = $1 }
        try numbers { (row, number) throws(SummaryError) in
            guard let evidence = Int32(exactly: unzigzag(number)) else {
                throw .damaged("a count of evidence is out of range")
            }
            row.evidence = evidence
        }
        try readIdentities()
    }

    private mutating func readTimes() throws(SummaryError) {
        try numbers { (row, number) throws(SummaryError) in
            guard number <= Self.widestStamp else { throw .damaged("a stamp is too wide") }
            row.resolution = Int64(number)
        }
        var last: Int64 = 0
        for index in rows.indices where rows[index].resolution > 0 {
            let coded = try input.number()
            let (step, isTooLong) = unzigzag(coded >> 1).multipliedReportingOverflow(
                by: coded & 1 == 0 ? rows[index].resolution : 1
            )
            let (time, isTooFar) = last.addingReportingOverflow(step)
            guard !isTooLong, !isTooFar, Instant.range.contains(time) else {
                throw .damaged("a time is out of range")
            }
            rows[index].microseconds = time
            last = time
        }
    }

    /// Request IDs and, of those that are there in full, the hashes.
    private mutating func readRequestIDs() throws(SummaryError) {
        var hashes: [Symbol: RequestIdentity] = [:]
        try symbols { [symbols] row, symbol in
            row.requestID = symbol
            guard symbol != .none else { return }
            let hash = hashes[symbol] ?? RequestIdentity(symbols[symbol])
            hashes[symbol] = hash
            row.identity = hash
        }
    }

    /// The hashes of the IDs whose texts were left out.
    private mutating func readIdentities() throws(SummaryError) {
        try numbers { (row, number) throws(SummaryError) in
            guard number <= 2 else { throw .damaged("a spelling is unknown") }
            row.withheldSpelling = number == 0 ? nil : number == 1 ? .lower : .upper
        }
        for index in rows.indices where rows[index].withheldSpelling != nil {
            let identity = try input.identity()
            guard identity != .none, rows[index].requestID == .none else {
                throw .damaged("an ID is both there and left out")
            }
            rows[index].identity = identity
        }
    }

    private mutating func numbers(
        _ take: (inout LedgerRow, UInt64) throws(SummaryError) -> Void
    ) throws(SummaryError) {
        for index in rows.indices { try take(&rows[index], try input.number()) }
    }

    private mutating func places(
        _ take: (inout LedgerRow, Int) -> Void
    ) throws(SummaryError) {
        var steps: [Int64] = []
        steps.reserveCapacity(rows.count)
        var last: Int64 = 0
        for index in rows.indices {
            steps.append((try input.signed()) &+ (like[index].map { steps[$0] } ?? 0))
            last = last &+ steps[index]
            take(&rows[index], Int(truncatingIfNeeded: last))
        }
    }

    private mutating func symbols(
        _ take: (inout LedgerRow, Symbol) -> Void
    ) throws(SummaryError) {
        let like = like
        try symbols(resembling: { like[$0] }, take)
    }

    private mutating func symbols(
        resembling: (Int) -> Int?,
        _ take: (inout LedgerRow, Symbol) -> Void
    ) throws(SummaryError) {
        var members: [Symbol] = []
        for _ in 0..<(try input.count(eachAtLeast: 1)) {
            let number = try input.count(upTo: symbols.count)
            members.append(number == 0 ? .none : Symbol(index: UInt32(number - 1)))
        }
        var column: [Symbol] = []
        column.reserveCapacity(rows.count)
        var met = 0
        for index in rows.indices {
            let symbol: Symbol
            switch try input.number() {
            case 0:
                guard let other = resembling(index) else {
                    throw .damaged("the first event resembles none")
                }
                symbol = column[other]
            case 1:
                guard met < members.count else { throw .damaged("a string is not in the table") }
                symbol = members[met]
                met += 1
            case let number:
                guard let position = Int(exactly: number - 2), position < members.count else {
                    throw .damaged("a string is not in the table")
                }
                symbol = members[position]
            }
            column.append(symbol)
            take(&rows[index], symbol)
        }
    }

    private static func known<Value>(_ value: Value?) throws(SummaryError) -> Value {
        guard let value else { throw .damaged("a kind is unknown") }
        return value
    }

    /// A number that fits 32 bits, or none.
    private static func small(_ number: UInt64) throws(SummaryError) -> Int32? {
        guard number > 0 else { return nil }
        guard let value = Int32(exactly: unzigzag(number - 1)) else {
            throw .damaged("a number is out of range")
        }
        return value
    }
}
