internal import Analysis
internal import Events

/// Writes the events of a summary, or reads them: each field in terms of the rows before it.
///
/// Both sides run the same code, so that what is written can be read. A writer's rows are in its
/// table's symbols; as they are written, they become those of the reader's table.
struct RowCodec<Side: BitCoder> {
    private(set) var side: Side
    private(set) var rows: [LedgerRow] = []
    private(set) var texts: TextTable

    private var likes: LikeRows
    private var outcomes = [BitModel](repeating: BitModel(), count: 5 * 4)
    private var answers = AnswerModel()
    private var caller = SymbolColumn(kind: 1)
    private var operation = SymbolColumn(kind: 2)
    private var region = SymbolColumn(kind: 3)
    private var account = SymbolColumn(kind: 4)
    private var userAgent = SymbolColumn(kind: 5)
    private var sourceIP = SymbolColumn(kind: 6)
    private var resource = SymbolColumn(kind: 7)
    private var file = SymbolColumn(kind: 8)
    private var requestID = SymbolColumn(kind: 9, isID: true)
    private var extendedRequestID = SymbolColumn(kind: 10, isID: true)
    private var durations = DoubleModel()
    private var times = TimeModel()
    private var lines = PlaceModel()
    private var offsets = PlaceModel()
    /// The row that the last one was most like.
    private var lastLike = Int.max

    /// Starts with `count` rows; a writer's `rows` are these, a reader's are none.
    init(_ side: Side, texts: TextTable, rows: [LedgerRow], count: Int) {
        self.side = side
        self.texts = texts
        self.rows = rows
        likes = LikeRows(rows: count)
    }

    /// Codes bytes of which both sides know the number.
    mutating func code(_ bytes: [UInt8], count: Int) throws(SummaryError) -> [UInt8] {
        try texts.codeBytes(bytes, count: count, by: &side)
    }

    /// Codes the row at `index`, which a reader appends.
    mutating func codeRow(_ index: Int) throws(SummaryError) {
        let before = index > 0 ? rows[index - 1] : LedgerRow()
        var row = index < rows.count ? rows[index] : LedgerRow()
        let isFirst = index == 0

        row.caller = try caller.code(
            row.caller,
            like: before.caller,
            in: 0,
            &texts,
            by: &side
        )
        let ofCaller = likes.last(of: row.caller, in: rows).map { rows[$0] }
        row.operation = try operation.code(
            row.operation,
            like: (ofCaller ?? before).operation,
            in: ofCaller == nil ? 0 : 1,
            &texts,
            by: &side
        )
        let callIndex = likes.like(callerOf: row, in: rows)
        let call = callIndex.map { rows[$0] } ?? before
        try codeOutcome(&row, like: call.operation == row.operation ? call.outcome : nil)
        let likeIndex = likes.like(answerOf: row, in: rows)
        try answers.code(
            &row,
            like: likeIndex.map { rows[$0] } ?? before,
            &texts,
            by: &side
        )
        let kind = callIndex == nil ? 0 : call.operation == row.operation ? 2 : 1
        row.region = try region.code(row.region, like: call.region, in: kind, &texts, by: &side)
        row.account = try account.code(
            row.account,
            like: call.account,
            in: kind,
            &texts,
            by: &side
        )
        row.userAgent = try userAgent.code(
            row.userAgent,
            like: call.userAgent,
            in: kind,
            &texts,
            by: &side
        )
        row.sourceIP = try sourceIP.code(
            row.sourceIP,
            like: call.sourceIP,
            in: kind,
            &texts,
            by: &side
        )
        row.resource = try resource.code(
            row.resource,
            like: call.resource,
            in: kind,
            &texts,
            by: &side
        )
        row.durationSeconds = durations.code(
            row.durationSeconds,
            like: before.durationSeconds,
            by: &side
        )
        try codeIDs(&row)
        try times.code(&row, by: &side)
        try codePlace(&row, after: isFirst ? nil : before, index)
        guard !side.isExhausted else { throw .damaged("events are missing") }

        if index < rows.count { rows[index] = row } else { rows.append(row) }
        likes.remember(row, at: index)
        lastLike = likeIndex ?? .max
    }

    private mutating func codeOutcome(
        _ row: inout LedgerRow,
        like: Outcome?
    ) throws(SummaryError) {
        let base = (like.map { Int($0.code) } ?? 4) * 4
        let known = row.outcome.code
        let high = side.code(known >> 1 == 1, by: &outcomes[base + 1])
        let low = side.code(known & 1 == 1, by: &outcomes[base + (high ? 3 : 2)])
        row.outcome = try Self.known(Outcome(code: (high ? 2 : 0) + (low ? 1 : 0)))
    }

    /// The IDs and, where a text was left out, its hash.
    private mutating func codeIDs(_ row: inout LedgerRow) throws(SummaryError) {
        let isWithheld = row.withheldSpelling != nil
        let kind = Int(row.outcome.code) + (isWithheld ? 4 : 0)
        let id = try requestID.code(row.requestID, like: .none, in: kind, &texts, by: &side)
        row.requestID = id
        row.extendedRequestID = try extendedRequestID.code(
            row.extendedRequestID,
            like: .none,
            in: kind,
            &texts,
            by: &side
        )
        if isWithheld {
            let digest = side.codeRaw(row.identity.digest, bytes: RequestIdentity.byteCount)
            row.identity = RequestIdentity(digest: digest)
            guard row.identity != .none, id == .none else {
                throw .damaged("an ID is both there and left out")
            }
        } else {
            row.identity = texts.identity(of: id)
        }
    }

    private mutating func codePlace(
        _ row: inout LedgerRow,
        after before: LedgerRow?,
        _ index: Int
    ) throws(SummaryError) {
        row.file = try file.code(
            row.file,
            like: before?.file ?? .none,
            in: 0,
            &texts,
            by: &side
        )
        let line: Int64
        let offset: Int64
        if let before, before.file == row.file {
            let last = (Int64(before.line), Int64(before.offset))
            line = lines.code(Int64(row.line), after: last.0, like: lastLike, more: 0, by: &side)
            offset = offsets.code(
                Int64(row.offset),
                after: last.1,
                like: lastLike,
                more: lastLike < index ? moreText(before, than: rows[lastLike]) : 0,
                by: &side
            )
            lines.remember(line &- last.0, of: index - 1)
            offsets.remember(offset &- last.1, of: index - 1)
        } else {
            line = lines.code(start: Int64(row.line), by: &side)
            offset = offsets.code(start: Int64(row.offset), by: &side)
        }
        row.line = Int(truncatingIfNeeded: line)
        row.offset = Int(truncatingIfNeeded: offset)
    }

    /// By how many bytes the record of a row is likely longer: CloudTrail names the address once and
    /// the session twice.
    private func moreText(_ row: LedgerRow, than like: LedgerRow) -> Int64 {
        Int64(texts.length(row.sourceIP) - texts.length(like.sourceIP))
            + 2 * Int64(texts.length(row.caller) - texts.length(like.caller))
    }

    private static func known<Value>(_ value: Value?) throws(SummaryError) -> Value {
        guard let value else { throw .damaged("a kind is unknown") }
        return value
    }
}
