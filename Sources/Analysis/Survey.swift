internal import Events

/// How many request IDs an incident quotes.
private let requestIDsQuoted = 20

extension Ledger {
    /// Returns what the ledger shows without any inference: totals, window, groups, timelines and
    /// request IDs; limits, findings and recommendations are empty.
    public func survey() -> Incident {
        var incident = Incident()
        var from: Instant?
        var to: Instant?
        for event in events {
            incident.byOutcome[event.outcome, default: 0] += 1
            guard let time = event.time else { continue }
            from = from.map { min($0, time) } ?? time
            to = to.map { max($0, time) } ?? time
        }
        incident.from = from
        incident.to = to
        let usages = usageByAPI()
        incident.groups = groups(of: usages)
        incident.timelines = timelines(of: usages)
        let quotable = rows.indices.filter {
            rows[$0].outcome == .throttled && rows[$0].requestID != .none
        }
        let inTime = quotable.sorted {
            (rows[$0].microseconds, $0) < (rows[$1].microseconds, $1)
        }
        incident.requestIDs = spread(inTime, requestIDsQuoted).compactMap {
            RequestReference(rows[$0].event(symbols))
        }
        incident.diagnostics = diagnostics
        return incident
    }
}
