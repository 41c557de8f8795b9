public import Analysis
import Events

/// Writes the incident for a terminal: the answer in the first five lines, then the evidence.
public struct TextReport: Renderer {
    /// The columns of the page.
    public var width: Int
    /// Whether escape sequences colour the page.
    public var isColoured: Bool

    /// Creates the renderer; widths below 60 are taken as 60.
    public init(width: Int = 100, isColoured: Bool = false) {
        self.width = max(60, width)
        self.isColoured = isColoured
    }

    /// Returns the whole report.
    public func render(_ incident: Incident) -> [UInt8] {
        var page = TextPage(width: width, isColoured: isColoured)
        let summary = Summary(incident)
        page.wrapped(summary.verdict, indent: 0, summary.isThrottled ? .alarm : .good)
        // A line each, so that the answer stands in the first five; the last may be longer.
        for (label, text) in summary.lines {
            page.labelled(label, text, inOneLine: label != summary.lines.last?.label)
        }
        page.timelines(incident)
        page.groups(incident)
        page.limits(incident)
        page.findings(incident)
        page.recommendations(incident)
        page.requests(incident)
        page.inputs(incident)
        return Array(page.text.utf8)
    }
}

extension TextPage {
    /// How many rows a list shows before it says how many more there are.
    private static var rowsShown: Int { 20 }

    fileprivate mutating func more(_ count: Int, _ what: String) {
        guard count > Self.rowsShown else { return }
        line(
            "  … and \(Wording.count(count - Self.rowsShown)) more \(what); --format json has all.",
            .faint
        )
    }

    fileprivate mutating func timelines(_ incident: Incident) {
        guard !incident.timelines.isEmpty else { return }
        heading("Over time")
        for timeline in incident.timelines.prefix(5) {
            let step = Wording.duration(Int64(timeline.stepSeconds) * 1_000_000)
            let count = "  (counted by \(step))"
            let name = TextTable.shortened(
                Printable.line(timeline.name),
                to: width - 2 - count.count
            )
            line("  " + name + count, .plain)
            line("    admitted  " + Sparkline.bars(timeline.admitted, width: width - 24), .good)
            line("    throttled " + Sparkline.bars(timeline.throttled, width: width - 24), .alarm)
        }
    }

    fileprivate mutating func groups(_ incident: Incident) {
        guard !incident.groups.isEmpty else { return }
        heading("Throttled APIs")
        // What all groups share stands in the answer above; the room is for what tells them apart.
        let keys = incident.groups.map(\.key)
        let showsRegion = keys.contains { $0.region != keys.first?.region }
        let showsAccount = keys.contains { $0.account != keys.first?.account }
        var table = TextTable([
            .init(title: "API", shrinks: true), .init(title: "code", shrinks: true),
            .init(title: "kind"), .init(title: "throttled", isNumber: true),
            .init(title: "calls", isNumber: true), .init(title: "peak/s", isNumber: true),
        ])
        if showsRegion { table.columns.append(.init(title: "region", shrinks: true)) }
        if showsAccount { table.columns.append(.init(title: "account", shrinks: true)) }
        for group in incident.groups.prefix(Self.rowsShown) {
            let side = group.key.isClientSide ? "by the SDK" : group.key.throttleKind?.rawValue
            var cells = [
                Wording.api(group.key.service, group.key.operation), group.key.code ?? "-",
                side ?? "-", Wording.count(group.throttled), Wording.count(group.calls),
                group.first == nil ? "-" : Wording.count(group.peakPerSecond),
            ]
            if showsRegion { cells.append(group.key.region ?? "-") }
            if showsAccount { cells.append(group.key.account ?? "-") }
            table.rows.append(cells.map { Printable.line($0) })
        }
        for (index, row) in table.lines(width: width - 2).enumerated() {
            line("  " + row, index == 0 ? .faint : .plain)
        }
        more(incident.groups.count, "groups")
        callers(incident)
    }

    private mutating func callers(_ incident: Incident) {
        guard let group = incident.groups.first(where: { !$0.callers.isEmpty }) else { return }
        heading("Who was throttled on " + Wording.api(group.key.service, group.key.operation))
        var table = TextTable([
            .init(title: "caller", shrinks: true), .init(title: "throttled", isNumber: true),
            .init(title: "calls", isNumber: true),
        ])
        for caller in group.callers {
            table.rows.append([
                Printable.line(caller.name), Wording.count(caller.throttled),
                Wording.count(caller.calls),
            ])
        }
        for (index, row) in table.lines(width: width - 2).enumerated() {
            line("  " + row, index == 0 ? .faint : .plain)
        }
    }

    fileprivate mutating func limits(_ incident: Incident) {
        guard !incident.limits.isEmpty else { return }
        heading("Limits, as the log shows them")
        let places = PlaceNames(incident)
        for limit in incident.limits.prefix(Self.rowsShown) {
            wrapped(Wording.scope(limit.scope), indent: 2, .strong)
            for text in LimitWording.lines(limit) { wrapped(text, indent: 4) }
            if let next = LimitWording.nextEvidence(limit) { wrapped(next, indent: 4) }
            if let command = limit.nextCommand { verbatim(command, indent: 6) }
            evidence(limit.evidence, places, indent: 4)
        }
        more(incident.limits.count, "limits")
    }

    fileprivate mutating func findings(_ incident: Incident) {
        guard !incident.findings.isEmpty else { return }
        heading("Findings")
        let places = PlaceNames(incident)
        for finding in incident.findings.prefix(Self.rowsShown) {
            let mark = finding.severity == .info ? "i" : "!"
            wrapped(
                finding.title,
                indent: 4,
                first: "  \(mark) ",
                finding.severity == .info ? .plain : .strong
            )
            if !finding.detail.isEmpty { wrapped(finding.detail, indent: 4) }
            evidence(finding.evidence, places, indent: 4)
        }
        more(incident.findings.count, "findings")
    }

    fileprivate mutating func recommendations(_ incident: Incident) {
        guard !incident.recommendations.isEmpty else { return }
        heading("What to do")
        let places = PlaceNames(incident)
        for (index, advice) in incident.recommendations.prefix(Self.rowsShown).enumerated() {
            let number = "  \(index + 1). "
            wrapped(advice.title, indent: number.count, first: number, .strong)
            wrapped(advice.why, indent: 5)
            for action in advice.actions { wrapped(action, indent: 7, first: "     - ") }
            for command in advice.commands { verbatim(command, indent: 7) }
            if let after = advice.predicted.throttleRatioAfter {
                let before = Wording.percent(advice.predicted.throttleRatioBefore)
                wrapped(
                    "Expected: \(before) throttled becomes \(Wording.percent(after))."
                        + " \(advice.predicted.basis)",
                    indent: 5
                )
            }
            evidence(advice.evidence, places, indent: 5)
            for reference in advice.references { wrapped("See " + reference, indent: 5, .faint) }
        }
        more(incident.recommendations.count, "recommendations")
    }

    fileprivate mutating func requests(_ incident: Incident) {
        guard !incident.requestIDs.isEmpty else { return }
        heading("Request IDs for AWS Support")
        for request in incident.requestIDs.prefix(Self.rowsShown) {
            let time = request.time?.rfc3339 ?? "time unknown"
            let api = Wording.api(request.service, request.operation)
            wrapped("\(request.requestID)  \(time)  \(api)", indent: 2)
            if let id = request.extendedRequestID { wrapped("host ID " + id, indent: 6, .faint) }
        }
        more(incident.requestIDs.count, "request IDs")
    }

    fileprivate mutating func inputs(_ incident: Incident) {
        heading("Read")
        let bytes = incident.inputs.reduce(0) { $0 &+ $1.bytes }
        let count = incident.inputs.count
        wrapped(
            "\(Wording.count(count, "input")), \(Wording.count(bytes, "byte")), "
                + "\(Wording.count(incident.calls, "event")), "
                + "\(Wording.count(incident.diagnostics.unread, "record")) unread.",
            indent: 2
        )
        for input in incident.inputs.prefix(Self.rowsShown) {
            let format = input.format.isEmpty ? "nothing recognised" : input.format
            wrapped(
                "\(input.file): \(Wording.count(input.events, "event")) (\(format))",
                indent: 4,
                .faint
            )
        }
        more(count, "inputs")
        let counts = incident.diagnostics.counts.sorted { $0.key.rawValue < $1.key.rawValue }
        for (reason, count) in counts {
            wrapped(Wording.trouble(reason, count) + ".", indent: 4, .faint)
        }
    }

    private mutating func evidence(_ citations: [Citation], _ places: PlaceNames, indent: Int) {
        guard !citations.isEmpty else { return }
        wrapped("Evidence: " + places.text(citations), indent: indent, .faint)
    }
}
