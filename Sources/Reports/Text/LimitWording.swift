import Analysis

/// What is said about a limit, in sentences.
enum LimitWording {
    /// Returns its kind and values with their intervals.
    static func values(_ limit: Limit) -> String {
        let fit = limit.estimate
        switch fit.model {
        case .tokenBucket:
            return "token bucket of " + Wording.interval(fit.capacity, unit: "tokens")
                + ", refilled by " + Wording.interval(fit.refillPerSecond, unit: "per second")
        case .fixedWindow:
            let span = fit.windowSeconds.map { Wording.number($0) + " s" } ?? "window"
            return Wording.interval(fit.capacity, unit: "calls") + " per " + span
        case .concurrency:
            return Wording.interval(fit.capacity, unit: "calls at work at once")
        case .undetermined:
            var parts: [String] = []
            if fit.capacity != .unknown {
                parts.append("burst of " + Wording.interval(fit.capacity, unit: "calls"))
            }
            if fit.refillPerSecond != .unknown {
                parts.append(
                    "sustained " + Wording.interval(fit.refillPerSecond, unit: "per second")
                )
            }
            return parts.isEmpty ? "not identifiable" : parts.joined(separator: ", ")
        }
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
        text += "; \(value.source)"
        if let date = value.asOf { text += ", \(date)" }
        return text
    }

    /// Returns everything known of a limit, a sentence an element.
    static func lines(_ limit: Limit) -> [String] {
        let fit = limit.estimate
        var lines = [values(limit) + " [\(Wording.model(fit.model))]"]
        if !fit.candidates.isEmpty {
            let names = fit.candidates.map(Wording.model).joined(separator: ", ")
            lines.append("Nearly as good: \(names).")
        }
        var basis =
            "Rests on \(Wording.count(fit.calls)) calls, \(Wording.count(fit.throttled)) throttled"
        if let share = fit.consistency {
            basis += "; the fitted limit reproduces \(Wording.percent(share)) of the decisions"
        }
        lines.append(basis + ".")
        for reason in fit.reasons { lines.append("Caution: \(Wording.reason(reason)).") }
        if let value = limit.published {
            let text = published(value)
            lines.append(text.prefix(1).uppercased() + text.dropFirst() + ".")
        }
        if let next = limit.nextEvidence { lines.append(next) }
        return lines
    }
}
