import Bindings

/// A line of the commonest form, told at one glance: a stamp, then plain words.
///
/// It says of a line what `LineLayers` and `RecordHead` say of it, or nothing: the line that starts
/// with anything but a date, or holds a byte that any layer, escape or table may be made of, is left to
/// them.
struct PlainLine {
    /// No stamp of a log is longer.
    private static let longestStamp = 64

    /// Where the line's own text stands.
    let content: Range<Int>
    /// The time that a layer in front of the text states.
    let outer: Stamp?
    /// What the text starts.
    let head: RecordHead

    /// Looks at the line in `range` of `bytes`, which holds no anchor and no mark.
    init?(in bytes: [UInt8], _ range: Range<Int>, options: ParseOptions) {
        let line = bytes[range]
        guard line.first?.isDigit == true, !line.holdsStructure,
            let stamp = StampReader.stamp(in: bytes, at: range.lowerBound, options: options),
            stamp.range.upperBound < range.upperBound, stamp.range.count <= Self.longestStamp
        else { return nil }
        let end = stamp.range.upperBound
        switch bytes.byte(range.lowerBound + 10) {
        case UInt8(ascii: " "):
            // The stamp is the line's own, unless a container's runtime wrote it.
            guard !bytes.has(" std", at: end) else { return nil }
            content = range
            outer = nil
            head = RecordHead(stamp: stamp, level: Self.level(bytes, range), at: range.lowerBound)
        case UInt8(ascii: "T"):
            // The stamp of a layer in front of the line.
            guard bytes[end - 1] == UInt8(ascii: "Z"), bytes[end] == 0x20,
                end + 1 < range.upperBound, Self.opensText(bytes, end + 1)
            else { return nil }
            content = end + 1..<range.upperBound
            guard !bytes[content].prefix(OpenBlock.headReach).mayHoldClock else { return nil }
            outer = stamp
            head = RecordHead(stamp: nil, level: Self.level(bytes, content), at: end + 1)
        default: return nil
        }
    }

    private static func level(_ bytes: [UInt8], _ content: Range<Int>) -> UInt8 {
        RecordHead.level(
            in: bytes,
            content.lowerBound..<min(content.upperBound, content.lowerBound + 80)
        )
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
