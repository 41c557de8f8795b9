internal import Bindings

extension Summary {
    /// The bytes that a summary starts with; the first is in no text, the last ones show what
    /// a transfer as text has done to them.
    public static let magic: [UInt8] = [0x93, 0x54, 0x46, 0x53, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The version of the format that is written and read.
    ///
    /// Version 1 had columns behind zstd, 15 to 20 % larger.
    static let version: UInt32 = 2
    /// The bytes before the content: magic, version, size of the content, SHA-256.
    private static let headerSize = 8 + 4 + 8 + 32

    /// The summary as a file: a header with a SHA-256 of what follows, and the content.
    ///
    /// Equal inputs give equal bytes, in whatever order they were added.
    public consuming func file() throws(SummaryError) -> [UInt8] {
        let content = try self.content()
        var size = ByteWriter()
        size.add(fixed: UInt64(content.count))
        let version = Self.version
        let number = (0..<4).map { UInt8(truncatingIfNeeded: version >> (8 * UInt32($0))) }
        var digest = SHA256()
        digest.update(size.bytes[...])
        digest.update(content[...])
        return Self.magic + number + size.bytes + digest.digest + content
    }

    /// Reads a summary from the bytes of its file.
    public init(file bytes: [UInt8]) throws(SummaryError) {
        guard bytes.starts(with: Self.magic) else {
            throw Self.magic.starts(with: bytes) && !bytes.isEmpty ? .cut : .notASummary
        }
        guard bytes.count >= 12 else { throw .cut }
        let version = bytes[8..<12].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        guard version >= Self.version else { throw .earlierVersion(version) }
        guard version == Self.version else { throw .unknownVersion(version) }
        guard bytes.count >= Self.headerSize else { throw .cut }
        let content = bytes[Self.headerSize...]
        var header = ByteReader(Array(bytes[12..<20]))
        let size = try header.fixed()
        guard size <= UInt64(content.count) else { throw .cut }
        guard size == UInt64(content.count) else { throw .damaged("bytes follow its end") }
        var digest = SHA256()
        digest.update(bytes[12..<20])
        digest.update(content)
        guard digest.digest == Array(bytes[20..<Self.headerSize]) else {
            throw .damaged("its SHA-256 is another")
        }
        try self.init(content: Array(content))
    }
}
