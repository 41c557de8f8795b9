/// Who takes the tokens of a limit, and who is refused for want of them.
public struct Consumption: Equatable, Sendable {
    /// One party's part.
    public struct Part: Equatable, Sendable {
        /// The party's interned number.
        public var party: Int32
        /// Its attempts that reached the limiter.
        public var attempts: Int
        /// The tokens it took.
        public var tokens: Double
        /// The tokens it took within the window before a throttle.
        public var tokensBeforeThrottles: Double
        /// Its throttled attempts.
        public var throttled: Int
        /// Its share of the tokens taken before throttles, 0 to 1.
        public var share: Double
        /// Its share of the throttled attempts, 0 to 1.
        public var throttledShare: Double
    }

    /// The parties, the one that took most before throttles first.
    public var parts: [Part] = []

    /// The party that causes the throttling: it took most of what was taken before throttles.
    public var culprit: Part? { parts.first { $0.share >= 0.5 } }
    /// The parties that suffer from another's load: throttled, with less than a quarter of the
    /// tokens and less than half of what the culprit took.
    public var victims: [Part] {
        guard let culprit else { return [] }
        return parts.filter {
            $0.throttled > 0 && $0.party != culprit.party && $0.share < 0.25
                && $0.share < 0.5 * culprit.share
        }
    }

    /// Adds up records, in order of time, by `party`.
    ///
    /// The window before a throttle is best the time in which the bucket refills, capacity/refill,
    /// where that is known. Linear but for sorting the parties.
    public init(
        _ records: [CallRecord],
        windowMicroseconds: Int64 = 5_000_000,
        by party: (CallRecord) -> Int32?
    ) {
        var byParty: [Int32: Part] = [:]
        // From behind: the next throttle after each call.
        var nextThrottle: Int64?
        for record in records.reversed() where record.outcome != .failed {
            if record.outcome == .throttled { nextThrottle = record.microseconds }
            guard let name = party(record) else { continue }
            var part =
                byParty[name]
                ?? Part(
                    party: name,
                    attempts: 0,
                    tokens: 0,
                    tokensBeforeThrottles: 0,
                    throttled: 0,
                    share: 0,
                    throttledShare: 0
                )
            part.attempts += 1
            if record.outcome == .throttled {
                part.throttled += 1
            } else {
                part.tokens += record.cost
                if let nextThrottle,
                    nextThrottle &- record.microseconds <= max(1, windowMicroseconds)
                {
                    part.tokensBeforeThrottles += record.cost
                }
            }
            byParty[name] = part
        }
        let tokens = byParty.values.map(\.tokensBeforeThrottles).sorted().reduce(0, +)
        let throttled = byParty.values.reduce(0) { $0 + $1.throttled }
        parts = byParty.values.map { part in
            var part = part
            part.share = tokens > 0 ? part.tokensBeforeThrottles / tokens : 0
            part.throttledShare = throttled > 0 ? Double(part.throttled) / Double(throttled) : 0
            return part
        }
        parts.sort {
            $0.share != $1.share ? $0.share > $1.share : $0.party < $1.party
        }
    }
}
