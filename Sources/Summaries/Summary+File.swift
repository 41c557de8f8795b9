internal import Bindings

extension Summary {
    /// The bytes that a summary starts with; the first is in no text, the last ones show what
    /// a transfer as text has done to them.
    public static let magic: [UInt8] = [0x93, 0x54, 0x46, 0x53, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The version of the format that is written and read.
    static let version: UInt32 = 1
    /// The compression of zstd, 1 to 19.
    private static let level = 9
    /// The bytes before the compressed content: magic, version, both sizes, SHA-256.
    private static let headerSize = 8 + 4 + 8 + 8 + 32
    /// How many times its size a summary may unpack to, once past `bombFloor` bytes.
    ///
    /// Ten million equal events with nothing but a time come to some 200.
    private static let ratioLimit = 1000
    private static let bombFloor = 64 << 20

    /// The summary as a file: a header with a SHA-256 of what follows, and the content compressed.
    ///
    /// Equal inputs give equal bytes, in whatever order they were added.
    public func file() throws -> [UInt8] {
        let content = content
        let packed = try ZstdWriter.compress(content, level: Self.level)
        var sizes = ByteWriter()
        sizes.add(fixed: UInt64(packed.count))
        sizes.add(fixed: UInt64(content.count))
        let version = Self.version
        let number = (0..<4).map { UInt8(truncatingIfNeeded: version >> (8 * UInt32($0))) }
        var digest = SHA256()
        digest.update(sizes.bytes[...])
        digest.update(packed[...])
        return Self.magic + number + sizes.bytes + digest.digest + packed
    }

    /// Reads a summary from the bytes of its file.
    public init(file bytes: [UInt8]) throws(SummaryError) {
        guard bytes.starts(with: Self.magic) else {
            throw Self.magic.starts(with: bytes) && !bytes.isEmpty ? .cut : .notASummary
        }
        guard bytes.count >= 12 else { throw .cut }
        let version = bytes[8..<12].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        guard version == Self.version else { throw .unknownVersion(version) }
        guard bytes.count >= Self.headerSize else { throw .cut }
        let packed = bytes[Self.headerSize...]
        var sizes = ByteReader(Array(bytes[12..<28]))
        let (packedSize, contentSize) = (try sizes.fixed(), try sizes.fixed())
        guard packedSize <= UInt64(packed.count) else { throw .cut }
        guard packedSize == UInt64(packed.count) else { throw .damaged("bytes follow its end") }
        var digest = SHA256()
        digest.update(bytes[12..<28])
        digest.update(packed)
        guard digest.digest == Array(bytes[28..<Self.headerSize]) else {
            throw .damaged("its SHA-256 is another")
        }
        try self.init(content: Self.unpacked(packed, size: contentSize))
    }

    private static func unpacked(
        _ packed: ArraySlice<UInt8>,
        size: UInt64
    ) throws(SummaryError) -> [UInt8] {
        guard let size = Int(exactly: size), size <= bombFloor || size / ratioLimit <= packed.count
        else { throw .tooLarge }
        let reader = ZstdReader()
        var content: [UInt8] = []
        do {
            try reader.read(packed) { piece in
                content += piece
                return content.count <= size
            }
        } catch { throw .damaged(error.reason) }
        guard reader.isComplete, content.count == size else {
            throw .damaged("it does not unpack to the size it names")
        }
        return content
    }
}
