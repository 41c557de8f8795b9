public import Analysis
import Events

/// Writes the incident as one HTML page that needs nothing else: no network, no other file.
///
/// Text from logs is escaped, and the page's own policy lets nothing run but its sorting script.
public struct HTMLReport: Renderer {
    /// How many rows a table shows; a page of all of 10,000 groups would open slowly.
    private static let rowsShown = 500

    /// Creates the renderer.
    public init() {}

    /// Returns the whole page.
    public func render(_ incident: Incident) -> [UInt8] {
        let summary = Summary(incident)
        var page = Markup()
        page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(PageParts.policy)\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        page.raw("<title>API throttling report</title>\n<style>\(PageParts.style)</style>")
        page.raw("</head>\n<body><a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>")
        page.element("h1", "API throttling report")
        page.raw("<nav aria-label=\"Sections\">")
        for (id, name) in [
            ("do", "What to do"), ("time", "Over time"), ("limits", "Limits"),
            ("groups", "Throttled APIs"), ("requests", "Request IDs"), ("evidence", "Evidence"),
        ] { page.raw("<a href=\"#\(id)\">\(name)</a>") }
        page.raw("</nav></header>\n<main id=\"main\">\n")
        page.raw("<p class=\"verdict\(summary.isThrottled ? "" : " calm")\">")
        page.raw(Markup.safe(summary.verdict) + "</p>\n<dl>")
        for (label, text) in summary.lines {
            page.raw("<dt>\(Markup.safe(label))</dt><dd>\(Markup.safe(text))</dd>")
        }
        page.raw("</dl>\n")
        Self.recommendations(incident, &page)
        Self.time(incident, &page)
        Self.limits(incident, &page)
        Self.findings(incident, &page)
        Self.groups(incident, &page)
        Self.callers(incident, &page)
        Self.requests(incident, &page)
        Self.inputs(incident, &page)
        Self.evidence(&page)
        page.raw("</main>\n<footer class=\"tag\">\(Tool.name) \(Tool.version)</footer>\n")
        page.raw("<script>\(PageParts.script)</script></body></html>\n")
        return Array(page.text.utf8)
    }

    private static func recommendations(_ incident: Incident, _ page: inout Markup) {
        page.section("do", "What to do") { page in
            for advice in incident.recommendations.prefix(50) {
                page.raw("<article>")
                page.element("h3", advice.title)
                page.element(
                    "p",
                    Self.capitalized(Wording.verdict(advice.verdict)) + ". " + advice.why
                )
                if !advice.actions.isEmpty {
                    page.raw("<ol>")
                    for action in advice.actions { page.element("li", action) }
                    page.raw("</ol>")
                }
                for command in advice.commands { commandBlock(command, &page) }
                if let before = advice.predicted.throttleRatioBefore,
                    let after = advice.predicted.throttleRatioAfter
                {
                    page.raw("<figure><div class=\"scroll\" role=\"region\" tabindex=\"0\"")
                    page.raw(" aria-label=\"Predicted effect\">")
                    page.raw(Charts.prediction(before: before, after: after) + "</div>")
                    page.element("figcaption", advice.predicted.basis)
                    page.raw("</figure>")
                }
                page.raw("<p class=\"tag\">Evidence: \(page.links(advice.evidence, shown: 8))</p>")
                for reference in advice.references.prefix(10) {
                    page.raw("<p class=\"tag\">See \(Markup.safe(reference))</p>")
                }
                page.raw("</article>\n")
            }
        }
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static func commandBlock(_ command: String, _ page: inout Markup) {
        let lines = command.split(separator: "\n").map { Markup.safe(String($0)) }
        page.raw("<pre>" + lines.joined(separator: "\n") + "</pre>\n")
    }

    private static func figure(
        _ name: String,
        _ chart: String,
        _ note: String,
        _ page: inout Markup
    ) {
        guard !chart.isEmpty else { return }
        page.raw("<figure><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        page.raw(Markup.safe(name) + "\">" + chart + "</div><figcaption>\(Markup.safe(name))")
        page.raw(note.isEmpty ? "" : ". Evidence: \(note)")
        page.raw("</figcaption></figure>\n")
    }

    private static func time(_ incident: Incident, _ page: inout Markup) {
        page.section("time", "Over time") { page in
            var places: [String: [Citation]] = [:]
            for group in incident.groups {
                let name = (group.key.service ?? "") + ":" + (group.key.operation ?? "")
                if places[name, default: []].count < 8 {
                    places[name, default: []] += group.evidence.prefix(8)
                }
            }
            if incident.timelines.count > 1 {
                let all = incident.timelines.prefix(20).flatMap { places[$0.name, default: []] }
                let title = "Throttled calls by API and time"
                figure(title, Charts.heatMap(incident.timelines), page.links(all), &page)
            }
            for line in incident.timelines.prefix(12) {
                let note = page.links(places[line.name, default: []])
                figure(line.name, Charts.timeline(line), note, &page)
            }
            if incident.timelines.count > 12 {
                page.element("p", "\(incident.timelines.count - 12) more APIs are in the table.")
            } else if incident.timelines.isEmpty {
                page.element("p", "The evidence shows no throttled calls with times.")
            }
        }
    }

    private static func limits(_ incident: Incident, _ page: inout Markup) {
        page.section("limits", "Limits") { page in
            if incident.limits.isEmpty { page.element("p", "No limit was inferred.") }
            for limit in incident.limits.prefix(50) {
                page.raw("<article>")
                page.element("h3", Wording.scope(limit.scope))
                page.raw("<ul>")
                for line in LimitWording.lines(limit) { page.element("li", line) }
                page.raw("</ul>")
                let own = incident.groups.filter { group in
                    group.key.service == limit.scope.service
                        && group.key.operation.map(limit.scope.operations.contains) == true
                }
                let note = page.links(own.prefix(8).flatMap(\.evidence))
                figure(
                    "Capacity",
                    Charts.interval(
                        "Capacity",
                        limit.estimate.capacity,
                        published: limit.published?.capacity
                    ),
                    note,
                    &page
                )
                figure(
                    "Refill per second",
                    Charts.interval(
                        "Refill /s",
                        limit.estimate.refillPerSecond,
                        published: limit.published?.refillPerSecond
                    ),
                    note,
                    &page
                )
                if let command = limit.nextCommand { commandBlock(command, &page) }
                page.raw("</article>\n")
            }
        }
    }

    private static func findings(_ incident: Incident, _ page: inout Markup) {
        page.section("findings", "Findings") { page in
            for finding in incident.findings.prefix(100) {
                page.raw("<article>")
                page.element("h3", finding.title)
                page.element("p", finding.detail)
                let rows = finding.figures.map { figure in
                    [
                        Markup.safe(figure.name), Wording.number(figure.value),
                        Markup.safe(figure.formula),
                    ]
                }
                if !rows.isEmpty {
                    page.table("Figures", ["Figure", "#Value", "Rule"], rows, total: rows.count)
                }
                page.raw("<p class=\"tag\">\(finding.severity.rawValue). Evidence: ")
                page.raw(page.links(finding.evidence, shown: 8) + "</p></article>\n")
            }
        }
    }

    private static func groups(_ incident: Incident, _ page: inout Markup) {
        page.section("groups", "Throttled APIs") { page in
            var rows: [[String]] = []
            for group in incident.groups.prefix(rowsShown) {
                let key = group.key
                rows.append([
                    Markup.safe(Wording.api(key.service, key.operation)),
                    Markup.safe(key.code ?? "–"),
                    key.isClientSide ? "by the SDK" : key.throttleKind?.rawValue ?? "–",
                    Wording.count(group.throttled), Wording.count(group.calls),
                    Wording.count(group.peakPerSecond), group.first?.rfc3339 ?? "–",
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

    private static func callers(_ incident: Incident, _ page: inout Markup) {
        let groups = incident.groups.filter { !$0.callers.isEmpty }
        guard !groups.isEmpty else { return }
        page.section("callers", "Who calls") { page in
            for group in groups.prefix(6) {
                let name = Wording.api(group.key.service, group.key.operation)
                let code = group.key.code.map { " (\($0))" } ?? ""
                figure(
                    name + code,
                    Charts.callers(group.callers),
                    page.links(group.evidence),
                    &page
                )
            }
        }
    }

    private static func requests(_ incident: Incident, _ page: inout Markup) {
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

    private static func inputs(_ incident: Incident, _ page: inout Markup) {
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
        }
    }

    private static func evidence(_ page: inout Markup) {
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
