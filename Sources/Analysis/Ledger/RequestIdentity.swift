/// What a request ID comes down to when only equality matters: a hash of its lower-case letters.
///
/// Sources spell one ID in both cases (S3's headers are upper case), so case plays no part. The hash
/// is SipHash-1-3 under a fixed key (J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input
/// PRF", 2012), so that summaries of different machines agree. Among n requests two share a value
/// with a probability of about n² / 2⁵⁷: 7 × 10⁻⁶ for a million, 7 % for a hundred million.
package struct RequestIdentity: Hashable, Sendable {
    /// The hash; 0 stands for no request ID.
    package var digest: UInt64

    /// The bytes of a hash: the eighth would be a twelfth of a summary.
    package static let byteCount = 7

    /// No request ID.
    package static let none = RequestIdentity(digest: 0)

    /// Takes a hash that was made before.
    package init(digest: UInt64) { self.digest = digest }

    /// The identity of a request ID as any source spells it.
    package init(_ id: String) {
        var hash = SipHash()
        for byte in id.utf8 { hash.add(byte.asciiLowercase) }
        digest = max(1, hash.finish() >> 8)
    }

    /// The identity of a request ID's bytes, or ``none`` without any.
    init(_ id: ArraySlice<UInt8>) {
        guard !id.isEmpty else {
            self = .none
            return
        }
        var hash = SipHash()
        for byte in id { hash.add(byte.asciiLowercase) }
        digest = max(1, hash.finish() >> 8)
    }

    /// The identity of a request ID, or ``none`` without one.
    package init(_ id: String?) { self = id.map(Self.init) ?? .none }
}

/// The case of an ID's letters, by which a withheld text can be told from another spelling of it.
package enum IDSpelling: UInt8, Sendable {
    /// No upper-case letter.
    case lower
    /// No lower-case letter, and at least one upper-case one.
    case upper
    /// Both.
    case mixed

    /// The spelling of `id`.
    package init(_ id: String) {
        let hasUpper = id.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
        let hasLower = id.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
        self = hasUpper ? (hasLower ? .mixed : .upper) : .lower
    }

    /// The text that has this spelling, made from another spelling of the same ID.
    func applied(to id: String) -> String {
        switch self {
        case .lower: String(decoding: id.utf8.map(\.asciiLowercase), as: UTF8.self)
        case .upper: String(decoding: id.utf8.map(\.asciiUppercase), as: UTF8.self)
        case .mixed: id
        }
    }
}

extension UInt8 {
    /// The lower-case letter of an ASCII upper-case one; any other byte stays.
    fileprivate var asciiLowercase: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
    /// The upper-case letter of an ASCII lower-case one; any other byte stays.
    fileprivate var asciiUppercase: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }
}

/// SipHash with one round for each eight bytes and three at the end.
private struct SipHash {
    /// The key is arbitrary; it is part of the format of summaries.
    private var v0: UInt64 = 0x736f_6d65_7073_6575 ^ 0x7468_726f_7474_6c65
    private var v1: UInt64 = 0x646f_7261_6e64_6f6d ^ 0x666f_7265_6e73_6963
    private var v2: UInt64 = 0x6c79_6765_6e65_7261 ^ 0x7468_726f_7474_6c65
    private var v3: UInt64 = 0x7465_6462_7974_6573 ^ 0x666f_7265_6e73_6963
    private var word: UInt64 = 0
    private var count: UInt64 = 0

    mutating func add(_ byte: UInt8) {
        word |= UInt64(byte) << (8 * (count & 7))
        count &+= 1
        guard count & 7 == 0 else { return }
        absorb(word)
        word = 0
    }

    mutating func finish() -> UInt64 {
        absorb(word | count << 56)
        v2 ^= 0xFF
        for _ in 0..<3 { round() }
        return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func absorb(_ word: UInt64) {
        v3 ^= word
        round()
        v0 ^= word
    }

    private mutating func round() {
        v0 = v0 &+ v1
        v2 = v2 &+ v3
        v1 = Self.rotate(v1, 13) ^ v0
        v3 = Self.rotate(v3, 16) ^ v2
        v0 = Self.rotate(v0, 32)
        v2 = v2 &+ v1
        v0 = v0 &+ v3
        v1 = Self.rotate(v1, 17) ^ v2
        v3 = Self.rotate(v3, 21) ^ v0
        v2 = Self.rotate(v2, 32)
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }
}
