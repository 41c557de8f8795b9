internal import CSimdJSON

/// A JSON parser that keeps its working memory from one document to the next.
///
/// Documents go through simdjson. What simdjson refuses, the tolerant reader tries: numbers past
/// 64 bits, `NaN`, raw control characters in strings, lone surrogates and broken UTF-8 stand in
/// many logs, and none of them makes the rest of a record worthless.
///
/// Memory grows to about twelve times the longest document parsed.
@safe public final class JSONParser {
    /// How deep values may nest; deeper documents are refused.
    public static let maximumDepth = 256

    private let parser: OpaquePointer?

    /// Creates a parser.
    public init() { unsafe parser = tf_json_create(Self.maximumDepth) }

    deinit { if let parser = unsafe parser { unsafe tf_json_free(parser) } }

    /// Parses one document and tells which repairs it needed, `nil` when none.
    public func parse(
        _ bytes: ArraySlice<UInt8>
    ) throws(JSONError) -> (value: JSONValue, repair: String?) {
        if let parser = unsafe parser {
            let code = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe buffer.baseAddress.map { unsafe tf_json_parse(parser, $0, buffer.count) }
            }
            if code == 0, let tape = unsafe tf_json_tape(parser),
                let strings = unsafe tf_json_strings(parser)
            {
                var cursor = unsafe Tape(words: tape, strings: strings)
                return (cursor.value(), nil)
            }
        }
        var reader = TolerantJSONReader(bytes)
        let value = try reader.document()
        return (value, reader.repair)
    }
}

/// A walk over simdjson's tape, as its `doc/tape.md` describes it.
@safe private struct Tape {
    private let words: UnsafePointer<UInt64>
    private let strings: UnsafePointer<UInt8>
    private var index = 1  // the word before is the root's

    init(words: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>) {
        unsafe self.words = words
        unsafe self.strings = strings
    }

    private static let payload: UInt64 = 0x00FF_FFFF_FFFF_FFFF

    mutating func value() -> JSONValue {
        let word = unsafe words[index]
        index += 1
        switch UInt8(truncatingIfNeeded: word >> 56) {
        case UInt8(ascii: "{"):
            // The upper half of the payload counts the members, saturated at 2^24 - 1.
            var members: [JSONValue.Member] = []
            members.reserveCapacity(Int((word & Self.payload) >> 32))
            while unsafe UInt8(truncatingIfNeeded: words[index] >> 56) != UInt8(ascii: "}") {
                let key = unsafe string(at: words[index])
                index += 1
                members.append(JSONValue.Member(key: key, value: value()))
            }
            index += 1
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSONValue] = []
            elements.reserveCapacity(Int((word & Self.payload) >> 32))
            while unsafe UInt8(truncatingIfNeeded: words[index] >> 56) != UInt8(ascii: "]") {
                elements.append(value())
            }
            index += 1
            return .array(elements)
        case UInt8(ascii: "\""): return .string(string(at: word))
        case UInt8(ascii: "l"):
            defer { index += 1 }
            return unsafe .integer(Int64(bitPattern: words[index]))
        case UInt8(ascii: "u"):
            defer { index += 1 }
            return unsafe .double(Double(words[index]))
        case UInt8(ascii: "d"):
            defer { index += 1 }
            return unsafe .double(Double(bitPattern: words[index]))
        case UInt8(ascii: "t"): return .bool(true)
        case UInt8(ascii: "f"): return .bool(false)
        default: return .null
        }
    }

    private func string(at word: UInt64) -> String {
        let place = Int(word & Self.payload)
        let head = unsafe strings + place
        let length = unsafe UnsafeRawPointer(head).loadUnaligned(as: UInt32.self)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: head + 4, count: Int(length)),
            as: UTF8.self
        )
    }
}
