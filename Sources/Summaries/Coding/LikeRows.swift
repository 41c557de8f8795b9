internal import Analysis
internal import Events

/// Finds for each row the rows before it that it is likely to resemble.
///
/// A row that has been overwritten in its table is not found; both sides forget the same.
struct LikeRows {
    private var byAll: [UInt32]
    private var byAPI: [UInt32]
    private var byCall: [UInt32]
    private var byCaller: [UInt32]
    private let mask: Int

    /// Prepares for so many rows.
    init(rows: Int) {
        let size = 1 << (63 - max(64, min(rows, 1 << 16)).leadingZeroBitCount)
        byAll = Array(repeating: .max, count: size)
        (byAPI, byCall, byCaller) = (byAll, byAll, byAll)
        mask = size - 1
    }

    private func slot(_ caller: Symbol, _ operation: Symbol, _ outcome: UInt64) -> Int {
        let names = UInt64(caller.index) << 32 | UInt64(operation.index)
        let mixed = (names &+ outcome) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40) & mask
    }

    /// The last row with this caller.
    func last(of caller: Symbol, in rows: [LedgerRow]) -> Int? {
        let found = Int(byCaller[slot(caller, .none, 0)])
        return found < rows.count && rows[found].caller == caller ? found : nil
    }

    /// The row that says best what the caller of `row` is like: by API and caller, else by caller.
    func like(callerOf row: LedgerRow, in rows: [LedgerRow]) -> Int? {
        let found = Int(byCall[slot(row.caller, row.operation, 0)])
        if found < rows.count, rows[found].caller == row.caller,
            rows[found].operation == row.operation
        {
            return found
        }
        return last(of: row.caller, in: rows)
    }

    /// The row that says best what the answer to `row` was like: of the same API with the same
    /// outcome, and if there is one, of the same caller.
    func like(answerOf row: LedgerRow, in rows: [LedgerRow]) -> Int? {
        let own = Int(byAll[slot(row.caller, row.operation, row.outcome.code + 1)])
        if own < rows.count, rows[own].caller == row.caller, isSameAnswer(rows[own], row) {
            return own
        }
        let any = Int(byAPI[slot(.none, row.operation, row.outcome.code + 1)])
        return any < rows.count && isSameAnswer(rows[any], row) ? any : nil
    }

    private func isSameAnswer(_ left: LedgerRow, _ right: LedgerRow) -> Bool {
        left.operation == right.operation && left.outcome == right.outcome
    }

    /// Keeps where a row is.
    mutating func remember(_ row: LedgerRow, at index: Int) {
        let index = UInt32(truncatingIfNeeded: index)
        byAll[slot(row.caller, row.operation, row.outcome.code + 1)] = index
        byAPI[slot(.none, row.operation, row.outcome.code + 1)] = index
        byCall[slot(row.caller, row.operation, 0)] = index
        byCaller[slot(row.caller, .none, 0)] = index
    }
}
