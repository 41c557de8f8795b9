import Bindings
import Catalogue
import Events

/// Cuts a stream of text into records, each handed to the reader of its kind.
///
/// JSON values, tables and lines of text may follow each other in any order. All decisions depend
/// on the bytes alone, never on the pieces they arrive in. At most about ``valueLimit`` bytes are
/// held, of long text far less.
struct StreamParser {
    /// The longest single JSON value that is read; CloudTrail records stay below 256 KiB.
    static let valueLimit = 16 << 20
    /// The size from which on an envelope is read element by element.
    static let wholeLimit = 1 << 20
    /// The longest line of text that is handed on.
    static let lineLimit = 1 << 20
    /// Inputs up to this size are handed on in full; of longer text only what is near an anchor.
    static let prefilterFloor = 256 << 10

    enum Mode {
        case lines
        case json(JSONFramer, start: Int, isStreaming: Bool)
        /// In the array of a value that is nothing but CloudTrail's `Records`.
        case records(start: Int, next: Int, isStreaming: Bool)
        case table(CSVTable)
        case restOfLine
        /// Behind a damaged value; `isText` while its lines are handed on as text.
        case seeking([UInt8], isText: Bool)
    }

    let file: String
    let options: ParseOptions
    var text: TextParser
    var json: JSONRecordReader
    var run = CloudTrailRun()
    /// Bytes that are not read yet, from `position` on.
    var buffer: [UInt8] = []
    /// The offset in the stream of the buffer's first byte.
    var base = 0
    /// The index in the buffer of the next byte to read.
    var position = 0
    /// The 1-based line at `position`.
    var line = 1
    var mode = Mode.lines
    var filter: AnchorWindow
    /// The context that the line before gave, for JSON that follows a stamp on a line of its own.
    var carried = Context()
    /// Whether lines before a damaged value's end are to be taken as they come.
    var isAtLineStart = true
    /// Whether records are handed on as soon as they end, in short inputs too.
    var isLive = false
    /// Whether only lines were read so far, none of a table and no JSON.
    private(set) var isTextOnly = true
    /// How this parser and another on the same text find each other, if there is another.
    var encounter: Encounter?
    /// The offset in the stream of the next byte to read.
    var offset: Int { base + position }
    /// Whether the other was met.
    var hasMet: Bool { encounter?.met != nil }
    private var newlineSearched = 0

    init(file: String, options: ParseOptions) {
        self.file = file
        self.options = options
        self.text = TextParser(file: file, options: options)
        self.json = JSONRecordReader(file: file, options: options)
        self.filter = AnchorWindow()
    }

    /// Whether the input is long enough, and text, for two parsers to share it.
    var isResting: Bool { filter.isActive && isTextOnly && isInLines }

    private var isInLines: Bool {
        if case .lines = mode { return true }
        return false
    }

    /// Starts behind what `other` has and `bytes`, which end with a line.
    mutating func start(behind other: StreamParser, and bytes: ArraySlice<UInt8>) {
        base = other.base + other.buffer.count + bytes.count
        line =
            other.line + other.buffer[other.position...].count(ofByte: 0x0A)
            + bytes.count(ofByte: 0x0A)
        encounter = Encounter(waymarkSpacing: max(1, bytes.count / 16))
    }

    /// Notes that what lies before `wanted` is passed over and all found so far is in `batch`;
    /// returns whether to go on.
    mutating func rest(until wanted: Int, _ found: EventBatch.Counts) -> Bool {
        guard encounter != nil else { return true }
        let rest = Rest(
            from: base + position,
            to: base + wanted,
            state: filter.state,
            found: found
        )
        return encounter?.rest(rest) ?? true
    }

    /// Notes that a line that is wanted starts here; returns whether to go on.
    mutating func pass(_ found: EventBatch.Counts) -> Bool {
        guard encounter?.isWaymark(base + position) == true else { return true }
        let standing = Standing(
            offset: base + position,
            filter: filter.standing(at: base + position),
            text: text,
            carried: carried,
            isAtLineStart: isAtLineStart,
            found: found
        )
        return encounter?.pass(standing) ?? true
    }

    /// Takes the next bytes of the stream.
    mutating func feed(_ bytes: ArraySlice<UInt8>, into batch: inout EventBatch) {
        if position > buffer.count / 2 { compact() }
        buffer += bytes
        // Whether the prefilter is worth its compiling shows only past the floor.
        guard isLive || base + buffer.count >= Self.prefilterFloor else { return }
        filter.isActive = true
        process(isFinal: false, into: &batch)
    }

    /// Ends the stream.
    mutating func finish(into batch: inout EventBatch) {
        dropCutName()
        process(isFinal: true, into: &batch)
        text.finish(into: &batch)
    }

    /// Takes away what an input that is cut off leaves of an error code or API name, such as
    /// `(Throttl`: it would be taken for a name of its own.
    ///
    /// Only where a name has to stand; the last word of a sentence stays, as `Down` of `Slow Down`.
    private mutating func dropCutName() {
        var start = buffer.count
        while start > position, buffer.count - start <= 100, buffer[start - 1].isAlphanumeric {
            start -= 1
        }
        guard start < buffer.count, buffer[start].isUpper, start > position,
            buffer[start - 1] != 0x20 || buffer.has("calling the ", at: start - 12),
            Catalogue.isCutName(String(decoding: buffer[start...], as: UTF8.self))
        else { return }
        buffer.removeSubrange(start...)
    }

    private mutating func compact() {
        guard position > 0 else { return }
        buffer.removeFirst(position)
        base += position
        newlineSearched = max(0, newlineSearched - position)
        switch mode {
        case .json(var framer, let start, let isStreaming):
            framer.rebase(by: position)
            mode = .json(framer, start: start - position, isStreaming: isStreaming)
        case .records(let start, let next, let isStreaming):
            run.rebase(by: position)
            mode = .records(
                start: start - position,
                next: next - position,
                isStreaming: isStreaming
            )
        default: break
        }
        position = 0
    }

    private mutating func process(isFinal: Bool, into batch: inout EventBatch) {
        while position < buffer.count {
            let goesOn: Bool
            switch mode {
            case .lines:
                goesOn = readLine(isFinal: isFinal, into: &batch)
                if !isInLines { isTextOnly = false }
            case .json(let framer, let start, let isStreaming):
                mode = .lines
                goesOn = readJSON(
                    framer,
                    start: start,
                    isStreaming: isStreaming,
                    isFinal: isFinal,
                    into: &batch
                )
            case .records(let start, let next, let isStreaming):
                mode = .lines
                goesOn = readRecords(
                    start: start,
                    next: next,
                    isStreaming: isStreaming,
                    isFinal: isFinal,
                    into: &batch
                )
            case .table(let table): goesOn = readRow(of: table, isFinal: isFinal, into: &batch)
            case .restOfLine: goesOn = skipRestOfLine()
            case .seeking(let opening, let isText):
                goesOn = seek(opening, isText: isText, isFinal: isFinal, into: &batch)
            }
            guard goesOn else { break }
        }
        guard isFinal else { return }
        switch mode {
        case .table(var table): table.finish(into: &batch, reader: &json, text: &text)
        case .json, .records:
            // Behind an element of a long array, where nothing is left to be read.
            batch.note(
                Diagnostic(
                    .truncatedRecord,
                    "a JSON value is damaged: the input ends inside it",
                    at: place(at: position, line: line, format: "json")
                )
            )
        default: return
        }
        mode = .lines
    }

    /// The place of a buffer index whose line is known.
    func place(at index: Int, line: Int, format: String = "text") -> Provenance {
        Provenance(file: file, line: line, offset: base + index, format: format)
    }

    /// Moves on to `index`, counting the lines between.
    mutating func advance(to index: Int) {
        line += buffer[position..<index].count(ofByte: 0x0A)
        if index > position { isAtLineStart = buffer[index - 1] == 0x0A }
        position = index
    }

    /// The index of the end of the line at `position`, `nil` when more bytes are needed.
    mutating func lineEnd(isFinal: Bool) -> Int? {
        let from = max(position, newlineSearched)
        if let end = buffer[...].firstIndex(ofByte: 0x0A, from: from) { return end }
        newlineSearched = buffer.count
        return isFinal ? buffer.count : nil
    }

    private mutating func skipRestOfLine() -> Bool {
        guard let end = buffer[...].firstIndex(ofByte: 0x0A, from: position) else {
            advance(to: buffer.count)
            return false
        }
        advance(to: end + 1)
        mode = .lines
        return true
    }
}
