import Analysis
import Events

/// A chart with the same numbers as a table for those who do not see it.
struct Chart {
    /// Its name, also its caption's beginning.
    var name: String
    /// The finished drawing.
    var drawing: String
    /// What to know when reading it, in sentences.
    var note = ""
    /// The columns of the table; those that begin with `#` are of numbers.
    var heads: [String]
    /// The rows of the table, not yet escaped; bounded whatever the log.
    var rows: [[String]]

    /// The most rows of a table.
    static let mostRows = 60

    /// Returns the sums of a row of counts, folded so that no more than `most` are left, and by how much
    /// it was folded.
    static func folded(_ counts: [Int], most: Int) -> (sums: [Int], fold: Int) {
        let fold = max(1, (counts.count + most - 1) / most)
        let sums = stride(from: 0, to: counts.count, by: fold).map { start in
            counts[start..<min(counts.count, start + fold)].reduce(0, &+)
        }
        return (sums, fold)
    }
}

extension Chart {
    /// Calls over time of one API: throttled stacked on admitted; `nil` without calls.
    init?(timeline line: Timeline) {
        let (admitted, fold) = Self.folded(line.admitted, most: 120)
        let throttled = Self.folded(line.throttled, most: 120).sums
        let sums = zip(admitted, throttled).map { $0 &+ $1 }
        guard let peak = sums.max(), peak > 0 else { return nil }
        let step = line.stepSeconds &* fold
        let unit = "calls per " + Wording.duration(Int64(step) &* 1_000_000)
        let total = (admitted.reduce(0, &+), throttled.reduce(0, &+))
        name = line.name + ": calls over time"
        var out = Drawing(
            name,
            "\(Wording.count(total.0)) calls admitted and \(Wording.count(total.1)) throttled, as"
                + " bars of \(unit); the highest is \(Wording.count(peak)).",
            height: 210
        )
        let top = Drawing.roundPeak(Double(peak))
        out.axis(top: 25, bottom: 165, unit: unit, peak: top) { Wording.number($0) }
        out.legend(y: 13, [("ok", "admitted"), ("bad", "throttled")])
        let width = Drawing.width / Double(sums.count)
        let time = { (index: Int) in
            line.start &+ Int64(step) &* Int64(index) &* 1_000_000
        }
        for index in sums.indices where sums[index] > 0 {
            let good = 140 * Double(admitted[index]) / top
            let bad = 140 * Double(throttled[index]) / top
            let x = Drawing.left + Double(index) * width
            let bar = max(width - 0.5, 0.5)
            let hint =
                "\(TimeTicks.stamp(time(index))): \(admitted[index]) admitted,"
                + " \(throttled[index]) throttled"
            out.rect("ok", x, 165 - good, bar, good, hint: hint)
            out.rect("bad", x, 165 - good - bad, bar, bad, hint: hint)
        }
        out.timeAxis(y: 165, from: line.start, to: time(sums.count))
        drawing = out.finished
        heads = ["Time from (UTC)", "#Admitted", "#Throttled"]
        let (coarseAdmitted, coarse) = Self.folded(admitted, most: Self.mostRows)
        let coarseThrottled = Self.folded(throttled, most: Self.mostRows).sums
        rows = coarseAdmitted.indices.compactMap { index in
            guard coarseAdmitted[index] &+ coarseThrottled[index] > 0 else { return nil }
            return [
                TimeTicks.stamp(time(index &* coarse)), Wording.count(coarseAdmitted[index]),
                Wording.count(coarseThrottled[index]),
            ]
        }
    }

    /// The heat map of APIs by time: the darker, the more throttled calls; `nil` without any.
    init?(heatMap lines: [Timeline]) {
        let lines = lines.prefix(20)
        guard let start = lines.map(\.start).min() else { return nil }
        // All timelines have the same start and step.
        let step = lines.map(\.stepSeconds).max() ?? 1
        let steps = lines.map(\.throttled.count).max() ?? 0
        let fold = max(1, (steps + 59) / 60)
        let columns = max(1, (steps + fold - 1) / fold)
        let width = Int64(step &* fold) &* 1_000_000
        let cells = lines.map { Self.folded($0.throttled, most: 60).sums }
        guard let peak = cells.joined().max(), peak > 0 else { return nil }
        name = "Throttled calls by API and time"
        let bottom = 22 + Double(cells.count) * 18
        var out = Drawing(
            name,
            "A row for each of \(lines.count) APIs; the darkest cell is \(peak) throttled calls in"
                + " \(Wording.duration(width)).",
            height: Int(bottom) + 46
        )
        out.label(2, 13, "throttled calls per \(Wording.duration(width))")
        out.legend(y: 13, [("bad", "up to \(Wording.count(peak))")])
        // The names take the left third; the cells share the rest.
        let left = 222.0
        let cell = (Drawing.right - left) / Double(columns)
        for (row, (line, counts)) in zip(lines, cells).enumerated() {
            let top = 20 + Double(row) * 18
            let name = TextTable.shortened(Printable.line(line.name), to: 29)
            out.label(left - 7, top + 12, name, anchor: "end")
            out.rect("cell", left, top, Drawing.right - left, 16)
            for (column, count) in counts.enumerated() where count > 0 {
                let at = start &+ width &* Int64(column)
                out.rect(
                    "bad o\(1 + min(4, 4 * count / peak))",
                    left + Double(column) * cell,
                    top,
                    cell,
                    16,
                    hint: "\(line.name), \(TimeTicks.stamp(at)): \(count) throttled"
                )
            }
        }
        out.timeAxis(
            y: bottom + 2,
            from: start,
            to: start &+ width &* Int64(columns),
            left: left
        )
        drawing = out.finished
        heads = ["API", "#Throttled"]
        rows = lines.map { [$0.name, Wording.count($0.throttled.reduce(0, &+))] }
    }

    /// Who calls: throttled and admitted calls of the biggest callers of `what`.
    init?(callers shares: [Share], of what: String) {
        let shown = shares.sorted { ($1.calls, $0.name) < ($0.calls, $1.name) }.prefix(12)
        guard let peak = shown.map(\.calls).max(), peak > 0 else { return nil }
        name = "Calls of \(what) by caller"
        var out = Drawing(
            name,
            "A bar for each of \(shown.count) callers, its throttled calls first.",
            height: shown.count * 36 + 26
        )
        out.legend(y: 13, [("bad", "throttled"), ("ok", "admitted")])
        out.label(2, 13, "calls")
        for (row, share) in shown.enumerated() {
            let top = 18 + Double(row * 36)
            let bad = 586 * Double(min(share.throttled, share.calls)) / Double(peak)
            let all = 586 * Double(share.calls) / Double(peak)
            let counts =
                "\(Wording.count(share.calls)) calls, \(Wording.count(share.throttled)) throttled"
            out.label(2, top + 14, Self.short(share.name) + " – " + counts)
            out.rect("bad", 2, top + 19, bad, 11, hint: counts)
            out.rect("ok", 2 + bad, top + 19, all - bad, 11, hint: counts)
        }
        drawing = out.finished
        heads = ["Caller", "#Calls", "#Throttled"]
        rows = shown.map {
            [$0.name, Wording.count($0.calls), Wording.count($0.throttled)]
        }
    }

    /// Returns a name that leaves room for numbers behind it, its middle left out.
    static func short(_ name: String) -> String {
        TextTable.shortened(Printable.line(name), to: 46)
    }
}
