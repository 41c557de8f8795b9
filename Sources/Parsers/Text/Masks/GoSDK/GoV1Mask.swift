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
            let (status, afterStatus) = text.number(at: position + 13)
        else { return nil }
        var facts = Facts()
        facts.status = status
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
        return (from, text.trimmed(colon + 1..<max(colon + 1, end)))
    }
}
