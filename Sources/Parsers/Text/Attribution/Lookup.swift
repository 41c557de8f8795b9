import Catalogue
import Events

/// What the text parsers ask the catalogue, with the spellings of texts taken care of.
enum Lookup {
    /// The endpoint prefix of a service by any name that an SDK prints.
    static func endpointPrefix(forName name: String) -> String? {
        guard name.utf8.count <= longestKept else { return Catalogue.endpointPrefix(forName: name) }
        return prefixes.answer(name) { Catalogue.endpointPrefix(forName: $0) }
    }

    /// The longest text in bytes whose meaning is remembered.
    private static let longestKept = 200
    private static let prefixes = Memo<String, String?>()
    private static let services = Memo<String, [String]>()
    private static let operations = Memo<String, String?>()
    private static let throttles = Memo<String, Bool>()
    private static let messages = Memo<String, Bool>()
    private static let verdicts = Memo<Question, Catalogue.Verdict>()

    /// What the catalogue is asked about an error.
    private struct Question: Hashable, Sendable {
        var code, message, service, reason, operation: String?
        var status: Int?
    }

    /// The endpoint prefix by a host name or its first label.
    static func endpointPrefix(forHost host: String) -> String? {
        endpoint(forHost: host)?.service ?? Catalogue.endpointPrefix(forEventSource: host)
    }

    /// What a host of AWS serves, and where; `nil` for other hosts.
    static func endpoint(forHost host: String) -> (service: String?, region: String?)? {
        guard host.utf8.count <= longestKept else { return Catalogue.endpoint(forHost: host) }
        let known = hosts.answer(host) { host in
            Catalogue.endpoint(forHost: host).map { Host(service: $0.service, region: $0.region) }
        }
        return known.map { ($0.service, $0.region) }
    }

    private struct Host: Sendable {
        var service, region: String?
    }

    private static let hosts = Memo<String, Host?>()

    /// The services that have an operation, likeliest first.
    static func endpointPrefixes(forOperation name: String) -> [String] {
        guard name.utf8.count <= longestKept else { return [] }
        return services.answer(name) { Catalogue.endpointPrefixes(forOperation: $0) }
    }

    /// The service that an operation is called in most, where one stands out.
    static func dominantEndpointPrefix(forOperation name: String) -> String? {
        guard name.utf8.count <= longestKept else {
            return Catalogue.dominantEndpointPrefix(forOperation: name)
        }
        return dominant.answer(name) { Catalogue.dominantEndpointPrefix(forOperation: $0) }
    }

    private static let dominant = Memo<String, String?>()

    /// The API name for a method's spelling; `nil` where no service defines it.
    static func operationName(matching method: String) -> String? {
        guard method.utf8.count <= longestKept else { return nil }
        return operations.answer(method) { Catalogue.operationName(matching: $0) }
    }

    /// What the parts of an error together say.
    static func verdict(
        code: String?,
        message: String?,
        status: Int?,
        service: String?,
        reason: String?
    ) -> Catalogue.Verdict {
        var facts = Facts()
        facts.code = code
        facts.message = message
        facts.status = status
        facts.service = service
        facts.reason = reason
        return verdict(facts)
    }

    /// What the facts of an error together say.
    static func verdict(_ facts: Facts) -> Catalogue.Verdict {
        var code = facts.code
        if let text = code, text.utf8.count > 4, text.utf8.prefix(3).allSatisfy(\.isDigit) {
            // `503 Slow Down` is a status and its reason.
            code = text.split(separator: " ").dropFirst().joined()
        }
        let verdict = verdict(
            Question(
                code: code,
                message: facts.message,
                service: facts.service,
                reason: facts.reason,
                operation: facts.operation,
                // A bare status stands for the code where a body could not be read.
                status: facts.status ?? code.flatMap { $0.utf8.count == 3 ? Int($0) : nil }
            )
        )
        if case .other = verdict, code == nil, let message = facts.message,
            knownMessageLength(message) != nil
        {
            return .throttle(.rate)
        }
        return verdict
    }

    private static func verdict(_ question: Question) -> Catalogue.Verdict {
        func ask(_ question: Question) -> Catalogue.Verdict {
            Catalogue.verdict(
                code: question.code,
                message: question.message,
                status: question.status,
                service: question.service,
                reason: question.reason,
                operation: question.operation
            )
        }
        let length = [question.code, question.message, question.reason, question.operation]
            .reduce(0) { $0 + ($1?.utf8.count ?? 0) }
        return length <= 2 * longestKept ? verdicts.answer(question, ask) : ask(question)
    }

    /// Whether a code can mean throttling, by itself or with the right message.
    static func looksThrottled(_ code: String) -> Bool {
        code.utf8.count <= longestKept
            ? throttles.answer(code, mayMeanThrottling) : mayMeanThrottling(code)
    }

    private static func mayMeanThrottling(_ code: String) -> Bool {
        if Int(code) != nil { return code == "429" || code == "503" }
        if case .throttle = alone(code, nil) { return true }
        let lower = Array(code.lowercased().utf8)
        if lower.elementsEqual("transactioncanceledexception".utf8) { return true }
        let mayBeRate = [
            "limitexceeded", "toomany", "quotaexceeded", "rateexceeded", "limitbreached",
            "serviceunavailable", "slowdown",
        ].contains { lower.find($0, in: 0..<lower.count) != nil }
        guard mayBeRate else { return false }
        if case .throttle = alone(code, "requests per second") { return true }
        return false
    }

    private static func alone(_ code: String, _ message: String?) -> Catalogue.Verdict {
        Catalogue.verdict(code: code, message: message, status: nil, service: nil)
    }

    /// Whether a word before a colon is an error code rather than a label.
    static func looksLikeCode(_ word: String) -> Bool {
        if looksThrottled(word) { return true }
        guard let first = word.utf8.first, first.isUpper, word.utf8.count >= 6 else { return false }
        let humps = word.utf8.dropFirst().filter(\.isUpper).count
        return humps >= 1 && word.utf8.contains(where: \.isLower)
    }

    /// Whether a word is a reason code of an error body, such as Lambda's.
    static func isReason(_ word: String) -> Bool { Catalogue.kind(ofReason: word) != nil }

    /// Whether a text is one that AWS sends when a rate limit is met.
    static func isKnownMessage(_ text: String) -> Bool {
        text.utf8.count <= longestKept
            ? messages.answer(text, isAmongMessages) : isAmongMessages(text)
    }

    private static func isAmongMessages(_ text: String) -> Bool {
        if knownMessageLength(text) != nil { return true }
        if case .throttle = Catalogue.verdict(
            code: nil,
            message: text,
            status: nil,
            service: nil
        ) {
            return true
        }
        return false
    }

    /// The length in bytes of the known wording that `text` starts with.
    static func knownMessageLength(_ text: String) -> Int? {
        let bytes = Array(text.utf8.prefix(200))
        return openings.first { bytes.hasCaseless($0, at: 0) }?.utf8.count
    }

    // How AWS's throttling texts begin; the longer before its own beginning.
    private static let openings = [
        "rate exceeded", "request limit exceeded.", "request limit exceeded",
        "please reduce your request rate", "reduce your request rate", "too many requests",
        "too many tokens", "maximum sending rate exceeded", "sending quota exceeded",
        "daily message quota exceeded", "the level of configured provisioned throughput",
        "throughput exceeds the current capacity", "request is throttled",
        "you have exceeded the rate", "your request has been throttled",
        "you have sent too many requests", "the rate of requests exceeds",
        "your application is submitting requests", "request has been throttled",
        "the request was throttled", "request rate is too high", "requests rate exceeded",
        "throttled due to", "aws organizations can't complete your request because another request",
        "the request was denied due to request throttling",
        "the maximum per volume createsnapshot request rate", "account-level service",
        "we currently do not have sufficient capacity to process your request",
    ]
}
