#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How much counts against a window or a number of slots at each stamp of a log.
///
/// Other than a bucket's tokens, this is no hidden level: what was admitted in the window, or is still at
/// work, is in the log. Open is only where within their stamps the calls lie. So at each stamp there is
/// the least that counts for certain once its last call was admitted, and the most that may have counted
/// when its throttles came. A limit L explains the stamp if the first is at most L, and the second
/// leaves no room for what was throttled.
struct Occupancy {
    /// The least that counts for certain with all of a stamp's admissions, for each bin.
    private var least: [Double] = []
    /// The most that may count with all of a stamp's admissions, for each bin.
    private var most: [Double] = []
    /// The bins.
    private let bins: [DecisionSummary.Bin]
    /// The cost of one admitted call, on average.
    private let unit: Double
    /// How often calls were throttled with admissions between.
    private(set) var episodes = 0
    /// The cost of all admissions.
    private(set) var admittedCost = 0.0

    /// Counts on a clock; `nil` for clocks that gain tokens at a rate.
    ///
    /// What is out when the log begins has come back after `warmUp` microseconds, and throttles until then
    /// say nothing.
    init?(_ clock: LimiterClock, _ summary: DecisionSummary, warmUp: Int64) {
        let shown = warmUp > 0 ? summary.hidingThrottles(first: warmUp) : summary
        let bins = shown.bins
        self.bins = bins
        admittedCost = bins.reduce(0) { $0 + $1.admittedCost }
        unit = max(1e-9, admittedCost / Double(max(1, summary.calls - summary.throttled)))
        var isOpen = true
        for bin in bins {
            if bin.admittedCost > 0 { isOpen = true }
            if bin.throttled > 0, isOpen { (episodes, isOpen) = (episodes + 1, false) }
        }
        guard let first = bins.first?.key else { return }
        let width = summary.resolutionMicroseconds
        /// When a bin's stamp begins, after the first one's, in microseconds.
        func start(_ index: Int) -> Int64 { (bins[index].key &- first) &* width }
        switch clock {
        case .secondSteps: return nil
        case .slidingWindow(let length):
            count(
                isSure: { start($1) &+ width <= start($0) &+ length },
                mayBe: { start($1) < start($0) &+ width &+ length }
            )
        case .fixedWindow(let length, let offset, _):
            let lag = offset &- first &* width
            let phase = (lag % length + length) % length
            func window(_ time: Int64) -> Int64 {
                let shifted = time &- phase
                return shifted < 0 ? (shifted &+ 1) / length &- 1 : shifted / length
            }
            count(
                isSure: { window(start($0)) == window(start($1) &+ width &- 1) },
                mayBe: { window(start($0) &+ width &- 1) >= window(start($1)) }
            )
        case .concurrency:
            let origin = first &* width
            // Durations are seldom told more finely than in milliseconds.
            let grain = min(width, 1000)
            let ends = summary.completions
            var (started, over, maybeOver) = (0.0, (sum: 0.0, at: 0), (sum: 0.0, at: 0))
            for index in bins.indices {
                started += bins[index].admittedCost
                let now = start(index)
                while over.at < ends.count,
                    ends[over.at].microseconds &- origin &+ width &+ grain <= now
                {
                    over.sum += ends[over.at].cost
                    over.at += 1
                }
                while maybeOver.at < ends.count,
                    ends[maybeOver.at].microseconds &- origin &- grain < now &+ width
                {
                    maybeOver.sum += ends[maybeOver.at].cost
                    maybeOver.at += 1
                }
                least.append(max(0, started - maybeOver.sum))
                most.append(max(0, started - over.sum))
            }
        }
    }

    /// Sums up the bins that count at each bin; of two moments only the earlier one's end is asked for.
    private mutating func count(isSure: (Int, Int) -> Bool, mayBe: (Int, Int) -> Bool) {
        var (sure, open) = ((sum: 0.0, from: 0), (sum: 0.0, from: 0))
        least.reserveCapacity(bins.count)
        most.reserveCapacity(bins.count)
        for index in bins.indices {
            sure.sum += bins[index].admittedCost
            open.sum += bins[index].admittedCost
            while sure.from < index, !isSure(sure.from, index) {
                sure.sum -= bins[sure.from].admittedCost
                sure.from += 1
            }
            while open.from < index, !mayBe(open.from, index) {
                open.sum -= bins[open.from].admittedCost
                open.from += 1
            }
            // A stamp that an edge runs through may give a part of its calls to either side.
            let isWhole = isSure(index, index)
            least.append(isWhole ? sure.sum : min(unit, bins[index].admittedCost))
            most.append(open.sum)
        }
    }

    /// The labels that are wrong if the limit is too small; falls as the limit grows.
    func missing(_ limit: Double) -> Double {
        var wrong = 0.0
        for (bin, sure) in zip(bins, least) where sure > limit + 1e-7 && bin.admittedCost > 0 {
            wrong += min(bin.admittedCost, ((sure - limit) / unit).rounded(.up) * unit) / unit
        }
        return wrong
    }

    /// The labels that are wrong if the limit is too large; grows with it.
    func surplus(_ limit: Double) -> Double {
        var wrong = 0.0
        for (bin, open) in zip(bins, most) where bin.throttled > 0 {
            let excess = limit - open - bin.leastThrottledCost + 1e-7
            guard excess >= 0 else { continue }
            let calls = (excess / bin.leastThrottledCost).rounded(.down) + 1
            wrong += min(Double(bin.throttled), calls)
        }
        return wrong
    }

    /// Minus the log likelihood of the labels, in nats; a label is wrong with probability `lapse`.
    ///
    /// What counts is believed to be any whole number of calls between the two bounds. Where a stamp
    /// holds admissions and throttles, one of these numbers leaves room for just those admitted.
    func surprise(_ limit: Double, lapse: Double) -> Double {
        var sum = 0.0
        for (index, bin) in bins.enumerated() {
            let open = max(most[index], least[index])
            let numbers = (open - least[index]) / unit + 1
            var fitting = (limit - least[index]) / unit + 1
            if bin.throttled > 0 {
                let over = (open - limit + bin.leastThrottledCost) / unit
                fitting = min(over, bin.admittedCost > 0 ? min(1, fitting) : numbers)
            }
            sum -= log(lapse + (1 - 2 * lapse) * min(1, max(0, fitting / numbers)))
        }
        return sum
    }
}
