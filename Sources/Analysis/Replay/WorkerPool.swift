/// A fixed number of workers that take calls from a queue: what a caller looks like whom its own
/// retries hold up.
///
/// While a worker waits to try again it makes no other call, so that a caller with few workers calls
/// as often as its limit lets through, and sooner once the limit is raised. The log shows that as a
/// rate of calls that falls when the refusals begin. How many calls waited it does not show; they are
/// taken to come as fast as they came before the first refusal, which is the most that the log
/// supports, while their times in the log are the least.
struct WorkerPool: Equatable {
    /// The number of workers with which a replay throttles as often as the log.
    var workers: Int
    /// Calls per second before the first refusal.
    var freeRate: Double
    /// Calls per second, retries not counted, while calls were refused.
    var heldRate: Double
    /// The calls as they would come if nothing held them up, each after one that a worker has ended.
    var calls: [LogicalCall]
    /// How the workers try again.
    var retries: RetryPolicy

    /// Calls over which the number of workers is searched.
    private static let searched = 20_000
    /// The most workers looked for.
    private static let most = 1000

    /// Tells held-up callers by their rates and finds the number of their workers.
    ///
    /// `nil` unless a few callers make four fifths of the calls, try again, called faster before the
    /// first refusal than until the last one by a quarter and by two standard deviations, and some
    /// number of workers throttles as often as the log, within five points, and calls when it does.
    /// Some thirty replays.
    ///
    /// - Parameters:
    ///   - calls: the logical calls, in order of time.
    ///   - records: the attempts, in order of time.
    ///   - plan: the limit as it is, with the callers' retries.
    ///   - showsRetries: whether the log shows which attempts are retries. Where it does not, attempts
    ///     are compared before and after: retries, if any, only add to those after.
    init?(
        _ calls: [LogicalCall],
        _ records: [CallRecord],
        _ plan: ReplayPlan,
        showsRetries: Bool
    ) {
        guard plan.retries.maxAttempts > 1, calls.count >= 20, calls.count <= Self.searched,
            let shares = Self.mainCallers(calls),
            let stretch = Self.worstStretch(records),
            let rates = Rates(calls, records, shares, stretch, showsRetries)
        else { return nil }
        let logged = Double(records.count { $0.outcome == .throttled }) / Double(records.count)
        let retimed = Self.retimed(calls, shares, stretch, freeRate: rates.free)
        func ratio(_ workers: Int) -> Double {
            Replay.expectedRatio(Self.chained(retimed, shares, workers: workers), plan, seeds: 3)
        }
        var few = 0
        var many = shares.count
        while ratio(many) < logged {
            few = many
            guard many < Self.most else { return nil }
            many = min(many * 2, Self.most)
        }
        while many - few > 1 {
            let middle = (few + many) / 2
            if ratio(middle) < logged { few = middle } else { many = middle }
        }
        guard ratio(many) - logged <= 0.05 else { return nil }
        let pooled = Self.chained(retimed, shares, workers: many)
        guard Self.resembles(records, pooled, plan) else { return nil }
        workers = many
        freeRate = rates.free
        heldRate = rates.held
        retries = plan.retries
        self.calls = pooled
    }

    /// Whether a replay makes its attempts about when the log has them: in twentieths of the log, at
    /// most a quarter of them elsewhere.
    ///
    /// Calls that a queue would have made long before, as those after a pause, came by themselves.
    private static func resembles(
        _ records: [CallRecord],
        _ calls: [LogicalCall],
        _ plan: ReplayPlan
    ) -> Bool {
        let span = records[records.count - 1].microseconds &- records[0].microseconds
        let width = max(1_000_000, span / 20, records.map(\.resolutionMicroseconds).max() ?? 1)
        var counts: [Int64: Double] = [:]
        for record in records where record.outcome != .failed {
            counts[floorDivide(record.microseconds, width), default: 0] += 1
        }
        let seeds = 4
        for seed in 0..<seeds {
            var plan = plan
            plan.windowLength = width
            plan.seed = plan.seed &+ UInt64(seed)
            for window in Replay.run(calls, plan).windows {
                counts[window.start / width, default: 0] -=
                    Double(window.attempts) / Double(seeds)
            }
        }
        let elsewhere = counts.values.map(abs).sorted().reduce(0, +) / 2
        return elsewhere <= Double(records.count) / 4
    }

    /// The callers with the most calls that make four fifths of them, at most sixteen, with the share
    /// of each among these.
    private static func mainCallers(_ calls: [LogicalCall]) -> [Int32: Double]? {
        var counts: [Int32: Int] = [:]
        for call in calls { counts[call.caller, default: 0] += 1 }
        var main: [(caller: Int32, count: Int)] = []
        var sum = 0
        for (caller, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
        where sum * 5 < calls.count * 4 {
            main.append((caller, count))
            sum += count
        }
        guard main.count <= 16 else { return nil }
        return Dictionary(
            uniqueKeysWithValues: main.map { ($0.caller, Double($0.count) / Double(sum)) }
        )
    }

    /// The stretch of attempts, none five seconds after the one before, with the most refusals.
    static func worstStretch(_ records: [CallRecord]) -> ClosedRange<Int64>? {
        var worst: (span: ClosedRange<Int64>, refused: Int)?
        var start: Int64?
        var last: Int64 = 0
        var refused = 0
        func close() {
            guard let start, refused > worst?.refused ?? 0 else { return }
            worst = (start...last, refused)
        }
        for record in records {
            if start == nil || record.microseconds &- last > 5_000_000 {
                close()
                start = record.microseconds
                refused = 0
            }
            last = record.microseconds
            refused += record.outcome == .throttled ? 1 : 0
        }
        close()
        return worst?.span
    }

    /// The callers' calls of the stretch at the latest where the log has them, and no slower than they
    /// called freely; the rest as they are.
    private static func retimed(
        _ calls: [LogicalCall],
        _ shares: [Int32: Double],
        _ stretch: ClosedRange<Int64>,
        freeRate: Double
    ) -> [LogicalCall] {
        var retimed = calls
        var given: [Int32: Double] = [:]
        for (index, call) in calls.enumerated() where stretch.contains(call.microseconds) {
            guard let share = shares[call.caller] else { continue }
            let due = given[call.caller, default: 0] / (freeRate * share) * 1e6
            given[call.caller, default: 0] += 1
            guard due < 1e15 else { continue }
            retimed[index].microseconds = min(
                call.microseconds,
                stretch.lowerBound &+ Int64(due)
            )
        }
        let order = retimed.indices.sorted {
            (retimed[$0].microseconds, $0) < (retimed[$1].microseconds, $1)
        }
        return order.map { retimed[$0] }
    }

    /// Each of the callers' calls behind the one that as many places before it as the caller has
    /// workers, which are shared out by calls, at least one to each.
    private static func chained(
        _ calls: [LogicalCall],
        _ shares: [Int32: Double],
        workers: Int
    ) -> [LogicalCall] {
        var chained = calls
        var own: [Int32: [Int]] = [:]
        for (index, call) in calls.enumerated() {
            guard let share = shares[call.caller] else { continue }
            let crew = max(1, Int((share * Double(workers)).rounded()))
            let earlier = own[call.caller]?.count ?? 0
            chained[index].follows = earlier < crew ? nil : own[call.caller]?[earlier - crew]
            chained[index].pause = 0
            chained[index].earliest = call.microseconds
            own[call.caller, default: []].append(index)
        }
        return chained
    }

    /// How fast callers called before and after they were first refused in a stretch.
    private struct Rates {
        var free: Double
        var held: Double

        init?(
            _ calls: [LogicalCall],
            _ records: [CallRecord],
            _ shares: [Int32: Double],
            _ stretch: ClosedRange<Int64>,
            _ showsRetries: Bool
        ) {
            let attempts = records.filter {
                shares[$0.caller] != nil && stretch.contains($0.microseconds)
            }
            let calls = calls.filter {
                shares[$0.caller] != nil && stretch.contains($0.microseconds)
            }
            guard let first = attempts.first(where: { $0.outcome == .throttled }),
                let last = attempts.last(where: { $0.outcome == .throttled })
            else { return nil }
            // Coarse stamps do not tell what came before a refusal within one of them.
            let width = first.resolutionMicroseconds
            let edge =
                width < 10_000
                ? first.microseconds : (floorDivide(first.microseconds, width) &+ 1) &* width
            let before = calls.prefix { $0.microseconds < edge }
            let after = calls.count {
                $0.microseconds >= edge && $0.microseconds <= last.microseconds
            }
            guard before.count >= 10, after >= 10, let thirtieth = before.suffix(30).first
            else { return nil }
            // Whole stamps: within one, times are not known.
            let span = max(1, edge &- thirtieth.microseconds)
            let start = edge &- (span &+ width &- 1) / width &* width
            let freeSeconds = Double(edge &- start) / 1e6
            let heldSeconds = Double(last.microseconds &- edge) / 1e6
            guard heldSeconds >= max(1, 3 * Double(width) / 1e6) else { return nil }
            // Of the attempts within the stamp of the first refusal few are retries.
            let early = attempts.count { $0.microseconds >= start && $0.microseconds < edge }
            free = Double(early) / freeSeconds
            held = Double(after) / heldSeconds
            let late = attempts.count {
                $0.microseconds >= edge && $0.microseconds <= last.microseconds
            }
            let still = showsRetries ? held : Double(late) / heldSeconds
            let deviation = (free / freeSeconds + still / heldSeconds).squareRoot()
            guard free > 1.25 * still, free - still > 2 * deviation else { return nil }
        }
    }
}
