/// What gives a limiter its tokens back, other than time passing at a steady rate.
///
/// Every kind of limiter is a bucket on some clock: a fixed window gives all its tokens back when the
/// window changes, a sliding window gives each back one window after it was taken, a concurrency
/// limit when the call ends. So the walks that bound a bucket's tokens bound all of them.
enum LimiterClock: Equatable {
    /// The tokens of each second arrive together at its start.
    case secondSteps
    /// All tokens come back at each multiple of so many microseconds since the offset.
    case fixedWindow(microseconds: Int64, offset: Int64, WindowAlignment)
    /// Each token comes back so many microseconds after it was taken.
    case slidingWindow(microseconds: Int64)
    /// Each token comes back when its call ends.
    case concurrency

    /// The kind of limiter as it is reported.
    var model: LimiterModel {
        switch self {
        case .secondSteps: .tokenBucket
        case .fixedWindow, .slidingWindow: .fixedWindow
        case .concurrency: .concurrency
        }
    }

    /// The length of a window, in microseconds.
    var windowMicroseconds: Int64? {
        switch self {
        case .fixedWindow(let length, _, _), .slidingWindow(let length): length
        case .secondSteps, .concurrency: nil
        }
    }

    /// Whether it is a window laid by the clock.
    var isAligned: Bool {
        if case .fixedWindow(_, _, .clock) = self { return true }
        return false
    }

    /// The clocks that a log could show.
    static func candidates(for summary: DecisionSummary) -> [LimiterClock] {
        guard let first = summary.bins.first, let last = summary.bins.last else { return [] }
        let width = summary.resolutionMicroseconds
        let span = Double(last.key &- first.key &+ 1) * Double(width)
        let start = first.key.multipliedReportingOverflow(by: width)
        guard !start.overflow, span < 1e17 else { return [] }
        var clocks: [LimiterClock] = []
        let isFine = width < 100_000
        for seconds: Int64 in [1, 2, 5, 10, 30, 60, 300, 3600, 86400] {
            let window = seconds * 1_000_000
            guard span >= 2 * Double(window), window >= width else { continue }
            clocks.append(.fixedWindow(microseconds: window, offset: 0, .clock))
            // The first call, somewhere within its stamp.
            let offset = start.partialValue &+ (isFine ? 0 : width / 2)
            clocks.append(.fixedWindow(microseconds: window, offset: offset, .firstCall))
            clocks.append(.slidingWindow(microseconds: window))
        }
        if isFine, span > 3e6 { clocks.append(.secondSteps) }
        let admitted = summary.calls - summary.throttled
        if summary.admittedWithDuration * 10 >= admitted * 9 {
            clocks.append(.concurrency)
        }
        return clocks
    }

    /// The longest that a token is out, in microseconds; 0 where tokens come back by the clock alone.
    func longestReturn(_ summary: DecisionSummary) -> Int64 {
        switch self {
        case .secondSteps, .fixedWindow: 0
        case .slidingWindow(let length): length
        case .concurrency: max(1, summary.longestDurationMicroseconds)
        }
    }

    /// A function from a stamp to the tokens given back until then; stamps must not decrease.
    func reading(_ summary: DecisionSummary) -> (Int64) -> Double {
        let width = summary.resolutionMicroseconds
        let first = summary.bins.first?.key ?? 0
        func windows(_ length: Int64, _ offset: Int64) -> (Int64) -> Double {
            { distance in
                let time = ((first &+ distance) &* width).subtractingReportingOverflow(offset)
                let quotient = time.partialValue / length
                return Double(time.partialValue % length < 0 ? quotient - 1 : quotient)
            }
        }
        switch self {
        case .secondSteps:
            return windows(1_000_000, 0)
        case .fixedWindow(let length, let offset, _):
            return windows(length, offset)
        case .slidingWindow(let length):
            var index = 0
            var sum = 0.0
            let bins = summary.bins
            let lag = length / width
            return { distance in
                while index < bins.count, bins[index].key &- first &+ lag <= distance {
                    sum += bins[index].admittedCost
                    index += 1
                }
                return sum
            }
        case .concurrency:
            var index = 0
            var sum = 0.0
            let ends = summary.completions
            return { distance in
                let now = (first &+ distance) &* width
                while index < ends.count, ends[index].microseconds <= now {
                    sum += ends[index].cost
                    index += 1
                }
                return sum
            }
        }
    }
}
