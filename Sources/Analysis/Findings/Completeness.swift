internal import Events

extension CaseFile {
    /// What share of an API's calls this input can see, and the one export that would settle the
    /// rest (DESIGN: error-only logs show that a bucket was empty, never its rate).
    func completenessFindings() -> [Finding] {
        cases.compactMap { limitCase in
            guard limitCase.throttled > 0 else { return nil }
            let formats = Set(limitCase.rows.compactMap { text(row($0).format) }).sorted()
            let untimed = limitCase.rows.count { row($0).resolution == 0 }
            let coarse = limitCase.rows.count { row($0).resolution >= 1_000_000 }
            var sentences: [String] = []
            if !limitCase.showsSuccesses {
                sentences.append(
                    "Only refused calls are logged. They prove that the limit was reached at those"
                        + " moments; the limit's size and rate cannot be told from them."
                )
            }
            if untimed > 0 {
                sentences.append(
                    "\(grouped(untimed)) of \(grouped(limitCase.calls)) \(plural(limitCase.calls, "event"))"
                        + " \(untimed == 1 ? "carries" : "carry") no time and"
                        + " \(untimed == 1 ? "takes" : "take") no part in rates."
                )
            }
            if limitCase.showsSuccesses, coarse == limitCase.calls - untimed, coarse > 0 {
                sentences.append(
                    "Stamps are whole seconds, which blurs the burst size by up to one second of"
                        + " refill."
                )
            }
            guard !sentences.isEmpty else { return nil }
            if let next = limitCase.limit.nextEvidence { sentences.append(next) }
            return Finding(
                kind: "completeness",
                severity: limitCase.showsSuccesses ? .info : .warning,
                title: limitCase.showsSuccesses
                    ? "\(limitCase.name): what this input cannot show"
                    : "\(limitCase.name): the input shows refusals only",
                detail: sentences.joined(separator: " "),
                scope: limitCase.limit.scope,
                figures: [
                    Finding.Figure(
                        "events",
                        Double(limitCase.calls),
                        formula: "events of the limit's operations, from "
                            + formats.joined(separator: ", ")
                    ),
                    Finding.Figure(
                        "events_without_time",
                        Double(untimed),
                        formula: "events whose record and envelopes show no time"
                    ),
                ],
                evidence: citations(limitCase.throttledRows, 3)
            )
        }
    }
}
