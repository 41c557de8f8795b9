internal import Events

/// The throttled share that replays of the log give under higher refill rates, the capacity as it is.
public struct RefillCurve: Equatable, Sendable {
    /// One replay.
    public struct Point: Equatable, Sendable {
        /// The refill rate over the present one; 1 is today's.
        public var factor: Double
        /// The throttled share of all attempts, 0 to 1.
        public var ratio: Double
        /// The largest throttled share of a five-minute window, 0 to 1.
        public var worstRatio: Double
    }

    /// The factors that are always tried.
    static let factors = [1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4]
    /// The most calls for which the curve is drawn: it takes a dozen replays.
    private static let mostCalls = 50_000

    /// The replays, by factor.
    public private(set) var points: [Point]
    /// The tokens per second that the factors multiply.
    public private(set) var refillNow: Double
    /// The capacity in tokens, the same in all replays.
    public private(set) var capacity: Double
    /// Where the figures come from, in words, with source and date where these are published.
    public private(set) var basis: String
    /// The throttled share that the log itself shows, 0 to 1.
    public private(set) var loggedRatio: Double
    /// The factor that is recommended to ask for, among ``points``; `nil` where none is.
    public private(set) var recommendedFactor: Double?
    /// The calls replayed, each sent once.
    public private(set) var calls: Int

    /// Replays `calls`, in order of time, through a bucket and multiples of its refill rate.
    ///
    /// - Returns: `nil` for fewer than ten calls, and for more than can be replayed in good time.
    init?(
        _ calls: [LogicalCall],
        _ bucket: WorkingBucket,
        source: String,
        loggedRatio: Double,
        wanted: Double?
    ) {
        guard (10...Self.mostCalls).contains(calls.count), bucket.refillPerSecond > 0,
            bucket.refillPerSecond.isFinite, bucket.capacity.isFinite
        else {
            return nil
        }
        refillNow = bucket.refillPerSecond
        capacity = bucket.capacity
        basis = source
        self.loggedRatio = loggedRatio
        self.calls = calls.count
        recommendedFactor = wanted.flatMap { wanted in
            let factor = wanted / bucket.refillPerSecond
            return factor > 1 && factor <= 10 ? factor : nil
        }
        let plan = ReplayPlan(
            limiter: .tokenBucket(
                capacity: bucket.capacity,
                refillPerSecond: bucket.refillPerSecond
            )
        )
        let factors = Set(Self.factors + [recommendedFactor].compactMap { $0 }).sorted()
        points = factors.map { factor in
            var raised = plan
            raised.limiter = plan.limiter.scaled(capacity: 1, refill: factor)
            let outcome = Replay.run(calls, raised)
            return Point(factor: factor, ratio: outcome.ratio, worstRatio: outcome.worstRatio)
        }
    }
}

extension CaseStudy {
    /// The curve of the case, where its calls can be replayed; see ``prediction(_:changing:)``.
    func refillCurve(wanted: Double?) -> RefillCurve? {
        guard limitCase.showsSuccesses, limitCase.kind != .concurrency, let bucket else {
            return nil
        }
        return RefillCurve(
            calls,
            bucket,
            source: bucketSource,
            loggedRatio: limitCase.throttleRatio,
            wanted: wanted
        )
    }
}
