/// What texts are like: each byte is foretold by what followed the same bytes the last time, else by
/// the byte before it.
///
/// The first is C. Bloom's LZP ("LZP: a new data compression algorithm", 1996); where no text is
/// like another, as with random IDs, hexadecimal digits come to little more than their four bits.
struct TextModel {
    /// All texts so far, one behind the other.
    private var past: [UInt8] = []
    /// By the last bytes, where in `past` they were met last; 0 is nowhere.
    private var places: [UInt32]
    private var isForetold = [BitModel](repeating: BitModel(), count: 4 << 10)
    /// By the byte before, or by the place in an ID, a tree of eight answers.
    private var literals = [BitModel](repeating: BitModel(), count: 256 << 8)
    private var idLiterals: [BitModel] = []
    /// The bytes that were foretold in a row.
    private var run = 0
    /// Where in `past` the next byte is foretold, while `run` is not 0.
    private var foretold = 0
    /// The last eight bytes, the last one lowest.
    private var recent: UInt64 = 0

    /// The last bytes that foretell the next, as bits of `recent`.
    private static let context: UInt64 = 0xFFFF_FFFF_FFFF
    /// The run in which it is known well enough where the bytes were met last.
    private static let longRun = 8
    /// The texts that are remembered; past them, all is forgotten.
    private static let mostPast = 1 << 26

    /// Creates a model for about so many texts.
    init(texts: Int) {
        let wanted = max(1 << 12, min(texts, 1 << 17) * 8)
        places = Array(repeating: 0, count: 1 << (63 - wanted.leadingZeroBitCount))
    }

    /// Codes one byte; `place` is its place in an ID, and `nil` in other texts.
    mutating func code(
        _ byte: UInt8,
        place: Int? = nil,
        by side: inout some BitCoder
    ) -> UInt8 {
        // As long as bytes are those of an earlier text, it goes on to foretell them.
        let slot = run < Self.longRun ? hash() : nil
        if run == 0, let slot { foretold = Int(places[slot]) }
        var result: UInt8
        if foretold > 0, isForetold(past[foretold], instead: byte, by: &side) {
            result = past[foretold]
            foretold += 1
        } else {
            run = 0
            let base = place.map { min($0, 63) << 8 } ?? Int(recent & 0xFF) << 8
            var node = 1
            for shift in 0..<8 {
                let bit = byte >> (7 - shift) & 1 == 1
                let answer =
                    place == nil
                    ? side.code(bit, by: &literals[base + node])
                    : codeID(bit, base + node, by: &side)
                node = node * 2 + (answer ? 1 : 0)
            }
            result = UInt8(truncatingIfNeeded: node)
        }
        if past.count >= Self.mostPast { forget() }
        // Position 0 means nowhere, so the first byte stands twice.
        if past.isEmpty { past.append(result) }
        if let slot { places[slot] = UInt32(past.count) }
        past.append(result)
        recent = recent << 8 | UInt64(result)
        return result
    }

    private mutating func codeID(
        _ bit: Bool,
        _ node: Int,
        by side: inout some BitCoder
    ) -> Bool {
        if idLiterals.isEmpty { idLiterals = Array(repeating: BitModel(), count: 64 << 8) }
        return side.code(bit, by: &idLiterals[node])
    }

    private mutating func isForetold(
        _ foretold: UInt8,
        instead byte: UInt8,
        by side: inout some BitCoder
    ) -> Bool {
        let length = run == 0 ? 0 : run < 4 ? 1 : run < 16 ? 2 : 3
        let two = Int(truncatingIfNeeded: (recent & 0xFFFF) &* 0x9E5 >> 4) & 0x3FF
        let answer = side.code(foretold == byte, by: &isForetold[length << 10 | two])
        if answer { run += 1 }
        return answer
    }

    private func hash() -> Int {
        let product = (recent & Self.context) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product >> 40) & (places.count - 1)
    }

    private mutating func forget() {
        past.removeAll(keepingCapacity: true)
        run = 0
        for index in places.indices { places[index] = 0 }
    }

    /// Codes a text, behind it a byte that no text holds.
    ///
    /// - Parameters:
    ///   - text: the text; the reader's plays no part.
    ///   - kind: a number below 256 that texts of one kind share: they start alike.
    ///   - isID: whether the place of a byte says more on it than the byte before.
    ///   - most: the bytes after which reading ends; what was read then is cut off.
    ///   - side: where answers go, or come from.
    /// - Returns: the text, on both sides.
    mutating func code(
        _ text: some Sequence<UInt8>,
        kind: Int,
        isID: Bool = false,
        most: Int = .max,
        by side: inout some BitCoder
    ) -> [UInt8] {
        var rest = text.makeIterator()
        recent = UInt64(kind & 0xFF) << 8 | UInt64(Self.end)
        run = 0
        var result: [UInt8] = []
        while result.count < most, !side.isExhausted {
            let known = rest.next() ?? Self.end
            let byte = code(known, place: isID ? result.count : nil, by: &side)
            if byte == Self.end { break }
            result.append(byte)
        }
        return result
    }

    /// The byte behind a text: none of UTF-8 is like it.
    private static let end: UInt8 = 0xFF
}
