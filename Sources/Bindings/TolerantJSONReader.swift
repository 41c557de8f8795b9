/// A JSON reader that forgives what simdjson does not, and names what it forgave.
///
/// It takes numbers of any size, `NaN` and `Infinity`, raw control characters in strings, unknown
/// escapes, lone surrogates and broken UTF-8 (repaired to U+FFFD). The structure itself must hold.
struct TolerantJSONReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// What was forgiven, the last kind met; `nil` when nothing was.
    private(set) var repair: String?

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        self.position = bytes.startIndex
    }

    /// Reads one value and the white space around it.
    mutating func document() throws(JSONError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard next == nil else { throw failure("text after the value") }
        return value
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private func failure(_ reason: String) -> JSONError {
        JSONError(offset: position - bytes.startIndex, reason: reason)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < JSONParser.maximumDepth else { throw failure("nested too deep") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"):
            position += 1
            return .object(try members(depth: depth))
        case UInt8(ascii: "["):
            position += 1
            return .array(try elements(depth: depth))
        case UInt8(ascii: "\""):
            position += 1
            return .string(try string())
        case nil: throw failure("the value is cut off")
        default: return try word()
        }
    }

    private mutating func members(depth: Int) throws(JSONError) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            skipSpace()
            guard take(UInt8(ascii: "\"")) else { throw failure("a key was expected") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("a colon was expected") }
            members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma was expected") }
        }
    }

    private mutating func elements(depth: Int) throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw failure("a comma was expected") }
        }
    }

    /// A number or one of the words that JSON and its careless writers know.
    private mutating func word() throws(JSONError) -> JSONValue {
        let start = position
        while let byte = next, Self.isWordByte(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "NaN", "Infinity", "-Infinity":
            repair = "the number \(text)"
            return .null
        default:
            if let integer = Int64(text) { return .integer(integer) }
            if let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39) ~= first,
                let double = Double(text)
            {
                repair = repair ?? "a number past 64 bits"
                return double.isFinite ? .double(double) : .null
            }
            position = start
            throw failure("a value was expected")
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }

    private mutating func string() throws(JSONError) -> String {
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                // Decoding with repair turns what is no UTF-8 into U+FFFD.
                let decoded = String(decoding: text, as: UTF8.self)
                if decoded.utf8.count != text.count { repair = "broken UTF-8" }
                return decoded
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20:
                repair = "a raw control character in a string"
                text.append(byte)
            default: text.append(byte)
            }
        }
        throw failure("the string is cut off")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard let byte = next else { throw failure("the string is cut off") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal() else {
                repair = "an escape that is none"
                text += [UInt8(ascii: "\\"), byte]
                return
            }
            appendScalar(unit, to: &text)
        default:
            repair = "an escape that is none"
            text += [UInt8(ascii: "\\"), byte]
        }
    }

    /// Four hexadecimal digits; the position stays where they are not all there.
    private mutating func hexadecimal() -> UInt32? {
        guard position + 4 <= bytes.endIndex else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
                return nil
            }
            value = value * 16 + UInt32(digit)
        }
        position += 4
        return value
    }

    private mutating func appendScalar(_ unit: UInt32, to text: inout [UInt8]) {
        var code = unit
        if (0xD800...0xDBFF) ~= unit {
            let mark = position
            if take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = hexadecimal(),
                (0xDC00...0xDFFF) ~= low
            {
                code = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            } else {
                position = mark
            }
        }
        if UnicodeScalar(code) == nil { repair = "a lone surrogate" }
        let scalar = UnicodeScalar(code) ?? "\u{FFFD}"
        text += Array(String(Character(scalar)).utf8)
    }
}
