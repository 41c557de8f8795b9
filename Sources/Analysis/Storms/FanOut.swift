/// One trigger that becomes calls of several APIs, by one caller.
///
/// The APIs of a trigger come a whole number of times each, and together in time.
public struct FanOut: Equatable, Sendable {
    /// Who.
    public var caller: Int32
    /// The APIs that come together, in order of their numbers.
    public var operations: [Int32]
    /// Calls per trigger: all calls of those APIs over the calls of the rarest.
    public var callsPerTrigger: Double
    /// The triggers seen: the calls of the rarest API.
    public var triggers: Int
    /// The largest p-value of an API kept, corrected for the pairs tried.
    public var pValue: Double

    /// Finds callers whose first attempts come in two APIs or more, in whole-numbered ratios.
    ///
    /// And together: in steps of a quarter of the time between triggers (10 ms to 1 s), an API is
    /// present in or right after the steps of the first API more often than chance would have it
    /// (Fisher's exact test, times the pairs of APIs, p < 0.001). Linear, for at most fifty APIs.
    public static func find(_ records: [CallRecord], _ links: RetryLinks) -> [FanOut] {
        var byCaller: [Int32: [UInt32]] = [:]
        for (index, record) in records.enumerated()
        where index >= links.previous.count || links.previous[index] < 0 {
            byCaller[record.caller, default: []].append(UInt32(truncatingIfNeeded: index))
        }
        return byCaller.keys.sorted().compactMap { caller in
            FanOut(caller, (byCaller[caller] ?? []).map { records[Int($0)] })
        }
    }

    private init?(_ caller: Int32, _ records: [CallRecord]) {
        var counts: [Int32: Int] = [:]
        for record in records { counts[record.operation, default: 0] += 1 }
        // Fifty APIs and their pairs are plenty for one trigger.
        let common = counts.filter { $0.value >= 10 }.keys.sorted().prefix(50)
        guard common.count > 1, let first = records.first, let last = records.last else {
            return nil
        }
        let least = common.compactMap { counts[$0] }.min() ?? 1
        // Members come a whole number of times per trigger, up to a trigger cut off at each end.
        let members = common.filter { operation in
            let ratio = Double(counts[operation] ?? 0) / Double(least)
            return abs(ratio - ratio.rounded()) * Double(least) <= max(2, 0.02 * Double(least))
        }
        guard members.count > 1 else { return nil }
        let resolution = records.reduce(1) { max($0, $1.resolutionMicroseconds) }
        // Steps short against the time between triggers: a quarter of its mean.
        let between = (last.microseconds &- first.microseconds) / Int64(max(1, least))
        let step = max(10_000, resolution, min(between / 4, 1_000_000))
        guard between >= 2 * step else { return nil }
        var present: [Int32: Set<Int64>] = [:]
        for record in records {
            present[record.operation, default: []].insert(
                (record.microseconds &- first.microseconds) / step
            )
        }
        let steps = Int((last.microseconds &- first.microseconds) / step) + 1
        let pairs = members.count * (members.count - 1) / 2
        var kept: [Int32] = []
        var worst = 0.0
        for operation in members {
            guard let anchor = kept.first ?? members.first, anchor != operation else {
                kept.append(operation)
                continue
            }
            let one = present[anchor] ?? []
            let other = present[operation] ?? []
            let near = one.reduce(into: Set<Int64>()) { near, step in
                near.insert(step)
                near.insert(step + 1)
            }
            let chance =
                TailProbability.hypergeometric(
                    atLeast: other.intersection(near).count,
                    draws: other.count,
                    marked: min(near.count, steps + 1),
                    of: steps + 1
                ) * Double(pairs)
            guard chance < 0.001 else { continue }
            kept.append(operation)
            worst = max(worst, chance)
        }
        guard kept.count > 1 else { return nil }
        self.caller = caller
        operations = kept
        triggers = least
        let total = kept.reduce(0) { $0 + (counts[$1] ?? 0) }
        callsPerTrigger = Double(total) / Double(least)
        pValue = min(1, worst)
    }
}
