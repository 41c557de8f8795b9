import Testing

@testable import Bindings

/// The searches for bytes against the plainest loops, at every length around their blocks.
@Suite struct ByteSearchTests {
    private static let lengths = Array(0...70) + [127, 128, 239, 240, 241, 255, 256, 480, 1000]

    /// Bytes of which about one in `rarity` is a line end, the same on every run.
    private static func bytes(_ count: Int, rarity: UInt64) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state % rarity == 0 ? 0x0A : UInt8(truncatingIfNeeded: state >> 32) | 0x80
        }
    }

    @Test(arguments: lengths, [1, 3, 50, 400])
    func `bytes are counted as one by one`(count: Int, rarity: UInt64) {
        let bytes = Self.bytes(count, rarity: rarity)
        for start in [0, count / 3, count] {
            let part = bytes[start...]
            #expect(part.count(ofByte: 0x0A) == part.count { $0 == 0x0A })
        }
    }

    @Test(arguments: lengths, [1, 3, 50, 400])
    func `the last byte is found before any end`(count: Int, rarity: UInt64) {
        let bytes = Self.bytes(count, rarity: rarity)
        let start = min(7, count)
        for end in [0, start, count / 2, max(0, count - 1), count, count + 9] {
            let part = bytes[start..<max(start, min(end, count))]
            let found = bytes[start...].lastIndex(ofByte: 0x0A, before: end)
            #expect(found == part.lastIndex(of: 0x0A))
        }
    }

    @Test(arguments: lengths)
    func `a text is found where the plainest loop finds it`(count: Int) {
        let letters = Array("aAbB-zZ@`".utf8)
        let bytes = Self.bytes(count, rarity: 1000).map { letters[Int($0) % letters.count] }
        for text in ["a", "ab", "-", "zz@", "`", "bbbbb", "abcdefghijkl"] {
            let wanted = Array(text.utf8)
            let small = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            func first(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
                range.first {
                    $0 + wanted.count <= range.upperBound && bytes[$0...].starts(with: wanted)
                }
            }
            for range in [0..<count, count / 3..<count, 0..<count / 2] {
                #expect(bytes.firstIndex(ofText: text, in: range) == first(bytes, range))
                #expect(bytes.firstIndex(ofCaselessText: text, in: range) == first(small, range))
            }
            for index in [-1, 0, count / 2, count - wanted.count, count] {
                let isInside = index >= 0 && index <= count
                #expect(
                    bytes.hasText(text, at: index)
                        == (isInside && bytes[index...].starts(with: wanted))
                )
                #expect(
                    bytes.hasCaselessText(text, at: index)
                        == (isInside && small[index...].starts(with: wanted))
                )
            }
        }
    }
}
