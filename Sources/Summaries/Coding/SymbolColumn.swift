internal import Analysis

/// One column of strings, each known by its number in the order of first appearance; 0 is none.
struct SymbolColumn {
    /// What the strings of the column are called among texts.
    private let kind: Int
    /// Whether the strings are IDs, which hardly stand twice.
    private let isID: Bool
    /// By what is known of the row.
    private var isLike = [BitModel](repeating: BitModel(), count: 8)
    private var isNew = BitModel()
    private var isNewest = BitModel()
    private var numbers = NumberModel()
    private var strangers = NumberModel()
    /// The strings that the column had, in order of first appearance.
    private var members: [UInt32] = []
    /// Where a string is among the members; `UInt32.max` where it is not.
    private var positions: [UInt32] = []

    /// Creates a column of which nothing is known.
    init(kind: Int, isID: Bool = false) {
        self.kind = kind
        self.isID = isID
    }

    /// Codes the string of one row.
    ///
    /// - Parameters:
    ///   - symbol: the string in the writer's table; the reader's plays no part.
    ///   - like: the string that is likely.
    ///   - case: what is known of the row, from 0 to 7.
    ///   - texts: the strings of all columns.
    ///   - side: where answers go, or come from.
    /// - Returns: the string by its number, on both sides.
    /// - Throws: `SummaryError.damaged` where a reader is told what no writer says.
    mutating func code(
        _ symbol: Symbol,
        like: Symbol,
        in case: Int,
        _ texts: inout TextTable,
        by side: inout some BitCoder
    ) throws(SummaryError) -> Symbol {
        let number = texts.number(of: symbol)
        let like = like.index &+ 1
        let result = try code(number, symbol, like, `case`, &texts, by: &side)
        return Symbol(index: result &- 1)
    }

    private mutating func code(
        _ number: UInt32,
        _ symbol: Symbol,
        _ like: UInt32,
        _ case: Int,
        _ texts: inout TextTable,
        by side: inout some BitCoder
    ) throws(SummaryError) -> UInt32 {
        if side.code(number == like, by: &isLike[`case`]) { return like }
        let position = Int(number) < positions.count ? positions[Int(number)] : .max
        if !side.code(position == .max, by: &isNew) {
            let found = numbers.code(UInt64(position), by: &side)
            guard found < UInt64(members.count) else {
                throw .damaged("a string is not in its column")
            }
            return members[Int(found)]
        }
        let result: UInt32
        if side.code(Int(number) == texts.count, by: &isNewest) {
            result = try texts.codeNext(symbol, kind: kind, isID: isID, by: &side)
        } else {
            let found = strangers.code(UInt64(number), by: &side)
            guard found < UInt64(texts.count) else {
                throw .damaged("a string is not in the table")
            }
            result = UInt32(truncatingIfNeeded: found)
        }
        remember(result)
        return result
    }

    private mutating func remember(_ number: UInt32) {
        // An ID hardly comes again, and there are many.
        if isID { return }
        if Int(number) >= positions.count {
            let more = Int(number) + 1 - positions.count
            positions.append(contentsOf: repeatElement(.max, count: more))
        }
        positions[Int(number)] = UInt32(members.count)
        members.append(number)
    }
}
