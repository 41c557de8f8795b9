import Events

/// The calls that AWS's SDKs for Java log at DEBUG: their request logger, and Apache's wire log.
///
/// `Sending Request: …` and `Received successful response: 200, … Request ID: …` of generations 1
/// and 2, `Received error response: …` with the exception's text, and `http-outgoing-N >> "…"` and
/// `<< "…"` line by line.
struct JavaLog: Equatable {
    /// Connections and threads that are followed at once; all are forgotten beyond.
    private static let limit = 256

    private var requests: [String: Exchange] = [:]
    private var connections: [Int: Connection] = [:]
    private var lastIDs: [String] = []

    /// What went over one connection since the last request line.
    private struct Connection: Equatable {
        var exchange = Exchange()
        var body = ResponseBody()
        var hasAnswer = false
        var isInBody = false
    }

    /// Takes a line; returns whether it belongs to the calls, so that no mask reads it again.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let head = 0..<min(text.count, 240)
        if let mark = text.find("http-outgoing-", in: head) {
            let stamp = StampReader.first(in: text, range: 0..<min(mark, 96), options: options)
            return wire(text, mark + 14, stamp, line, file, &events)
        }
        if let mark = text.find("Sending Request: ", in: head) {
            var exchange = Exchange()
            exchange.sent = StampReader.first(in: text, range: 0..<96, options: options)?.time
            exchange.facts.readRequest(text, mark..<text.count)
            if requests.count >= Self.limit { requests = [:] }
            requests[Self.thread(of: text, before: mark)] = exchange
            return true
        }
        for (words, isGood) in Self.answers {
            guard let mark = text.find(words, in: head) else { continue }
            let start = mark + words.utf8.count
            answered(text, start, isGood: isGood, line, options, file, &events)
            return true
        }
        return false
    }

    private static let answers = [
        ("Received successful response: ", true), ("Received error response: ", false),
    ]

    /// Reads the request logger's line about an answer: status and ID, or the exception's text.
    private mutating func answered(
        _ text: [UInt8],
        _ start: Int,
        isGood: Bool,
        _ line: TextLine,
        _ options: ParseOptions,
        _ file: String,
        _ events: inout [Event]
    ) {
        var exchange =
            requests.removeValue(forKey: Self.thread(of: text, before: start)) ?? Exchange()
        exchange.stamp = StampReader.first(in: text, range: 0..<min(start, 96), options: options)
        exchange.format = "java-sdk-debug"
        exchange.line = line.line
        exchange.offset = line.offset
        let rest = start..<text.count
        if isGood {
            exchange.facts.status = text.number(at: start)?.value
        } else {
            exchange.body = Array(text[rest])
            if let label = text.find("Status Code: ", in: rest) {
                exchange.facts.status = text.number(at: label + 13)?.value
            }
        }
        if let label = text.find("Request ID: ", in: rest) {
            exchange.facts.requestID = text.requestID(at: label + 12)?.id
        }
        let id = exchange.facts.requestID
        if let id,
            let number = connections.first(where: { $0.value.exchange.facts.requestID == id })?.key
        {
            // The wire log showed more of the same answer.
            connections[number]?.exchange.facts.fill(from: exchange.facts)
            complete(number, file, &events)
        } else {
            emit(exchange, file, &events)
        }
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        for number in connections.keys.sorted() { complete(number, file, &events) }
        connections = [:]
        requests = [:]
    }

    // MARK: Wire

    private mutating func wire(
        _ text: [UInt8],
        _ start: Int,
        _ stamp: Stamp?,
        _ line: TextLine,
        _ file: String,
        _ events: inout [Event]
    ) -> Bool {
        guard let (number, end) = text.number(at: start) else { return false }
        let isAnswer = text.has(" << ", at: end)
        guard isAnswer || text.has(" >> ", at: end) else { return text.has(":", at: end) }
        let content = Self.content(of: text, from: end + 4)
        if connections[number] == nil, connections.count >= Self.limit {
            for number in connections.keys.sorted() { complete(number, file, &events) }
        }
        if !isAnswer, connections[number]?.hasAnswer == true { complete(number, file, &events) }
        var connection = connections.removeValue(forKey: number) ?? Connection()
        defer { connections[number] = connection }
        guard isAnswer else {
            connection.exchange.sent = connection.exchange.sent ?? stamp?.time
            connection.exchange.facts.readRequest(content, 0..<content.count)
            return true
        }
        if content.has("HTTP/1.", at: 0) || content.has("HTTP/2", at: 0) {
            // The header log repeats what the wire log showed.
            guard !connection.hasAnswer else { return true }
            connection.hasAnswer = true
            connection.exchange.stamp = stamp
            connection.exchange.line = line.line
            connection.exchange.offset = line.offset
            connection.exchange.format = "java-sdk-debug"
            let blank = content.find(" ", in: 0..<content.count) ?? 0
            connection.exchange.facts.status = content.number(at: blank + 1)?.value
        } else if content.isEmpty {
            connection.isInBody = connection.hasAnswer
        } else if connection.isInBody, !content.has("x-amz", at: 0) {
            // Chunks' lengths stand between the parts of a body.
            if content.count > 8 { _ = connection.body.append(content[...]) }
        } else {
            Self.readHeader(content, &connection.exchange)
        }
        return true
    }

    /// What a line carries, without quotes and the spelled-out line end of the wire log.
    private static func content(of text: [UInt8], from start: Int) -> [UInt8] {
        var bytes = Array(text[min(start, text.count)...])
        guard bytes.first == UInt8(ascii: "\"") else { return bytes }
        bytes.removeFirst()
        if bytes.last == UInt8(ascii: "\"") { bytes.removeLast() }
        // Undoing escapes made the spelled-out carriage return a line end.
        for end in ["[\n]", "[\n]"] {
            if bytes.count >= end.utf8.count,
                bytes.has(end, at: bytes.count - end.utf8.count)
            {
                bytes.removeLast(end.utf8.count)
            }
        }
        return bytes
    }

    private static func readHeader(_ content: [UInt8], _ exchange: inout Exchange) {
        guard let colon = content.find(":", in: 0..<min(content.count, 80)) else { return }
        let value = content.skippingBlanks(colon + 1)
        switch content.text(0..<colon).lowercased() {
        case "x-amzn-requestid", "x-amz-request-id", "x-amz-requestid":
            exchange.facts.requestID = content.requestID(at: value)?.id
        case "x-amz-id-2": exchange.facts.extendedRequestID = content.extendedID(at: value)?.id
        case "x-amzn-errortype":
            exchange.headerCode = content.codeEnd(value).map { content.text(value..<$0) }
        case "date":
            exchange.date =
                StampReader.first(
                    in: content,
                    range: value..<content.count,
                    options: ParseOptions()
                )?.time
        default: break
        }
    }

    /// The thread's name, which loggers put between brackets.
    private static func thread(of text: [UInt8], before end: Int) -> String {
        guard let open = text.find("[", in: 0..<end), let close = text.find("]", in: open..<end)
        else { return "" }
        return text.text(open..<close)
    }

    // MARK: Events

    private mutating func complete(_ number: Int, _ file: String, _ events: inout [Event]) {
        guard var connection = connections.removeValue(forKey: number), connection.hasAnswer else {
            return
        }
        connection.exchange.body = connection.body.bytes
        emit(connection.exchange, file, &events)
    }

    /// Gives an exchange out once: the request logger and the wire log both show it.
    private mutating func emit(_ exchange: Exchange, _ file: String, _ events: inout [Event]) {
        guard let event = exchange.event(file: file) else { return }
        if let id = event.requestID {
            if lastIDs.contains(id) { return }
            lastIDs.append(id)
            if lastIDs.count > 2 * Self.limit { lastIDs.removeFirst(Self.limit) }
        }
        events.append(event)
    }
}
