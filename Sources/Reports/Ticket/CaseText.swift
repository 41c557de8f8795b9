import Analysis
import Events

/// The words of a support case, in the order of AWS's template for API limit increases
/// (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).
struct CaseText {
    /// One line.
    let subject: String
    /// The body, at most 8,000 bytes and so at most as many characters.
    let body: String

    /// Writes the case of an incident that is redacted already.
    init(_ incident: Incident, throttleTimes: [Int64]) {
        let key = incident.groups.first?.key
        let api = Wording.api(key?.service, key?.operation)
        subject = Printable.line(
            "API throttling: \(api) in \(key?.region ?? "an unnamed Region")",
            limit: 200
        )
        var lines = ["Limit increase type: API request rate"]
        if let page = incident.recommendations.flatMap(\.references).first {
            lines.append("Related page: " + page)
        }
        lines += ["", "Description: " + Summary(incident).verdict]
        if let hour = Self.peakHour(throttleTimes) {
            lines.append(
                "One-hour window of peak throttling (UTC): \(Self.time(hour.start)) to "
                    + "\(Self.time(hour.start &+ 3_600_000_000)), \(hour.count) throttled calls"
            )
        } else {
            lines.append("One-hour window of peak throttling: the evidence shows no times")
        }
        lines += ["", "Wanted, per Region and action (refill before capacity):"]
        let asks = incident.recommendations.compactMap(\.wanted)
        for ask in asks.prefix(20) {
            let actions = ask.scope.operations.isEmpty ? ["(not stated)"] : ask.scope.operations
            for action in actions.prefix(20) {
                let counted = ask.quota?.quotaName?.lowercased().contains("resource") == true
                lines.append(
                    "- Region \(ask.scope.region ?? "(not stated)"), action \(action), "
                        + (counted ? "resource limit" : "request limit")
                        + ": refill rate \(Wording.number(ask.refillWanted))/s (now "
                        + "\(Wording.number(ask.refillNow))/s)"
                        + (ask.capacityWanted.map { ", bucket capacity " + Wording.number($0) }
                            ?? "")
                )
            }
        }
        if asks.isEmpty {
            lines.append(
                "- not determined: the evidence does not show that a higher limit is needed, or how"
                    + " much of it. We ask for advice on these calls."
            )
        }
        lines += ["", "IDs of throttled requests:"]
        for reference in incident.requestIDs.prefix(12) {
            let both = [reference.requestID, reference.extendedRequestID].compactMap { $0 }
            lines.append(
                "- \(both.joined(separator: " / ")) \(reference.time?.rfc3339 ?? "time unknown") "
                    + Wording.api(reference.service, reference.operation)
                    + " \(reference.region ?? "")"
            )
        }
        if incident.requestIDs.isEmpty { lines.append("- the evidence shows none") }
        lines += ["", "Observed limits:"]
        for limit in incident.limits.prefix(10) {
            lines.append("- \(Wording.scope(limit.scope)): \(LimitWording.values(limit))")
        }
        var text = ""
        for line in lines {
            let clean = Printable.line(line, limit: 600) + "\n"
            // A line that does not fit is left out whole.
            if text.utf8.count + clean.utf8.count <= SupportCase.bodyLimit { text += clean }
        }
        body = text
    }

    /// Returns the case to paste, and the commands that send it.
    func markdown(withQuota: Bool) -> String {
        var out = "# \(MarkdownReport.safe(subject))\n\n"
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            let isItem = line.hasPrefix("- ")
            let text = MarkdownReport.safe(String(isItem ? line.dropFirst(2) : line))
            out += (isItem ? "- " : "") + text + "\n"
        }
        out += "## To send it\n\nCheck the service and category codes with "
        out += "`aws support describe-services`, attach `request-ids.csv`, `timeline.csv` and "
        out += "`evidence.ndjson`, then:\n\n"
        out += "    aws support create-case --cli-input-json file://case.json\n"
        if withQuota {
            out += "    aws service-quotas request-service-quota-increase"
            out += " --cli-input-json file://quota-increase.json\n"
        }
        return out
    }

    /// Returns the hour, from a whole minute on, with the most of `times`; linear after a sort.
    static func peakHour(_ times: [Int64]) -> (start: Int64, count: Int)? {
        let times = times.sorted()
        var best: (start: Int64, count: Int)?
        var end = 0
        for (index, time) in times.enumerated() {
            let minute: Int64 = 60_000_000
            let start = time &- ((time % minute) &+ minute) % minute
            while end < times.count, times[end] < start &+ 60 &* minute { end += 1 }
            if end - index > best?.count ?? 0 { best = (start, end - index) }
        }
        return best
    }

    /// Returns a time in UTC, to the second.
    static func time(_ microseconds: Int64) -> String {
        let range = Instant.range
        let safe = min(max(microseconds, range.lowerBound), range.upperBound)
        return Instant(microseconds: safe, resolution: 1_000_000).rfc3339
    }
}
