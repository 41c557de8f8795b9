/// How many calls were at work when calls were throttled: what a concurrency limit shows.
public struct ConcurrencyEvidence: Equatable, Sendable {
    /// Throttled calls, of the records with durations around them.
    public var throttled = 0
    /// Calls at work at the throttles: the median.
    public var atThrottles = 0
    /// The most calls at work at any time: a lower bound of the limit.
    public var most = 0
    /// The share of throttles at which the number at work was within one of `most`, 0 to 1.
    public var consistency = 0.0
    /// The mean time at work, in seconds.
    public var meanSeconds = 0.0
    /// Admitted calls per second times the mean time at work (Little's law): the mean at work.
    public var meanAtWork = 0.0

    /// Whether the throttles look like a concurrency limit: at least 5 of them, nine tenths at the
    /// most calls ever at work, and calls that take long enough to overlap.
    public var isLikely: Bool {
        throttled >= 5 && consistency >= 0.9 && most >= 1 && meanAtWork > 0.2 * Double(most)
    }

    /// Counts calls at work, from records in order of time.
    ///
    /// Only admitted calls with a duration take a place. O(n log n).
    public init(_ records: [CallRecord]) {
        var ends: [Int64] = []
        for record in records where record.outcome == .admitted {
            if let duration = record.durationMicroseconds {
                ends.append(record.microseconds &+ duration)
                meanSeconds += Double(duration) / 1e6
            }
        }
        guard !ends.isEmpty, let first = records.first, let last = records.last else { return }
        meanAtWork = meanSeconds / max(1e-6, Double(last.microseconds &- first.microseconds) / 1e6)
        meanSeconds /= Double(ends.count)
        ends.sort()
        var ended = 0
        var atWork = 0
        var seen: [Int] = []
        for record in records {
            while ended < ends.count, ends[ended] <= record.microseconds {
                ended += 1
                atWork -= 1
            }
            if record.outcome == .throttled {
                seen.append(atWork)
            } else if record.outcome == .admitted, record.durationMicroseconds != nil {
                atWork += 1
                most = max(most, atWork)
            }
        }
        throttled = seen.count
        guard !seen.isEmpty else { return }
        seen.sort()
        atThrottles = seen[seen.count / 2]
        let most = most
        consistency = Double(seen.count { $0 >= most - 1 && $0 > 0 }) / Double(seen.count)
    }

    /// The read timeout in seconds that a client needs so that its own retry does not meet its
    /// first call still at work: the function's longest run and a margin.
    public static func neededReadTimeout(longestRunSeconds: Double, margin: Double = 5) -> Double {
        max(0, longestRunSeconds) + max(0, margin)
    }

    /// How long, in seconds, a caller must be ready to wait for a call that its SDK tries `retries`
    /// times in all: retries × (connect + read timeout) + margin.
    public static func neededCallerTimeout(
        retries: Int,
        connectSeconds: Double,
        readSeconds: Double,
        margin: Double = 5
    ) -> Double {
        Double(max(1, retries)) * (max(0, connectSeconds) + max(0, readSeconds)) + max(0, margin)
    }
}
