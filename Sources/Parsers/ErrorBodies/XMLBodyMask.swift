import Bindings
import Catalogue

/// An AWS error body in XML, in any dialect, cut out of the text around it.
///
/// Query `ErrorResponse`, EC2's and SimpleDB's `Response/Errors`, S3's bare `Error`, and roots of
/// other names. A body that libxml2 refuses (cut, or with broken quotes) is read element by
/// element, and the mention says so.
enum XMLBodyMask: Mask {
    static let format = "xml-error"
    static let triggers = ["<error>", "<code>"]
    static let anchors = [
        "error>", "error&gt;", "code>", "code&gt;", "errorresponse", "u003ccode", "u003cerror",
    ]

    /// The longest body that is read.
    private static let limit = 32 * 1024

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        let start = root(of: text, position, window)
        // Each body is read once: at its first `Error`, or at its `Code` where the front is cut.
        if text.hasCaseless("<code>", at: position),
            text.findLast("<Error>", in: start..<position) != nil
                || text.findLast("<Error ", in: start..<position) != nil
        {
            return nil
        }
        guard text.has("<Code>", at: position) || text.has("<Error", at: position) else {
            return nil
        }
        let (end, isWhole) = end(of: text, start, window)
        var facts = Facts()
        var repair: String?
        if isWhole, let root = try? XMLElement(parsing: Array(text[start..<end])) {
            facts = Self.facts(of: root)
        } else {
            facts = scan(text, start..<end)
            repair = isWhole ? "the XML is not well-formed" : "the XML is cut"
        }
        facts.service = namespace(text, start..<end) ?? facts.service
        guard facts.code != nil || facts.requestID != nil else { return nil }
        var mention = Mention(start..<end, format: format, facts: facts)
        mention.repair = repair
        return mention
    }

    /// The index at which the outermost element around `position` starts.
    private static func root(of text: [UInt8], _ position: Int, _ window: Range<Int>) -> Int {
        let floor = max(window.lowerBound, position - 1024)
        var start = position
        var at = position - 1
        while at > floor {
            if text[at] == 0x3E, at > floor, text[at - 1] != 0x3F {
                // Going back over tags: an end tag closes another body.
                let open = text.start(before: at, limit: 512) { $0 != 0x3C } - 1
                guard open >= floor, text.byte(open) == 0x3C else { break }
                if text.byte(open + 1) == 0x2F {
                    // `</Type>` and its kind stand inside the error itself.
                    let name = text.text(open + 2..<at)
                    guard !name.hasSuffix("Response"), name != "Error", name != "Errors" else {
                        break
                    }
                    at = open - 1
                    continue
                }
                let nameEnd = text.end(of: open + 1, limit: 80) { $0.isIdentifier || $0 == 0x3A }
                let name = text.text(open + 1..<nameEnd)
                guard
                    ["Errors", "Error", "Response"].contains(name) || name.hasSuffix("Response")
                        || ["Type", "Code", "Message", "RequestId", "RequestID"].contains(name)
                else { break }
                if !["Type", "Code", "Message", "RequestId", "RequestID"].contains(name) {
                    start = open
                }
                at = open - 1
            } else if text[at].isSpace {
                at -= 1
            } else if text[at] == 0x3C || text.byte(at) == 0x3E {
                break
            } else {
                // Text of an element that comes before `Error`, such as RequestId.
                let close = text.start(before: at + 1, limit: 200) { $0 != 0x3E && $0 != 0x3C }
                guard text.byte(close - 1) == 0x3E, text.byte(at + 1) == 0x3C else { break }
                at = close - 1
            }
        }
        return start
    }

    private static func end(of text: [UInt8], _ start: Int, _ window: Range<Int>) -> (Int, Bool) {
        let ceiling = min(window.upperBound, start + limit)
        let nameEnd = text.end(of: start + 1, limit: 80) { $0.isIdentifier || $0 == 0x3A }
        let name = text.text(start + 1..<nameEnd)
        let closing = "</" + name + ">"
        if let found = text.find(closing, in: start..<max(start, ceiling)) {
            let end = found + closing.utf8.count
            // Another body that starts before is not part of this one.
            if let other = nextRoot(text, start + 1..<found, name) { return (other, false) }
            return (end, true)
        }
        if let other = nextRoot(text, start + 1..<ceiling, name) { return (other, false) }
        // Cut: the rest of the elements on these lines.
        var at = start
        var last = start + 1
        while at < ceiling {
            if text[at] == 0x3C { last = at + 1 }
            if text[at] == 0x3E { last = at + 1 }
            if at - last > 600 { break }
            if text[at] == 0x0A, text.byte(at + 1) == 0x0A {
                // Behind an empty line only another element is part of the body.
                let next = text.skippingSpace(at)
                guard text.byte(next) == 0x3C else { break }
                at = next
                continue
            }
            at += 1
        }
        return (min(ceiling, text.lineEnd(from: last)), false)
    }

    private static func nextRoot(_ text: [UInt8], _ range: Range<Int>, _ name: String) -> Int? {
        text.find("<" + name + ">", in: range) ?? text.find("<" + name + " xmlns", in: range)
    }

    private static func facts(of root: XMLElement) -> Facts {
        var facts = Facts()
        func value(_ names: String...) -> String? {
            for name in names {
                let found = root.name == name ? root : root.first(name)
                if let text = found?.text {
                    let trimmed = Array(text.utf8)
                    let range = trimmed.trimmed(0..<trimmed.count)
                    if !range.isEmpty { return trimmed.text(range) }
                }
            }
            return nil
        }
        facts.code = value("Code").map(Self.plainCode)
        facts.message = value("Message", "message")
        if let id = value("RequestId", "RequestID", "requestId") {
            facts.requestID = Array(id.utf8).requestID(at: 0)?.id
        }
        facts.extendedRequestID = value("HostId").flatMap { Array($0.utf8).extendedID(at: 0)?.id }
        if facts.extendedRequestID != nil { facts.service = "s3" }
        facts.resource = value("BucketName")
        if value("BoxUsage") != nil { facts.service = "sdb" }
        return facts
    }

    private static func plainCode(_ code: String) -> String {
        code.split(separator: "#").last.map(String.init) ?? code
    }

    /// Reads the elements by their tags where no parser can.
    private static func scan(_ text: [UInt8], _ range: Range<Int>) -> Facts {
        var facts = Facts()
        func value(_ name: String) -> Range<Int>? {
            guard let open = text.find("<" + name + ">", in: range) else { return nil }
            let from = open + name.utf8.count + 2
            let end = text.end(of: from, limit: 4096) { $0 != 0x3C }
            let value = text.trimmed(from..<min(end, range.upperBound))
            return value.isEmpty ? nil : value
        }
        if let code = value("Code"), text.codeEnd(code.lowerBound) != nil {
            // The start of a code that was cut off proves nothing about the code.
            if text.byte(code.upperBound) == 0x3C { facts.code = text.text(code) }
        }
        facts.message = value("Message").map { text.text($0) }
        for name in ["RequestId", "RequestID"] {
            if let id = value(name) {
                facts.requestID = facts.requestID ?? text.requestID(at: id.lowerBound)?.id
            }
        }
        if let host = value("HostId"), let id = text.extendedID(at: host.lowerBound)?.id {
            facts.extendedRequestID = id
            facts.service = "s3"
        }
        return facts
    }

    /// The service that the namespace names.
    private static func namespace(_ text: [UInt8], _ range: Range<Int>) -> String? {
        guard let mark = text.find("xmlns=", in: range) else { return nil }
        let end = text.end(of: mark + 7, limit: 200) { !$0.isQuote && $0 != 0x3E && !$0.isSpace }
        return Catalogue.endpointPrefix(forNamespace: text.text(mark + 7..<end))
    }
}
