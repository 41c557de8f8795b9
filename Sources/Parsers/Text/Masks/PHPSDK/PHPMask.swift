/// AWS SDK for PHP v3: `Error executing "Operation" on "URL"; AWS HTTP error: … Code (client): text`.
enum PHPMask: Mask {
    static let format = "php-sdk"
    static let triggers = ["error executing \""]
    static let anchors = ["error executing"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        var facts = Facts()
        var at = position + "error executing \"".utf8.count
        guard let end = text.operationEnd(at), text.byte(end) == 0x22 else { return nil }
        facts.operation = text.text(at..<end)
        at = end + 1
        let limit = min(window.upperBound, position + 6000)
        if text.has(" on \"", at: at) {
            at += 5
            let stop = text.end(of: at, limit: 2000) { $0 != 0x22 && $0 != 0x0A }
            if let host = HostName(in: text, range: at..<stop) {
                facts.service = host.service
                facts.region = host.region
            }
            at = stop
        }
        // Web pages swallow the backticks, and at times the words before them.
        for mark in ["resulted in a `", " in a `", " in a "] {
            guard let found = text.find(mark, in: at..<max(at, limit)),
                let (status, end) = text.number(at: found + mark.utf8.count),
                (100..<600).contains(status), text.byte(end) == 0x20
            else { continue }
            facts.status = status
            break
        }
        var stop = at
        for side in [" (client): ", " (server): "] {
            guard let mark = text.find(side, in: at..<max(at, limit)) else { continue }
            let from = text.start(before: mark, limit: 128) { $0.isIdentifier || $0 == 0x2E }
            if from < mark, text.codeEnd(from) == mark { facts.code = text.text(from..<mark) }
            let message = mark + side.utf8.count
            let lineEnd = text.messageEnd(message, window: window, stopping: [" - <", " - {"])
            if lineEnd > message { facts.message = text.text(message..<lineEnd) }
            stop = Self.bodyEnd(text, lineEnd, limit)
            break
        }
        return Mention(position..<max(stop, at), format: format, facts: facts)
    }

    /// The end of the XML body that the text repeats in full behind its message.
    private static func bodyEnd(_ text: [UInt8], _ messageEnd: Int, _ limit: Int) -> Int {
        guard text.has(" - <", at: messageEnd) else { return messageEnd }
        for root in ["</ErrorResponse>", "</Response>", "</Error>"] {
            if let found = text.find(root, in: messageEnd..<max(messageEnd, limit)) {
                return found + root.utf8.count
            }
        }
        return messageEnd
    }
}
