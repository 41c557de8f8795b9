#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

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
        var index = Swift.min(end, endIndex)
        while index > startIndex {
            index -= 1
            if self[index] == byte { return index }
        }
        return nil
    }

    /// How often `byte` occurs.
    public func count(ofByte byte: UInt8) -> Int {
        unsafe withUnsafeBufferPointer { buffer in
            var total = 0
            var index = 0
            // Sums of at most 255 comparisons fit a byte, so 16 lanes add up without widening.
            while index + 16 <= buffer.count {
                var sums = SIMD16<UInt8>(repeating: 0)
                let rounds = Swift.min(255, (buffer.count - index) / 16)
                for _ in 0..<rounds {
                    let lanes = unsafe UnsafeRawPointer(buffer.baseAddress)?
                        .loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                    guard let lanes else { return total }
                    sums.replace(with: sums &+ 1, where: lanes .== byte)
                    index += 16
                }
                for lane in 0..<16 { total += Int(sums[lane]) }
            }
            while index < buffer.count {
                if unsafe buffer[index] == byte { total += 1 }
                index += 1
            }
            return total
        }
    }
}
