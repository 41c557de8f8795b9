/// A good answer's metadata as programs print it: `'ResponseMetadata': {'RequestId': …}`.
///
/// `{"RequestId": "…", "HTTPStatusCode": 200, "RetryAttempts": 2}` is one successful call; retries
/// above 0 mean attempts before it that the log does not show, so they count as attempts only. That
/// of a bad answer names no error: it lends its ID to the error text that stands before it.
enum MetadataMask: Mask {
    static let format = "response-metadata"
    static let triggers = ["httpstatuscode"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        var depth = 0
        var start = position
        let floor = max(window.lowerBound, position - 2000)
        while start > floor {
            start -= 1
            if text[start] == 0x7D { depth += 1 }
            if text[start] == 0x7B {
                if depth == 0 { break }
                depth -= 1
            }
        }
        guard text.byte(start) == 0x7B else { return nil }
        depth = 0
        var end = start
        let ceiling = min(window.upperBound, start + 8000)
        while end < ceiling {
            if text[end] == 0x7B { depth += 1 }
            if text[end] == 0x7D {
                depth -= 1
                if depth == 0 { break }
            }
            end += 1
        }
        guard end < ceiling else { return nil }
        // Beside an `Error` it is the metadata of a failure, whatever status stands in it.
        for key in ["\"Error\"", "'Error'"]
        where text.find(key, in: max(window.lowerBound, start - 400)..<start) != nil
            || text.find(key, in: end..<min(window.upperBound, end + 200)) != nil
        {
            return nil
        }
        var facts = Facts()
        for fact in LabelledFacts.find(
            in: text,
            range: start..<end,
            options: ParseOptions()
        ) {
            facts.fill(from: fact.facts)
        }
        guard let status = facts.status, (200..<600).contains(status), facts.requestID != nil else {
            return nil
        }
        facts.retriesExhausted = nil
        let isSuccess = status < 400
        var mention = Mention(
            start..<end + 1,
            format: format,
            strength: isSuccess ? .frame : .code,
            facts: facts
        )
        mention.isSuccess = isSuccess
        mention.needsPartner = !isSuccess
        return mention
    }
}
