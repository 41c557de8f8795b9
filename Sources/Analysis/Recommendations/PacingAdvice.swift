internal import Events

/// The answer to a burst: the same calls, spread, fit the limit; a higher quota is not needed.
let adviseOnPacing: Advisor = { consultation in
    guard consultation.diagnosis.cause == .burst || consultation.isHerd else { return [] }
    let limitCase = consultation.limitCase
    let diagnosis = consultation.diagnosis
    var why = "The busiest second held \(diagnosis.peakPerSecond) calls"
    if let capacity = diagnosis.capacity { why += ", the bucket holds \(decimal(capacity))" }
    if let demand = diagnosis.demandPerSecond, let refill = diagnosis.refillPerSecond {
        why +=
            "; over a minute demand is \(decimal(demand))/s, under the refill rate of"
            + " \(decimal(refill))/s"
    }
    why +=
        ". That is a burst problem: spread over time, the same calls fit, and no quota has to be"
        + " raised."
    var actions = [
        diagnosis.refillPerSecond.map { refill in
            "Pace the calls to at most \(decimal(refill * 0.9))/s over all callers together, with a"
                + " client-side token bucket or a queue with a fixed number of workers."
        } ?? "Pace the calls with a client-side token bucket or a queue with few workers."
    ]
    if case .thunderingHerd(let callers) = diagnosis.cause {
        actions.insert(
            "Let the \(callers) callers start at random moments: a random delay before the first call"
                + " spreads them; better still, fetch once and share the answer.",
            at: 0
        )
    }
    actions.append(
        "Use the SDK's adaptive retry mode, which finds the rate by itself, where pacing by hand is"
            + " too much work."
    )
    return [
        Recommendation(
            id: "\(limitCase.slug)-pace",
            verdict: .changeArchitecture,
            channel: .none,
            title: "Spread the burst: pace \(limitCase.name)"
                + (diagnosis.refillPerSecond.map { " to \(decimal($0 * 0.9))/s" } ?? ""),
            why: why,
            actions: actions,
            commands: consultation.client.commands,
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: diagnosis.refillPerSecond == nil ? nil : 0,
                basis: "A token bucket never throttles calls that come at or under its refill rate."
            ),
            evidence: consultation.evidence,
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html"
            ]
        )
    ]
}

extension Consultation {
    /// Whether many callers start at once.
    var isHerd: Bool {
        if case .thunderingHerd = diagnosis.cause { true } else { false }
    }
}
