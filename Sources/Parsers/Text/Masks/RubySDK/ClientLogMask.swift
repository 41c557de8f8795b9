/// The line that the Ruby SDKs, and JavaScript v2 with a logger, print after every call.
///
/// `[Aws::EC2::Client 503 12.302105 3 retries] describe_instances(max_results:5) Class text`; v1
/// gems print `[AWS EC2 503 0.56 1 retries]`, JavaScript `[AWS ec2 200 0.5s 0 retries] name({…})`.
enum ClientLogMask: Mask {
    static let format = "sdk-call-log"
    static let triggers = [" retries]"]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        guard
            let open = text.findLast("[", in: max(window.lowerBound, position - 120)..<position)
        else { return nil }
        let fields = text.text(open + 1..<position).split(separator: " ").map(String.init)
        var facts = Facts()
        var seconds: Double?
        let name: String
        if fields.count == 4, fields[0].hasPrefix("Aws::") {
            name = fields[0].split(separator: ":").dropFirst().first.map(String.init) ?? ""
        } else if fields.count == 5, fields[0] == "AWS" {
            name = fields[1]
        } else {
            return nil
        }
        facts.service = Lookup.endpointPrefix(forName: name)
        guard let status = Int(fields[fields.count - 3]),
            let retries = Int(fields[fields.count - 1])
        else { return nil }
        facts.status = status == 0 ? nil : status
        let time = fields[fields.count - 2]
        seconds = Double(time.hasSuffix("s") ? String(time.dropLast()) : time)
        guard retries >= 0, retries < 1000 else { return nil }
        facts.attempts = retries + 1
        var at = text.skippingBlanks(position + " retries]".utf8.count)
        let end = text.end(of: at, limit: 96) { $0.isIdentifier }
        guard end > at else { return nil }
        facts.operation = Lookup.operationName(matching: text.text(at..<end))
        at = afterArguments(text, end, window)
        var mention = Mention(open..<max(at, end), format: format, facts: facts)
        mention.durationSeconds = seconds
        let rest = text.skippingBlanks(at)
        if let name = ExceptionClass(in: text, at: rest), let code = name.code {
            mention.facts.code = code
            let from = text.end(of: rest, limit: 160) { !$0.isSpace }
            let start = text.skippingBlanks(from)
            let stop = text.messageEnd(start, window: window)
            if stop > start { mention.facts.message = text.text(start..<stop) }
            mention.range = open..<max(stop, from)
        } else {
            mention.isSuccess = (200..<400).contains(status)
        }
        guard mention.isSuccess || mention.facts.code != nil || status >= 400 else { return nil }
        return mention
    }

    /// The index after the argument list that starts at `index`.
    private static func afterArguments(_ text: [UInt8], _ index: Int, _ window: Range<Int>) -> Int {
        guard text.byte(index) == 0x28 else { return index }
        var depth = 0
        var at = index
        let limit = min(window.upperBound, index + 8192)
        while at < limit {
            if text[at] == 0x28 { depth += 1 }
            if text[at] == 0x29 {
                depth -= 1
                if depth == 0 { return at + 1 }
            }
            if text[at] == 0x0A, depth == 0 { return at }
            at += 1
        }
        return index
    }
}
