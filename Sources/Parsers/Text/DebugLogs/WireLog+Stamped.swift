import Events

/// Lines of a debug log that start with a stamp: what they begin, and the many that tell nothing.
extension WireLog {
    /// Takes a line with a stamp, on which `debug` is where the level stands.
    mutating func headed(
        _ text: [UInt8],
        _ debug: Int,
        _ stamp: Stamp,
        _ line: TextLine,
        _ options: ParseOptions,
        _ file: String,
        _ events: inout [Event]
    ) -> Bool {
        if Self.saysNothing(text, from: debug) {
            pass(file, &events)
            return true
        }
        let range = debug..<text.count
        let isBoto2 = text.has("boto [", at: debug - 6) || text.has("boto [", at: debug)
        settle(file, &events)
        if let mark = text.findCaseless("response body:", in: range), beginBody(text, mark + 14) {
            return true
        }
        if isBoto2, let colon = text.find("]:", in: debug..<text.count) {
            if [0x3C, 0x7B].contains(text.byte(colon + 2)), beginBody(text, colon + 2) {
                return true
            }
            if text.has("Received ", at: colon + 2), let (status, _) = text.number(at: colon + 11) {
                return retried(status, file, &events)
            }
        }
        if let mark = text.findCaseless("response headers:", in: range) {
            begin(stamp, line, isBoto2 ? "boto2-debug" : "botocore-debug")
            readHeaders(text, mark..<text.count, options)
            // Headers that are printed as a dictionary or a list end with their line.
            let first = text.byte(text.skippingBlanks(mark + "response headers:".utf8.count))
            part = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .none : .headers
            return true
        }
        if let mark = text.find("OperationModel(name=", in: range) {
            var request = Request()
            let start = mark + 20
            request.facts.operation = text.text(start..<text.end(of: start) { $0.isAlphanumeric })
            readRequest(text, mark..<text.count, &request)
            add(request)
            return true
        }
        if text.find("Sending http request", in: range) != nil, !waiting.isEmpty {
            let index = waiting.lastIndex { $0.sent == nil } ?? waiting.count - 1
            waiting[index].sent = stamp.time
            waiting[index].attempt += 1
            readRequest(text, range, &waiting[index])
            return true
        }
        if text.find("Response received to retry", in: range) != nil, let call = lastCall {
            add(call)
            lastCall = nil
            return true
        }
        if let mark = text.find(" HTTP/1.", in: range),
            text.find("connectionpool", in: 0..<mark) != nil
        {
            if let (status, _) = text.number(at: mark + 11), !waiting.isEmpty {
                let index = waiting.firstIndex { $0.facts.status == nil } ?? 0
                waiting[index].facts.status = status
                if waiting[index].attempt == 0 { waiting[index].attempt = 1 }
            } else if let (status, _) = text.number(at: mark + 11) {
                var request = Request()
                request.facts.status = status
                add(request)
            }
            return true
        }
        if let mark = text.find("Params: {", in: range), isBoto2 {
            var request = Request()
            request.sent = stamp.time
            if let action = text.find("'Action': '", in: mark..<text.count) {
                let start = action + 11
                request.facts.operation = text.text(
                    start..<text.end(of: start) { $0.isAlphanumeric }
                )
            }
            add(request)
            return true
        }
        if let handled = goDump(text, range, stamp, line) { return handled }
        part = .none
        // The retry handlers' names and the signer's parts are no evidence.
        return Self.quiet.contains { text.find($0, in: 0..<min(text.count, 160)) != nil }
    }

    /// The loggers whose lines are no evidence unless they tell of an exchange.
    private static let quiet = [
        "botocore.hooks", "botocore.retr", "botocore.auth", "botocore.endpoint",
    ]
    /// The words without one of which a stamped line tells nothing of an exchange.
    static let tellingMarks = [
        "response body:", "response headers:", "boto [", "operationmodel(name=",
        "sending http request", "response received to retry", " http/1.", "debug: re", "debug re",
    ]
    private static let telling = LiteralTable(tellingMarks)

    /// Whether the line in `range` of `text` is a debug line of one of these loggers.
    static func isQuiet(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 160)
        guard let name = text.find("botocore.", in: head) else { return false }
        return quiet.contains { text.has($0, at: name) } && text.find("DEBUG", in: head) != nil
    }

    /// Takes a stamped line that tells nothing.
    mutating func pass(_ file: String, _ events: inout [Event]) {
        settle(file, &events)
        part = .none
    }

    /// Whether a stamped line of a debug log is one of the many that tell nothing, seen at once.
    private static func saysNothing(_ text: [UInt8], from debug: Int) -> Bool {
        let head = 0..<min(text.count, 160)
        guard let name = text.find("botocore.", in: head),
            quiet.contains(where: {
                text.has($0, at: name)
            })
        else { return false }
        return !telling.occurs(in: text[max(0, min(debug - 6, text.count))...])
    }

    /// `DEBUG: Request ec2/DescribeInstances Details:` and its answer, of the Go SDKs.
    private mutating func goDump(
        _ text: [UInt8],
        _ range: Range<Int>,
        _ stamp: Stamp,
        _ line: TextLine
    ) -> Bool? {
        for (word, isAnswer) in [("DEBUG: Request ", false), ("DEBUG: Response ", true)]
        where text.has(word, at: range.lowerBound) {
            var request = Request()
            let start = range.lowerBound + word.utf8.count
            let slash = text.end(of: start, limit: 60) { $0.isAlphanumeric || $0 == 0x20 }
            guard text.byte(slash) == 0x2F, let end = text.operationEnd(slash + 1) else {
                return nil
            }
            request.facts.service = Lookup.endpointPrefix(forName: text.text(start..<slash))
            request.facts.operation = text.text(slash + 1..<end)
            if isAnswer {
                begin(stamp, line, "go-sdk-v1-debug", named: request.facts.operation)
                if let current { answers[current].request.facts.fill(from: request.facts) }
                part = .headers
            } else {
                request.sent = stamp.time
                add(request)
                part = .requestHeaders
            }
            return true
        }
        if text.has("DEBUG Request", at: range.lowerBound) {
            var request = Request()
            request.sent = stamp.time
            add(request)
            part = .requestHeaders
            return true
        }
        if text.has("DEBUG Response", at: range.lowerBound) {
            begin(stamp, line, "go-sdk-v2-debug")
            part = .headers
            return true
        }
        return nil
    }
}
