import Events

/// Lines of a debug log without a stamp: headers and bodies, and what they tell.
extension WireLog {
    /// Reads a line that may belong to the part before it: a header, or a line of the body.
    ///
    /// - Returns: whether it does.
    mutating func continued(_ text: [UInt8], _ options: ParseOptions) -> Bool {
        guard part != .none else { return false }
        // The Go SDKs rule their dumps off, and name each in a ruled line.
        if text.has("---[", at: 0) { return true }
        if text.has("-----", at: 0) {
            part = .none
            return true
        }
        let isBlank = text.skippingBlanks(0) == text.count
        let isRead: Bool
        switch part {
        case .none: isRead = false
        case .requestHeaders:
            isRead = isBlank || Self.isHeader(text)
            if let last = waiting.indices.last, isRead {
                readRequest(text, 0..<text.count, &waiting[last])
            }
            if isBlank { part = .requestBody }
        case .requestBody:
            isRead = isBlank || text.byte(0) == UInt8(ascii: "{") || text.has("Action=", at: 0)
            if let last = waiting.indices.last, isRead {
                readRequest(text, 0..<text.count, &waiting[last])
            }
        case .headers:
            isRead = isBlank || Self.isHeader(text)
            if text.has("HTTP/1.", at: 0) || text.has("HTTP/2", at: 0) {
                let blank = text.find(" ", in: 0..<text.count) ?? 0
                if let current {
                    answers[current].request.facts.status = text.number(at: blank + 1)?.value
                }
            } else if isBlank {
                part = .body
                if let current { answers[current].hasBody = true }
            } else if isRead {
                readHeaders(text, 0..<text.count, options)
            }
        case .body:
            isRead = current.map { answers[$0].body.append(text[...]) } ?? false
        }
        if !isRead { part = .none }
        return isRead
    }

    /// Whether a line is a header's, or the first of a request or an answer.
    private static func isHeader(_ text: [UInt8]) -> Bool {
        if text.find("HTTP/", in: 0..<min(text.count, 2048)) != nil { return true }
        let end = text.end(of: 0, limit: 80) { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
        // A stamp's hour and minute are no name and value.
        return end > 0 && text.byte(end) == UInt8(ascii: ":") && !text.byte(0).isDigit
    }

    /// Reads what a request tells, and which attempt it is.
    func readRequest(_ text: [UInt8], _ range: Range<Int>, _ request: inout Request) {
        request.facts.readRequest(text, range)
        if let mark = text.find("attempt=", in: range), let (value, _) = text.number(at: mark + 8) {
            request.attempt = value
        }
        if let mark = text.find("'client_region': '", in: range) {
            request.facts.region = request.facts.region ?? text.region(at: mark + 18)
        }
    }

    /// Takes what headers in `range` tell of the answer that is being read.
    mutating func readHeaders(
        _ text: [UInt8],
        _ range: Range<Int>,
        _ options: ParseOptions
    ) {
        guard let current else { return }
        // boto 2 prints pairs, `('name', 'value')`; the label reader wants a colon between.
        var plain = Array(text[range])
        var at = 0
        while let comma = plain.find("', '", in: at..<plain.count) {
            plain[comma + 1] = 0x3A
            at = comma + 4
        }
        for fact in LabelledFacts.find(in: plain, range: 0..<plain.count, options: options) {
            answers[current].request.facts.fill(from: Self.withoutTime(fact.facts))
            if let time = fact.facts.time { answers[current].date = answers[current].date ?? time }
        }
        if let mark = plain.findCaseless("x-amzn-errortype", in: 0..<plain.count) {
            let start = plain.end(of: mark + 16, limit: 6) { !$0.isLetter }
            if let end = plain.codeEnd(start) {
                answers[current].headerCode = plain.text(start..<end)
            }
        }
    }

    private static func withoutTime(_ facts: Facts) -> Facts {
        var facts = facts
        facts.time = nil
        return facts
    }
}
