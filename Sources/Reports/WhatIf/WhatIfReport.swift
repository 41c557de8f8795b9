public import Analysis
import Events

/// Writes what a change would have done, for people or as JSON.
public enum WhatIfReport {
    /// The name of the JSON contract.
    public static let schema = "throttle-forensics/whatif/1"

    /// Returns the answers for people, laid out like `style`.
    public static func text(
        _ change: WhatIfChange,
        _ answers: [WhatIfAnswer],
        style: TextReport = TextReport()
    ) -> [UInt8] {
        var page = TextPage(width: style.width, isColoured: style.isColoured)
        guard !answers.isEmpty else {
            page.line("No throttled calls to replay.", .good)
            return Array(page.text.utf8)
        }
        for (index, answer) in answers.enumerated() {
            if index > 0 { page.line("", .plain) }
            page.answer(answer, change)
        }
        return Array(page.text.utf8)
    }

    /// Returns `bucket of 100 tokens refilled by 20 per second`, or what the limit is.
    static func words(_ limiter: LimiterSetting) -> String {
        switch limiter {
        case .tokenBucket(let capacity, let refill, _, _):
            "bucket of \(Wording.number(capacity)) tokens refilled by \(Wording.number(refill))"
                + " per second"
        case .window(let limit, let length, _):
            "\(Wording.number(limit)) calls per \(Wording.duration(length))"
        case .concurrency(let limit): "\(Wording.number(limit)) calls at once"
        }
    }

    /// Returns the change to the clients in words, if any.
    static func words(_ change: WhatIfChange) -> String? {
        var parts: [String] = []
        if change.batchSize > 1 { parts.append("\(change.batchSize) calls in one batch") }
        if change.cacheSeconds > 0 {
            parts.append("answers cached for \(Wording.number(change.cacheSeconds)) s")
        }
        if change.jitterSeconds > 0 {
            parts.append("first attempts spread over \(Wording.number(change.jitterSeconds)) s")
        }
        if change.isAdaptive { parts.append("adaptive retries") }
        if let pace = change.pacePerSecond {
            parts.append("each client kept to \(Wording.number(pace)) calls per second")
        }
        if change.accounts > 1 { parts.append("callers spread over \(change.accounts) accounts") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Returns why nothing was replayed.
    static func words(_ obstacle: WhatIfAnswer.Obstacle) -> String {
        switch obstacle {
        case .noSuccesses:
            "Cannot be replayed: the log shows refusals only, so the demand is not known."
                + " CloudTrail or a debug log shows the successful calls too."
        case .noTimes: "Cannot be replayed: the calls carry no times."
        case .limitUnknown:
            "Cannot be replayed: neither the log nor the catalogue knows this limit;"
                + " give both --capacity and --refill."
        }
    }

    /// Returns what raise would be enough.
    static func words(_ smallest: SmallestIncrease, from limiter: LimiterSetting) -> String {
        switch smallest.verdict {
        case .enoughAlready:
            return "The \(words(limiter)) is enough: no five-minute window is over 1 % throttled."
        case .raiseDoesNotHelp:
            return "No raise of the \(words(limiter)) keeps every five-minute window under 1 %:"
                + " bursts beyond any capacity remain."
        case .raiseHelps:
            var ways: [String] = []
            if let refill = smallest.refillAlone {
                ways.append("a refill of \(Wording.number(refill)) per second alone")
            }
            if let capacity = smallest.capacityAlone {
                ways.append("a capacity of \(Wording.number(capacity)) alone")
            }
            if let factor = smallest.factorForBoth {
                ways.append("both raised \(Wording.number(factor))-fold")
            }
            return "From the \(words(limiter)): " + ways.joined(separator: ", or ")
                + " keeps every five-minute window under 1 %."
        }
    }
}

extension TextPage {
    fileprivate mutating func answer(_ answer: WhatIfAnswer, _ change: WhatIfChange) {
        wrapped(Wording.scope(answer.scope), indent: 0, .strong)
        let logged =
            "\(Wording.percent(answer.loggedRatio)) of \(Wording.count(answer.attempts, "attempt"))"
            + " throttled"
        if answer.attempts > 0 { entry("In the log", logged) }
        if let obstacle = answer.obstacle {
            wrapped(WhatIfReport.words(obstacle), indent: 2)
            return
        }
        if let present = answer.present, let baseline = answer.baseline {
            let source = answer.presentOrigin ?? "given"
            entry(
                "Replayed as is",
                "\(Wording.percent(baseline.ratio)) throttled by a \(WhatIfReport.words(present))"
                    + " (\(source))"
            )
        }
        guard let tried = answer.tried, let after = answer.after else { return }
        let clients = WhatIfReport.words(change).map { "; " + $0 } ?? ""
        entry(
            "What if",
            "\(Wording.percent(answer.expectedRatio)) throttled by a \(WhatIfReport.words(tried))"
                + clients
        )
        entry(
            "Calls",
            "\(Wording.count(after.calls)) replayed, \(Wording.count(after.saved)) saved,"
                + " \(Wording.count(after.failed)) gave up"
        )
        entry(
            "Added wait",
            after.waitMost == 0
                ? "none"
                : "median \(Wording.duration(after.waitMedian)), 95 % under"
                    + " \(Wording.duration(after.wait95)), longest \(Wording.duration(after.waitMost))"
        )
        if let smallest = answer.smallest, let from = answer.smallestFrom {
            entry("Enough", WhatIfReport.words(smallest, from: from))
        }
        windows(answer, after)
    }

    private mutating func entry(_ label: String, _ text: String) {
        let start = "  " + label + ":" + String(repeating: " ", count: max(1, 16 - label.count))
        wrapped(text, indent: start.count, first: start)
    }

    private mutating func windows(_ answer: WhatIfAnswer, _ after: ReplayOutcome) {
        let shown = 24
        let rows = WhatIfReport.windows(answer.logged, after.windows)
        var table = TextTable([
            .init(title: "five minutes from"), .init(title: "attempts", isNumber: true),
            .init(title: "throttled", isNumber: true),
            .init(title: "then attempts", isNumber: true),
            .init(title: "then throttled", isNumber: true),
        ])
        // The worst windows tell; a day has 288.
        let worst = Set(
            rows.indices.sorted {
                rows[$0].worst != rows[$1].worst
                    ? rows[$0].worst > rows[$1].worst : $0 < $1
            }.prefix(shown)
        )
        for index in rows.indices where worst.contains(index) {
            let row = rows[index]
            table.rows.append([
                Instant(microseconds: row.start, resolution: 1_000_000).rfc3339,
                Wording.count(row.before?.attempts ?? 0), Wording.percent(row.before?.ratio ?? 0),
                Wording.count(row.after?.attempts ?? 0), Wording.percent(row.after?.ratio ?? 0),
            ])
        }
        for (index, text) in table.lines(width: width - 2).enumerated() {
            line("  " + text, index == 0 ? .faint : .plain)
        }
        if rows.count > shown {
            line("  … the \(shown) worst of \(rows.count) windows; --format json has all.", .faint)
        }
    }
}

extension WhatIfReport {
    /// One five-minute window of the clock before and after the change.
    struct WindowPair {
        var start: Int64
        var before: RatioWindow?
        var after: RatioWindow?
        var worst: Double { max(before?.ratio ?? 0, after?.ratio ?? 0) }
    }

    /// Returns the windows of both, by time.
    static func windows(_ before: [RatioWindow], _ after: [RatioWindow]) -> [WindowPair] {
        var byStart: [Int64: WindowPair] = [:]
        for window in before {
            byStart[window.start, default: WindowPair(start: window.start)].before = window
        }
        for window in after {
            byStart[window.start, default: WindowPair(start: window.start)].after = window
        }
        return byStart.values.sorted { $0.start < $1.start }
    }
}
