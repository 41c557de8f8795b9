#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How unlikely it is that a window explains a log of coarse stamps by chance.
extension ClockFit {
    /// Whether it is a window of one call, which is the same as a bucket of one token.
    var isBucketOfOne: Bool {
        if case .slidingWindow = clock { return limit <= 1 }
        return false
    }

    /// What the agreement of the windows says, in nats: their totals agree, and in each what was admitted
    /// came first.
    func agreement(in summary: DecisionSummary) -> Double {
        guard let length = clock.windowMicroseconds, greatest <= 1.2 * least else { return 0 }
        // Between edges that lie within stamps there must be stamps that no edge runs through.
        let isWhole = length % summary.resolutionMicroseconds == 0 && clock.isAligned
        guard isWhole || length >= 4 * summary.resolutionMicroseconds else { return 0 }
        return totals(in: summary, length) + order(in: summary)
    }

    /// Minus the log of the chance that so many totals fall within the range that the limit is left, as
    /// normal ones would that spread by half their root: the totals of calls that come on their own
    /// spread by their root, those of paced calls less.
    private func totals(in summary: DecisionSummary, _ length: Int64) -> Double {
        guard let first = summary.bins.first?.key, let last = summary.bins.last?.key
        else { return 0 }
        let span = Double(last &- first) * Double(summary.resolutionMicroseconds)
        let windows = min(Double(episodes), span / Double(length))
        let chance = (greatest - least + 1) * 0.8 / limit.squareRoot()
        return max(0, -max(0, windows - 1) * log(chance))
    }

    /// Minus the log of the chance that in each fixed window all admissions come before all throttles, as
    /// far as stamps tell, were the answers drawn by lot: n!/(a!·(n − a)!) orders of the answers of a
    /// window, of which those within stamps look the same.
    private func order(in summary: DecisionSummary) -> Double {
        guard case .fixedWindow(let length, let offset, _) = clock else { return 0 }
        let width = summary.resolutionMicroseconds
        var (sum, orders) = (0.0, 0.0)
        var (admitted, refused) = (0.0, 0.0)
        var window = Int64.min
        func close() {
            if refused > 0 { sum += JitterSpans.logChoices(admitted, refused) - orders }
            (admitted, refused, orders) = (0, 0, 0)
        }
        for bin in summary.bins {
            let start = bin.key &* width &- offset
            let number = start < 0 ? (start &+ 1) / length &- 1 : start / length
            let end = start &+ width &- 1
            // What a stamp that an edge runs through gave to either side is open.
            guard number == (end < 0 ? (end &+ 1) / length &- 1 : end / length) else { continue }
            if number != window { close() }
            window = number
            admitted += bin.admittedCost
            refused += Double(bin.throttled)
            orders += JitterSpans.logChoices(bin.admittedCost, Double(bin.throttled))
        }
        close()
        return max(0, sum)
    }

    /// The agreement of windows that follow on one another and all throttled, in nats.
    ///
    /// A bucket that is full at the beginning of each gives as much each time; but not twice in a row.
    /// Twice in a row it gives what it gains, to within a token: an even chance, for each, that it does.
    func agreement(inRows summary: DecisionSummary) -> Double {
        guard let length = clock.windowMicroseconds, greatest == least else { return 0 }
        let stamps = max(1, length / summary.resolutionMicroseconds)
        var rows = 0
        var last: Int64?
        for bin in summary.bins where bin.throttled > 0 {
            let quotient = bin.key / stamps
            let window = bin.key % stamps < 0 ? quotient - 1 : quotient
            if let last, window == last &+ 1 { rows += 1 }
            last = window
        }
        return Double(rows) * log(2)
    }
}
