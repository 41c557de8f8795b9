import Bindings
import Events

/// Reads one text with two threads, with the outcome of one.
///
/// The second thread starts amid the text, on trial. The first goes on past that place until the two
/// meet, see ``Encounter``; what the second found until there is dropped, and the second goes on in
/// the first one's place. Where they do not meet the first reads all, and the next trial is longer;
/// after some failures no more trials are made. At most twice eight times ``half`` bytes are held.
struct PairedParser {
    /// The bytes that each thread reads at once.
    static let half = 1 << 20
    /// The bytes that a parser is given at once, so that they are in the cache when it reads them.
    private static let piece = 1 << 18
    /// Trials that may fail, one after the other.
    private static let trials = 4
    /// See ``stride``.
    private static let longestStride = 8

    private let file: String
    private let options: ParseOptions
    private var parser: StreamParser
    private let half: Int
    private var isAlone: Bool
    /// How many times ``half`` each thread reads at once: text of which much is wanted needs more, as
    /// what was read before matters for longer.
    private var stride = 1
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
        isAlone = half == 0
        parser = StreamParser(file: file, options: options)
    }

    /// Whether records are handed on as soon as they end, which one thread does.
    var isLive: Bool {
        get { parser.isLive }
        set {
            parser.isLive = newValue
            if newValue { isAlone = true }
        }
    }

    /// Takes the next bytes of the stream.
    mutating func feed(_ bytes: ArraySlice<UInt8>, into batch: inout EventBatch) {
        guard !isAlone, parser.isResting || !held.isEmpty else {
            return parser.feed(bytes, into: &batch)
        }
        let wanted = 2 * half * stride
        if held.isEmpty, bytes.count >= wanted { return share(bytes, into: &batch) }
        held += bytes
        guard held.count >= wanted else { return }
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
        let start = second.offset
        var trial = EventBatch()
        Workers.together {
            Self.feed(bytes[..<cut], to: &first, into: &batch)
        } and: {
            Self.feed(bytes[cut...], to: &second, into: &trial)
        }
        if second.isTextOnly, let traces = second.encounter {
            first.encounter = Encounter(following: traces)
        }
        Self.feed(bytes[cut...], to: &first, into: &batch)
        if let meeting = first.encounter?.met {
            batch.append(trial, behind: meeting.found)
            second.encounter = nil
            parser = second
            failures = 0
            joined += 1
            // What both read is to be a small part of the whole.
            let isLittle = 4 * (first.offset - start) <= bytes.endIndex - cut
            stride = isLittle ? stride : min(2 * stride, Self.longestStride)
            if meeting.isRest { stride = 1 }
        } else {
            first.encounter = nil
            parser = first
            failures += 1
            stride = min(2 * stride, Self.longestStride)
            isAlone = failures > Self.trials
        }
    }
}
