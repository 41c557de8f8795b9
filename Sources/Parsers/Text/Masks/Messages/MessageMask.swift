/// The wording of a limit without any code.
///
/// `Rate exceeded`, `Please reduce your request rate.` and their like are evidence only where the
/// sentence stands by itself: at the start of its line or after a colon, a quote or a wide gap, up
/// to the end of the line or of the quote. In running text they prove nothing.
enum MessageMask: Mask {
    static let format = "limit-message"
    static let triggers = [
        "rate exceeded", "request limit exceeded", "reduce your request rate", "too many requests",
        "too many tokens", "exceeded the rate", "throughput exceeds", "provisioned throughput",
        "maximum sending rate", "request is throttled", "has been throttled", "throttlederror",
        "maximum request rate", "requests have been throttled", "limit exceeded",
        "sending quota", "message quota exceeded", "because another request is already in progress",
        "been throttled by",
    ]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        // Go back to the start of the sentence.
        var start = position
        let line = max(window.lowerBound, text.lineStart(of: position))
        while start > line {
            let byte = text[start - 1]
            if byte.isQuote || byte == 0x3A || byte == 0x3E || byte == 0x3D || byte == 0x28
                || byte == 0x5B || byte == 0x7B || byte == 0x5D || byte == 0x29
            {
                break
            }
            if byte.isBlank, text.byte(start - 2).isBlank { break }
            start -= 1
        }
        start = text.skippingBlanks(start)
        while start < position, [0x2D, 0x2A, 0x23, 0x7C].contains(text[start]) {
            start = text.skippingBlanks(start + 1)
        }
        for wrap in ["Just ", "Error: "] where text.has(wrap, at: start) {
            start += wrap.utf8.count
        }
        guard start <= position else { return nil }
        let end = text.messageEnd(start, window: window)
        var stop = end
        while stop > start, [0x29, 0x5D, 0x7D, 0x2C].contains(text[stop - 1]) { stop -= 1 }
        guard stop > position, !isArgument(text, start, end) else { return nil }
        let message = text.text(start..<stop)
        guard let length = Lookup.knownMessageLength(message) else {
            return ofShard(text, position, window)
        }
        // What follows the sentence must be its own continuation, such as the shard's name.
        let rest = message.utf8.dropFirst(length)
        guard rest.count < 400 else { return nil }
        var facts = Facts()
        facts.message = message
        return Mention(
            start..<stop,
            format: format,
            shape: "message:" + (Label(in: text, before: quoteStart(text, start))?.name ?? ""),
            strength: .message,
            facts: facts
        )
    }

    /// Kinesis' own sentence, which no prose writes: it counts amid a line too.
    private static func ofShard(_ text: [UInt8], _ position: Int, _ window: Range<Int>) -> Mention?
    {
        let opening = "rate exceeded for shard shardid-"
        guard text.hasCaseless(opening, at: position) else { return nil }
        let end = text.messageEnd(position, window: window, stopping: [". (", ".  "])
        guard text.find("under account ", in: position..<max(position, end)) != nil else {
            return nil
        }
        var facts = Facts()
        facts.message = text.text(position..<end)
        return Mention(
            position..<end,
            format: format,
            shape: "message:",
            strength: .message,
            facts: facts
        )
    }

    /// Whether the text is the argument of a call in source code: `log.warn("Rate exceeded", e)`.
    private static func isArgument(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard text.byte(start - 1).isQuote, text.byte(start - 2) == 0x28,
            text.byte(end).isQuote, text.byte(start - 3).isIdentifier
        else { return false }
        let name = text.start(before: start - 2, limit: 64) { $0.isIdentifier }
        let next = text.byte(end + 1)
        let makes = ["raise ", "throw ", "new ", "return "].contains {
            text.has($0, at: name - $0.utf8.count)
        }
        if makes { return true }
        return !text.byte(name).isUpper && (next == 0x2C || text.has(");", at: end + 1))
    }

    private static func quoteStart(_ text: [UInt8], _ start: Int) -> Int {
        text.start(before: start, limit: 2) { $0.isQuote }
    }
}
