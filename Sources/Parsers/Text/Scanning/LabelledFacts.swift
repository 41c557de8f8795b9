import Events

/// A fact that a label, an ARN or a host name states somewhere in a text.
struct LabelledFact: Equatable {
    /// The index in the text at which the fact stands.
    var position: Int
    /// The one or two facts stated there.
    var facts: Facts
}

/// Finds labelled facts in JSON, Python and JavaScript objects, headers, key-value logs and prose.
///
/// One pass over the text; a label is known by its letters and digits alone, so that `requestId`,
/// `request_id`, `x-amzn-RequestId`, `aws_request_id` and `Request ID` need one entry or two.
enum LabelledFacts {
    /// Returns the facts that start in `range`, in text order.
    static func find(in text: [UInt8], range: Range<Int>, options: ParseOptions) -> [LabelledFact] {
        var found: [LabelledFact] = []
        var at = range.lowerBound
        let end = min(range.upperBound, text.count)
        while at < end {
            let byte = text[at]
            guard mayStartFact(byte) else {
                at += 1
                continue
            }
            if byte == 0x3A, let status = spelledStatus(text, at) {
                found.append(fact(ofStatus: status, at))
            } else if byte == 0x3A || byte == 0x3D {
                if let fact = labelled(text, at, options) { found.append(fact) }
            } else if byte.lowered == 0x72, let fact = bareRequestID(text, at) {
                found.append(fact)
            } else if byte == 0x28, text.byte(at + 1).isQuote {
                if let fact = pair(text, at + 2, options) { found.append(fact) }
            } else if let status = spelledStatus(text, at) {
                found.append(fact(ofStatus: status, at))
            } else if byte == 0x48, text.has("HTTP/", at: at) {
                if let fact = statusLine(text, at) { found.append(fact) }
            } else if byte == 0x61, text.has("arn:aws", at: at) {
                if let fact = arn(text, at) { found.append(fact) }
            } else if byte == 0x2E, text.hasCaseless(".amazonaws.com", at: at) {
                let start = text.start(before: at, limit: 200) { !$0.isSpace && !$0.isQuote }
                if let host = HostName(in: text, range: start..<min(text.count, at + 40)) {
                    var facts = Facts()
                    facts.region = host.region
                    facts.service = host.service
                    facts.account = host.account
                    found.append(LabelledFact(position: at, facts: facts))
                }
            }
            at += 1
        }
        return found
    }

    /// Whether a fact may start, or its label end, with a byte; most bytes do neither.
    private static func mayStartFact(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x2E, 0x3A, 0x3D, 0x45, 0x48, 0x52, 0x61, 0x66, 0x68, 0x72, 0x7B: true
        default: false
        }
    }

    private static func fact(ofStatus status: Int, _ position: Int) -> LabelledFact {
        var facts = Facts()
        facts.status = status
        return LabelledFact(position: position, facts: facts)
    }

    private static func labelled(
        _ text: [UInt8],
        _ separator: Int,
        _ options: ParseOptions
    ) -> LabelledFact? {
        let labelEnd = text.start(before: separator, limit: 8) { $0.isBlank }
        guard let label = Label(in: text, endingAt: labelEnd, among: names),
            let kind = kinds[label.name]
        else { return nil }
        var at = separator + 1
        if text.byte(at) == 0x3E { at += 1 }
        at = text.skippingSpace(at)
        if !text.byte(at).isDigit {
            for wrap in Self.wraps where text.has(wrap, at: at) { at += wrap.utf8.count }
        }
        at = text.end(of: at, limit: 2) { $0.isQuote }
        guard let facts = value(of: kind, text, at, label, options) else { return nil }
        return LabelledFact(position: label.start, facts: facts)
    }

    private static let wraps = [
        "Some(", "Optional(", "Just ", "Just (", "StatusCode(", "[", "u'", "b'", "u\"", "<",
    ]

    private enum Kind {
        case requestID, extendedID, status, attempts, retries, exhausted, reason, quota, retryAfter
        case operation, target, service, region, time, end, userAgent, message
    }

    private static let names = LabelNames(kinds.keys)
    private static let kinds: [String: Kind] = [
        "requestid": .requestID, "xamznrequestid": .requestID, "awsrequestid": .requestID,
        "xamzrequestid": .requestID, "amznrequestid": .requestID, "fromrequestid": .requestID,
        "errrequestid": .requestID,
        "hostid": .extendedID, "xamzid2": .extendedID, "extendedrequestid": .extendedID,
        "s3extendedrequestid": .extendedID,
        "statuscode": .status, "httpstatuscode": .status, "status": .status,
        "responsecode": .status, "httpresponsecode": .status, "httpstatus": .status,
        "attempts": .attempts, "sdkattemptcount": .attempts, "attemptcount": .attempts,
        "retryattempts": .retries, "retrycount": .retries,
        "maxattemptsreached": .exhausted,
        "reason": .reason, "quotacode": .quota,
        "retryafterseconds": .retryAfter, "retryafter": .retryAfter,
        "operation": .operation, "operationname": .operation, "action": .operation,
        "apiname": .operation, "method": .operation, "eventname": .operation,
        "commandname": .operation,
        "xamztarget": .target,
        "service": .service, "servicename": .service, "serviceid": .service,
        "region": .region, "awsregion": .region, "regionname": .region,
        "time": .time, "timestamp": .time, "ts": .time, "date": .time, "eventtime": .time,
        "end": .end, "useragent": .userAgent,
        "message": .message, "errormessage": .message,
    ]

    private static func value(
        of kind: Kind,
        _ text: [UInt8],
        _ at: Int,
        _ label: Label,
        _ options: ParseOptions
    ) -> Facts? {
        var facts = Facts()
        switch kind {
        case .requestID:
            guard !isInvocation(text, label, at), let (id, _) = text.requestID(at: at) else {
                return nil
            }
            facts.requestID = id
        case .extendedID:
            guard let (id, _) = text.extendedID(at: at) else { return nil }
            facts.extendedRequestID = id
        case .status:
            guard let (value, end) = text.number(at: at), (100..<600).contains(value),
                end - at == 3
            else { return nil }
            facts.status = value
        case .attempts, .retries:
            guard let (value, _) = text.number(at: at), value < 1000 else { return nil }
            facts.attempts = kind == .attempts ? max(1, value) : value + 1
        case .exhausted:
            guard text.hasCaseless("true", at: at) else { return nil }
            facts.retriesExhausted = true
        case .reason:
            guard let end = text.codeEnd(at), end - at > 8, Lookup.isReason(text.text(at..<end))
            else { return nil }
            facts.reason = text.text(at..<end)
        case .quota:
            guard text.has("L-", at: at) else { return nil }
            facts.quotaCode = text.text(at..<text.end(of: at + 2, limit: 16) { $0.isAlphanumeric })
            if let code = facts.quotaCode { facts.quotaCode = code.isEmpty ? nil : code }
        case .retryAfter:
            let end = text.end(of: at, limit: 12) { $0.isDigit || $0 == 0x2E }
            guard let value = Double(text.text(at..<end)), value < 1e6 else { return nil }
            // Go prints the unit; a bare number is seconds.
            if text.has("ms", at: end) {
                facts.retryAfterSeconds = value / 1000
            } else if !text.byte(end).isLetter && text.byte(end) < 0x80
                || text.byte(end) == 0x73 && !text.byte(end + 1).isLetter
            {
                facts.retryAfterSeconds = value
            } else {
                return nil
            }
        case .operation:
            guard let end = text.operationEnd(at),
                let name = Lookup.operationName(matching: text.text(at..<end))
            else { return nil }
            facts.operation = name
        case .target:
            let end = text.end(of: at, limit: 160) { $0.isIdentifier || $0 == 0x2E }
            guard let dot = text.findLast(".", in: at..<end), dot + 1 < end else { return nil }
            facts.operation = text.text(dot + 1..<end)
        case .service:
            let end = text.end(of: at, limit: 60) { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x20 }
            guard let name = Lookup.endpointPrefix(forName: text.text(text.trimmed(at..<end)))
            else { return nil }
            facts.service = name
        case .region:
            guard let name = text.region(at: at) else { return nil }
            facts.region = name
        case .time, .end:
            guard let time = time(text, at, options) else { return nil }
            facts.time = time
        case .userAgent:
            let end = text.end(of: at, limit: 1024) { $0 != 0x0A && $0 != 0x22 }
            guard end > at else { return nil }
            facts.userAgent = text.text(at..<end)
        case .message:
            let end = text.messageEnd(at, window: 0..<text.count)
            guard end - at > 3 else { return nil }
            facts.message = text.text(at..<end)
        }
        return facts
    }

    /// Whether the ID is a Lambda invocation's or a log line's own, not the throttled call's.
    private static func isInvocation(_ text: [UInt8], _ label: Label, _ at: Int) -> Bool {
        for word in ["START ", "END ", "REPORT "]
        where text.has(word, at: label.start - word.utf8.count) {
            return true
        }
        let end = text.end(of: at, limit: 64) { $0.isHexDigit || $0 == 0x2D }
        let next = text.skippingBlanks(end)
        return ["Version:", "Duration:", "Process exited", "Error: Runtime", "Task timed"].contains
        {
            text.has($0, at: next)
        }
    }

    /// A stamp, or seconds or milliseconds since the epoch.
    private static func time(_ text: [UInt8], _ at: Int, _ options: ParseOptions) -> Instant? {
        if let stamp = StampReader.stamp(in: text, at: at, options: options) { return stamp.time }
        let end = text.end(of: at, limit: 14) { $0.isDigit }
        guard !text.byte(end).isLetter, let value = Int64(text.text(at..<end)) else { return nil }
        if end - at == 13 { return Instant(microseconds: value * 1000, resolution: 1000) }
        guard end - at == 10 else { return nil }
        guard text.byte(end) == 0x2E, text.byte(end + 1).isDigit else {
            return Instant(microseconds: value * 1_000_000, resolution: 1_000_000)
        }
        var fraction: Int64 = 0
        var digits = 0
        var index = end + 1
        while text.byte(index).isDigit, digits < 6 {
            fraction = fraction * 10 + Int64(text[index] - 0x30)
            digits += 1
            index += 1
        }
        let resolution: Int64 = digits >= 6 ? 1 : digits >= 3 ? 1000 : 100_000
        for _ in digits..<6 { fraction *= 10 }
        return Instant(microseconds: value * 1_000_000 + fraction, resolution: resolution)
    }

    /// A header as a pair: `("x-amzn-RequestId","…")`, of Haskell, boto 2 and others.
    private static func pair(_ text: [UInt8], _ at: Int, _ options: ParseOptions) -> LabelledFact? {
        let quote = text.end(of: at, limit: 40) { !$0.isQuote }
        guard let label = Label(in: text, endingAt: quote), let kind = kinds[label.name],
            text.byte(quote + 1) == 0x2C
        else { return nil }
        let value = text.end(of: quote + 2, limit: 4) { $0.isBlank || $0.isQuote }
        guard let facts = self.value(of: kind, text, value, label, options) else { return nil }
        return LabelledFact(position: at, facts: facts)
    }

    /// `HTTP 429`, `Error 429:`, `returned an error: (403)`: a status in words.
    private static func spelledStatus(_ text: [UInt8], _ at: Int) -> Int? {
        let byte = text[at]
        var number: Int?
        if byte == 0x48, text.has("HTTP ", at: at) { number = at + 5 }
        if byte == 0x45, text.has("Error ", at: at) { number = at + 6 }
        if byte == 0x72, text.has("returned an error: (", at: at) { number = at + 20 }
        if byte == 0x3A, text.has(":http_error, ", at: at) { number = at + 13 }
        if byte == 0x68, text.has("http ", at: at), text.byte(at + 8) == 0x29 { number = at + 5 }
        // Erlang's tuple: `{http_error,403,"Forbidden",…`.
        if byte == 0x7B, text.has("{http_error,", at: at) { number = at + 12 }
        // jclouds: `request POST … HTTP/1.1 failed with code 503, error: …`.
        if byte == 0x66, text.has("failed with code ", at: at) { number = at + 17 }
        // Python's `requests`: `HTTPError: 400 Client Error: Bad Request`.
        if byte == 0x3A, text.has("Error: ", at: at - 5),
            text.has(" Client Error", at: at + 5) || text.has(" Server Error", at: at + 5)
        {
            number = at + 2
        }
        guard let number, let (status, end) = text.number(at: number), end - number == 3,
            (400..<600).contains(status), byte == 0x3A || !text.byte(at - 1).isAlphanumeric
        else { return nil }
        return status
    }

    /// `(request id 6fdba7e5-…)`: a label with only a blank before its value.
    private static func bareRequestID(_ text: [UInt8], _ at: Int) -> LabelledFact? {
        guard text.hasCaseless("request", at: at), !text.byte(at - 1).isAlphanumeric else {
            return nil
        }
        var index = text.end(of: at + 7, limit: 2) { $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }
        guard text.hasCaseless("id ", at: index) else { return nil }
        index += 3
        guard let (id, end) = text.requestID(at: index), end - index >= 16 else { return nil }
        var facts = Facts()
        facts.requestID = id
        return LabelledFact(position: at, facts: facts)
    }

    /// `HTTP/1.1 503 Slow Down`, also in a log of requests: `"GET / HTTP/1.1" 503 120`.
    private static func statusLine(_ text: [UInt8], _ at: Int) -> LabelledFact? {
        var index = text.end(of: at + 5, limit: 4) { $0.isDigit || $0 == 0x2E }
        index = text.end(of: index, limit: 2) { $0.isQuote || $0 == 0x20 }
        guard let (status, end) = text.number(at: index), end - index == 3,
            (100..<600).contains(status)
        else { return nil }
        var facts = Facts()
        facts.status = status
        return LabelledFact(position: at, facts: facts)
    }

    /// `arn:aws:service:region:account:resource`.
    private static func arn(_ text: [UInt8], _ at: Int) -> LabelledFact? {
        let end = text.end(of: at, limit: 300) {
            !$0.isSpace && !$0.isQuote && $0 != 0x2C && $0 != 0x29
        }
        let parts = text.text(at..<end).split(
            separator: ":",
            maxSplits: 5,
            omittingEmptySubsequences: false
        )
        guard parts.count == 6 else { return nil }
        var facts = Facts()
        facts.region = Array(parts[3].utf8).region(at: 0)
        facts.account = Array(parts[4].utf8).account(at: 0)
        if parts[2] == "sts" || parts[2] == "iam" {
            if parts[5].hasPrefix("assumed-role/") || parts[5].hasPrefix("user/") {
                facts.caller = text.text(at..<end)
            }
        }
        return LabelledFact(position: at, facts: facts)
    }
}
