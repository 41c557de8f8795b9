import Events
import Parsers

/// What a text cut off anywhere must and must not show, measured by what the whole shows.
public struct CutCheck: Sendable {
    private let bytes: [UInt8]
    private let whole: [Event]
    private let ids: Set<String>
    /// The places at which the whole's events start, ascending.
    private let starts: [Int]

    /// Prepares to cut `bytes`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        whole = events(in: bytes).events
        ids = Set(whole.compactMap(\.requestID))
        starts = whole.map(\.source.offset).sorted()
    }

    /// What is wrong with a reading of the first bytes.
    public struct Breach: CustomStringConvertible, Sendable {
        /// How many bytes were read.
        public var end: Int
        /// What is wrong, in a few words.
        public var description: String
    }

    /// What came of one cut.
    public struct Result: Sendable {
        /// What must not be.
        public var breaches: [Breach] = []
        /// Whether one more refusal shows than in the whole: a second text about a failure, of which
        /// the cut took what tells that both are about the same.
        public var hasDoubledLast = false
    }

    /// Reads the first `end` bytes alone.
    public func cut(at end: Int) -> Result {
        let part = events(in: Array(bytes[..<end])).events
        var result = Result()
        for event in part {
            if event.source.offset > end {
                result.breaches.append(Breach(end: end, description: "an event behind the cut"))
            }
            if let id = event.requestID, !ids.contains(id), !isCutID(id, at: end), !stands(id) {
                result.breaches.append(Breach(end: end, description: "an invented ID, \(id)"))
            }
        }
        // Cut after the start of a later event's evidence, everything before it is complete.
        // Offsets do not count the mark that opens a file.
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let last = starts.last(where: { $0 + mark < end }) {
            let complete = starts.prefix { $0 < last }.count
            if part.count < complete {
                let words = "\(part.count) of \(complete) complete events"
                result.breaches.append(Breach(end: end, description: words))
            }
        }
        let surplus = part.count(where: \.isRefusal) - whole.count(where: \.isRefusal)
        if surplus > 1 {
            result.breaches.append(Breach(end: end, description: "\(surplus) invented refusals"))
        }
        result.hasDoubledLast = surplus == 1
        return result
    }

    /// Whether the text shows `id`, and shows it whole: an ID that the whole shows not to be the call's.
    private func stands(_ id: String) -> Bool {
        let id = Array(id.utf8)
        guard let first = id.first else { return false }
        return bytes.indices.contains { start in
            bytes[start] == first && bytes[start...].starts(with: id)
                && !(bytes.dropFirst(start + id.count).first.map(Self.isOfID) ?? false)
        }
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
        default: false
        }
    }

    /// Whether `id` is what the cut left of a longer one of no fixed length, such as DynamoDB's.
    private func isCutID(_ id: String, at end: Int) -> Bool {
        ids.contains { $0.hasPrefix(id) }
            && bytes[..<end].suffix(id.utf8.count).elementsEqual(id.utf8)
    }
}

extension Event {
    fileprivate var isRefusal: Bool { outcome == .throttled || outcome == .throttledClient }
}
