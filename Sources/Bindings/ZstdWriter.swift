internal import CZstd

/// Compresses to Zstandard (RFC 8878).
public enum ZstdWriter {
    /// Compresses `bytes` into one frame at `level`, 1 (fast) to 19 (small).
    ///
    /// Windows are at most 128 MiB, which ``ZstdReader`` accepts. Equal bytes give an equal frame
    /// with one version of the library.
    public static func compress(_ bytes: [UInt8], level: Int) throws(CompressionError) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        guard ZSTD_isError(bound) == 0 else {
            throw CompressionError(reason: "zstd: \(bytes.count) bytes are too many")
        }
        var status = 0
        let frame = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            status = unsafe bytes.withUnsafeBufferPointer { input in
                unsafe ZSTD_compress(
                    output.baseAddress,
                    bound,
                    input.baseAddress,
                    input.count,
                    CInt(min(max(level, 1), 19))
                )
            }
            count = ZSTD_isError(status) == 0 ? status : 0
        }
        guard ZSTD_isError(status) == 0 else {
            let words = unsafe ZSTD_getErrorName(status).map { unsafe String(cString: $0) }
            throw CompressionError(reason: "zstd: " + (words ?? "compressing failed"))
        }
        return frame
    }
}

/// Data that could not be compressed.
public struct CompressionError: Error, Equatable, Sendable {
    /// What the library says.
    public var reason: String
}
