internal import CVectorscan

/// A place at which one of the literals ends.
public struct LiteralMatch: Equatable, Sendable {
    /// Which literal, by its index in the list that the scanner was made from.
    public var literal: Int
    /// The offset just past the literal's last byte.
    public var end: Int

    /// Creates a match.
    public init(literal: Int, end: Int) {
        self.literal = literal
        self.end = end
    }
}

/// Why literals could not be compiled or scanned for.
public struct LiteralError: Error, Hashable, Sendable {
    /// The reason in the library's words.
    public var reason: String
}

/// A search for many literals at once, compiled by vectorscan.
///
/// Compiling costs some milliseconds, so a scanner is made once and shared; scanning runs at
/// gigabytes per second, whatever the number of literals.
@safe public final class LiteralSet: Sendable {
    // The database is not changed after it is compiled, so threads may share it.
    fileprivate nonisolated(unsafe) let database: OpaquePointer

    /// Compiles `literals`; where `ignoringCase` is true for an index, ASCII case plays no part.
    ///
    /// Empty literals are refused.
    public init(
        _ literals: [String],
        ignoringCase: (Int) -> Bool = { _ in false }
    ) throws(LiteralError) {
        let texts = literals.map { Array($0.utf8CString) }
        var pointers: [UnsafePointer<CChar>?] = unsafe []
        for text in texts {
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
            unsafe copy.initialize(from: text, count: text.count)
            unsafe pointers.append(UnsafePointer(copy))
        }
        defer { unsafe pointers.forEach { unsafe $0?.deallocate() } }
        let flags = literals.indices.map { index in
            ignoringCase(index) ? UInt32(HS_FLAG_CASELESS) : 0
        }
        let numbers = literals.indices.map { UInt32(truncatingIfNeeded: $0) }
        let lengths = texts.map { $0.count - 1 }
        var compiled: OpaquePointer?
        var problem: UnsafeMutablePointer<hs_compile_error_t>?
        let code = unsafe hs_compile_lit_multi(
            pointers,
            flags,
            numbers,
            lengths,
            UInt32(literals.count),
            UInt32(HS_MODE_STREAM),
            nil,
            &compiled,
            &problem
        )
        defer { unsafe hs_free_compile_error(problem) }
        guard code == HS_SUCCESS, let compiled = unsafe compiled else {
            let reason = unsafe problem?.pointee.message.map { unsafe String(cString: $0) }
            throw LiteralError(reason: reason ?? "the literals could not be compiled")
        }
        unsafe database = compiled
    }

    deinit { unsafe hs_free_database(database) }
}

/// One pass over a stream of bytes in search of a ``LiteralSet``.
///
/// A literal that lies across two chunks is found as if the stream came in one.
@safe public final class LiteralScanner {
    private let set: LiteralSet
    private var stream: OpaquePointer?
    private var scratch: OpaquePointer?

    /// Starts a stream.
    public init(_ set: LiteralSet) throws(LiteralError) {
        self.set = set
        guard unsafe hs_alloc_scratch(set.database, &scratch) == HS_SUCCESS,
            unsafe hs_open_stream(set.database, 0, &stream) == HS_SUCCESS
        else { throw LiteralError(reason: "out of memory") }
    }

    deinit {
        unsafe hs_close_stream(stream, scratch, nil, nil)
        unsafe hs_free_scratch(scratch)
    }

    /// Scans the next bytes of the stream; match ends count from the stream's start.
    public func scan(_ bytes: ArraySlice<UInt8>) -> [LiteralMatch] {
        let matches = Matches()
        withExtendedLifetime(matches) {
            unsafe bytes.withUnsafeBytes { buffer in
                var rest = unsafe buffer[...]
                // The library counts in 32 bits.
                while unsafe !rest.isEmpty {
                    let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
                    _ = unsafe hs_scan_stream(
                        stream,
                        part.bindMemory(to: CChar.self).baseAddress,
                        UInt32(part.count),
                        0,
                        scratch,
                        record,
                        Unmanaged.passUnretained(matches).toOpaque()
                    )
                    unsafe rest = rest.dropFirst(part.count)
                }
            }
        }
        return matches.found
    }

    /// Forgets the stream and starts a new one at offset 0.
    public func reset() { unsafe hs_reset_stream(stream, 0, scratch, nil, nil) }
}

/// The matches of one scan, which the library's callback fills.
private final class Matches {
    var found: [LiteralMatch] = []
}

/// Takes one match from the library; zero asks for more.
private func record(
    number: UInt32,
    from: UInt64,
    to end: UInt64,
    flags: UInt32,
    context: UnsafeMutableRawPointer?
) -> CInt {
    if let context = unsafe context {
        let matches = unsafe Unmanaged<Matches>.fromOpaque(context).takeUnretainedValue()
        matches.found.append(LiteralMatch(literal: Int(number), end: Int(end)))
    }
    return 0
}
