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
    ///
    /// Where `names` are given, a name that is none of them may be told at once by its length and ends.
    init?(
        in text: [UInt8],
        endingAt end: Int,
        separator: Separator = .assignment,
        among names: LabelNames? = nil
    ) {
        let stop = text.start(before: end, limit: 2) { $0.isQuote }
        let isQuoted = stop < end
        var letters: [UInt8] = []
        letters.reserveCapacity(28)
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
        if let names, !names.mayHold(reversed: letters) { return nil }
        name = String(decoding: letters.reversed(), as: UTF8.self)
        start = at
        self.separator = separator
    }

    private static let twoWords: Set<String> = [
        "requestid", "hostid", "errorcode", "errormessage", "statuscode", "exceptionname",
        "errortype", "responsecode",
    ]
}

/// The lengths of names together with their first and last letters: most other names differ in one.
struct LabelNames: Sendable {
    /// For each length, bits for the first letters, and bits for the last ones.
    private let ends: [(first: UInt64, last: UInt64)]

    /// Takes down `names`, in small letters and digits.
    init(_ names: some Sequence<String>) {
        var ends = [(first: UInt64, last: UInt64)](repeating: (0, 0), count: 32)
        for name in names {
            guard let first = name.utf8.first, let last = name.utf8.last else { continue }
            ends[name.utf8.count & 31].first |= Self.bit(first)
            ends[name.utf8.count & 31].last |= Self.bit(last)
        }
        self.ends = ends
    }

    /// Whether the name whose letters are given from the last to the first may be one of them.
    func mayHold(reversed letters: [UInt8]) -> Bool {
        guard let first = letters.last, let last = letters.first else { return false }
        let (firsts, lasts) = ends[letters.count & 31]
        return firsts & Self.bit(first) != 0 && lasts & Self.bit(last) != 0
    }

    private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
