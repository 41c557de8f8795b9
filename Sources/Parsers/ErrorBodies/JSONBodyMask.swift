/// An AWS error body in JSON, or the header that names the error where the body does not.
///
/// `"__type": "namespace#Code:uri"` of JSON 1.0 and 1.1, `x-amzn-ErrorType: Code:uri` of REST-JSON,
/// and a body that says `"code"` behind a content type of `application/x-amz-json`. Where
/// `x-amzn-query-error: Code;Sender` stands before, its code is the one that clients see.
enum JSONBodyMask: Mask {
    static let format = "json-error"
    static let triggers = ["__type", "x-amzn-errortype", "application/x-amz-json-1."]
    static let anchors = ["__type", "x-amzn-errortype", "x-amz-json-1."]

    /// Bytes on either side in which the parts of one answer stand.
    private static let reach = 2000

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        guard !SourceCode.standsIn(text, at: position) else { return nil }
        let ceiling = min(window.upperBound, position + reach)
        var label = position
        var shape = "__type"
        if text.hasCaseless("x-amzn", at: position) {
            shape = "header"
        } else if text.hasCaseless("application", at: position) {
            // The body follows an empty line; one with a type is read at the type.
            guard let body = text.find("\n{", in: position..<max(position, ceiling)),
                text.find("__type", in: body..<max(body, ceiling)) == nil,
                let code = text.findCaseless("\"code\"", in: body..<max(body, ceiling))
            else { return nil }
            label = code + 1
            shape = "code"
        }
        let nameEnd = text.end(of: label, limit: 24) { $0.isIdentifier || $0 == 0x2D }
        // `__typename` is GraphQL's.
        if shape == "__type", nameEnd != label + 6 { return nil }
        var at = text.end(of: nameEnd, limit: 4) { $0.isQuote || $0.isBlank || $0 == 0x2C }
        if text.byte(at) == 0x3A || text.byte(at) == 0x3D { at += 1 }
        at = text.end(of: at, limit: 6) {
            $0.isQuote || $0.isBlank || $0 == 0x5B || $0 == 0x3E
        }
        guard let code = code(text, at) else { return nil }
        var facts = Facts()
        facts.code = text.text(code)
        facts.service = CodeMask.namespaceService(text, at..<code.lowerBound)
        let before = max(window.lowerBound, position - reach)..<position
        if let seen = queryCode(text, before) {
            facts.code = seen
        } else {
            // Other programs' objects have types too; those of errors say so.
            guard
                shape == "header" || text.byte(code.lowerBound - 1) == 0x23
                    || saysError(facts.code ?? "")
                    || text.findCaseless("x-amz-json-1.", in: before) != nil || shape == "code"
            else { return nil }
        }
        var end = code.upperBound
        if let message = message(text, shape == "header", position, ceiling, window) {
            facts.message = text.text(message)
            if shape != "header" { end = max(end, message.upperBound) }
        }
        return Mention(
            min(position, code.lowerBound)..<end,
            format: format,
            shape: "json:" + shape,
            facts: facts
        )
    }

    /// The code at `index` without its namespace.
    private static func code(_ text: [UInt8], _ index: Int) -> Range<Int>? {
        let end = text.end(of: index, limit: 200) {
            $0.isIdentifier || $0 == 0x2E || $0 == 0x23 || $0 == 0x2D
        }
        var start = index
        if let mark = text.findLast("#", in: index..<max(index, end)) { start = mark + 1 }
        guard let stop = text.codeEnd(start), stop == end else { return nil }
        return start..<stop
    }

    private static func queryCode(_ text: [UInt8], _ range: Range<Int>) -> String? {
        guard let found = text.findCaseless("x-amzn-query-error", in: range) else { return nil }
        let at = text.end(of: found + 18, limit: 6) {
            $0.isQuote || $0.isBlank || $0 == 0x3A || $0 == 0x2C
        }
        guard let end = text.codeEnd(at), text.byte(end) == 0x3B else { return nil }
        return text.text(at..<end)
    }

    private static func saysError(_ code: String) -> Bool {
        let lower = code.lowercased()
        return ["exception", "error", "fault", "failure"].contains { lower.hasSuffix($0) }
            || Lookup.looksThrottled(code)
    }

    /// The text of the object around `position`: a member behind it, else one before; for a header
    /// that of the object that follows the headers.
    private static func message(
        _ text: [UInt8],
        _ isHeader: Bool,
        _ position: Int,
        _ ceiling: Int,
        _ window: Range<Int>
    ) -> Range<Int>? {
        var behind = position
        if isHeader {
            guard let body = text.find("\n{", in: position..<max(position, ceiling)),
                text.find("HTTP/", in: position..<body) == nil
            else { return nil }
            behind = body
        }
        let close = text.find("}", in: behind..<max(behind, ceiling)) ?? ceiling
        let floor = max(window.lowerBound, position - 1200)
        let open = text.findLast("{", in: floor..<position) ?? position
        for range in isHeader
            ? [behind..<max(behind, close)] : [position..<max(position, close), open..<position]
        {
            var from = range.lowerBound
            while let found = text.findCaseless("message", in: from..<range.upperBound) {
                from = found + 7
                guard text.byte(found - 1).isQuote, text.byte(from).isQuote else { continue }
                let colon = text.skippingBlanks(from + 1)
                let value = text.skippingBlanks(colon + 1)
                guard text.byte(colon) == 0x3A, text.byte(value).isQuote else { continue }
                let end = text.messageEnd(value + 1, window: window)
                if end > value + 1 { return value + 1..<end }
            }
        }
        return nil
    }
}
