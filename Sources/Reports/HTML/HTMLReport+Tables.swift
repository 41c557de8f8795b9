import Analysis
import Events

extension HTMLReport {
    /// What the analysis found out, with the rule behind each figure.
    static func findings(_ incident: Incident, _ page: inout Markup) {
        guard !incident.findings.isEmpty else { return }
        page.section("findings", "Findings") { page in
            for finding in incident.findings.prefix(100) {
                page.raw("<article class=\"\(finding.severity.rawValue)\">")
                page.element("h3", finding.title)
                page.element("p", finding.detail)
                let rows = finding.figures.map { figure in
                    [
                        Markup.safe(figure.name.split(separator: "_").joined(separator: " ")),
                        Wording.number(figure.value), Markup.safe(figure.formula),
                    ]
                }
                if !rows.isEmpty {
                    page.table("Figures", ["Figure", "#Value", "Rule"], rows, total: rows.count)
                }
                page.evidence(finding.evidence, shown: 8, before: finding.severity.rawValue + ". ")
                page.raw("</article>\n")
            }
        }
    }

    /// The groups, most throttled first.
    static func groups(_ incident: Incident, _ page: inout Markup) {
        guard !incident.groups.isEmpty else { return }
        page.section("groups", "Throttled APIs") { page in
            var rows: [[String]] = []
            for group in incident.groups.prefix(rowsShown) {
                let key = group.key
                rows.append([
                    Markup.safe(Wording.api(key.service, key.operation)),
                    Markup.safe(key.code ?? "–"),
                    key.isClientSide ? "by the SDK" : key.throttleKind?.rawValue ?? "–",
                    Wording.count(group.throttled), Wording.count(group.calls),
                    group.first == nil ? "–" : Wording.count(group.peakPerSecond),
                    group.first?.rfc3339 ?? "–",
                    group.last?.rfc3339 ?? "–", Markup.safe(key.region ?? "–"),
                    Markup.safe(key.account ?? "–"), page.links(group.evidence),
                ])
            }
            let heads = [
                "API", "Code", "~Kind", "#Throttled", "#Calls", "#Peak per s", "~First", "~Last",
                "~Region", "~Account", "~Evidence",
            ]
            let others = incident.groups.dropFirst(rowsShown)
            let throttled = others.reduce(0) { $0 &+ $1.throttled }
            let rest: [String] =
                [Wording.count(others.count) + " others", "", "", Wording.count(throttled)]
                + Array(repeating: "", count: heads.count - 4)
            page.table(
                "Throttled APIs",
                heads,
                rows,
                total: incident.groups.count,
                rest: others.isEmpty ? nil : rest
            )
        }
    }

    /// Who makes the calls of the most throttled groups.
    static func callers(_ incident: Incident, _ page: inout Markup) {
        let groups = incident.groups.filter { !$0.callers.isEmpty }
        guard !groups.isEmpty else { return }
        page.section("callers", "Who calls") { page in
            for group in groups.prefix(6) {
                let name = Wording.api(group.key.service, group.key.operation)
                let code = group.key.code.map { " (\($0))" } ?? ""
                guard let chart = Chart(callers: group.callers, of: name + code) else { continue }
                page.figure(chart, group.evidence)
            }
        }
    }

    /// The request IDs to quote.
    static func requests(_ incident: Incident, _ page: inout Markup) {
        guard !incident.requestIDs.isEmpty else { return }
        page.section("requests", "Request IDs to quote") { page in
            var rows: [[String]] = []
            for reference in incident.requestIDs.prefix(rowsShown) {
                let both = [reference.requestID, reference.extendedRequestID].compactMap { $0 }
                rows.append([
                    Markup.safe(both.joined(separator: " / ")), reference.time?.rfc3339 ?? "–",
                    Markup.safe(Wording.api(reference.service, reference.operation)),
                    Markup.safe(reference.code ?? "–"), Markup.safe(reference.region ?? "–"),
                    page.links([reference.source]),
                ])
            }
            let heads = ["Request ID", "~Time", "API", "Code", "~Region", "~Evidence"]
            page.table("Request IDs", heads, rows, total: incident.requestIDs.count)
        }
    }

    /// What was read, and what could not be.
    static func inputs(_ incident: Incident, _ page: inout Markup) {
        page.section("inputs", "Inputs") { page in
            let rows = incident.inputs.prefix(rowsShown).map { input in
                [
                    Markup.safe(input.file), Wording.count(input.bytes), Markup.safe(input.format),
                    Wording.count(input.events), Wording.count(input.unreadRecords),
                    Markup.safe(input.sha256 ?? "–"),
                ]
            }
            let heads = ["File", "#Bytes", "Format", "#Events", "#Unread", "SHA-256"]
            page.table("Inputs", heads, rows, total: incident.inputs.count)
            let counts = incident.diagnostics.counts.sorted { $0.key.rawValue < $1.key.rawValue }
            guard !counts.isEmpty else { return }
            page.raw("<ul>")
            for (reason, count) in counts { page.element("li", Wording.trouble(reason, count)) }
            page.raw("</ul>")
        }
    }

    /// The places that the page links to, each once.
    static func evidence(_ page: inout Markup) {
        guard !page.places.isEmpty else { return }
        page.section("evidence", "Evidence") { page in
            page.raw("<ol>")
            for (index, place) in page.places.enumerated() {
                page.raw("<li id=\"e\(index + 1)\">\(Markup.safe(place.file))")
                page.raw(place.line > 0 ? ", line \(place.line)" : "")
                page.raw(", byte offset \(place.offset)</li>\n")
            }
            page.raw("</ol>")
        }
    }
}
