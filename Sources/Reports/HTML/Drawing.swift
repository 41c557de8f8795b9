import Events

/// A chart under construction: inline SVG of 600 units' width with a title, a description, axes and
/// units; every text in it is escaped.
struct Drawing {
    /// The left and the right edge of the plot.
    static let left = 62.0
    /// The right edge of the plot.
    static let right = 590.0
    /// The width of the plot.
    static var width: Double { right - left }

    /// The markup so far, without its end.
    private(set) var markup: String

    /// Opens a drawing; `title` names it and `description` says what it shows to those who do not see
    /// it.
    ///
    /// A narrow one is 400 units wide and fits a telephone whole.
    init(_ title: String, _ description: String, height: Int, isNarrow: Bool = false) {
        let title = Markup.safe(title)
        markup = "<svg\(isNarrow ? " class=\"narrow\"" : "")"
        markup += " viewBox=\"0 0 \(isNarrow ? 400 : 600) \(height)\""
        markup += " role=\"img\" aria-label=\"\(title)\">"
        markup += "<title>\(title)</title><desc>\(Markup.safe(description))</desc>"
    }

    /// The finished drawing.
    var finished: String { markup + "</svg>\n" }

    /// Adds a text whose anchor is `start`, `middle` or `end`.
    mutating func label(_ x: Double, _ y: Double, _ text: String, anchor: String = "start") {
        markup += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
        markup += anchor == "start" ? ">" : " text-anchor=\"\(anchor)\">"
        markup += Markup.safe(text) + "</text>"
    }

    /// Adds a rectangle of a kind that the style sheet paints; `hint` shows under a pointer.
    mutating func rect(
        _ kind: String,
        _ x: Double,
        _ y: Double,
        _ width: Double,
        _ height: Double,
        hint: String? = nil
    ) {
        guard width > 0, height > 0 else { return }
        markup += "<rect class=\"\(kind)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
        markup += " width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
        markup += hint.map { "><title>\(Markup.safe($0))</title></rect>" } ?? "/>"
    }

    /// Adds a straight line of a kind.
    mutating func line(_ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        markup += "<line class=\"\(kind)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\""
        markup += " x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
    }

    /// Adds a line through points, or with `closed` the area within them.
    mutating func path(_ kind: String, _ points: [(x: Double, y: Double)], closed: Bool = false) {
        guard points.count > 1 else { return }
        markup += "<path class=\"\(kind)\" d=\""
        for (index, point) in points.enumerated() {
            markup += (index == 0 ? "M" : "L") + Self.number(point.x) + " " + Self.number(point.y)
        }
        markup += closed ? "Z\"/>" : "\"/>"
    }

    /// Adds a dot; `hint` shows under a pointer.
    mutating func dot(_ kind: String, _ x: Double, _ y: Double, _ radius: Double, hint: String) {
        markup += "<circle class=\"\(kind)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
        markup += " r=\"\(Self.number(radius))\"><title>\(Markup.safe(hint))</title></circle>"
    }

    /// Adds a vertical axis from `bottom` up to `top` with grid lines at zero, half and all of `peak`,
    /// and its unit above.
    mutating func axis(
        top: Double,
        bottom: Double,
        unit: String,
        peak: Double,
        text: (Double) -> String
    ) {
        label(2, 13, unit)
        for part in [0, 0.5, 1] {
            let y = bottom - (bottom - top) * part
            line("grid", Self.left, y, Self.right, y)
            label(Self.left - 5, y + 5, text(peak * part), anchor: "end")
        }
    }

    /// Returns the next number above `value` that an axis halves well: 2, 4, 6, 10, 20 … tenfold.
    static func roundPeak(_ value: Double) -> Double {
        guard value > 0, value < 1e15 else { return 2 }
        var scale = 1.0
        while scale * 100 < value { scale *= 10 }
        let steps: [Double] = [2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 50, 60, 80, 100]
        return (steps.first { $0 * scale >= value } ?? 100) * scale
    }

    /// Adds a horizontal axis of times, in UTC, with at most six ticks at round times.
    mutating func timeAxis(
        y: Double,
        from start: Int64,
        to end: Int64,
        left: Double = Self.left
    ) {
        let axis = TimeTicks(from: start, to: end)
        let span = max(1, Double(end &- start))
        line("axis", left, y, Self.right, y)
        for tick in axis.ticks {
            let x = left + (Self.right - left) * Double(tick &- start) / span
            line("axis", x, y, x, y + 4)
            // At an edge the text stays within the drawing.
            let anchor = x > Self.right - 25 ? "end" : "middle"
            label(min(x, Self.right + 8), y + 19, axis.text(tick), anchor: anchor)
        }
        label(left, y + 37, axis.day + " UTC")
    }

    /// Adds names of colours in a row that ends at the right edge.
    mutating func legend(y: Double, _ entries: [(kind: String, name: String)]) {
        // The width of a letter is not known here: 7.4 units suit text of 14.
        var x = Self.right
        for entry in entries.reversed() {
            x -= Double(entry.name.count) * 7.4
            label(x, y, entry.name)
            x -= 14
            if entry.kind.hasSuffix("line") {
                line(entry.kind, x - 6, y - 4, x + 9, y - 4)
            } else {
                rect(entry.kind, x - 1, y - 9, 10, 10)
            }
            x -= 18
        }
    }

    /// Returns a coordinate with one decimal.
    private static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0
            ? String(tenths / 10) : (Double(tenths) / 10).description
    }
}

/// Round times on an axis.
struct TimeTicks {
    /// The steps in seconds, of which the finest is taken that gives few enough ticks.
    private static let steps: [Int64] = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200,
        86_400, 172_800, 604_800, 2_592_000, 31_536_000, 315_360_000,
        3_153_600_000, 31_536_000_000, 63_072_000_000,
    ]
    private static let most: Int64 = 6

    /// The ticks in microseconds since the epoch, in order.
    let ticks: [Int64]
    /// The day of the first, `2026-03-01`.
    let day: String
    private let step: Int64

    /// Chooses the ticks between two times in microseconds since the epoch.
    init(from start: Int64, to end: Int64) {
        let range = Instant.range
        let start = min(max(start, range.lowerBound), range.upperBound)
        let end = min(max(end, start), range.upperBound)
        let seconds = (end &- start) / 1_000_000
        let step = Self.steps.first { seconds / $0 < Self.most } ?? 63_072_000_000
        let width = step &* 1_000_000
        let offset = ((start % width) &+ width) % width
        let first = offset == 0 ? start : start &+ width &- offset
        ticks = first > end ? [] : Array(stride(from: first, through: end, by: Int(width)))
        day = String(Self.stamp(start).prefix(10))
        self.step = step
    }

    /// Returns the time of day of a tick, or its day where ticks are days apart.
    func text(_ tick: Int64) -> String {
        let stamp = Self.stamp(tick)
        if step >= 86_400 { return String(stamp.prefix(10)) }
        let time = stamp.dropFirst(11)
        return String(time.prefix(step >= 60 ? 5 : 8))
    }

    /// Returns a time to the second, in UTC.
    static func stamp(_ microseconds: Int64) -> String {
        let safe = min(max(microseconds, Instant.range.lowerBound), Instant.range.upperBound)
        return Instant(microseconds: safe, resolution: 1_000_000).rfc3339
    }
}
