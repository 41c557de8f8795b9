internal import Events

/// The answer to demand above the refill rate that cannot be lowered: a higher limit, through the
/// door that exists for it.
///
/// AWS's rules for API limit increases: ask for at most three times the present value, for refill
/// before capacity, and for more capacity too where the new refill would exceed it
/// (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).
let adviseOnQuota: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard limitCase.kind == .rate || limitCase.kind == .throughput else { return [] }
    switch consultation.diagnosis.cause {
    case .sustained, .shared, .fanOut: break
    default: return []
    }
    guard let demand = consultation.diagnosis.demandPerSecond,
        let refill = consultation.diagnosis.refillPerSecond, refill > 0, demand > refill
    else { return [] }
    let wanted = min(demand * 1.2, refill * 3)
    let reaches = wanted >= demand
    let door = Door(for: limitCase.limit)
    let ask = decimal(wanted.rounded(.up))
    let why =
        "Demand is \(decimal(demand)) calls/s over the busiest minute; the limit refills"
        + " \(decimal(refill))/s. "
        + (reaches
            ? "\(ask)/s covers it with a fifth to spare."
            : "Three times the present limit, the most that one request may ask for, does not cover"
                + " it: fewer calls are needed as well.")
    switch door.channel {
    case .none:
        return [
            Recommendation(
                id: "\(limitCase.slug)-not-adjustable",
                verdict: .changeArchitecture,
                channel: .none,
                title: "This limit cannot be raised: make fewer calls",
                why: why + " " + door.reason,
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
        return [
            Recommendation(
                id: "\(limitCase.slug)-quota",
                verdict: door.channel == .serviceQuotas
                    ? .requestQuotaIncrease : .escalateToSupport,
                channel: door.channel,
                title: "Ask for a refill rate of \(ask)/s (now \(decimal(refill))/s) for"
                    + " \(limitCase.name)",
                why: why + " " + door.reason,
                actions: consultation.quotaActions(door: door, wanted: wanted.rounded(.up)),
                commands: consultation.quotaCommands(door: door, wanted: wanted.rounded(.up)),
                predicted: Recommendation.Prediction(
                    before: consultation.before,
                    after: reaches ? 0 : max(0, 1 - wanted / demand),
                    basis: "Share of demand above the new refill rate: max(0, 1 - refill / demand)."
                ),
                evidence: consultation.evidence,
                references: door.references
            )
        ]
    }
}

extension Consultation {
    fileprivate func quotaActions(door: Door, wanted: Double) -> [String] {
        var actions = [
            "Name the Region, the action and the wanted refill rate; quote a few request IDs and the"
                + " one-hour window of the peak in UTC (the report lists both)."
        ]
        if let capacity = diagnosis.capacity, capacity < wanted {
            actions.append(
                "Ask for a bucket capacity of \(decimal(wanted)) as well: a refill above the capacity"
                    + " (\(decimal(capacity))) is lost."
            )
        }
        actions.append(
            "Ask for the refill rate before the burst size, and for at most three times."
        )
        return actions
    }

    fileprivate func quotaCommands(door: Door, wanted: Double) -> [String] {
        let region = limitCase.limit.scope.region.map { " --region \(shellQuoted($0))" } ?? ""
        guard door.channel == .serviceQuotas, let published = limitCase.limit.published,
            let code = published.quotaCode
        else { return [] }
        let service = published.quotaServiceCode ?? limitCase.limit.scope.service ?? "SERVICE"
        let quota = "--service-code \(shellQuoted(service)) --quota-code \(shellQuoted(code))"
        return [
            "aws service-quotas get-service-quota \(quota)\(region)",
            "aws service-quotas request-service-quota-increase \(quota)"
                + " --desired-value \(decimal(wanted))\(region)",
        ]
    }
}
