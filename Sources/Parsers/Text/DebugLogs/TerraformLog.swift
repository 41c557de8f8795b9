import Catalogue
import Events

/// The answers that Terraform's AWS provider logs under `TF_LOG=DEBUG` with an SDK of generation 2.
///
/// `HTTP Response Received: rpc.method=… http.status_code=… http.response.body="…"`, one record of
/// names and values over one or more lines, or, under `TF_LOG=JSON`, one object. The provider's SDK
/// of generation 1 prints dumps, which `WireLog` reads.
struct TerraformLog: Equatable {
    /// The words that such a record starts with.
    static let mark = "HTTP Response Received"
    /// Bytes of a record that are kept.
    private static let limit = 64 * 1024

    private var exchange: Exchange?
    private var record: [UInt8] = []

    /// Whether an answer was begun and has not ended.
    var isOpen: Bool { exchange != nil }

    /// Takes a line; returns whether it belongs to an answer.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let limit = min(text.count, 400)
        if let mark = text.find(Self.mark, in: 0..<limit) {
            finish(file: file, into: &events)
            var next = Exchange()
            next.stamp = StampReader.first(in: text, range: 0..<min(mark, 96), options: options)
            next.line = line.line
            next.offset = line.offset
            next.format = "terraform-debug"
            exchange = next
            record = Array(text[(mark + Self.mark.utf8.count)...].prefix(Self.limit))
            return true
        }
        guard exchange != nil else { return false }
        // What a value of several lines needs is indented; a record ends with its last such line.
        guard text.first?.isBlank == true || text.isEmpty else {
            finish(file: file, into: &events)
            return false
        }
        if record.count < Self.limit {
            record.append(0x0A)
            record += text.prefix(Self.limit)
        }
        return true
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        guard var done = exchange else { return }
        exchange = nil
        for (name, value) in Self.fields(of: record) { Self.add(name, value, to: &done) }
        record = []
        if done.facts.operation != nil, let event = done.event(file: file) { events.append(event) }
    }

    /// Reads a record that was written as an object; `nil` for any other.
    static func exchange(named name: (String) -> String?) -> Exchange? {
        guard name("@message") == mark else { return nil }
        var exchange = Exchange()
        exchange.format = "terraform-debug"
        for key in keys { if let value = name(key) { add(key, Array(value.utf8), to: &exchange) } }
        return exchange.facts.operation == nil ? nil : exchange
    }

    private static let keys = [
        "rpc.method", "aws.operation", "rpc.service", "aws.service", "aws.region",
        "http.status_code", "http.duration", "http.response.body",
        "http.response.header.x_amzn_requestid", "http.response.header.x_amz_request_id",
        "http.response.header.x_amz_id_2", "http.response.header.x_amzn_errortype",
        "http.response.header.date", "http.resend_count",
    ]

    private static func add(_ name: String, _ value: [UInt8], to exchange: inout Exchange) {
        let text = value.text(0..<value.count)
        switch name {
        case "rpc.method", "aws.operation":
            // Newer versions write the service in front: `EC2/DescribeInstances`.
            exchange.facts.operation = text.split(separator: "/").last.map(String.init)
        case "rpc.service", "aws.service":
            exchange.facts.service = Lookup.endpointPrefix(forName: text)
        case "aws.region": exchange.facts.region = value.region(at: 0)
        case "http.status_code": exchange.facts.status = value.number(at: 0)?.value
        case "http.duration":
            exchange.durationSeconds = value.number(at: 0).map { Double($0.value) / 1000 }
        case "http.response.body": exchange.body = value
        case "http.response.header.x_amzn_requestid", "http.response.header.x_amz_request_id":
            exchange.facts.requestID = value.requestID(at: 0)?.id
        case "http.response.header.x_amz_id_2":
            exchange.facts.extendedRequestID = value.extendedID(at: 0)?.id
        case "http.response.header.x_amzn_errortype":
            exchange.headerCode = value.codeEnd(0).map { value.text(0..<$0) }
        case "http.resend_count":
            exchange.attempt = value.number(at: 0).map { $0.value + 1 } ?? 0
        default: break
        }
    }

    /// The names and values of a record: `name=word`, `name="text"`, or `name=` and lines behind bars.
    private static func fields(of text: [UInt8]) -> [(String, [UInt8])] {
        var fields: [(String, [UInt8])] = []
        var at = 0
        while at < text.count {
            at = text.skippingSpace(at)
            let end = text.end(of: at, limit: 120) { $0.isIdentifier || $0 == 0x2E || $0 == 0x40 }
            guard end > at, text.byte(end) == UInt8(ascii: "=") else {
                // No name: on to the next blank.
                at = max(at + 1, text.end(of: at, limit: text.count) { !$0.isSpace })
                continue
            }
            let name = text.text(at..<end)
            var value: [UInt8] = []
            at = end + 1
            if text.byte(at) == UInt8(ascii: "\"") {
                // Quotes inside have lost their backslashes; the last one stands before a blank.
                at += 1
                let start = at
                while at < text.count,
                    text[at] != UInt8(ascii: "\"")
                        || at + 1 < text.count && !text[at + 1].isSpace
                {
                    at += 1
                }
                value = Array(text[start..<at])
                at += 1
            } else if text.byte(at) == 0x0A {
                // `  | ` in front of each line of the value.
                while text.byte(at) == 0x0A {
                    let bar = text.skippingBlanks(at + 1)
                    guard text.byte(bar) == UInt8(ascii: "|") else { break }
                    let stop = text.lineEnd(from: bar)
                    value += text[min(bar + 2, stop)..<stop]
                    value.append(0x0A)
                    at = stop
                }
            } else {
                let stop = text.end(of: at, limit: text.count) { !$0.isSpace }
                value = Array(text[at..<stop])
                at = stop
            }
            fields.append((name, value))
        }
        return fields
    }
}
