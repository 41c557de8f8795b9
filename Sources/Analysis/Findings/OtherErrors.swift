internal import Events

extension CaseFile {
    /// Errors of the throttled APIs that are no throttling, by code: they passed the limiter, and say
    /// what would be left if the throttling ended.
    func otherErrorFindings() -> [Finding] {
        cases.compactMap { limitCase in
            let failed = limitCase.rows.filter { row($0).outcome == .failed }
            guard !failed.isEmpty else { return nil }
            let codes = failed.map { text(row($0).code) ?? "no code" }
            let ranked = commonest(codes).map { code in (code, codes.count { $0 == code }) }
            let list = ranked.prefix(5).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
            let succeeded = limitCase.rows.count { row($0).outcome == .succeeded }
            return Finding(
                kind: "other_errors",
                severity: .info,
                title:
                    "\(limitCase.name): \(failed.count) \(plural(failed.count, "call")) failed for"
                    + " other reasons than throttling",
                detail:
                    "\(list)\(ranked.count > 5 ? " and others" : ""). These passed the limit and are"
                    + " counted as admitted; \(succeeded) \(plural(succeeded, "call")) succeeded.",
                scope: limitCase.limit.scope,
                figures: ranked.prefix(5).map {
                    Finding.Figure("failed", Double($0.1), formula: "events with code \($0.0)")
                },
                evidence: citations(failed, 3)
            )
        }
    }
}
