import Bindings

/// Questions about single bytes of ASCII text.
extension UInt8 {
    /// Whether this is `0` to `9`.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Whether this is an ASCII capital letter.
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    /// Whether this is an ASCII small letter.
    var isLower: Bool { self >= 0x61 && self <= 0x7A }
    /// Whether this is an ASCII letter.
    var isLetter: Bool { isUpper || isLower }
    /// Whether this is an ASCII letter or digit.
    var isAlphanumeric: Bool { isLetter || isDigit }
    /// Whether this may stand inside an identifier such as an error code.
    var isIdentifier: Bool { isAlphanumeric || self == 0x5F }
    /// Whether this is a hexadecimal digit.
    var isHexDigit: Bool { isDigit || (lowered >= 0x61 && lowered <= 0x66) }
    /// Whether this is a blank or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Whether this is a blank, a tab or a line end.
    var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
    /// Whether this is a single, double or back quote.
    var isQuote: Bool { self == 0x22 || self == 0x27 || self == 0x60 }
    /// The small letter of an ASCII capital, and any other byte as it is.
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

/// Searches in text kept as bytes; indices outside the text are answered, never trapped on.
extension Array<UInt8> {
    /// The byte at `index`, or 0 outside the text.
    func byte(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

    /// Whether `literal` stands at `index`, byte for byte.
    func has(_ literal: String, at index: Int) -> Bool {
        hasText(literal, at: index)
    }

    /// Whether `literal`, given in small letters, stands at `index` in any case.
    func hasCaseless(_ literal: String, at index: Int) -> Bool {
        hasCaselessText(literal, at: index)
    }

    /// The first place of `literal` that lies wholly within `range`.
    func find(_ literal: String, in range: Range<Int>) -> Int? {
        firstIndex(ofText: literal, in: range)
    }

    /// The first place of `literal`, given in small letters, in any case, wholly within `range`.
    func findCaseless(_ literal: String, in range: Range<Int>) -> Int? {
        firstIndex(ofCaselessText: literal, in: range)
    }

    /// The last place of `literal` that lies wholly within `range`.
    func findLast(_ literal: String, in range: Range<Int>) -> Int? {
        guard let first = literal.utf8.first else { return nil }
        var at = Swift.min(range.upperBound, count) - literal.utf8.count
        while at >= Swift.max(0, range.lowerBound) {
            if self[at] == first, has(literal, at: at) { return at }
            at -= 1
        }
        return nil
    }

    /// The index of the line end at or after `index`, or the end of the text; at most 8 KiB on, so
    /// that many questions about one long line stay cheap.
    func lineEnd(from index: Int) -> Int {
        var at = Swift.max(0, index)
        let limit = Swift.min(count, at + 8192)
        while at < limit, self[at] != 0x0A { at += 1 }
        return Swift.min(at, count)
    }

    /// The index at which the line of `index` starts, or 4 KiB before it in a longer line.
    func lineStart(of index: Int) -> Int {
        var at = Swift.min(Swift.max(0, index), count)
        let limit = Swift.max(0, at - 4096)
        while at > limit, self[at - 1] != 0x0A { at -= 1 }
        return at
    }

    /// The first index at or after `index` that holds no blank or tab.
    func skippingBlanks(_ index: Int) -> Int {
        var at = index
        while byte(at).isBlank { at += 1 }
        return at
    }

    /// The first index at or after `index` that holds no white space.
    func skippingSpace(_ index: Int) -> Int {
        var at = index
        while byte(at).isSpace { at += 1 }
        return at
    }

    /// `range` without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var from = Swift.max(0, range.lowerBound)
        var to = Swift.min(range.upperBound, count)
        while from < to, self[from].isSpace { from += 1 }
        while from < to, self[to - 1].isSpace { to -= 1 }
        return from..<Swift.max(from, to)
    }

    /// The text of `range`, broken UTF-8 repaired.
    func text(_ range: Range<Int>) -> String {
        let clamped = range.clamped(to: 0..<count)
        return String(decoding: self[clamped], as: UTF8.self)
    }

    /// The end of the run of bytes from `index` on for which `holds` is true, at most `limit` long.
    func end(of index: Int, limit: Int = 256, while holds: (UInt8) -> Bool) -> Int {
        var at = index
        let end = Swift.min(count, index + limit)
        while at < end, holds(self[at]) { at += 1 }
        return at
    }

    /// The start of the run of bytes before `index` for which `holds` is true.
    func start(before index: Int, limit: Int = 256, while holds: (UInt8) -> Bool) -> Int {
        var at = Swift.min(index, count)
        let end = Swift.max(0, index - limit)
        while at > end, holds(self[at - 1]) { at -= 1 }
        return at
    }

    /// The HTTP status at `index` with the index after it: three digits, 100 to 599.
    func status(at index: Int) -> (value: Int, end: Int)? {
        guard let (value, end) = number(at: index), end - index == 3, (100..<600).contains(value)
        else { return nil }
        return (value, end)
    }

    /// The decimal number at `index` with the index after it; at most nine digits.
    func number(at index: Int) -> (value: Int, end: Int)? {
        var at = index
        var value = 0
        while byte(at).isDigit, at - index < 9 {
            value = value * 10 + Int(self[at] - 0x30)
            at += 1
        }
        return at > index && !byte(at).isDigit ? (value, at) : nil
    }
}
