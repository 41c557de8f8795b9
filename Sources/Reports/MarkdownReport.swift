public import Analysis
import Events

/// Writes the incident in Markdown that GitHub, GitLab, Jira and Slack show well.
///
/// Text from logs is escaped, so that it neither formats, links, mentions nor opens HTML.
public struct MarkdownReport: Renderer {
    /// How many rows a table shows.
    private static let rowsShown = 50

    /// Creates the renderer.
    public init() {}

    /// Returns the whole report.
    public func render(_ incident: Incident) -> [UInt8] {
        var out = "# API throttling report\n\n"
        let summary = Summary(incident)
        out += "**\(Self.safe(summary.verdict))**\n\n"
        for (label, text) in summary.lines { out += "- **\(label):** \(Self.safe(text))\n" }
        out += Self.recommendations(incident)
        out += Self.groups(incident)
        out += Self.limits(incident)
        out += Self.findings(incident)
        out += Self.requests(incident)
        out += Self.inputs(incident)
        return Array(out.utf8)
    }

    /// Returns `text` on one line with everything that Markdown or HTML would obey escaped, but for the
    /// addresses of AWS's documentation, which stay links.
    static func safe(_ text: String) -> String {
        let clean = Printable.line(text)
        var out = ""
        var rest = clean[...]
        while let start = rest.firstRange(of: documentation) {
            let address = rest[start.lowerBound...].prefix { character in
                character.isASCII
                    && (character.isLetter || character.isNumber || "-_./:#".contains(character))
            }
            // A full stop or colon at the end is the sentence's.
            let end = address.lastIndex { $0 != "." && $0 != ":" } ?? address.startIndex
            let link = address[...end]
            out += escaped(rest[..<start.lowerBound]) + "<\(link)>"
            rest = rest[rest.index(after: end)...]
        }
        return atLineStart(out + escaped(rest))
    }

    /// What the addresses of AWS's documentation begin with.
    private static let documentation = "https://docs.aws.amazon.com/"

    private static func escaped(_ text: Substring) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            // Mentions and addresses are found after entities are read, so a mark without width
            // keeps them from becoming a notification or a link.
            case "@": out += "&#64;&#8203;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$":
                out += "\\" + String(scalar)
            default: out.unicodeScalars.append(scalar)
            }
        }
        // `://` and `www.` are what turns a bare address into a link.
        return out.split(separator: "://", omittingEmptySubsequences: false)
            .joined(separator: ":&#47;/")
            .split(separator: "www.", omittingEmptySubsequences: false)
            .joined(separator: "www&#46;")
    }

    /// Returns `text` such that it begins no list, rule or heading where it begins a line.
    private static func atLineStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "-+=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text.dropFirst(digits.count)
        guard !digits.isEmpty, let sign = mark.first, ".)".contains(sign),
            mark.dropFirst().first ?? " " == " "
        else { return text }
        return digits + "\\" + mark
    }

    /// Returns `text` as code, within a fence that is longer than any in the text.
    static func code(_ text: String) -> String {
        let clean = Printable.line(text).map { $0 == "`" ? "'" : $0 == "|" ? "¦" : $0 }
        return "`" + String(clean) + "`"
    }

    /// A table; a head that begins with `#` is of numbers, which stand at the right.
    private static func table(_ heads: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let names = heads.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        var out = "\n| " + names.joined(separator: " | ") + " |\n"
        out += "|" + heads.map { $0.hasPrefix("#") ? " ---: |" : " --- |" }.joined() + "\n"
        for row in rows.prefix(rowsShown) { out += "| " + row.joined(separator: " | ") + " |\n" }
        if rows.count > rowsShown { out += "\n… and \(rows.count - rowsShown) more.\n" }
        return out
    }

    private static func groups(_ incident: Incident) -> String {
        guard !incident.groups.isEmpty else { return "" }
        let rows = incident.groups.map { group in
            [
                safe(Wording.api(group.key.service, group.key.operation)),
                safe(group.key.code ?? "–"),
                safe(
                    group.key.isClientSide ? "by the SDK" : group.key.throttleKind?.rawValue ?? "–"
                ),
                Wording.count(group.throttled), Wording.count(group.calls),
                group.first?.rfc3339 ?? "–", group.last?.rfc3339 ?? "–",
                safe(group.key.region ?? "–"), safe(group.key.account ?? "–"),
            ]
        }
        let heads = [
            "API", "Code", "Kind", "#Throttled", "#Calls", "First", "Last", "Region", "Account",
        ]
        return "\n## Throttled APIs\n" + table(heads, rows)
    }

    private static func limits(_ incident: Incident) -> String {
        guard !incident.limits.isEmpty else { return "" }
        var out = "\n## Limits\n"
        let places = PlaceNames(incident)
        for limit in incident.limits.prefix(rowsShown) {
            out += "\n**\(safe(Wording.scope(limit.scope)))**\n\n"
            for line in LimitWording.lines(limit) { out += "- \(safe(line))\n" }
            if let next = LimitWording.nextEvidence(limit) { out += "- \(safe(next))\n" }
            if let command = limit.nextCommand { out += "\n" + block([command]) }
            out += evidence(limit.evidence, places)
        }
        return out
    }

    private static func findings(_ incident: Incident) -> String {
        guard !incident.findings.isEmpty else { return "" }
        var out = "\n## Findings\n"
        let places = PlaceNames(incident)
        for finding in incident.findings.prefix(rowsShown) {
            out += "\n**\(safe(finding.title))** (\(finding.severity.rawValue))\n\n"
            out += safe(finding.detail) + "\n"
            out += evidence(finding.evidence, places)
        }
        return out
    }

    private static func recommendations(_ incident: Incident) -> String {
        guard !incident.recommendations.isEmpty else { return "" }
        var out = "\n## What to do\n"
        let places = PlaceNames(incident)
        for (index, advice) in incident.recommendations.prefix(rowsShown).enumerated() {
            out += "\n### \(index + 1). \(safe(advice.title))\n\n\(safe(advice.why))\n"
            if !advice.actions.isEmpty { out += "\n" }
            for action in advice.actions { out += "- \(safe(action))\n" }
            if !advice.commands.isEmpty { out += "\n" + block(advice.commands) }
            if let after = advice.predicted.throttleRatioAfter {
                let before = Wording.percent(advice.predicted.throttleRatioBefore)
                out += "\nExpected: \(before) throttled becomes \(Wording.percent(after))"
                out += ". \(safe(advice.predicted.basis))\n"
            }
            out += evidence(advice.evidence, places)
            if !advice.references.isEmpty {
                out += "\nSee " + advice.references.map { link($0) }.joined(separator: ", ") + "\n"
            }
        }
        return out
    }

    private static func block(_ commands: [String]) -> String {
        let lines = commands.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            .map { "    " + $0 }
        let clean = lines.map { line in
            String(
                String.UnicodeScalarView(
                    line.unicodeScalars.map { Printable.isActive($0) ? "\u{FFFD}" : $0 }
                )
            )
        }
        return clean.joined(separator: "\n") + "\n"
    }

    private static func link(_ address: String) -> String {
        let harmless = address.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F
                && ![0x3C, 0x3E, 0x28, 0x29, 0x5B, 0x5D, 0x7C].contains(byte)
        }
        return harmless && address.hasPrefix("https://") ? "<\(address)>" : safe(address)
    }

    private static func evidence(_ citations: [Citation], _ places: PlaceNames) -> String {
        guard !citations.isEmpty else { return "" }
        return "\nEvidence: " + code(places.text(citations, shown: 5)) + "\n"
    }

    private static func requests(_ incident: Incident) -> String {
        guard !incident.requestIDs.isEmpty else { return "" }
        // Only S3 gives a second ID.
        let showsHosts = incident.requestIDs.contains { $0.extendedRequestID != nil }
        let rows = incident.requestIDs.map { request in
            [code(request.requestID)]
                + (showsHosts ? [request.extendedRequestID.map { code($0) } ?? "–"] : [])
                + [
                    request.time?.rfc3339 ?? "–",
                    safe(Wording.api(request.service, request.operation)),
                    safe(request.region ?? "–"),
                ]
        }
        let heads = ["Request ID"] + (showsHosts ? ["Host ID"] : []) + ["Time", "API", "Region"]
        return "\n## Request IDs for AWS Support\n" + table(heads, rows)
    }

    private static func inputs(_ incident: Incident) -> String {
        let rows = incident.inputs.map { input in
            [
                code(input.file), Wording.count(input.bytes), Wording.count(input.events),
                Wording.count(input.unreadRecords), safe(input.format.isEmpty ? "–" : input.format),
            ]
        }
        let unread = incident.diagnostics.counts.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "- \(safe(Wording.trouble($0.key, $0.value)))\n" }.joined()
        return "\n## Read\n" + table(["Input", "#Bytes", "#Events", "#Unread", "Format"], rows)
            + (unread.isEmpty ? "" : "\n" + unread)
    }
}
