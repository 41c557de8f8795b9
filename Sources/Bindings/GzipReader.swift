internal import CISAL

/// Why compressed bytes could not be read on.
public struct DecompressionError: Error, Hashable, Sendable {
    /// What is wrong.
    public var reason: String

    /// Creates an error.
    public init(reason: String) { self.reason = reason }
}

/// Decompresses gzip (RFC 1952) that arrives in pieces; members one after the other are one stream.
///
/// The checksum of each member is verified. Zero bytes after the last member, which tapes and some
/// tools leave, are skipped.
@safe public final class GzipReader {
    private let state: UnsafeMutablePointer<inflate_state>
    /// What is known of a member's header while it arrives.
    ///
    /// `isal_inflate` keeps none of its own from call to call: a header in pieces would lose its flags.
    private let header: UnsafeMutablePointer<isal_gzip_header>
    private var isBetweenMembers = true
    private var isInHeader = false
    private var hasFailed = false
    /// Where output goes, piece after piece.
    private var output: [UInt8] = []
    private static let piece = 1 << 18

    /// The bytes that every gzip member starts with.
    public static let magic: [UInt8] = [0x1F, 0x8B]

    /// Starts a stream.
    public init() {
        unsafe state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
        unsafe state.initialize(to: inflate_state())
        unsafe isal_inflate_init(state)
        unsafe state.pointee.crc_flag = UInt32(ISAL_GZIP_NO_HDR_VER)
        unsafe header = UnsafeMutablePointer<isal_gzip_header>.allocate(capacity: 1)
        unsafe header.initialize(to: isal_gzip_header())
    }

    deinit {
        unsafe state.deallocate()
        unsafe header.deallocate()
    }

    /// Whether the stream may end here without loss.
    public var isComplete: Bool { isBetweenMembers }

    /// Decompresses all of `bytes`, handing the result over in pieces of at most 256 KiB.
    ///
    /// What was decompressed before damage is handed over first. `take` returns whether to go on.
    public func read(
        _ bytes: ArraySlice<UInt8>,
        take: (ArraySlice<UInt8>) -> Bool
    ) throws(DecompressionError) {
        var position = bytes.startIndex
        while position < bytes.endIndex {
            guard !hasFailed else { throw DecompressionError(reason: "the stream is damaged") }
            if isBetweenMembers {
                guard bytes[position] != 0 else {
                    position += 1
                    continue
                }
                guard bytes[position] == Self.magic[0] else {
                    hasFailed = true
                    throw DecompressionError(reason: "after a gzip member comes no other")
                }
                isBetweenMembers = false
                isInHeader = true
                unsafe header.pointee = isal_gzip_header()
            }
            var status: CInt = 0
            var produced = 0
            let used = unsafe bytes[position...].withUnsafeBufferPointer { input -> Int in
                let count = min(input.count, Int(Int32.max))
                unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe state.pointee.avail_in = UInt32(count)
                if isInHeader {
                    status = unsafe isal_read_gzip_header(state, header)
                    isInHeader = status == ISAL_END_INPUT
                } else {
                    (status, produced) = inflate()
                }
                return unsafe count - Int(state.pointee.avail_in)
            }
            position += used
            if produced > 0, !take(output[..<produced]) { return }
            guard
                status == ISAL_DECOMP_OK || status == ISAL_END_INPUT || status == ISAL_OUT_OVERFLOW
            else {
                hasFailed = true
                throw DecompressionError(reason: Self.reason(status))
            }
            if unsafe state.pointee.block_state == ISAL_BLOCK_FINISH {
                unsafe isal_inflate_reset(state)
                isBetweenMembers = true
            } else if used == 0, produced == 0 {
                hasFailed = true
                throw DecompressionError(reason: "the gzip stream makes no progress")
            }
        }
        // What fits no more into one piece waits inside the state.
        while !isBetweenMembers, !isInHeader, unsafe state.pointee.avail_out == 0 {
            guard try drain(take: take) else { return }
        }
    }

    /// Hands over output that waits; returns whether to go on.
    private func drain(take: (ArraySlice<UInt8>) -> Bool) throws(DecompressionError) -> Bool {
        unsafe state.pointee.avail_in = 0
        let (status, produced) = inflate()
        let goesOn = produced == 0 || take(output[..<produced])
        guard status >= 0 else {
            hasFailed = true
            throw DecompressionError(reason: Self.reason(status))
        }
        if unsafe state.pointee.block_state == ISAL_BLOCK_FINISH {
            unsafe isal_inflate_reset(state)
            isBetweenMembers = true
        }
        return goesOn && produced > 0
    }

    /// Fills ``output`` from the input that the state knows; returns the library's answer and the
    /// number of bytes.
    private func inflate() -> (status: CInt, produced: Int) {
        if output.isEmpty { output = [UInt8](zeros: Self.piece) }
        return unsafe output.withUnsafeMutableBufferPointer { space in
            unsafe state.pointee.next_out = space.baseAddress
            unsafe state.pointee.avail_out = UInt32(space.count)
            let status = unsafe isal_inflate(state)
            return unsafe (status, space.count - Int(state.pointee.avail_out))
        }
    }

    private static func reason(_ status: CInt) -> String {
        switch status {
        case ISAL_INVALID_BLOCK: "a gzip block is invalid"
        case ISAL_INVALID_SYMBOL: "a gzip symbol is invalid"
        case ISAL_INVALID_LOOKBACK: "a gzip reference points before the start"
        case ISAL_INVALID_WRAPPER: "the gzip header is invalid"
        case ISAL_UNSUPPORTED_METHOD: "the gzip method is unknown"
        case ISAL_INCORRECT_CHECKSUM: "the gzip checksum does not match"
        default: "the gzip stream is invalid"
        }
    }
}
