#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Which calls share a bucket: hypotheses ranked by how well each explains who was throttled when.
public struct BucketHypotheses: Equatable, Sendable {
    /// How calls may be grouped into buckets.
    public enum Grouping: String, CaseIterable, Sendable {
        /// One bucket per API.
        case operation
        /// One bucket per category of APIs.
        case category
        /// One bucket for all calls.
        case account
        /// A bucket per API, and one for all calls on top.
        case operationAndAccount = "operation_and_account"
        /// One bucket per caller, all alike.
        case caller
        /// One bucket per resource, all alike.
        case resource
    }

    /// One hypothesis with its score.
    public struct Ranked: Equatable, Sendable {
        /// How calls are grouped.
        public var grouping: Grouping
        /// The loss in nats: Σ −ln P(decision) + ½·ln n for each fitted parameter.
        public var score: Double
        /// The buckets with parameters of their own.
        public var buckets: Int
    }

    /// The hypotheses, best first.
    public var ranking: [Ranked] = []
    /// By how many nats the best beats the next; above 10 it is clear.
    public var margin = 0.0
    /// The best grouping if its margin is clear.
    public var best: Grouping? { margin > 10 ? ranking.first?.grouping : nil }

    private static let most = 20_000

    /// Ranks groupings of records, in order of time.
    ///
    /// `categories` maps APIs to categories where these are known. At most 20,000 records from shortly before the first throttle are fitted.
    public init(_ records: [CallRecord], categories: [Int32: Int32] = [:]) {
        guard let first = records.firstIndex(where: { $0.outcome == .throttled }) else { return }
        let start = max(0, first - Self.most / 4)
        let kept = Array(records[start...].prefix(Self.most))
        let penalty = log(Double(max(2, kept.count)))
        func groups(_ key: (CallRecord) -> Int32) -> [[CallRecord]] {
            var byKey: [Int32: [CallRecord]] = [:]
            for record in kept { byKey[key(record), default: []].append(record) }
            return byKey.sorted { $0.key < $1.key }.map(\.value)
        }
        /// Each group with parameters of its own; those never throttled need none.
        func separate(_ grouping: Grouping, _ fits: [HypothesisFit?]) {
            var score = 0.0
            var buckets = 0
            for fit in fits {
                guard let fit else {
                    // Never admitted: a bucket that is always empty, as far as one can see.
                    buckets += 1
                    score += penalty
                    continue
                }
                score += fit.loss + penalty
                buckets += 1
            }
            ranking.append(Ranked(grouping: grouping, score: score, buckets: buckets))
        }
        func alike(_ grouping: Grouping, _ own: [[CallRecord]]) {
            guard own.count > 1, let fit = HypothesisFit(own) else { return }
            ranking.append(
                Ranked(grouping: grouping, score: fit.loss + penalty, buckets: own.count)
            )
        }
        separate(.account, Self.fits([kept]))
        let operations = groups(\.operation)
        if operations.count > 1 {
            let throttled = Self.throttled(operations)
            let fits = Self.fits(operations)
            separate(.operation, fits)
            if let score = Self.double(kept, throttled, fits) {
                ranking.append(
                    Ranked(
                        grouping: .operationAndAccount,
                        score: score.loss + penalty * Double(score.buckets),
                        buckets: score.buckets
                    )
                )
            }
        }
        let byCategory = groups { categories[$0.operation] ?? $0.operation }
        if byCategory.count > 1, byCategory.count < operations.count {
            separate(.category, Self.fits(byCategory))
        }
        alike(.caller, groups(\.caller))
        alike(.resource, groups { $0.resource ?? -1 })
        ranking.sort {
            $0.score != $1.score
                ? $0.score < $1.score : $0.grouping.rawValue < $1.grouping.rawValue
        }
        if ranking.count > 1 { margin = ranking[1].score - ranking[0].score }
    }

    private static func throttled(_ groups: [[CallRecord]]) -> [[CallRecord]] {
        groups.filter { $0.contains { $0.outcome == .throttled } }
    }

    /// A fit for each group with throttles; `nil` for one of which nothing was admitted.
    private static func fits(_ groups: [[CallRecord]]) -> [HypothesisFit?] {
        throttled(groups).map { HypothesisFit([$0]) }
    }

    /// Buckets per API and one over all, both of which must have tokens: the loss with the account
    /// bucket fitted to what the APIs' buckets, by their `fits`, leave unexplained.
    private static func double(
        _ records: [CallRecord],
        _ operations: [[CallRecord]],
        _ own: [HypothesisFit?]
    ) -> (loss: Double, buckets: Int)? {
        var fits: [Int32: HypothesisFit] = [:]
        for (group, fit) in zip(operations, own) {
            if let name = group.first?.operation { fits[name] = fit }
        }
        guard !fits.isEmpty else { return nil }
        // A throttle at which the API's bucket most likely had tokens is the account's.
        var beliefs = fits.mapValues {
            BucketBelief(capacity: $0.capacity, refillPerSecond: $0.refillPerSecond)
        }
        var chances: [Double] = []
        var left: [CallRecord] = []
        for record in records where record.outcome != .failed {
            let chance =
                beliefs[record.operation]?.admission(
                    at: record.microseconds,
                    cost: record.cost,
                    tolerance: record.resolutionMicroseconds &+ 2000
                ) ?? 1
            chances.append(chance)
            if record.passedLimiter || chance > 0.5 { left.append(record) }
            if record.passedLimiter || chance <= 0.5 {
                beliefs[record.operation]?.observe(
                    admitted: record.passedLimiter,
                    cost: record.cost
                )
            }
        }
        guard left.contains(where: { $0.outcome == .throttled }),
            let over = HypothesisFit([left])
        else { return nil }
        var account = BucketBelief(
            capacity: over.capacity,
            refillPerSecond: over.refillPerSecond
        )
        var loss = 0.0
        var next = 0
        for record in records where record.outcome != .failed {
            let chance = account.admission(
                at: record.microseconds,
                cost: record.cost,
                tolerance: record.resolutionMicroseconds &+ 2000
            )
            loss += BucketBelief.loss(chance * chances[next], admitted: record.passedLimiter)
            if record.passedLimiter || chance < chances[next] {
                account.observe(admitted: record.passedLimiter, cost: record.cost)
            }
            next += 1
        }
        return (loss, fits.count + 1)
    }
}
