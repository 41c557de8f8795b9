public import Events

/// What the layers around a record know about it: the envelope's contribution to the event.
public struct Context: Equatable, Sendable {
    /// The envelope's own time, used where the record shows none.
    public var time: Instant?
    /// The region that the envelope names.
    public var region: String?
    /// The account that the envelope names.
    public var account: String?
    /// Which of several interleaved logs the record belongs to: a log stream, container or pod.
    ///
    /// Lines of one stream continue each other; lines of different streams never do.
    public var stream: String?

    /// Creates a context that knows nothing.
    public init() {}
}

/// One line of text with its place, as the structured layers hand it to the text parser.
public struct TextLine: Sendable {
    /// The line without its end (`\n`, `\r\n`).
    public var bytes: ArraySlice<UInt8>
    /// The 1-based line in the input; for text inside JSON, the line at which the record starts.
    public var line: Int
    /// The byte offset of the line, or of the record around it, in the decompressed input.
    public var offset: Int
    /// What the layers around the line know.
    public var context: Context
    /// Whether it is known that no anchor stands in the bytes as they are.
    var lacksAnchors = false
    /// Whether it is known that no mark of ``TextParser/marks`` stands in the bytes as they are.
    var lacksMarks = false

    /// Creates a line.
    public init(_ bytes: ArraySlice<UInt8>, line: Int, offset: Int, context: Context = Context()) {
        self.bytes = bytes
        self.line = line
        self.offset = offset
        self.context = context
    }
}
