internal import Analysis
internal import Events

/// What the order of inputs goes by, and what tells one input from another.
struct PartKey: Comparable {
    private var isInput: Bool
    /// The path with separators before all other bytes, as folders are walked.
    private var path: [UInt8]
    private var sha256: String
    private var bytes: Int
    private var reading: String

    /// The key of one part.
    init(_ part: Summary.Part) {
        isInput = part.input != nil
        let refused = part.diagnostics.first.values.lazy.compactMap(\.first).first
        let name = part.input?.file ?? refused?.source.file ?? ""
        path = name.utf8.map { $0 == 0x2F ? 0 : $0 }
        sha256 = part.input?.sha256 ?? ""
        bytes = part.input?.bytes ?? 0
        reading = part.reading
    }

    /// Paths that could not be followed come first; then path, digest, size and way of reading.
    static func < (left: PartKey, right: PartKey) -> Bool {
        if left.isInput != right.isInput { return !left.isInput }
        if left.path != right.path {
            return left.path.lexicographicallyPrecedes(right.path)
        }
        return (left.sha256, left.bytes, left.reading)
            < (right.sha256, right.bytes, right.reading)
    }

    /// Whether both are the same input, however it was read.
    func isSameInput(as other: PartKey) -> Bool {
        isInput == other.isInput && path == other.path && sha256 == other.sha256
            && bytes == other.bytes
    }
}
