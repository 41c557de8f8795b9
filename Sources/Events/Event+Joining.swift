extension Event {
    /// Adds what another piece of evidence of the same call knows.
    ///
    /// A fact already known stays; a refusal wins over a success, because a client that retried
    /// shows the success only; the more finely stamped time wins.
    public mutating func join(_ other: Event) {
        evidence += other.evidence
        if outcome.precedence < other.outcome.precedence {
            outcome = other.outcome
            code = other.code ?? code
            message = other.message ?? message
            status = other.status ?? status
        }
        if let theirs = other.time {
            if let ours = time {
                if theirs.resolution < ours.resolution { time = theirs }
            } else {
                time = theirs
            }
        }
        throttleKind = throttleKind ?? other.throttleKind
        service = service ?? other.service
        operation = operation ?? other.operation
        code = code ?? other.code
        message = message ?? other.message
        status = status ?? other.status
        requestID = requestID ?? other.requestID
        extendedRequestID = extendedRequestID ?? other.extendedRequestID
        region = region ?? other.region
        account = account ?? other.account
        caller = caller ?? other.caller
        userAgent = userAgent ?? other.userAgent
        sourceIP = sourceIP ?? other.sourceIP
        reason = reason ?? other.reason
        quotaCode = quotaCode ?? other.quotaCode
        retryAfterSeconds = retryAfterSeconds ?? other.retryAfterSeconds
        attempts = attempts.map { max($0, other.attempts ?? 0) } ?? other.attempts
        retriesExhausted = retriesExhausted ?? other.retriesExhausted
        durationSeconds = durationSeconds ?? other.durationSeconds
        resource = resource ?? other.resource
        variant = variant ?? other.variant
        resourceCost = resourceCost ?? other.resourceCost
        cost = max(cost, other.cost)
    }
}

extension Outcome {
    /// Which outcome holds when two pieces of evidence of one call differ; the higher wins.
    fileprivate var precedence: Int {
        switch self {
        case .succeeded: 0
        case .failed: 1
        case .throttledClient: 2
        case .throttled: 3
        }
    }
}
