/// The body of an answer in a debug log, and where it ends.
///
/// Debug logs print bodies without a length: botocore as a Python literal on the line of the label,
/// older ones and HTTP dumps as they came, over as many lines as they have. Without an end, the
/// lines of whatever stands behind the log would be taken for the body.
struct ResponseBody: Equatable {
    /// Bytes of a body that are kept.
    static let limit = 64 * 1024

    /// What was kept.
    private(set) var bytes: [UInt8] = []
    /// Whether the body is whole, so that the next line is none of it.
    private(set) var isComplete = false

    private enum Form: Equatable {
        /// A Python literal and the quote that ends it.
        case literal(UInt8)
        case json
        /// XML and the name of its outermost element, empty while only the declaration was seen.
        case xml([UInt8])
    }

    private var form: Form?
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    /// Adds a line, or the rest of the line that names the body; returns whether it is part of it.
    ///
    /// Text in no form of a body is none: masks may read it.
    mutating func append(_ line: ArraySlice<UInt8>) -> Bool {
        guard !isComplete else { return false }
        let text = Array(line)
        let first = text.skippingBlanks(0)
        let isBlank = first == text.count
        if form == nil {
            if isBlank { return true }
            form = Self.form(of: text, from: first)
        }
        guard let form else {
            isComplete = true
            return false
        }
        if bytes.count < Self.limit {
            bytes += text.prefix(Self.limit - bytes.count)
            bytes.append(0x0A)
        }
        switch form {
        case .literal(let quote):
            isComplete = isBlank || text.last { !$0.isBlank } == quote
        case .json:
            countBrackets(text)
            isComplete = depth == 0
        case .xml(let root):
            let name = root.isEmpty ? Self.root(of: text, from: first) : root
            self.form = .xml(name)
            let close = "</" + String(decoding: name, as: UTF8.self)
            // An element without content closes itself.
            isComplete =
                !name.isEmpty
                && (text.find(close, in: 0..<text.count) != nil
                    || root.isEmpty && text.has("/>", at: text.count - 2))
        }
        return true
    }

    private static func form(of text: [UInt8], from first: Int) -> Form? {
        let isBytes = text[first] == UInt8(ascii: "b") && text.byte(first + 1).isQuote
        let quote = text.byte(isBytes ? first + 1 : first)
        if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") { return .literal(quote) }
        switch text[first] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
        case UInt8(ascii: "<"): return .xml([])
        default: return nil
        }
    }

    /// The name of the first element, behind a declaration.
    private static func root(of text: [UInt8], from first: Int) -> [UInt8] {
        var start = first
        if text.has("<?", at: start) {
            guard let end = text.find("?>", in: start..<text.count) else { return [] }
            start = text.skippingBlanks(end + 2)
        }
        guard text.byte(start) == UInt8(ascii: "<") else { return [] }
        let end = text.end(of: start + 1, limit: 80) {
            $0.isIdentifier || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-")
        }
        return Array(text[start + 1..<end])
    }

    private mutating func countBrackets(_ text: [UInt8]) {
        for byte in text {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = isInString
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "{"), UInt8(ascii: "["): if !isInString { depth += 1 }
            case UInt8(ascii: "}"), UInt8(ascii: "]"): if !isInString { depth = max(0, depth - 1) }
            default: break
            }
        }
    }
}
