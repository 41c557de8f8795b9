/// Whether a caller's next call waits for an earlier one to end (a closed loop), which decides
/// what a higher limit does: callers that waited then call sooner.
///
/// In a closed loop, calls begin a constant pause after an earlier call of the same caller ended.
/// The pauses between each beginning and the 32 ends before it are counted in steps of 5 ms up to
/// 5 s; the fullest step is the pause if it holds more than its neighbours by five standard
/// deviations, and at least half of the calls have an end that far behind them. Each end serves
/// one beginning. Callers with fewer than 20 calls are judged together. O(n log n).
public struct CallerLoop: Equatable, Sendable {
    /// The share of the caller's calls that follow the end of another, 0 to 1.
    public var followingShare: Double
    /// The pause, in microseconds, a step's lower edge.
    public var pause: Int64

    private static let step: Int64 = 5000
    private static let steps = 1000
    private static let lookback = 32

    /// Marks in `calls`, in order of time, which ones follow others; gives the loops by caller.
    ///
    /// Stamps coarser than a step show no pauses; then nothing is marked.
    public static func link(
        _ calls: inout [LogicalCall],
        resolution: Int64
    ) -> [Int32: CallerLoop] {
        guard resolution <= step else { return [:] }
        var byCaller: [Int32: [Int]] = [:]
        for (index, call) in calls.enumerated() { byCaller[call.caller, default: []].append(index) }
        var loops: [Int32: CallerLoop] = [:]
        let callers = byCaller.keys.sorted()
        let isLarge = { (caller: Int32) in (byCaller[caller]?.count ?? 0) >= 20 }
        let groups = callers.filter(isLarge).map { [$0] } + [callers.filter { !isLarge($0) }]
        for group in groups {
            let own = group.compactMap { byCaller[$0] }.filter { $0.count > 1 }
            let total = own.reduce(0) { $0 + $1.count }
            guard total >= 20 else { continue }
            let ends = own.map { $0.sorted { (calls[$0].end, $0) < (calls[$1].end, $1) } }
            guard let pause = commonPause(own, ends, calls) else { continue }
            // A caller with few calls has few ends to mistake for the right one.
            let slack = own.count > 1 ? 20 * step : 3 * step
            let pairs = own.indices.map {
                match(own[$0], ends[$0], calls, pause: pause, slack: slack)
            }
            let paired = pairs.reduce(0) { $0 + $1.count }
            // The first calls of many short-lived callers have nothing to follow.
            guard paired * 2 >= total - own.count else { continue }
            for pair in pairs.joined() {
                calls[pair.next].follows = pair.earlier
                calls[pair.next].pause = calls[pair.next].microseconds &- calls[pair.earlier].end
            }
            for caller in group {
                loops[caller] = CallerLoop(
                    followingShare: Double(paired) / Double(total),
                    pause: pause
                )
            }
        }
        return loops
    }

    private static func commonPause(
        _ groups: [[Int]],
        _ groupEnds: [[Int]],
        _ calls: [LogicalCall]
    ) -> Int64? {
        var counts = [Int](repeating: 0, count: steps)
        for (own, ends) in zip(groups, groupEnds) {
            var ended = 0
            for index in own {
                let start = calls[index].microseconds
                while ended < ends.count, calls[ends[ended]].end <= start { ended += 1 }
                for earlier in ends[max(0, ended - lookback)..<ended] {
                    let pause = (start &- calls[earlier].end) / step
                    if pause >= 0, pause < Int64(steps) { counts[Int(pause)] += 1 }
                }
            }
        }
        var best = 0
        for index in counts.indices where counts[index] > counts[best] { best = index }
        // What chance leaves in a step: the mean of the twenty steps around, the nearest left out.
        var sum = 0
        var around = 0
        for index in max(0, best - 12)...min(steps - 1, best + 12) where abs(index - best) > 2 {
            sum += counts[index]
            around += 1
        }
        let expected = Double(sum) / Double(max(1, around))
        guard Double(counts[best]) > expected + 5 * max(1, expected).squareRoot(),
            Double(counts[best]) > 1.5 * expected
        else { return nil }
        return Int64(best) * step
    }

    /// Pairs each beginning with the earliest free end about a pause before it.
    private static func match(
        _ own: [Int],
        _ ends: [Int],
        _ calls: [LogicalCall],
        pause: Int64,
        slack: Int64
    ) -> [(next: Int, earlier: Int)] {
        var pairs: [(next: Int, earlier: Int)] = []
        var free = 0
        for index in own {
            let start = calls[index].microseconds
            let earliest = start &- pause &- slack
            let latest = start &- max(0, pause - step)
            while free < ends.count, calls[ends[free]].end < earliest { free += 1 }
            guard free < ends.count, calls[ends[free]].end <= latest, ends[free] < index
            else { continue }
            pairs.append((index, ends[free]))
            free += 1
        }
        return pairs
    }
}
