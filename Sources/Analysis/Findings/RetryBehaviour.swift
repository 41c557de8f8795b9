internal import Events

extension CaseFile {
    /// How often the call behind a row was tried in all, where the evidence says so.
    ///
    /// A debug log shows every attempt and numbers it: its number is no total.
    func statedAttempts(_ index: Int) -> Int? {
        guard let attempts = row(index).attempts, attempts > 0,
            text(row(index).format)?.hasSuffix("-debug") != true
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
                "\(known.count) of \(limitCase.calls) \(plural(limitCase.calls, "event"))"
                    + " \(known.count == 1 ? "says" : "say") how often the call was tried:"
                    + " \(decimal(mean)) attempts on average, \(most) at most."
            ]
            if !exhausted.isEmpty {
                sentences.append(
                    "\(exhausted.count) gave up after the last permitted attempt."
                )
            }
            if !untried.isEmpty {
                sentences.append(
                    "\(untried.count) \(untried.count == 1 ? "was" : "were") never retried at all:"
                        + " retries are off, or the code is not one the SDK retries."
                )
            }
            return Finding(
                kind: "retry_behaviour",
                severity: exhausted.isEmpty ? .info : .warning,
                title: exhausted.isEmpty
                    ? "\(limitCase.name): \(decimal(mean)) attempts per call"
                    : "\(limitCase.name): \(exhausted.count) \(plural(exhausted.count, "call"))"
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

/// A number with at most two decimals, without trailing zeros.
func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let magnitude = abs(value)
    let scale: Double =
        magnitude >= 100 ? 1 : magnitude >= 10 ? 10 : magnitude >= 0.1 ? 100 : 10_000
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
}

/// A share as a percentage with at most one decimal.
func percent(_ share: Double) -> String {
    let value = share * 100
    return value != 0 && abs(value) < 0.1
        ? "under 0.1 %" : decimal((value * 10).rounded() / 10) + " %"
}
