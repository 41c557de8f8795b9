/// Whether a count per window explains the numbers that a log of coarse stamps admitted.
///
/// A sliding window of length W admits at most L in any span of W, and throttles only where L were
/// admitted in the W before. In stamps of width w the first bounds L from below by the sums over W/w
/// stamps in a row, the second from above by those over one stamp more, as the moments within a stamp
/// are open. A fixed window does the same in the windows of the clock.
struct WindowCounts {
    /// Lengths of windows that are tried, in seconds, beside one stamp.
    private static let lengths = [1.0, 2, 5, 10, 30, 60, 300]

    private let bins: [DecisionSummary.Bin]
    private let width: Double

    /// Looks at the stamps of a log.
    init(_ summary: DecisionSummary) {
        bins = summary.bins
        width = Double(summary.resolutionMicroseconds) / 1_000_000
    }

    /// Whether some window explains every stamp, of those that the log lasts three times as long as.
    var explainAll: Bool {
        guard let first = bins.first, let last = bins.last, width > 0 else { return false }
        let span = Double(last.key &- first.key &+ 1)
        return Self.lengths.contains { seconds in
            let stamps = max(1, (seconds / width).rounded())
            guard stamps * 3 <= span, let length = Int64(exactly: stamps) else { return false }
            return slides(length, from: first.key) || isFixed(length)
        }
    }

    /// Whether a sliding window of so many stamps explains them; O(n).
    private func slides(_ length: Int64, from start: Int64) -> Bool {
        var (least, most) = (0.0, Double.infinity)
        var (inside, touched) = ((sum: 0.0, from: 0), (sum: 0.0, from: 0))
        for bin in bins {
            inside.sum += bin.admittedCost
            touched.sum += bin.admittedCost
            while bin.key &- bins[inside.from].key >= length {
                inside.sum -= bins[inside.from].admittedCost
                inside.from += 1
            }
            while bin.key &- bins[touched.from].key > length {
                touched.sum -= bins[touched.from].admittedCost
                touched.from += 1
            }
            least = max(least, inside.sum)
            // What was admitted before the log began is not known.
            if bin.throttled > 0, bin.key &- start > length {
                most = min(most, touched.sum + bin.leastThrottledCost - 1)
            }
        }
        return most.isFinite && least <= most + 1e-6
    }

    /// Whether a window of so many stamps, laid by the clock, explains them; O(n).
    private func isFixed(_ length: Int64) -> Bool {
        var (least, most) = (0.0, Double.infinity)
        var (index, sum, cost) = (Int64.min, 0.0, Double.infinity)
        var isFirst = true
        func close() {
            least = max(least, sum)
            if !isFirst { most = min(most, sum + cost - 1) }
            isFirst = index == .min
        }
        for bin in bins {
            let quotient = bin.key / length
            let now = bin.key % length < 0 ? quotient - 1 : quotient
            if now != index {
                close()
                (index, sum, cost) = (now, 0, .infinity)
            }
            sum += bin.admittedCost
            if bin.throttled > 0 { cost = min(cost, bin.leastThrottledCost) }
        }
        close()
        return most.isFinite && least <= most + 1e-6
    }
}
