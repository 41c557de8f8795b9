import Events

/// Follows the HTTP exchanges that SDKs write to debug logs: one event per attempt, good or bad.
///
/// botocore and the CLI (`Making request for OperationModel(name=…)`, `Sending http request`,
/// `Response headers`, `Response body`), boto 2 (`boto [DEBUG]:Response headers: [(…)]`), and the
/// HTTP dumps of the Go SDKs and Terraform. An answer belongs to the last request of its thread
/// where the log names threads, else to the oldest one that waits.
struct WireLog: Equatable {
    /// Requests that may wait for an answer at once; the oldest is forgotten beyond.
    private static let waitingLimit = 64
    /// What is known of a request.
    struct Request: Equatable {
        var facts = Facts()
        var sent: Instant?
        var attempt = 0
    }

    /// What the lines without a stamp belong to.
    enum Part { case none, requestHeaders, requestBody, headers, body }

    /// An answer of which more may follow.
    struct Answer: Equatable {
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

    var waiting: [Request] = []
    var answers: [Answer] = []
    /// The answer whose headers or body are being read, as an index of `answers`.
    private(set) var current: Int?
    var part = Part.none
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

    /// Takes a request that waits for its answer.
    mutating func add(_ request: Request) {
        if waiting.count >= Self.waitingLimit { waiting.removeFirst() }
        waiting.append(request)
    }

    /// Starts an answer, whose headers or body follow.
    mutating func begin(
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
    mutating func beginBody(_ text: [UInt8], _ start: Int) -> Bool {
        guard let index = answers.firstIndex(where: { !$0.hasBody }) else { return false }
        answers[index].hasBody = true
        _ = answers[index].body.append(text[min(start, text.count)...])
        current = index
        part = .body
        return true
    }

    /// boto 2 tells a refusal that it tries again by its status alone.
    mutating func retried(_ status: Int, _ file: String, _ events: inout [Event]) -> Bool {
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
    mutating func settle(_ file: String, _ events: inout [Event]) {
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
    var lastCall: Request?

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
