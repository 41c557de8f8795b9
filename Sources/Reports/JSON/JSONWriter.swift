/// Writes JSON text byte by byte, in the order in which the caller names the members.
///
/// Numbers take their shortest form, whole numbers show no fraction, and numbers that JSON cannot
/// express become `null`. Control characters are escaped, so the text is safe on a terminal.
struct JSONWriter {
    /// The text so far.
    private(set) var bytes: [UInt8] = []
    /// Whether each member stands on its own line.
    private let isPretty: Bool
    private var depth = 0
    /// Whether the next member follows another of the same container.
    private var follows = false

    /// Creates an empty text, indented for people when `pretty`.
    init(pretty: Bool = false) { isPretty = pretty }

    /// Writes an object whose members `body` writes.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        container("{", "}", body)
    }

    /// Writes an array of `elements`, each by `body`.
    mutating func array<Element>(
        _ elements: some Sequence<Element>,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        container("[", "]") { writer in
            for element in elements {
                writer.separate()
                body(&writer, element)
                writer.follows = true
            }
        }
    }

    /// Writes a member's name; its value follows.
    mutating func key(_ name: String) {
        separate()
        quoted(name)
        append(isPretty ? ": " : ":")
        follows = true
    }

    /// Writes a string or `null`.
    mutating func value(_ text: String?) {
        guard let text else { return append("null") }
        quoted(text)
    }

    /// Writes a whole number or `null`.
    mutating func value(_ number: Int?) { append(number.map(String.init) ?? "null") }

    /// Writes a number or `null`; a number that is not finite is `null`.
    mutating func value(_ number: Double?) {
        guard let number, number.isFinite else { return append("null") }
        if let whole = Int(exactly: number), abs(number) < 1e15 { return append(String(whole)) }
        append(number.description)
    }

    /// Writes a truth value or `null`.
    mutating func value(_ flag: Bool?) { append(flag.map { $0 ? "true" : "false" } ?? "null") }

    /// Writes a member with a string or `null`.
    mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }
    /// Writes a member with a whole number or `null`.
    mutating func member(_ name: String, _ number: Int?) {
        key(name)
        value(number)
    }
    /// Writes a member with a number or `null`.
    mutating func member(_ name: String, _ number: Double?) {
        key(name)
        value(number)
    }
    /// Writes a member with a truth value or `null`.
    mutating func member(_ name: String, _ flag: Bool?) {
        key(name)
        value(flag)
    }
    /// Writes a member with an array of strings.
    mutating func member(_ name: String, _ texts: [String]) {
        key(name)
        array(texts) { $0.value($1) }
    }

    private mutating func container(
        _ open: String,
        _ close: String,
        _ body: (inout JSONWriter) -> Void
    ) {
        append(open)
        depth += 1
        follows = false
        body(&self)
        depth -= 1
        if follows { newLine() }
        append(close)
        follows = true
    }

    private mutating func separate() {
        if follows { append(",") }
        newLine()
        follows = false
    }

    private mutating func newLine() {
        guard isPretty else { return }
        append("\n")
        bytes += [UInt8](repeating: 0x20, count: 2 * depth)
    }

    private mutating func append(_ text: String) { bytes += text.utf8 }

    private mutating func quoted(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let (isPlain, isASCII) = Self.look(at: text.utf8Span.span)
        if isPlain {
            bytes += text.utf8
        } else if isASCII {
            for byte in text.utf8 {
                if Self.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
            }
        } else {
            for scalar in text.unicodeScalars {
                if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                    if Self.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
                } else if Printable.isActive(scalar) {
                    // The C1 controls and direction marks, which terminals and editors obey.
                    for unit in String(scalar).utf16 { escape(unit) }
                } else {
                    bytes += String(scalar).utf8
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands for itself in a string.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C
    }

    /// Whether all bytes stand for themselves, and whether all are ASCII.
    private static func look(at text: Span<UInt8>) -> (isPlain: Bool, isASCII: Bool) {
        var (odd, high) = (false, UInt8(0))
        for place in text.indices {
            odd = odd || !isPlain(text[place])
            high |= text[place]
        }
        return (!odd, high < 0x80)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes += [0x5C, byte]
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default: escape(UInt16(byte))
        }
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
}
