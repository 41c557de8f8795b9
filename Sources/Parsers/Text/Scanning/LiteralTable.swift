/// A set of literals that is looked for at every place of a text in one pass, in any case.
struct LiteralTable: Sendable {
    /// One literal's place in the list that made the table, and where it was found.
    struct Hit: Equatable {
        /// The index of the literal in the list.
        var literal: Int
        /// The index of its first byte in the text.
        var position: Int
    }

    /// The bytes of a literal's start that are looked up at once.
    private static let longestStart = 4

    private let literals: [[UInt8]]
    private let byFirst: [[Int]]
    /// How many bytes every literal has at least, up to ``longestStart``.
    private let width: Int
    /// A bit for the number that the first `width` bytes of a literal are hashed to; most places end
    /// here.
    private let starts: [UInt64]

    /// Creates a table; the literals are given in small letters.
    init(_ literals: [String]) {
        self.literals = literals.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, literal) in self.literals.enumerated() {
            if let first = literal.first { byFirst[Int(first)].append(index) }
        }
        self.byFirst = byFirst
        let filled = self.literals.filter { !$0.isEmpty }
        let width = min(Self.longestStart, filled.map(\.count).min() ?? 1)
        var starts = [UInt64](repeating: 0, count: 1024)
        for literal in filled {
            let word = literal.prefix(width).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
            let bit = Self.hash(word)
            starts[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        self.width = width
        self.starts = starts
    }

    private static func hash(_ word: UInt32) -> Int {
        // Knuth's multiplicative hashing: the high bits of the product are mixed best.
        Int((word &* 0x9E37_79B1) >> 16)
    }

    /// Calls `body` at each place where a literal may stand, until it returns false.
    private func places(in text: ArraySlice<UInt8>, _ body: (Int) -> Bool) {
        let bytes = text.span
        let starts = starts.span
        guard bytes.count >= width else { return }
        let mask = UInt32.max >> UInt32(32 - 8 * width)
        var word: UInt32 = 0
        var at = 0
        while at < width - 1 {
            word = word << 8 | UInt32(bytes[at] | 0x20)
            at += 1
        }
        while at < bytes.count {
            // Small letters and capitals differ in this bit; so do some other bytes, which are told
            // apart later.
            word = (word << 8 | UInt32(bytes[at] | 0x20)) & mask
            let bit = Self.hash(word)
            if starts[bit >> 6] >> UInt64(bit & 63) & 1 != 0 {
                if !body(text.startIndex + at - width + 1) { return }
            }
            at += 1
        }
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
        // What starts at the last place reaches beyond.
        let text = bytes[range.lowerBound..<min(bytes.count, range.upperBound + width - 1)]
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
