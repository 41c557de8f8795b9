internal import Catalogue
internal import Events

extension CaseFile {
    /// Errors of the throttled APIs that are no throttling, by code: they passed the limiter, and say
    /// what would be left if the throttling ended.
    ///
    /// Where fewer calls succeeded, that is worth acting on: without throttling most would still fail.
    func otherErrorFindings() -> [Finding] {
        cases.compactMap { limitCase in
            let failed = limitCase.rows.filter { row($0).outcome == .failed }
            guard !failed.isEmpty else { return nil }
            let codes = failed.map { text(row($0).code) ?? "no code" }
            let ranked = commonest(codes).map { code in (code, codes.count { $0 == code }) }
            let list = ranked.prefix(5).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
            let succeeded = limitCase.rows.count { row($0).outcome == .succeeded }
            let meanings = ranked.prefix(5).compactMap { code, _ -> String? in
                let verdict = Catalogue.verdict(
                    code: code,
                    message: nil,
                    status: nil,
                    service: limitCase.limit.scope.service
                )
                guard case .lookalike(let meaning) = verdict else { return nil }
                return " \(Catalogue.baseCode(code)): \(meaning)."
            }
            // A log of errors alone shows no success, and says nothing of what would succeed.
            let isMost = succeeded > 0 && failed.count > succeeded
            return Finding(
                kind: "other_errors",
                severity: isMost ? .warning : .info,
                title:
                    "\(limitCase.name): \(grouped(failed.count)) \(plural(failed.count, "call")) failed for"
                    + " other reasons than throttling",
                detail:
                    "\(list)\(ranked.count > 5 ? " and others" : ""). These passed the limit and are"
                    + " counted as admitted; \(succeeded) \(plural(succeeded, "call")) succeeded."
                    + meanings.joined()
                    + (isMost ? " Without throttling, most calls would still fail." : ""),
                scope: limitCase.limit.scope,
                figures: ranked.prefix(5).map {
                    Finding.Figure("failed", Double($0.1), formula: "events with code \($0.0)")
                },
                evidence: citations(failed, 3)
            )
        }
    }
}
