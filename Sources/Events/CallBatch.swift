/// Calls of one source that share their names: what millions of calls have in common stands once.
///
/// Each call says the same as the ``Event`` that ``event(_:)`` makes of it; a sink that keeps its own
/// table of names can take them over number by number.
public struct CallBatch: Sendable {
    /// The number of no name.
    public static let noName = UInt32.max

    /// One call; its names are numbers in the batch's list.
    public struct Call: Sendable {
        /// Microseconds since the epoch.
        public var microseconds: Int64
        /// How the call ended.
        public var outcome: Outcome
        /// The kind of limit met; `nil` unless throttled.
        public var throttleKind: ThrottleKind?
        /// The names that an ``Event`` has under the same names.
        public var service, operation, code, message, region, account: UInt32
        /// The names that an ``Event`` has under the same names.
        public var caller, userAgent, sourceIP, resource, variant: UInt32
        /// Where in the batch's identities the request ID is; empty without one.
        public var requestID: Range<Int>
        /// Where in the batch's identities S3's second request ID is; empty without one.
        public var extendedRequestID: Range<Int>
        /// The 1-based line.
        public var line: Int
        /// The byte offset in the decompressed input.
        public var offset: Int

        /// Creates a call that knows only its time and place.
        public init(microseconds: Int64, outcome: Outcome, line: Int, offset: Int) {
            self.microseconds = microseconds
            self.outcome = outcome
            self.line = line
            self.offset = offset
            (service, operation, code, message) = (Self.none, Self.none, Self.none, Self.none)
            (region, account, caller, userAgent) = (Self.none, Self.none, Self.none, Self.none)
            (sourceIP, resource, variant) = (Self.none, Self.none, Self.none)
            (requestID, extendedRequestID) = (0..<0, 0..<0)
        }

        private static var none: UInt32 { CallBatch.noName }
    }

    /// The calls, in input order.
    public var calls: [Call] = []
    /// The names, by number.
    public var names: [String] = []
    /// Tells the list of names from every other; a list with the same number only grows.
    public var table = 0
    /// The bytes of all request IDs.
    public var identities: [UInt8] = []
    /// The file that all calls are from.
    public var file = "-"
    /// The format of all calls.
    public var format = ""
    /// The width of the calls' stamps in microseconds.
    public var resolution: Int64 = 1_000_000

    /// Creates an empty batch.
    public init() {}

    /// The text of a name, or `nil` for ``noName``.
    public func name(_ number: UInt32) -> String? {
        number < names.count ? names[Int(number)] : nil
    }

    /// The text of an identity, or `nil` where it is empty.
    public func identity(_ range: Range<Int>) -> String? {
        range.isEmpty || range.upperBound > identities.count
            ? nil : String(decoding: identities[range], as: UTF8.self)
    }

    /// The call as an event of its own.
    public func event(_ call: Call) -> Event {
        let source = Provenance(file: file, line: call.line, offset: call.offset, format: format)
        var event = Event(outcome: call.outcome, source: source)
        event.time = Instant(microseconds: call.microseconds, resolution: resolution)
        event.throttleKind = call.throttleKind
        event.service = name(call.service)
        event.operation = name(call.operation)
        event.code = name(call.code)
        event.message = name(call.message)
        event.requestID = identity(call.requestID)
        event.extendedRequestID = identity(call.extendedRequestID)
        event.region = name(call.region)
        event.account = name(call.account)
        event.caller = name(call.caller)
        event.userAgent = name(call.userAgent)
        event.sourceIP = name(call.sourceIP)
        event.resource = name(call.resource)
        event.variant = name(call.variant)
        return event
    }
}
