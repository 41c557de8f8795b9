import Events

/// A window of one log's text around possible evidence, repaired and free of line prefixes.
///
/// A block holds one or more *records*: a log line with what continues it. Facts of one record
/// never describe a failure of another.
struct TextBlock: Equatable {
    /// One line of the input, and where its text starts in the block.
    struct Line: Equatable {
        /// The index of the line's first byte in the block.
        var start: Int
        /// The 1-based line in the input.
        var line: Int
        /// The byte offset in the input.
        var offset: Int
        /// What was repaired in the line.
        var repairs: LineText.Repairs
    }

    /// A log line with its continuations.
    struct Record: Equatable {
        /// The index of the record's first byte in the block.
        var start: Int
        /// The record's own time or its envelope's.
        var time: Instant?
        /// The level's first letter, in small: `e` of ERROR, `w` of WARN; 0 where none shows.
        var level: UInt8
        /// What the structured layers around the text know.
        var context: Context
    }

    /// The repaired text of all lines, joined by line ends.
    private(set) var bytes: [UInt8] = []
    /// The input's lines, in order.
    private(set) var lines: [Line] = []
    /// The records, in order; the first starts at 0.
    private(set) var records: [Record] = []
    /// The records in which a mask's trigger may stand, as indices, in order.
    private(set) var telling: [Int] = []
    /// The last line that holds an anchor, as an index of `lines`; `nil` where none does.
    private(set) var lastEvidence: Int?

    /// Whether a line is to be joined to the last one without a line end.
    private var joinsNext = false

    /// Adds a line.
    mutating func append(
        _ text: ArraySlice<UInt8>,
        line: Line,
        record: Record?,
        hasAnchor: Bool,
        isPartial: Bool
    ) {
        if !bytes.isEmpty, !joinsNext { bytes.append(0x0A) }
        let start = bytes.count
        if !joinsNext || lines.isEmpty {
            lines.append(
                Line(start: start, line: line.line, offset: line.offset, repairs: line.repairs)
            )
        }
        if var record, !joinsNext || records.isEmpty {
            record.start = start
            records.append(record)
        }
        bytes.append(contentsOf: text)
        // What joins two lines may stand in neither of them.
        if hasAnchor || joinsNext, !records.isEmpty, telling.last != records.count - 1 {
            telling.append(records.count - 1)
        }
        joinsNext = isPartial
        if hasAnchor { lastEvidence = lines.count - 1 }
    }

    /// The index of the record that holds the byte at `index`.
    func record(at index: Int) -> Int {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            if records[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The bytes of the record with the given index.
    func range(ofRecord index: Int) -> Range<Int> {
        guard records.indices.contains(index) else { return 0..<bytes.count }
        let end = index + 1 < records.count ? records[index + 1].start : bytes.count
        return records[index].start..<end
    }

    /// The line that holds the byte at `index`.
    func line(at index: Int) -> Line {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return lines.isEmpty
            ? Line(start: 0, line: 0, offset: 0, repairs: []) : lines[max(0, low - 1)]
    }
}
