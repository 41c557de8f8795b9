internal import Events

/// The answer to a burst: the same calls, spread, fit the limit; a higher quota is not needed.
let adviseOnPacing: Advisor = { consultation in
    let diagnosis = consultation.diagnosis
    var herd: Int?
    if case .thunderingHerd(let callers) = diagnosis.cause { herd = callers }
    guard diagnosis.cause == .burst || herd != nil else { return [] }
    let limitCase = consultation.limitCase
    var why = "The busiest second held \(diagnosis.peakPerSecond) calls"
    if let bucket = consultation.study.bucket {
        why +=
            "; the bucket holds \(bucket.statedCapacity) and refills"
            + " \(decimal(bucket.refillPerSecond))/s (\(consultation.study.bucketSource))"
    }
    if let demand = consultation.study.demand {
        why +=
            ". Queued at the refill rate, the whole excess drains in"
            + " \(decimal(demand.drainSeconds)) s"
    }
    why +=
        diagnosis.refillPerSecond == nil
        ? ". Calls so close together meet any limit sooner than the same calls spread out; at which"
            + " rate they fit, this log does not show."
        : ". That is a burst problem: spread over time, the same calls fit, and no quota has to be"
            + " raised."
    let rate = diagnosis.refillPerSecond.map { $0 * 0.9 }
    var actions = [
        rate.map { rate in
            "Pace the calls to at most \(decimal(rate))/s over all callers together, with a"
                + " client-side token bucket or a queue with a fixed number of workers."
        } ?? "Pace the calls with a client-side token bucket or a queue with few workers."
    ]
    // As long as the refill takes to serve the herd whole.
    let spread = rate.flatMap { rate in
        herd == nil
            ? nil : consultation.study.demand.map { ($0.neededCapacity / rate).rounded(.up) }
    }
    if let herd {
        actions.insert(
            "Let the \(herd) callers start at random moments: a random delay"
                + (spread.map { " of up to \(decimal($0)) s" } ?? "")
                + " before the first call spreads them. Better still, fetch once and share the answer.",
            at: 0
        )
    }
    if consultation.client?.hasAdaptiveMode ?? true {
        actions.append(
            "Where pacing by hand is too much work, the SDK's adaptive retry mode finds the rate by"
                + " itself."
        )
    }
    if limitCase.door.channel != .none, !limitCase.limit.scope.operations.isEmpty {
        actions.append(
            "Only if pacing is impossible, ask for a larger bucket\(consultation.wantedBucket)."
                + " \(limitCase.door.reason)"
        )
    }
    let callers = Double(Set(consultation.study.calls.map(\.caller)).count)
    return [
        Recommendation(
            id: "\(limitCase.slug)-pace",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Spread the burst: pace \(limitCase.name)"
                + (rate.map { " to \(decimal($0))/s" } ?? ""),
            why: why,
            actions: actions,
            commands: consultation.client?.commands ?? [],
            predicted: consultation.study.prediction(
                (spread.map { "First attempts put off at random by up to \(decimal($0)) s. " } ?? "")
                    + "Callers paced to nine tenths of the refill rate."
            ) {
                $0.spread = spread.map { Int64(min($0, 86_400) * 1e6) } ?? 0
                if let rate {
                    $0.pacing = ReplayPlan.Pacing(ratePerSecond: rate / max(1, callers))
                }
            },
            evidence: consultation.evidence,
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html"
            ]
        )
    ]
}

/// The answer to workers whom their own retries hold up: fewer of them, or a pace, end the refusals
/// and cost no throughput, since the limit decides on that already.
let adviseOnWorkers: Advisor = { consultation in
    guard consultation.diagnosis.cause == .sustained, let pool = consultation.study.pool,
        let bucket = consultation.study.bucket
    else { return [] }
    let limitCase = consultation.limitCase
    let rate = bucket.refillPerSecond * 0.9
    let callers = Double(Set(pool.calls.map(\.caller)).count)
    return [
        Recommendation(
            id: "\(limitCase.slug)-workers",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Run fewer workers, or pace them: \(limitCase.name) at \(decimal(rate))/s",
            why: "Before the first refusal \(decimal(pool.freeRate)) calls/s were made, after it"
                + " \(decimal(pool.heldRate)): the callers wait for their retries, and the limit"
                + " (\(decimal(bucket.refillPerSecond))/s, \(consultation.study.bucketSource)) decides how"
                + " fast they get on. Workers who keep just below it get on as fast and are not"
                + " refused.",
            actions: [
                "Pace the calls to at most \(decimal(rate))/s over all callers together, with a"
                    + " client-side token bucket or fewer workers.",
                "Do not expect a slightly higher limit to end it: callers who wait less call sooner.",
            ],
            commands: consultation.client?.commands ?? [],
            predicted: consultation.study.prediction(
                "Callers paced to nine tenths of the refill rate."
            ) {
                $0.pacing = ReplayPlan.Pacing(ratePerSecond: rate / max(1, callers))
            },
            evidence: consultation.evidence,
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html"
            ]
        )
    ]
}

/// The answer to clients that pace themselves already: nothing about their retries is wrong.
let adviseOnSelfPacing: Advisor = { consultation in
    guard consultation.diagnosis.cause == .selfPaced else { return [] }
    let limitCase = consultation.limitCase
    return [
        Recommendation(
            id: "\(limitCase.slug)-self-paced",
            verdict: .nothingToDo,
            channel: .none,
            title: "Leave the retries of \(limitCase.name) as they are: the client paces itself",
            why:
                "The clients run in adaptive mode. Of their calls \(percent(limitCase.throttleRatio))"
                + " were refused, which is how that mode finds the limit; the calls wait, and the"
                + " work takes longer instead of failing.",
            actions: [
                "Where the work has to be faster, fewer calls or a higher limit help; retry settings"
                    + " do not."
            ],
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: consultation.before,
                basis: "Nothing is changed."
            ),
            evidence: consultation.evidence,
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html"
            ]
        )
    ]
}

extension Consultation {
    /// How large a bucket would take the burst whole, and whether one request may ask for as much.
    fileprivate var wantedBucket: String {
        guard let demand = study.demand, let bucket = study.bucket else { return "" }
        let needed = demand.neededCapacity.rounded(.up)
        let most = (bucket.capacity * 3).rounded(.down)
        guard needed > bucket.capacity else { return "" }
        return needed <= most
            ? ": \(decimal(needed)) tokens would take this burst whole"
            : ": \(decimal(needed)) tokens would take this burst whole, and one request may ask for"
                + " three times the present \(decimal(bucket.capacity)) at most"
    }
}

/// The answer to a limit that one caller empties for all: the change belongs with that caller.
let adviseOnSharedLimit: Advisor = { consultation in
    guard case .shared(let culprit, let share) = consultation.diagnosis.cause else { return [] }
    let limitCase = consultation.limitCase
    let study = consultation.study
    let party = study.byCaller.culprit?.party
    return [
        Recommendation(
            id: "\(limitCase.slug)-culprit",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Slow down \(culprit): it takes \(percent(share)) of the shared limit",
            why:
                "The limit of \(limitCase.name) is shared by \(limitCase.sharing.callers)."
                + " \(culprit) takes \(percent(share)) of the tokens spent before throttles; the others"
                + " are refused for want of them. Retries on their side do not help.",
            actions: [
                "Pace or cache in \(culprit), or move it to \(limitCase.sharing.apart).",
                "Give it a budget: at most half of the refill rate, with a client-side token bucket.",
            ],
            predicted: study.prediction("The log without \(culprit)'s calls.") { plan in
                if let party { plan.excludedCallers = [party] }
            },
            evidence: consultation.evidence,
            references: limitCase.door.references
        )
    ]
}

extension LimitCase {
    /// Who shares the limit, and what has one of its own, in words.
    fileprivate var sharing: (callers: String, apart: String) {
        if limit.scope.service == "s3" {
            ("all who call on the same prefix of the bucket", "a prefix of its own")
        } else if kind == .throughput || kind == .concurrency {
            ("all who call on the same resource", "a table, stream or function of its own")
        } else if limit.scope.isGlobal {
            ("all callers of the account", "an account of its own")
        } else {
            ("all callers of the account and Region", "an account or Region of its own")
        }
    }
}

/// The answer to a hot key or partition: spread the key, since no quota reaches it.
let adviseOnHotPartition: Advisor = { consultation in
    guard case .hotPartition(let key) = consultation.diagnosis.cause else { return [] }
    let limitCase = consultation.limitCase
    let isDynamoDB = limitCase.limit.scope.service == "dynamodb"
    return [
        Recommendation(
            id: "\(limitCase.slug)-hot-key",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Spread the hot key" + (key.map { " of \($0)" } ?? "")
                + ": a limit per partition is reached",
            why:
                "Calls are refused while the visible limit has room, so a limit kept for each key or"
                + " partition is the one that is reached. It is fixed; more capacity for the whole"
                + " does not raise it.",
            actions: isDynamoDB
                ? [
                    "Find the hot key with Contributor Insights, then spread its items over several"
                        + " partition keys (a suffix from 0 to n−1, read back in parallel), or cache"
                        + " its reads (DAX or a cache of your own).",
                    "Do not raise the table's capacity or ask for a quota for it: neither reaches the"
                        + " partition.",
                    "A partition serves 3,000 read units and 1,000 write units a second, whatever the"
                        + " table's capacity.",
                ]
                : [
                    "Spread requests over more keys, prefixes or shards, so that none takes more than"
                        + " its share.",
                    "Do not ask for a higher quota: it does not reach the one key.",
                ],
            commands: isDynamoDB
                ? [
                    NamedResource(key).map { resource in
                        "aws dynamodb update-contributor-insights --table-name"
                            + " \(shellQuoted(resource.table))\(limitCase.limit.scope.regionFlag)"
                            + " --contributor-insights-action ENABLE"
                    } ?? "aws dynamodb list-tables\(limitCase.limit.scope.regionFlag)"
                ] : [],
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: nil,
                basis: "Not computed: it depends on how evenly the keys are spread afterwards."
            ),
            evidence: consultation.evidence,
            references: isDynamoDB
                ? [
                    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
                        + "bp-partition-key-design.html"
                ] : []
        )
    ]
}
