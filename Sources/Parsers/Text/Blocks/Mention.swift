import Events

/// What one place in a text says about one call: each fact as far as it is stated there.
struct Facts: Equatable {
    /// The error code as written, without a namespace before `#`.
    var code: String?
    /// The error text.
    var message: String?
    /// The API name in its own spelling.
    var operation: String?
    /// The service's endpoint prefix.
    var service: String?
    /// The HTTP status.
    var status: Int?
    /// The AWS request ID.
    var requestID: String?
    /// S3's second request ID.
    var extendedRequestID: String?
    /// The AWS region.
    var region: String?
    /// The twelve-digit account ID.
    var account: String?
    /// The reason that the body names.
    var reason: String?
    /// The Service Quotas code that the body names.
    var quotaCode: String?
    /// The seconds to wait that the answer names.
    var retryAfterSeconds: Double?
    /// The total attempts of the call.
    var attempts: Int?
    /// Whether all retries were used up.
    var retriesExhausted: Bool?
    /// The time that the text itself gives to this call.
    var time: Instant?
    /// The table, bucket, stream, function or key that was called.
    var resource: String?
    /// The client's user agent.
    var userAgent: String?
    /// The caller's ARN.
    var caller: String?

    /// Fills what is unknown here from `other`.
    mutating func fill(from other: Facts) {
        code = code ?? other.code
        message = message ?? other.message
        operation = operation ?? other.operation
        service = service ?? other.service
        status = status ?? other.status
        requestID = requestID ?? other.requestID
        extendedRequestID = extendedRequestID ?? other.extendedRequestID
        region = region ?? other.region
        account = account ?? other.account
        reason = reason ?? other.reason
        quotaCode = quotaCode ?? other.quotaCode
        retryAfterSeconds = retryAfterSeconds ?? other.retryAfterSeconds
        attempts = attempts ?? other.attempts
        retriesExhausted = retriesExhausted ?? other.retriesExhausted
        time = time ?? other.time
        resource = resource ?? other.resource
        userAgent = userAgent ?? other.userAgent
        caller = caller ?? other.caller
    }
}

/// One place in a text at which a mask recognised a call's end.
struct Mention: Equatable {
    /// How much a mention proves on its own.
    enum Strength: Int, Comparable {
        /// The wording of a limit without a code.
        case message
        /// A known code with its message or label, in no SDK's own frame.
        case code
        /// An SDK's or a protocol's own frame.
        case frame

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// The bytes of the block that the mention covers.
    var range: Range<Int>
    /// The format's name, as provenance shows it.
    var format: String
    /// What form within the format; two mentions of one failure differ in it, see `Failures`.
    var shape: String
    /// How much it proves.
    var strength: Strength
    /// What it says.
    var facts: Facts
    /// Whether the client refused the call by itself, before sending it.
    var isClientSide = false
    /// Whether the text had to be repaired to be read; the text says how.
    var repair: String?
    /// Whether the call succeeded.
    var isSuccess = false
    /// Whether the text only shows how such an error looks, with a placeholder in it.
    var isTemplate = false
    /// Whether the mention counts only together with another one that names code or text.
    var needsPartner = false
    /// The time between sending the call and its answer, in seconds.
    var durationSeconds: Double?

    /// Creates a mention.
    init(
        _ range: Range<Int>,
        format: String,
        shape: String? = nil,
        strength: Strength = .frame,
        facts: Facts
    ) {
        self.range = range
        self.format = format
        self.shape = shape ?? format
        self.strength = strength
        self.facts = facts
    }
}

/// A recogniser of one family of error texts.
///
/// The text of a block is searched once for the triggers of all masks; at each hit the mask reads
/// what stands there. See `docs/adding-a-mask.md`.
protocol Mask: Sendable {
    /// The name in provenance, in sample folders and in the guide.
    static var format: String { get }
    /// Small-letter literals at which the mask is asked, matched in any case in repaired text.
    static var triggers: [String] { get }
    /// Small-letter literals as they stand in raw files, also inside escaped JSON or HTML.
    static var anchors: [String] { get }
    /// Reads the mention that `position` of `text` belongs to; `window` bounds how far it may look.
    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention?
}

extension Mask {
    /// The triggers, which serve as anchors unless markup may break them.
    static var anchors: [String] { triggers }
}
