import Events

/// The block of one stream that is being gathered, and where its records start and end.
struct OpenBlock: Equatable {
    /// A line of the input, repaired and freed of its prefixes.
    struct Line {
        /// The text.
        var text: [UInt8]
        /// The line as it came, for its place, and what the layers around its text know.
        var input: TextLine
        /// What was repaired in the text.
        var repairs: LineText.Repairs
    }

    /// Bytes of a line that tell what it starts.
    static let headReach = 200

    /// Records that are kept before the first with evidence, at most.
    private static let recordsBefore = 8

    /// What was gathered.
    private(set) var block = TextBlock()

    /// Whether the lines of a Python traceback are being gathered.
    private(set) var isInTraceback = false
    private var recordsAfterEvidence = 0

    /// Adds one line, handing a block that is complete to `done`.
    mutating func add(
        _ line: Line,
        isPartial: Bool,
        options: ParseOptions,
        done: (TextBlock) -> Void
    ) {
        let text = line.text
        let context = line.input.context
        let head = RecordHead(
            text.count > Self.headReach ? Array(text[..<Self.headReach]) : text,
            options: options,
            mayStartTraceback: !line.input.lacksMarks
        )
        add(
            text[...],
            head: head,
            hasAnchor: !line.input.lacksAnchors && MaskRegistry.anchorTable.occurs(in: text[...]),
            line: TextBlock.Line(
                start: 0,
                line: line.input.line,
                offset: line.input.offset,
                repairs: line.repairs
            ),
            context: context,
            isPartial: isPartial,
            done: done
        )
    }

    /// Adds one line whose start was read.
    mutating func add(
        _ text: ArraySlice<UInt8>,
        head: RecordHead,
        hasAnchor: Bool,
        line: TextBlock.Line,
        context: Context,
        isPartial: Bool = false,
        done: (TextBlock) -> Void
    ) {
        let isContinuation = head.isContinuation || isInTraceback && !head.hasStamp
        let startsRecord =
            head.hasStamp && !head.isContinuation
            || !isContinuation && context.time != nil
                && context.time != block.records.last?.context.time
            || Self.goesBack(from: block.records.last?.context.time, to: context.time)
        if startsRecord || mayClose(before: head, line) { close(startsRecord, before: line, done) }
        isInTraceback =
            head.startsTraceback || isInTraceback && (head.isContinuation || head.isBlank)
        let isFirst = block.records.isEmpty
        var record: TextBlock.Record?
        if startsRecord || isFirst {
            record = TextBlock.Record(
                start: 0,
                time: Self.time(of: head, context),
                level: head.level,
                context: context
            )
        }
        if startsRecord {
            recordsAfterEvidence = hasAnchor ? 0 : recordsAfterEvidence + 1
        } else if hasAnchor {
            recordsAfterEvidence = 0
        }
        block.append(
            text,
            line: line,
            record: record,
            hasAnchor: hasAnchor,
            isPartial: isPartial
        )
    }

    /// Whether the collector's stamps go back, as in a list with the newest first: the lines of one
    /// record then stand in any order, and an indented one may be its first.
    private static func goesBack(from last: Instant?, to next: Instant?) -> Bool {
        guard let last, let next else { return false }
        return next.microseconds < last.microseconds
    }

    /// The record's own stamp, unless the envelope's is the surer one.
    private static func time(of head: RecordHead, _ context: Context) -> Instant? {
        guard let own = head.stamp else { return context.time }
        guard let outer = context.time else { return own.time }
        // A stamp without a zone may be local time; the collector's is not.
        return own.hasZone && own.time.resolution <= outer.resolution ? own.time : outer
    }

    /// Whether the block may end before a line that starts no stamped record.
    private func mayClose(before head: RecordHead, _ line: TextBlock.Line) -> Bool {
        if block.lines.count >= 2 * TextParser.lineLimit
            || block.bytes.count >= 2 * TextParser.byteLimit
        {
            return true
        }
        return (isFull(before: line) || isQuiet(before: line)) && !head.isContinuation
            && !isInTraceback
    }

    /// Whether the block is long, and `line` a place to part it.
    ///
    /// Such places, as all at which a block ends for its length, are fixed in the input: where a block
    /// started is soon forgotten, so that a parser that starts amid a text comes to the same blocks.
    private func isFull(before line: TextBlock.Line) -> Bool {
        let lines = TextParser.lineLimit, bytes = TextParser.byteLimit
        guard let first = block.lines.first else { return false }
        // One kind of place only, or two parsers may for long part their blocks at different ones.
        return block.lines.count * bytes > block.bytes.count * lines
            ? 2 * block.lines.count >= lines && first.line / lines != line.line / lines
            : 2 * block.bytes.count >= bytes && first.offset / bytes != line.offset / bytes
    }

    /// Whether what was told last lies so far back that nothing of it is to come.
    private func isQuiet(before line: TextBlock.Line) -> Bool {
        guard let last = block.lastEvidence else { return crosses(TextParser.tail, to: line) }
        return block.lines.count - last > TextParser.tail
    }

    /// Whether the number of a line from the block's second to `line` is a multiple of `step`.
    private func crosses(_ step: Int, to line: TextBlock.Line) -> Bool {
        block.lines.first.map { $0.line / step != line.line / step } ?? false
    }

    private mutating func close(
        _ startsRecord: Bool,
        before line: TextBlock.Line,
        _ done: (TextBlock) -> Void
    ) {
        if startsRecord, !isFull(before: line), !isQuiet(before: line) {
            // Records without evidence before the first with it are of no use beyond a few.
            guard block.lastEvidence != nil else {
                if crosses(Self.recordsBefore, to: line) { block = TextBlock() }
                return
            }
            guard recordsAfterEvidence >= 6 else { return }
        }
        let full = block
        block = TextBlock()
        isInTraceback = false
        recordsAfterEvidence = 0
        if full.lastEvidence != nil { done(full) }
    }
}

/// What the start of a line says about the record that it starts or continues.
struct RecordHead {
    /// The first stamp near the line's start.
    var stamp: Stamp?
    /// Whether the line shows a stamp near its start.
    var hasStamp: Bool { stamp != nil }
    /// Whether the line continues what stands before it.
    var isContinuation = false
    /// Whether the line starts a Python traceback.
    var startsTraceback = false
    /// Whether the line holds nothing.
    var isBlank = false
    /// The level's first letter in small; 0 where none shows.
    var level: UInt8 = 0

    /// How a Python traceback starts, in small letters.
    static let traceback = "traceback (most recent call last)"

    private static let continuations = [
        "at ", "File \"", "Caused by", "...", "}", "]", ")", "---", "caused by", "|",
    ]
    private static let levels = ["error", "warn", "info", "fatal", "debug"]

    /// Reads the first bytes of a line, which may be known to start no traceback.
    init(_ text: [UInt8], options: ParseOptions, mayStartTraceback: Bool = true) {
        let first = text.skippingBlanks(0)
        let end = text.lineEnd(from: 0)
        isBlank = first >= end
        startsTraceback =
            mayStartTraceback
            && text.find("Traceback (most recent call last)", in: 0..<end) != nil
        isContinuation =
            first > 0 || Self.opensContinuation(text, first) || StatusLine.isContinuation(text)
        stamp = Self.stamp(in: text, options: options)
        level = Self.level(in: text, 0..<min(end, 80))
    }

    /// Reads the first bytes of a plain line whose text is `range` of `bytes`, and whose stamp, if it has
    /// one, is known; the stamp's range counts from the text's start.
    init(plain bytes: [UInt8], _ range: Range<Int>, stamp: Stamp?) {
        let start = range.lowerBound
        var first = start
        while first < range.upperBound, bytes[first].isBlank { first += 1 }
        isBlank = first >= range.upperBound
        isContinuation = first > start || !isBlank && Self.opensContinuation(bytes, first)
        self.stamp = stamp.map {
            let range = $0.range.lowerBound - start..<$0.range.upperBound - start
            return Stamp(range: range, time: $0.time, hasZone: $0.hasZone)
        }
        level = Self.level(in: bytes, start..<min(range.upperBound, start + 80))
    }

    private static func opensContinuation(_ text: [UInt8], _ first: Int) -> Bool {
        switch text.byte(first) {
        case UInt8(ascii: "a"), UInt8(ascii: "F"), UInt8(ascii: "C"), UInt8(ascii: "."),
            UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "-"),
            UInt8(ascii: "c"), UInt8(ascii: "|"):
            continuations.contains { text.has($0, at: first) }
        default: false
        }
    }

    /// The letter of the level that stands first; of each level only the first place counts.
    static func level(in text: [UInt8], _ range: Range<Int>) -> UInt8 {
        var seen: UInt8 = 0
        let bytes = text.span
        let end = range.upperBound
        var at = range.lowerBound
        while at + 4 <= end {
            let first = bytes[at].lowered
            let number: Int
            switch first {
            case UInt8(ascii: "e"): number = 0
            case UInt8(ascii: "w"): number = 1
            case UInt8(ascii: "i"): number = 2
            case UInt8(ascii: "f"): number = 3
            case UInt8(ascii: "d"): number = 4
            default:
                at += 1
                continue
            }
            let name = levels[number]
            if seen >> number & 1 == 0, at + name.utf8.count <= end, text.hasCaseless(name, at: at)
            {
                seen |= 1 << number
                let before = at > range.lowerBound ? bytes[at - 1] : 0
                if !before.isAlphanumeric, before != 0x2E, before != 0x2F { return first }
            }
            at += 1
        }
        return 0
    }

    /// The first whole stamp in the head; a later one only where the first lacks its date.
    private static func stamp(in text: [UInt8], options: ParseOptions) -> Stamp? {
        let end = text.lineEnd(from: 0)
        let stamp = StampReader.first(in: text, range: 0..<min(end, 96), options: options)
        // In an object printed over many lines the time is a field of its own.
        if let stamp {
            let rest = stamp.range.upperBound..<end
            let isAlone = text[rest].allSatisfy { $0.isQuote || $0 == 0x2C || $0.isBlank }
            let first = text.byte(text.skippingBlanks(0))
            if isAlone, first.isQuote || Label(in: text, before: stamp.range.lowerBound) != nil {
                return nil
            }
        }
        // A header's date is a fact of its record, not a new record.
        if let stamp, let label = Label(in: text, before: stamp.range.lowerBound),
            ["date", "lastmodified", "expires"].contains(label.name)
        {
            return nil
        }
        return stamp
    }
}
