internal import Events

extension CaseFile {
    /// Calls that the SDK's own retry quota or rate limiter refused: never the service's doing.
    func clientRefusalFindings() -> [Finding] {
        usages.filter { $0.usage.throttledByClient > 0 }.map { key, usage in
            let refused = usage.rows.filter { row($0).outcome == .throttledClient }
            let name = ledger.name(of: key)
            return Finding(
                kind: "client_side_refusal",
                severity: .info,
                title:
                    "\(grouped(refused.count)) \(plural(refused.count, "call")) of \(name) refused by the"
                    + " SDK itself, not by AWS",
                detail: "The SDK's retry quota or rate limiter was empty, so these calls were never"
                    + " sent. They follow from earlier failures and say nothing about the"
                    + " service's limit; they are left out of the inference.",
                scope: scope(of: key),
                figures: [
                    Finding.Figure(
                        "refused_by_client",
                        Double(refused.count),
                        formula: "events with outcome throttled_client"
                    )
                ],
                evidence: citations(refused)
            )
        }
    }

    /// The scope of one API.
    func scope(of key: APIKey) -> LimitScope {
        LimitScope(
            account: text(key.account),
            region: text(key.region),
            service: text(key.service),
            operations: text(key.operation).map { [$0] } ?? []
        )
    }
}

/// The noun in the number that goes with `count`.
func plural(_ count: Int, _ noun: String) -> String { count == 1 ? noun : noun + "s" }
