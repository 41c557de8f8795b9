internal import Events

extension CaseStudy {
    /// The finding that states the cause, with its test.
    func causeFindings(_ diagnosis: Diagnosis) -> [Finding] {
        switch diagnosis.cause {
        case .burst: demandFindings(diagnosis, kind: "burst_problem")
        case .sustained: demandFindings(diagnosis, kind: "rate_problem")
        case .shared(let culprit, let share): sharedFindings(culprit, share)
        case .retryStorm: stormFindings()
        case .thunderingHerd(let callers):
            [
                finding(
                    "thundering_herd",
                    "\(callers) callers of \(limitCase.name) started at the same moment",
                    "Most of the \(callers) callers made their first call within three seconds of"
                        + " each other. Each needs few calls; together they empty the bucket."
                        + " Random start delays or one shared answer end it.",
                    [Finding.Figure("callers", Double(callers), formula: "distinct callers")]
                )
            ]
        case .fanOut(let perTrigger):
            [
                finding(
                    "fan_out",
                    "One trigger becomes \(decimal(perTrigger)) calls; \(limitCase.name) gives way"
                        + " first",
                    "The caller's calls of several APIs come together, in whole-numbered ratios, so"
                        + " one request of its own users is multiplied. Fewer calls per request help"
                        + " more than a higher limit.",
                    [
                        Finding.Figure(
                            "calls_per_trigger",
                            perTrigger,
                            formula: "calls of the group's APIs / calls of the rarest of them"
                        )
                    ]
                )
            ]
        case .hotPartition where hotResource != nil: []
        case .hotPartition(let key):
            [
                finding(
                    "hot_partition",
                    "\(limitCase.name): a limit per key is reached, not the whole's"
                        + (key.map { " (\($0))" } ?? ""),
                    "Calls are refused while the visible limit has room"
                        + (limitCase.statedReasons.first.map { "; the error names \($0)" } ?? "")
                        + ". One key or partition takes more than its share, and a higher limit for"
                        + " the whole does not reach it.",
                    []
                )
            ]
        case .concurrency, .ownRetry: concurrencyFindings(diagnosis)
        case .selfPaced:
            [
                finding(
                    "self_paced",
                    "\(limitCase.name): the clients hold themselves to the limit",
                    "They run in the SDK's adaptive retry mode, which slows down after each refusal and"
                        + " then speeds up until the next: a few refusals are how it finds the limit."
                        + " How many calls they would make without it, this log does not show.",
                    []
                )
            ]
        case .unknown: []
        }
    }

    private func demandFindings(_ diagnosis: Diagnosis, kind: String) -> [Finding] {
        guard let demand, let bucket else {
            return [
                finding(
                    kind,
                    "\(limitCase.name): up to \(diagnosis.peakPerSecond) calls in one second",
                    "The calls come in a few seconds. Whether they exceed the limit for long cannot be"
                        + " told without its refill rate.",
                    []
                )
            ]
        }
        let source = bucketSource
        let isBurst = kind == "burst_problem"
        return [
            finding(
                kind,
                isBurst
                    ? "\(limitCase.name): a burst problem, not a rate problem"
                    : "\(limitCase.name): demand is above the refill rate",
                "Demand was \(decimal(demand.meanPerSecond))/s over "
                    + (demand.periodSeconds < 300
                        ? "the log's \(decimal(demand.periodSeconds)) s"
                        : "the busiest five minutes")
                    + " and \(decimal(demand.peakPerSecond)) in the busiest second; the limit"
                    + " (\(source)) holds \(bucket.statedCapacity) and refills"
                    + " \(decimal(bucket.refillPerSecond))/s. "
                    + (isBurst
                        ? "The overload lasted \(decimal(demand.overloadSeconds)) s; queued at the"
                            + " refill rate it drains in \(decimal(demand.drainSeconds)) s."
                        : bucket.basis == .goodput
                            ? "For \(decimal(demand.overloadSeconds)) s demand stayed above what got"
                                + " through. Whether more would have got through over other keys or"
                                + " callers, this log does not show."
                            : "For \(decimal(demand.overloadSeconds)) s demand stayed above what"
                                + " refills: no bucket, backoff or number of retries makes up for"
                                + " that."),
                [
                    Finding.Figure(
                        "needed_capacity",
                        demand.neededCapacity,
                        formula: "max over spans of (cost - refill * length)"
                    ),
                    Finding.Figure(
                        "drain_s",
                        demand.drainSeconds,
                        formula: "(needed_capacity - capacity) / refill"
                    ),
                    Finding.Figure(
                        "demand_per_second",
                        demand.meanPerSecond,
                        formula: "cost of logical calls / length, over the busiest five minutes"
                    ),
                ]
            )
        ]
    }

    private func sharedFindings(_ culprit: String, _ share: Double) -> [Finding] {
        let victims = byCaller.victims.compactMap { name($0.party) }
        return [
            finding(
                "victim_and_culprit",
                "\(culprit) takes \(percent(share)) of the tokens of \(limitCase.name)",
                "Throttled although they take little themselves: \(victims.prefix(5).joined(separator: ", "))"
                    + (victims.count > 5 ? " and \(victims.count - 5) more" : "")
                    + ". The limit is shared, so the change belongs with \(culprit).",
                [
                    Finding.Figure(
                        "culprit_share",
                        share,
                        formula:
                            "the caller's tokens before throttles / all tokens before throttles"
                    )
                ]
            )
        ]
    }

    private func stormFindings() -> [Finding] {
        var sentences: [String] = []
        var figures: [Finding.Figure] = []
        if let outage = outages.first {
            let end = Instant(microseconds: outage.outageEnd, resolution: 1_000_000).rfc3339
            sentences.append(
                "\(outage.failures) calls failed in an outage that ended \(end); in the ten seconds"
                    + " after it \(decimal(outage.surgeRate)) attempts/s came, against"
                    + " \(decimal(outage.usualRate))/s before, and"
                    + " \(percent(outage.ratioAfter)) of them were throttled."
            )
            figures.append(
                Finding.Figure(
                    "surge_p_value",
                    outage.pValue,
                    formula: "Fisher's exact test: throttled after the outage against before"
                )
            )
        }
        if synchrony.isSynchronised {
            sentences.append(
                "Retries come in step: \(synchrony.coincidences) pairs of different calls' retries"
                    + " within 50 ms, \(decimal(synchrony.expected)) expected with jitter"
                    + " (p = \(decimal(synchrony.coincidencePValue)))."
            )
            figures.append(
                Finding.Figure(
                    "synchrony_p_value",
                    synchrony.coincidencePValue,
                    formula: "(1 + surrogates with as many pairs) / (1 + surrogates)"
                )
            )
        }
        return [
            finding(
                "retry_storm",
                "\(limitCase.name): a retry storm keeps the bucket empty",
                sentences.joined(separator: " "),
                figures
            )
        ]
    }

    private func concurrencyFindings(_ diagnosis: Diagnosis) -> [Finding] {
        let reasons = limitCase.statedReasons.joined(separator: ", ")
        return [
            finding(
                "concurrency_limit",
                "\(limitCase.name): too many calls at work at once, not too many per second",
                "A concurrency limit counts calls that have begun and not ended; the error is the same"
                    + " \(limitCase.codes.first ?? "throttling error")."
                    + (reasons.isEmpty ? "" : " The error names the limit: \(reasons).")
                    + (diagnosis.cause == .ownRetry
                        ? " The calls were retried and refused: when a call runs longer than the"
                            + " client's read timeout, the retry meets the first call, still at work."
                        : ""),
                []
            )
        ]
    }

    private func finding(
        _ kind: String,
        _ title: String,
        _ detail: String,
        _ figures: [Finding.Figure]
    ) -> Finding {
        Finding(
            kind: kind,
            severity: .warning,
            title: title,
            detail: detail,
            scope: limitCase.limit.scope,
            figures: figures,
            evidence: file.citations(limitCase.throttledRows)
        )
    }
}
