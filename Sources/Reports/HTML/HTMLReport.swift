public import Analysis
import Events

/// Writes the incident as one HTML page that needs nothing else: no network, no other file.
///
/// Text from logs is escaped, and the page's own policy lets nothing run but its sorting script.
public struct HTMLReport: Renderer {
    /// How many rows a table shows; a page of all of 10,000 groups would open slowly.
    static let rowsShown = 500

    /// Creates the renderer.
    public init() {}

    /// Each input is named with its digest.
    public var namesDigests: Bool { true }

    /// Returns the whole page.
    public func render(_ incident: Incident) -> [UInt8] {
        var page = Markup()
        page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(PageParts.policy)\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        page.raw("<title>API throttling report</title>\n<style>\(PageParts.style)</style>")
        page.raw("</head>\n<body><a class=\"skip\" href=\"#main\">Skip to the report</a>\n")
        var body = Markup()
        let sections = Self.sections(incident, &body)
        page.raw("<header>")
        page.element("h1", "API throttling report")
        page.raw("<nav aria-label=\"Sections\">")
        for (id, name) in sections { page.raw("<a href=\"#\(id)\">\(Markup.safe(name))</a>") }
        page.raw("</nav></header>\n<main id=\"main\">\n")
        page.raw(body.text)
        page.raw("</main>\n<footer class=\"tag\">\(Tool.name) \(Tool.version)</footer>\n")
        page.raw("<script>\(PageParts.script)</script></body></html>\n")
        return Array(page.text.utf8)
    }

    /// Writes the sections that have something to say and returns their IDs and names.
    private static func sections(
        _ incident: Incident,
        _ page: inout Markup
    ) -> [(id: String, name: String)] {
        answer(incident, &page)
        recommendations(incident, &page)
        time(incident, &page)
        limits(incident, &page)
        findings(incident, &page)
        groups(incident, &page)
        callers(incident, &page)
        requests(incident, &page)
        inputs(incident, &page)
        evidence(&page)
        return page.sections
    }

    /// The first screen: what happened, how bad, what to do, and the worst API's calls over time.
    private static func answer(_ incident: Incident, _ page: inout Markup) {
        let summary = Summary(incident)
        page.raw("<div class=\"answer\"><div>")
        page.raw("<p class=\"verdict\(summary.isThrottled ? "" : " calm")\">")
        page.raw(Markup.prose(summary.verdict) + "</p>\n<dl>")
        for (label, text) in summary.lines {
            let isAdvice = label == "Do" && !incident.recommendations.isEmpty
            page.raw("<dt>\(Markup.safe(label))</dt><dd\(isAdvice ? " class=\"do\"" : "")>")
            page.raw(Markup.prose(text))
            page.raw(isAdvice ? " <a href=\"#do\">How</a></dd>" : "</dd>")
        }
        page.raw("</dl>\n")
        let places = incident.groups.prefix(8).flatMap(\.evidence)
        if !places.isEmpty { page.evidence(places, shown: 5) }
        page.raw("</div>")
        if let worst = incident.timelines.first, let chart = Chart(timeline: worst) {
            page.figure(chart, evidence(of: worst.name, incident))
        }
        page.raw("</div>\n")
    }

    private static func recommendations(_ incident: Incident, _ page: inout Markup) {
        guard !incident.recommendations.isEmpty else { return }
        page.section("do", "What to do") { page in
            for (index, advice) in incident.recommendations.prefix(50).enumerated() {
                page.raw("<article>")
                page.element("h3", "\(index + 1). " + advice.title)
                page.element(
                    "p",
                    Wording.verdict(advice.verdict).capitalizedFirst + ". " + advice.why
                )
                if !advice.actions.isEmpty {
                    page.raw("<ul>")
                    for action in advice.actions { page.element("li", action) }
                    page.raw("</ul>")
                }
                for command in advice.commands { commandBlock(command, &page) }
                if let before = advice.predicted.throttleRatioBefore,
                    let after = advice.predicted.throttleRatioAfter
                {
                    let basis = advice.predicted.basis
                    page.figure(Chart(before: before, after: after, basis: basis), advice.evidence)
                } else {
                    page.evidence(advice.evidence, shown: 5)
                }
                if !advice.references.isEmpty {
                    let references = advice.references.prefix(10).map { Markup.safe($0) }
                    page.raw("<p class=\"tag\">See \(references.joined(separator: "<br>"))</p>")
                }
                page.raw("</article>\n")
            }
        }
    }

    /// Adds a command to paste.
    static func commandBlock(_ command: String, _ page: inout Markup) {
        let lines = command.split(separator: "\n").map { Markup.safe(String($0)) }
        page.raw("<pre tabindex=\"0\">" + lines.joined(separator: "\n") + "</pre>\n")
    }

    /// Where throttled calls of an API stand, which a timeline names as `service:Operation`.
    private static func evidence(of name: String, _ incident: Incident) -> [Citation] {
        incident.groups.filter { group in
            (group.key.service ?? "?") + ":" + (group.key.operation ?? "?") == name
        }.prefix(8).flatMap(\.evidence)
    }

    private static func time(_ incident: Incident, _ page: inout Markup) {
        // The first API stands on the first screen.
        guard incident.timelines.count > 1 else { return }
        page.section("time", "Over time") { page in
            if let chart = Chart(heatMap: incident.timelines) {
                let places = incident.timelines.prefix(20).flatMap {
                    evidence(of: $0.name, incident)
                }
                page.figure(chart, places)
            }
            for line in incident.timelines.dropFirst().prefix(11) {
                guard let chart = Chart(timeline: line) else { continue }
                page.figure(chart, evidence(of: line.name, incident))
            }
            let rest = incident.timelines.count - 12
            if rest > 0 { page.element("p", "\(rest) more APIs are in the table.") }
        }
    }

    private static func limits(_ incident: Incident, _ page: inout Markup) {
        guard !incident.limits.isEmpty else { return }
        page.section("limits", "Limits") { page in
            for limit in incident.limits.prefix(50) {
                page.raw("<article>")
                page.element("h3", Wording.scope(limit.scope))
                page.raw("<ul>")
                for line in LimitWording.lines(limit) { page.element("li", line) }
                if let next = LimitWording.nextEvidence(limit) { page.element("li", next) }
                page.raw("</ul>")
                if let command = limit.nextCommand { commandBlock(command, &page) }
                let drawn = charts(of: limit)
                if drawn.isEmpty { page.evidence(limit.evidence, shown: 5) }
                page.raw("<div class=\"charts\">")
                for chart in drawn { page.figure(chart, limit.evidence) }
                page.raw("</div>")
                page.raw("</article>\n")
            }
        }
    }

    private static func charts(of limit: Limit) -> [Chart] {
        let fit = limit.estimate
        let size = fit.model == .tokenBucket ? "tokens" : "calls"
        let drawn = limit.charts
        let published = limit.published
        return [
            Chart(
                interval: LimitWording.told(fit.capacity),
                of: "Capacity",
                unit: size,
                published: published
            ),
            Chart(
                interval: fit.refillPerSecond,
                of: "Refill",
                unit: "per second",
                published: published
            ),
            drawn.level.flatMap { Chart(level: $0, published: published) },
            drawn.refillCurve.flatMap { Chart(curve: $0) },
            Chart(tokens: drawn.callers, by: "caller"),
            Chart(tokens: drawn.operations, by: "API"),
            drawn.retries.flatMap { Chart(waits: $0) },
            drawn.retries.flatMap { Chart(phases: $0) },
        ].compactMap { $0 }
    }
}
