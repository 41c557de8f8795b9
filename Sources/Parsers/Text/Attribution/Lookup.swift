import Catalogue
import Events

/// What the text parsers ask the catalogue, with the spellings of texts taken care of.
enum Lookup {
    /// The endpoint prefix of a service by any name that an SDK prints.
    static func endpointPrefix(forName name: String) -> String? {
        standIn[name.lowercased().filter { $0.isLetter || $0.isNumber }]
    }

    /// The endpoint prefix by the label of a host name.
    static func endpointPrefix(forHost label: String) -> String? {
        endpointPrefix(forName: label)
    }

    /// The services that have an operation, likeliest first.
    static func endpointPrefixes(forOperation name: String) -> [String] { [] }

    /// The API name for a method's spelling.
    static func operationName(matching method: String) -> String? {
        method.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// What code and text together say.
    static func verdict(
        code: String?,
        message: String?,
        status: Int?,
        service: String?,
        reason: String?
    ) -> Catalogue.Verdict {
        if let code, looksThrottled(code) { return .throttle(.rate) }
        if code == nil, let message, isKnownMessage(message) { return .throttle(.rate) }
        return .other
    }

    /// Whether a code alone can mean throttling.
    static func looksThrottled(_ code: String) -> Bool {
        let text = code.lowercased()
        return text.contains("throttl") || text == "requestlimitexceeded" || text == "slowdown"
            || text == "toomanyrequestsexception" || text.contains("throughputexceeded")
            || text == "priorrequestnotcomplete" || text == "limitexceededexception"
    }

    /// Whether a word before a colon is an error code rather than a label.
    static func looksLikeCode(_ word: String) -> Bool {
        if looksThrottled(word) { return true }
        guard let first = word.utf8.first, first.isUpper, word.utf8.count >= 6 else { return false }
        let humps = word.utf8.dropFirst().filter(\.isUpper).count
        return humps >= 1 && word.utf8.contains(where: \.isLower)
    }

    /// Whether a word is a reason code of an error body, such as Lambda's.
    static func isReason(_ word: String) -> Bool {
        word.hasSuffix("Exceeded") || looksThrottled(word)
    }

    /// Whether a text says that a rate limit was met.
    static func isKnownMessage(_ text: String) -> Bool { knownMessageLength(text) != nil }

    /// The length in bytes of the known wording that `text` starts with.
    static func knownMessageLength(_ text: String) -> Int? {
        let text = text.lowercased()
        return messages.first { text.hasPrefix($0) }?.utf8.count
    }

    private static let messages = [
        "rate exceeded", "request limit exceeded.", "request limit exceeded",
        "please reduce your request rate", "too many requests", "too many tokens",
        "maximum sending rate exceeded", "the level of configured provisioned throughput",
        "throughput exceeds the current capacity", "request is throttled",
        "you have exceeded the rate",
    ]
    private static let standIn: [String: String] = [
        "amazonec2": "ec2", "ec2": "ec2", "dynamodb": "dynamodb", "ssm": "ssm", "s3": "s3",
        "amazons3": "s3", "sts": "sts", "ecs": "ecs", "amazonecs": "ecs", "rds": "rds",
    ]
}
