internal import Events

/// The answer to a concurrency limit: it is no rate, so neither pacing nor a rate quota helps.
///
/// Calls at work at once = arrival rate × duration (Little's law), so the ways out are shorter calls,
/// fewer at once, or more slots. A client whose read timeout is shorter than the call retries into
/// its own still running first attempt; the timeout then has to cover the call.
let adviseOnConcurrency: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard
        limitCase.kind == .concurrency || consultation.diagnosis.cause == .concurrency
            || consultation.diagnosis.cause == .ownRetry
    else { return [] }
    let isLambda = limitCase.limit.scope.service == "lambda"
    let function = NamedResource(consultation.resource)?.name
    // Only the error's own reason tells the account's limit from a function's reserved one.
    let isAccountLimit =
        isLambda && limitCase.statedReasons.first == "ConcurrentInvocationLimitExceeded"
    let isReserved = limitCase.isReservedConcurrency
    let region = limitCase.limit.scope.regionFlag
    var answers = [
        Recommendation(
            id: "\(limitCase.slug)-own-retries",
            verdict: .fixClientRetries,
            channel: .none,
            title: consultation.diagnosis.cause == .ownRetry
                ? "Make the client wait longer than the call runs, so that its retries do not"
                    + " collide with its own first attempt"
                : "Where \(function ?? "a call") runs longer than the client's read timeout, make the"
                    + " client wait longer",
            why: "\(limitCase.name) was refused because too many calls were at work at once, not"
                + " because of a rate. When a call runs longer than the client's read timeout (60 s"
                + " by default), the SDK gives up on it and sends it again while the first is still"
                + " running: that retry takes a second slot, and with a small concurrency limit is"
                + " refused at once. The error then hides the timeout that caused it.",
            actions: [
                "Set the read timeout above the function's own timeout. Needed at least: retries ×"
                    + " (connect timeout + read timeout) + a margin, for whoever waits on this call.",
                "Set max attempts to 1 for calls that are not safe to repeat."
                    + (isLambda
                        ? " With the AWS CLI both are AWS_MAX_ATTEMPTS=1 before, and"
                            + " --cli-read-timeout 900 behind, aws lambda invoke." : ""),
                "For long work, invoke asynchronously (InvocationType Event) and let a queue hold"
                    + " what does not fit.",
            ],
            commands: isLambda
                ? [
                    function.map { name in
                        "aws lambda get-function-configuration --function-name \(shellQuoted(name))"
                            + "\(region) --query '[Timeout,MemorySize]'"
                    }
                        ?? "aws lambda list-functions\(region)"
                        + " --query 'Functions[].[FunctionName,Timeout]' --output text"
                ] : [],
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: nil,
                basis: "Not computed: the log does not show how long calls run."
            ),
            evidence: consultation.evidence,
            references: isLambda
                ? [
                    "https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html",
                    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html",
                ] : []
        )
    ]
    let slots = Recommendation(
        id: "\(limitCase.slug)-concurrency",
        verdict: isAccountLimit ? .requestQuotaIncrease : .changeArchitecture,
        channel: isAccountLimit ? .serviceQuotas : .none,
        title: isReserved
            ? "Raise "
                + (function.map { "the reserved concurrency of \($0)" }
                    ?? "the function's reserved concurrency")
                + ", or let a queue hold what does not fit"
            : isLambda
                ? "Check which concurrency is used up: "
                    + (function.map { "the reserved one of \($0)" } ?? "the function's reserved one")
                    + " or the account's"
                : "Run fewer calls at once, or shorter ones",
        why: isReserved
            ? "The error names the function's own reserved concurrency. Slots needed = calls per second"
                + " × seconds per call (Little's law). It is yours to change at once, out of what the"
                + " account has unreserved; no quota request is needed while that lasts."
            : "Slots needed = calls per second × seconds per call (Little's law). Reserved concurrency"
                + " is yours to change at once; only the account's limit needs a quota request, and only"
                + " when the sum over all functions has reached it.",
        actions: isReserved
            ? [
                "Raise or remove the function's reserved concurrency (a value of 0 refuses every"
                    + " call), unless it is there to protect what lies behind the function.",
                "Put a queue between caller and function where the work can wait.",
            ]
            : isLambda
                ? [
                    "If the function has reserved concurrency, raise or remove it (a value of 0 refuses"
                        + " every call).",
                    "If the account's concurrency is used up, ask for more through Service Quotas, for"
                        + " at most three times the present value.",
                    "Put a queue between caller and function where the work can wait.",
                ] : ["Put a queue or a semaphore in front of the call."],
        commands: isLambda
            ? (function.map { name in
                [
                    "aws lambda get-function-concurrency --function-name \(shellQuoted(name))"
                        + region
                ]
            } ?? []) + ["aws lambda get-account-settings\(region) --query AccountLimit"]
                + (isReserved
                    ? []
                    : [
                        "aws service-quotas get-service-quota --service-code lambda --quota-code"
                            + " L-B99A9384\(region)"
                    ]) : [],
        predicted: Recommendation.Prediction(
            before: consultation.before,
            after: nil,
            basis: "Not computed: it needs the durations of the calls at work."
        ),
        evidence: consultation.evidence,
        references: isLambda
            ? ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html"] : []
    )
    answers.insert(slots, at: consultation.diagnosis.cause == .ownRetry ? 1 : 0)
    return answers
}

extension Consultation {
    /// The resource that most throttled calls of the case name.
    var resource: String? {
        commonest(limitCase.throttledRows.compactMap { file.text(file.row($0).resource) }).first
    }
}

extension LimitCase {
    /// Whether errors name a function's own reserved concurrency as what is used up.
    var isReservedConcurrency: Bool {
        kind == .concurrency
            && statedReasons.first == "ReservedFunctionConcurrentInvocationLimitExceeded"
    }
}
