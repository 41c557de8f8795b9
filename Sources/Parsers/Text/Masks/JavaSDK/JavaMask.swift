/// AWS SDK for Java v1 and v2, also inside CloudFormation events, Hadoop, Spark and Trino.
///
/// v1: `text (Service: AmazonEC2; Status Code: 503; Error Code: …; Request ID: …)`; v2:
/// `text (Service: DynamoDb, Status Code: 400, Request ID: …) (SDK Attempt Count: 1)`, whose code
/// is the exception's class, if any.
enum JavaMask: Mask {
    static let format = "java-sdk"
    static let triggers = ["(service: ", "; error code: "]
    static let anchors = ["(service:", "error code:", "status code:"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        if text.has("; ", at: position) {
            // Without its front the list of fields still names the code.
            let from = max(window.lowerBound, position - 160)
            guard text.findLast("(Service:", in: from..<position) == nil else { return nil }
            return fields(text, position, position, window, Facts())
        }
        var facts = Facts()
        let (start, message) = head(text, position, window, &facts)
        if !message.isEmpty { facts.message = text.text(message) }
        return fields(text, start, position + 1, window, facts)
    }

    /// Reads the labelled fields in the parenthesis.
    private static func fields(
        _ text: [UInt8],
        _ start: Int,
        _ from: Int,
        _ window: Range<Int>,
        _ known: Facts
    ) -> Mention? {
        var facts = known
        let limit = min(window.upperBound, from + 1200)
        var at = from
        var isVersion1 = false
        var found = 0
        while at < limit {
            at = text.end(of: at, limit: 8) { $0.isSpace || $0 == 0x3B || $0 == 0x2C }
            guard let colon = text.find(":", in: at..<min(limit, at + 40)) else { break }
            let label = text.text(at..<colon).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ").lowercased()
            at = text.skippingSpace(colon + 1)
            let end = text.end(of: at, limit: 300) {
                $0 != 0x3B && $0 != 0x2C && $0 != 0x29 && $0 != 0x0A && !$0.isQuote
            }
            var value = text.trimmed(at..<end)
            switch label {
            case "service": facts.service = Lookup.endpointPrefix(forName: text.text(value))
            case "status code": facts.status = text.status(at: at)?.value
            case "error code":
                isVersion1 = true
                if text.byte(at).isDigit, text.byte(at + 3) == 0x20 {
                    // An answer without a body: status and reason stand for the code.
                    facts.code = value.isEmpty ? nil : text.text(value)
                } else if let stop = text.codeEnd(at) {
                    facts.code = text.text(at..<stop)
                    value = at..<stop
                }
            case "request id":
                if let (id, stop) = text.requestID(at: at) {
                    facts.requestID = id
                    value = at..<stop
                }
            case "s3 extended request id", "extended request id":
                if let (id, stop) = text.extendedID(at: at) {
                    facts.extendedRequestID = id
                    value = at..<stop
                }
            case "proxy": break
            default: return found > 1 ? done(text, start, at, facts, isVersion1) : nil
            }
            found += 1
            at = max(value.upperBound, at)
            at = text.skippingBlanks(at)
            let next = text.byte(at)
            if next == 0x29 {
                at += 1
                break
            }
            if next != 0x3B && next != 0x2C && next != 0x0A {
                // A value that is no ID, such as a placeholder: go to its end.
                at = end
                if text.byte(at) == 0x29 {
                    at += 1
                    break
                }
            }
        }
        guard found > 1 else { return nil }
        if text.has(", S3 Extended Request ID: ", at: at),
            let (id, stop) = text.extendedID(at: at + 26)
        {
            facts.extendedRequestID = facts.extendedRequestID ?? id
            at = stop
        }
        let count = text.skippingSpace(at)
        if text.has("(SDK Attempt Count: ", at: count),
            let (value, stop) = text.number(at: count + 20)
        {
            facts.attempts = value
            at = stop + 1
        }
        return done(text, start, at, facts, isVersion1)
    }

    private static func done(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ facts: Facts,
        _ isVersion1: Bool
    ) -> Mention {
        Mention(
            start..<min(text.count, max(end, start + 1)),
            format: isVersion1 ? "java-sdk-v1" : "java-sdk-v2",
            facts: facts
        )
    }

    /// Finds the text before the parenthesis, and the class before the text.
    private static func head(
        _ text: [UInt8],
        _ position: Int,
        _ window: Range<Int>,
        _ facts: inout Facts
    ) -> (start: Int, message: Range<Int>) {
        let floor = max(window.lowerBound, position - 1200)
        var at = position - 1
        var lines = 0
        var closed = 0
        // The text goes back to its class, to a quote or parenthesis that opens it, or to the line's
        // start.
        while at > floor {
            let byte = text[at]
            if byte == 0x0A {
                lines += 1
                let next = text.skippingBlanks(at + 1)
                if lines > 1 || next < position - 1 && lines == 1 && position - at > 20 { break }
                // A wrapped text holds no empty line.
                if text.byte(at - 1) == 0x0A { break }
            }
            if byte == 0x22 || byte == 0x60 { break }
            if byte == 0x27, text.byte(at - 1) == 0x20 { break }
            if byte == 0x28, closed == 0 { break }
            if byte == 0x29 { closed += 1 } else if byte == 0x28 { closed -= 1 }
            if byte == 0x3A,
                let name = ExceptionClass(in: text, endingAt: at, floor: floor)
            {
                facts.service = name.service
                facts.code = name.code
                return (name.start, text.trimmed(at + 1..<position))
            }
            at -= 1
        }
        var start = at > floor ? at + 1 : floor
        // `failed with "Code": text`.
        if text.byte(start) == 0x3A { start += 1 }
        // `Error putting x: Unable to y due to reason: Rate exceeded`, and no sentence before it.
        if let colon = text.findLast(": ", in: start..<max(start, position)),
            text.find(". ", in: start..<colon) == nil,
            Lookup.knownMessageLength(text.text(text.trimmed(colon + 1..<position))) != nil
        {
            start = colon + 2
        }
        return (start, text.trimmed(start..<position))
    }
}
