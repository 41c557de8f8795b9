import Bindings

/// Undoes what pasting, logging and publishing do to a line: escapes, colours and typography.
///
/// Every repair maps text to what the program printed; none adds information. ANSI sequences and
/// zero-width marks go, curly quotes become straight, no-break spaces become blanks, spelled-out
/// `\n`, `\t`, `\"` (escaped any number of times) and `\u003c` become the character, HTML
/// entities are decoded, and Markdown's backslash before punctuation goes.
enum LineText {
    /// What a published text had done to it, beyond a logger's own escapes.
    struct Repairs: OptionSet {
        /// The set as bits.
        let rawValue: UInt8
        /// Curly quotes or special blanks were made plain.
        static let typography = Repairs(rawValue: 1)
        /// HTML entities were decoded.
        static let entities = Repairs(rawValue: 2)

        /// The repairs in words, or `nil` where there was none.
        var description: String? {
            let names = [
                contains(.typography) ? "curly quotes" : nil,
                contains(.entities) ? "HTML entities" : nil,
            ].compactMap { $0 }
            return names.isEmpty ? nil : names.joined(separator: " and ") + " were undone"
        }
    }

    /// Appends the plain text of `line` to `output`, and says what was repaired.
    @discardableResult
    static func append(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) -> Repairs {
        guard needsWork(line) else {
            output.append(contentsOf: line)
            return []
        }
        var repairs: Repairs = []
        let decodesEntities = !containsTag(line)
        var at = line.startIndex
        while at < line.endIndex {
            let byte = line[at]
            switch byte {
            case 0x1B: at = afterControlSequence(line, at)
            case 0x5C: at = appendEscape(line, at, to: &output)
            case 0x26 where decodesEntities:
                let count = output.count
                let next = appendEntity(line, at, to: &output)
                if next > at + 1, output.count > count { repairs.insert(.entities) }
                at = next
            case 0x3C where hasTag("br", line, at):
                output.append(0x0A)
                at = (line[at...].firstIndex(of: 0x3E) ?? at) + 1
            case 0xC2, 0xE2, 0xEF:
                let next = appendTypography(line, at, to: &output)
                if next > at + 1 { repairs.insert(.typography) }
                at = next
            case 0x0D:
                output.append(0x0A)
                at += 1
            case 0x00: at += 1
            default:
                output.append(byte)
                at += 1
            }
        }
        return repairs
    }

    /// Whether anything in `line` may have to be undone.
    static func needsWork(_ line: ArraySlice<UInt8>) -> Bool { line.holdsMarkup }

    /// Whether the line holds markup of an error body as such, whose entities the XML parser reads.
    private static func containsTag(_ line: ArraySlice<UInt8>) -> Bool {
        var at = line.startIndex
        while at < line.endIndex {
            if line[at] == 0x3C, hasTag("code>", line, at) || hasTag("message>", line, at) {
                // `<code>` in small letters is a web page's markup.
                if line[line.index(after: at)].isUpper { return true }
            }
            at += 1
        }
        return false
    }

    private static func hasTag(_ name: String, _ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
        var index = at + 1
        for byte in name.utf8 {
            guard index < line.endIndex, line[index].lowered == byte else { return false }
            index += 1
        }
        return name.utf8.last == 0x3E
            || (index < line.endIndex
                && (line[index] == 0x3E || line[index] == 0x2F || line[index] == 0x20))
    }

    private static func afterControlSequence(_ line: ArraySlice<UInt8>, _ at: Int) -> Int {
        var index = at + 1
        guard index < line.endIndex, line[index] == 0x5B else { return index }
        index += 1
        while index < line.endIndex, !(line[index] >= 0x40 && line[index] <= 0x7E) { index += 1 }
        return min(index + 1, line.endIndex)
    }

    private static func appendEscape(
        _ line: ArraySlice<UInt8>,
        _ at: Int,
        to output: inout [UInt8]
    ) -> Int {
        var index = at
        while index < line.endIndex, line[index] == 0x5C { index += 1 }
        guard index < line.endIndex else { return index }
        let next = line[index]
        switch next {
        case 0x6E, 0x72: output.append(0x0A)
        case 0x74: output.append(0x09)
        case 0x22, 0x27, 0x2F: output.append(next)
        case 0x5F, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x2E, 0x2A, 0x2D, 0x23, 0x21, 0x7E, 0x3C, 0x3E,
            0x7B, 0x7D, 0x3A, 0x3B, 0x24, 0x26:
            output.append(next)
        case 0x75:
            if let scalar = hexadecimal(line, index + 1, digits: 4) {
                appendScalar(scalar, to: &output)
                return index + 5
            }
            output.append(0x5C)
            return index
        case 0x78:
            if let scalar = hexadecimal(line, index + 1, digits: 2), scalar < 0x80 {
                appendScalar(scalar, to: &output)
                return index + 3
            }
            output.append(0x5C)
            return index
        default:
            output.append(0x5C)
            return index
        }
        return index + 1
    }

    private static func hexadecimal(_ line: ArraySlice<UInt8>, _ at: Int, digits: Int) -> UInt32? {
        guard at + digits <= line.endIndex else { return nil }
        return UInt32(String(decoding: line[at..<at + digits], as: UTF8.self), radix: 16)
    }

    private static func appendScalar(_ value: UInt32, to output: inout [UInt8]) {
        switch value {
        case 0x2018, 0x2019, 0x201A: output.append(0x27)
        case 0x201C, 0x201D, 0x201E: output.append(0x22)
        case 0xA0: output.append(0x20)
        case 0x1B, 0x00: break
        default:
            guard let scalar = Unicode.Scalar(value) else { return }
            output.append(contentsOf: String(Character(scalar)).utf8)
        }
    }

    private static let entities: [(name: [UInt8], value: UInt32)] = [
        ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
        ("ldquo", 0x201C), ("rdquo", 0x201D), ("lsquo", 0x2018), ("rsquo", 0x2019),
    ].map { (Array($0.0.utf8), UInt32($0.1)) }

    private static func appendEntity(
        _ line: ArraySlice<UInt8>,
        _ at: Int,
        to output: inout [UInt8]
    ) -> Int {
        var index = at + 1
        // `&amp;lt;` was escaped twice; every `amp;` is one more time.
        while line[index...].starts(with: [0x61, 0x6D, 0x70, 0x3B]) { index += 4 }
        let wasAmpersand = index > at + 1
        for entity in entities where line[index...].starts(with: entity.name) {
            let end = index + entity.name.count
            if end < line.endIndex, line[end] == 0x3B {
                appendScalar(entity.value, to: &output)
                return end + 1
            }
        }
        if index < line.endIndex, line[index] == 0x23,
            let end = line[index...].prefix(10).firstIndex(of: 0x3B)
        {
            var digits = line[index + 1..<end]
            let isHex = digits.first?.lowered == 0x78
            if isHex { digits = digits.dropFirst() }
            if let value = UInt32(
                String(decoding: digits, as: UTF8.self),
                radix: isHex ? 16 : 10
            ) {
                appendScalar(value, to: &output)
                return end + 1
            }
        }
        output.append(0x26)
        return wasAmpersand ? index : at + 1
    }

    private static func appendTypography(
        _ line: ArraySlice<UInt8>,
        _ at: Int,
        to output: inout [UInt8]
    ) -> Int {
        let rest = line[at...].prefix(3)
        if rest.count >= 2, line[at] == 0xC2, line[at + 1] == 0xA0 {
            output.append(0x20)
            return at + 2
        }
        if rest.count == 3, line[at] == 0xE2, line[at + 1] == 0x80 {
            switch line[at + 2] {
            case 0x98, 0x99, 0x9A, 0x9B:
                output.append(0x27)
                return at + 3
            case 0x9C, 0x9D, 0x9E, 0x9F:
                output.append(0x22)
                return at + 3
            case 0x8B, 0x8C, 0x8D, 0x8E, 0x8F: return at + 3
            case 0xAF:
                output.append(0x20)
                return at + 3
            case 0xA6:
                output.append(contentsOf: [0x2E, 0x2E, 0x2E])
                return at + 3
            default: break
            }
        }
        if rest.count == 3, line[at] == 0xEF, line[at + 1] == 0xBB, line[at + 2] == 0xBF {
            return at + 3
        }
        output.append(line[at])
        return at + 1
    }
}
