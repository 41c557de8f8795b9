import Analysis
import Events

extension Chart {
    /// An inferred interval against the published value on a common scale from zero.
    init?(interval value: Estimate, of what: String, unit: String, published: PublishedValue?) {
        let isRate = unit.hasSuffix("second")
        let known = isRate ? published?.refillPerSecond : published?.capacity
        let ends = [value.estimate, value.low, value.high, known].compactMap { $0 }
        guard let top = ends.filter(\.isFinite).max(), top > 0, value != .unknown else {
            return nil
        }
        let scale = 380 / (top * 1.1)
        name = what + ", " + unit
        let words = Wording.interval(value, unit: unit)
        let against = known.map { "; published " + Wording.number($0) } ?? ""
        var out = Drawing(name, "Inferred: \(words)\(against).", height: 62, isNarrow: true)
        out.line("axis", 10, 40, 390, 40)
        let left = 10 + max(0, value.low ?? 0) * scale
        let right = value.high.map { 10 + $0 * scale } ?? 390
        out.line("span", left, 28, max(right, left + 1), 28)
        if let best = value.estimate { out.rect("fg", 10 + best * scale - 2, 20, 4, 16) }
        if let known {
            let x = 10 + known * scale
            out.line("mark", x, 17, x, 40)
            let word = published?.isApplied == true ? "applied" : "published"
            // Near an edge the word would be cut.
            let anchor = x < 45 ? "start" : x > 355 ? "end" : "middle"
            out.label(x, 13, word, anchor: anchor)
        }
        out.label(10, 58, "0")
        out.label(390, 58, Wording.number(top * 1.1), anchor: "end")
        drawing = out.finished
        note = "Inferred: \(words)."
        if let known, let published {
            note += published.isApplied ? " Applied: " : " Published: "
            note += Wording.number(known) + "; " + published.origin + "."
        }
        heads = []
        rows = []
    }

    /// The level of a limit over time against the throttles.
    init(level trace: LevelTrace, published: PublishedValue?) {
        let unit = LimitWording.unit(trace.limiter)
        let end = trace.start &+ trace.columnMicroseconds &* Int64(trace.columns.count)
        let peak = max(trace.capacity, trace.capacityBefore ?? 0)
        let (top, bottom) = (25.0, 150.0)
        let width = Drawing.width / Double(max(1, trace.columns.count))
        let y = { (level: Double) in bottom - (bottom - top) * level / max(peak, 1e-9) }
        name = "Level of the limit over time"
        let empty = trace.columns.count { $0.low < 1 }
        let most = trace.columns.map(\.throttled).max() ?? 0
        let step = Wording.duration(trace.columnMicroseconds)
        var out = Drawing(
            name,
            "The reconstructed level between 0 and \(Wording.number(peak)) \(unit), above bars of"
                + " throttled calls per \(step). It is below one in \(empty) of"
                + " \(trace.columns.count) steps.",
            height: 255
        )
        out.axis(top: top, bottom: bottom, unit: unit + " left", peak: peak) { Wording.number($0) }
        out.legend(y: 13, [("level", "level"), ("capline", "full"), ("bad", "throttled")])
        var edge: [(x: Double, y: Double)] = []
        for (index, column) in trace.columns.enumerated() {
            let x = Drawing.left + Double(index) * width
            edge += [(x, y(column.high)), (x + width, y(column.high))]
        }
        var lower: [(x: Double, y: Double)] = []
        for (index, column) in trace.columns.enumerated() {
            lower.append((Drawing.left + (Double(index) + 0.5) * width, y(column.low)))
        }
        out.path(
            "level",
            edge + [(Drawing.right, bottom), (Drawing.left, bottom)],
            closed: true
        )
        out.path("lowline", lower)
        Self.sizeLine(trace, end: end, y: y, &out)
        out.label(Drawing.left - 5, 190, Wording.count(most), anchor: "end")
        for (index, column) in trace.columns.enumerated() where column.throttled > 0 {
            let height = 30 * Double(column.throttled) / Double(max(1, most))
            let time = trace.start &+ trace.columnMicroseconds &* Int64(index)
            out.rect(
                "bad",
                Drawing.left + Double(index) * width,
                210 - max(1, height),
                max(width - 0.3, 0.7),
                max(1, height),
                hint: "\(TimeTicks.stamp(time)): \(column.throttled) throttled, level"
                    + " \(Wording.number(column.low)) to \(Wording.number(column.high))"
            )
        }
        out.timeAxis(y: 210, from: trace.start, to: end)
        drawing = out.finished
        note = Self.levelNote(trace, published)
        heads = [
            "Time from (UTC)", "#Lowest level", "#Highest level", "#Admitted", "#Throttled",
        ]
        rows = Self.levelRows(trace)
    }

    private static func sizeLine(
        _ trace: LevelTrace,
        end: Int64,
        y: (Double) -> Double,
        _ out: inout Drawing
    ) {
        guard let before = trace.capacityBefore, let time = trace.changedAt else {
            let size = y(trace.capacity)
            return out.line("capline", Drawing.left, size, Drawing.right, size)
        }
        let share = Double(time &- trace.start) / max(1, Double(end &- trace.start))
        let x = Drawing.left + Drawing.width * min(1, max(0, share))
        if share > 0 { out.line("capline", Drawing.left, y(before), x, y(before)) }
        if share < 1 {
            out.line("capline", x, y(trace.capacity), Drawing.right, y(trace.capacity))
        }
        guard share > 0, share < 1 else { return }
        out.line("mark", x, 25, x, 210)
        out.label(
            x + (share > 0.8 ? -4 : 4),
            168,
            "limit changed",
            anchor: share > 0.8 ? "end" : "start"
        )
    }

    private static func levelNote(_ trace: LevelTrace, _ published: PublishedValue?) -> String {
        var note =
            "A reconstruction, not a measurement: a \(WhatIfReport.words(trace.limiter)), full at"
            + " first, that the log's admitted calls draw on"
        if let before = trace.limiterBefore, let time = trace.changedAt {
            note += " (before \(TimeTicks.stamp(time)), a \(WhatIfReport.words(before)))"
        }
        note += ". "
        switch trace.basis {
        case .inferred: note += "The figures are inferred from this log."
        case .inferredWithLeastCapacity:
            note +=
                "The figures are inferred from this log; the capacity does not show in it, and the"
            note += " least that it allows for is drawn."
        case .inferredWithPublishedCapacity:
            note += "The refill is inferred from this log; the capacity does not show in it. "
            note += published.map { LimitWording.sentence($0) } ?? ""
        case .confirmed:
            note += "The figures are published, and within what this log shows. "
            note += published.map { LimitWording.sentence($0) } ?? ""
        case .published:
            note += "The log does not show the figures and does not refute these. "
            note += published.map { LimitWording.sentence($0) } ?? ""
        }
        if trace.isCorrected {
            note += " The first throttle shows that it held less than that, and stands for empty."
        }
        note += " Of \(Wording.count(trace.throttled, "throttled call")), "
        note +=
            trace.unexplained == 0
            ? "none came while it had enough left."
            : "\(Wording.count(trace.unexplained)) came while it had enough left: another limit, or"
                + " callers that the log does not show."
        if !trace.showsAll { note += " Shown is the episode with the most throttles." }
        return note
    }

    private static func levelRows(_ trace: LevelTrace) -> [[String]] {
        let fold = max(1, (trace.columns.count + mostRows - 1) / mostRows)
        return stride(from: 0, to: trace.columns.count, by: fold).map { start in
            let part = trace.columns[start..<min(trace.columns.count, start + fold)]
            return [
                TimeTicks.stamp(trace.start &+ trace.columnMicroseconds &* Int64(start)),
                Wording.number(part.map(\.low).min() ?? 0),
                Wording.number(part.map(\.high).max() ?? 0),
                Wording.count(part.reduce(0) { $0 + $1.admitted }),
                Wording.count(part.reduce(0) { $0 + $1.throttled }),
            ]
        }
    }
}
