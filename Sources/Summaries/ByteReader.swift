/// A summary that can't be used.
public enum SummaryError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes are no summary at all.
    case notASummary
    /// The summary is of a version of the format that is no longer read.
    case earlierVersion(UInt32)
    /// The summary is of a later version of the format.
    case unknownVersion(UInt32)
    /// The file ends before the summary does.
    case cut
    /// The bytes were changed, or what they say can't be.
    case damaged(String)
    /// The summary unpacks to more than its size can honestly hold.
    case tooLarge

    /// What is wrong, in one short sentence without the place.
    public var description: String {
        switch self {
        case .notASummary: "this is no summary; summarize makes one"
        case .earlierVersion(let version):
            "version \(version) of the format is no longer read; make the summary anew"
        case .unknownVersion(let version): "version \(version) of the format is not known here"
        case .cut: "the summary is cut off"
        case .damaged(let what): "the summary is damaged: \(what)"
        case .tooLarge: "the summary unpacks to more than the limits allow"
        }
    }
}

/// Takes apart what a ``ByteWriter`` wrote; every step is checked against the end.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes that are left.
    var remaining: Int { bytes.count - position }

    /// Reads a number in groups of seven bits.
    mutating func number() throws(SummaryError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard shift < 63 || byte <= 1 else { throw .damaged("a number is too large") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            guard shift < 70 else { throw .damaged("a number does not end") }
        }
        throw .damaged("a number is missing")
    }

    /// Reads a number from 0 to `most`.
    mutating func count(upTo most: Int = 1 << 36) throws(SummaryError) -> Int {
        guard let value = Int(exactly: try number()), value <= most else {
            throw .damaged("a count is out of range")
        }
        return value
    }

    /// Reads the number of things that follow, each at least `width` bytes long.
    mutating func count(eachAtLeast width: Int) throws(SummaryError) -> Int {
        let value = try count(upTo: bytes.count)
        guard value <= remaining / max(1, width) else {
            throw .damaged("more is announced than there is")
        }
        return value
    }

    /// Reads a number of either sign.
    mutating func signed() throws(SummaryError) -> Int64 { unzigzag(try number()) }

    /// Reads bytes as they are.
    mutating func raw(_ count: Int) throws(SummaryError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= remaining else { throw .damaged("bytes are missing") }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Reads eight bytes, the lowest first.
    mutating func fixed() throws(SummaryError) -> UInt64 {
        var value: UInt64 = 0
        for byte in try raw(8).reversed() { value = value << 8 | UInt64(byte) }
        return value
    }

    /// Reads a string with its length before it; broken UTF-8 is mended.
    mutating func string() throws(SummaryError) -> String {
        let length = try count(upTo: bytes.count)
        return String(decoding: try raw(length), as: UTF8.self)
    }

    /// Reads a string, or that there is none.
    mutating func optionalString() throws(SummaryError) -> String? {
        try count(upTo: 1) == 0 ? nil : try string()
    }

    /// Reads a number with or without a fraction, or that there is none.
    mutating func double() throws(SummaryError) -> Double? {
        switch try number() {
        case 0: return nil
        case 1: return Double(bitPattern: try fixed())
        case let coded: return Double(unzigzag(coded - 2)) / 1_000_000
        }
    }

    /// Says that nothing may follow.
    func end() throws(SummaryError) {
        guard remaining == 0 else { throw .damaged("bytes follow its end") }
    }
}
