internal import Catalogue
internal import Events

/// The answer to retries that make it worse: in step, too many, none at all, or switched off.
let adviseOnRetries: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard limitCase.kind != .concurrency else { return [] }
    let giveUps = limitCase.throttledRows.filter {
        consultation.file.row($0).retriesExhausted == true
    }
    let single = limitCase.throttledRows.filter { consultation.file.statedAttempts($0) == 1 }
    let isStorm = consultation.diagnosis.cause == .retryStorm
    // One call that was not retried says little of the client; most of them do.
    guard isStorm || !giveUps.isEmpty || single.count * 2 > limitCase.throttled else { return [] }
    let isOverload = consultation.diagnosis.cause == .sustained
    let client = consultation.client
    var actions = [
        "Use exponential backoff with full jitter: wait a random time between 0 and"
            + " min(cap, base × 2^attempt). Without jitter, callers that fail together come back"
            + " together."
    ]
    actions += client?.settings ?? []
    if isStorm {
        actions.append(
            "Let few retries go out while most calls fail: the SDKs' standard mode stops them when its"
                + " retry quota is used up, legacy modes and loops of one's own do not."
        )
    }
    if isOverload {
        actions.append(noMoreAttempts)
    } else if !giveUps.isEmpty {
        actions.append(
            "Allow more attempts only together with backoff: 5 to 10 cover a burst that lasts a few"
                + " seconds."
        )
    }
    let title =
        if isStorm {
            consultation.study.synchrony.isSynchronised
                ? "Break the retry storm: add jitter to the backoff"
                : "Break the retry storm: fewer attempts, with jitter and a retry budget"
        } else if !giveUps.isEmpty {
            "Let the client wait out the throttling: "
                + (client?.hasAdaptiveMode == false
                    ? "retries with backoff and jitter" : "adaptive retries with jitter")
        } else {
            "Turn on retries with backoff: refused calls surfaced at the first attempt"
        }
    let why =
        if isStorm {
            "Retries come on top of new calls, take their tokens, and most of them fail again, so that"
                + " the bucket stays empty. Callers that wait equally long come back together; random"
                + " waits and a bound on attempts let it recover."
        } else {
            "\(grouped(giveUps.isEmpty ? single.count : giveUps.count)) of \(grouped(limitCase.throttled)) throttled"
                + " \(plural(limitCase.throttled, "call")) "
                + (giveUps.isEmpty
                    ? "\(single.count == 1 ? "was" : "were") tried once only."
                    : "gave up for good"
                        + (single.isEmpty
                            ? "."
                            : "; \(grouped(single.count)) \(single.count == 1 ? "was" : "were") tried once only."))
                + " A throttled call is safe to repeat: the service did nothing."
        }
    return [
        Recommendation(
            id: "\(limitCase.slug)-retries",
            verdict: .fixClientRetries,
            channel: .none,
            title: title,
            why: why,
            actions: actions,
            commands: client?.commands ?? [],
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: nil,
                basis: "Not computed: the answer depends on the delays that the client chooses."
            ),
            evidence: consultation.file.citations(
                // A storm shows in all that was refused, also where no call says how it ended.
                [giveUps, single].first { !$0.isEmpty } ?? limitCase.throttledRows
            ),
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html",
                "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
            ]
        )
    ]
}

/// What not to do about demand above the refill rate.
let noMoreAttempts =
    "Do not raise the number of attempts: demand is above the refill rate, so every further attempt takes"
    + " a token from another call."

extension Consultation {
    /// The SDK seen most often, by user agent or else by the form of its errors.
    var client: SDKProfile? {
        let agents = limitCase.throttledRows.compactMap { file.text(file.row($0).userAgent) }
        if let agent = commonest(agents).first, let sdk = Catalogue.sdk(matching: agent) {
            return sdk
        }
        let formats = limitCase.throttledRows.compactMap { file.text(file.row($0).format) }
        guard let format = commonest(formats).first else { return Catalogue.anySDK }
        let known = Self.sdkByFormat.first { entry in contains(format, entry.part) }
        let id = known?.id
        return Catalogue.sdks.first { $0.id == id } ?? Catalogue.anySDK
    }

    /// Parts of format names that tell the SDK, most specific first.
    private static let sdkByFormat: [(part: String, id: String)] = [
        ("terraform", "terraform"), ("boto2", "boto2"), ("boto", "boto3"),
        ("java2", "java-2"), ("java", "java-2"), ("go-v1", "go-1"), ("go", "go-2"),
        ("js2", "js-2"), ("javascript", "js-3"), ("ruby", "ruby"), ("php", "php"),
        ("dotnet", "dotnet"), ("rust", "rust"), ("kotlin", "kotlin"), ("swift", "swift"),
        ("cpp", "cpp"), ("cli", "aws-cli-2"),
    ]
}

/// Whether `text` holds `part`.
private func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    return text.count >= part.count
        && (0...(text.count - part.count)).contains {
            text[$0..<($0 + part.count)].elementsEqual(part)
        }
}

extension SDKProfile {
    /// Whether the SDK has a retry mode that limits its own rate.
    var hasAdaptiveMode: Bool { !adaptiveSetting.hasPrefix("none") }

    /// What to set, in a sentence each.
    var settings: [String] {
        let adaptive =
            hasAdaptiveMode
            ? "adaptive mode by \(adaptiveSetting)" : "adaptive mode: \(adaptiveSetting)"
        return ["\(name): number of attempts by \(attemptsSetting); \(adaptive)."]
            + (note.map { ["\(name): \($0)."] } ?? [])
    }

    /// The settings that a shell takes.
    var commands: [String] {
        let lines = snippet.filter { $0.hasPrefix("export ") || $0.hasPrefix("terraform ") }
        return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
    }
}
