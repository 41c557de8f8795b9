/// AWS SDK for Go v1: `Code: text`, a line end and a tab, `status code: 503, request id: …`.
///
/// Log encoders spell the line end and the tab out, which the line repair has undone, or drop
/// them. S3 adds `, host id: …`.
enum GoV1Mask: Mask {
    static let format = "go-sdk-v1"
    static let triggers = ["status code: "]
    static let anchors = ["status code:", "request id:"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        guard text.has("status code: ", at: position),
            let (_, afterStatus) = text.number(at: position + 13)
        else { return nil }
        var facts = Facts()
        facts.status = text.status(at: position + 13)?.value
        guard let (start, message) = head(text, position, window, &facts) else { return nil }
        if !message.isEmpty { facts.message = text.text(message) }
        var at = afterStatus
        if text.has(", request id:", at: at) {
            at += ", request id:".utf8.count
            if let (id, end) = text.requestID(at: text.skippingSpace(at)) {
                facts.requestID = id
                at = end
            }
        }
        if text.has(", host id:", at: at), let (id, end) = text.extendedID(at: at + 11) {
            facts.extendedRequestID = id
            at = end
        }
        return Mention(start..<at, format: format, facts: facts)
    }

    /// The end of the message before what a tool put in front of the status line: `==> name:`, a
    /// stamp, a bracket.
    private static func withoutPrefix(
        _ text: [UInt8],
        _ from: Int,
        _ end: Int,
        _ position: Int
    ) -> Int {
        guard let newline = text.findLast("\n", in: from..<max(from, position)), newline < end
        else {
            return end
        }
        let line = newline + 1
        let lead = text.trimmed(line..<position)
        guard !lead.isEmpty, StatusLine.isPrefixEnd(text.byte(lead.upperBound - 1)) else {
            return end
        }
        return text.trimmed(from..<line).upperBound
    }

    /// Finds the code before the status, and the text between them.
    private static func head(
        _ text: [UInt8],
        _ position: Int,
        _ window: Range<Int>,
        _ facts: inout Facts
    ) -> (start: Int, message: Range<Int>)? {
        var end = text.start(before: position) { $0.isSpace || $0 == 0x2C }
        if text.byte(end - 1) == 0x3A, text.byte(end) == 0x2C { end -= 1 }
        let floor = max(window.lowerBound, position - 1500)
        var at = end - 1
        var lines = 0
        var best: (Int, Int)?
        while at > floor {
            if text[at] == 0x0A {
                lines += 1
                if lines > 3 { break }
            }
            if text[at] == 0x3A, text.byte(at + 1).isSpace || at + 1 == end {
                let from = text.start(before: at, limit: 96) { $0.isIdentifier || $0 == 0x2E }
                if from < at, text.codeEnd(from) == at, Lookup.looksLikeCode(text.text(from..<at)) {
                    best = (from, at)
                    break
                }
            }
            at -= 1
        }
        guard let (from, colon) = best else { return nil }
        facts.code = text.text(from..<colon)
        end = withoutPrefix(text, colon + 1, end, position)
        return (from, text.trimmed(colon + 1..<max(colon + 1, end)))
    }
}

/// The second line of a Go text, `\tstatus code: 503, request id: …`, behind a tool's own prefix.
enum StatusLine {
    /// Whether `byte` ends a prefix (a mark, a bracket, a clock) rather than a sentence.
    static func isPrefixEnd(_ byte: UInt8) -> Bool {
        byte.isDigit || [0x3A, 0x3E, 0x5D, 0x7C].contains(byte)
    }

    /// Whether `line` holds nothing but a prefix before its status.
    static func isContinuation(_ line: [UInt8]) -> Bool {
        guard let found = line.find("status code: ", in: 0..<line.count),
            line.byte(found + 13).isDigit
        else { return false }
        let lead = line.start(before: found) { $0.isBlank }
        // The SDK's tab, or the blanks that took its place.
        guard line.byte(found - 1) == 0x09 || found - lead >= 2 else { return false }
        return lead == 0 || isPrefixEnd(line.byte(lead - 1))
    }
}
