import Bindings

/// A line of the commonest forms, told at one glance: plain words, behind a stamp or not.
///
/// It says of a line what `LineLayers` and `RecordHead` say of it, or nothing: a line with a byte that
/// any layer, escape or table may be made of, or with a time of day at an odd place, is left to them.
struct PlainLine {
    /// No stamp of a log is longer.
    private static let longestStamp = 64

    /// Where the line's own text stands.
    let content: Range<Int>
    /// The time that a layer in front of the text states.
    let outer: Stamp?
    /// What the text starts.
    let head: RecordHead
    /// Whether the text starts with a digit.
    let startsWithDigit: Bool

    /// Looks at the line in `range` of `bytes`, which holds no anchor and no mark.
    init?(in bytes: [UInt8], _ range: Range<Int>, options: ParseOptions) {
        let line = bytes[range]
        let traits = line.traits
        guard traits.isDisjoint(with: [.odd, .angle, .brace, .bar]) else { return nil }
        let start: Int
        var stamp: Stamp?
        if line.prefix(OpenBlock.headReach).mayHoldClock {
            guard let found = Self.stamp(in: bytes, range, options) else { return nil }
            let end = found.range.upperBound
            if bytes[range.lowerBound + 10] == UInt8(ascii: "T") {
                // The stamp of a layer in front of the line.
                guard bytes[end - 1] == UInt8(ascii: "Z"), bytes[end] == 0x20,
                    end + 1 < range.upperBound, !traits.contains(.dollar),
                    Self.opensText(bytes, end + 1),
                    !bytes[end + 1..<range.upperBound].prefix(OpenBlock.headReach).mayHoldClock
                else { return nil }
                outer = found
                start = end + 1
            } else {
                // The stamp is the line's own, unless a container's runtime wrote it.
                guard !bytes.has(" std", at: end) else { return nil }
                stamp = found
                outer = nil
                start = range.lowerBound
            }
        } else {
            guard Self.mayStandAlone(line, traits) else { return nil }
            outer = nil
            start = range.lowerBound
        }
        content = start..<range.upperBound
        startsWithDigit = bytes[content].first?.isDigit == true
        head = RecordHead(plain: bytes, content, stamp: stamp)
    }

    /// The stamp that a line starts with, at whose eleventh byte the time of day starts.
    static func stamp(in bytes: [UInt8], _ line: Range<Int>, _ options: ParseOptions) -> Stamp? {
        guard line.count > 11, bytes[line.lowerBound].isDigit,
            bytes[line.lowerBound + 10] == 0x20 || bytes[line.lowerBound + 10] == UInt8(ascii: "T"),
            let stamp = StampReader.stamp(in: bytes, at: line.lowerBound, options: options),
            stamp.range.upperBound < line.upperBound, stamp.range.count <= longestStamp
        else { return nil }
        return stamp
    }

    /// Whether no layer and no table starts with a line that holds no time of day.
    private static func mayStandAlone(_ line: ArraySlice<UInt8>, _ traits: LineTraits) -> Bool {
        guard let first = line.first(where: { $0 != 0x20 }) else { return true }
        switch first {
        case UInt8(ascii: ">"), UInt8(ascii: "["): return false
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return traits.isDisjoint(with: [.comma, .dash])
        default: return !traits.contains(.comma)
        }
    }

    /// Whether no layer and no continuation starts with what stands at `index`.
    private static func opensText(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        // Those of `Caused by` and `File "`.
        case UInt8(ascii: "C"), UInt8(ascii: "F"): false
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "["): bytes.byte(index + 1) != UInt8(ascii: "p")
        case UInt8(ascii: "("), UInt8(ascii: "*"), UInt8(ascii: "\""): true
        default: false
        }
    }
}
