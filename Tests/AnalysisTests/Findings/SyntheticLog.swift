import Events

@testable import Analysis

/// Calls that a known limiter decided, as a complete log would show them.
struct SyntheticLog {
    /// The API, its code when throttled, and where it is called.
    var service = "ssm"
    var operation = "GetParameter"
    var code = "ThrottlingException"
    var kind = ThrottleKind.rate
    /// The width of the stamps in microseconds.
    var resolution: Int64 = 1000
    /// The format that it was read from.
    var format = "cloudtrail"
    /// The user agent of every call.
    var userAgent: String?
    private(set) var ledger = Ledger()
    private var count = 0

    /// Start of every log: 2026-03-01T12:00:00Z.
    static let start: Int64 = 1_772_366_400_000_000

    /// Runs calls at `seconds` after the start through `limiter`, for `caller`.
    mutating func run(
        _ calls: [(seconds: Double, caller: String)],
        through setting: LimiterSetting,
        resource: ((Int) -> String)? = nil
    ) {
        var limiter = Limiter(setting)
        for (index, call) in calls.sorted(by: { $0.seconds < $1.seconds }).enumerated() {
            let time = Self.start + Int64(call.seconds * 1e6)
            let passes = limiter.admit(at: time, cost: 1)
            add(time, call.caller, passes ? .succeeded : .throttled, resource?(index))
        }
    }

    /// Adds one decided call.
    mutating func add(
        _ microseconds: Int64,
        _ caller: String,
        _ outcome: Outcome,
        _ resource: String? = nil,
        code other: String? = nil
    ) {
        count += 1
        let source = Provenance(file: "trail.json", line: 1, offset: count, format: format)
        var event = Event(outcome: outcome, source: source)
        let stamp = microseconds - microseconds % resolution
        event.time = Instant(microseconds: stamp, resolution: resolution)
        event.service = service
        event.operation = operation
        event.account = "111122223333"
        event.region = "us-east-1"
        event.caller = caller
        event.requestID = "request-\(service)-\(operation)-\(count)"
        event.resource = resource
        event.userAgent = userAgent
        if outcome == .throttled {
            event.code = code
            event.throttleKind = kind
        } else {
            event.code = other
        }
        ledger.add(event)
    }

    /// Evenly spaced calls of one caller.
    static func steady(
        _ perSecond: Double,
        for seconds: Double,
        from start: Double = 0,
        caller: String = "app"
    ) -> [(seconds: Double, caller: String)] {
        (0..<Int(perSecond * seconds)).map { (start + Double($0) / perSecond, caller) }
    }
}
