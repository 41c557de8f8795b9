/// AWS SDK for Go v2, which Terraform, Pulumi and the Kubernetes controllers print.
///
/// `operation error EC2: CreateFleet, exceeded maximum number of attempts, 5, https response error
/// StatusCode: 503, RequestID: …, [HostID: …, ]api error Code: text`; errors that the model knows
/// leave `api error` out. Smithy's `failed to get rate limit token` is the client's own refusal.
enum GoV2Mask: Mask {
    static let format = "go-sdk-v2"
    static let triggers = ["operation error ", "https response error", "rate limit token"]
    static let anchors = [
        "operation error", "https response error", "api error", "rate limit token",
    ]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        var facts = Facts()
        var at = position
        let limit = min(window.upperBound, text.count, position + 6000)
        if text.hasCaseless("operation error ", at: position) {
            at += "operation error ".utf8.count
            guard let colon = text.find(": ", in: at..<max(at, min(limit, at + 80))) else {
                return nil
            }
            facts.service = Lookup.endpointPrefix(forName: text.text(at..<colon))
            at = colon + 2
            guard let end = text.operationEnd(at) else { return nil }
            facts.operation = text.text(at..<end)
            at = end
            // The outer call of a chain only waited for the inner one, which says what failed.
            let next = text.find("operation error ", in: at..<max(at, limit))
            let answer = text.find("StatusCode:", in: at..<max(at, limit))
            if let next, next < answer ?? next + 1, text.lineEnd(from: at) > next { return nil }
        } else if isPart(ofOperationErrorIn: text, position, window) {
            return nil
        }
        return answer(text, position, at, facts, limit)
    }

    private static func isPart(
        ofOperationErrorIn text: [UInt8],
        _ position: Int,
        _ window: Range<Int>
    ) -> Bool {
        let from = max(window.lowerBound, position - 400)
        guard let start = text.findLast("operation error ", in: from..<position) else {
            return false
        }
        return text.find("api error", in: start..<position) == nil
    }

    /// Reads attempts, status, IDs and the code, which follow each other in this order.
    private static func answer(
        _ text: [UInt8],
        _ start: Int,
        _ from: Int,
        _ known: Facts,
        _ limit: Int
    ) -> Mention? {
        var facts = known
        var at = from
        // The answer ends with its line, or a hand-made line break after a comma.
        var end = text.lineEnd(from: at)
        for _ in 0..<4 {
            let last = text.start(before: end) { $0.isBlank }
            guard end < limit, text.byte(last - 1) == 0x2C else { break }
            end = text.lineEnd(from: end + 1)
        }
        end = max(from, min(end, limit))
        var isClientSide = false
        if let found = text.find("exceeded maximum number of attempts, ", in: at..<max(at, end)) {
            let number = found + "exceeded maximum number of attempts, ".utf8.count
            if let (value, after) = text.number(at: number) {
                facts.attempts = value
                facts.retriesExhausted = true
                at = min(after, end)
            }
        }
        let refusal = text.find("failed to get rate limit token", in: start..<max(start, end))
        if let found = text.find("StatusCode: ", in: at..<max(at, end)),
            let (value, after) = text.number(at: found + 12)
        {
            facts.status = value == 0 ? nil : value
            at = min(after, end)
        }
        if let found = text.find("RequestID: ", in: at..<max(at, end)) {
            at = min(found + 11, end)
            if let (id, after) = text.requestID(at: at) {
                facts.requestID = id
                // An ID may go on behind the end of its line.
                end = max(end, after)
                at = after
            }
            at = text.find(",", in: at..<max(at, end)) ?? end
        }
        if let found = text.find("HostID: ", in: at..<max(at, end)) {
            at = min(found + 8, end)
            if let (id, after) = text.extendedID(at: at) {
                facts.extendedRequestID = id
                end = max(end, after)
                at = after
            }
            at = text.find(",", in: at..<max(at, end)) ?? end
        }
        if let refusal {
            isClientSide = true
            facts.retriesExhausted = true
            facts.message = text.text(refusal..<text.messageEnd(refusal, window: 0..<end))
            at = max(at, end)
        } else {
            at = readCode(text, at, end, &facts)
        }
        guard facts.code != nil || isClientSide || facts.status != nil else { return nil }
        var mention = Mention(start..<max(start + 1, at), format: format, facts: facts)
        mention.isClientSide = isClientSide
        return mention
    }

    private static func readCode(_ text: [UInt8], _ from: Int, _ end: Int, _ facts: inout Facts)
        -> Int
    {
        var at = from
        if let found = text.find("api error ", in: from..<max(from, end)) {
            at = min(found + "api error ".utf8.count, end)
        } else {
            while at < end, text[at] == 0x2C || text[at].isSpace { at += 1 }
        }
        guard let code = text.codeEnd(at), text.byte(at).isLetter else { return at }
        guard
            text.byte(code) == 0x3A || code >= text.count || text.byte(code).isSpace
                || text.byte(code).isQuote
        else { return at }
        facts.code = text.text(at..<code)
        guard text.byte(code) == 0x3A else { return code }
        let message = text.skippingBlanks(code + 1)
        let stop = text.messageEnd(message, window: 0..<max(end, message))
        if stop > message { facts.message = text.text(message..<stop) }
        return max(code + 1, stop)
    }
}
