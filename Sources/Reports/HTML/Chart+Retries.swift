import Analysis
import Events

extension Chart {
    /// How long retries waited, in equal ratios of time.
    init?(waits pattern: RetryPattern) {
        guard let peak = pattern.waits.map(\.count).max(), peak > 0,
            let first = pattern.waits.first, let last = pattern.waits.last
        else { return nil }
        name = "Waits before retries"
        let (top, bottom) = (25.0, 150.0)
        let range = "\(Wording.duration(first.from)) to \(Wording.duration(last.to))"
        var out = Drawing(
            name,
            "\(Wording.count(pattern.retries)) retries by how long they waited, \(range); the highest"
                + " bar is \(Wording.count(peak)).",
            height: 200
        )
        let high = Drawing.roundPeak(Double(peak))
        out.axis(top: top, bottom: bottom, unit: "retries", peak: high) {
            Wording.number($0)
        }
        let width = Drawing.width / Double(pattern.waits.count)
        for (index, bin) in pattern.waits.enumerated() where bin.count > 0 {
            let height = (bottom - top) * Double(bin.count) / high
            out.rect(
                "ok",
                Drawing.left + Double(index) * width + 0.5,
                bottom - height,
                max(0.7, width - 1),
                height,
                hint: "\(Wording.duration(bin.from)) to \(Wording.duration(bin.to)):"
                    + " \(bin.count) retries"
            )
        }
        out.line("axis", Drawing.left, bottom, Drawing.right, bottom)
        let every = max(1, (pattern.waits.count + 5) / 6)
        for index in stride(from: 0, to: pattern.waits.count, by: every) {
            let x = Drawing.left + Double(index) * width
            out.line("axis", x, bottom, x, bottom + 4)
            out.label(x, bottom + 19, Wording.duration(pattern.waits[index].from))
        }
        out.label(
            Drawing.left,
            bottom + 41,
            "wait between an answer and its retry; each step ×1.19"
        )
        drawing = out.finished
        note = Self.waitsNote(pattern)
        heads = ["Wait from", "to", "#Retries"]
        rows = pattern.waits.filter { $0.count > 0 }.prefix(Self.mostRows).map {
            [Wording.duration($0.from), Wording.duration($0.to), Wording.count($0.count)]
        }
    }

    /// Where in a common period the retries fall.
    init?(phases pattern: RetryPattern) {
        guard let period = pattern.period, let peak = pattern.phases.max(), peak > 0 else {
            return nil
        }
        let total = pattern.phases.reduce(0, +)
        let even = Double(total) / Double(pattern.phases.count)
        let length = Wording.duration(period)
        name = "Retries within each \(length) of the clock"
        let (top, bottom) = (25.0, 150.0)
        var out = Drawing(
            name,
            "\(Wording.count(total)) retries in \(pattern.phases.count) steps of the period; the"
                + " highest bar is \(Wording.count(peak)), an even spread would give"
                + " \(Wording.number(even)).",
            height: 200
        )
        let high = Drawing.roundPeak(Double(peak))
        out.axis(top: top, bottom: bottom, unit: "retries", peak: high) {
            Wording.number($0)
        }
        out.legend(y: 13, [("ok", "retries"), ("capline", "if spread evenly")])
        let width = Drawing.width / Double(pattern.phases.count)
        let edge = { (step: Int) in
            Wording.duration(period &* Int64(step) / Int64(pattern.phases.count))
        }
        for (step, count) in pattern.phases.enumerated() where count > 0 {
            let height = (bottom - top) * Double(count) / high
            out.rect(
                "ok",
                Drawing.left + Double(step) * width + 0.5,
                bottom - height,
                width - 1,
                height,
                hint: "from \(edge(step)) into the period: \(count) retries"
            )
        }
        let level = bottom - (bottom - top) * even / high
        out.line("capline", Drawing.left, level, Drawing.right, level)
        out.line("axis", Drawing.left, bottom, Drawing.right, bottom)
        for quarter in 0...4 {
            let x = Drawing.left + Drawing.width * Double(quarter) / 4
            out.line("axis", x, bottom, x, bottom + 4)
            let anchor = quarter == 0 ? "start" : quarter == 4 ? "end" : "middle"
            out.label(
                x,
                bottom + 19,
                Wording.duration(period / 4 &* Int64(quarter)),
                anchor: anchor
            )
        }
        out.label(Drawing.left, bottom + 41, "time since the last full \(length)")
        drawing = out.finished
        let test = pattern.synchrony
        note =
            "Of the periods tried, \(length) fits best: concentration"
            + " \(Wording.number(test.concentration)) of 1, "
            + Self.probability(test.phasePValue) + " by chance (Rayleigh's test over the cycles,"
            + " corrected for the periods tried)."
        heads = ["Into the period", "#Retries"]
        rows = pattern.phases.enumerated().map { [edge($0.offset), Wording.count($0.element)] }
    }

    private static func waitsNote(_ pattern: RetryPattern) -> String {
        let test = pattern.synchrony
        var note =
            test.waits.isFixed
            ? "The waits have no jitter: \(Wording.percent(test.waits.share)) stand on one value or its"
                + " doublings, from \(Wording.duration(test.waits.base)) on ("
                + probability(test.waits.pValue) + " with jitter)."
            : "The waits look jittered, or are too few to tell."
        if test.retries > 0, test.expected > 0 || test.coincidences > 0 {
            note +=
                " \(Wording.count(test.coincidences, "pair")) of different calls' retries came within"
                + " \(Wording.duration(test.width)) of each other, \(Wording.number(test.expected))"
                + " expected with jitter (\(probability(test.coincidencePValue)))."
        }
        note +=
            test.isSynchronised
            ? " The retries come in step." : " The retries are not shown to come in step."
        return note
    }

    /// `p = 0.02`, or `p under 0.001`.
    private static func probability(_ value: Double) -> String {
        value < 0.001 ? "p under 0.001" : "p = " + Wording.number(value)
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
