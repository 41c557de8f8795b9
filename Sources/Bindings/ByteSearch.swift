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

    /// How often `byte` occurs.
    public func count(ofByte byte: UInt8) -> Int {
        unsafe withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var total = 0
            var index = 0
            // A sum of at most 255 comparisons fits a byte, so the compiler adds up in byte lanes,
            // 16 or more at once, without widening.
            while index + 240 <= buffer.count {
                var sum: UInt8 = 0
                let block = unsafe base + index
                for offset in 0..<240 {
                    let next = unsafe block.load(fromByteOffset: offset, as: UInt8.self)
                    sum &+= next == byte ? 1 : 0
                }
                total &+= Int(sum)
                index += 240
            }
            while index < buffer.count {
                if unsafe base.load(fromByteOffset: index, as: UInt8.self) == byte { total &+= 1 }
                index += 1
            }
            return total
        }
    }
}
