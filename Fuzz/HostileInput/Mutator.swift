import LimitSimulator

/// Damages texts at random, the same way for the same seed.
///
/// One to eight strokes a text: bytes overwritten, taken out, doubled, swapped or cut off, pieces of
/// other texts and words that parsers look for put in, digits made huge.
public struct Mutator: Sendable {
    private var random: Random
    private let donors: [[UInt8]]

    /// Creates a mutator whose pieces come from `donors`.
    public init(seed: UInt64, donors: [[UInt8]]) {
        random = Random(seed: seed)
        self.donors = donors.filter { !$0.isEmpty }
    }

    /// What readers trip over: bytes of no text, marks of formats, numbers at the edges.
    private static let pieces: [[UInt8]] =
        [
            [0], [0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x0A],
            [0x0D, 0x0A], [0x1B, 0x5B], [0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD],
        ]
        + [
            "\"", "\\", "{", "}", "[", "]", "<", ">", "</", "&#x110000;", "<!ENTITY a \"b\">", ",",
            "9223372036854775808", "-9223372036854775809", "1e999", "NaN", "\\ud800", "\\u0000",
            "{\"Records\":[", "{\"eventVersion\":\"1.09\",", "Throttling", "Rate exceeded",
            "request id: ", "status code: 503, ", "An error occurred (", "\n\n", "\t",
            "Traceback (most recent call last):\n", "0001-01-01T00:00:00Z", "99999-12-31T23:59:60Z",
        ].map { Array($0.utf8) }

    /// Returns `bytes`, damaged.
    public mutating func mutant(of bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(8) { strike(&bytes) }
        return bytes
    }

    private mutating func below(_ limit: Int) -> Int {
        Int(random.next() % UInt64(max(1, limit)))
    }

    private mutating func range(in bytes: [UInt8], atMost length: Int) -> Range<Int> {
        let start = below(bytes.count + 1)
        return start..<min(bytes.count, start + 1 + below(length))
    }

    private mutating func strike(_ bytes: inout [UInt8]) {
        let at = below(bytes.count + 1)
        switch below(10) {
        case 0 where at < bytes.count: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1 where at < bytes.count: bytes[at] ^= 1 << UInt8(below(8))
        case 2 where at < bytes.count:
            bytes.removeSubrange(range(in: bytes, atMost: 64).clamped(to: 0..<bytes.count))
        case 3: bytes.insert(contentsOf: bytes[range(in: bytes, atMost: 256)], at: at)
        case 4: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: at)
        case 5: bytes.removeSubrange(at...)
        case 6 where !donors.isEmpty:
            let donor = donors[below(donors.count)]
            bytes.insert(contentsOf: donor[range(in: donor, atMost: 512)], at: at)
        case 7:
            // A digit becomes a number that fits no integer.
            if let digit = bytes[at...].firstIndex(where: { (0x30...0x39).contains($0) }) {
                let nines = [UInt8](repeating: 0x39, count: 1 + below(40))
                bytes.replaceSubrange(digit...digit, with: nines)
            }
        case 8:
            let noise = (0..<below(64)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            bytes.insert(contentsOf: noise, at: at)
        default:
            let piece = bytes[range(in: bytes, atMost: 16)]
            for _ in 0..<below(64) { bytes.insert(contentsOf: piece, at: at) }
        }
    }
}
