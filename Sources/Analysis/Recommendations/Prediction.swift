extension CaseStudy {
    /// Whether a replay can tell anything: successes, times finer than the effect, and a limit.
    private var replays: (plan: ReplayPlan, calls: [LogicalCall])? {
        guard limitCase.showsSuccesses, let bucket, records.count >= 10, records.count <= 200_000,
            bucketExplainsLog
        else { return nil }
        return (bucket.plan(retries), calls)
    }

    /// The effect of a change, by replaying the logged calls through the limit.
    func prediction(
        _ basis: String,
        changing change: (inout ReplayPlan) -> Void
    ) -> Recommendation.Prediction {
        guard let (plan, calls) = replays else { return noPrediction }
        func after(_ calls: [LogicalCall], _ given: ReplayPlan) -> Double {
            var plan = given
            change(&plan)
            // What is drawn at random is drawn several times, where that costs little.
            let isRandom = plan.retries.maxAttempts > 1 || plan.spread > 0
            let seeds = isRandom && calls.count <= 20_000 ? 9 : 1
            return Replay.expectedRatio(calls, plan, seeds: seeds)
        }
        let open = after(calls, plan)
        let held = pool.flatMap { pool in
            bucket.map { after(pool.calls, $0.plan(pool.retries)) }
        }
        // Where it makes no difference, the simpler replay stands for both.
        guard let pool, let held, abs(held - open) >= 0.005 else {
            return Recommendation.Prediction(
                before: limitCase.throttleRatio,
                after: open,
                basis: basis + " " + replayBasis
            )
        }
        return Recommendation.Prediction(
            before: limitCase.throttleRatio,
            after: held,
            basis: basis + " " + pool.sentence + " If the calls come when the log has them, it is"
                + " \(percent(open)) instead. " + replayBasis
        )
    }

    /// What to say where nothing can be replayed.
    var noPrediction: Recommendation.Prediction {
        Recommendation.Prediction(
            before: limitCase.showsSuccesses ? limitCase.throttleRatio : nil,
            after: nil,
            basis: limitCase.showsSuccesses
                ? "Not computed: the limit's size and rate are not known well enough to replay the log."
                    + (bucket == nil || bucketExplainsLog
                        ? ""
                        : " The best known figures throttle much more or less than the log shows.")
                : "Not computed: the input shows refusals only."
        )
    }

    /// The smallest higher limit that keeps every five-minute window under 1 %.
    func smallestIncrease() -> SmallestIncrease? {
        guard let (plan, calls) = replays else { return nil }
        guard let pool, let bucket else { return SmallestIncrease(calls, plan) }
        return SmallestIncrease(pool.calls, bucket.plan(pool.retries))
    }

    /// The calls that were meant if the callers' SDKs retry as they do without settings, and the log,
    /// which links no retries, shows these as calls of their own; and whose retries these are.
    ///
    /// `nil` where the log shows retries, no SDK is known, or nothing would change.
    func withDefaultRetries() -> MeantCalls? {
        guard links.basis == .none else { return nil }
        let defaults = CallerRetries.defaults(limitCase, of: file)
        return defaults.links(records).map { links in
            MeantCalls(
                calls: links.previous.count { $0 < 0 },
                links: links,
                retries: defaults
            )
        }
    }

    /// The smallest refill rate, above the present one, that would do for the calls that were meant.
    func smallestIncrease(_ meant: MeantCalls) -> Double? {
        guard let (plan, _) = replays, let usual = meant.retries.usual else { return nil }
        var changed = plan
        changed.retries = usual
        return SmallestIncrease(meant.links.calls(records), changed).refillAlone
    }

    /// What a replay rests on.
    var replayBasis: String {
        guard let bucket else { return "" }
        let tries =
            retries.maxAttempts > 1
            ? "tried up to \(retries.maxAttempts) times" : "each sent once"
        return "Replay of the log's \(grouped(calls.count)) calls, \(tries), through a bucket of"
            + " \(decimal(bucket.capacity)) tokens refilling \(decimal(bucket.refillPerSecond))/s"
            + " (\(bucketSource)"
            + (bucket.leastCapacity == nil
                ? "" : "; with as many tokens it throttles as often as the log")
            + (bucket.missingAtStart > 0
                ? "; \(decimal(bucket.missingAtStart)) of them gone at the start" : "") + ")."
    }
}

/// The logical calls of a log that links no retries, if its callers retry by their SDKs' defaults.
struct MeantCalls {
    /// How many calls there are.
    var calls: Int
    /// Which attempts are taken for retries.
    var links: RetryLinks
    /// Whose retries they are.
    var retries: CallerRetries
}

extension WorkerPool {
    /// What makes the caller look held up, and how it is replayed.
    var sentence: String {
        "Its retries held the main caller up: it made \(decimal(freeRate)) calls/s until the first"
            + " refusal and \(decimal(heldRate)) after it, so it calls sooner when less is refused."
            + " It is replayed as \(workers) \(plural(workers, "worker")) with up to"
            + " \(decimal(freeRate)) calls/s to make, which throttle as often as the log."
    }
}
