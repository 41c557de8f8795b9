import Analysis

extension LimitWording {
    /// Returns what is known of a limit in one line, for the answer at the top of a report.
    static func brief(_ limit: Limit) -> String {
        let fit = limit.estimate
        guard saysSomething(fit) || fit.model == .concurrency else {
            guard let value = limit.published else {
                return "not shown by this log"
                    + (fit.reasons.first.map { "; " + Wording.reason($0) } ?? "")
            }
            return "not shown by this log; " + brief(value)
        }
        let change = changeTime(fit).map { "; it changed at " + $0 } ?? ""
        let parts = [
            brief(fit.model == .tokenBucket ? "capacity" : "burst", told(fit.capacity), ""),
            brief(fit.model == .tokenBucket ? "refill" : "rate", fit.refillPerSecond, "/s"),
        ].joined(separator: ", ")
        // An estimate stands for its interval, which the section on limits has.
        switch fit.model {
        case .tokenBucket: return kind(fit) + ", " + parts + change
        case .undetermined: return "kind not decided by the log; " + parts + change
        case .fixedWindow, .concurrency: return values(limit) + change
        }
    }

    /// `refill 9.9–10.1/s`, a one-sided bound, or that nothing is known.
    private static func brief(_ name: String, _ value: Estimate, _ unit: String) -> String {
        switch (value.low, value.high) {
        case (let low?, let high?) where Wording.number(low) != Wording.number(high):
            return "\(name) \(Wording.number(low))–\(Wording.number(high))\(unit)"
        case (let low?, .some): return "\(name) \(Wording.number(low))\(unit)"
        case (let low?, nil): return "\(name) at least \(Wording.number(low))\(unit)"
        case (nil, let high?): return "\(name) at most \(Wording.number(high))\(unit)"
        case (nil, nil):
            return value.estimate.map { "\(name) \(Wording.number($0))\(unit)" }
                ?? "\(name) not known"
        }
    }

    /// The published figures with a short form of their source, and its date.
    private static func brief(_ value: PublishedValue) -> String {
        var parts: [String] = []
        if let capacity = value.capacity { parts.append("capacity \(Wording.number(capacity))") }
        if let rate = value.refillPerSecond { parts.append("\(Wording.number(rate))/s") }
        let words = parts.isEmpty ? "no number" : parts.joined(separator: ", ")
        return (value.isApplied ? "applied: " : "published: ") + words
            + " (\(shortOrigin(value)))"
    }

    /// The last part of the source's address, or the beginning of its name, and the date.
    static func shortOrigin(_ value: PublishedValue) -> String {
        guard value.origin.utf8.count > 40 else { return value.origin }
        let date = value.asOf.map { ", " + $0 } ?? ""
        let name = String(value.origin.dropLast(date.count))
        let last = name.hasPrefix("http") ? name.split(separator: "/").last.map(String.init) : nil
        return TextTable.shortened(last ?? name, to: 36) + date
    }
}
