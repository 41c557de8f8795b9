internal import CZstd

/// Decompresses Zstandard (RFC 8878) that arrives in pieces.
///
/// Frames one after the other are one stream. Windows over 128 MiB are refused, which bounds the
/// memory.
@safe public final class ZstdReader {
    private let stream: OpaquePointer?
    private var isBetweenFrames = true
    private var hasFailed = false

    /// The bytes that a Zstandard frame starts with.
    public static let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

    /// Starts a stream.
    public init() {
        unsafe stream = ZSTD_createDStream()
        _ = unsafe ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
    }

    deinit { unsafe ZSTD_freeDStream(stream) }

    /// Whether the stream may end here without loss.
    public var isComplete: Bool { isBetweenFrames }

    /// Decompresses all of `bytes`, handing the result over in pieces of at most 1 MiB.
    ///
    /// What was decompressed before damage is handed over first. `take` returns whether to go on.
    public func read(
        _ bytes: ArraySlice<UInt8>,
        take: (ArraySlice<UInt8>) -> Bool
    ) throws(DecompressionError) {
        var position = bytes.startIndex
        var isFull = false
        while position < bytes.endIndex || isFull {
            guard !hasFailed else { throw DecompressionError(reason: "the stream is damaged") }
            var status = 0
            var used = 0
            var produced: [UInt8] = []
            unsafe bytes[position...].withUnsafeBufferPointer { input in
                var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
                unsafe produced = [UInt8](unsafeUninitializedCapacity: 1 << 20) { output, size in
                    var target = unsafe ZSTD_outBuffer(
                        dst: output.baseAddress,
                        size: output.count,
                        pos: 0
                    )
                    status = unsafe ZSTD_decompressStream(stream, &target, &source)
                    size = unsafe target.pos
                }
                used = unsafe source.pos
            }
            position += used
            isFull = produced.count == 1 << 20
            if !produced.isEmpty, !take(produced[...]) { return }
            guard ZSTD_isError(status) == 0 else {
                hasFailed = true
                let words = unsafe ZSTD_getErrorName(status).map { unsafe String(cString: $0) }
                throw DecompressionError(reason: "zstd: " + (words ?? "the stream is invalid"))
            }
            if used > 0 || !produced.isEmpty { isBetweenFrames = status == 0 }
            if used == 0, produced.isEmpty, position < bytes.endIndex {
                hasFailed = true
                throw DecompressionError(reason: "zstd: the stream makes no progress")
            }
        }
    }
}
