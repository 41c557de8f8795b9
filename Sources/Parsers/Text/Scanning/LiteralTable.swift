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

    /// Creates a table; the literals are given in small letters.
    init(_ literals: [String]) {
        self.literals = literals.map { Array($0.utf8) }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, literal) in self.literals.enumerated() {
            if let first = literal.first { byFirst[Int(first)].append(index) }
        }
        self.byFirst = byFirst
    }

    /// Whether any literal stands in `bytes`.
    func occurs(in bytes: ArraySlice<UInt8>) -> Bool {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            for index in byFirst[Int(bytes[at].lowered)]
            where Self.stands(literals[index], in: bytes, at: at) {
                return true
            }
            at += 1
        }
        return false
    }

    /// Every place of every literal in `range` of `bytes`, in text order.
    func hits(in bytes: [UInt8], range: Range<Int>) -> [Hit] {
        let text = bytes[range.clamped(to: 0..<bytes.count)]
        var hits: [Hit] = []
        var at = text.startIndex
        while at < text.endIndex {
            for index in byFirst[Int(text[at].lowered)]
            where Self.stands(literals[index], in: text, at: at) {
                hits.append(Hit(literal: index, position: at))
            }
            at += 1
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
