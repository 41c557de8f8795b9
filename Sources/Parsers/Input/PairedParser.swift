import Bindings
import Events

/// A stretch of a long text that a parser passed over because nothing of it is wanted.
///
/// There the parser holds nothing: what it does from there on depends on the text and on ``state``
/// alone. A second parser that started elsewhere in the text, and rests at the same place in the same
/// state, goes on the same way.
struct Rest {
    /// The offsets in the input between which the parser rested, both starts of lines.
    var from: Int
    /// See ``from``.
    var to: Int
    /// What the parser remembers of the text before.
    var state: AnchorWindow.State
    /// What the parser had found until then.
    var found: EventBatch.Counts

    /// Whether a parser in `state` that rests from `from` to `to` rests here too.
    func meets(from: Int, to: Int, _ state: AnchorWindow.State) -> Bool {
        max(self.from, from) <= min(self.to, to) && self.state == state
    }
}

/// Reads one text with two threads, with the outcome of one.
///
/// The second thread starts amid the text, on trial. The first goes on past that place until it
/// rests where the second rested as well; what the second found until there is dropped, and the
/// second goes on in the first one's place. Where the two do not meet, as in text of which everything
/// is wanted, the first reads all, and after some failures no more trials are made. At most
/// twice ``half`` bytes are held.
struct PairedParser {
    /// The bytes that each thread reads at once.
    static let half = 1 << 20
    /// The bytes that a parser is given at once, so that they are in the cache when it reads them.
    private static let piece = 1 << 18
    /// Trials that may fail, one after the other.
    private static let trials = 3

    private let file: String
    private let options: ParseOptions
    private var parser: StreamParser
    private var half: Int
    private var held: [UInt8] = []
    private var failures = 0
    /// How often the second thread went on in the first one's place.
    private(set) var joined = 0

    /// Creates a parser of one input.
    ///
    /// - Parameters:
    ///   - file: the name in provenance.
    ///   - options: what the user says about the input.
    ///   - half: the bytes that each thread reads at once; 0 where one thread is to do.
    init(file: String, options: ParseOptions, half: Int = Self.half) {
        self.file = file
        self.options = options
        self.half = half
        parser = StreamParser(file: file, options: options)
    }

    /// Whether records are handed on as soon as they end, which one thread does.
    var isLive: Bool {
        get { parser.isLive }
        set {
            parser.isLive = newValue
            if newValue { half = 0 }
        }
    }

    /// Takes the next bytes of the stream.
    mutating func feed(_ bytes: ArraySlice<UInt8>, into batch: inout EventBatch) {
        guard half > 0, failures < Self.trials, parser.isResting || !held.isEmpty else {
            return parser.feed(bytes, into: &batch)
        }
        if held.isEmpty, bytes.count >= 2 * half { return share(bytes, into: &batch) }
        held += bytes
        guard held.count >= 2 * half else { return }
        var bytes: [UInt8] = []
        swap(&bytes, &held)
        share(bytes[...], into: &batch)
        // The memory serves the next bytes, as long as nobody else holds it.
        bytes.removeAll(keepingCapacity: true)
        swap(&bytes, &held)
    }

    /// Ends the stream.
    mutating func finish(into batch: inout EventBatch) {
        Self.feed(held[...], to: &parser, into: &batch)
        held = []
        parser.finish(into: &batch)
    }

    private static func feed(
        _ bytes: ArraySlice<UInt8>,
        to parser: inout StreamParser,
        into batch: inout EventBatch
    ) {
        var at = bytes.startIndex
        while at < bytes.endIndex, !parser.hasMet {
            let end = min(bytes.endIndex, at + piece)
            parser.feed(bytes[at..<end], into: &batch)
            at = end
        }
    }

    /// Reads `bytes` with two threads.
    private mutating func share(_ bytes: ArraySlice<UInt8>, into batch: inout EventBatch) {
        let middle = bytes.startIndex + bytes.count / 2
        guard let end = bytes.firstIndex(ofByte: 0x0A, from: middle), end + 1 < bytes.endIndex
        else { return Self.feed(bytes, to: &parser, into: &batch) }
        let cut = end + 1
        var first = StreamParser(file: file, options: options)
        swap(&first, &parser)
        var second = StreamParser(file: file, options: options)
        second.start(behind: first, and: bytes[..<cut])
        var trial = EventBatch()
        Workers.together {
            Self.feed(bytes[..<cut], to: &first, into: &batch)
        } and: {
            Self.feed(bytes[cut...], to: &second, into: &trial)
        }
        first.meeting = second.isTextOnly ? second.rests : []
        Self.feed(bytes[cut...], to: &first, into: &batch)
        if let rest = first.met {
            batch.append(trial, behind: rest.found)
            second.rests = []
            second.notesRests = false
            parser = second
            failures = 0
            joined += 1
        } else {
            first.meeting = []
            parser = first
            failures += 1
        }
    }
}
