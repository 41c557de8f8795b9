import Bindings
import Events

/// Finds AWS error evidence in lines of any text: logs, tracebacks, tool output, pasted fragments.
///
/// Lines are repaired and freed of collectors' prefixes, told apart by stream, gathered to blocks
/// around anchors, and read by the masks; see `MaskRegistry`. Memory is bounded by the caps below
/// for each of at most `streamLimit` streams; time is linear in the input.
public struct TextParser {
    /// Lines that a block may hold before it is read.
    static let lineLimit = 400
    /// Bytes that a block may hold before it is read.
    static let byteLimit = 64 * 1024
    /// The longest line that is read, in bytes; of a longer one the rest is left out.
    static let longestLine = 1 << 20
    /// Streams that are kept apart at once.
    static let streamLimit = 256
    /// Lines of a block that are kept after the last anchor.
    static let tail = 60

    private let file: String
    private let options: ParseOptions
    private var streams: [String: OpenBlock] = [:]
    private var debugLogs: [String: DebugLogs] = [:]
    /// The stream and the debug log of lines that no layer gives to a stream of their own.
    private var main = OpenBlock()
    private var mainLog = DebugLogs()
    private var hasMain = false
    /// The text of the line at hand; its memory serves the next one.
    private var scratch: [UInt8] = []
    private var recent = RecentExchanges()
    private var order: [String] = []
    private var lastLine: Int?

    /// Creates a parser of one input, named `file` in provenance.
    public init(file: String, options: ParseOptions) {
        self.file = file
        self.options = options
    }

    /// Whether this parser and `other`, of the same input, go on alike from here.
    func stands(like other: TextParser) -> Bool {
        lastLine == other.lastLine && hasMain == other.hasMain && order == other.order
            && main == other.main && mainLog == other.mainLog && streams == other.streams
            && debugLogs == other.debugLogs && recent == other.recent
    }

    /// Literals in small letters, to be matched in any case, without one of which no line of a raw
    /// file holds evidence that this parser reads.
    ///
    /// None holds a quote, a bracket of markup or white space other than single blanks, so that they
    /// stand in escaped JSON and HTML as they do in plain text.
    public static var anchors: [String] { MaskRegistry.anchors }

    /// Literals in small letters, to be matched in any case, without one of which a line neither
    /// belongs to a debug log's exchange, nor starts a traceback, nor heads a table.
    static let marks = [quietMark] + DebugLogs.marks + [RecordHead.traceback, "event_name"]
    /// The mark that alone shows no exchange, only that the line is of a debug log.
    static let quietMark = "debug"

    /// Whether what stands at `line` may continue the text read last, as a body follows its headers.
    func continues(at line: Int) -> Bool {
        lastLine.map { line > $0 && line - $0 <= 3 } ?? false
    }

    /// Says that a record of another kind stood here, whose text no body can follow.
    mutating func passRecord() { lastLine = nil }

    /// Takes the next line of the input if it is one of the many of a debug log that tell nothing.
    ///
    /// - Parameters:
    ///   - buffer: what the line stands in.
    ///   - range: the bytes of the line, which holds no anchor and only ``quietMark`` of the marks.
    ///   - line: the line's 1-based number.
    ///   - sink: where events go.
    /// - Returns: whether it was taken.
    mutating func readQuiet(
        _ buffer: [UInt8],
        _ range: Range<Int>,
        line: Int,
        into sink: inout some EventSink
    ) -> Bool {
        let traits = buffer[range].traits
        guard traits.isDisjoint(with: [.odd, .bar]), range.count > 11,
            buffer[range.lowerBound + 10] == 0x20,
            !traits.contains(.angle) || !Self.holdsTag(buffer[range]),
            let stamp = PlainLine.stamp(in: buffer, range, options),
            !buffer.has(" std", at: stamp.range.upperBound),
            // Behind a bare stamp a brace opens a record in JSON.
            buffer.byte(stamp.range.upperBound + 1) != UInt8(ascii: "{")
        else { return false }
        var exchanges: [Event] = []
        guard mainLog.readQuiet(buffer, range, file: file, into: &exchanges) else { return false }
        lastLine = line
        for event in exchanges { recent.add(event, into: &sink) }
        return true
    }

    /// Whether an element opens that a line may be broken at, or a table made of.
    private static func holdsTag(_ line: ArraySlice<UInt8>) -> Bool {
        var from = line.startIndex
        while let angle = line.firstIndex(ofByte: UInt8(ascii: "<"), from: from) {
            from = angle + 1
            guard from < line.endIndex else { return false }
            let next = line[from].lowered
            if next == UInt8(ascii: "b") || next == UInt8(ascii: "t") { return true }
        }
        return false
    }

    /// Takes the next line of the input if it is a plain one that nothing before it lays claim to.
    ///
    /// - Parameters:
    ///   - buffer: what the line stands in.
    ///   - range: the bytes of the line, which holds neither anchors nor marks.
    ///   - line: the line's 1-based number.
    ///   - offset: its byte offset in the input.
    ///   - sink: where events go.
    /// - Returns: whether it was taken.
    mutating func readPlain(
        _ buffer: [UInt8],
        _ range: Range<Int>,
        line: Int,
        offset: Int,
        into sink: inout some EventSink
    ) -> Bool {
        guard hasMain, !main.isInTraceback,
            let plain = PlainLine(in: buffer, range, options: options),
            mainLog.passes(digit: plain.startsWithDigit)
        else { return false }
        lastLine = line
        var context = Context()
        context.time = plain.outer?.time
        var done: [TextBlock] = []
        main.add(
            buffer[plain.content],
            head: plain.head,
            hasAnchor: false,
            line: TextBlock.Line(start: 0, line: line, offset: offset, repairs: []),
            context: context
        ) { done.append($0) }
        for block in done { process(block, into: &sink) }
        return true
    }

    /// Takes the next line of the input.
    public mutating func read(_ line: TextLine, into sink: inout some EventSink) {
        lastLine = line.context.stream == nil ? line.line : nil
        var raw = line.bytes
        if raw.count > Self.longestLine {
            raw = raw.prefix(Self.longestLine)
            sink.note(
                Diagnostic(
                    .capReached,
                    "a line is longer than 1 MiB; the rest of it was left out",
                    at: Provenance(
                        file: file,
                        line: line.line,
                        offset: line.offset,
                        format: "text"
                    )
                )
            )
        }
        var text: [UInt8] = []
        swap(&text, &scratch)
        text.removeAll(keepingCapacity: true)
        var input = line
        var repairs: LineText.Repairs = []
        if LineText.needsWork(raw) {
            repairs = LineText.append(raw, to: &text)
            // What was known is known of the bytes as they came.
            input.lacksAnchors = false
            input.lacksMarks = false
        } else {
            text.append(contentsOf: raw)
        }
        let prefix = LineLayers.peel(text, options: options)
        input.context.time = line.context.time ?? prefix.time
        if let stream = prefix.stream {
            input.context.stream = line.context.stream.map { $0 + "\n" + stream } ?? stream
        }
        if prefix.length > 0 { text.removeFirst(min(prefix.length, text.count)) }
        readContent(
            OpenBlock.Line(text: text, input: input, repairs: repairs),
            isPartial: prefix.isPartial,
            into: &sink
        )
        scratch = text
    }

    /// Reads a line that is freed of its prefixes.
    private mutating func readContent(
        _ line: OpenBlock.Line,
        isPartial: Bool,
        into sink: inout some EventSink
    ) {
        let key = line.input.context.stream ?? ""
        var exchanges: [Event] = []
        let isExchange: Bool
        if key.isEmpty {
            isExchange = mainLog.read(line, options: options, file: file, into: &exchanges)
        } else {
            isExchange = debugLogs[key, default: DebugLogs()].read(
                line,
                options: options,
                file: file,
                into: &exchanges
            )
        }
        for event in exchanges { recent.add(event, into: &sink) }
        if isExchange { return }
        var done: [TextBlock] = []
        if key.isEmpty {
            if !hasMain { startStream(key, into: &sink) }
            main.add(line, isPartial: isPartial, options: options) { done.append($0) }
        } else {
            if streams[key] == nil { startStream(key, into: &sink) }
            streams[key, default: OpenBlock()].add(line, isPartial: isPartial, options: options) {
                done.append($0)
            }
        }
        for block in done { process(block, into: &sink) }
    }

    /// Says that lines were skipped here, so that nothing before continues after it.
    public mutating func gap(into sink: inout some EventSink) { flush(into: &sink) }

    /// Ends the input.
    public mutating func finish(into sink: inout some EventSink) { flush(into: &sink) }

    private mutating func flush(into sink: inout some EventSink) {
        lastLine = nil
        let held = order.compactMap { takeStream($0)?.block }
        order = []
        var exchanges: [Event] = []
        mainLog.finish(file: file, into: &exchanges)
        mainLog = DebugLogs()
        for key in debugLogs.keys.sorted() {
            debugLogs[key]?.finish(file: file, into: &exchanges)
        }
        debugLogs = [:]
        for event in exchanges { recent.add(event, into: &sink) }
        for block in held { process(block, into: &sink) }
        recent.flush(into: &sink)
    }

    private mutating func startStream(_ key: String, into sink: inout some EventSink) {
        if order.count >= Self.streamLimit, let oldest = order.first {
            order.removeFirst()
            if oldest.isEmpty { mainLog = DebugLogs() } else { debugLogs[oldest] = nil }
            if let open = takeStream(oldest) { process(open.block, into: &sink) }
        }
        order.append(key)
        if key.isEmpty { hasMain = true } else { streams[key] = OpenBlock() }
    }

    /// Takes out what was gathered of a stream.
    private mutating func takeStream(_ key: String) -> OpenBlock? {
        guard key.isEmpty else { return streams.removeValue(forKey: key) }
        guard hasMain else { return nil }
        hasMain = false
        defer { main = OpenBlock() }
        return main
    }

    private mutating func process(_ block: TextBlock, into sink: inout some EventSink) {
        guard block.lastEvidence != nil else { return }
        var found = BlockFindings()
        BlockReader(block: block, file: file, options: options).read(into: &found)
        for diagnostic in found.diagnostics { sink.note(diagnostic) }
        for event in found.events where !recent.joins(event) { sink.accept(event) }
    }
}
