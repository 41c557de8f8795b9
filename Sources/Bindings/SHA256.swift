internal import CNettle

/// The SHA-256 digest (FIPS 180-4) of bytes that arrive in pieces.
public struct SHA256: Sendable {
    private var state = sha256_ctx()

    /// Starts a digest.
    public init() { unsafe nettle_sha256_init(&state) }

    /// Adds bytes.
    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe nettle_sha256_update(&state, buffer.count, buffer.baseAddress)
        }
    }

    /// The 32 bytes of the digest of all bytes so far.
    public var digest: [UInt8] {
        // Asking for the digest resets the state, so a copy is asked.
        var copy = state
        return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
            unsafe nettle_sha256_digest(&copy, 32, buffer.baseAddress)
            count = 32
        }
    }

    /// The digest of all bytes so far, as 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
