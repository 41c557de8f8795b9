/// What one request asks of a limit: the refill rate, and a capacity where that rate would overflow the
/// present one.
struct LimitRaise: Equatable {
    /// What the figure rests on.
    enum Basis: Equatable {
        /// With it a replay keeps every five-minute window under 1 %; the calls of the log alone would
        /// need `least`, with the tokens that were there at the start.
        case replayed(least: Double)
        /// It is the most that one request may ask for; `needed` would do.
        case capped(needed: Double)
        /// Nothing could be replayed: it is a fifth more than the demand.
        case demand
    }

    /// Tokens per second to ask for, at most three times the present rate.
    var refill: Double
    /// The capacity to ask for, at most three times the present one; `nil` where it may stay.
    var capacity: Double?
    /// What the figure rests on.
    var basis: Basis

    /// The bucket as it would be.
    func limiter(_ bucket: WorkingBucket) -> LimiterSetting {
        .tokenBucket(capacity: capacity ?? bucket.capacity, refillPerSecond: refill)
    }

    /// What the figure does, as a sentence.
    func sentence(hasSetting: Bool) -> String {
        let ask = decimal(refill)
        switch basis {
        case .replayed(let least) where least < 0.95 * refill:
            return
                "\(ask)/s meets that demand also where it goes on and varies by chance; the calls of"
                + " this log alone, which found tokens saved up, need \(decimal(least))/s to stay under 1 % throttled in every"
                + " five-minute window."
        case .replayed:
            return "\(ask)/s is the least that keeps every five-minute window under 1 % throttled."
        case .capped(let needed):
            return "\(decimal(needed))/s would be needed"
                + (hasSetting
                    ? "."
                    : ", but one request may ask for three times the present limit at most: fewer"
                        + " calls are needed as well.")
        case .demand:
            return
                "\(ask)/s is a fifth more than that demand; which rate is enough, no replay of this log"
                + " tells."
        }
    }
}

extension CaseStudy {
    /// The least that one request has to ask for, by AWS's rules; `nil` where the limit is enough as it
    /// stands or a request can't raise it.
    ///
    /// That is the rate with which a replay keeps every five-minute window under 1 %, and no less than
    /// the demand itself, with what chance adds to it: tokens saved up before it began help for a while
    /// only.
    func raise(of bucket: WorkingBucket, for demand: DemandVerdict) -> LimitRaise? {
        let present = bucket.refillPerSecond
        let most = LimitRaise.rounded(present * 3, .down)
        let increase = smallestIncrease()
        guard increase?.verdict != .enoughAlready, most > present else { return nil }
        guard let least = increase?.refillAlone else {
            let wanted = LimitRaise.rounded(min(demand.meanPerSecond * 1.2, most), .up)
            return wanted > present ? made(min(wanted, most), bucket, .demand) : nil
        }
        // Counts of calls vary by chance: 95 of 100 times the rate is below this.
        let chance = min(1.25, 1 + 1.645 / Double(max(1, calls.count)).squareRoot())
        let needed = max(least, pool == nil ? demand.overloadDemandPerSecond * chance : 0)
        guard needed <= most else { return made(most, bucket, .capped(needed: needed)) }
        var raise = made(LimitRaise.rounded(needed, .up), bucket, .replayed(least: least))
        // With retries the ratio is not quite monotone: the rounded figure is replayed as well.
        while !keepsUnder(raise, bucket) {
            let next = LimitRaise.rounded(raise.refill * 1.05, .up)
            guard next <= most else { return made(most, bucket, .capped(needed: next)) }
            raise = made(next, bucket, .replayed(least: least))
        }
        return raise
    }

    private func made(
        _ refill: Double,
        _ bucket: WorkingBucket,
        _ basis: LimitRaise.Basis
    ) -> LimitRaise {
        LimitRaise(
            refill: refill,
            capacity: bucket.capacity < refill ? min(refill, bucket.capacity * 3) : nil,
            basis: basis
        )
    }

    /// Whether a replay keeps every five-minute window under 1 %, on average over the jitter's draws.
    private func keepsUnder(_ raise: LimitRaise, _ bucket: WorkingBucket) -> Bool {
        var plan = bucket.plan(pool?.retries ?? retries)
        plan.limiter = raise.limiter(bucket)
        let calls = pool?.calls ?? calls
        let seeds: UInt64 = plan.retries.maxAttempts > 1 && calls.count <= 20_000 ? 5 : 1
        var worst = 0.0
        for seed in 0..<seeds {
            plan.seed = 1 &+ seed
            worst += Replay.run(calls, plan).worstRatio
        }
        return worst / Double(seeds) <= 0.01
    }
}

extension LimitRaise {
    /// Rounded to what one asks for: whole numbers, below 2 tenths, below 0.2 hundredths.
    fileprivate static func rounded(_ value: Double, _ rule: FloatingPointRoundingRule) -> Double {
        let scale: Double = value >= 2 ? 1 : value >= 0.2 ? 10 : 100
        return (value * scale).rounded(rule) / scale
    }
}
