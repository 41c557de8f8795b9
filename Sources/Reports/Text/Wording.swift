import Analysis
import Events

/// The words and numbers that the renderers for people share.
enum Wording {
    /// Returns a number with three significant digits, its thousands set apart by commas.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "unknown" }
        let size = abs(value)
        if size >= 1e15 { return value.description }
        if size >= 100 || size == size.rounded() { return count(Int(value.rounded())) }
        let decimals = size >= 10 ? 10.0 : size >= 1 ? 100 : size >= 0.1 ? 1000 : 10_000
        let rounded = (value * decimals).rounded() / decimals
        if let whole = Int(exactly: rounded) { return String(whole) }
        return rounded.description
    }

    /// Returns a count, its thousands set apart by commas.
    static func count(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    /// Returns a count and its noun, in the plural unless the count is one.
    static func count(_ value: Int, _ noun: String) -> String {
        count(value) + " " + noun + (value == 1 ? "" : "s")
    }

    /// Returns a share from 0 to 1 in per cent.
    static func percent(_ share: Double?) -> String {
        guard let share else { return "unknown" }
        let percent = share * 100
        if percent > 0, percent < 0.01 { return "under 0.01 %" }
        if percent > 99.95, percent < 100 { return "over 99.9 %" }
        // Rounded once: 79.545 is 79.5, which by way of 79.55 would be 79.6.
        return number(percent < 1 ? (percent * 100).rounded() / 100 : percent) + " %"
    }

    /// Returns `48–53 (95 %), estimate 50`, a one-sided bound, or what is not known.
    static func interval(_ value: Estimate, unit: String) -> String {
        let unit = unit.isEmpty ? "" : " " + unit
        let best = value.estimate.map { ", estimate " + number($0) } ?? ""
        switch (value.low, value.high) {
        case (let low?, let high?) where number(low) == number(high):
            return number(low) + unit + " (95 %)"
        case (let low?, let high?): return "\(number(low))–\(number(high))\(unit) (95 %)\(best)"
        case (let low?, nil): return "at least \(number(low))\(unit)\(best)"
        case (nil, let high?): return "at most \(number(high))\(unit)\(best)"
        case (nil, nil): return value.estimate.map { number($0) + unit } ?? "not identifiable"
        }
    }

    /// Returns a span such as `3 min 20 s`.
    static func duration(_ microseconds: Int64) -> String {
        let seconds = Double(microseconds) / 1e6
        if seconds < 1 { return number(seconds * 1000) + " ms" }
        if seconds < 60 { return number(seconds) + " s" }
        let whole = Int(seconds.rounded())
        let units = [(86_400, "d"), (3600, "h"), (60, "min"), (1, "s")]
        guard let first = units.firstIndex(where: { whole >= $0.0 }) else { return "0 s" }
        let (size, name) = units[first]
        let rest = whole % size
        guard first + 1 < units.count, rest >= units[first + 1].0 else {
            return "\(whole / size) \(name)"
        }
        let (nextSize, nextName) = units[first + 1]
        return "\(whole / size) \(name) \(rest / nextSize) \(nextName)"
    }

    /// Returns `ec2 DescribeInstances`, or what is known of it.
    static func api(_ service: String?, _ operation: String?) -> String {
        switch (service, operation) {
        case (let service?, let operation?): service + " " + operation
        case (let service?, nil): service + " (operation unknown)"
        case (nil, let operation?): operation
        case (nil, nil): "an unnamed API"
        }
    }

    /// Returns `account 111122223333, eu-west-1`, as far as known.
    static func place(_ account: String?, _ region: String?) -> String {
        let parts = [account.map { "account " + $0 }, region].compactMap { $0 }
        return parts.isEmpty ? "account and region not stated" : parts.joined(separator: ", ")
    }

    /// Returns the API names of a scope and where it applies.
    static func scope(_ scope: LimitScope) -> String {
        let shown = scope.operations.prefix(4).joined(separator: ", ")
        let more = scope.operations.count > 4 ? " and \(scope.operations.count - 4) more" : ""
        let name = scope.operations.isEmpty ? nil : shown + more
        let narrow = scope.callerScope.map { ", for \($0)" } ?? ""
        return api(scope.service, name) + " in " + place(scope.account, scope.region) + narrow
    }

    /// Returns what the trouble behind a count is, for people.
    static func trouble(_ reason: Diagnostic.Reason, _ count: Int) -> String {
        let records = Wording.count(count, "record")
        switch reason {
        case .unreadableFile: return Wording.count(count, "input") + " could not be opened or read"
        case .interrupted:
            return Wording.count(count, "input") + " not read to the end: interrupted"
        case .shrunkFile: return Wording.count(count, "input") + " that got shorter while read"
        case .grownFile: return Wording.count(count, "input") + " that got longer while read"
        case .damagedCompression:
            return Wording.count(count, "input") + " with damaged compression"
        case .truncatedRecord: return records + " cut short"
        case .malformedRecord: return records + " malformed"
        case .binaryNoise: return Wording.count(count, "piece") + " of binary noise"
        case .repairedRecord: return records + " read after repair"
        case .capReached: return Wording.count(count, "time") + " a limit of this tool was reached"
        case .lookalike:
            return Wording.count(count, "look-alike") + ": limits and errors that are no throttling"
                + " by AWS, not counted"
        case .ambiguousService:
            return Wording.count(count, "call") + " whose service could be one of several"
        case .timeWithoutYear:
            return Wording.count(count, "time") + " without a year, left out (--assume-year)"
        case .notEvidence: return Wording.count(count, "part") + " without API calls, left out"
        default: return reason.rawValue + ": " + Wording.count(count)
        }
    }

    /// Returns what a kind of limiter is called.
    static func model(_ model: LimiterModel) -> String {
        switch model {
        case .tokenBucket: "token bucket"
        case .fixedWindow: "count per window"
        case .concurrency: "concurrency limit"
        case .undetermined: "kind not decided by the log"
        }
    }

    /// Returns why a value is not identifiable, as a clause.
    static func reason(_ reason: NotIdentifiable) -> String {
        switch reason {
        case .noSuccessesLogged: "the log shows refusals only, no successful calls"
        case .noSaturation: "the bucket was never kept empty, so the refill rate never showed"
        case .noBurstFromFull: "no burst began at a full bucket, so the capacity never showed"
        case .tooFewThrottles: "there are too few throttled calls"
        case .resolutionTooCoarse: "the time stamps are coarser than the bursts"
        case .kindNotShown:
            "another kind of limit, such as a count per window, may explain the log as well as a token bucket"
        case .hiddenCallersLikely: "calls that the log does not show seem to use the same limit"
        case .inconsistentWithOneLimit: "no single limit explains what was refused"
        case .limitChanged: "the limit changed within the log"
        }
    }

    /// Returns what a verdict advises.
    static func verdict(_ verdict: Recommendation.Verdict) -> String {
        switch verdict {
        case .requestQuotaIncrease: "request a quota increase"
        case .changeArchitecture: "change how calls are made"
        case .fixClientRetries: "fix the client's retries"
        case .escalateToSupport: "open a support case"
        case .nothingToDo: "nothing to do"
        case .insufficientEvidence: "more evidence needed"
        }
    }
}
