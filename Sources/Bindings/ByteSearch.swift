#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import CSimdJSON

/// Searches for short texts at the speed of memory.
extension Array<UInt8> {
    /// The first place of `text` that lies wholly within `range`; `nil` for an empty text.
    public func firstIndex(ofText text: String, in range: Range<Int>) -> Int? {
        firstIndex(of: text, ignoringCase: false, in: range)
    }

    /// The first place of `text`, which holds small letters only, in any case, wholly within `range`;
    /// `nil` for an empty text.
    public func firstIndex(ofCaselessText text: String, in range: Range<Int>) -> Int? {
        firstIndex(of: text, ignoringCase: true, in: range)
    }

    /// Whether `text` stands at `index`.
    public func hasText(_ text: String, at index: Int) -> Bool {
        has(text, ignoringCase: false, at: index)
    }

    /// Whether `text`, which holds small letters only, stands at `index` in any case.
    public func hasCaselessText(_ text: String, at index: Int) -> Bool {
        has(text, ignoringCase: true, at: index)
    }

    private func has(_ text: String, ignoringCase: Bool, at index: Int) -> Bool {
        var text = text
        return text.withUTF8 { text in
            guard index >= 0, index <= count - text.count else { return false }
            return unsafe withUnsafeBytes { buffer in
                unsafe Self.stands(text, ignoringCase, in: buffer, at: index)
            }
        }
    }

    private func firstIndex(
        of text: String,
        ignoringCase: Bool,
        in range: Range<Int>
    ) -> Int? {
        let start = Swift.max(0, range.lowerBound)
        var text = text
        return text.withUTF8 { text in
            let last = Swift.min(range.upperBound, count) - text.count
            guard let first = unsafe text.first, start <= last else { return nil }
            return unsafe withUnsafeBytes { buffer in
                let isFolded = ignoringCase && first >= 0x61 && first <= 0x7A
                let ones: UInt64 = 0x0101_0101_0101_0101
                let fold = isFolded ? ones << 5 : 0
                let wanted = ones &* UInt64(first)
                var at = start
                while at <= last {
                    if at + 8 <= buffer.count {
                        let block = unsafe buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                        // Words without the first byte are passed at once: the difference has a zero
                        // byte where it stands (H. S. Warren, "Hacker's Delight", 6-1).
                        let difference = (block | fold) ^ wanted
                        if (difference &- ones) & ~difference & (ones << 7) == 0 {
                            at += 8
                            continue
                        }
                    }
                    let end = Swift.min(last, at + 7)
                    while at <= end {
                        if unsafe Self.stands(text, ignoringCase, in: buffer, at: at) { return at }
                        at += 1
                    }
                }
                return nil
            }
        }
    }

    private static func stands(
        _ text: UnsafeBufferPointer<UInt8>,
        _ ignoringCase: Bool,
        in buffer: UnsafeRawBufferPointer,
        at index: Int
    ) -> Bool {
        for place in 0..<text.count {
            let byte = unsafe buffer[index + place]
            let isCapital = ignoringCase && byte >= 0x41 && byte <= 0x5A
            if unsafe (isCapital ? byte | 0x20 : byte) != text[place] { return false }
        }
        return true
    }
}

extension Array<UInt8> {
    /// Whether these are the bytes of `other`.
    public func equals(_ other: ArraySlice<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBytes { mine in
            unsafe other.withUnsafeBytes { theirs in
                guard let left = mine.baseAddress, let right = theirs.baseAddress else {
                    return true
                }
                return unsafe memcmp(left, right, count) == 0
            }
        }
    }
}

/// Searches for single bytes at the speed of memory.
extension ArraySlice<UInt8> {
    /// The index of the first `byte` at or after `start`, or `nil`.
    ///
    /// The corresponding C function is `memchr`.
    public func firstIndex(ofByte byte: UInt8, from start: Int) -> Int? {
        guard start >= startIndex, start < endIndex else { return nil }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let hit = unsafe memchr(base + (start - startIndex), CInt(byte), endIndex - start)
            else { return nil }
            return unsafe startIndex + (UnsafeRawPointer(hit) - base)
        }
    }

    /// The index of the last `byte` before `end`, or `nil`.
    public func lastIndex(ofByte byte: UInt8, before end: Int) -> Int? {
        let count = Swift.min(end, endIndex) - startIndex
        guard count > 0 else { return nil }
        return unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var index = count
            // Blocks without the byte are passed by comparisons that the compiler puts in lanes.
            while index >= 64 {
                var hits: UInt8 = 0
                let block = unsafe base + (index - 64)
                for offset in 0..<64 {
                    let next = unsafe block.load(fromByteOffset: offset, as: UInt8.self)
                    hits |= next == byte ? 1 : 0
                }
                if hits != 0 { break }
                index -= 64
            }
            while index > 0 {
                index -= 1
                if unsafe base.load(fromByteOffset: index, as: UInt8.self) == byte {
                    return startIndex + index
                }
            }
            return nil
        }
    }

    /// Whether a byte occurs that escapes, colours, markup or letters beyond ASCII are made of.
    public var holdsMarkup: Bool {
        unsafe withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe tf_holds_markup($0, buffer.count) != 0 } ?? false
        }
    }

    /// The kinds of bytes that occur, of those that tell plain lines of logs from others.
    public var traits: LineTraits {
        unsafe withUnsafeBufferPointer { buffer in
            LineTraits(
                rawValue: unsafe buffer.baseAddress.map {
                    unsafe UInt8(truncatingIfNeeded: tf_line_traits($0, buffer.count))
                } ?? 0
            )
        }
    }

    /// Whether a digit, a colon or `T`, and a digit stand side by side, as in every time of day.
    public var mayHoldClock: Bool {
        unsafe withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe tf_may_hold_clock($0, buffer.count) != 0 }
                ?? false
        }
    }

    /// How many control characters occur, other than white space and the start of a colour.
    public var controlCount: Int {
        unsafe withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe tf_count_controls($0, buffer.count) } ?? 0
        }
    }

    /// How often `byte` occurs.
    public func count(ofByte byte: UInt8) -> Int {
        unsafe withUnsafeBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe tf_count_byte($0, buffer.count, byte) } ?? 0
        }
    }
}

/// Kinds of bytes that a line holds.
public struct LineTraits: OptionSet, Sendable {
    /// The set as bits, those of `tf_line_traits`.
    public let rawValue: UInt8
    /// Creates the set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A byte that is not printing ASCII, tabs among them, a backslash or an ampersand.
    public static let odd = LineTraits(rawValue: 1)
    /// `<`.
    public static let angle = LineTraits(rawValue: 2)
    /// `{`.
    public static let brace = LineTraits(rawValue: 4)
    /// `|`.
    public static let bar = LineTraits(rawValue: 8)
    /// `$`.
    public static let dollar = LineTraits(rawValue: 16)
    /// A comma.
    public static let comma = LineTraits(rawValue: 32)
    /// `-`.
    public static let dash = LineTraits(rawValue: 64)
}
