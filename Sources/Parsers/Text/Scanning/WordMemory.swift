import Synchronization

/// What words of a text mean, remembered for as many words as fit, without making strings of them.
///
/// Each answer depends on the word alone, so that what is remembered shows in the time only.
final class WordMemory<Answer: Sendable>: Sendable {
    /// The longest word in bytes.
    static var longest: Int { 32 }
    /// Words that are remembered at once; each has one place, which the last one takes.
    private static var places: Int { 2048 }

    private struct Entry: Sendable {
        var word: SIMD4<UInt64>
        var answer: Answer
    }

    private let known = Mutex<[Entry?]>([])
    private let work: @Sendable (String) -> Answer

    /// Creates a memory of what `work` answers for a word in small letters.
    init(_ work: @escaping @Sendable (String) -> Answer) { self.work = work }

    /// Calls `body` with the answers for the words of letters and digits in `range` of `text`, without
    /// regard to case, for which `isWanted` holds; a longer word counts in pieces.
    func answers(
        in text: [UInt8],
        range: Range<Int>,
        where isWanted: (_ digits: Int, _ length: Int) -> Bool,
        _ body: (Answer) -> Void
    ) {
        known.withLock { known in
            if known.isEmpty { known = Array(repeating: nil, count: Self.places) }
            var at = range.lowerBound
            let end = min(range.upperBound, text.count)
            while at < end {
                let (word, stop, digits) = Self.word(text, at)
                if isWanted(digits, stop - at) {
                    let place = Self.place(of: word)
                    if let entry = known[place], entry.word == word {
                        body(entry.answer)
                    } else {
                        let letters = text[at..<stop].map(\.lowered)
                        let answer = work(String(decoding: letters, as: UTF8.self))
                        known[place] = Entry(word: word, answer: answer)
                        body(answer)
                    }
                }
                at = max(stop, at) + 1
            }
        }
    }

    /// The word at `start` in small letters, packed, with its end and the number of its digits.
    private static func word(_ text: [UInt8], _ start: Int) -> (SIMD4<UInt64>, Int, Int) {
        var word = SIMD4<UInt64>(repeating: 0)
        var part: UInt64 = 0
        var digits = 0
        var at = start
        let bytes = text.span
        let end = min(bytes.count, start + longest)
        while at < end {
            let byte = bytes[at]
            guard byte.isAlphanumeric else { break }
            if byte.isDigit { digits += 1 }
            part = part << 8 | UInt64(byte.lowered)
            at += 1
            if (at - start) & 7 == 0 {
                word[(at - start) / 8 - 1] = part
                part = 0
            }
        }
        if (at - start) & 7 != 0 { word[(at - start) / 8] = part }
        return (word, at, digits)
    }

    private static func place(of word: SIMD4<UInt64>) -> Int {
        // Odd constants of Knuth's multiplicative hashing; the high bits mix best.
        var hash = word[0] &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ word[1]) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ word[2] ^ word[3]) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) >> 7) & (places - 1)
    }
}
