/// Lines of cells parted by tabs, in ascending order of their first cell, ASCII case put aside.
///
/// The text is one string literal, so it lies in the program file and costs nothing to open.
/// A look-up is a binary search over its bytes; no line but the ones found is ever decoded.
struct SortedTable: Sendable {
    /// The whole table, without a line end behind the last line.
    let text: String

    /// Creates a table over a literal made by the generator.
    init(_ text: String) {
        self.text = text
    }

    /// Returns every line whose first cell is `key`, ASCII case put aside, in table order.
    func rows(_ key: some StringProtocol) -> [TableRow] {
        let wanted = key.utf8.map(Self.folded)
        var found: [TableRow] = []
        let bytes = text.utf8Span.span
        var position = lowerBound(of: wanted, in: bytes)
        while position < bytes.count {
            guard Self.compare(wanted, in: bytes, at: position) == 0 else { break }
            let end = Self.lineEnd(in: bytes, from: position)
            found.append(TableRow(line: slice(position, end)))
            position = end + 1
        }
        return found
    }

    /// Returns the first line whose first cell is `key`, ASCII case put aside.
    func row(_ key: some StringProtocol) -> TableRow? {
        let wanted = key.utf8.map(Self.folded)
        let bytes = text.utf8Span.span
        let position = lowerBound(of: wanted, in: bytes)
        guard position < bytes.count, Self.compare(wanted, in: bytes, at: position) == 0 else {
            return nil
        }
        return TableRow(line: slice(position, Self.lineEnd(in: bytes, from: position)))
    }

    /// Whether `stub` is no first cell, and some first cell starts with it, ASCII case put aside.
    func continues(_ stub: some StringProtocol) -> Bool {
        let wanted = stub.utf8.map(Self.folded)
        let bytes = text.utf8Span.span
        // Among the cells that start with the stub, the stub itself would stand first.
        let position = lowerBound(of: wanted, in: bytes)
        for (offset, byte) in wanted.enumerated() {
            guard position + offset < bytes.count, Self.folded(bytes[position + offset]) == byte
            else { return false }
        }
        let end = position + wanted.count
        return end < bytes.count && bytes[end] != Self.tab && bytes[end] != Self.newline
    }

    /// Returns all lines; linear in the table, so for listings only.
    var allRows: [TableRow] {
        let bytes = text.utf8Span.span
        var rows: [TableRow] = []
        var position = 0
        while position < bytes.count {
            let end = Self.lineEnd(in: bytes, from: position)
            rows.append(TableRow(line: slice(position, end)))
            position = end + 1
        }
        return rows
    }

    private func slice(_ from: Int, _ to: Int) -> Substring {
        let start = text.utf8.index(text.startIndex, offsetBy: from)
        return text[start..<text.utf8.index(start, offsetBy: to - from)]
    }

    /// Returns the start of the first line whose first cell is not below `wanted`.
    private func lowerBound(of wanted: [UInt8], in bytes: Span<UInt8>) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            var line = low + (high - low) / 2
            while line > low, bytes[line - 1] != Self.newline { line -= 1 }
            if Self.compare(wanted, in: bytes, at: line) > 0 {
                low = Self.lineEnd(in: bytes, from: line) + 1
            } else {
                high = line
            }
        }
        return low
    }

    /// Returns below 0, 0 or above 0 as `wanted` stands before, at or after the line's first cell.
    private static func compare(_ wanted: [UInt8], in bytes: Span<UInt8>, at line: Int) -> Int {
        var place = line
        for byte in wanted {
            guard place < bytes.count, bytes[place] != tab, bytes[place] != newline else {
                return 1
            }
            let other = folded(bytes[place])
            if byte != other { return byte < other ? -1 : 1 }
            place += 1
        }
        return place == bytes.count || bytes[place] == tab || bytes[place] == newline ? 0 : -1
    }

    private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != newline { end += 1 }
        return end
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        byte >= 65 && byte <= 90 ? byte | 32 : byte
    }

    private static let tab = UInt8(ascii: "\t")
    private static let newline = UInt8(ascii: "\n")
}

/// One line of a table.
struct TableRow: Sendable {
    /// The cells of the line.
    private let cells: [Substring]

    /// Cuts a line at its tabs.
    init(line: Substring) {
        cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { Substring($0) }
    }

    /// The number of cells.
    var count: Int { cells.count }

    /// Returns the cell at `index`; empty beyond the last.
    subscript(index: Int) -> String {
        cells.indices.contains(index) ? String(cells[index]) : ""
    }

    /// Returns the cell at `index`, or `nil` where it is empty.
    func text(_ index: Int) -> String? {
        cells.indices.contains(index) && !cells[index].isEmpty ? String(cells[index]) : nil
    }

    /// Returns the words of the cell at `index`, parted by `separator`.
    func words(_ index: Int, separator: Character = " ") -> [String] {
        guard cells.indices.contains(index) else { return [] }
        return cells[index].split(separator: separator).map(String.init)
    }

    /// Returns the number in the cell at `index`.
    func number(_ index: Int) -> Double? {
        cells.indices.contains(index) ? Double(cells[index]) : nil
    }

    /// Returns whether the cell at `index` says yes or no, or `nil` where it says neither.
    func answer(_ index: Int) -> Bool? {
        switch self[index] {
        case "yes": true
        case "no": false
        default: nil
        }
    }
}

/// The tables of facts; the generated files beside this one fill it.
enum Tables {}
