extension CaseStudy {
    /// Whether a replay can tell anything: successes, times finer than the effect, and a limit.
    private var replays: (plan: ReplayPlan, calls: [LogicalCall])? {
        guard limitCase.showsSuccesses, let bucket, records.count >= 10, records.count <= 200_000
        else { return nil }
        let limiter = LimiterSetting.tokenBucket(
            capacity: bucket.capacity,
            refillPerSecond: bucket.refillPerSecond
        )
        return (ReplayPlan(limiter: limiter), calls)
    }

    /// The effect of a change, by replaying the logged calls through the limit.
    func prediction(
        _ basis: String,
        changing change: (inout ReplayPlan) -> Void
    ) -> Recommendation.Prediction {
        guard let (given, calls) = replays else { return noPrediction }
        var plan = given
        change(&plan)
        let outcome = Replay.run(calls, plan)
        return Recommendation.Prediction(
            before: limitCase.throttleRatio,
            after: outcome.ratio,
            basis: basis + " " + replayBasis
        )
    }

    /// What to say where nothing can be replayed.
    var noPrediction: Recommendation.Prediction {
        Recommendation.Prediction(
            before: limitCase.showsSuccesses ? limitCase.throttleRatio : nil,
            after: nil,
            basis: limitCase.showsSuccesses
                ? "Not computed: the limit's size and rate are not known well enough to replay the log."
                : "Not computed: the input shows refusals only."
        )
    }

    /// The smallest higher limit that keeps every five-minute window under 1 %.
    func smallestIncrease() -> SmallestIncrease? {
        guard let (plan, calls) = replays else { return nil }
        return SmallestIncrease(calls, plan)
    }

    /// What a replay rests on.
    var replayBasis: String {
        guard let bucket else { return "" }
        return "Replay of the log's \(calls.count) calls, each sent once, through a bucket of"
            + " \(decimal(bucket.capacity)) tokens refilling \(decimal(bucket.refillPerSecond))/s"
            + " (\(bucketSource))."
    }
}
