/// A limit that no account bucket explains: throttles while the bucket had tokens, on one party.
///
/// The tokens that the bucket holds for certain are followed from a full start: refill counts only
/// for the time between stamps that is certain, and calls that share a stamp are charged before a
/// throttle there is judged. A throttle is unexplained if at least twice its cost and a tenth of
/// the capacity were there. Whether a party has more of those than its share of the calls within
/// one second of them is tested by the hypergeometric distribution, times the number of parties;
/// the neighbourhood as the base keeps a party that only calls in bursts from standing out.
public struct HiddenLimit: Equatable, Sendable {
    /// What a hidden limit may be kept for.
    public enum Key: String, CaseIterable, Sendable {
        /// A table, function, key, prefix or partition.
        case resource
        /// A caller.
        case caller
        /// An API.
        case operation
    }

    /// One party that the unexplained throttles are concentrated on.
    public struct Suspect: Equatable, Sendable {
        /// What kind of party.
        public var key: Key
        /// Its interned number.
        public var party: Int32
        /// Its unexplained throttles.
        public var unexplained: Int
        /// Its share of the unexplained throttles, 0 to 1.
        public var share: Double
        /// Its share of the calls around them, 0 to 1.
        public var baseShare: Double
        /// The corrected p-value of "no more than its share".
        public var pValue: Double
    }

    /// The throttles that the bucket cannot explain.
    public var unexplained = 0
    /// The throttles that it can.
    public var explained = 0
    /// Parties with more than their share, most certain first; p < 0.001.
    public var suspects: [Suspect] = []

    /// Whether throttles stand that neither the bucket nor one party explains: at least five, and
    /// at least a twentieth of all.
    public var isInconsistent: Bool {
        suspects.isEmpty && unexplained >= 5 && unexplained * 19 >= explained
    }

    private static let neighbourhood: Int64 = 1_000_000

    /// Tests records, in order of time.
    ///
    /// Without a `bucket` every throttle counts as unexplained. O(n log n).
    public init(_ records: [CallRecord], bucket: (capacity: Double, refillPerSecond: Double)?) {
        let positions = Self.unexplained(records, bucket)
        let throttled = records.count { $0.outcome == .throttled }
        unexplained = positions.count
        explained = throttled - unexplained
        guard unexplained >= 5 else { return }
        let around = Self.neighbours(of: positions, in: records)
        for key in Key.allCases {
            var base: [Int32: Int] = [:]
            for index in around {
                if let party = Self.party(key, records[index]) { base[party, default: 0] += 1 }
            }
            guard base.count > 1 else { continue }
            var own: [Int32: Int] = [:]
            for index in positions {
                if let party = Self.party(key, records[index]) { own[party, default: 0] += 1 }
            }
            for (party, count) in own {
                let chance = TailProbability.hypergeometric(
                    atLeast: count,
                    draws: unexplained,
                    marked: base[party] ?? count,
                    of: around.count
                )
                let corrected = min(1, chance * Double(base.count * Key.allCases.count))
                guard corrected < 0.001 else { continue }
                suspects.append(
                    Suspect(
                        key: key,
                        party: party,
                        unexplained: count,
                        share: Double(count) / Double(unexplained),
                        baseShare: Double(base[party] ?? 0) / Double(around.count),
                        pValue: corrected
                    )
                )
            }
        }
        suspects.sort { left, right in
            left.pValue != right.pValue
                ? left.pValue < right.pValue
                : (left.key.rawValue, left.party) < (right.key.rawValue, right.party)
        }
    }

    private static func unexplained(
        _ records: [CallRecord],
        _ bucket: (capacity: Double, refillPerSecond: Double)?
    ) -> [Int] {
        guard let bucket else {
            return records.indices.filter { records[$0].outcome == .throttled }
        }
        var positions: [Int] = []
        var tokens = bucket.capacity
        var known: Int64?
        var start = 0
        while start < records.count {
            let stamp = records[start].microseconds
            var end = start
            var width: Int64 = 1
            while end < records.count, records[end].microseconds == stamp {
                width = max(width, records[end].resolutionMicroseconds)
                end += 1
            }
            let certain = max(0, stamp &- (known ?? stamp))
            tokens = min(
                bucket.capacity,
                tokens + Double(certain) * bucket.refillPerSecond / 1e6
            )
            for record in records[start..<end] where record.outcome != .throttled {
                tokens = max(0, tokens - record.cost)
            }
            for index in start..<end where records[index].outcome == .throttled {
                if tokens >= max(2 * records[index].cost, 0.1 * bucket.capacity) {
                    positions.append(index)
                }
            }
            known = stamp &+ (width - 1)
            start = end
        }
        return positions
    }

    /// The records within a second of the given ones, each once, in order.
    private static func neighbours(of positions: [Int], in records: [CallRecord]) -> [Int] {
        var around: [Int] = []
        var next = 0
        for position in positions {
            let time = records[position].microseconds
            while next < records.count, records[next].microseconds < time &- neighbourhood {
                next += 1
            }
            while next < records.count, records[next].microseconds <= time &+ neighbourhood {
                around.append(next)
                next += 1
            }
        }
        return around
    }

    private static func party(_ key: Key, _ record: CallRecord) -> Int32? {
        switch key {
        case .resource: record.resource
        case .caller: record.caller
        case .operation: record.operation
        }
    }
}
