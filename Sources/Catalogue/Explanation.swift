public import Events

/// What the catalogue knows of a code, an operation, a service or a quota.
public struct Explanation: Equatable, Sendable {
    /// What kind of thing was asked about.
    public enum Subject: String, CaseIterable, Sendable {
        /// An error code.
        case code
        /// A reason in an error body.
        case reason
        /// An operation.
        case operation
        /// A service.
        case service
        /// A Service Quotas code.
        case quota
    }

    /// What kind of thing it is.
    public var subject: Subject
    /// Its name in its own spelling, with the service where that is known.
    public var title: String
    /// What it means, a sentence each.
    public var meaning: [String]
    /// The kind of limit, where it is a throttle in every service.
    public var kind: ThrottleKind?
    /// What it is instead, where it only looks like throttling.
    public var lookalike: String?
    /// The services that send a code or define an operation, likeliest first; `*` for any.
    public var services: [String]
    /// The HTTP statuses that come with it.
    public var statuses: [Int]
    /// The limits, the narrowest first.
    public var limits: [PublishedLimit]
    /// The remedies, the best first.
    public var remedies: [Remedy]
    /// Notes on single services and SDKs.
    public var notes: [String]
    /// The documents behind all of it.
    public var references: [Document]

    /// Creates an explanation that says nothing yet.
    init(subject: Subject, title: String) {
        self.subject = subject
        self.title = title
        meaning = []
        services = []
        statuses = []
        limits = []
        remedies = []
        notes = []
        references = []
    }
}

extension Explanation {
    /// The explanation as plain lines of text, without a line end.
    public var lines: [String] {
        var lines = [title, ""]
        lines += meaning
        if let kind { lines.append("Kind of limit: \(kind.rawValue).") }
        if let lookalike { lines.append("Not throttling: \(lookalike).") }
        if !statuses.isEmpty {
            lines.append("HTTP status: " + statuses.map(String.init).joined(separator: ", ") + ".")
        }
        if !services.isEmpty {
            let shown = services.prefix(12).map { $0 == "*" ? "any service" : $0 }
            let more = services.count > 12 ? ", and \(services.count - 12) more" : ""
            lines.append("Services: " + shown.joined(separator: ", ") + more + ".")
        }
        lines += section(
            "Published limits (defaults; an account's own may differ)",
            limits.map(\.line)
        )
        lines += section("What helps", remedies.map(\.line))
        lines += section("Notes", notes)
        lines += section("Sources", references.map(\.line))
        return lines
    }

    private func section(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", title] + items.map { "  - " + $0 }
    }
}

extension PublishedLimit {
    /// The limit in one line: what it holds for, the numbers, the door, the date, the sources.
    public var line: String {
        var line =
            operations.isEmpty
            ? quotaName ?? category ?? service
            : operationNames.joined(separator: ", ")
        if let category, !operations.isEmpty { line += " [\(category)]" }
        line += ": "
        switch (value, burst) {
        case (let value?, let burst?):
            line += "burst \(Self.number(burst)), refill \(Self.number(value)) \(unit)"
        case (let value?, nil): line += "\(Self.number(value)) \(unit)"
        case (nil, let burst?): line += "burst \(Self.number(burst))"
        case (nil, nil): line += "no number published"
        }
        if scope != "account+region" { line += "; per \(scope)" }
        if let condition { line += "; \(condition)" }
        if let note { line += "; \(note)" }
        if let organization { line += "; whole organization \(organization)" }
        if let older { line += "; earlier \(older)" }
        line += "; " + door
        for code in quotaCodes { line += " " + code.code + (code.isBurst ? " (burst)" : "") }
        line += isApplied ? "; the account's own" : "; as of \(asOf)"
        if let listed { line += ", quota still listed \(listed)" }
        return line + " (" + sources.joined(separator: ", ") + ")"
    }

    /// The door in words.
    public var door: String {
        switch channel {
        case .serviceQuotas: "raised in Service Quotas"
        case .supportCase: "raised by a \(how ?? "support case")"
        case LimitChannel.none?:
            how.map { "not raised by request: \($0)" } ?? "cannot be raised"
        case nil: "not said whether it can be raised"
        }
    }

    /// A number without needless digits.
    static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return String(whole) }
        return "\(value)"
    }
}

extension Remedy {
    /// The remedy in one line.
    public var line: String {
        var line = "\(kind.rawValue): \(better)"
        if let maximum { line += "; up to \(maximum) at once" }
        if let cacheSeconds { line += "; keep for \(cacheSeconds) s (suggestion)" }
        if let why { line += "; \(why)" }
        if service != "*" { line = "\(service) \(operation): " + line }
        return line + " (" + sources.joined(separator: ", ") + ")"
    }
}

extension Document {
    /// The document in one line.
    public var line: String {
        var line = "\(key): \(title)"
        if let date { line += ", \(date)" }
        if let url { line += ", \(url)" }
        return line
    }
}
