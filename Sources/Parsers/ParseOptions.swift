/// What the user says about input that does not say it itself.
public struct ParseOptions: Equatable, Sendable {
    /// The region of events that name none.
    public var assumedRegion: String?
    /// The account of events that name none.
    public var assumedAccount: String?
    /// The year of stamps that show none, such as syslog's.
    public var assumedYear: Int?
    /// The offset from UTC, in seconds, of stamps that show none.
    public var assumedOffsetSeconds: Int

    /// Creates options; by default stamps without a zone are read as UTC.
    public init(
        assumedRegion: String? = nil,
        assumedAccount: String? = nil,
        assumedYear: Int? = nil,
        assumedOffsetSeconds: Int = 0
    ) {
        self.assumedRegion = assumedRegion
        self.assumedAccount = assumedAccount
        self.assumedYear = assumedYear
        self.assumedOffsetSeconds = assumedOffsetSeconds
    }
}
