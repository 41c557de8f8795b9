/// A set of literals that is looked for at every place of a text in one pass, in any case.
struct LiteralTable: Sendable {
    /// One literal's place in the list that made the table, and where it was found.
    struct Hit: Equatable {
        /// The index of the literal in the list.
        var literal: Int
        /// The index of its first byte in the text.
        var position: Int
    }

    private let literals: [[UInt8]]
    private let byFirst: [[Int]]
    /// A bit for each two bytes that a literal starts with, in either case; most places end here.
    private let pairs: [UInt64]

    /// Creates a table; the literals are given in small letters.
    init(_ literals: [String]) {
        self.literals = literals.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, literal) in self.literals.enumerated() {
            if let first = literal.first { byFirst[Int(first)].append(index) }
        }
        self.byFirst = byFirst
        var pairs = [UInt64](repeating: 0, count: 1024)
        for literal in self.literals {
            guard let first = literal.first else { continue }
            for second in literal.count > 1 ? literal[1]...literal[1] : 0...255 {
                for (first, second) in [
                    (first, second), (first.raised, second), (first, second.raised),
                    (first.raised, second.raised),
                ] {
                    let pair = Int(first) << 8 | Int(second)
                    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
                }
            }
        }
        self.pairs = pairs
    }

    /// Calls `body` at each place where a literal may stand, until it returns false.
    private func places(in text: ArraySlice<UInt8>, _ body: (Int) -> Bool) {
        let bytes = text.span
        let pairs = pairs.span
        guard !bytes.isEmpty else { return }
        var pair = Int(bytes[0])
        var at = 1
        while at < bytes.count {
            pair = (pair << 8 | Int(bytes[at])) & 0xFFFF
            if pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0 {
                if !body(text.startIndex + at - 1) { return }
            }
            at += 1
        }
        // The byte behind the text is told as 0, which only a literal of one byte does not mind.
        pair = pair << 8 & 0xFFFF
        if pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0 { _ = body(text.endIndex - 1) }
    }

    /// Whether any literal stands in `bytes`.
    func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
        var isFound = false
        places(in: bytes) { at in
            isFound = byFirst[Int(bytes[at].lowered)].contains {
                Self.stands(literals[$0], in: bytes, at: at)
            }
            return !isFound
        }
        return isFound
    }

    /// The first place in `range` of `bytes` at which a literal starts that `isWanted` accepts; it may
    /// end beyond the range.
    func first(in bytes: [UInt8], from range: Range<Int>, where isWanted: (Hit) -> Bool) -> Hit? {
        let range = range.clamped(to: 0..<bytes.count)
        // The pair that starts at the last place reaches one byte beyond.
        let text = bytes[range.lowerBound..<min(bytes.count, range.upperBound + 1)]
        var found: Hit?
        places(in: text) { at in
            guard at < range.upperBound else { return false }
            for index in byFirst[Int(bytes[at].lowered)]
            where Self.stands(literals[index], in: bytes[...], at: at) {
                let hit = Hit(literal: index, position: at)
                if isWanted(hit) {
                    found = hit
                    return false
                }
            }
            return true
        }
        return found
    }

    /// Every place of every literal in `range` of `bytes`, in text order.
    func hits(in bytes: [UInt8], range: Range<Int>) -> [Hit] {
        let text = bytes[range.clamped(to: 0..<bytes.count)]
        var hits: [Hit] = []
        places(in: text) { at in
            for index in byFirst[Int(text[at].lowered)]
            where Self.stands(literals[index], in: text, at: at) {
                hits.append(Hit(literal: index, position: at))
            }
            return true
        }
        return hits
    }

    private static func stands(
        _ literal: [UInt8],
        in bytes: ArraySlice<UInt8>,
        at index: Int
    ) -> Bool {
        guard bytes.endIndex - index >= literal.count else { return false }
        var at = index
        for byte in literal {
            if bytes[at].lowered != byte { return false }
            at += 1
        }
        return true
    }
}
