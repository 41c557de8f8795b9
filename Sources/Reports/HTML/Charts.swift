import Analysis
import Events

/// Charts as inline SVG, with a title, axes and units; every text in them is escaped.
enum Charts {
    /// The columns to which long timelines are folded.
    private static let columns = 120

    /// Returns calls over time of one API: throttled stacked on admitted.
    static func timeline(_ line: Timeline) -> String {
        let (admitted, throttled, step) = folded(line)
        let sums = zip(admitted, throttled).map { $0 &+ $1 }
        guard let peak = sums.max(), peak > 0 else { return "" }
        let title =
            "\(line.name): \(Wording.count(line.admitted.reduce(0, &+))) calls admitted and "
            + "\(Wording.count(line.throttled.reduce(0, &+))) throttled, per \(step) s"
        var out = open(title, height: 200)
        out += axis(peak: peak, unit: "calls per \(step) s")
        let width = 620.0 / Double(sums.count)
        for index in sums.indices where sums[index] > 0 {
            let good = 140 * Double(admitted[index]) / Double(peak)
            let bad = 140 * Double(throttled[index]) / Double(peak)
            let left = 65 + Double(index) * width
            let time = stamp(line, step: step, index: index)
            out += "<g><title>\(time): \(admitted[index]) admitted, \(throttled[index]) throttled"
            out += "</title>"
            out += rect("ok", left, 165 - good, max(width - 0.5, 0.5), good)
            out += rect("bad", left, 165 - good - bad, max(width - 0.5, 0.5), bad) + "</g>"
        }
        out += label(65, 182, stamp(line, step: step, index: 0) + " UTC")
        out += label(685, 182, stamp(line, step: step, index: sums.count), anchor: "end")
        out += rect("ok", 65, 189, 10, 10) + label(80, 198, "admitted")
        out += rect("bad", 150, 189, 10, 10) + label(165, 198, "throttled")
        return out + "</svg>\n"
    }

    /// Returns the heat map of APIs by time: the darker, the more throttled calls.
    static func heatMap(_ lines: [Timeline]) -> String {
        let lines = lines.prefix(20)
        guard let start = lines.map(\.start).min() else { return "" }
        let ends = lines.map {
            $0.start &+ Int64($0.throttled.count) &* Int64($0.stepSeconds) &* 1_000_000
        }
        let span = max(Double((ends.max() ?? start) &- start), 1)
        var rows: [[Int]] = []
        for line in lines {
            var cells = [Int](repeating: 0, count: 60)
            for (index, count) in line.throttled.enumerated() where count > 0 {
                let at =
                    Double(line.start &- start) + Double(index) * Double(line.stepSeconds) * 1e6
                cells[min(59, max(0, Int(at / span * 60)))] &+= count
            }
            rows.append(cells)
        }
        guard let peak = rows.joined().max(), peak > 0 else { return "" }
        let height = 34 + rows.count * 18
        var out = open("Throttled calls by API and time; darkest is \(peak) calls", height: height)
        for (row, (line, cells)) in zip(lines, rows).enumerated() {
            let top = Double(4 + row * 18)
            out += label(255, top + 12, String(line.name.prefix(38)), anchor: "end")
            out += rect("cell", 262, top, 420, 16)
            for (column, count) in cells.enumerated() where count > 0 {
                let shade = Wording.number(0.2 + 0.8 * Double(count) / Double(peak))
                out += "<g fill-opacity=\"\(shade)\"><title>\(Markup.safe(line.name)): \(count)"
                out += " throttled</title>" + rect("bad", 262 + Double(column) * 7, top, 7, 16)
                out += "</g>"
            }
        }
        out += label(262, Double(height - 12), time(start) + " UTC")
        out += label(682, Double(height - 12), time(ends.max() ?? start), anchor: "end")
        return out + "</svg>\n"
    }

    /// Returns who calls: admitted and throttled calls of the biggest callers.
    static func callers(_ shares: [Share]) -> String {
        let shown = shares.sorted { ($1.calls, $0.name) < ($0.calls, $1.name) }.prefix(12)
        guard let peak = shown.map(\.calls).max(), peak > 0 else { return "" }
        var out = open("Calls by caller; throttled ones first", height: shown.count * 36 + 8)
        for (row, share) in shown.enumerated() {
            let top = Double(row * 36)
            let bad = 690 * Double(min(share.throttled, share.calls)) / Double(peak)
            let all = 690 * Double(share.calls) / Double(peak)
            let name = Printable.line(share.name, limit: 80)
            let counts =
                "\(Wording.count(share.calls)) calls, \(Wording.count(share.throttled)) throttled"
            out += label(2, top + 14, name + " – " + counts)
            out += "<g><title>\(Markup.safe(name)): \(counts)</title>"
            out += rect("bad", 2, top + 19, bad, 11) + rect("ok", 2 + bad, top + 19, all - bad, 11)
            out += "</g>"
        }
        return out + "</svg>\n"
    }

    /// Returns an inferred interval against the published value on a common scale from zero.
    static func interval(_ name: String, _ value: Estimate, published: Double?) -> String {
        let known = [value.estimate, value.low, value.high, published].compactMap { $0 }
        guard let top = known.filter(\.isFinite).max(), top > 0,
            value != .unknown
        else { return "" }
        let scale = 560 / (top * 1.1)
        let words = Wording.interval(value, unit: "")
        let against = published.map { "; published " + Wording.number($0) } ?? ""
        var out = open("\(name): \(words)\(against)", height: 62)
        out += "<line class=\"axis\" x1=\"120\" y1=\"40\" x2=\"690\" y2=\"40\"/>"
        let left = 120 + (value.low ?? 0) * scale
        let right = value.high.map { 120 + $0 * scale } ?? 690
        out += label(2, 30, name)
        out +=
            "<line class=\"span\" x1=\"\(coordinate(left))\" y1=\"26\" x2=\"\(coordinate(max(right, left + 1)))\" y2=\"26\"/>"
        if let best = value.estimate {
            out += rect("ok", 120 + best * scale - 2, 18, 4, 16)
        }
        if let published {
            let x = coordinate(120 + published * scale)
            out += "<line class=\"mark\" x1=\"\(x)\" y1=\"12\" x2=\"\(x)\" y2=\"40\"/>"
            out += label(120 + published * scale, 10, "published", anchor: "middle")
        }
        out += label(120, 55, "0") + label(690, 55, Wording.number(top * 1.1), anchor: "end")
        return out + "</svg>\n"
    }

    /// Returns the throttle ratio before and, as predicted, after.
    static func prediction(before: Double, after: Double) -> String {
        let text =
            "Throttled: \(Wording.percent(before)) before, \(Wording.percent(after)) predicted"
        var out = open(text, height: 52)
        for (top, name, share) in [(2.0, "before", before), (28.0, "after", after)] {
            let length = 480 * min(1, max(0, share))
            out += label(2, top + 14, name) + rect("cell", 60, top, 480, 18)
            out += rect("bad", 60, top, length, 18)
            out += label(550, top + 14, Wording.percent(share))
        }
        return out + "</svg>\n"
    }

    private static func folded(_ line: Timeline) -> ([Int], [Int], Int) {
        let count = min(line.admitted.count, line.throttled.count)
        let fold = max(1, (count + columns - 1) / columns)
        var admitted: [Int] = []
        var throttled: [Int] = []
        for start in stride(from: 0, to: count, by: fold) {
            let range = start..<min(count, start + fold)
            admitted.append(line.admitted[range].reduce(0, &+))
            throttled.append(line.throttled[range].reduce(0, &+))
        }
        return (admitted, throttled, line.stepSeconds &* fold)
    }

    private static func stamp(_ line: Timeline, step: Int, index: Int) -> String {
        time(line.start &+ Int64(step) &* Int64(index) &* 1_000_000)
    }

    private static func time(_ microseconds: Int64) -> String {
        let safe = min(max(microseconds, Instant.range.lowerBound), Instant.range.upperBound)
        return Instant(microseconds: safe, resolution: 1_000_000).rfc3339
    }

    private static func open(_ title: String, height: Int) -> String {
        let title = Markup.safe(title)
        return "<svg viewBox=\"0 0 700 \(height)\" role=\"img\" aria-label=\"\(title)\">"
            + "<title>\(title)</title>"
    }

    private static func axis(peak: Int, unit: String) -> String {
        var out = label(2, 12, unit)
        for part in [0, peak / 2, peak] {
            let y = coordinate(165 - 140 * Double(part) / Double(peak))
            out += "<line class=\"grid\" x1=\"65\" y1=\"\(y)\" x2=\"685\" y2=\"\(y)\"/>"
            out += "<text x=\"60\" y=\"\(y)\" text-anchor=\"end\">\(Wording.count(part))</text>"
        }
        return out
    }

    private static func label(_ x: Double, _ y: Double, _ text: String, anchor: String = "start")
        -> String
    {
        "<text x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" text-anchor=\"\(anchor)\">"
            + Markup.safe(text) + "</text>"
    }

    private static func rect(_ kind: String, _ x: Double, _ y: Double, _ w: Double, _ h: Double)
        -> String
    {
        "<rect class=\"\(kind)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\""
            + " width=\"\(coordinate(max(0, w)))\" height=\"\(coordinate(max(0, h)))\"/>"
    }

    private static func coordinate(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        return ((value * 10).rounded() / 10).description
    }
}
