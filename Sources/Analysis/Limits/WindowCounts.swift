/// Whether a count per window explains the numbers that a log of coarse stamps admitted.
///
/// A sliding window of length W admits at most L in any span of W, and throttles only where L were
/// admitted in the W before. In stamps of width w the first bounds L from below by the sums over W/w
/// stamps in a row, the second from above by those over one stamp more, as the moments within a stamp
/// are open. A fixed window does the same in windows that may begin anywhere, so that edges run through
/// stamps.
struct WindowCounts {
    /// Lengths of windows that are tried, in seconds, beside one stamp.
    private static let lengths = [1.0, 2, 5, 10, 30, 60, 300]

    /// Stamps in a window up to which it is laid in every way.
    private static let mostPhases: Int64 = 300
    /// Limits that are tried for one way to lay it.
    private static let mostLimits = 64.0

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
            if slides(length, from: first.key) { return true }
            // From stamps that are much finer than the window, the phase would have to be searched.
            guard length <= Self.mostPhases else { return isFixed(length, at: 0) }
            return (0..<length).contains { isFixed(length, at: $0) }
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

    /// A fixed window's share of the log.
    private struct Window {
        /// The number of the window.
        var number: Int64
        /// The cost admitted in the stamp that its beginning lies in.
        var edge = 0.0
        /// The least cost throttled in that stamp.
        var edgeCost = Double.infinity
        /// The cost admitted in its other stamps.
        var inside = 0.0
        /// The least cost throttled in those.
        var cost = Double.infinity
    }

    /// Whether a window of so many stamps explains them that begins anywhere within the stamp `phase` of
    /// every `length`; O(n) for each limit that may be.
    private func isFixed(_ length: Int64, at phase: Int64) -> Bool {
        var windows: [Window] = []
        for bin in bins {
            let shifted = bin.key &- phase
            let quotient = shifted / length
            let rest = shifted % length
            let number = rest < 0 ? quotient - 1 : quotient
            if windows.last?.number != number { windows.append(Window(number: number)) }
            let at = windows.count - 1
            if rest == 0 {
                windows[at].edge = bin.admittedCost
                if bin.throttled > 0 { windows[at].edgeCost = bin.leastThrottledCost }
            } else {
                windows[at].inside += bin.admittedCost
                if bin.throttled > 0 {
                    windows[at].cost = min(windows[at].cost, bin.leastThrottledCost)
                }
            }
        }
        // Of what was admitted in the stamp of an edge, any part may belong to either side.
        var (least, most) = (0.0, Double.infinity)
        for (index, window) in windows.enumerated() {
            least = max(least, window.inside)
            guard index > 0, window.cost.isFinite else { continue }
            let next = follower(of: index, in: windows)?.edge ?? 0
            most = min(most, window.edge + window.inside + next + window.cost - 1)
        }
        guard least <= most + 1e-6 else { return false }
        let total = bins.reduce(0) { $0 + $1.admittedCost }
        let top = min(most, total + 1)
        let step = max(1, (top - least) / Self.mostLimits)
        var limit = max(1, least)
        while limit <= top + 1e-6 {
            if holds(limit, in: windows) { return true }
            limit += step
        }
        return false
    }

    private func follower(of index: Int, in windows: [Window]) -> Window? {
        guard index + 1 < windows.count, windows[index + 1].number == windows[index].number + 1
        else { return nil }
        return windows[index + 1]
    }

    /// Whether what was admitted at the edges can be split so that no window admits more than a limit,
    /// and those that throttled admitted all of it.
    ///
    /// Kept is the range of what an edge's stamp may have given to the window before.
    private func holds(_ limit: Double, in windows: [Window]) -> Bool {
        var before = 0.0...0.0
        for (index, window) in windows.enumerated() {
            if index == 0 || windows[index - 1].number != window.number - 1 {
                before = 0...window.edge
            }
            let own = window.edge + window.inside
            let next = follower(of: index, in: windows)
            let edge = next?.edge ?? 0
            // What the next edge has to give for the window to be full, and at most.
            var needed = limit - own + before.lowerBound
            let most = min(edge, limit - own + before.upperBound)
            guard most >= -1e-6 else { return false }
            var least = 0.0
            if index > 0, window.cost.isFinite {
                needed -= window.cost - 1
                least = max(0, needed)
            } else if let next, next.edgeCost.isFinite, edge + next.edgeCost - 1 < limit {
                // Throttled at the edge: as the next window can't have been full, this one was.
                least = index > 0 ? max(0, needed - next.edgeCost + 1) : 0
            }
            guard least <= most + 1e-6 else { return false }
            before = least...max(least, most)
        }
        return true
    }
}
