import Analysis

/// What is said about a limit, in sentences.
enum LimitWording {
    /// Returns its kind and values with their intervals, and says plainly which of them is unknown.
    static func values(_ limit: Limit) -> String {
        let fit = limit.estimate
        switch fit.model {
        case .tokenBucket:
            var capacity = fit.capacity
            // Every bucket holds a token: as a lower bound one says nothing.
            if capacity.estimate == nil, let low = capacity.low, low <= 1, capacity.high != low {
                capacity.low = nil
            }
            if isKnown(capacity), isKnown(fit.refillPerSecond) {
                return "token bucket of " + Wording.interval(capacity, unit: "tokens")
                    + ", refilled by "
                    + Wording.interval(fit.refillPerSecond, unit: "per second")
            }
            if !saysSomething(fit) {
                return "token bucket; neither its capacity nor its refill rate shows"
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

    /// Returns the published or applied value with its source and date, or in brief without them.
    static func published(_ value: PublishedValue, inBrief: Bool = false) -> String {
        var parts: [String] = []
        if let capacity = value.capacity { parts.append("capacity \(Wording.number(capacity))") }
        if let rate = value.refillPerSecond { parts.append("\(Wording.number(rate)) per second") }
        var text = (value.isApplied ? "applied to the account: " : "published: ")
        text += parts.isEmpty ? "no number" : parts.joined(separator: ", ")
        if let code = value.quotaCode { text += ", quota \(code)" }
        if inBrief { return text }
        if let adjustable = value.isAdjustable {
            text += adjustable ? " (adjustable)" : " (not adjustable in Service Quotas)"
        }
        text += "; \(address(value.source))"
        if let date = value.asOf { text += ", \(date)" }
        return text
    }

    /// The address alone where a source is a name with its address in brackets behind it.
    private static func address(_ source: String) -> Substring {
        let parts = source.split(separator: " (", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("http"), parts[1].hasSuffix(")") else {
            return source[...]
        }
        return parts[1].dropLast()
    }

    /// Returns everything known of a limit, a sentence an element; what would settle the rest is in
    /// ``Limit/nextEvidence`` and ``Limit/nextCommand``.
    static func lines(_ limit: Limit) -> [String] {
        let fit = limit.estimate
        let shown = values(limit)
        var lines = [shown.prefix(1).uppercased() + shown.dropFirst() + "."]
        if !fit.candidates.isEmpty {
            let names = fit.candidates.map(Wording.model).joined(separator: ", ")
            lines.append("Nearly as good: \(names).")
        }
        if fit.calls > 0 {
            var basis = "Rests on \(Wording.count(fit.calls, "call")), "
            basis += "\(Wording.count(fit.throttled)) throttled"
            if let share = fit.consistency {
                basis += "; the fitted limit reproduces \(Wording.percent(share)) of the decisions"
            }
            lines.append(basis + ".")
        }
        for reason in fit.reasons { lines.append("Caution: \(Wording.reason(reason)).") }
        if let value = limit.published {
            let text = published(value)
            lines.append(text.prefix(1).uppercased() + text.dropFirst() + ".")
        }
        return lines
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
