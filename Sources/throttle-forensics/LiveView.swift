import Events
import Reports

/// What a stream has shown so far, by API, and how a terminal or a pipe is told of it.
struct LiveView {
    /// The APIs that are told apart; calls of the others are counted in all only.
    static let mostAPIs = 1000
    /// The APIs shown on a terminal, and of those one line names the throttled.
    private static let rows = 10

    private struct Count {
        var calls = 0
        var throttled = 0
        var callsNow = 0
        var throttledNow = 0
        var firstID: String?
    }

    private var all = Count()
    private var counts: [String: Count] = [:]
    private var linesDrawn = 0

    /// Counts one call.
    mutating func add(_ event: Event) {
        // What the SDK refused was no call.
        guard event.outcome != .throttledClient else { return }
        Self.count(event, in: &all)
        let name = ReportText.line((event.service ?? "?") + ":" + (event.operation ?? "?"))
        guard counts[name] != nil || counts.count < Self.mostAPIs else { return }
        Self.count(event, in: &counts[name, default: Count()])
    }

    private static func count(_ event: Event, in count: inout Count) {
        count.calls += 1
        count.callsNow += 1
        guard event.outcome == .throttled else { return }
        count.throttled += 1
        count.throttledNow += 1
        if count.firstID == nil, let id = event.requestID {
            count.firstID = String(ReportText.line(id).prefix(64))
        }
    }

    /// Ends an interval.
    ///
    /// - Parameters:
    ///   - seconds: the length of the interval.
    ///   - elapsed: the seconds since the start.
    ///   - inPlace: whether what was written last is written over, as on a terminal.
    ///   - columns: the columns of the terminal.
    /// - Returns: what to write.
    mutating func interval(
        seconds: Double,
        elapsed: Double,
        inPlace: Bool,
        columns: Int = 100
    ) -> String {
        let summary =
            "+\(Int(elapsed.rounded())) s  calls \(all.calls) (\(rate(all.callsNow, seconds)))"
            + "  throttled \(all.throttled) (\(rate(all.throttledNow, seconds)))"
        let order = counts.sorted {
            ($1.value.throttled, $1.value.calls, $0.key)
                < ($0.value.throttled, $0.value.calls, $1.key)
        }
        let lines: [String]
        if inPlace {
            lines =
                [summary]
                + order.prefix(Self.rows).map { name, count in
                    "  \(name)  calls \(rate(count.callsNow, seconds))"
                        + "  throttled \(rate(count.throttledNow, seconds)), \(count.throttled) in all"
                        + (count.firstID.map { "  first \($0)" } ?? "")
                }
        } else {
            let throttled = order.prefix(3).filter { $0.value.throttled > 0 }
                .map { name, count in
                    "  \(name) \(rate(count.throttledNow, seconds)) of"
                        + " \(rate(count.callsNow, seconds))"
                        + (count.firstID.map { " first \($0)" } ?? "")
                }
            lines = [summary + throttled.joined()]
        }
        for name in counts.keys {
            counts[name]?.callsNow = 0
            counts[name]?.throttledNow = 0
        }
        (all.callsNow, all.throttledNow) = (0, 0)
        guard inPlace else { return lines.joined() + "\n" }
        // Up to the first line of what was drawn last, and away with it.
        let home = linesDrawn > 0 ? "\u{1B}[\(linesDrawn)A\u{1B}[J" : ""
        linesDrawn = lines.count
        return home + lines.map { $0.prefix(max(20, columns - 1)) + "\n" }.joined()
    }

    /// A count as calls per second with one decimal.
    private func rate(_ count: Int, _ seconds: Double) -> String {
        let tenths = Int((Double(count) * 10 / max(seconds, 0.001)).rounded())
        return "\(tenths / 10).\(tenths % 10)/s"
    }
}
