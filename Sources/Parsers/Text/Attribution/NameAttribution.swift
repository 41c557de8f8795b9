/// Services by their names in the words of a text.
enum NameAttribution {
    private static let verbs = [
        "creating ", "reading ", "updating ", "deleting ", "listing ", "describing ", "importing ",
        "finding ", "waiting for ", "modifying ", "setting ",
    ]

    /// The service that the words name, certainly: of several possible ones the only one that a word
    /// names, else the one that a tool says it was working on (`creating Application Auto Scaling …`).
    static func service(
        among candidates: [String],
        in text: [UInt8],
        around place: Range<Int>,
        range: Range<Int>
    ) -> String? {
        if candidates.count > 1 { return named(candidates, text, range) }
        guard candidates.isEmpty else { return nil }
        let start = text.lineStart(of: place.lowerBound)
        for verb in verbs {
            guard let found = text.findCaseless(verb, in: start..<place.lowerBound) else {
                continue
            }
            if let service = longest(text, found + verb.utf8.count, place.lowerBound) {
                return service
            }
        }
        return called(
            text,
            text.lineStart(of: place.lowerBound)..<text.lineEnd(from: place.upperBound)
        )
            ?? called(
                text,
                range.lowerBound..<min(text.lineEnd(from: range.lowerBound), range.upperBound)
            )
    }

    /// Names that people and programs use and no SDK does.
    private static let nicknames = [
        "fargate": "ecs", "ddb": "dynamodb", "cfn": "cloudformation", "asg": "autoscaling",
        "r53": "route53", "alb": "elasticloadbalancing", "nlb": "elasticloadbalancing",
        "elb": "elasticloadbalancing", "apigw": "apigateway", "eventbridge": "events",
        "stepfunctions": "states", "sfn": "states", "emr": "elasticmapreduce",
    ]
    private static let before: Set<String> = [
        "by", "from", "calling", "called", "call", "querying", "against", "contacting",
        "throttling",
    ]
    private static let after: Set<String> = [
        "api", "apis", "client", "request", "requests", "call", "calls", "throttled", "throttling",
        "throttles", "returned", "responded", "rejected", "sdk", "endpoint",
    ]

    /// The only service whose name a word in `range` is, where the words beside it say that it was
    /// called; a service that only hosts the program is named otherwise.
    private static func called(_ text: [UInt8], _ range: Range<Int>) -> String? {
        var found: Set<String> = []
        var previous = "", candidate: String?
        var at = range.lowerBound
        let end = min(range.upperBound, range.lowerBound + 4096)
        while at < end {
            let stop = text.end(of: at, limit: 32) { $0.isAlphanumeric }
            guard stop > at else {
                // A word beside stands one blank or sign away.
                if !text[at].isBlank { if text[at] != 0x2D && text[at] != 0x5F { candidate = nil } }
                at += 1
                continue
            }
            let word = text.text(at..<stop)
            let lower = word.lowercased()
            if let service = candidate, after.contains(lower) { found.insert(service) }
            candidate = nil
            if word.utf8.count >= 2, word.utf8.first?.isUpper == true || previous.isEmpty,
                let service = nicknames[lower] ?? Lookup.endpointPrefix(forName: word)
            {
                if before.contains(previous) { found.insert(service) } else { candidate = service }
            }
            previous = lower
            at = stop
        }
        return found.count == 1 ? found.first : nil
    }

    private static func named(_ candidates: [String], _ text: [UInt8], _ range: Range<Int>)
        -> String?
    {
        var found: Set<String> = []
        let end = min(range.upperBound, range.lowerBound + 32 * 1024)
        words.answers(in: text, range: range.lowerBound..<max(range.lowerBound, end)) {
            digits,
            length in
            length >= 2 && digits <= mostDigits
        } _: { service in
            if let service, candidates.contains(service) { found.insert(service) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The digits that the name of a service may hold; what holds more is an ID or a number.
    static let mostDigits = 2
    private static let words = WordMemory<String?> { word in
        nicknames[word] ?? Lookup.endpointPrefix(forName: word)
    }

    /// The service whose name the next one to four words make.
    private static func longest(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
        var ends: [Int] = []
        var at = start
        while ends.count < 4, at < end {
            guard text.byte(at).isUpper || text.byte(at).isDigit else { break }
            at = text.end(of: at, limit: 32) { $0.isAlphanumeric }
            ends.append(at)
            guard text.byte(at) == 0x20 else { break }
            at += 1
        }
        for stop in ends.reversed() {
            if let service = Lookup.endpointPrefix(forName: text.text(start..<stop)) {
                return service
            }
        }
        return nil
    }
}
