/// botocore's, boto3's and the AWS CLI's one-line error text.
///
/// `An error occurred (Code) when calling the Operation operation (reached max retries: 4): text`,
/// the CLI's wording before 2015 (`A client error (Code) occurred when calling the …`), a waiter's
/// (`An error occurred (Code): text`), and either half of it where a paste was cut.
enum BotocoreMask: Mask {
    static let format = "botocore"
    static let triggers = [
        "error occurred (", "client error (", "server error (", "when calling the ",
        "operation (reached max retries", "error occurred\n", "when calling\nthe",
    ]
    static let anchors = [
        "error occurred", "client error (", "server error (", "when calling the",
        "reached max retries", "when calling",
    ]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        var facts = Facts()
        var start = position
        var at = position
        if text.hasCaseless("operation (reached", at: position) {
            // The front half is missing: only the name is left.
            let end = text.start(before: position) { $0.isBlank }
            start = text.start(before: end, limit: 96) { $0.isAlphanumeric }
            guard text.operationEnd(start) == end else { return nil }
            facts.operation = text.text(start..<end)
            at = position + "operation".utf8.count
            return finish(text, start, at, facts, window)
        }
        if text.hasCaseless("when calling", at: position) {
            // Only the code's end is left, or nothing of it.
            guard
                text.findLast("occurred", in: max(window.lowerBound, position - 200)..<position)
                    == nil
            else { return nil }
            let close = text.start(before: position) { $0.isBlank }
            if text.byte(close - 1) == 0x29 {
                start = text.start(before: close - 1, limit: 128) { $0.isIdentifier || $0 == 0x2E }
                if text.byte(start - 1) == 0x28 { facts.code = text.text(start..<close - 1) }
            }
            at = position
        } else {
            at = text.end(of: at, limit: 64) { $0 != 0x28 }
            guard text.byte(at) == 0x28 else { return nil }
            at = text.skippingBlanks(at + 1)
            guard let end = text.codeEnd(at) else { return nil }
            facts.code = text.text(at..<end)
            guard text.byte(end) == 0x29 else { return nil }
            at = end + 1
            start = text.start(before: position, limit: 8) { $0.isLetter || $0.isBlank }
        }
        return tail(text, start, at, facts, window)
    }

    /// Reads what follows the code: request, table, operation, retries and text.
    private static func tail(
        _ text: [UInt8],
        _ start: Int,
        _ from: Int,
        _ known: Facts,
        _ window: Range<Int>
    ) -> Mention? {
        var facts = known
        var at = text.skippingSpace(from)
        if text.has("occurred ", at: at) { at += 9 }
        // PynamoDB puts the request and the table here.
        for _ in 0..<2 where text.has("on ", at: at) {
            guard let open = text.find("(", in: at..<min(text.count, at + 16)),
                let close = text.find(")", in: open..<min(text.count, open + 256))
            else { break }
            if text.has("request", at: at + 3) {
                facts.requestID = text.requestID(at: open + 1)?.id
            } else if text.has("table", at: at + 3) {
                facts.resource = text.text(open + 1..<close)
            }
            at = text.skippingSpace(close + 1)
        }
        if let end = words("when calling the", text, at) {
            at = text.skippingSpace(end)
            guard let end = text.operationEnd(at) else {
                if at >= min(window.upperBound, text.count), let code = known.code,
                    Lookup.looksThrottled(code)
                {
                    // The paste ends before the name.
                    return Mention(start..<at, format: format, shape: "cut", facts: known)
                }
                return template(text, start, at)
            }
            facts.operation = text.text(at..<end)
            at = text.skippingSpace(end)
            guard text.has("operation", at: at) else {
                return known.code == nil ? nil : finish(text, start, at, facts, window)
            }
            at += "operation".utf8.count
        } else if text.byte(at) != 0x3A {
            return nil
        }
        return finish(text, start, at, facts, window)
    }

    /// Documentation writes a placeholder where the name stands: `<operation_name>`, `{operation}`.
    private static func template(_ text: [UInt8], _ start: Int, _ at: Int) -> Mention? {
        let name = text.end(of: at, limit: 3) { $0.isQuote || $0 == 0x2A || $0 == 0x5F }
        guard [0x3C, 0x7B, 0x5B, 0x25, 0x24].contains(text.byte(name)) else { return nil }
        var mention = Mention(start..<text.lineEnd(from: at), format: format, facts: Facts())
        mention.isTemplate = true
        return mention
    }

    /// The end of `phrase` at `index`, where a fixed width may have broken the line between words.
    private static func words(_ phrase: String, _ text: [UInt8], _ index: Int) -> Int? {
        var at = text.skippingSpace(index)
        for byte in phrase.utf8 {
            if byte == 0x20 {
                at = text.skippingSpace(at)
            } else {
                guard text.byte(at) == byte else { return nil }
                at += 1
            }
        }
        return at
    }

    /// The end of a known text that a fixed width broke in two lines; else `end`.
    private static func wrappedEnd(
        _ text: [UInt8],
        _ from: Int,
        _ end: Int,
        _ window: Range<Int>
    ) -> Int {
        let message = text.text(from..<end)
        guard text.byte(end) == 0x0A, message.utf8.count < 60,
            Lookup.knownMessageLength(message) == nil
        else { return end }
        let next = text.skippingSpace(end)
        let stop = text.messageEnd(next, window: window)
        let whole = message + " " + text.text(next..<stop)
        return Lookup.knownMessageLength(whole) == nil ? end : stop
    }

    private static func finish(
        _ text: [UInt8],
        _ start: Int,
        _ from: Int,
        _ known: Facts,
        _ window: Range<Int>
    ) -> Mention {
        var facts = known
        var at = from
        let retries = text.skippingSpace(at)
        if let end = words("(reached max retries", text, retries) {
            at = end
            if text.byte(at) == 0x3A { at += 1 }
            at = text.skippingSpace(at)
            if let (value, end) = text.number(at: at) {
                // The text counts retries; the first try comes on top.
                facts.attempts = value + 1
                facts.retriesExhausted = true
                at = end
            }
            if text.byte(at) == 0x29 { at += 1 }
        }
        if text.byte(at) == 0x3A {
            let from = text.skippingBlanks(at + 1)
            var end = text.messageEnd(from, window: window)
            if text.has(": ClientError", at: end - 13) { end -= 13 }
            end = wrappedEnd(text, from, end, window)
            if end > from {
                let message = text.text(from..<end)
                let isPlain = text[from..<end].allSatisfy { $0 >= 0x20 && $0 < 0x80 }
                facts.message =
                    isPlain
                    ? message
                    : message.split(whereSeparator: \.isNewline).joined(separator: " ")
            }
            at = max(at + 1, end)
        }
        let line = text[text.lineStart(of: start)..<start]
        // The CLI prints the bare sentence; a library's class stands before it.
        let isCLI = line.allSatisfy(\.isBlank) || text.find("aws: [ERROR]", in: line.indices) != nil
        return Mention(
            start..<at,
            format: isCLI ? "aws-cli" : format,
            shape: format,
            facts: facts
        )
    }
}
