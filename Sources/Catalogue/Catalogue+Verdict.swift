public import Events

extension Catalogue {
    /// Returns what an error says about throttling.
    ///
    /// The rules, in order: the body's own reason; the code with its service; for codes that mean
    /// a rate in one service and a count in another, the message; the message alone where there is
    /// no telling code; the HTTP status alone. `docs/catalogue.md` states them with their sources.
    /// The service is an endpoint prefix; `operation` helps where one code of a service means two
    /// things (Lambda). Looks at the first 4,096 bytes of the message.
    public static func verdict(
        code: String?,
        message: String?,
        status: Int?,
        service: String?,
        reason: String? = nil,
        operation: String? = nil
    ) -> Verdict {
        let base = code.map(baseCode) ?? ""
        if base.isEmpty, message == nil, reason == nil, (status ?? 200) < 400 { return .other }
        if let kind = kind(ofReason: reason) { return .throttle(kind) }
        let evidence = Evidence(
            code: base,
            text: ErrorText(message ?? ""),
            status: status,
            service: service,
            operation: operation
        )
        if base.isEmpty || evidence.codeSaysNothing { return evidence.verdictWithoutCode }
        guard let row = Tables.verdicts.row(base) else {
            // Some clients put the body's reason in the place of the code.
            if let kind = kind(ofReason: base) { return .throttle(kind) }
            // A status line in the place of the code: `503 Slow Down`.
            if let phrase = statusPhrase(base) {
                return verdict(
                    code: phrase.text,
                    message: message,
                    status: status ?? phrase.status,
                    service: service,
                    operation: operation
                )
            }
            return evidence.verdictOfUnknownCode
        }
        var word = row[1]
        for exception in row.words(2) {
            let parts = exception.split(separator: "=")
            if parts.count == 2, parts[0] == service ?? "" { word = String(parts[1]) }
        }
        switch word {
        case "ambiguous": return evidence.verdictOfAmbiguousCode
        case "lookalike": return .lookalike(lookalikeText(base, service: service))
        default:
            guard let kind = ThrottleKind(rawValue: word), !evidence.saysOutageOnly else {
                return .other
            }
            return .throttle(evidence.refined(kind))
        }
    }

    /// Returns the kind of limit that a reason of an error body names, such as
    /// `ConcurrentInvocationLimitExceeded`; `nil` where it names none.
    public static func kind(ofReason reason: String?) -> ThrottleKind? {
        guard let reason, !reason.isEmpty, reason.utf8.count < 200 else { return nil }
        return Tables.reasons.row(reason).flatMap { ThrottleKind(rawValue: $0[2]) }
    }

    /// Returns the status and the text, without blanks, of `503 Slow Down` and the like.
    private static func statusPhrase(_ code: String) -> (status: Int, text: String)? {
        guard code.utf8.count <= 40 else { return nil }
        let words = code.split(separator: " ")
        guard words.count >= 2, let first = words.first, let status = Int(first),
            (400...599).contains(status)
        else { return nil }
        return (status, words.dropFirst().filter { Int($0) == nil }.joined())
    }

    /// Says what a look-alike is.
    static func lookalikeText(_ code: String, service: String?) -> String {
        let rows = Tables.codes.rows(code).filter { $0[2] == "lookalike" }
        let own = rows.first { row in row.words(4).contains { $0 == service } }
        if let note = (own ?? rows.first)?.text(6) { return note }
        let lower = code.lowercased()
        if lower.contains("capacity") {
            return "the service has no spare capacity of that kind; not an API limit"
        }
        if lower.contains("limit") || lower.contains("quota") { return countQuota }
        if lower.contains("concurrentmodification") {
            return "two changes met; not an API limit"
        }
        return "looks like throttling and is not"
    }

    /// The text for codes that mean a quota on the number of resources.
    static let countQuota = "a quota on the number of resources, not on calls per time"
}

/// What stands around a code.
private struct Evidence {
    var code: String
    var text: ErrorText
    var status: Int?
    var service: String?
    var operation: String?

    /// Whether the code is a status or a class name that any error may have.
    var codeSaysNothing: Bool {
        if let status, Int(code) == status { return true }
        return code.utf8.count < 24 && Self.emptyCodes.contains(code.lowercased())
    }

    private static let emptyCodes: Set<String> = [
        "unknown", "unknownerror", "error", "clienterror", "exception", "none", "null", "nil",
        "unknownexception", "amazonserviceexception",
    ]

    /// Whether an "unavailable" code comes without a word of load: then it is as likely an outage.
    ///
    /// S3 and SimpleDB use the code for load alone (their error lists say so).
    var saysOutageOnly: Bool {
        guard code.lowercased().contains("unavailable"), status != 429 else { return false }
        if text.holds(anyOf: [
            "overload", "busy", "too many", "reduc", "slow down", "throttl", "unable to handle",
            "request rate",
        ]) {
            return false
        }
        return !(text.isEmpty && (service == "s3" || service == "sdb"))
    }

    /// The verdict where only the message and the status speak.
    var verdictWithoutCode: Catalogue.Verdict {
        if let row = Tables.verdicts.row("(http \(status ?? 0))"),
            let kind = ThrottleKind(rawValue: row[1])
        {
            if text.speaksOfCount { return .lookalike(Catalogue.countQuota) }
            return .throttle(refined(kind))
        }
        if let verdict = verdictOfMessage { return verdict }
        // Nothing but the status: the server sheds load.
        if status == 503 { return .throttle(.slowdown) }
        return .other
    }

    /// The verdict for a code that no table has.
    var verdictOfUnknownCode: Catalogue.Verdict {
        let lower = ErrorText(code)
        if lower.holds(anyOf: [
            "throttl", "slowdown", "toomanyrequest", "ratelimit", "rateexceeded",
            "requestlimitexceeded",
        ]) {
            return .throttle(refined(.rate))
        }
        if lower.holds("throughputexceeded") { return .throttle(.throughput) }
        if lower.holds("limitexceeded") || lower.holds("quotaexceeded") {
            if lower.holds("concurren") { return .throttle(.concurrency) }
            return verdictOfAmbiguousCode
        }
        if status == 429 {
            return text.speaksOfCount
                ? .lookalike(Catalogue.countQuota) : .throttle(refined(.rate))
        }
        // An error with a code of its own is what it says, unless its text is AWS's throttling
        // text word for word; wrappers such as CloudFormation's handlers pass that on.
        return verdictOfMessage ?? .other
    }

    /// The verdict for a code that means a count here and a rate there.
    var verdictOfAmbiguousCode: Catalogue.Verdict {
        if code.lowercased() == "transactioncanceledexception" {
            if text.holds("provisionedthroughputexceeded") { return .throttle(.throughput) }
            return text.holds("throttlingerror") ? .throttle(.rate) : .other
        }
        if code.lowercased() == "toomanyrequestsexception", service == "lambda" {
            return .throttle(kindOfLambda)
        }
        if text.speaksOfLongWindow { return .throttle(.quotaWindow) }
        if text.speaksOfConcurrency { return .throttle(.concurrency) }
        if case .lookalike(let why)? = verdictOfMessage { return .lookalike(why) }
        if text.speaksOfCount { return .lookalike(Catalogue.countQuota) }
        if text.speaksOfRate { return .throttle(refined(.rate)) }
        // Kinesis answers so to control calls that come too fast; it put the code on the SDKs' list.
        if service == "kinesis" || status == 429 { return .throttle(refined(.rate)) }
        return .lookalike(Catalogue.countQuota)
    }

    /// Invocations meet the concurrency limit, all other calls of Lambda a request rate.
    private var kindOfLambda: ThrottleKind {
        if let operation {
            return operation.lowercased().hasPrefix("invoke") ? .concurrency : .rate
        }
        return text.holds("rate exceeded") && !text.holds("rate exceeded.") ? .rate : .concurrency
    }

    /// The verdict of the message alone, or `nil` where it is none of AWS's texts.
    var verdictOfMessage: Catalogue.Verdict? {
        guard !text.isEmpty else { return nil }
        guard text.maySpeakOfLimits else { return nil }
        var general: Catalogue.Verdict?
        for known in KnownText.all where text.holds(known.phrase) {
            let verdict: Catalogue.Verdict
            switch known.kind {
            case "lookalike": verdict = .lookalike(Catalogue.countQuota)
            case "ambiguous": verdict = .throttle(service == "lambda" ? kindOfLambda : .rate)
            default:
                guard let kind = ThrottleKind(rawValue: known.kind) else { continue }
                verdict = .throttle(kind)
            }
            if let service, known.services.contains(service) { return verdict }
            // Short phrases of one service are too common to trust without the service.
            if known.services == ["*"] || known.phrase.utf8.count > 20 { general = verdict }
        }
        if general == nil, text.holds("rate exceeded") { return .throttle(.rate) }
        return general
    }

    /// The kind, as the message sharpens it.
    func refined(_ kind: ThrottleKind) -> ThrottleKind {
        guard kind == .rate, !text.isEmpty, !text.isPlain else { return kind }
        if text.speaksOfLongWindow { return .quotaWindow }
        if case .throttle(let other)? = verdictOfMessage, other != .rate { return other }
        if text.holds("too many tokens") { return .throughput }
        return text.speaksOfConcurrency ? .concurrency : .rate
    }
}

/// One of the error texts that AWS is known to send.
private struct KnownText: Sendable {
    var phrase: String
    var kind: String
    var services: [String]

    static let all = Tables.messages.allRows.map {
        KnownText(phrase: $0[0], kind: $0[1], services: $0.words(2))
    }
}
