/// What the inference needs of a log, as sums per stamp; parts of a log add up to the whole.
///
/// These are the sufficient statistics of every limiter kind here: which calls share a stamp is
/// kept, their order within one stamp is not, because the log does not show it.
public struct DecisionSummary: Equatable, Sendable {
    /// All decisions that carry one stamp.
    public struct Bin: Equatable, Sendable {
        /// The stamp: multiples of the resolution since the origin of the log's microseconds.
        public var key: Int64
        /// The summed cost of the admitted calls.
        public var admittedCost: Double
        /// The number of throttled calls.
        public var throttled: Int
        /// The least cost among the throttled calls; infinite without any.
        public var leastThrottledCost: Double
    }

    /// The cost that admitted calls gave back when they ended, at one stamp.
    public struct Completion: Equatable, Sendable {
        /// The stamp of the end, in microseconds.
        public var microseconds: Int64
        /// The summed cost of the calls that ended.
        public var cost: Double
    }

    /// The width of a stamp in microseconds, at least 1.
    public private(set) var resolutionMicroseconds: Int64
    /// The bins, by ascending key, each key once.
    public private(set) var bins: [Bin]
    /// The ends of the admitted calls whose duration is known, by ascending time.
    public private(set) var completions: [Completion]
    /// The number of decisions.
    public private(set) var calls: Int
    /// The number of throttled decisions.
    public private(set) var throttled: Int
    /// The number of admitted calls whose duration is known.
    public private(set) var admittedWithDuration: Int
    /// The longest known duration of an admitted call, in microseconds.
    public private(set) var longestDurationMicroseconds: Int64 = 0
    /// The largest cost of one admitted call: no capacity is less.
    public private(set) var largestAdmittedCost = 0.0
    /// Whether every cost is a whole number, so that a whole capacity is all that matters.
    public private(set) var costsAreWhole: Bool
    /// Whether successful calls are logged at all.
    public private(set) var showsSuccesses: Bool

    /// Sums up a log; O(n log n), O(n) where the decisions are already in order.
    public init(_ log: DecisionLog) {
        let width = max(1, log.resolutionMicroseconds)
        resolutionMicroseconds = width
        showsSuccesses = log.showsSuccesses
        bins = []
        completions = []
        calls = 0
        throttled = 0
        admittedWithDuration = 0
        costsAreWhole = true
        var last = Int64.min
        var isSorted = true
        bins.reserveCapacity(min(log.decisions.count, 1 << 16))
        for decision in log.decisions {
            guard decision.cost > 0, decision.cost <= 1e9 else { continue }
            calls += 1
            if decision.cost != decision.cost.rounded() { costsAreWhole = false }
            let key = Self.stamp(decision.microseconds, width)
            if key < last { isSorted = false }
            if decision.isAdmitted {
                largestAdmittedCost = max(largestAdmittedCost, decision.cost)
            } else {
                throttled += 1
            }
            let bin = Bin(
                key: key,
                admittedCost: decision.isAdmitted ? decision.cost : 0,
                throttled: decision.isAdmitted ? 0 : 1,
                leastThrottledCost: decision.isAdmitted ? .infinity : decision.cost
            )
            if key == last, isSorted {
                bins[bins.count - 1].add(bin)
            } else {
                bins.append(bin)
            }
            last = key
            if decision.isAdmitted, let duration = decision.durationMicroseconds, duration >= 0 {
                let end = decision.microseconds.addingReportingOverflow(duration)
                guard !end.overflow else { continue }
                admittedWithDuration += 1
                longestDurationMicroseconds = max(longestDurationMicroseconds, duration)
                completions.append(
                    Completion(microseconds: end.partialValue, cost: decision.cost)
                )
            }
        }
        if !isSorted { bins = Self.sum(bins.sorted { $0.key < $1.key }) }
        completions.sort { $0.microseconds < $1.microseconds }
    }

    /// Adds another part of the same log; the coarser resolution of the two holds for the sum.
    public mutating func merge(_ other: DecisionSummary) {
        var other = other
        let width = max(resolutionMicroseconds, other.resolutionMicroseconds)
        coarsen(to: width)
        other.coarsen(to: width)
        bins = Self.merged(bins, other.bins)
        completions = (completions + other.completions).sorted {
            ($0.microseconds, $0.cost) < ($1.microseconds, $1.cost)
        }
        calls += other.calls
        throttled += other.throttled
        admittedWithDuration += other.admittedWithDuration
        longestDurationMicroseconds = max(
            longestDurationMicroseconds,
            other.longestDurationMicroseconds
        )
        largestAdmittedCost = max(largestAdmittedCost, other.largestAdmittedCost)
        costsAreWhole = costsAreWhole && other.costsAreWhole
        showsSuccesses = showsSuccesses && other.showsSuccesses
    }

    /// The first bins, with the counts that go with them.
    func prefix(bins count: Int) -> DecisionSummary {
        guard bins.count > count else { return self }
        var part = self
        part.bins = Array(bins.prefix(count))
        part.throttled = part.bins.reduce(0) { $0 + $1.throttled }
        let admitted = part.bins.reduce(0) { $0 + $1.admittedCost }
        part.calls = part.throttled + Int(min(admitted, 1e15))
        return part
    }

    /// Other bins, each of one call, by ascending key, with the counts that go with them.
    func replacing(bins calls: [Bin]) -> DecisionSummary {
        var other = self
        other.bins = Self.sum(calls)
        other.calls = calls.count
        other.throttled = calls.reduce(0) { $0 + $1.throttled }
        return other
    }

    /// Some of the bins, with the counts that go with them.
    func slice(_ range: Range<Int>) -> DecisionSummary {
        var part = self
        part.bins = Array(bins[range.clamped(to: bins.indices)])
        part.throttled = part.bins.reduce(0) { $0 + $1.throttled }
        let admitted = part.bins.reduce(0) { $0 + $1.admittedCost }
        let all = bins.reduce(0) { $0 + $1.admittedCost }
        let count = Double(calls - throttled) * (all > 0 ? admitted / all : 0)
        part.calls = part.throttled + Int(min(count.rounded(), 1e15))
        return part
    }

    /// The bins of some stamps, with the counts that go with them.
    func within(_ keys: ClosedRange<Int64>) -> DecisionSummary {
        let from = bins.firstIndex { $0.key >= keys.lowerBound } ?? bins.count
        let to = bins.lastIndex { $0.key <= keys.upperBound } ?? -1
        return slice(from..<max(from, to + 1))
    }

    /// The run of so many bins in a row that holds the most throttles.
    func densest(bins count: Int) -> DecisionSummary {
        guard bins.count > count else { return self }
        var sum = bins.prefix(count).reduce(0) { $0 + $1.throttled }
        var (best, start) = (sum, 0)
        for end in count..<bins.count {
            sum += bins[end].throttled - bins[end - count].throttled
            if sum > best { (best, start) = (sum, end - count + 1) }
        }
        var part = self
        part.bins = Array(bins[start..<start + count])
        return part
    }

    /// The same without the throttles of the first so many microseconds.
    func hidingThrottles(first microseconds: Int64) -> DecisionSummary {
        var part = self
        guard let start = bins.first?.key else { return part }
        let count = microseconds / resolutionMicroseconds
        for index in part.bins.indices {
            if part.bins[index].key &- start > count { break }
            part.bins[index].throttled = 0
            part.bins[index].leastThrottledCost = .infinity
        }
        return part
    }

    private mutating func coarsen(to width: Int64) {
        guard width > resolutionMicroseconds else { return }
        let old = resolutionMicroseconds
        for index in bins.indices {
            bins[index].key = Self.stamp(bins[index].key &* old, width)
        }
        bins = Self.sum(bins)
        resolutionMicroseconds = width
    }

    /// Rounds a time down to whole stamps, also before the origin.
    private static func stamp(_ microseconds: Int64, _ width: Int64) -> Int64 {
        let quotient = microseconds / width
        return microseconds % width < 0 ? quotient - 1 : quotient
    }

    private static func sum(_ sorted: [Bin]) -> [Bin] {
        var result: [Bin] = []
        result.reserveCapacity(sorted.count)
        for bin in sorted {
            if let last = result.last, last.key == bin.key {
                result[result.count - 1].add(bin)
            } else {
                result.append(bin)
            }
        }
        return result
    }

    private static func merged(_ left: [Bin], _ right: [Bin]) -> [Bin] {
        var result: [Bin] = []
        result.reserveCapacity(left.count + right.count)
        var (i, k) = (0, 0)
        while i < left.count || k < right.count {
            if k == right.count || (i < left.count && left[i].key < right[k].key) {
                result.append(left[i])
                i += 1
            } else if i == left.count || right[k].key < left[i].key {
                result.append(right[k])
                k += 1
            } else {
                result.append(left[i])
                result[result.count - 1].add(right[k])
                i += 1
                k += 1
            }
        }
        return result
    }
}

extension DecisionSummary.Bin {
    /// Adds the decisions of another bin with the same stamp.
    mutating func add(_ other: Self) {
        admittedCost += other.admittedCost
        throttled += other.throttled
        leastThrottledCost = min(leastThrottledCost, other.leastThrottledCost)
    }
}
