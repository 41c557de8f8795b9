import Analysis
import Events

/// The words of a support case, in the order of AWS's template for API limit increases
/// (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html).
struct CaseText {
    /// One line.
    let subject: String
    /// The body, at most 8,000 bytes and so at most as many characters.
    let body: String

    /// How many request IDs the body quotes; a few are what AWS asks for, and all are attached.
    private static let quoted = 12

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
            lines.append(
                "One-hour window of peak throttling: " + Summary.whyNoTimes(incident)
            )
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
                        + "\(Wording.number(ask.refillNow))/s"
                        + (ask.source.map { ", " + $0 } ?? "") + ")"
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
        lines += ["", "IDs of throttled requests, spread over the window, APIs and callers:"]
        for reference in RequestReference.representatives(of: incident.requestIDs, Self.quoted) {
            lines.append("- " + Self.line(reference))
        }
        if incident.requestIDs.isEmpty { lines.append("- the evidence shows none") }
        lines += ["", "Observed limits:"]
        for limit in incident.limits.prefix(10) {
            let change = LimitWording.change(limit.estimate).map { "; " + $0 } ?? ""
            let published = limit.published.map { "; " + LimitWording.published($0) } ?? ""
            lines.append(
                "- \(Wording.scope(limit.scope)): \(LimitWording.values(limit))" + change
                    + published
            )
        }
        var text = ""
        for line in lines {
            let clean = Printable.line(line, limit: 600) + "\n"
            // A line that does not fit is left out whole.
            if text.utf8.count + clean.utf8.count <= SupportCase.bodyLimit { text += clean }
        }
        body = text
    }

    /// The case as `CreateCase` takes it.
    ///
    /// Service and category are the pair of AWS's own example of `create-case`, which every account has
    /// (docs.aws.amazon.com/cli/latest/reference/support/create-case.html). Those of a service differ
    /// from account to account and are known to `DescribeServices` alone; and the Support API takes no
    /// limit increases as such (docs.aws.amazon.com/awssupport/latest/APIReference/API_CreateCase.html),
    /// only cases about them: for those ``markdown(quotaIncrease:)`` names the form.
    var createCase: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("subject", subject)
            writer.member("serviceCode", "general-info")
            writer.member("severityCode", "normal")
            writer.member("categoryCode", "using-aws")
            writer.member("communicationBody", body)
            writer.member("language", "en")
            writer.member("issueType", "technical")
        }
        return writer.bytes + [0x0A]
    }

    private static func line(_ reference: RequestReference) -> String {
        let both = [reference.requestID, reference.extendedRequestID].compactMap { $0 }
        var line = both.joined(separator: " / ") + " " + (reference.time?.rfc3339 ?? "time unknown")
        line += " " + Wording.api(reference.service, reference.operation)
        if let region = reference.region { line += " " + region }
        if let caller = reference.caller { line += " by " + Printable.line(caller, limit: 80) }
        if let sdk = reference.userAgent?.split(separator: " ").first {
            line += ", " + Printable.line(String(sdk), limit: 40)
        }
        return line
    }

    /// Returns the case to paste, and the commands that send it.
    func markdown(quotaIncrease: QuotaIncrease?) -> String {
        var out = "# \(MarkdownReport.safe(subject))\n\n"
        // As a block of text it is copied as it is, and nothing in it formats or links: no line of
        // the body begins with a fence.
        out += "```text\n" + body + "```\n\n"
        out += "## To send it\n\n"
        if let quotaIncrease {
            out += "This quota can be raised in Service Quotas, which is quicker than a case:\n\n"
            out += "    aws service-quotas request-service-quota-increase"
            out += " --cli-input-json file://quota-increase.json"
            out += quotaIncrease.region.map { " --region " + $0 } ?? ""
            out += "\n\nFor what it does not cover, open a case. "
        }
        out += "With a Business or higher support plan:\n\n"
        out +=
            "    aws support create-case --region us-east-1 --cli-input-json file://case.json\n\n"
        out += "`case.json` names the codes of AWS Support's own example, which reach its general"
        out += " queue. Those of the service, for the fields `serviceCode` and `categoryCode`, are"
        out += " listed by\n\n"
        out += "    aws support describe-services --region us-east-1"
        out += " --query 'services[].[name,code,categories[].code]'\n\n"
        out +=
            "The Support API takes no limit increases as such. Without such a plan, or for one, paste"
        out += " the text above in the form of its own:"
        out += " <https://console.aws.amazon.com/support/home#/case/create?issueType="
        out += "service-limit-increase>. Attach"
        out += " `request-ids.csv`, `timeline.csv` and `evidence.ndjson`.\n"
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
