/// How the numbers admitted under throttles spread over short and over long spans of a log.
///
/// An empty bucket admits what it gains. Stamps that are off move calls over the edges of a span, which
/// spreads its count as much over a long span as over a short one. What is admitted whenever another
/// call ends spreads with the length of the span instead, as a random walk does: of a concurrency limit
/// whose durations the log does not tell, or of a bucket that others empty too.
struct CountGrowth {
    /// Short spans in a long one.
    private static let ratio = 5
    /// Pairs of long spans that it takes to tell.
    private static let leastPairs = 8
    /// How much more spread a long span may have: 1 for shifts over the edges, `ratio` for a walk.
    private static let greatestGrowth = 2.5
    /// The spread of a long span that is of no concern: two tokens, and a share of its count for the
    /// refill that a bucket of a token or two loses between calls.
    private static let slightVariance = (constant: 2.0, perCall: 0.06)

    private var short = (sum: 0.0, pairs: 0)
    private var long = (sum: 0.0, pairs: 0)
    private var admitted = 0.0
    private var spans = 0

    /// Cuts the stretches of a log in which every span has throttles.
    init(_ summary: DecisionSummary, jitter: Double, refill: Double) {
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let length = max(4 * (width + jitter), 4 / max(refill, 1e-9)) / width
        guard let first = summary.bins.first, let span = Int64(exactly: length.rounded(.up)),
            span > 0
        else { return }
        var run: [Double] = []
        var (index, calls, throttled) = (Int64(0), 0.0, 0)
        func close() {
            if throttled > 0 { run.append(calls) } else { settle(&run) }
            (calls, throttled) = (0, 0)
        }
        for bin in summary.bins {
            let now = (bin.key &- first.key) / span
            if now != index {
                close()
                if now > index + 1 { settle(&run) }
                index = now
            }
            calls += bin.admittedCost
            throttled += bin.throttled
        }
        close()
        settle(&run)
    }

    /// Takes in a stretch without its ends, where throttles fill only a part of the span.
    private mutating func settle(_ run: inout [Double]) {
        defer { run = [] }
        guard run.count >= 2 + 2 * Self.ratio else { return }
        let counts = run.dropFirst().dropLast()
        for (left, right) in zip(counts, counts.dropFirst()) {
            short.sum += (right - left) * (right - left) / 2
            short.pairs += 1
        }
        var sums: [Double] = []
        var start = counts.startIndex
        while start + Self.ratio <= counts.endIndex {
            sums.append(counts[start..<start + Self.ratio].reduce(0, +))
            start += Self.ratio
        }
        for (left, right) in zip(sums, sums.dropFirst()) {
            long.sum += (right - left) * (right - left) / 2
            long.pairs += 1
        }
        admitted += sums.reduce(0, +)
        spans += sums.count
    }

    /// Whether the spread grows with the span as no single bucket's does.
    var isWalk: Bool {
        guard long.pairs >= Self.leastPairs, spans > 0 else { return false }
        let spread = long.sum / Double(long.pairs)
        let slight = Self.slightVariance
        return spread > Self.greatestGrowth * short.sum / Double(short.pairs)
            && spread > slight.constant + slight.perCall * admitted / Double(spans)
    }
}
