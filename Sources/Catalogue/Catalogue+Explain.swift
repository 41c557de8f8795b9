public import Events

/// The answer to `explain`.
public enum Explained: Equatable, Sendable {
    /// What is known, one for each thing of that name, at least one.
    case known([Explanation])
    /// Nothing is; these names are near, the nearest first.
    case unknown(nearest: [String])
}

extension Catalogue {
    /// Explains a code, a reason, an operation, a service or a quota code.
    ///
    /// An operation may have its service before it: `ec2:DescribeInstances`, `ec2 DescribeInstances`,
    /// `aws ec2 describe-instances`.
    public static func explain(_ text: String) -> Explained {
        var words = text.prefix(300).split { $0 == " " || $0 == "\t" || $0 == "/" }.map(String.init)
        if words.first == "aws", words.count > 1 { words.removeFirst() }
        if words.count == 1, let word = words.first,
            let colon = word.firstIndex(of: ":"), colon != word.startIndex
        {
            let before = String(word[..<colon])
            if endpointPrefix(forName: before) != nil {
                words = [before, String(word[word.index(after: colon)...])]
            }
        }
        if words.count >= 2, let service = endpointPrefix(forName: words[0]),
            let operation = operationName(matching: words[1])
        {
            return .known([explainOperation(operation, service: service)])
        }
        let name = words.joined(separator: " ")
        guard !name.isEmpty else { return .unknown(nearest: []) }
        var known: [Explanation] = []
        known += [explainCode(name), explainReason(name), explainQuota(name)].compactMap(\.self)
        if let operation = operationName(matching: name) {
            known.append(explainOperation(operation, service: nil))
        }
        if known.isEmpty, let service = endpointPrefix(forName: name) {
            known.append(explainService(service))
        }
        if known.isEmpty,
            case .throttle(let kind) = verdict(
                code: name,
                message: nil,
                status: nil,
                service: nil
            )
        {
            var explanation = Explanation(subject: .code, title: name)
            explanation.meaning = [
                "No source names this code; by its name it is throttling.",
                meaning(of: kind),
            ]
            explanation.kind = kind
            known.append(explanation)
        }
        return known.isEmpty ? .unknown(nearest: nearest(to: name)) : .known(known)
    }

    /// Says what a kind of limit means and what follows from it.
    public static func meaning(of kind: ThrottleKind) -> String {
        switch kind {
        case .rate:
            "Too many calls per time: a bucket of tokens was empty. Fewer or smoother calls help; "
                + "more retries take more tokens."
        case .throughput:
            "Capacity units, records or bytes per time are used up, of one table, stream, shard or "
                + "model. Spread the keys or raise that capacity; the API's rate is not the matter."
        case .concurrency:
            "Too many at work at once. What counts is calls per second times seconds per call; "
                + "shorter work or more slots help, slower retries alone do not."
        case .bandwidth: "Too many bytes per time."
        case .slowdown:
            "The service sheds load or is still scaling. Back off with jitter and spread the load; "
                + "no quota raises it."
        case .quotaWindow:
            "A count over a day or another long window is used up. Retrying before it ends is "
                + "in vain."
        }
    }

    private static func explainCode(_ text: String) -> Explanation? {
        let code = baseCode(text)
        let rows = Tables.codes.rows(code)
        guard let first = rows.first, let summary = Tables.verdicts.row(code) else { return nil }
        var explanation = Explanation(subject: .code, title: baseCode(first[1]))
        explanation.kind = ThrottleKind(rawValue: summary[1])
        if let kind = explanation.kind { explanation.meaning.append(meaning(of: kind)) }
        switch summary[1] {
        case "lookalike": explanation.lookalike = lookalikeText(code, service: nil)
        case "ambiguous":
            explanation.meaning.append(
                "Means a rate in one service and a number of resources in another: the message "
                    + "decides. Texts that speak of a rate, requests or throttling are throttles; "
                    + "texts that speak of a maximum number are not."
            )
        default: break
        }
        for other in summary.words(2) {
            let parts = other.split(separator: "=").map(String.init)
            guard parts.count == 2 else { continue }
            explanation.notes.append(parts[0] + ": " + sentence(ofClass: parts[1]))
        }
        for row in rows {
            for service in row.words(4) where !explanation.services.contains(service) {
                explanation.services.append(service)
            }
            if let status = Int(row[3]), !explanation.statuses.contains(status) {
                explanation.statuses.append(status)
            }
            let who = row.words(4).count <= 4 ? row.words(4).joined(separator: ", ") + ": " : ""
            if let note = row.text(6), !explanation.notes.contains(where: { $0.hasSuffix(note) }) {
                explanation.notes.append(who + note)
            }
            if let message = row.text(5) {
                explanation.notes.append(who + "the text is \u{201C}\(message)\u{201D}")
            }
        }
        explanation.statuses.sort()
        if explanation.services.contains("*") {
            explanation.services.removeAll { $0 == "*" }; explanation.services.insert("*", at: 0)
        }
        if explanation.lookalike == nil {
            explanation.remedies = remedies(service: "*")
        }
        explanation.references = documents(
            rows.flatMap { $0.words(8) } + explanation.remedies.flatMap(\.sources)
        )
        return explanation
    }

    private static func sentence(ofClass word: String) -> String {
        switch word {
        case "lookalike": "not throttling there"
        case "ambiguous": "the message or the reason decides"
        default: "a limit of the kind \(word)"
        }
    }

    private static func explainReason(_ text: String) -> Explanation? {
        guard let row = Tables.reasons.row(text) else { return nil }
        var explanation = Explanation(subject: .reason, title: row[1])
        explanation.kind = ThrottleKind(rawValue: row[2])
        explanation.meaning = ["A reason in the error body: \(row[4])."]
        if let kind = explanation.kind { explanation.meaning.append(meaning(of: kind)) }
        explanation.services = row.words(3)
        explanation.references = documents(row.words(5))
        return explanation
    }

    private static func explainQuota(_ text: String) -> Explanation? {
        let found = limits(quotaCode: text)
        guard let first = found.first else { return nil }
        let title = "\(text.uppercased()) (\(first.quotaService ?? first.service))"
        var explanation = Explanation(subject: .quota, title: title)
        explanation.kind = first.kind
        explanation.meaning = ["A quota in Service Quotas. " + meaning(of: first.kind)]
        explanation.services = [first.service]
        explanation.limits = found
        for limit in found {
            for operation in limit.operations where explanation.remedies.count < 12 {
                explanation.remedies += remedies(service: limit.service).filter {
                    $0.operation == operation && !explanation.remedies.contains($0)
                }
            }
        }
        explanation.references = references(explanation)
        return explanation
    }

    private static func explainOperation(_ operation: String, service: String?) -> Explanation {
        let services = endpointPrefixes(forOperation: operation)
        let chosen = service ?? services.first ?? ""
        var explanation = Explanation(subject: .operation, title: "\(chosen):\(operation)")
        let kind = operationKind(service: nil, operation: operation)
        switch kind {
        case .read: explanation.meaning = ["An operation that reads."]
        case .write: explanation.meaning = ["An operation that changes something."]
        case .other: explanation.meaning = ["An operation of the data plane, or neither kind."]
        }
        explanation.services = services
        explanation.limits = limits(service: chosen, operation: operation)
        if explanation.limits.isEmpty {
            explanation.meaning.append("No limit of it is published in the catalogue.")
        }
        explanation.remedies = remedies(service: chosen, operation: operation)
        if let page = pageSize(service: chosen, operation: operation) {
            explanation.notes.append("\(page.parameter) may be up to \(page.maximum).")
        }
        for bucket in buckets(service: chosen, operation: operation)
        where bucket.operations.count > 1 {
            explanation.notes.append(
                "Draws on one bucket with " + bucket.operations.joined(separator: ", ") + "."
            )
        }
        explanation.references = references(explanation)
        return explanation
    }

    private static func explainService(_ prefix: String) -> Explanation {
        let service = service(prefix)
        var explanation = Explanation(subject: .service, title: prefix)
        explanation.meaning = [(service?.names.joined(separator: "; ") ?? prefix) + "."]
        explanation.services = [prefix]
        explanation.limits = limits(service: prefix)
        explanation.remedies = remedies(service: prefix)
        if let sources = service?.eventSources, !sources.isEmpty {
            explanation.notes.append("In CloudTrail: " + sources.joined(separator: ", ") + ".")
        }
        explanation.references = references(explanation)
        return explanation
    }

    private static func references(_ explanation: Explanation) -> [Document] {
        documents(
            explanation.limits.flatMap(\.sources) + explanation.remedies.flatMap(\.sources)
        )
    }
}
