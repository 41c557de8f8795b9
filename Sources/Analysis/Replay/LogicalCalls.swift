/// One call as the program meant it, whatever number of attempts it took.
public struct LogicalCall: Equatable, Sendable {
    /// When the first attempt that a limiter decided came, in microseconds.
    public var microseconds: Int64
    /// When the last attempt before it failed otherwise, if one did: its arrival and duration.
    public var lastFailure: Int64?
    /// Attempts that failed otherwise before the limiter first decided.
    public var earlierFailures: Int
    /// The tokens it takes.
    public var cost: Double
    /// Who called.
    public var caller: Int32
    /// Which API.
    public var operation: Int32
    /// On what.
    public var resource: Int32?
    /// How long the call is at work once admitted, in microseconds.
    public var duration: Int64
    /// The attempts that the log shows, those that failed otherwise left out.
    public var attempts: Int
    /// How many of them were throttled.
    public var throttled: Int
    /// When its last attempt was answered, in microseconds.
    public var end: Int64
    /// The earlier call whose end it waited for, by its position; `nil` if it came by itself.
    public var follows: Int? = nil
    /// The pause between that call's end and this one's first attempt, in microseconds.
    public var pause: Int64 = 0
    /// The earliest that it comes where it follows another, in microseconds; `nil` where only the
    /// other decides.
    public var earliest: Int64? = nil
}

/// Which attempt repeats which: the logical calls of a log.
///
/// Attempts belong together by their invocation identity. Where a log has none, an attempt
/// numbered n > 1 continues the earliest open attempt n - 1 of the same caller, API and resource.
/// Where it has no numbers either, repeats on a resource count as retries only if they follow
/// refusals far more often than successes; else each attempt stands for itself.
public struct RetryLinks: Equatable, Sendable {
    /// What the links rest on.
    public enum Basis: String, Sendable {
        /// Invocation identities.
        case invocation
        /// Attempt numbers.
        case attemptNumbers = "attempt_numbers"
        /// Repeats on one resource after refusals.
        case resourceRepeats = "resource_repeats"
        /// A retry policy that is known from elsewhere.
        case assumedPolicy = "assumed_policy"
        /// Nothing: each attempt counts as a call of its own.
        case none
    }

    /// For each record, the position of the attempt it repeats, or -1.
    public var previous: [Int]
    /// What the links rest on.
    public var basis: Basis

    /// Links records, which are in order of time.
    ///
    /// Repeats later than `horizon` microseconds after their forerunner are not linked without an
    /// identity. Linear.
    public init(_ records: [CallRecord], horizon: Int64 = 60_000_000) {
        previous = [Int](repeating: -1, count: records.count)
        let identified = records.reduce(0) { $0 + ($1.invocation == nil ? 0 : 1) }
        if identified * 2 > records.count {
            basis = .invocation
            var last: [Int64: Int] = [:]
            for (index, record) in records.enumerated() {
                guard let invocation = record.invocation else { continue }
                previous[index] = last.updateValue(index, forKey: invocation) ?? -1
            }
        } else {
            basis = .none
            linkAttempts(records, horizon: horizon)
            if basis == .none { linkRepeats(records, horizon: horizon) }
        }
    }

    /// Links each attempt numbered n > 1 with the earliest open attempt n - 1 of its party.
    ///
    /// Where most of them have none, the numbers are totals of calls whose other attempts the log
    /// does not show, and nothing is linked.
    private mutating func linkAttempts(_ records: [CallRecord], horizon: Int64) {
        var open: [PartyAttempt: OpenAttempts] = [:]
        var links = previous
        var repeats = 0
        var linked = 0
        for (index, record) in records.enumerated() {
            let number = record.attempt ?? 1
            let party = Party(record)
            if number > 1 {
                repeats += 1
                let earlier = open[PartyAttempt(party: party, number: number - 1)]?.take {
                    record.microseconds &- records[$0].microseconds <= horizon
                }
                if let earlier {
                    links[index] = earlier
                    linked += 1
                }
            }
            if record.outcome != .admitted {
                open[PartyAttempt(party: party, number: number), default: OpenAttempts()]
                    .add(index)
            }
        }
        guard linked > 0, linked * 2 >= repeats else { return }
        previous = links
        basis = .attemptNumbers
    }

    /// Compares how often refusals and successes are followed by a repeat (two-proportion test).
    private mutating func linkRepeats(_ records: [CallRecord], horizon: Int64) {
        var last: [Party: Int] = [:]
        var links = previous
        var followed = (refused: 0.0, passed: 0.0)
        var total = (refused: 0.0, passed: 0.0)
        for (index, record) in records.enumerated() where record.resource != nil {
            if record.outcome == .admitted { total.passed += 1 } else { total.refused += 1 }
            guard let earlier = last.updateValue(index, forKey: Party(record)),
                record.microseconds &- records[earlier].microseconds <= horizon
            else { continue }
            if records[earlier].outcome == .admitted {
                followed.passed += 1
            } else {
                followed.refused += 1
                links[index] = earlier
            }
        }
        guard total.refused >= 5, total.passed >= 5 else { return }
        let refused = followed.refused / total.refused
        let passed = followed.passed / total.passed
        let pooled = (followed.refused + followed.passed) / (total.refused + total.passed)
        let spread = pooled * (1 - pooled) * (1 / total.refused + 1 / total.passed)
        guard spread > 0, refused >= 0.5, passed <= 0.5 * refused,
            (refused - passed) * (refused - passed) > 16 * spread
        else { return }
        previous = links
        basis = .resourceRepeats
    }

    /// The logical calls, in order of the time of their first decided attempt.
    public func calls(_ records: [CallRecord]) -> [LogicalCall] {
        var slot = [Int](repeating: -1, count: records.count)
        var calls: [LogicalCall] = []
        // Most attempts are calls of their own.
        calls.reserveCapacity(records.count)
        var failures = [Int](repeating: 0, count: records.count)
        // Where a duration is not known, those of the same API and resource stand in, in turn.
        var durations: [DurationKey: (known: [Int64], next: Int)] = [:]
        for record in records where record.outcome == .admitted {
            guard let duration = record.durationMicroseconds else { continue }
            durations[DurationKey(record), default: ([], 0)].known.append(duration)
        }
        func usual(_ record: CallRecord) -> Int64 {
            let key = DurationKey(record)
            guard let entry = durations[key] else { return 0 }
            durations[key]?.next = (entry.next + 1) % entry.known.count
            return entry.known[entry.next]
        }
        for (index, record) in records.enumerated() {
            let earlier = previous[index]
            if earlier >= 0 {
                slot[index] = slot[earlier]
                failures[index] = failures[earlier]
            }
            guard record.outcome != .failed else {
                failures[index] += 1
                continue
            }
            if slot[index] < 0 {
                let failed = earlier >= 0 && records[earlier].outcome == .failed
                slot[index] = calls.count
                calls.append(
                    LogicalCall(
                        microseconds: record.microseconds,
                        lastFailure: failed
                            ? records[earlier].microseconds
                                &+ (records[earlier].durationMicroseconds ?? 0) : nil,
                        earlierFailures: failures[index],
                        cost: record.cost,
                        caller: record.caller,
                        operation: record.operation,
                        resource: record.resource,
                        duration: usual(record),
                        attempts: 0,
                        throttled: 0,
                        end: record.microseconds
                    )
                )
            }
            calls[slot[index]].attempts += 1
            calls[slot[index]].end =
                record.microseconds &+ (record.durationMicroseconds ?? 0)
            if record.outcome == .throttled { calls[slot[index]].throttled += 1 }
            if record.outcome == .admitted, let duration = record.durationMicroseconds {
                calls[slot[index]].duration = duration
            }
        }
        return calls
    }
}

/// Who calls what on what.
struct Party: Hashable {
    var caller: Int32
    var operation: Int32
    var resource: Int32?

    init(_ record: CallRecord) {
        caller = record.caller
        operation = record.operation
        resource = record.resource
    }
}

private struct DurationKey: Hashable {
    var operation: Int32
    var resource: Int32?

    init(_ record: CallRecord) {
        operation = record.operation
        resource = record.resource
    }
}

/// Attempts that wait for their repeat, the earliest first.
private struct OpenAttempts {
    private var positions: [Int] = []
    private var head = 0

    mutating func add(_ position: Int) { positions.append(position) }

    /// Takes the earliest that is recent enough; those that are not are dropped.
    mutating func take(where isRecent: (Int) -> Bool) -> Int? {
        while head < positions.count {
            let position = positions[head]
            head += 1
            if isRecent(position) { return position }
        }
        return nil
    }
}

private struct PartyAttempt: Hashable {
    var party: Party
    var number: Int32
}
