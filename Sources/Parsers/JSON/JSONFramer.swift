/// Finds the end of a JSON value in a stream, byte by byte, with its grammar checked on the way.
///
/// The grammar is what tells a damaged value early: a record that is cut off is followed by the
/// next one, which cannot stand there. Elements of arrays that exports use as envelopes are noted
/// with their place, so that they can be handed out one by one.
struct JSONFramer {
    /// What a look at more bytes gave.
    enum Step: Equatable {
        /// The bytes at hand end inside the value.
        case needsMore
        /// The value ends before this index.
        case complete(end: Int)
        /// The value cannot go on at this index.
        case damaged(at: Int, reason: String)
    }

    /// The keys of arrays whose elements stand alone.
    static let envelopeKeys: Set<String> = [
        "Records", "records", "events", "Events", "results", "QueryResultRows",
    ]

    /// How deep containers may nest.
    private static let depthLimit = 256

    /// Whether the value is as deep as may be; where it is damaged then, it is for its depth.
    var isAtDepthLimit: Bool { open.count >= Self.depthLimit }

    private enum Expected { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd }

    /// The index of the next byte to look at.
    private(set) var index: Int
    /// The ranges of the complete elements that stand alone.
    private(set) var elements: [Range<Int>] = []
    /// Whether the value is inside an array whose elements stand alone.
    private(set) var isInsideEnvelope = false
    /// The start of the element that is being read, where one is.
    private(set) var elementStart: Int?
    /// Whether a string was met.
    private(set) var hasStrings = false

    /// Open containers from the outside in; true for objects.
    private var open: [Bool] = []
    private var expected = Expected.value
    private var inString = false
    private var inWord = false
    private var isEscaped = false
    private var isKey = false
    private var stringStart = 0
    private var key = ""
    /// The key of the envelope's array; `nil` for an array that is the whole value.
    private(set) var envelopeKey: String?
    private var elementDepth = 0

    /// Starts at the value's first byte.
    init(start: Int) { index = start }

    /// Starts inside the array `key` of an object: at its first element where `isFirst` says so, else
    /// behind an element.
    init(inEnvelope key: String, at index: Int, isFirst: Bool) {
        self.index = index
        open = [true, false]
        expected = isFirst ? .valueOrEnd : .commaOrEnd
        isInsideEnvelope = true
        elementDepth = 2
        envelopeKey = key
        hasStrings = true
    }

    /// Moves all indices by `distance` to the front, when so many bytes were dropped there.
    mutating func rebase(by distance: Int) {
        index -= distance
        stringStart -= distance
        elementStart = elementStart.map { $0 - distance }
        elements = elements.map { $0.lowerBound - distance..<$0.upperBound - distance }
    }

    /// Forgets the elements found so far.
    mutating func dropElements() { elements.removeAll(keepingCapacity: true) }

    /// Reads on to the value's end, to the end of the bytes, or past `limit`.
    ///
    /// The stop at `limit` depends on the content alone, not on how it came in pieces.
    mutating func advance(_ bytes: [UInt8], limit: Int) -> Step {
        let end = min(bytes.count, limit)
        while index < end {
            if inString {
                if let reason = readString(bytes, end: end) { return damaged(reason) }
                continue
            }
            let byte = bytes[index]
            if inWord {
                if Self.isWordByte(byte) {
                    index += 1
                    continue
                }
                inWord = false
                expected = .commaOrEnd
            }
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                index += 1
                continue
            }
            if let reason = readToken(byte) { return damaged(reason) }
            if open.isEmpty { return .complete(end: index) }
        }
        return .needsMore
    }

    private func damaged(_ reason: String) -> Step { .damaged(at: index, reason: reason) }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }

    /// Takes one byte outside strings and words; returns why it cannot stand there.
    private mutating func readToken(_ byte: UInt8) -> String? {
        let takesValue = expected == .value || expected == .valueOrEnd
        switch byte {
        case UInt8(ascii: "\""):
            isKey = expected == .key || expected == .keyOrEnd
            guard isKey || takesValue else { return "a string stands where none can" }
            inString = true
            hasStrings = true
            stringStart = index + 1
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard takesValue else { return "a value stands where none can" }
            guard open.count < Self.depthLimit else { return "the value is nested too deep" }
            begin(isObject: byte == UInt8(ascii: "{"))
        case UInt8(ascii: "}"):
            guard open.last == true, expected == .keyOrEnd || expected == .commaOrEnd else {
                return "a bracket closes what is not open"
            }
            end()
        case UInt8(ascii: "]"):
            guard open.last == false, expected == .valueOrEnd || expected == .commaOrEnd else {
                return "a bracket closes what is not open"
            }
            end()
        case UInt8(ascii: ":"):
            guard expected == .colon else { return "a colon stands where none can" }
            expected = .value
        case UInt8(ascii: ","):
            guard expected == .commaOrEnd else { return "a comma stands where none can" }
            expected = open.last == true ? .key : .value
        default:
            guard takesValue, Self.isWordByte(byte) else { return "a byte stands where none can" }
            inWord = true
        }
        index += 1
        return nil
    }

    private mutating func begin(isObject: Bool) {
        if isInsideEnvelope {
            if open.count == elementDepth { elementStart = index }
        } else if !isObject, envelopeKey == nil {
            if open.isEmpty {
                isInsideEnvelope = true
                elementDepth = 1
            } else if open == [true], Self.envelopeKeys.contains(key) {
                isInsideEnvelope = true
                elementDepth = 2
                envelopeKey = key
            }
        }
        open.append(isObject)
        expected = isObject ? .keyOrEnd : .valueOrEnd
    }

    private mutating func end() {
        open.removeLast()
        expected = .commaOrEnd
        guard isInsideEnvelope else { return }
        if open.count == elementDepth, let start = elementStart {
            elements.append(start..<index + 1)
            elementStart = nil
        } else if open.count < elementDepth {
            isInsideEnvelope = false
        }
    }

    /// Reads on in a string; returns why it cannot go on.
    private mutating func readString(_ bytes: [UInt8], end: Int) -> String? {
        while index < end {
            let byte = bytes[index]
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                inString = false
                if isKey, open.count == 1 {
                    // Only short keys are of interest; the cap keeps a hostile one cheap.
                    let range = max(stringStart, 0)..<index
                    key = range.count <= 32 ? String(decoding: bytes[range], as: UTF8.self) : ""
                }
                expected = isKey ? .colon : .commaOrEnd
                index += 1
                return nil
            } else if byte == 0x0A {
                return "a string does not end on its line"
            }
            index += 1
        }
        return nil
    }
}
