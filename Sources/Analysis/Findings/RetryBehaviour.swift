internal import Events

extension CaseFile {
    /// How often the call behind a row was tried in all, where the evidence says so.
    ///
    /// A debug log shows every attempt and numbers it: its number is no total.
    func statedAttempts(_ index: Int) -> Int? {
        guard let attempts = row(index).attempts, attempts > 0,
            let format = text(row(index).format), !format.hasSuffix("-debug"),
            // A trail states none: the number came with a log of single attempts, unless the call ended.
            !format.hasPrefix("cloudtrail") || row(index).outcome != .throttled
                || row(index).retriesExhausted == true
        else { return nil }
        return Int(attempts)
    }

    /// How often calls were tried, how much of that was wasted, and how many gave up.
    func retryFindings() -> [Finding] {
        cases.compactMap { limitCase in
            let known = limitCase.rows.filter { statedAttempts($0) != nil }
            let exhausted = limitCase.throttledRows.filter { row($0).retriesExhausted == true }
            let untried = limitCase.throttledRows.filter {
                row($0).attempts == 1 && row($0).retriesExhausted == true
            }
            guard !known.isEmpty || !exhausted.isEmpty else { return nil }
            let attempts = known.reduce(0.0) { $0 + Double(row($1).attempts ?? 1) }
            let mean = known.isEmpty ? 1 : attempts / Double(known.count)
            let most = known.compactMap { row($0).attempts }.max() ?? 1
            var sentences = [
                "\(grouped(known.count)) of \(grouped(limitCase.calls)) \(plural(limitCase.calls, "event"))"
                    + " \(known.count == 1 ? "says" : "say") how often the call was tried:"
                    + " \(decimal(mean)) attempts on average, \(most) at most."
            ]
            if !exhausted.isEmpty {
                sentences.append(
                    "\(grouped(exhausted.count)) gave up after the last permitted attempt."
                )
            }
            if !untried.isEmpty {
                sentences.append(
                    "\(grouped(untried.count)) \(untried.count == 1 ? "was" : "were") never retried at all:"
                        + " retries are off, or the code is not one the SDK retries."
                )
            }
            return Finding(
                kind: "retry_behaviour",
                severity: exhausted.isEmpty ? .info : .warning,
                title: exhausted.isEmpty
                    ? "\(limitCase.name): \(decimal(mean)) attempts per call"
                    : "\(limitCase.name): \(grouped(exhausted.count)) \(plural(exhausted.count, "call"))"
                        + " gave up after up to \(most) \(plural(Int(most), "attempt"))",
                detail: sentences.joined(separator: " "),
                scope: limitCase.limit.scope,
                figures: [
                    Finding.Figure(
                        "attempts_per_call",
                        mean,
                        formula: "mean of attempts over events that state it"
                    ),
                    Finding.Figure(
                        "wasted_share",
                        attempts > 0 ? (attempts - Double(known.count)) / attempts : 0,
                        formula: "(attempts - calls) / attempts, over events that state attempts"
                    ),
                    Finding.Figure(
                        "retries_exhausted",
                        Double(exhausted.count),
                        formula: "throttled events with retries_exhausted"
                    ),
                ],
                evidence: citations(exhausted.isEmpty ? known : exhausted)
            )
        }
    }
}

extension CaseStudy {
    /// How often calls were tried and what that cost, where the log shows every attempt.
    func attemptFindings() -> [Finding] {
        guard links.basis == .attemptNumbers || links.basis == .invocation,
            delays.mostAttempts > 1
        else { return [] }
        let calls = delays.attemptsByCall.count
        let waits = delays.delays.filter(\.followsThrottle).map(\.wait).sorted()
        var sentences = [
            "\(grouped(calls)) \(plural(calls, "call")) took \(grouped(delays.attempts)) attempts,"
                + " \(delays.mostAttempts) at most. \(percent(delays.wastedShare)) of the attempts"
                + " were refused and did nothing."
        ]
        if !waits.isEmpty {
            let median = Double(waits[waits.count / 2]) / 1e6
            sentences.append(
                "Retries came \(decimal(median)) s after the refusal (median), at most"
                    + " \(decimal(Double(waits[waits.count - 1]) / 1e6)) s."
            )
        }
        if delays.gaveUp > 0 {
            sentences.append(
                "\(grouped(delays.gaveUp)) \(plural(delays.gaveUp, "call")) ended with a refusal."
            )
        }
        return [
            Finding(
                kind: "retry_behaviour",
                severity: delays.gaveUp > 0 ? .warning : .info,
                title: "\(limitCase.name): \(decimal(delays.amplification)) attempts per call",
                detail: sentences.joined(separator: " "),
                scope: limitCase.limit.scope,
                figures: [
                    Finding.Figure(
                        "attempts_per_call",
                        delays.amplification,
                        formula: "attempts / calls, retries linked by their numbers"
                    ),
                    Finding.Figure(
                        "wasted_share",
                        delays.wastedShare,
                        formula: "throttled attempts / attempts"
                    ),
                    Finding.Figure(
                        "retries_exhausted",
                        Double(delays.gaveUp),
                        formula: "calls whose last attempt was throttled"
                    ),
                ],
                evidence: file.citations(limitCase.throttledRows)
            )
        ]
    }
}
