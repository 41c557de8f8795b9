/// Whether throttles have anything to do with the calls that were admitted shortly before them.
///
/// Every limiter of a log's own calls refuses by what it admitted: a bucket, a window, a number of
/// calls at work. Where refusals fall on the calls as if drawn by lot, whatever came before, the calls
/// of others decided, or nothing that a log shows. The mean cost admitted within a window before
/// throttled calls is compared with that before admitted ones, for windows of 10 ms to 100 s; were the
/// labels drawn by lot, the difference over its standard error would be about normal (a permutation
/// test; Pitman 1937).
struct LoadDependence {
    /// The windows, in seconds.
    private static let windows = [0.01, 0.1, 1, 10, 100]
    /// Fewer throttles than these can't tell.
    private static let leastThrottles = 30
    /// Chance alone goes beyond it in one log of eighty.
    private static let greatestDeviation = 3.0

    /// Whether throttles go with, or against, what was admitted before; also where too few tell.
    private(set) var isSeen = true

    /// Tests a log; O(n) for each window.
    init(_ summary: DecisionSummary) {
        let throttled = Double(summary.throttled)
        let admitted = Double(summary.calls - summary.throttled)
        guard summary.throttled >= Self.leastThrottles, admitted >= throttled / 10 else { return }
        isSeen = Self.windows.contains { seconds in
            let width = seconds * 1_000_000 / Double(summary.resolutionMicroseconds)
            guard width >= 1, let bins = Int64(exactly: width.rounded()) else { return false }
            return abs(Self.deviation(summary, bins, throttled, admitted)) >= Self.greatestDeviation
        }
    }

    /// The difference of the means over its standard error.
    private static func deviation(
        _ summary: DecisionSummary,
        _ width: Int64,
        _ throttled: Double,
        _ admitted: Double
    ) -> Double {
        // Admitted calls count by their cost, in units of the mean one.
        let unit = summary.bins.reduce(0) { $0 + $1.admittedCost } / admitted
        guard unit > 0 else { return 0 }
        var (sum, oldest) = (0.0, 0)
        var (refusedSum, passedSum, squares) = (0.0, 0.0, 0.0)
        for bin in summary.bins {
            while summary.bins[oldest].key < bin.key, bin.key &- summary.bins[oldest].key > width {
                sum -= summary.bins[oldest].admittedCost
                oldest += 1
            }
            let refused = Double(bin.throttled)
            let passed = bin.admittedCost / unit
            refusedSum += refused * sum
            passedSum += passed * sum
            squares += (refused + passed) * sum * sum
            sum += bin.admittedCost
        }
        let calls = throttled + admitted
        let mean = (refusedSum + passedSum) / calls
        let variance = max(0, squares / calls - mean * mean)
        guard variance > 0 else { return 0 }
        let error = (variance * (1 / throttled + 1 / admitted)).squareRoot()
        return (refusedSum / throttled - passedSum / admitted) / error
    }
}
