import Catalogue
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
    /// Bytes of an answer that are kept.
    private static let bodyLimit = 64 * 1024

    private struct Request {
        var facts = Facts()
        var sent: Instant?
        var attempt = 0
    }

    private enum Part { case none, requestHeaders, headers, body }

    private var waiting: [Request] = []
    private var answer: Request?
    private var answerTime: Instant?
    private var answerHasZone = false
    private var date: Instant?
    private var headerCode: String?
    private var body: [UInt8] = []
    private var part = Part.none
    private var place: (line: Int, offset: Int) = (0, 0)
    private var format = "botocore-debug"
    private var lastID: String?

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
            return part != .none && text.find("Traceback (most recent", in: 0..<limit) == nil
                ? continued(text, options)
                : false
        }
        guard let stamp = StampReader.first(in: text, range: 0..<limit, options: options) else {
            return part == .none ? false : continued(text, options)
        }
        return headed(text, debug, stamp, line, options, file, &events)
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        complete(file, &events)
        waiting = []
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
        let range = debug..<text.count
        if let mark = text.findCaseless("response body:", in: range), answer != nil {
            part = .body
            body += text[(mark + 14)...].prefix(Self.bodyLimit)
            return true
        }
        if text.has("boto [", at: debug - 5) || text.has("boto [", at: debug),
            let colon = text.find("]:", in: range), answer != nil,
            [0x3C, 0x7B].contains(text.byte(colon + 2))
        {
            part = .body
            body += text[(colon + 2)...].prefix(Self.bodyLimit)
            return true
        }
        complete(file, &events)
        if let mark = text.findCaseless("response headers:", in: range) {
            begin(stamp, line, text.has("boto [", at: debug - 5) ? "boto2-debug" : "botocore-debug")
            readHeaders(text, mark..<text.count, options)
            part = .headers
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
        if let mark = text.find("Params: {", in: range), text.has("boto [", at: debug - 5) {
            var request = Request()
            request.sent = stamp.time
            request.attempt = 1
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
        return ["botocore.hooks", "botocore.retr", "botocore.auth", "botocore.endpoint"].contains {
            text.find($0, in: 0..<min(text.count, 160)) != nil
        }
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
                answer?.facts.fill(from: request.facts)
                part = .headers
            } else {
                request.sent = stamp.time
                request.attempt = 1
                add(request)
                part = .requestHeaders
            }
            return true
        }
        if text.has("DEBUG Request", at: range.lowerBound) {
            var request = Request()
            request.sent = stamp.time
            request.attempt = 1
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
        answer = index.map { waiting.remove(at: $0) } ?? Request()
        if format == "botocore-debug", let answer, answer.facts.operation != nil {
            // A retry needs no second `Making request`: the call waits for its next attempt.
            var next = answer
            next.facts.status = nil
            next.sent = nil
            lastCall = next
        }
        answerTime = stamp.time
        answerHasZone = stamp.hasZone
        place = (line.line, line.offset)
        self.format = format
        date = nil
        headerCode = nil
        body = []
    }

    /// The call of the last answer, should it be tried again.
    private var lastCall: Request?

    // MARK: Lines without a stamp

    private mutating func continued(_ text: [UInt8], _ options: ParseOptions) -> Bool {
        if text.has("-----", at: 0) {
            part = .none
            return true
        }
        switch part {
        case .none: return false
        case .requestHeaders:
            if let last = waiting.indices.last { readRequest(text, 0..<text.count, &waiting[last]) }
        case .headers:
            if text.has("HTTP/1.", at: 0) || text.has("HTTP/2", at: 0) {
                let blank = text.find(" ", in: 0..<text.count) ?? 0
                answer?.facts.status = text.number(at: blank + 1)?.value
            } else if text.skippingBlanks(0) == text.count {
                part = .body
            } else {
                readHeaders(text, 0..<text.count, options)
            }
        case .body:
            if body.count < Self.bodyLimit { body += text.prefix(Self.bodyLimit) + [0x0A] }
        }
        return true
    }

    // MARK: Fields

    /// Reads target, signing scope, endpoint, region and attempt of a request.
    private func readRequest(_ text: [UInt8], _ range: Range<Int>, _ request: inout Request) {
        if let scope = text.find("/aws4_request", in: range) {
            let start = text.start(before: scope, limit: 100) { !$0.isSpace && $0 != 0x3D }
            let parts = text.text(start..<scope).split(separator: "/").map(String.init)
            if parts.count >= 2 {
                request.facts.service =
                    request.facts.service ?? Lookup.endpointPrefix(forName: parts[parts.count - 1])
                request.facts.region = request.facts.region ?? parts[parts.count - 2]
            }
        }
        if let host = HostName(in: text, range: range) {
            request.facts.service = request.facts.service ?? host.service
            request.facts.region = request.facts.region ?? host.region
        }
        if let mark = text.findCaseless("x-amz-target", in: range) {
            let end = text.end(of: mark + 12, limit: 120) { $0 != 0x2C && $0 != 0x0A }
            if let dot = text.findLast(".", in: mark..<end) {
                let stop = text.end(of: dot + 1) { $0.isAlphanumeric }
                if stop > dot + 1 {
                    request.facts.operation =
                        request.facts.operation ?? text.text(dot + 1..<stop)
                }
            }
        }
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
        // boto 2 prints pairs, `('name', 'value')`; the label reader wants a colon between.
        var plain = Array(text[range])
        var at = 0
        while let comma = plain.find("', '", in: at..<plain.count) {
            plain[comma + 1] = 0x3A
            at = comma + 4
        }
        for fact in LabelledFacts.find(in: plain, range: 0..<plain.count, options: options) {
            answer?.facts.fill(from: Self.withoutTime(fact.facts))
            if let time = fact.facts.time { date = date ?? time }
        }
        if let mark = plain.findCaseless("x-amzn-errortype", in: 0..<plain.count) {
            let start = plain.end(of: mark + 16, limit: 6) { !$0.isLetter }
            if let end = plain.codeEnd(start) { headerCode = plain.text(start..<end) }
        }
    }

    private static func withoutTime(_ facts: Facts) -> Facts {
        var facts = facts
        facts.time = nil
        return facts
    }

    // MARK: Events

    private mutating func complete(_ file: String, _ events: inout [Event]) {
        defer {
            answer = nil
            part = .none
        }
        guard let answer else { return }
        var facts = answer.facts
        var text: [UInt8] = []
        LineText.append(body[...], to: &text)
        if let mention = MaskRegistry.mentions(in: text, range: 0..<text.count).first(where: {
            $0.facts.code != nil || $0.facts.message != nil
        }) {
            var told = mention.facts
            told.status = nil
            facts.fill(from: told)
        }
        facts.code = facts.code ?? headerCode
        // An adaptive client logs each answer twice.
        if let id = facts.requestID, id == lastID { return }
        lastID = facts.requestID
        let isGood = facts.code == nil && (facts.status ?? 200) < 400
        guard facts.requestID != nil || !isGood, isGood || facts.code != nil || facts.status != nil
        else { return }
        var kind: ThrottleKind?
        var outcome = Outcome.succeeded
        if !isGood {
            outcome = .failed
            if facts.service == nil { facts.service = MessageAttribution.service(facts) }
            if case .throttle(let found) = Lookup.verdict(
                code: facts.code ?? facts.status.map(String.init),
                message: facts.message,
                status: facts.status,
                service: facts.service,
                reason: facts.reason
            ) {
                outcome = .throttled
                kind = found
            }
        }
        let source = Provenance(file: file, line: place.line, offset: place.offset, format: format)
        var event = Event(outcome: outcome, source: source)
        event.throttleKind = kind
        event.time = time()
        event.service = facts.service
        if event.service == nil, let operation = facts.operation {
            let candidates = Lookup.endpointPrefixes(forOperation: operation)
            if candidates.count == 1 { event.service = candidates[0] }
        }
        event.operation = facts.operation
        event.code = facts.code
        event.message = facts.message
        event.status = facts.status
        event.requestID = facts.requestID
        event.extendedRequestID = facts.extendedRequestID
        event.region = facts.region
        event.reason = facts.reason
        event.retryAfterSeconds = facts.retryAfterSeconds
        event.attempts = answer.attempt > 0 ? answer.attempt : nil
        if let sent = answer.sent, let end = answerTime, end.microseconds >= sent.microseconds {
            event.durationSeconds = Double(end.microseconds - sent.microseconds) / 1_000_000
        }
        events.append(event)
    }

    /// The log's stamp, unless it is local time and the answer's `Date` header tells UTC.
    private func time() -> Instant? {
        guard let stamp = answerTime, !answerHasZone, let date else { return answerTime ?? date }
        return abs(stamp.microseconds - date.microseconds) > 60_000_000 ? date : stamp
    }
}
