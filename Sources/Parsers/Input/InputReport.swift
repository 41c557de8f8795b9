/// What came of reading one input.
public struct InputReport: Equatable, Sendable {
    /// The path as the user named it, or `-`.
    public var file: String
    /// The bytes read from it, before decompression.
    public var bytes: Int = 0
    /// The bytes after decompression.
    public var decompressedBytes: Int = 0
    /// The SHA-256 of the bytes as they were read; `nil` unless asked for.
    public var sha256: String?
    /// The number of events of each format.
    public var eventsByFormat: [String: Int] = [:]
    /// The number of events.
    public var events: Int = 0
    /// The number of diagnostics that mean damage or loss.
    public var unreadRecords: Int = 0
    /// The number of metrics.
    public var metrics: Int = 0

    /// Creates the report of an input of which nothing is read yet.
    public init(file: String) { self.file = file }

    /// The format with most events, the first by name among equals; `nil` without events.
    public var format: String? {
        eventsByFormat.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
