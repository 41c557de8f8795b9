/// A known throttling code with its text or its label, in no SDK's own frame.
///
/// `Code: text` (JavaScript, Go, C++, most wrappers), `text (Code)`, `Code, Message: text`,
/// `'Code': text`, and every labelled form: `"code": "Code"`, `errorCode=Code`, `name: 'Code'`,
/// `__type`, `Exception name: Code`, `code = Just Code`, `error="Code"`, a header's
/// `x-amzn-errortype: Code:`. A code in running text or in source code is no evidence.
enum CodeMask: Mask {
    static let format = "error-code"
    static let triggers = [
        "throttl", "limitexceeded", "toomanyrequest", "slowdown", "throughputexceeded",
        "priorrequestnotcomplete", "bandwidthlimit", "rateexceeded", "requestrate", "overloaded",
        "ratelimit", "concurrentinvocation", "serverbusy", "limitbreached", "capacityexceeded",
        "transactioninprogress", "transactionalconflict", "requesttimeoutexception",
        "transactioncanceled", "toomanyupdates", "serviceunavailable", "servicebusy",
    ]
    static let anchors = triggers + ["slow down"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        var start = text.start(before: position, limit: 96) { $0.isIdentifier }
        if text.byte(start - 1) == 0x2E, text.byte(start).isUpper {
            // `Client.RequestLimitExceeded` is one code.
            for prefix in ["Client.", "Server."] where text.has(prefix, at: start - 7) {
                start -= 7
            }
        }
        guard let end = text.codeEnd(start), end > position else { return nil }
        let before = text.byte(start - 1)
        if let prefixed = ofStepFunctions(text, start, end) ?? ofFault(text, start, end, window) {
            return prefixed
        }
        // A path, a class or a call is not a code by itself.
        if before == 0x2F || before == 0x2D || before == 0x5C || before == 0x40 { return nil }
        if before == 0x3A, text.byte(start - 2) == 0x3A { return nil }
        if text.byte(end) == 0x28 { return constructor(text, start, end, window) }
        if text.byte(end) == 0x2D || text.byte(end) == 0x5C { return nil }
        let code = text.text(start..<end)
        guard !isClassPath(text, start) else { return nil }
        guard Lookup.looksThrottled(code) else { return glued(text, start, end, window) }
        return labelled(text, start, end, code, window) ?? followed(text, start, end, code, window)
            ?? inParentheses(text, start, end, code, window) ?? glued(text, start, end, window)
    }

    /// Step Functions puts the service before the code: `"error": "Lambda.TooManyRequestsException"`.
    private static func ofStepFunctions(_ text: [UInt8], _ start: Int, _ end: Int) -> Mention? {
        guard text.byte(start - 1) == 0x2E, text.byte(end).isQuote else { return nil }
        let from = text.start(before: start - 1, limit: 32) { $0.isIdentifier }
        guard text.byte(from).isUpper, text.byte(from - 1).isQuote,
            let label = Label(in: text, before: from - 1), labels.contains(label.name),
            Lookup.looksThrottled(text.text(start..<end)),
            let service = Lookup.endpointPrefix(forName: text.text(from..<start - 1))
        else { return nil }
        let code = text.text(from..<end)
        var mention = make(label.start..<end, "labelled:error", code, message: nil, text)
        mention.facts.service = service
        return mention
    }

    /// A SOAP fault's code in brackets: `[aws:Client.RequestThrottled] Request from … is throttled.`.
    private static func ofFault(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ window: Range<Int>
    ) -> Mention? {
        guard text.has("[aws:", at: start - 5), text.has("] ", at: end),
            Lookup.looksThrottled(text.text(start..<end))
        else { return nil }
        let stop = text.messageEnd(end + 2, window: window)
        return make(start..<stop, "fault", text.text(start..<end), message: end + 2..<stop, text)
    }

    private static func isClassPath(_ text: [UInt8], _ start: Int) -> Bool {
        guard text.byte(start - 1) == 0x2E else { return false }
        return !text.has("errorfactory.", at: start - 13)
            && !text.has("exceptions.", at: start - 11) && text.byte(start - 2).isIdentifier
    }

    // MARK: Forms

    private static let labels: Set<String> = [
        "code", "errorcode", "awserrorcode", "errortype", "xamznerrortype", "type", "name",
        "error", "errorclass", "exceptionname", "errcode", "exception",
        "ec2errorcode", "errorname", "xamznqueryerror", "errmsg", "err", "typename",
        "failurecode", "serviceerrorcode", "statusreason", "errorcause", "cause", "msgcode",
        "servicecode",
    ]

    private static func labelled(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ code: String,
        _ window: Range<Int>
    ) -> Mention? {
        var at = start
        // A namespace stands before `#`.
        if text.byte(at - 1) == 0x23 {
            at = text.start(before: at - 1, limit: 128) { $0.isIdentifier || $0 == 0x2E }
        }
        let opening = text.start(before: at, limit: 24) {
            $0.isQuote || $0.isBlank || $0 == 0x28 || $0 == 0x75 || $0.isLetter
        }
        var from = opening
        if !isWrap(text[opening..<at]) {
            from = text.start(before: at, limit: 3) { $0.isQuote || $0.isBlank }
        }
        guard let label = Label(in: text, before: from) else {
            // A namespaced code at the start of a fragment labels itself.
            guard text.byte(start - 1) == 0x23 else { return nil }
            var mention = make(at..<end, "labelled:__type", code, message: nil, text)
            mention.facts.service = namespaceService(text, at..<start)
            return mention
        }
        // A reason code beside the name of a limit is read as a fact, not as a code.
        guard labels.contains(label.name), label.separator != .comparison else { return nil }
        let next = text.byte(end)
        guard next != 0x28, next != 0x5B else { return nil }
        // A declaration gives the name a type or a value: `name: "Code" = "Code"`.
        let declared = text.end(of: end, limit: 1) { $0.isQuote }
        if text.has(" = ", at: declared) || text.has(" | ", at: declared), declared > end {
            return nil
        }
        // Source code lists codes; a literal list is not one answer.
        if text.byte(from - 1) == 0x5B { return nil }
        var message: Range<Int>?
        let close = text.end(of: end, limit: 3) { $0.isQuote }
        if next == 0x3A, text.byte(end + 1).isBlank || text.byte(end + 1).isLetter,
            !text.has(":http", at: end)
        {
            let from = text.skippingBlanks(end + 1)
            message = from..<text.messageEnd(from, window: window)
        } else if next == 0x3B || text.byte(close) == 0x2C || text.byte(close) == 0x20 {
            // `error='Code', message='text'`.
            let rest = text.end(of: close, limit: 3) { $0 == 0x2C || $0.isBlank }
            if text.hasCaseless("message=", at: rest) {
                let from = text.end(of: rest + 8, limit: 2) { $0.isQuote }
                message = from..<text.messageEnd(from, window: window)
            }
        }
        var mention = make(
            label.start..<max(end, message?.upperBound ?? end),
            "labelled:" + label.name,
            code,
            message: message,
            text
        )
        mention.facts.service = namespaceService(text, at..<start)
        return mention
    }

    /// Whether the letters before a code are none, or those of a type that wraps it.
    private static func isWrap(_ lead: ArraySlice<UInt8>) -> Bool {
        guard lead.contains(where: \.isLetter) else { return true }
        return ["u", "b", "Some", "Just", "Optional", "JustErrorCode", "ErrorCode"].contains(
            String(decoding: lead.filter(\.isLetter), as: UTF8.self)
        )
    }

    /// The service that a model's namespace names: `com.amazonaws.dynamodb.v20120810#`.
    static func namespaceService(_ text: [UInt8], _ range: Range<Int>) -> String? {
        let parts = text.text(range).split(separator: ".")
        guard parts.count > 2, parts[1] == "amazonaws" || parts[1] == "amazon",
            parts[2] != "coral"
        else { return nil }
        return Lookup.endpointPrefix(
            forName: String(parts[2].prefix { $0.isLetter || $0.isNumber })
        )
    }

    private static func followed(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ code: String,
        _ window: Range<Int>
    ) -> Mention? {
        var at = text.end(of: end, limit: 3) { $0.isQuote || $0 == 0x2A }
        let quoted = at > end
        if text.hasCaseless(", message:", at: at) {
            at += ", message:".utf8.count
        } else if text.hasCaseless(" message:", at: at) {
            at += " message:".utf8.count
        } else if text.byte(at) == 0x3A {
            at += 1
        } else if !quoted, text.has(" => ", at: at) {
            // Ruby's fog: `RequestLimitExceeded => Request limit exceeded. (Fog::…)`.
            at += 4
        } else if quoted, text.has(", \"", at: at), text.has(":error, {", at: start - 10) {
            // Elixir's tuple: `{:error, {"ThrottlingException", "Rate exceeded"}}`.
            at += 3
        } else if !quoted, text.skippingBlanks(at) - at >= 2 || text.byte(at) == 0x09 {
            // The columns of a table without borders: `Client.RequestLimitExceeded   text`.
            let from = text.skippingBlanks(at)
            guard Lookup.isKnownMessage(text.text(from..<text.messageEnd(from, window: window)))
            else { return nil }
        } else {
            return nil
        }
        // A key of a mapping, such as a retry table's, has no text of its own after it.
        let from = text.skippingBlanks(at)
        let stop = text.messageEnd(from, window: window, stopping: [" (Fog::"])
        guard stop > from, text.byte(from) != 0x7B, text.byte(from) != 0x5B else { return nil }
        let message = text.text(from..<stop)
        guard
            Lookup.isKnownMessage(message) || !quoted && message.contains(" ")
                || message == "UnknownError" || message == "null" || message == "Unknown"
        else { return nil }
        guard Lookup.isKnownMessage(message) || standsAlone(text, start) else { return nil }
        return make(start..<stop, "colon", code, message: from..<stop, text)
    }

    /// Whether the code starts its line, or follows a colon or a bracket: not amid a sentence.
    private static func standsAlone(_ text: [UInt8], _ start: Int) -> Bool {
        let at = text.start(before: start, limit: 8) { $0.isBlank || $0.isQuote || $0 == 0x2A }
        let before = text.byte(at - 1)
        return at == 0 || before == 0x0A || before == 0x3A || before == 0x7B || before == 0x5D
            || before == 0x2E || before == 0x2D || before == 0x7C || before == 0x3D
            || before == 0x2C || before == 0x29 || before == 0x3E
    }

    /// An error type's debug form: `ProvisionedThroughputExceeded("The level of …")`.
    private static func constructor(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ window: Range<Int>
    ) -> Mention? {
        let code = text.text(start..<end)
        if text.has("(properties: ", at: end), Lookup.looksThrottled(code) {
            // AWS SDK for Swift: module and text stand inside.
            let module = end + "(properties: ".utf8.count
            let dot = text.end(of: module, limit: 60) { $0.isIdentifier }
            let limit = min(window.upperBound, end + 400)
            let message = text.find("message: Optional(\"", in: module..<max(module, limit)).map {
                $0 + 19
            }
            let stop = message.map { text.messageEnd($0, window: window) }
            var mention = make(
                start..<(stop ?? dot),
                "properties",
                code,
                message: message.flatMap { from in stop.map { from..<$0 } },
                text
            )
            mention.facts.service = Lookup.endpointPrefix(forName: text.text(module..<dot))
            mention.format = "swift-sdk"
            return mention
        }
        let from = end + 2
        guard text.byte(end + 1).isQuote, Lookup.looksThrottled(code) else { return nil }
        let stop = text.messageEnd(from, window: window)
        guard stop > from, Lookup.isKnownMessage(text.text(from..<stop)),
            !["new ", "raise ", "throw ", "return "].contains(where: {
                text.has($0, at: start - $0.utf8.count)
            })
        else { return nil }
        return make(start..<stop, "constructor", code, message: from..<stop, text)
    }

    private static func inParentheses(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ code: String,
        _ window: Range<Int>
    ) -> Mention? {
        guard text.byte(start - 1) == 0x28, text.byte(end) == 0x29 else { return nil }
        let line = max(text.lineStart(of: start), window.lowerBound)
        let lead = text.trimmed(line..<start - 1)
        // Smithy's Rust text: `unhandled error (Code)`; the rest follows in the debug form.
        if text.text(lead).hasSuffix("error") {
            return make(start..<end, "unhandled", code, message: nil, text)
        }
        var from = lead.lowerBound
        if let colon = text.findLast(": ", in: lead) { from = colon + 2 }
        let message = from..<lead.upperBound
        if !Lookup.isKnownMessage(text.text(message)) {
            // s3cmd writes the text behind: `503 (SlowDown): Please reduce …`.
            guard text.byte(end + 1) == 0x3A else { return nil }
            let after = text.skippingBlanks(end + 2)
            let stop = text.messageEnd(after, window: window)
            guard stop > after else { return nil }
            var mention = make(start - 1..<stop, "parentheses", code, message: after..<stop, text)
            let number = text.start(before: start - 2, limit: 3) { $0.isDigit }
            mention.facts.status = text.status(at: number)?.value
            return mention
        }
        return make(from..<end + 1, "parentheses", code, message: message, text)
    }

    /// A page that swallowed the tags leaves `RequestLimitExceededRequest limit exceeded.<id>`.
    private static func glued(_ text: [UInt8], _ start: Int, _ end: Int, _ window: Range<Int>)
        -> Mention?
    {
        var at = start + 4
        while at < end {
            if text[at].isUpper, Lookup.looksThrottled(text.text(start..<at)) {
                let stop = text.messageEnd(at, window: window)
                let message = text.text(at..<stop)
                guard let length = Lookup.knownMessageLength(message) else {
                    at += 1
                    continue
                }
                var mention = make(
                    start..<stop,
                    "glued",
                    text.text(start..<at),
                    message: at..<at + length,
                    text
                )
                mention.facts.requestID = text.requestID(at: at + length)?.id
                mention.strength = .frame
                mention.repair = "the XML tags around the parts were missing"
                return mention
            }
            at += 1
        }
        return nil
    }

    private static func make(
        _ range: Range<Int>,
        _ shape: String,
        _ code: String,
        message: Range<Int>?,
        _ text: [UInt8]
    ) -> Mention {
        var facts = Facts()
        facts.code = code
        if let message, !message.isEmpty { facts.message = text.text(message) }
        return Mention(range, format: format, shape: shape, strength: .code, facts: facts)
    }
}
