public import Events

/// Takes secrets, and on request identities, out of everything that a report shows.
///
/// It works on the values before any renderer sees them, so that no renderer can forget it. Request
/// IDs, regions, API names and times always stay: they are what AWS Support asks for.
public struct Redactor: Sendable {
    /// How much is taken out.
    public enum Level: String, CaseIterable, Sendable {
        /// Nothing: the evidence as it is.
        case none
        /// Keys, tokens, signatures and passwords.
        case secrets
        /// Secrets, and account IDs, names in ARNs, network addresses and e-mail addresses become
        /// pseudonyms.
        case ids
        /// All of that, and callers, user agents, resources and file names as well.
        case all
    }

    /// How much is taken out.
    public let level: Level
    private var pseudonyms = Pseudonyms()
    /// What became of texts that may come again; a text has the same answer each time.
    private var known: [String: String] = [:]
    /// The texts remembered at once, and the longest of them in bytes.
    private static let mostKnown = (texts: 4096, bytes: 256)

    /// Creates a redactor; equal texts in an equal order get equal pseudonyms.
    public init(_ level: Level) { self.level = level }

    /// Returns `text` without what the level takes out.
    public mutating func redact(_ text: String) -> String {
        guard level != .none, !text.isEmpty else { return text }
        // Other texts may count as equal to one that is written otherwise.
        let isKept = text.utf8Span.isKnownASCII && text.utf8.count <= Self.mostKnown.bytes
        if isKept, let answer = known[text] { return answer }
        let answer = scan(text)
        if isKept {
            if known.count >= Self.mostKnown.texts { known.removeAll(keepingCapacity: true) }
            known[text] = answer
        }
        return answer
    }

    private mutating func scan(_ text: String) -> String {
        let clean = SecretScan.redacted(Array(text.utf8))
        guard level != .secrets else { return String(decoding: clean, as: UTF8.self) }
        return String(decoding: IdentityScan.redacted(clean, &pseudonyms), as: UTF8.self)
    }

    /// Returns `text` without what the level takes out, or `nil` for `nil`.
    public mutating func redact(_ text: String?) -> String? { text.map { redact($0) } }

    /// Returns the name of an API, Region or code: as it is but for secrets.
    mutating func redactWord(_ text: String?) -> String? {
        guard level != .none, let text, text.utf8.count >= 16 else { return text }
        return String(decoding: SecretScan.redacted(Array(text.utf8)), as: UTF8.self)
    }

    /// Returns a request ID, which always stays unless it's the ID of an access key or a token.
    mutating func redactID(_ text: String?) -> String? {
        guard level != .none, let text, SecretShape.isSecretID(Array(text.utf8)) else {
            return text
        }
        return "[secret]"
    }

    /// Returns a name of a person, thing or program: as it is, or a pseudonym at level `all`.
    mutating func redactName(_ text: String?, as kind: String) -> String? {
        guard let text else { return nil }
        let clean = redact(text)
        return level == .all && clean == text ? pseudonyms.name(text, as: kind) : clean
    }

    /// Returns a path, of which level `all` keeps the extension alone.
    mutating func redactPath(_ path: String) -> String {
        guard level == .all, path != "-" else { return redact(path) }
        return pseudonyms.name(path, as: "file")
    }

    /// Returns `event` without what the level takes out.
    public mutating func redact(_ event: Event) -> Event {
        guard level != .none else { return event }
        var event = event
        event.service = redactWord(event.service)
        event.operation = redactWord(event.operation)
        event.region = redactWord(event.region)
        event.requestID = redactID(event.requestID)
        event.extendedRequestID = redactID(event.extendedRequestID)
        event.quotaCode = redactWord(event.quotaCode)
        event.variant = redactWord(event.variant)
        event.code = redact(event.code)
        event.message = redact(event.message)
        event.account = redact(event.account)
        event.caller = redactName(event.caller, as: "caller")
        event.userAgent = redactName(event.userAgent, as: "agent")
        event.sourceIP = redact(event.sourceIP)
        event.reason = redact(event.reason)
        event.resource = redactName(event.resource, as: "resource")
        event.source.file = redactPath(event.source.file)
        return event
    }
}

/// Names that stand for others, numbered in the order met.
struct Pseudonyms: Sendable {
    private var names: [String: [String: String]] = [:]

    /// Returns the pseudonym of `text` among those of `kind`, such as `account-1`.
    mutating func name(_ text: String, as kind: String) -> String {
        if let known = names[kind]?[text] { return known }
        let new = kind + "-" + String(names[kind, default: [:]].count + 1)
        names[kind, default: [:]][text] = new
        return new
    }
}
