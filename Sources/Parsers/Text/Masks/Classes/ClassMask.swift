/// An exception's class with its text: Java, Kotlin, .NET, PHP and Ruby name the service in it.
///
/// `Amazon.CloudWatch.AmazonCloudWatchException: Rate exceeded`,
/// `Aws::EC2::Errors::RequestLimitExceeded: text`, `text (Aws::RDS::Errors::Throttling)`,
/// `(Aws\DynamoDb\Exception\…Exception) text`, `error_class=Aws::… error="text"`.
enum ClassMask: Mask {
    static let format = "exception-class"
    static let triggers = [
        "com.amazonaws.services.", "software.amazon.awssdk.services.", "aws.sdk.kotlin.services.",
        "amazon.", "aws::", "aws\\", "boto.",
    ]

    static func mention(in text: [UInt8], at position: Int, window: Range<Int>) -> Mention? {
        guard !text.byte(position - 1).isIdentifier, text.byte(position - 1) != 0x2E,
            text.byte(position - 1) != 0x2F,
            let name = ExceptionClass(in: text, at: position),
            name.service != nil || name.code != nil
        else { return nil }
        var end = text.end(of: position, limit: 160) {
            $0.isIdentifier || $0 == 0x2E || $0 == 0x5C || $0 == 0x3A
        }
        while end > position, [0x2E, 0x3A, 0x5C].contains(text[end - 1]) { end -= 1 }
        // A frame, a call or a thrown constructor has a member or an argument list here.
        guard text.byte(end) != 0x28, text.byte(end) != 0x24 else { return nil }
        let isException = name.code != nil || text.hasCaseless("exception", at: end - 9)
        guard isException else { return nil }
        var facts = Facts()
        facts.service = name.service
        facts.code = name.code
        guard let (range, message) = message(text, position, end, window) else { return nil }
        if !message.isEmpty { facts.message = text.text(message) }
        if text.has(" (", at: end) { facts.requestID = text.requestID(at: end + 2)?.id }
        if facts.code == nil, facts.message == nil { return nil }
        if facts.message == nil, SourceCode.standsIn(text, at: position) { return nil }
        var mention = Mention(
            range,
            format: family(of: text, at: position),
            shape: "class",
            facts: facts
        )
        // A report's heading names the error; its text stands on the next line.
        mention.needsPartner = text.byte(end) == 0x2A
        return mention
    }

    private static func message(
        _ text: [UInt8],
        _ start: Int,
        _ end: Int,
        _ window: Range<Int>
    ) -> (Range<Int>, Range<Int>)? {
        let before = text.byte(start - 1)
        if before == 0x28, text.byte(end) == 0x29 {
            let after = text.skippingBlanks(end + 1)
            let line = text.lineStart(of: start)
            let lead = text.trimmed(max(line, window.lowerBound)..<start - 1)
            if lead.isEmpty || text.byte(lead.upperBound - 1).isQuote {
                return (
                    start - 1..<text.messageEnd(after, window: window),
                    after..<text.messageEnd(after, window: window)
                )
            }
            // Ruby puts the text first; what stands before its last `': ` names the place.
            var from = lead.lowerBound
            if let quote = text.findLast("': ", in: lead) { from = quote + 3 }
            while text.byte(from) == 0x2E { from += 1 }
            return (from..<end + 1, from..<lead.upperBound)
        }
        if text.has(" (", at: end), let (_, stop) = text.requestID(at: end + 2),
            text.has("): ", at: stop)
        {
            // Ruby programs print the request's ID between class and text.
            let from = stop + 3
            let last = text.messageEnd(from, window: window)
            return (start..<max(stop, last), from..<max(from, last))
        }
        if text.byte(end) == 0x3A {
            let from = text.skippingBlanks(end + 1)
            let stop = text.messageEnd(
                from,
                window: window,
                stopping: [" (Service: ", ", Request ID: ", " ---> "]
            )
            return (start..<max(end + 1, stop), from..<max(from, stop))
        }
        if text.findLast("error_class=", in: max(0, start - 13)..<start) != nil,
            let label = text.find("error=", in: end..<min(text.count, end + 8))
        {
            let from = label + 7
            let stop = text.messageEnd(from, window: window)
            return (start..<max(end, stop), from..<max(from, stop))
        }
        if text.byte(end) == 0x20, !text.has(" => ", at: end),
            text.findCaseless("::errors::", in: start..<max(start, end)) != nil
        {
            // Ruby's own log line: the class, a blank, the text.
            let stop = text.messageEnd(end + 1, window: window)
            return (start..<stop, end + 1..<stop)
        }
        if end >= text.count || text.byte(end).isSpace || text.byte(end).isQuote
            || text.byte(end) == 0x2C || text.byte(end) == 0x7D || text.byte(end) == 0x5D
            || text.has("**", at: end) && text.has("**", at: text.lineStart(of: start))
        {
            return (start..<end, end..<end)
        }
        return nil
    }

    private static func family(of text: [UInt8], at index: Int) -> String {
        if text.hasCaseless("com.", at: index) { return "java-sdk-v1" }
        if text.hasCaseless("software.", at: index) { return "java-sdk-v2" }
        if text.hasCaseless("aws.sdk.", at: index) { return "kotlin-sdk" }
        if text.hasCaseless("aws::", at: index) { return "ruby-sdk" }
        if text.hasCaseless("aws\\", at: index) { return "php-sdk" }
        if text.hasCaseless("boto.", at: index) { return "boto2" }
        return "dotnet-sdk"
    }
}
