public import Events

/// Events of one API in one account and region that ended in the same way.
public struct Group: Equatable, Sendable {
    /// What the events of a group share.
    public struct Key: Hashable, Sendable {
        /// The account, if known.
        public var account: String?
        /// The region, if known.
        public var region: String?
        /// The service's endpoint prefix, if known.
        public var service: String?
        /// The API name, if known.
        public var operation: String?
        /// The throttling code as written; `nil` when the text shows a message only.
        public var code: String?
        /// The kind of limit met.
        public var throttleKind: ThrottleKind?
        /// Whether the SDK refused, not the service.
        public var isClientSide: Bool

        /// Creates a key.
        public init(
            account: String?,
            region: String?,
            service: String?,
            operation: String?,
            code: String?,
            throttleKind: ThrottleKind?,
            isClientSide: Bool
        ) {
            self.account = account
            self.region = region
            self.service = service
            self.operation = operation
            self.code = code
            self.throttleKind = throttleKind
            self.isClientSide = isClientSide
        }
    }

    /// What the events share.
    public var key: Key
    /// All calls of the API in the account and region that the input shows, whatever their end.
    public var calls: Int
    /// The throttled ones of this group.
    public var throttled: Int
    /// The time of the first throttled event.
    public var first: Instant?
    /// The time of the last throttled event.
    public var last: Instant?
    /// The largest number of calls of the API in one second of the clock.
    public var peakPerSecond: Int
    /// Request IDs of throttled events, spread over the group's time; a sample when there are many.
    public var requestIDs: [String]
    /// The callers with the most throttled calls, most first.
    public var callers: [Share]
    /// Where the first throttled events stand.
    public var evidence: [Citation]

    /// Creates a group.
    public init(key: Key) {
        self.key = key
        self.calls = 0
        self.throttled = 0
        self.peakPerSecond = 0
        self.requestIDs = []
        self.callers = []
        self.evidence = []
    }
}

/// One party's part in a total.
public struct Share: Equatable, Sendable {
    /// Who: a caller, user agent, address or operation.
    public var name: String
    /// All its calls.
    public var calls: Int
    /// The throttled ones.
    public var throttled: Int

    /// Creates a share.
    public init(name: String, calls: Int, throttled: Int) {
        self.name = name
        self.calls = calls
        self.throttled = throttled
    }
}
