/// Calls that failed otherwise, and the surge of attempts that met the limit right after.
public struct OutageSurge: Equatable, Sendable {
    /// When the failures began, in microseconds.
    public var outageStart: Int64
    /// When the last of them was answered, in microseconds.
    public var outageEnd: Int64
    /// How many attempts failed.
    public var failures: Int
    /// Attempts per second in the surge: the ten seconds after the outage.
    public var surgeRate: Double
    /// Attempts per second before the outage.
    public var usualRate: Double
    /// Throttled attempts in the surge.
    public var throttled: Int
    /// The throttled share before the outage, 0 to 1.
    public var ratioBefore: Double
    /// The throttled share in the surge, 0 to 1.
    public var ratioAfter: Double
    /// The p-value of "throttling is as likely after the outage as before" (Fisher's exact test).
    public var pValue: Double

    private static let surge: Int64 = 10_000_000
    private static let quiet: Int64 = 30_000_000

    /// Finds outages in records, in order of time, after which throttling rose (p < 0.001).
    ///
    /// An outage is a run of at least `leastFailures` failures with no more than 30 s between them,
    /// in which failures are the majority. Linear.
    public static func find(_ records: [CallRecord], leastFailures: Int = 10) -> [OutageSurge] {
        var found: [OutageSurge] = []
        var start = 0
        while let first = records[start...].firstIndex(where: { $0.outcome == .failed }) {
            var last = first
            var next = first
            while next < records.count,
                records[next].microseconds &- records[last].microseconds <= quiet
            {
                if records[next].outcome == .failed { last = next }
                next += 1
            }
            if let surge = OutageSurge(records, from: first, through: last, since: start),
                surge.failures >= leastFailures, surge.pValue < 0.001
            {
                found.append(surge)
            }
            start = last + 1
        }
        return found
    }

    private init?(_ records: [CallRecord], from first: Int, through last: Int, since start: Int) {
        let outage = records[first...last]
        failures = outage.count { $0.outcome == .failed }
        guard failures * 2 > outage.count else { return nil }
        outageStart = records[first].microseconds
        outageEnd = outage.reduce(outageStart) { end, record in
            record.outcome == .failed
                ? max(end, record.microseconds &+ (record.durationMicroseconds ?? 0)) : end
        }
        let before = records[start..<first]
        let outageEnd = outageEnd
        let after = records[first...].prefix { $0.microseconds <= outageEnd &+ Self.surge }
            .filter { $0.microseconds > outageEnd && $0.outcome != .failed }
        guard !after.isEmpty, !before.isEmpty else { return nil }
        throttled = after.count { $0.outcome == .throttled }
        let throttledBefore = before.count { $0.outcome == .throttled }
        ratioBefore = Double(throttledBefore) / Double(before.count)
        ratioAfter = Double(throttled) / Double(after.count)
        let span = max(1, outageStart &- records[start].microseconds)
        usualRate = Double(before.count) / (Double(span) / 1e6)
        surgeRate = Double(after.count) / (Double(Self.surge) / 1e6)
        pValue = TailProbability.hypergeometric(
            atLeast: throttled,
            draws: after.count,
            marked: throttled + throttledBefore,
            of: after.count + before.count
        )
    }
}
