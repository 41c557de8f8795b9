import Analysis
import Events

/// What is said about a limit, in sentences.
enum LimitWording {
    /// Returns its kind and values with their intervals, and says plainly which of them is unknown.
    static func values(_ limit: Limit) -> String {
        let fit = limit.estimate
        switch fit.model {
        case .tokenBucket:
            if !saysSomething(fit) {
                return kind(fit) + "; neither its capacity nor its refill rate shows"
            }
            let capacity = told(fit.capacity)
            if fit.reasons.contains(.kindNotShown) {
                return kind(fit) + ", the kind does not show; "
                    + part("capacity", capacity, "tokens") + "; "
                    + part("refill", fit.refillPerSecond, "per second")
            }
            if isKnown(capacity), isKnown(fit.refillPerSecond) {
                return "token bucket of " + Wording.interval(capacity, unit: "tokens")
                    + ", refilled by "
                    + Wording.interval(fit.refillPerSecond, unit: "per second")
            }
            return "token bucket; " + part("capacity", capacity, "tokens") + "; "
                + part("refill", fit.refillPerSecond, "per second")
        case .fixedWindow:
            let span = fit.windowSeconds.map { Wording.number($0) + " s" } ?? "window"
            guard isKnown(fit.capacity) else {
                return "count per \(span); " + part("count", fit.capacity, "calls")
            }
            return Wording.interval(fit.capacity, unit: "calls") + " per " + span
        case .concurrency:
            guard isKnown(fit.capacity) else {
                let bound = bound(fit.capacity, "calls at once").map { ", only that it is " + $0 }
                return "concurrency limit; its size does not show" + (bound ?? "")
            }
            return "concurrency limit of "
                + Wording.interval(fit.capacity, unit: "calls at once")
        case .undetermined:
            var parts: [String] = []
            if isKnown(fit.capacity) || bound(fit.capacity, "") != nil {
                parts.append(part("burst", fit.capacity, "calls"))
            }
            if isKnown(fit.refillPerSecond) || bound(fit.refillPerSecond, "") != nil {
                parts.append(part("sustained rate", fit.refillPerSecond, "per second"))
            }
            return (["kind of limit not decided by the log"] + parts).joined(separator: "; ")
        }
    }

    /// Returns what a token bucket is called: it is only taken for one where its kind does not show.
    static func kind(_ fit: LimitEstimate) -> String {
        fit.reasons.contains(.kindNotShown) ? "taken for a token bucket" : "token bucket"
    }

    /// Returns a capacity without the lower bound of one, which says nothing: every bucket holds a token.
    static func told(_ capacity: Estimate) -> Estimate {
        var told = capacity
        if told.estimate == nil, let low = told.low, low <= 1, told.high != low { told.low = nil }
        return told
    }

    /// Whether anything of the limit's size shows: a value, or a bound that says more than nothing.
    static func saysSomething(_ fit: LimitEstimate) -> Bool {
        [fit.capacity, fit.refillPerSecond].contains { isKnown($0) || bound($0, "") != nil }
    }

    private static func isKnown(_ value: Estimate) -> Bool {
        value.estimate != nil || value.low != nil && value.high != nil
    }

    /// `refill 9–11 per second (95 %)`, or that it is not known, with the bound that holds.
    private static func part(_ name: String, _ value: Estimate, _ unit: String) -> String {
        if isKnown(value) { return name + " " + Wording.interval(value, unit: unit) }
        return name + " not known" + (bound(value, unit).map { ", but " + $0 } ?? "")
    }

    /// A one-sided bound; `nil` where it says no more than that the limit lets calls through.
    private static func bound(_ value: Estimate, _ unit: String) -> String? {
        let end = unit.isEmpty ? "" : " " + unit
        if value.high == nil, let low = value.low, low > 1 || unit == "per second" && low > 0 {
            return "at least " + Wording.number(low) + end
        }
        if value.low == nil, let high = value.high, high.isFinite {
            return "at most " + Wording.number(high) + end
        }
        return nil
    }

    /// Returns the published or applied value with its source and date.
    static func published(_ value: PublishedValue) -> String {
        var parts: [String] = []
        if let capacity = value.capacity { parts.append("capacity \(Wording.number(capacity))") }
        if let rate = value.refillPerSecond { parts.append("\(Wording.number(rate)) per second") }
        var text = (value.isApplied ? "applied to the account: " : "published: ")
        text += parts.isEmpty ? "no number" : parts.joined(separator: ", ")
        if let code = value.quotaCode { text += ", quota \(code)" }
        if let adjustable = value.isAdjustable {
            text += adjustable ? " (adjustable)" : " (not adjustable in Service Quotas)"
        }
        return text + "; " + value.origin
    }

    /// Returns the published or applied value as a sentence, with its source and date.
    static func sentence(_ value: PublishedValue) -> String {
        published(value).capitalizedFirst + "."
    }

    /// Returns what a limit counts.
    static func unit(_ limiter: LimiterSetting) -> String {
        switch limiter {
        case .tokenBucket: "tokens"
        case .window: "calls"
        case .concurrency: "calls at once"
        }
    }

    /// Returns when the limit changed within the log, in UTC to the second; `nil` if it did not.
    static func changeTime(_ fit: LimitEstimate) -> String? {
        guard let time = fit.changedAtMicroseconds else { return nil }
        let range = Instant.range
        let safe = min(max(time, range.lowerBound), range.upperBound)
        return Instant(microseconds: safe, resolution: 1_000_000).rfc3339
    }

    /// Returns when the limit changed within the log and what it was before, if it did.
    static func change(_ fit: LimitEstimate) -> String? {
        guard let stamp = changeTime(fit) else { return nil }
        let before = [
            fit.capacityBefore.map { part("capacity", $0, "tokens") },
            fit.refillBefore.map { part("refill", $0, "per second") },
        ].compactMap { $0 }
        let words = before.isEmpty ? "" : "; before: " + before.joined(separator: ", ")
        return "changed at \(stamp)" + words
    }

    /// Returns everything known of a limit, a sentence an element; what would settle the rest is in
    /// ``Limit/nextEvidence`` and ``Limit/nextCommand``.
    static func lines(_ limit: Limit) -> [String] {
        let fit = limit.estimate
        let shown = values(limit)
        var lines = [shown.capitalizedFirst + "."]
        if let change = change(fit) {
            lines.append("The limit \(change); the figures above are those since then.")
        }
        if !fit.candidates.isEmpty {
            let names = fit.candidates.map(Wording.model).joined(separator: ", ")
            lines.append("Nearly as good: \(names).")
        }
        if fit.calls > 0 {
            var basis = "Rests on \(Wording.count(fit.calls, "call")), "
            basis += "\(Wording.count(fit.throttled)) throttled"
            // Without a word on the limit it says nothing how well one was fitted.
            if let share = fit.consistency, saysSomething(fit) || fit.model != .undetermined {
                basis += "; the fitted limit reproduces \(Wording.percent(share)) of the decisions"
            }
            lines.append(basis + ".")
        }
        lines += cautions(fit).map { "Caution: \($0)." }
        if let value = limit.published {
            lines.append(sentence(value))
            if limit.estimate.excludes(value) {
                lines.append(
                    "The log shows another rate than the published one: another limit decided, or not"
                        + " all calls are in this log."
                )
            }
        }
        return lines
    }

    /// Returns why values are missing, as clauses, the one that comes before all others alone.
    private static func cautions(_ fit: LimitEstimate) -> [String] {
        // Limits are told of calls that were throttled.
        if fit.calls > 0, fit.throttled == 0 {
            return ["the throttled calls show no time, so that nothing follows from their order"]
        }
        let isBare = !saysSomething(fit) && fit.model == .undetermined
        if isBare, fit.reasons.contains(.tooFewThrottles) {
            return [Wording.reason(.tooFewThrottles)]
        }
        // A change that is told already needs no caution.
        return fit.reasons.filter { $0 != .limitChanged || change(fit) == nil }
            .map(Wording.reason)
    }

    /// Returns the sentence on what would settle what does not show, with its lead-in.
    static func nextEvidence(_ limit: Limit) -> String? {
        guard var next = limit.nextEvidence else { return nil }
        // The command stands on a line of its own, to be pasted.
        if let command = limit.nextCommand, let range = next.firstRange(of: ": " + command) {
            next.removeSubrange(range)
        }
        // A sentence on its own keeps its beginning; the lead-in never comes twice.
        if next.hasPrefix("To settle it") { return next }
        return "To settle it: " + next.prefix(1).lowercased() + next.dropFirst()
    }
}
