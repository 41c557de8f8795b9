internal import Catalogue
internal import Events

/// The answer to demand above the refill rate that cannot be lowered: a higher limit, through the
/// door that exists for it.
///
/// AWS's rules for API limit increases: ask for at most three times the present value, for refill
/// before capacity, and for more capacity too where the new refill would exceed it
/// (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).
let adviseOnQuota: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard limitCase.kind == .rate else { return [] }
    switch consultation.diagnosis.cause {
    case .sustained, .shared, .fanOut: break
    default: return []
    }
    guard let bucket = consultation.study.bucket, let demand = consultation.study.demand else {
        return []
    }
    let refill = bucket.refillPerSecond
    // With the culprit slowed down, a mean below the refill rate needs no quota.
    if case .shared = consultation.diagnosis.cause, demand.meanPerSecond <= refill { return [] }
    guard let request = consultation.study.raise(of: bucket, for: demand) else { return [] }
    let wanted = request.refill
    let door = limitCase.door
    let ask = decimal(wanted)
    let demanded =
        "Demand was \(decimal(demand.overloadDemandPerSecond))/s for \(decimal(demand.overloadSeconds)) s;"
        + " the limit refills \(decimal(refill))/s (\(consultation.study.bucketSource)). "
    let why =
        demanded + request.sentence(hasSetting: door.setting != nil)
        + (consultation.study.pool.map { " " + $0.sentence } ?? consultation.unlinkedRetries)
    let predicted = consultation.study.prediction(
        "Refill raised to \(ask)/s"
            + (request.capacity.map { " and capacity to \(decimal($0))" } ?? "") + "."
    ) { $0.limiter = request.limiter(bucket) }
    switch door.channel {
    case .none where door.setting != nil:
        guard consultation.isPublishedLimit else {
            return [
                consultation.settingAdvice(
                    door,
                    why: why + consultation.otherLimit,
                    predicted: Recommendation.Prediction(
                        before: consultation.before,
                        after: nil,
                        basis: "Not computed: whether the setting moves the limit that decided here"
                            + " is not known."
                    )
                )
            ]
        }
        guard let raised = consultation.rateBySetting else {
            return [consultation.settingAdvice(door, why: why, predicted: predicted)]
        }
        let predicted = consultation.study.prediction(
            "The setting's own \(decimal(raised))/s, as published."
        ) { plan in
            plan.limiter = .tokenBucket(
                capacity: max(bucket.capacity, raised),
                refillPerSecond: raised
            )
        }
        return [
            consultation.settingAdvice(
                door,
                why: why + " The setting makes it \(decimal(raised))/s.",
                raised: raised,
                predicted: predicted
            )
        ]
    case .none:
        return [
            Recommendation(
                id: "\(limitCase.slug)-not-adjustable",
                verdict: .changeArchitecture,
                channel: .none,
                title: "This limit cannot be raised: make fewer calls",
                why: demanded + door.reason
                    + (consultation.isPublishedLimit ? "" : consultation.otherLimit),
                actions: [
                    "Cache the answer, ask for many items in one call, or spread the work over time"
                        + " or accounts."
                ],
                predicted: Recommendation.Prediction(
                    before: consultation.before,
                    after: nil,
                    basis: "Not computed: it depends on how many calls are saved."
                ),
                evidence: consultation.evidence,
                references: door.references
            )
        ]
    case .serviceQuotas, .supportCase:
        var advice =
            Recommendation(
                id: "\(limitCase.slug)-quota",
                verdict: door.channel == .serviceQuotas
                    ? .requestQuotaIncrease : .escalateToSupport,
                channel: door.channel,
                title: "Ask for a refill rate of \(ask)/s (now \(decimal(refill))/s) for"
                    + " \(limitCase.name)",
                why: why + " " + door.reason,
                actions: consultation.quotaActions(door: door, wanted: wanted),
                commands: consultation.quotaCommands(door: door, wanted: wanted),
                predicted: predicted,
                evidence: consultation.evidence,
                references: door.references
            )
        var limit = WantedLimit(
            scope: limitCase.limit.scope,
            refillNow: refill,
            refillWanted: wanted
        )
        limit.capacityNow = consultation.diagnosis.capacity
        limit.source = consultation.study.bucketSource
        limit.capacityWanted = request.capacity
        // A number that the quota has already is none to ask for.
        if !consultation.isBelowPublished(wanted) {
            limit.quota = limitCase.limit.published
            limit.quotaValue = wanted * (limitCase.limit.published?.quotaPeriodSeconds ?? 1)
        }
        advice.wanted = limit
        return [advice]
    }
}

extension Consultation {
    /// What the log implies of retries, where it links none: what a rise of the attempts shows, or
    /// else that they count as calls, and a smaller request may do.
    fileprivate var unlinkedRetries: String {
        if let onset = study.onset, onset.verdict == .shown {
            return
                " Attempts rose from \(decimal(onset.free))/s to \(decimal(onset.attempts))/s when the"
                + " refusals began, as retries make them: \(grouped(study.records.count)) attempts were"
                + " about \(grouped(study.calls.count)) calls."
        }
        guard limitCase.throttleRatio >= 0.1, study.onset?.verdict != .refuted,
            let meant = study.withDefaultRetries(), let sdk = meant.retries.sdks.first
        else { return "" }
        return " Retries count as calls here, as the log does not link them. Without settings a"
            + " throttled call is tried up to \(meant.retries.mostAttempts) times by \(sdk); if"
            + " that is so here, these were about \(grouped(meant.calls)) calls, not"
            + " \(grouped(study.calls.count)), and "
            + (study.smallestIncrease(meant).map { "\(decimal($0))/s may do." }
                ?? "a lower rate may do.")
    }

    /// Whether the limit that decided is the published one, as far as the log tells.
    fileprivate var isPublishedLimit: Bool {
        switch study.bucket?.basis {
        case .published, .confirmed: true
        case .inferred, .goodput, nil: false
        }
    }

    /// What follows from a published limit that the log does not show, as a sentence behind a space.
    fileprivate var otherLimit: String {
        guard let published = limitCase.limit.published, let rate = published.refillPerSecond,
            let seen = study.bucket?.refillPerSecond, seen < 0.8 * rate
        else { return "" }
        return " What is published is \(decimal(rate))/s (\(published.origin)), and this log shows"
            + " \(decimal(seen))/s: callers that it does not show take the rest, or another limit"
            + " decided. Find out which first."
    }

    /// The rate that the service's own setting gives the one API of the case, where that is published
    /// and above the present one.
    fileprivate var rateBySetting: Double? {
        guard let service = limitCase.limit.scope.service, let operation = limitCase.operation,
            let refill = study.bucket?.refillPerSecond
        else { return nil }
        let remedies = Catalogue.remedies(service: service, operation: operation)
        let setting = remedies.first { $0.kind == .quota && $0.maximum != nil }
        guard let rate = setting?.maximum.map(Double.init), rate > refill else { return nil }
        return rate
    }

    /// The answer to a limit that a setting of the service raises, without a request.
    fileprivate func settingAdvice(
        _ door: Door,
        why: String,
        raised: Double? = nil,
        predicted: Recommendation.Prediction
    ) -> Recommendation {
        let scope = limitCase.limit.scope
        var commands: [String] = []
        if scope.service == "ssm" {
            // Parameter Store has one such setting, per account and Region
            // (docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html).
            let setting = " --setting-id /ssm/parameter-store/high-throughput-enabled"
            commands = [
                "aws ssm get-service-setting\(setting)\(scope.regionFlag)",
                "aws ssm update-service-setting\(setting) --setting-value true\(scope.regionFlag)",
            ]
        }
        return Recommendation(
            id: "\(limitCase.slug)-setting",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Raise the limit of \(limitCase.name)"
                + (raised.map { " to \(decimal($0))/s" } ?? "") + " by the service's own setting",
            why: why + " " + door.reason,
            actions: [
                "Look first whether answers can be cached or asked for together: the higher setting"
                    + " is billed by use.",
                "Then switch it on, for this account and Region; no request to AWS is needed.",
            ],
            commands: commands,
            predicted: predicted,
            evidence: evidence,
            references: door.references
        )
    }

    /// Whether the published or applied limit is above what would be asked for: the log then shows a
    /// part of the callers only, or another limit.
    fileprivate func isBelowPublished(_ wanted: Double) -> Bool {
        limitCase.limit.published?.refillPerSecond.map { $0 >= wanted } ?? false
    }

    fileprivate func quotaActions(door: Door, wanted: Double) -> [String] {
        var actions: [String] = []
        if isBelowPublished(wanted), let published = limitCase.limit.published,
            let rate = published.refillPerSecond
        {
            actions.append(
                (published.isApplied
                    ? "The account's own limit is \(decimal(rate))/s"
                    : "The published default is \(decimal(rate))/s")
                    + " (\(published.origin)), above all that this log shows: read the applied value first. Where it is"
                    + " above \(decimal(wanted))/s, callers that the log does not show take the rest, or"
                    + " another limit was met, and this request is not the answer."
            )
        }
        actions += [
            "Name the Region, the action and the wanted refill rate; quote a few request IDs and the"
                + " one-hour window of the peak in UTC (the report lists both)."
        ]
        if let capacity = diagnosis.capacity, capacity < wanted {
            actions.append(
                "Ask for a bucket capacity of \(decimal(min(wanted, capacity * 3))) as well: a refill above the capacity"
                    + " (\(study.bucket?.leastCapacity == nil ? "" : "about ")\(decimal(capacity))) is"
                    + " lost."
            )
        }
        if study.bucket?.basis != .inferred, let capacity = diagnosis.capacity, capacity >= wanted,
            (limitCase.limit.estimate.capacity.low ?? 1) < wanted
        {
            actions.append(
                "See that the bucket holds \(decimal(wanted)) tokens or more, and ask for that as well if"
                    + " not: a refill above the capacity is lost, and this log does not show as much."
            )
        }
        actions.append(
            "Ask for the refill rate before the burst size, and for at most three times."
        )
        return actions
    }

    fileprivate func quotaCommands(door: Door, wanted: Double) -> [String] {
        let region = limitCase.limit.scope.regionFlag
        guard door.channel == .serviceQuotas, let published = limitCase.limit.published,
            let code = published.quotaCode, code != published.burstQuotaCode
        else { return [] }
        let value = (wanted * published.quotaPeriodSeconds).rounded(.up)
        let service = published.quotaServiceCode ?? limitCase.limit.scope.service ?? "SERVICE"
        let quota = "--service-code \(shellQuoted(service)) --quota-code \(shellQuoted(code))"
        let asked = published.quotaPeriodSeconds == 1 ? wanted : value
        var commands = ["aws service-quotas get-service-quota \(quota)\(region)"]
        guard !isBelowPublished(wanted) else { return commands }
        commands.append(
            "aws service-quotas request-service-quota-increase \(quota)"
                + " --desired-value \(plain(asked))\(region)"
        )
        if let burst = published.burstQuotaCode, let capacity = diagnosis.capacity,
            capacity < wanted
        {
            commands.append(
                "aws service-quotas request-service-quota-increase"
                    + " --service-code \(shellQuoted(service)) --quota-code \(shellQuoted(burst))"
                    + " --desired-value \(plain(min(wanted, capacity * 3)))\(region)"
            )
        }
        return commands
    }
}
