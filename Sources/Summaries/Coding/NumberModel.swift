/// What numbers of one kind are like: how many bits they have, and which of these are set.
struct NumberModel {
    private var isZero = BitModel()
    /// The numbers of bits, 1 to 64, as a tree of six answers.
    private var lengths = [BitModel](repeating: BitModel(), count: 64)
    /// By the number of bits the first ones after the leading one, as a tree; made when needed.
    private var leading: [[BitModel]] = []

    /// The bits after the first that are learned; those below are as good as random.
    private static let learned = 12

    /// Codes a number.
    mutating func code(_ number: UInt64, by side: inout some BitCoder) -> UInt64 {
        if side.code(number == 0, by: &isZero) { return 0 }
        let known = 63 - number.leadingZeroBitCount
        var node = 1
        for level in 0..<6 {
            let bit = side.code(known >> (5 - level) & 1 == 1, by: &lengths[node])
            node = node * 2 + (bit ? 1 : 0)
        }
        let length = node - 64
        if leading.isEmpty { leading = Array(repeating: [], count: 64) }
        let learned = min(length, Self.learned)
        if leading[length].isEmpty {
            leading[length] = Array(repeating: BitModel(), count: 1 << learned)
        }
        var result: UInt64 = 1
        for level in 0..<learned {
            let bit = number >> UInt64(length - 1 - level) & 1 == 1
            result = result << 1 | (side.code(bit, by: &leading[length][Int(result)]) ? 1 : 0)
        }
        for level in learned..<max(learned, length) {
            let bit = number >> UInt64(length - 1 - level) & 1 == 1
            result = result << 1 | (side.codeEven(bit) ? 1 : 0)
        }
        return result
    }

    /// Codes a number of either sign, small ones of either in few bits.
    mutating func code(signed number: Int64, by side: inout some BitCoder) -> Int64 {
        unzigzag(code(zigzag(number), by: &side))
    }
}

/// Numbers with or without a fraction, or none.
struct DoubleModel {
    private var isLike = BitModel()
    private var numbers = NumberModel()

    /// Codes one, of which `like` is likely.
    mutating func code(
        _ number: Double?,
        like: Double?,
        by side: inout some BitCoder
    ) -> Double? {
        if side.code(number?.bitPattern == like?.bitPattern, by: &isLike) { return like }
        switch numbers.code(number.map(wholeMillionths) ?? 0, by: &side) {
        case 0: return nil
        case 1: return Double(bitPattern: side.codeRaw(number?.bitPattern ?? 0, bytes: 8))
        case let coded: return Double(unzigzag(coded - 2)) / 1_000_000
        }
    }
}
