/// How likely one yes or no is, learned from those that came before it.
///
/// The first answers count most: after n of them the next moves the chance by 1 / (n + 1.5) of what
/// it was wrong by, and by 1 / 256 from then on. So a model of few answers is soon right, and one of
/// many follows a change.
struct BitModel {
    /// The chance of a yes in 2⁻²², then ten bits that count answers.
    private var state: UInt32 = 1 << 31

    /// The answers after which a model learns no slower.
    private static let patience: UInt32 = 255

    /// The chance of a yes in 2⁻¹⁶; neither answer is taken for less likely than ``leastChance``.
    var chance: UInt32 { min(max(Self.leastChance, state >> 16), (1 << 16) - Self.leastChance) }

    /// The least chance in 2⁻¹⁶: so the likeliest answer takes 1/220 of a bit, and what a file
    /// unpacks to has a bound.
    private static let leastChance: UInt32 = 208

    /// Takes one answer in; `rates` is ``learningRates``.
    mutating func learn(_ answer: Bool, rates: [Int64]) {
        let seen = state & 0x3FF
        let chance = Int64(state >> 10)
        let wrong = (answer ? 0x3F_FFFF : 0) - chance
        let next = UInt32(truncatingIfNeeded: chance + (wrong * rates[Int(seen)]) >> 16)
        state = next << 10 | min(seen + 1, Self.patience)
    }

    /// The share of what a model was wrong by that it learns after so many answers, in 2⁻¹⁶.
    static let learningRates: [Int64] = (0...Int64(patience)).map { (2 << 16) / (2 * $0 + 3) }
}

/// One side of arithmetic coding: both sides ask the same questions in the same order, the writer
/// knows the answers, the reader is told them.
///
/// I. H. Witten, R. M. Neal, J. G. Cleary, "Arithmetic coding for data compression", 1987; the form
/// with two ends of 32 bits is that of M. Mahoney's lpaq.
protocol BitCoder {
    /// Codes one answer; the reader's `bit` plays no part.
    ///
    /// - Returns: the answer, on both sides.
    mutating func code(_ bit: Bool, by model: inout BitModel) -> Bool

    /// Codes an answer that nothing foretells.
    mutating func codeEven(_ bit: Bool) -> Bool

    /// Codes the lowest `count` bytes of a number as they are, such as those of a hash.
    mutating func codeRaw(_ value: UInt64, bytes count: Int) -> UInt64

    /// Whether more was asked for than there is; what was read then is made up.
    var isExhausted: Bool { get }
}

/// Turns answers into bytes, the likely ones into a small part of a bit.
struct BitWriter: BitCoder {
    private var low: UInt32 = 0
    private var high: UInt32 = .max
    private let rates = BitModel.learningRates
    /// The coded answers so far.
    private(set) var coded: [UInt8] = []
    /// The bytes that were to be kept as they are.
    private(set) var raw: [UInt8] = []

    let isExhausted = false

    mutating func code(_ bit: Bool, by model: inout BitModel) -> Bool {
        let split = splitPoint(low, high, model.chance)
        if bit { high = split } else { low = split &+ 1 }
        model.learn(bit, rates: rates)
        shiftOut()
        return bit
    }

    mutating func codeEven(_ bit: Bool) -> Bool {
        let split = splitPoint(low, high, 1 << 15)
        if bit { high = split } else { low = split &+ 1 }
        shiftOut()
        return bit
    }

    mutating func codeRaw(_ value: UInt64, bytes count: Int) -> UInt64 {
        for index in 0..<count { raw.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
        return value
    }

    private mutating func shiftOut() {
        while (low ^ high) & 0xFF00_0000 == 0 {
            coded.append(UInt8(truncatingIfNeeded: high >> 24))
            low <<= 8
            high = high << 8 | 0xFF
        }
    }

    /// Writes what tells the last answers; nothing may be coded after it.
    mutating func finish() {
        // Past the end a reader finds zeros, so one byte between both ends is enough.
        if low > 0 { coded.append(UInt8(truncatingIfNeeded: low >> 24) &+ 1) }
    }
}

/// Reads what a ``BitWriter`` wrote, asked the same questions.
struct BitReader: BitCoder {
    private var low: UInt32 = 0
    private var high: UInt32 = .max
    private var value: UInt32 = 0
    private let rates = BitModel.learningRates
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var rawPosition: Int

    /// Reads the coded answers at `coded` in `bytes`; what was kept as it is follows them.
    init(_ bytes: [UInt8], coded: Range<Int>) {
        self.bytes = bytes
        position = coded.lowerBound
        end = coded.upperBound
        rawPosition = coded.upperBound
        for _ in 0..<4 { shiftIn() }
    }

    var isExhausted: Bool { position > end + 4 || rawPosition > bytes.count }

    /// Whether everything was read.
    var isAtEnd: Bool { position >= end && rawPosition == bytes.count && !isExhausted }

    mutating func code(_ bit: Bool, by model: inout BitModel) -> Bool {
        let split = splitPoint(low, high, model.chance)
        let bit = value <= split
        if bit { high = split } else { low = split &+ 1 }
        model.learn(bit, rates: rates)
        while (low ^ high) & 0xFF00_0000 == 0 {
            low <<= 8
            high = high << 8 | 0xFF
            shiftIn()
        }
        return bit
    }

    mutating func codeEven(_ bit: Bool) -> Bool {
        let split = splitPoint(low, high, 1 << 15)
        let bit = value <= split
        if bit { high = split } else { low = split &+ 1 }
        while (low ^ high) & 0xFF00_0000 == 0 {
            low <<= 8
            high = high << 8 | 0xFF
            shiftIn()
        }
        return bit
    }

    mutating func codeRaw(_ value: UInt64, bytes count: Int) -> UInt64 {
        guard count <= bytes.count - rawPosition else {
            rawPosition = bytes.count + 1
            return 0
        }
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[rawPosition + index]) << (8 * index) }
        rawPosition += count
        return value
    }

    private mutating func shiftIn() {
        value = value << 8 | (position < end ? UInt32(bytes[position]) : 0)
        // Past the end it only has to be seen that it is past.
        position += position <= end + 4 ? 1 : 0
    }
}

/// The last value that stands for a yes, between two ends of which the first is the lower.
private func splitPoint(_ low: UInt32, _ high: UInt32, _ chance: UInt32) -> UInt32 {
    low &+ UInt32(truncatingIfNeeded: (UInt64(high &- low) &* UInt64(chance)) >> 16)
}
