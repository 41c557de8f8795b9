/// Appends numbers and strings in the few bytes that they need.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Appends a number in groups of seven bits, the lowest first (LEB128).
    mutating func add(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Appends a number that is 0 or more; a negative one counts as 0.
    mutating func add(_ number: Int) { add(UInt64(max(0, number))) }

    /// Appends a number of either sign, small ones of either in few bytes.
    mutating func add(signed number: Int64) { add(zigzag(number)) }

    /// Appends eight bytes, the lowest first.
    mutating func add(fixed number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    /// Appends a string with its length before it.
    mutating func add(_ string: String) {
        add(string.utf8.count)
        bytes.append(contentsOf: string.utf8)
    }

    /// Appends a string, or that there is none.
    mutating func add(_ string: String?) {
        add(string == nil ? 0 : 1)
        if let string { add(string) }
    }

    /// Appends bytes as they are.
    mutating func add(raw more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends a number with or without a fraction.
    ///
    /// Most are whole millionths, and these are written as such; the others keep their 64 bits.
    mutating func add(_ number: Double?) {
        guard let number else { return add(0) }
        let coded = wholeMillionths(number)
        add(coded)
        if coded == 1 { add(fixed: number.bitPattern) }
    }
}

/// A number as 2 and more where it is a whole count of millionths, as most are; otherwise 1.
func wholeMillionths(_ number: Double) -> UInt64 {
    let millionths = (number * 1_000_000).rounded()
    guard abs(millionths) < 1e15, case let whole = Int64(millionths),
        (Double(whole) / 1_000_000).bitPattern == number.bitPattern
    else { return 1 }
    return zigzag(whole) + 2
}

/// A number of either sign as one that is small where it is near 0.
func zigzag(_ number: Int64) -> UInt64 { UInt64(bitPattern: (number << 1) ^ (number >> 63)) }

/// The number that `zigzag` was made from.
func unzigzag(_ number: UInt64) -> Int64 {
    Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
}
