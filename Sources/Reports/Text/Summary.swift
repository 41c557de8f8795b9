import Analysis
import Events

/// The answer in five lines: was it throttling, whose, since when, how bad, what to do.
struct Summary {
    /// Whether a service throttled any call.
    var isThrottled: Bool
    /// The first line.
    var verdict: String
    /// The other lines, each with its label.
    var lines: [(label: String, text: String)]

    /// Sums `incident` up.
    init(_ incident: Incident) {
        let byClient = incident.byOutcome[.throttledClient, default: 0]
        isThrottled = incident.throttled > 0
        lines = []
        guard incident.throttled + byClient > 0 else {
            verdict =
                incident.headline
                ?? (incident.calls == 0
                    ? "No AWS API calls or throttling errors were found."
                    : "No throttling: none of \(Wording.count(incident.calls, "event")) is a throttle.")
            // Where nothing was found the advice only says so again.
            let first =
                incident.calls == 0 && incident.headline == nil
                ? nil : incident.recommendations.first
            if let first { lines.append(("Do", first.title)) }
            return
        }
        verdict = Self.verdict(incident, byClient: byClient)
        if let group = incident.groups.first {
            var whose = Wording.api(group.key.service, group.key.operation)
            if let code = group.key.code { whose += " (\(code))" }
            whose += ", " + Wording.place(group.key.account, group.key.region)
            let others = incident.groups.count - 1
            if others > 0 { whose += "; \(others) more group\(others == 1 ? "" : "s")" }
            lines.append(("Whose", whose))
        }
        lines.append(("Since", Self.since(incident)))
        lines.append(("Limit", Self.limit(incident)))
        if let first = incident.recommendations.first {
            lines.append(("Do", first.title))
        }
    }

    private static func verdict(_ incident: Incident, byClient: Int) -> String {
        let refused = Wording.count(incident.throttled)
        let sent = incident.calls - incident.byOutcome[.throttledClient, default: 0]
        guard incident.throttled > 0 else {
            return "Throttled by the SDK itself, not by AWS: "
                + "\(Wording.count(byClient, "call")) never sent."
        }
        // A log of errors says nothing on the calls that went well: no ratio then.
        guard incident.byOutcome[.succeeded, default: 0] > 0 else {
            return "Throttled: AWS refused \(Wording.count(incident.throttled, "call"))"
                + "; the log shows no successful calls, so the share is unknown."
        }
        return "Throttled: AWS refused \(refused) of \(Wording.count(sent, "call"))"
            + " (\(Wording.percent(incident.throttleRatio)))."
    }

    /// Why nothing is known of when it happened, as a clause.
    static func whyNoTimes(_ incident: Incident) -> String {
        incident.diagnostics.counts[.timeWithoutYear, default: 0] > 0
            ? "the times show no year (--assume-year YYYY says which)"
            : "the evidence shows no times"
    }

    private static func since(_ incident: Incident) -> String {
        let firsts = incident.groups.compactMap(\.first)
        let lasts = incident.groups.compactMap(\.last)
        guard let first = firsts.min(), let last = lasts.max() else {
            return "unknown; " + whyNoTimes(incident)
        }
        // The hour matters here; the evidence has the fractions.
        var text = Self.stamp(first)
        if last > first {
            text += " until \(Self.stamp(last))"
            text += " (\(Wording.duration(last.microseconds - first.microseconds)))"
        }
        if let peak = incident.groups.map(\.peakPerSecond).max(), peak > 1 {
            text += ", peak \(Wording.count(peak, "call")) in one second"
        }
        return text
    }

    private static func stamp(_ time: Instant) -> String {
        Instant(
            microseconds: time.microseconds,
            resolution: max(1_000_000, time.resolution)
        ).rfc3339
    }

    private static func limit(_ incident: Incident) -> String {
        guard let limit = incident.limits.first else { return "not inferred" }
        return LimitWording.brief(limit)
    }
}
