/// How one API call ended, as far as the evidence says.
public enum Outcome: String, CaseIterable, Sendable {
    /// The service refused the call because a limit was reached.
    case throttled
    /// The SDK's own retry quota or rate limiter refused the call before it was sent.
    case throttledClient = "throttled_client"
    /// The service did what was asked.
    case succeeded
    /// The call ended in any other error.
    case failed
}

/// What kind of limit a throttled call met.
public enum ThrottleKind: String, CaseIterable, Sendable {
    /// Too many calls per time.
    case rate
    /// Capacity units, records or bytes per time are used up.
    case throughput
    /// Too many calls at work at once.
    case concurrency
    /// Bytes per time.
    case bandwidth
    /// The service sheds load or is scaling.
    case slowdown
    /// A count per long window, such as a day, is used up.
    case quotaWindow = "quota_window"
}

/// Where a piece of evidence stands: enough to open the file at the place.
public struct Provenance: Hashable, Sendable {
    /// The path as the user named it, or `-` for standard input; an archive member follows a `!`.
    public var file: String
    /// The 1-based line, or 0 where lines have no meaning.
    public var line: Int
    /// The byte offset in the decompressed input at which the record starts.
    public var offset: Int
    /// The name of the format that was recognised, for example `botocore-traceback`.
    public var format: String

    /// Creates a provenance.
    public init(file: String, line: Int, offset: Int, format: String) {
        self.file = file
        self.line = line
        self.offset = offset
        self.format = format
    }
}

/// One call of one AWS API, or one refusal of it, as one or more pieces of evidence show it.
///
/// A fact that the evidence does not state is `nil`; nothing here is guessed.
public struct Event: Equatable, Sendable {
    /// When the call was decided, as well as the evidence knows: when it was sent, where that is told
    /// with the duration.
    public var time: Instant?
    /// How the call ended.
    public var outcome: Outcome
    /// The kind of limit met; `nil` unless throttled.
    public var throttleKind: ThrottleKind?
    /// The service's endpoint prefix as in botocore, for example `monitoring`.
    public var service: String?
    /// The API name in its own spelling, for example `DescribeInstances`.
    public var operation: String?
    /// The error code byte for byte as written.
    public var code: String?
    /// The error text.
    public var message: String?
    /// The HTTP status.
    public var status: Int?
    /// The AWS request ID.
    public var requestID: String?
    /// S3's second request ID (`HostId`, `x-amz-id-2`).
    public var extendedRequestID: String?
    /// The AWS region, for example `eu-west-1`.
    public var region: String?
    /// The twelve-digit account ID.
    public var account: String?
    /// Who called: a principal's ARN where known, else the client or stream that shows the call.
    public var caller: String?
    /// The user agent, which names the SDK.
    public var userAgent: String?
    /// The caller's network address or, for calls between services, the service's name.
    public var sourceIP: String?
    /// The reason that the error body itself names.
    public var reason: String?
    /// The Service Quotas code that the error body itself names.
    public var quotaCode: String?
    /// The seconds to wait that the answer itself names.
    public var retryAfterSeconds: Double?
    /// The total attempts known for this logical call; 1 means no retry.
    public var attempts: Int?
    /// Whether all retries were used up.
    public var retriesExhausted: Bool?
    /// The tokens that the call takes; 1 unless weighted.
    public var cost: Double
    /// The first piece of evidence.
    public var source: Provenance
    /// The number of pieces of evidence joined in this event.
    public var evidence: Int
    /// The time between sending the call and its answer, in seconds.
    public var durationSeconds: Double?
    /// The resource that the call named: a table, bucket, function, stream or key.
    public var resource: String?
    /// The variant of the operation that AWS limits by itself: `unfiltered` for EC2 Describe calls
    /// without filters, IDs and page size, `console` for calls of the web console.
    public var variant: String?
    /// The resources that the call asks for where AWS limits these too, such as the instances of a
    /// `RunInstances`; each takes a token of a second bucket.
    public var resourceCost: Double?

    /// Creates an event that knows only its outcome and place; the rest is filled in.
    public init(outcome: Outcome, source: Provenance) {
        self.outcome = outcome
        self.cost = 1
        self.source = source
        self.evidence = 1
    }
}
