internal import CSimdJSON
internal import Synchronization

/// One element of CloudTrail's `Records`, as ``TrailReader`` hands it out.
public struct TrailCall: Sendable {
    /// Where the element stands in the bytes handed in.
    public var range: Range<Int>
    /// The line ends between the place where reading began and the element.
    public var lines: Int
    /// Whether the element has to be read in full, because some field is not as CloudTrail writes it.
    ///
    /// Nothing that follows means anything then.
    public var isOdd: Bool
    /// Microseconds since the epoch; the stamp is of whole seconds.
    public var microseconds: Int64
    /// The numbers of names in the reader's table, or ``TrailReader/noName``.
    public var eventSource, eventName, region, account: UInt32
    /// The numbers of names in the reader's table, or ``TrailReader/noName``.
    public var caller, userAgent, sourceIP, code, message, resource: UInt32
    /// Where in ``TrailReader/takeIdentities()`` the request ID and S3's second ID are; empty without one.
    public var requestID, extendedRequestID: Range<Int>
    /// Whether the web console made the call.
    public var isFromConsole: Bool
    /// Whether the call has parameters.
    public var hasParameters: Bool
    /// Whether a parameter narrows the call: a page size, a token, a list of filters or IDs.
    public var narrows: Bool
}

/// Reads the elements of CloudTrail's `Records` at the speed of simdjson, one at a time, and only the
/// fields that show a call.
///
/// Names are told by numbers in a table that grows; a record costs no memory but its own entry.
@safe public final class TrailReader {
    /// The number of no name.
    public static let noName = UInt32.max

    /// How a run of elements ended.
    public enum End: Sendable {
        /// The bytes end inside an element or before the array's end.
        case needsMore
        /// The array's closing bracket is next.
        case closes
        /// What comes next is no element that this reader takes.
        case refused
    }

    private static let tables = Atomic<Int>(0)
    private static let capacity = 512

    private let trail: OpaquePointer?
    private let room: UnsafeMutablePointer<tf_call>
    /// Tells this reader's table from that of any other of the process.
    public let table: Int
    /// The names, by number.
    public private(set) var names: [String] = []

    /// Creates a reader with an empty table.
    public init() {
        unsafe trail = tf_trail_create(UInt64.random(in: .min ... .max))
        unsafe room = .allocate(capacity: Self.capacity)
        table = Self.tables.add(1, ordering: .relaxed).newValue
    }

    deinit {
        if let trail = unsafe trail { unsafe tf_trail_free(trail) }
        unsafe room.deallocate()
    }

    /// The bytes of all names.
    public var nameBytes: Int { unsafe trail.map { unsafe tf_trail_name_bytes($0) } ?? 0 }

    /// Reads elements from `position` on, at one or at the comma and white space before it, and moves
    /// `position` behind the last or to the closing bracket.
    ///
    /// - Parameters:
    ///   - bytes: where the elements are.
    ///   - position: the index at which to begin.
    ///   - end: the index at which to end.
    ///   - longest: the bytes from which on an element is refused.
    ///   - isFirst: whether no comma is due; false once an element was read.
    ///   - lines: grows by the line ends up to the new position.
    ///   - calls: grows by the elements, whose lines count from the same place as `lines`.
    /// - Returns: why reading ended.
    public func read(
        _ bytes: [UInt8],
        from position: inout Int,
        to end: Int,
        longest: Int,
        isFirst: inout Bool,
        lines: inout Int,
        into calls: inout [TrailCall]
    ) -> End {
        guard let trail = unsafe trail, end <= bytes.count, position >= 0, position <= end else {
            return .refused
        }
        var place = position
        var first: CInt = isFirst ? 1 : 0
        var status = TF_TRAIL_FULL
        while status == TF_TRAIL_FULL {
            var count = 0
            var passed = 0
            status = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe tf_trail_read(
                    trail,
                    buffer.baseAddress,
                    end,
                    longest,
                    &place,
                    &first,
                    &passed,
                    room,
                    Self.capacity,
                    &count
                )
            }
            for index in 0..<count { unsafe calls.append(TrailCall(room[index], after: lines)) }
            lines += passed
        }
        takeNames()
        position = place
        isFirst = first != 0
        switch status {
        case TF_TRAIL_NEEDS_MORE: return .needsMore
        case TF_TRAIL_CLOSES: return .closes
        default: return .refused
        }
    }

    /// The number of `name`, which is added where it is new.
    public func number(of name: String) -> UInt32 {
        guard let trail = unsafe trail else { return Self.noName }
        var name = name
        let number = name.withUTF8 { utf8 in
            unsafe utf8.baseAddress.map { unsafe tf_trail_intern(trail, $0, utf8.count) }
        }
        takeNames()
        return number ?? Self.noName
    }

    /// The text of identities since they were last taken, which is empty after.
    public func takeIdentities() -> [UInt8] {
        guard let trail = unsafe trail else { return [] }
        var length = 0
        let start = unsafe tf_trail_identities(trail, &length)
        let bytes = unsafe Array(
            UnsafeBufferPointer(start: start, count: start == nil ? 0 : length)
        )
        unsafe tf_trail_clear_identities(trail)
        return bytes
    }

    private func takeNames() {
        guard let trail = unsafe trail else { return }
        let count = unsafe Int(tf_trail_names(trail))
        while names.count < count {
            var length = 0
            let start = unsafe tf_trail_name(trail, UInt32(names.count), &length)
            unsafe names.append(
                String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
            )
        }
    }
}

extension TrailCall {
    fileprivate init(_ call: tf_call, after lines: Int) {
        range = call.start..<call.end
        self.lines = lines + call.lines
        isOdd = call.flags & UInt32(TF_CALL_IS_ODD) != 0
        microseconds = call.microseconds
        eventSource = call.source
        eventName = call.name
        region = call.region
        account = call.account
        caller = call.caller
        userAgent = call.agent
        sourceIP = call.address
        code = call.code
        message = call.message
        resource = call.resource
        requestID = Int(call.id_start)..<Int(call.id_start) + Int(call.id_length)
        extendedRequestID =
            Int(call.extended_start)..<Int(call.extended_start) + Int(call.extended_length)
        isFromConsole = call.flags & UInt32(TF_CALL_FROM_CONSOLE) != 0
        hasParameters = call.flags & UInt32(TF_CALL_HAS_PARAMETERS) != 0
        narrows = call.flags & UInt32(TF_CALL_NARROWS) != 0
    }
}
