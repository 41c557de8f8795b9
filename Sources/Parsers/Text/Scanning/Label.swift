/// The name that stands before a value: `"requestId": `, `status_code=`, `Request ID: `, `code = `.
struct Label: Equatable {
    /// What stands between label and value.
    enum Separator: Equatable {
        /// A colon, an equals sign or an arrow.
        case assignment
        /// Two equals signs: a program's text, no answer.
        case comparison
    }

    /// The letters and digits of the name, in small letters.
    var name: String
    /// The index at which the name starts.
    var start: Int
    /// What stands between.
    var separator: Separator

    /// Reads the label that ends before `index`, where blanks, quotes and the separator may stand.
    init?(in text: [UInt8], before index: Int) {
        var at = text.start(before: index, limit: 24) { $0.isSpace }
        var last = text.byte(at - 1)
        if last == 0x3E, text.byte(at - 2) == 0x3D {
            at -= 1
            last = 0x3D
        }
        guard last == 0x3A || last == 0x3D else { return nil }
        var separator = Separator.assignment
        if last == 0x3D, [0x3D, 0x21].contains(text.byte(at - 2)) { separator = .comparison }
        at = text.start(before: at - 1, limit: 12) { $0.isBlank || $0 == 0x3D || $0 == 0x21 }
        self.init(in: text, endingAt: at, separator: separator)
    }

    /// Reads the label whose name, with its quote, ends at `end`.
    init?(in text: [UInt8], endingAt end: Int, separator: Separator = .assignment) {
        let stop = text.start(before: end, limit: 2) { $0.isQuote }
        let isQuoted = stop < end
        var letters: [UInt8] = []
        var at = stop
        while at > 0, letters.count < 28 {
            let byte = text[at - 1]
            if byte.isAlphanumeric {
                letters.append(byte.lowered)
            } else if byte != 0x5F && byte != 0x2D && byte != 0x24 {
                break
            }
            at -= 1
        }
        guard !letters.isEmpty else { return nil }
        // Two words make a label only where no quote closes it: `Request ID`, `Exception name`.
        if !isQuoted, text.byte(at - 1).isSpace, text.byte(at - 2).isLetter {
            var words = letters
            var first = at - 1
            while first > 0, text[first - 1].isAlphanumeric, words.count < 28 {
                words.append(text[first - 1].lowered)
                first -= 1
            }
            if Self.twoWords.contains(String(decoding: words.reversed(), as: UTF8.self)) {
                letters = words
                at = first
            }
        }
        name = String(decoding: letters.reversed(), as: UTF8.self)
        start = at
        self.separator = separator
    }

    private static let twoWords: Set<String> = [
        "requestid", "hostid", "errorcode", "errormessage", "statuscode", "exceptionname",
        "errortype", "responsecode",
    ]
}
