internal import Analysis

/// For each row the row before it that is most likely to resemble it: the last call of the same API
/// by the same caller, else of the same API, else the row before.
///
/// Where a row says what that one said, a column needs next to nothing; and records of like calls
/// are of like length, so that places need little more.
struct LikeRows {
    private let indices: [Int]

    /// Finds them by the operations and the callers of `rows`, which a reader reads first.
    init(_ rows: [LedgerRow]) {
        var ofCaller: [UInt64: Int] = [:]
        var ofOperation: [UInt32: Int] = [:]
        var indices: [Int] = []
        indices.reserveCapacity(rows.count)
        for (index, row) in rows.enumerated() {
            let key = UInt64(row.operation.index) << 32 | UInt64(row.caller.index)
            indices.append(ofCaller[key] ?? ofOperation[row.operation.index] ?? index - 1)
            ofCaller[key] = index
            ofOperation[row.operation.index] = index
        }
        self.indices = indices
    }

    /// The index of the row that resembles that at `index`; `nil` for the first row.
    subscript(index: Int) -> Int? { indices[index] < 0 ? nil : indices[index] }
}
