import Bindings

/// How a table sets its cells apart.
enum TableDialect: Equatable {
    /// By one byte, with RFC 4180's quotes: a comma, a semicolon or a tab.
    case separated(UInt8)
    /// By `|`, as Markdown, psql and the AWS CLI write tables.
    case piped
    /// By two blanks or more, as data frames print.
    case columns
    /// By HTML's elements.
    case html

    /// Bytes from a line's start within which an HTML table's first row must end.
    static let htmlReach = 16 << 10
    private static let eventName = LiteralTable(["eventname", "event_name", "event name"])
    private static let htmlStart = LiteralTable(["<table", "<thead", "<tr"])

    /// The dialects that a header line of CloudTrail's columns may be written in, likeliest first.
    static func candidates(for line: ArraySlice<UInt8>) -> [TableDialect] {
        guard eventName.occurs(in: line) else { return [] }
        var found: [TableDialect] = []
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        where line.contains(separator) {
            found.append(.separated(separator))
        }
        if line.contains(UInt8(ascii: "|")) { found.append(.piped) }
        found.append(.columns)
        return found
    }

    /// Whether a line opens an HTML table or a row of one.
    static func opensHTML(_ line: ArraySlice<UInt8>) -> Bool {
        line.firstIndex(ofByte: UInt8(ascii: "<"), from: line.startIndex) != nil
            && htmlStart.occurs(in: line)
    }

    /// Cuts the next row out of `bytes`; a row of no cells is a ruled line.
    func next(in bytes: [UInt8], from start: Int, isFinal: Bool) -> CSVRow {
        switch self {
        case .separated(let separator):
            return CSVRow.next(in: bytes, from: start, isFinal: isFinal, separator: separator)
        case .html: return Self.htmlRow(bytes, start, isFinal)
        case .piped, .columns:
            guard
                let end = bytes[...].firstIndex(ofByte: 0x0A, from: start)
                    ?? (isFinal ? bytes.count : nil)
            else {
                return bytes.count - start > CSVRow.limit ? .damaged(next: bytes.count) : .needsMore
            }
            let line = bytes[start..<end]
            let cells = self == .piped ? Self.pipedCells(line) : Self.columnCells(line)
            return .row(cells, next: min(end + 1, bytes.count))
        }
    }

    private static func pipedCells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
        if line.allSatisfy({ $0.isSpace || [0x2D, 0x2B, 0x7C, 0x3A, 0x3D].contains($0) }) {
            return []
        }
        var parts = line.split(separator: 0x7C, omittingEmptySubsequences: false)
        // psql rules no outer edges: there an empty last part is an empty cell.
        if let first = parts.first, parts.count > 1, first.allSatisfy(\.isSpace) {
            parts.removeFirst()
            if let last = parts.last, last.allSatisfy(\.isSpace) { parts.removeLast() }
        }
        return parts.map { part in
            let cell = Array(part)
            return Array(cell[cell.trimmed(0..<cell.count)])
        }
    }

    private static func columnCells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var blanks = 0
        for byte in line {
            if byte.isSpace {
                blanks += byte == 0x09 ? 2 : 1
                continue
            }
            if blanks > 1, !cell.isEmpty {
                cells.append(cell)
                cell = []
            } else if blanks == 1, !cell.isEmpty {
                cell.append(0x20)
            }
            blanks = 0
            cell.append(byte)
        }
        if !cell.isEmpty { cells.append(cell) }
        return cells.allSatisfy { $0.allSatisfy { $0 == 0x2D || $0 == 0x3D } } ? [] : cells
    }

    // MARK: HTML

    private static func htmlRow(_ bytes: [UInt8], _ start: Int, _ isFinal: Bool) -> CSVRow {
        let ceiling = min(bytes.count, start + CSVRow.limit)
        var at = start
        var cells: [[UInt8]] = []
        var cell: [UInt8]?
        func closed(_ raw: [UInt8]) -> [UInt8] {
            var text: [UInt8] = []
            LineText.append(raw[raw.trimmed(0..<raw.count)], to: &text)
            return text
        }
        while at < ceiling {
            guard bytes[at] == 0x3C else {
                cell?.append(bytes[at])
                at += 1
                continue
            }
            let isEnd = bytes.byte(at + 1) == 0x2F
            let nameStart = isEnd ? at + 2 : at + 1
            let nameEnd = bytes.end(of: nameStart, limit: 12) { $0.isAlphanumeric }
            let name = bytes.text(nameStart..<nameEnd).lowercased()
            let close = bytes.end(of: nameEnd, limit: 1024) { $0 != 0x3E }
            guard bytes.byte(close) == 0x3E else {
                if close == bytes.count, !isFinal { return .needsMore }
                cell?.append(bytes[at])
                at += 1
                continue
            }
            at = close + 1
            switch (name, isEnd) {
            case ("td", _), ("th", _), ("tr", _), ("table", true):
                if let open = cell { cells.append(closed(open)) }
                cell = !isEnd && name != "tr" ? [] : nil
                if name == "table" { return .row([], next: at) }
                if name == "tr", isEnd { return .row(cells, next: at) }
                if name == "tr" { cells = [] }
            default: break
            }
        }
        if ceiling == bytes.count, !isFinal, ceiling - start < CSVRow.limit { return .needsMore }
        let line = bytes[...].firstIndex(ofByte: 0x0A, from: start).map { $0 + 1 }
        return .damaged(next: line ?? bytes.count)
    }
}
