import Events

/// Follows the HTTP exchanges that SDKs write to debug logs: one event per attempt, good or bad.
///
/// botocore and the CLI (`Making request for OperationModel(name=…)`, `Sending http request`,
/// `Response headers`, `Response body`), boto 2 (`boto [DEBUG]:Response headers: [(…)]`), and the
/// HTTP dumps of the Go SDKs and Terraform. An answer belongs to the last request of its thread
/// where the log names threads, else to the oldest one that waits.
struct WireLog {
    /// Requests that may wait for an answer at once; the oldest is forgotten beyond.
    private static let waitingLimit = 64
    private struct Request {
        var facts = Facts()
        var sent: Instant?
        var attempt = 0
    }

    private enum Part { case none, requestHeaders, requestBody, headers, body }

    /// An answer of which more may follow.
    private struct Answer {
        var request: Request
        var stamp: Stamp
        var line: Int
        var offset: Int
        var format: String
        var date: Instant?
        var headerCode: String?
        var body = ResponseBody()
        var hasBody = false
        /// Stamped lines since the headers.
        var age = 0
    }

    private var waiting: [Request] = []
    private var answers: [Answer] = []
    /// The answer whose headers or body are being read, as an index of `answers`.
    private var current: Int?
    private var part = Part.none
    /// Whether a line without a stamp is none of an exchange's.
    var isIdle: Bool { part == .none }
    private var lastIDs: [String] = []

    /// Takes a line; returns whether it belongs to the exchanges, so that no mask reads it again.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let limit = min(text.count, 160)
        let debug = text.find("DEBUG", in: 0..<limit) ?? text.find("boto [ERROR]", in: 0..<limit)
        guard let debug else {
            return continued(text, options)
        }
        guard let stamp = StampReader.first(in: text, range: 0..<limit, options: options) else {
            if let mark = text.find("HTTP/1.", in: limit / 2..<text.count),
                text.find("connectionpool", in: 0..<limit) != nil, part == .none,
                let (status, _) = text.number(at: mark + 10)
            {
                var request = Request()
                request.facts.status = status
                add(request)
                return true
            }
            return continued(text, options)
        }
        return headed(text, debug, stamp, line, options, file, &events)
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        while !answers.isEmpty { complete(0, file, &events) }
        waiting = []
        part = .none
    }

    // MARK: Lines with a stamp

    private mutating func headed(
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

    private mutating func add(_ request: Request) {
        if waiting.count >= Self.waitingLimit { waiting.removeFirst() }
        waiting.append(request)
    }

    private mutating func begin(
        _ stamp: Stamp,
        _ line: TextLine,
        _ format: String,
        named operation: String? = nil
    ) {
        let index =
            waiting.firstIndex { request in
                operation == nil
                    ? request.facts.status != nil || format != "botocore-debug"
                    : request.facts.operation == operation
            } ?? waiting.indices.first
        let request = index.map { waiting.remove(at: $0) } ?? Request()
        if request.facts.operation != nil {
            // A retry needs no second `Making request`: the call waits for its next attempt.
            var next = request
            next.facts.status = nil
            next.sent = nil
            lastCall = next
        }
        answers.append(
            Answer(
                request: request,
                stamp: stamp,
                line: line.line,
                offset: line.offset,
                format: format
            )
        )
        current = answers.count - 1
    }

    /// Starts the body of the oldest answer that has none yet; threads' lines interleave.
    private mutating func beginBody(_ text: [UInt8], _ start: Int) -> Bool {
        guard let index = answers.firstIndex(where: { !$0.hasBody }) else { return false }
        answers[index].hasBody = true
        _ = answers[index].body.append(text[min(start, text.count)...])
        current = index
        part = .body
        return true
    }

    /// boto 2 tells a refusal that it tries again by its status alone.
    private mutating func retried(_ status: Int, _ file: String, _ events: inout [Event]) -> Bool {
        guard let index = answers.firstIndex(where: { !$0.hasBody }) else { return false }
        answers[index].request.facts.status = status
        complete(index, file, &events)
        if var call = lastCall {
            call.attempt += 1
            add(call)
            lastCall = nil
        }
        return true
    }

    /// At a stamped line, ends the answer whose body was read, and those that wait too long.
    private mutating func settle(_ file: String, _ events: inout [Event]) {
        for index in answers.indices { answers[index].age += 1 }
        current = nil
        part = .none
        var index = 0
        while index < answers.count {
            if answers[index].hasBody || answers[index].age > 128 {
                complete(index, file, &events)
            } else {
                index += 1
            }
        }
    }

    /// The call of the last answer, should it be tried again.
    private var lastCall: Request?

    // MARK: Lines without a stamp

    /// Reads a line that may belong to the part before it: a header, or a line of the body.
    ///
    /// - Returns: whether it does.
    mutating func continued(_ text: [UInt8], _ options: ParseOptions) -> Bool {
        guard part != .none else { return false }
        // The Go SDKs rule their dumps off, and name each in a ruled line.
        if text.has("---[", at: 0) { return true }
        if text.has("-----", at: 0) {
            part = .none
            return true
        }
        let isBlank = text.skippingBlanks(0) == text.count
        let isRead: Bool
        switch part {
        case .none: isRead = false
        case .requestHeaders:
            isRead = isBlank || Self.isHeader(text)
            if let last = waiting.indices.last, isRead {
                readRequest(text, 0..<text.count, &waiting[last])
            }
            if isBlank { part = .requestBody }
        case .requestBody:
            isRead = isBlank || text.byte(0) == UInt8(ascii: "{") || text.has("Action=", at: 0)
            if let last = waiting.indices.last, isRead {
                readRequest(text, 0..<text.count, &waiting[last])
            }
        case .headers:
            isRead = isBlank || Self.isHeader(text)
            if text.has("HTTP/1.", at: 0) || text.has("HTTP/2", at: 0) {
                let blank = text.find(" ", in: 0..<text.count) ?? 0
                if let current {
                    answers[current].request.facts.status = text.number(at: blank + 1)?.value
                }
            } else if isBlank {
                part = .body
                if let current { answers[current].hasBody = true }
            } else if isRead {
                readHeaders(text, 0..<text.count, options)
            }
        case .body:
            isRead = current.map { answers[$0].body.append(text[...]) } ?? false
        }
        if !isRead { part = .none }
        return isRead
    }

    /// Whether a line is a header's, or the first of a request or an answer.
    private static func isHeader(_ text: [UInt8]) -> Bool {
        if text.find("HTTP/", in: 0..<min(text.count, 2048)) != nil { return true }
        let end = text.end(of: 0, limit: 80) { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
        // A stamp's hour and minute are no name and value.
        return end > 0 && text.byte(end) == UInt8(ascii: ":") && !text.byte(0).isDigit
    }

    // MARK: Fields

    /// Reads what a request tells, and which attempt it is.
    private func readRequest(_ text: [UInt8], _ range: Range<Int>, _ request: inout Request) {
        request.facts.readRequest(text, range)
        if let mark = text.find("attempt=", in: range), let (value, _) = text.number(at: mark + 8) {
            request.attempt = value
        }
        if let mark = text.find("'client_region': '", in: range) {
            request.facts.region = request.facts.region ?? text.region(at: mark + 18)
        }
    }

    private mutating func readHeaders(
        _ text: [UInt8],
        _ range: Range<Int>,
        _ options: ParseOptions
    ) {
        guard let current else { return }
        // boto 2 prints pairs, `('name', 'value')`; the label reader wants a colon between.
        var plain = Array(text[range])
        var at = 0
        while let comma = plain.find("', '", in: at..<plain.count) {
            plain[comma + 1] = 0x3A
            at = comma + 4
        }
        for fact in LabelledFacts.find(in: plain, range: 0..<plain.count, options: options) {
            answers[current].request.facts.fill(from: Self.withoutTime(fact.facts))
            if let time = fact.facts.time { answers[current].date = answers[current].date ?? time }
        }
        if let mark = plain.findCaseless("x-amzn-errortype", in: 0..<plain.count) {
            let start = plain.end(of: mark + 16, limit: 6) { !$0.isLetter }
            if let end = plain.codeEnd(start) {
                answers[current].headerCode = plain.text(start..<end)
            }
        }
    }

    private static func withoutTime(_ facts: Facts) -> Facts {
        var facts = facts
        facts.time = nil
        return facts
    }

    // MARK: Events

    private mutating func complete(_ index: Int, _ file: String, _ events: inout [Event]) {
        let answer = answers.remove(at: index)
        current = nil
        let exchange = Exchange(
            facts: answer.request.facts,
            headerCode: answer.headerCode,
            body: answer.body.bytes,
            stamp: answer.stamp,
            date: answer.date,
            sent: answer.request.sent,
            attempt: answer.request.attempt,
            line: answer.line,
            offset: answer.offset,
            format: answer.format
        )
        guard let event = exchange.event(file: file) else { return }
        // An adaptive client logs each answer twice.
        if let id = event.requestID {
            if lastIDs.contains(id) { return }
            lastIDs.append(id)
            if lastIDs.count > 8 { lastIDs.removeFirst() }
        }
        events.append(event)
    }
}
