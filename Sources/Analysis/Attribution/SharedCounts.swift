#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Which APIs draw on one bucket, by the numbers that each stamp admits; for stamps too coarse to
/// follow single calls.
///
/// One bucket for several APIs foretells the sum admitted in a stamp, and a split of that sum in
/// proportion to the calls; a bucket each foretells each number by itself. The two are compared by
/// what they leave unexplained: minus the log likelihood, with ½·ln n for each parameter.
struct SharedCounts {
    /// The APIs of each bucket, as positions in the logs given.
    private(set) var buckets: [[Int]]
    /// The APIs of which the counts leave open whether they share their bucket with another.
    private(set) var open: Set<Int> = []

    /// Nats for which one bucket or several are named.
    private static let margin = 5.0
    /// Stamps that are looked at.
    private static let stamps = 300
    /// APIs that are compared with each other: the most throttled ones.
    private static let most = 6

    /// Compares the logs of some APIs, each with throttles.
    init(_ logs: [DecisionLog]) {
        var members = logs.map { Bucket(part: DecisionSummary($0), apis: []) }
        for index in members.indices { members[index].apis = [index] }
        let order = members.indices.sorted {
            (members[$1].part.throttled, $0) < (members[$0].part.throttled, $1)
        }
        var own = order.prefix(Self.most).map { members[$0] }
        let others = order.dropFirst(Self.most).map { members[$0] }
        // Two by two, the clearest first.
        while let (first, second, lead) = Self.closest(own), lead > Self.margin {
            own[first].absorb(own[second])
            own.remove(at: second)
        }
        for first in own.indices {
            for second in own.indices.dropFirst(first + 1)
            where Self.lead(own[first].part, own[second].part) > -Self.margin {
                open.formUnion(own[first].apis + own[second].apis)
            }
        }
        buckets = (own + others).map { $0.apis.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// The decisions of APIs taken to share a bucket.
    private struct Bucket {
        var part: DecisionSummary
        var apis: [Int]

        mutating func absorb(_ other: Bucket) {
            part.merge(other.part)
            apis += other.apis
        }
    }

    private static func closest(_ own: [Bucket]) -> (Int, Int, Double)? {
        var best: (Int, Int, Double)?
        for first in own.indices {
            for second in own.indices.dropFirst(first + 1) {
                let lead = lead(own[first].part, own[second].part)
                if lead > best?.2 ?? -.infinity { best = (first, second, lead) }
            }
        }
        return best
    }

    /// The nats by which one bucket for both explains the counts better than a bucket each.
    static func lead(_ left: DecisionSummary, _ right: DecisionSummary) -> Double {
        var both = left
        both.merge(right)
        both = both.densest(bins: stamps)
        guard let from = both.bins.first?.key, let to = both.bins.last?.key else { return 0 }
        let (left, right) = (left.within(from...to), right.within(from...to))
        guard left.throttled > 0, right.throttled > 0 else { return -.infinity }
        let parts = [left, right].map(surprise)
        guard let one = parts.first, let other = parts.last else { return 0 }
        let parameters = 0.5 * log(Double(max(2, both.bins.count))) * 2
        let joint = surprise(both) + splits(left, right) + parameters
        let separate = one + other + 2 * parameters
        return joint.isFinite || separate.isFinite ? separate - joint : 0
    }

    private static func surprise(_ part: DecisionSummary) -> Double {
        CoarseFit(part, margin: 0, lapse: 1e-6).surprise
    }

    /// Minus the log likelihood of who was admitted, given how many were.
    ///
    /// Half the belief draws the admitted calls blindly from those of the stamp; half holds any split
    /// for equally likely, as calls of one API may come before those of the other.
    private static func splits(_ left: DecisionSummary, _ right: DecisionSummary) -> Double {
        var sum = 0.0
        var place = 0
        for bin in left.bins {
            while place < right.bins.count, right.bins[place].key < bin.key { place += 1 }
            guard place < right.bins.count, right.bins[place].key == bin.key else { continue }
            let other = right.bins[place]
            let throttled = Double(bin.throttled + other.throttled)
            let (own, rest) = (bin.admittedCost.rounded(), other.admittedCost.rounded())
            guard throttled > 0, own + rest > 0 else { continue }
            let (calls, others) = (own + Double(bin.throttled), rest + Double(other.throttled))
            let drawn =
                choices(calls, own) + choices(others, rest)
                - choices(calls + others, own + rest)
            let least = max(0, own + rest - others)
            let ways = min(calls, own + rest) - least + 1
            sum -= log(0.5 * exp(drawn) + 0.5 / ways)
        }
        return sum
    }

    /// The logarithm of the number of ways to choose.
    private static func choices(_ total: Double, _ chosen: Double) -> Double {
        lgamma(total + 1) - lgamma(chosen + 1) - lgamma(total - chosen + 1)
    }
}
