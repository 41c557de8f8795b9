public import Analysis
public import Events

extension Redactor {
    /// Returns `incident` without what the level takes out.
    public mutating func redact(_ incident: Incident) -> Incident {
        guard level != .none else { return incident }
        var clean = incident
        for index in clean.inputs.indices {
            clean.inputs[index].file = redactPath(clean.inputs[index].file)
        }
        clean.groups = clean.groups.map { redact($0) }
        for index in clean.limits.indices {
            clean.limits[index].scope = redact(clean.limits[index].scope)
            clean.limits[index].nextEvidence = redact(clean.limits[index].nextEvidence)
            clean.limits[index].nextCommand = redact(clean.limits[index].nextCommand)
            clean.limits[index].evidence = clean.limits[index].evidence.map { redact($0) }
            clean.limits[index].charts.callers = clean.limits[index].charts.callers.map { share in
                var share = share
                share.name = redactName(share.name, as: "caller") ?? share.name
                return share
            }
            clean.limits[index].charts.operations =
                clean.limits[index].charts.operations.map { share in
                    var share = share
                    share.name = redactWord(share.name) ?? ""
                    return share
                }
        }
        clean.findings = clean.findings.map { redact($0) }
        clean.recommendations = clean.recommendations.map { redact($0) }
        for index in clean.requestIDs.indices {
            clean.requestIDs[index].requestID =
                redactID(clean.requestIDs[index].requestID) ?? ""
            clean.requestIDs[index].extendedRequestID =
                redactID(clean.requestIDs[index].extendedRequestID)
            clean.requestIDs[index].service = redactWord(clean.requestIDs[index].service)
            clean.requestIDs[index].operation = redactWord(clean.requestIDs[index].operation)
            clean.requestIDs[index].region = redactWord(clean.requestIDs[index].region)
            clean.requestIDs[index].code = redact(clean.requestIDs[index].code)
            clean.requestIDs[index].caller = redactName(
                clean.requestIDs[index].caller,
                as: "caller"
            )
            clean.requestIDs[index].userAgent = redactName(
                clean.requestIDs[index].userAgent,
                as: "agent"
            )
            clean.requestIDs[index].source = redact(clean.requestIDs[index].source)
        }
        for index in clean.timelines.indices {
            clean.timelines[index].name = redact(clean.timelines[index].name)
        }
        clean.headline = redact(clean.headline)
        clean.diagnostics = redact(clean.diagnostics)
        return clean
    }

    /// Returns `log` without what the level takes out of its texts and file names.
    public mutating func redact(_ log: DiagnosticLog) -> DiagnosticLog {
        guard level != .none else { return log }
        return log.mappingCases { diagnostic in
            var diagnostic = diagnostic
            diagnostic.detail = redact(diagnostic.detail)
            diagnostic.source.file = redactPath(diagnostic.source.file)
            return diagnostic
        }
    }

    /// Returns a place whose file name is redacted.
    mutating func redact(_ citation: Citation) -> Citation {
        var citation = citation
        citation.file = redactPath(citation.file)
        return citation
    }

    private mutating func redact(_ group: Group) -> Group {
        var group = group
        group.key.account = redact(group.key.account)
        group.key.region = redactWord(group.key.region)
        group.key.service = redactWord(group.key.service)
        group.key.operation = redactWord(group.key.operation)
        group.requestIDs = group.requestIDs.map { redactID($0) ?? "" }
        group.key.code = redact(group.key.code)
        for index in group.callers.indices {
            group.callers[index].name =
                redactName(group.callers[index].name, as: "caller") ?? group.callers[index].name
        }
        group.evidence = group.evidence.map { redact($0) }
        return group
    }

    /// Returns a scope without what the level takes out.
    public mutating func redact(_ scope: LimitScope) -> LimitScope {
        guard level != .none else { return scope }
        var scope = scope
        scope.account = redact(scope.account)
        scope.region = redactWord(scope.region)
        scope.service = redactWord(scope.service)
        scope.operations = scope.operations.map { redactWord($0) ?? "" }
        scope.callerScope = redactName(scope.callerScope, as: "resource")
        return scope
    }

    private mutating func redact(_ finding: Finding) -> Finding {
        var finding = finding
        finding.title = redact(finding.title)
        finding.detail = redact(finding.detail)
        for index in finding.figures.indices {
            finding.figures[index].name = redact(finding.figures[index].name)
            finding.figures[index].formula = redact(finding.figures[index].formula)
        }
        if let scope = finding.scope { finding.scope = redact(scope) }
        finding.evidence = finding.evidence.map { redact($0) }
        return finding
    }

    private mutating func redact(_ advice: Recommendation) -> Recommendation {
        var advice = advice
        // Its parts are names in lower case, in which a key would no longer look like one.
        let parts = advice.id.split(separator: "-", omittingEmptySubsequences: false)
        advice.id = parts.map { part in
            redactID(part.uppercased()) == part.uppercased() ? String(part) : "other"
        }.joined(separator: "-")
        advice.title = redact(advice.title)
        if let scope = advice.wanted?.scope { advice.wanted?.scope = redact(scope) }
        advice.why = redact(advice.why)
        advice.references = advice.references.map { redactWord($0) ?? "" }
        advice.actions = advice.actions.map { redact($0) }
        advice.commands = advice.commands.map { redact($0) }
        advice.predicted.basis = redact(advice.predicted.basis)
        advice.evidence = advice.evidence.map { redact($0) }
        return advice
    }
}
