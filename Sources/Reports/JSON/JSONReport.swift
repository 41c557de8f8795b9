public import Analysis
import Events

/// Writes the incident as one JSON object by the contract `throttle-forensics/report/1`.
public struct JSONReport: Renderer {
    /// The name of the contract, which every report states.
    public static let schema = "throttle-forensics/report/1"

    /// Creates the renderer.
    public init() {}

    /// Each input is named with its digest.
    public var namesDigests: Bool { true }

    /// Returns the whole report, indented, with its last line feed.
    public func render(_ incident: Incident) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("schema", Self.schema)
            writer.member("tool_version", Tool.version)
            writer.key("inputs")
            writer.array(incident.inputs) { $0.input($1) }
            writer.key("window")
            writer.object { writer in
                writer.member("from", incident.from?.rfc3339)
                writer.member("to", incident.to?.rfc3339)
            }
            writer.key("totals")
            writer.totals(incident)
            writer.key("groups")
            writer.array(incident.groups) { $0.group($1) }
            writer.key("limits")
            writer.array(incident.limits) { $0.limit($1) }
            writer.key("findings")
            writer.array(incident.findings) { $0.finding($1) }
            writer.key("recommendations")
            writer.array(incident.recommendations) { $0.recommendation($1) }
            writer.key("request_ids")
            writer.array(incident.requestIDs) { $0.request($1) }
            writer.key("diagnostics")
            writer.diagnostics(incident.diagnostics)
        }
        return writer.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func input(_ input: InputSummary) {
        object { writer in
            writer.member("file", input.file)
            writer.member("bytes", input.bytes)
            writer.member("sha256", input.sha256)
            writer.member("format", input.format.isEmpty ? nil : input.format)
            writer.member("events", input.events)
            writer.member("unread_records", input.unreadRecords)
        }
    }

    fileprivate mutating func totals(_ incident: Incident) {
        object { writer in
            writer.member("calls", incident.calls)
            writer.member("throttled", incident.throttled)
            writer.member("throttle_ratio", incident.throttleRatio)
            writer.key("by_outcome")
            writer.object { writer in
                for outcome in Outcome.allCases {
                    writer.member(outcome.rawValue, incident.byOutcome[outcome, default: 0])
                }
            }
        }
    }

    fileprivate mutating func group(_ group: Group) {
        object { writer in
            writer.member("account", group.key.account)
            writer.member("region", group.key.region)
            writer.member("service", group.key.service)
            writer.member("operation", group.key.operation)
            writer.member("code", group.key.code)
            writer.member("throttle_kind", group.key.throttleKind?.rawValue)
            writer.member("calls", group.calls)
            writer.member("throttled", group.throttled)
            writer.member("first", group.first?.rfc3339)
            writer.member("last", group.last?.rfc3339)
            writer.member("peak_per_second", group.peakPerSecond)
            writer.member("request_ids", group.requestIDs)
            writer.key("callers")
            writer.array(group.callers) { writer, share in
                writer.object { writer in
                    writer.member("name", share.name)
                    writer.member("calls", share.calls)
                    writer.member("throttled", share.throttled)
                }
            }
            writer.evidence(group.evidence)
            // Beyond the contract's keys, for readers that tell the two kinds of refusal apart.
            writer.member("client_side", group.key.isClientSide)
        }
    }

    private mutating func scope(_ scope: LimitScope?) {
        guard let scope else { return value(nil as String?) }
        object { writer in
            writer.member("account", scope.account)
            writer.member("region", scope.region)
            writer.member("service", scope.service)
            writer.member("operations", scope.operations)
            writer.member("caller_scope", scope.callerScope)
        }
    }

    private mutating func estimate(_ estimate: Estimate) {
        object { writer in
            writer.member("estimate", estimate.estimate)
            writer.member("low", estimate.low)
            writer.member("high", estimate.high)
        }
    }

    fileprivate mutating func limit(_ limit: Limit) {
        let fit = limit.estimate
        object { writer in
            writer.key("scope")
            writer.scope(limit.scope)
            writer.member("model", fit.model.rawValue)
            writer.key("capacity")
            writer.estimate(fit.capacity)
            writer.key("refill_per_second")
            writer.estimate(fit.refillPerSecond)
            writer.key("identifiable")
            writer.object { writer in
                writer.member("capacity", fit.capacityIsIdentifiable)
                writer.member("refill", fit.refillIsIdentifiable)
            }
            writer.member("reasons", fit.reasons.map(\.rawValue))
            writer.member("calls", fit.calls)
            writer.member("throttled", fit.throttled)
            writer.member("consistency", fit.consistency)
            writer.key("published")
            writer.published(limit.published)
            if let seconds = fit.windowSeconds { writer.member("window_s", seconds) }
            if let laid = fit.windowAlignment { writer.member("window_alignment", laid.rawValue) }
            if !fit.candidates.isEmpty {
                writer.member("candidates", fit.candidates.map(\.rawValue))
            }
            if let next = limit.nextEvidence { writer.member("next_evidence", next) }
            if let time = LimitWording.changeTime(fit) {
                writer.member("changed_at", time)
                writer.key("capacity_before")
                writer.estimate(fit.capacityBefore ?? .unknown)
                writer.key("refill_per_second_before")
                writer.estimate(fit.refillBefore ?? .unknown)
            }
            writer.evidence(limit.evidence)
        }
    }

    private mutating func published(_ known: PublishedValue?) {
        guard let known else { return value(nil as String?) }
        object { writer in
            writer.member("capacity", known.capacity)
            writer.member("refill_per_second", known.refillPerSecond)
            writer.member("quota_code", known.quotaCode)
            writer.member("quota_service_code", known.quotaServiceCode)
            writer.member("quota_name", known.quotaName)
            writer.member("adjustable", known.isAdjustable)
            writer.member("source", known.source)
            writer.member("as_of", known.asOf)
            writer.member("applied", known.isApplied)
        }
    }

    fileprivate mutating func finding(_ finding: Finding) {
        object { writer in
            writer.member("kind", finding.kind)
            writer.member("severity", finding.severity.rawValue)
            writer.member("title", finding.title)
            writer.member("detail", finding.detail)
            writer.key("scope")
            writer.scope(finding.scope)
            writer.key("figures")
            writer.array(finding.figures) { writer, figure in
                writer.object { writer in
                    writer.member("name", figure.name)
                    writer.member("value", figure.value)
                    writer.member("formula", figure.formula)
                }
            }
            writer.evidence(finding.evidence)
        }
    }

    fileprivate mutating func recommendation(_ advice: Recommendation) {
        object { writer in
            writer.member("id", advice.id)
            writer.member("verdict", advice.verdict.rawValue)
            writer.member("channel", advice.channel.rawValue)
            writer.member("title", advice.title)
            writer.member("why", advice.why)
            writer.member("actions", advice.actions)
            writer.member("commands", advice.commands)
            writer.key("predicted")
            writer.object { writer in
                writer.member("throttle_ratio_before", advice.predicted.throttleRatioBefore)
                writer.member("throttle_ratio_after", advice.predicted.throttleRatioAfter)
                writer.member("basis", advice.predicted.basis)
            }
            writer.evidence(advice.evidence)
            writer.member("references", advice.references)
        }
    }

    fileprivate mutating func request(_ request: RequestReference) {
        object { writer in
            writer.member("request_id", request.requestID)
            writer.member("extended_request_id", request.extendedRequestID)
            writer.member("time", request.time?.rfc3339)
            writer.member("service", request.service)
            writer.member("operation", request.operation)
            writer.member("code", request.code)
            writer.member("region", request.region)
            writer.member("evidence_count", request.evidenceCount)
            writer.evidence([request.source])
        }
    }

    fileprivate mutating func diagnostics(_ log: DiagnosticLog) {
        let reasons = log.counts.keys.sorted { $0.rawValue < $1.rawValue }
        object { writer in
            writer.member("unread", log.unread)
            writer.key("by_reason")
            writer.object { writer in
                for reason in reasons {
                    writer.member(reason.rawValue, log.counts[reason, default: 0])
                }
            }
            writer.key("first")
            writer.array(reasons.flatMap { log.first[$0, default: []] }) { writer, diagnostic in
                writer.object { writer in
                    writer.member("reason", diagnostic.reason.rawValue)
                    writer.member("detail", diagnostic.detail)
                    writer.member("file", diagnostic.source.file)
                    writer.member("line", diagnostic.source.line)
                    writer.member("offset", diagnostic.source.offset)
                }
            }
        }
    }

    private mutating func evidence(_ places: [Citation]) {
        key("evidence")
        array(places) { writer, place in
            writer.object { writer in
                writer.member("file", place.file)
                writer.member("line", place.line)
                writer.member("offset", place.offset)
            }
        }
    }
}
