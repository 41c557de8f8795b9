internal import Analysis

extension ByteWriter {
    /// Appends a hash: as many bytes as it has, the lowest first.
    mutating func add(_ identity: RequestIdentity) {
        for shift in 0..<UInt64(RequestIdentity.byteCount) {
            add(raw: [UInt8(truncatingIfNeeded: identity.digest >> (8 * shift))])
        }
    }
}

extension ByteReader {
    /// Reads a hash.
    mutating func identity() throws(SummaryError) -> RequestIdentity {
        var digest: UInt64 = 0
        for byte in try raw(RequestIdentity.byteCount).reversed() {
            digest = digest << 8 | UInt64(byte)
        }
        return RequestIdentity(digest: digest)
    }
}
