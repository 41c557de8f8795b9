import Events
import Reports

/// What a stream has shown so far, by API, and how a terminal or a pipe is told of it.
struct LiveView {
    /// The APIs that are told apart; calls of the others are counted in all only.
    static let mostAPIs = 1000
    /// The APIs shown on a terminal, where it has lines for them.
    private static let mostShown = 10
    /// The throttled APIs that a line names.
    private static let mostNamed = 3

    /// Where the view is drawn over what it showed last.
    struct Screen: Equatable {
        /// The columns of the terminal.
        var columns: Int
        /// The lines of the terminal.
        var lines: Int
    }

    private struct API: Hashable {
        var service: String?
        var operation: String?
    }

    private struct Count {
        var calls = 0
        var throttled = 0
        var callsNow = 0
        var throttledNow = 0
        var firstID: String?
        var name = ""
    }

    private var all = Count()
    private var counts: [API: Count] = [:]
    private var linesDrawn = 0
    private var screenDrawn: Screen?

    /// Counts one call.
    mutating func add(_ event: Event) {
        // What the SDK refused was no call.
        guard event.outcome != .throttledClient else { return }
        Self.count(event, in: &all)
        let api = API(service: event.service, operation: event.operation)
        if counts[api] == nil {
            guard counts.count < Self.mostAPIs else { return }
            let name = (api.service ?? "?") + ":" + (api.operation ?? "?")
            counts[api] = Count()
            counts[api]?.name = String(ReportText.line(name).prefix(128))
        }
        Self.count(event, in: &counts[api, default: Count()])
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
    ///   - screen: the terminal that is drawn over; `nil` for a pipe, which gets one line.
    ///   - levels: what is known of the buckets.
    /// - Returns: what to write.
    mutating func interval(
        seconds: Double,
        elapsed: Double,
        on screen: Screen?,
        levels: LevelWatch = LevelWatch()
    ) -> String {
        let summary =
            "+\(Int(elapsed.rounded())) s  calls \(all.calls) (\(rate(all.callsNow, seconds)))"
            + "  throttled \(all.throttled) (\(rate(all.throttledNow, seconds)))"
        let shown = ranked(screen == nil ? Self.mostNamed : Self.mostShown)
        let lines: [String]
        if screen != nil {
            lines =
                [summary]
                + shown.map { api, count in
                    "  \(count.name)  calls \(rate(count.callsNow, seconds))"
                        + "  throttled \(rate(count.throttledNow, seconds)), \(count.throttled) in all"
                        + level(of: api, count, levels).map { "  \($0)" }.joined()
                        + (count.firstID.map { "  first \($0)" } ?? "")
                }
        } else {
            let throttled = shown.filter { $0.count.throttled > 0 }
                .map { api, count in
                    "  \(count.name) \(rate(count.throttledNow, seconds)) of"
                        + " \(rate(count.callsNow, seconds))"
                        + level(of: api, count, levels).map { ", \($0)" }.joined()
                        + (count.firstID.map { ", first \($0)" } ?? "")
                }
            lines = [summary + throttled.joined()]
        }
        for api in counts.keys {
            counts[api]?.callsNow = 0
            counts[api]?.throttledNow = 0
        }
        (all.callsNow, all.throttledNow) = (0, 0)
        guard let screen else { return lines.joined() + "\n" }
        return draw(lines, on: screen)
    }

    /// The first APIs by what was throttled, by calls, by name.
    private func ranked(_ most: Int) -> [(api: API, count: Count)] {
        let order = counts.sorted {
            ($1.value.throttled, $1.value.calls, $0.value.name)
                < ($0.value.throttled, $0.value.calls, $1.value.name)
        }
        return order.prefix(most).map { ($0.key, $0.value) }
    }

    private func level(of api: API, _ count: Count, _ levels: LevelWatch) -> [String] {
        guard count.throttled > 0,
            let level = levels.level(service: api.service, operation: api.operation)
        else { return [] }
        switch level {
        case .known(let left, let capacity, let refill, let source):
            return [
                "level \(left) of \(Self.short(capacity)), +\(Self.short(refill))/s (\(source.rawValue))"
            ]
        case .unknown(let reason): return ["level unknown: \(reason)"]
        }
    }

    /// Goes up to the first line of what was drawn last, and writes over it.
    ///
    /// A terminal that changed its size may have wrapped the old lines anew; nobody can tell how many
    /// they are, so the next drawing begins below them.
    private mutating func draw(_ lines: [String], on screen: Screen) -> String {
        let room = max(1, screen.lines - 1)
        let isSame = screenDrawn == screen
        let home = isSame && linesDrawn > 0 ? "\u{1B}[\(linesDrawn)A\u{1B}[J" : ""
        let drawn = lines.prefix(room).map { Self.cut($0, to: max(1, screen.columns - 1)) }
        (linesDrawn, screenDrawn) = (drawn.count, screen)
        return home + drawn.map { $0 + "\n" }.joined()
    }

    /// The start of a line that fits; beyond ASCII, a character may take two columns.
    private static func cut(_ line: String, to columns: Int) -> String {
        var left = columns
        return String(
            line.prefix { character in
                left -= character.isASCII ? 1 : 2
                return left >= 0
            }
        )
    }

    /// A count as calls per second with one decimal.
    private func rate(_ count: Int, _ seconds: Double) -> String {
        Self.tenths(Double(count) / max(seconds, 0.001)) + "/s"
    }

    /// A number with one decimal below 100 unless that is 0, and with none above.
    private static func short(_ number: Double) -> String {
        guard number < 99.95 else { return String(Int(min(number, 1e15).rounded())) }
        let text = tenths(number)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((min(number, 1e15) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
