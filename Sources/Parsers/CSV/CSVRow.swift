import Bindings

/// Cuts one record out of CSV (RFC 4180): quoted cells, doubled quotes, line ends inside quotes.
enum CSVRow: Equatable {
    /// The bytes at hand end inside the record.
    case needsMore
    /// The cells of a record and the index after it.
    case row([[UInt8]], next: Int)
    /// A quoted cell does not end; reading goes on at the next line.
    case damaged(next: Int)

    /// The longest record that is read.
    static let limit = 1 << 20

    /// Reads the record at `start`.
    static func next(
        in bytes: [UInt8],
        from start: Int,
        isFinal: Bool,
        separator: UInt8 = UInt8(ascii: ",")
    ) -> CSVRow {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var index = start
        var inQuotes = false
        let end = min(bytes.count, start + limit)
        while index < end {
            let byte = bytes[index]
            if inQuotes {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    index += 1
                } else if index + 1 == bytes.count, !isFinal {
                    return .needsMore
                } else {
                    inQuotes = false
                }
            } else if byte == UInt8(ascii: "\""), cell.isEmpty {
                inQuotes = true
            } else if byte == separator {
                cells.append(cell)
                cell = []
            } else if byte == 0x0A {
                if cell.last == 0x0D { cell.removeLast() }
                cells.append(cell)
                return .row(cells, next: index + 1)
            } else {
                cell.append(byte)
            }
            index += 1
        }
        if index - start < limit {
            guard isFinal else { return .needsMore }
            if !inQuotes {
                if cell.last == 0x0D { cell.removeLast() }
                return .row(cells + [cell], next: index)
            }
        }
        let line = bytes[...].firstIndex(ofByte: 0x0A, from: start).map { $0 + 1 }
        return .damaged(next: line ?? bytes.count)
    }
}
