import Bindings
import Catalogue
import Events

/// The elements of a `Records` array that are being read, and what their names mean.
///
/// What ``CloudTrailRecord`` makes of each record one by one is worked out once for each name here:
/// the two give the same events.
struct CloudTrailRun {
    /// The bytes from which on an element is left to the framer; CloudTrail's stay below 256 KiB.
    static let longest = 1 << 20
    /// The bytes of names from which on a new table is begun.
    private static let mostNames = 8 << 20
    /// The error texts remembered at once.
    private static let mostVerdicts = 4096

    /// How a value starts whose only member is the array.
    private static let key = Array("\"Records\"".utf8)

    /// The calls that are read and not handed on yet.
    var calls: [TrailCall] = []
    /// Whether no element was read yet.
    var isFirst = true
    /// The line at which the value begins.
    private(set) var startLine = 1
    /// The line ends between the value's first byte and the position.
    private(set) var lines = 0

    private var reader = TrailReader()
    /// By number of an `eventSource`: the number of its service, once it was asked for.
    private var services: [UInt32: UInt32] = [:]
    private var operations: [UInt32: UInt32] = [:]
    private var verdicts: [ErrorNumbers: Catalogue.Verdict] = [:]
    private var ec2: UInt32 = 0
    private var unfiltered: Set<UInt32> = []
    private var instanceCalls: Set<UInt32> = []
    private var unfilteredVariant: UInt32 = 0
    private var consoleVariant: UInt32 = 0

    private struct ErrorNumbers: Hashable {
        var code, message, service, operation: UInt32
    }

    init() { nameConstants() }

    private mutating func nameConstants() {
        ec2 = reader.number(of: "ec2")
        unfiltered = Set(CloudTrailRecord.unfilteredDescribes.map { reader.number(of: $0) })
        instanceCalls = Set(CloudTrailRecord.instanceCalls.map { reader.number(of: $0) })
        unfilteredVariant = reader.number(of: "unfiltered")
        consoleVariant = reader.number(of: "console")
    }

    /// The index of the array's first element in a value that starts at `start` and holds nothing
    /// before the array; `nil` for any other value, and where too few bytes are there to tell.
    static func firstElement(in buffer: [UInt8], from start: Int) -> Int? {
        var index = start
        func skip(_ byte: UInt8) -> Bool {
            guard index < buffer.count, buffer[index] == byte else { return false }
            index += 1
            while index < buffer.count, buffer[index].isSpace { index += 1 }
            return true
        }
        guard skip(UInt8(ascii: "{")), buffer[index...].starts(with: key) else { return nil }
        index += key.count - 1
        guard skip(UInt8(ascii: "\"")), skip(UInt8(ascii: ":")), skip(UInt8(ascii: "[")),
            index < buffer.count, buffer[index] == UInt8(ascii: "{")
        else { return nil }
        return index
    }

    /// Begins a new array of a value at `line`, whose first element is `lines` line ends behind.
    ///
    /// A table of names that grew large is dropped, where `mayDrop` says that nothing uses it.
    mutating func begin(line: Int, lines: Int, mayDrop: Bool) {
        drop()
        isFirst = true
        startLine = line
        self.lines = lines
        guard mayDrop, reader.nameBytes > Self.mostNames else { return }
        reader = TrailReader()
        services = [:]
        operations = [:]
        verdicts = [:]
        nameConstants()
    }

    /// Forgets the calls read.
    mutating func drop() {
        calls.removeAll(keepingCapacity: true)
        _ = reader.takeIdentities()
    }

    /// Takes the calls read, none of which is left after.
    mutating func takeCalls() -> [TrailCall] {
        defer { calls = [] }
        return calls
    }

    /// Moves all places by `distance` to the front, when so many bytes were dropped there.
    mutating func rebase(by distance: Int) {
        for index in calls.indices {
            let range = calls[index].range
            calls[index].range = range.lowerBound - distance..<range.upperBound - distance
        }
    }

    /// The line at which a call stands.
    func line(of call: TrailCall) -> Int { startLine + call.lines }

    /// The line at the position.
    var line: Int { startLine + lines }

    /// Reads elements up to `end`, and moves `position` behind the last.
    mutating func read(
        _ buffer: [UInt8],
        from position: inout Int,
        to end: Int
    ) -> TrailReader.End {
        reader.read(
            buffer,
            from: &position,
            to: end,
            longest: Self.longest,
            isFirst: &isFirst,
            lines: &lines,
            into: &calls
        )
    }

    /// Hands the identities of the calls read over to a batch; returns where they start in it.
    mutating func open(_ batch: inout CallBatch, file: String) -> Int {
        if batch.calls.isEmpty {
            batch.table = reader.table
            batch.file = file
            batch.format = "cloudtrail"
        }
        let start = batch.identities.count
        batch.identities += reader.takeIdentities()
        return start
    }

    /// Hands the names over to a batch.
    func close(_ batch: inout CallBatch) { batch.names = reader.names }

    /// The call as a batch holds it.
    ///
    /// - Parameters:
    ///   - call: an element that was read.
    ///   - identities: where this run's identities start in the batch.
    ///   - base: the offset of the buffer in the input.
    /// - Returns: the call; `nil` for one that has to be read in full.
    mutating func call(
        _ call: TrailCall,
        identities: Int,
        base: Int
    ) -> CallBatch.Call? {
        guard !call.isOdd, let service = service(call.eventSource) else { return nil }
        let operation = operation(call.eventName)
        if service == ec2, instanceCalls.contains(operation) { return nil }
        var made = CallBatch.Call(
            microseconds: call.microseconds,
            outcome: .succeeded,
            line: line(of: call),
            offset: base + call.range.lowerBound
        )
        if call.code != CallBatch.noName || call.message != CallBatch.noName {
            made.outcome = .failed
            if case .throttle(let kind) = verdict(call, service, operation) {
                made.outcome = .throttled
                made.throttleKind = kind
            }
        }
        made.service = service
        made.operation = operation
        made.code = call.code
        made.message = call.message
        made.region = call.region
        made.account = call.account
        made.caller = call.caller
        made.userAgent = call.userAgent
        made.sourceIP = call.sourceIP
        made.resource = call.resource
        if service == ec2 {
            if call.isFromConsole {
                made.variant = consoleVariant
            } else if call.hasParameters, !call.narrows, unfiltered.contains(operation) {
                made.variant = unfilteredVariant
            }
        }
        made.requestID = Self.moved(call.requestID, by: identities)
        made.extendedRequestID = Self.moved(call.extendedRequestID, by: identities)
        return made
    }

    private static func moved(_ range: Range<Int>, by distance: Int) -> Range<Int> {
        range.lowerBound + distance..<range.upperBound + distance
    }

    private mutating func service(_ source: UInt32) -> UInt32? {
        if let known = services[source] { return known == CallBatch.noName ? nil : known }
        let name = Int(source) < reader.names.count ? reader.names[Int(source)] : ""
        let number = CloudTrailRecord.service(forSource: name).map { reader.number(of: $0) }
        services[source] = number ?? CallBatch.noName
        return number
    }

    private mutating func operation(_ name: UInt32) -> UInt32 {
        if let known = operations[name] { return known }
        let text = Int(name) < reader.names.count ? reader.names[Int(name)] : ""
        let number = reader.number(of: CloudTrailRecord.operation(text))
        operations[name] = number
        return number
    }

    private mutating func verdict(
        _ call: TrailCall,
        _ service: UInt32,
        _ operation: UInt32
    ) -> Catalogue.Verdict {
        let key = ErrorNumbers(
            code: call.code,
            message: call.message,
            service: service,
            operation: operation
        )
        if let known = verdicts[key] { return known }
        func text(_ number: UInt32) -> String? {
            number < reader.names.count ? reader.names[Int(number)] : nil
        }
        let verdict = Catalogue.verdict(
            code: text(call.code),
            message: text(call.message),
            status: nil,
            service: text(service),
            operation: text(operation)
        )
        if verdicts.count >= Self.mostVerdicts { verdicts = [:] }
        verdicts[key] = verdict
        return verdict
    }
}
