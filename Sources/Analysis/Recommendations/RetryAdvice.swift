internal import Events

/// The answer to retries that make it worse: in step, too many, none at all, or switched off.
let adviseOnRetries: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard limitCase.kind != .concurrency else { return [] }
    let giveUps = limitCase.throttledRows.filter {
        consultation.file.row($0).retriesExhausted == true
    }
    let single = limitCase.throttledRows.filter { consultation.file.row($0).attempts == 1 }
    let isStorm = consultation.diagnosis.cause == .retryStorm
    guard isStorm || !giveUps.isEmpty || !single.isEmpty else { return [] }
    let isOverload = consultation.diagnosis.cause == .sustained
    let client = consultation.client
    var actions = [
        "Use exponential backoff with full jitter: wait a random time between 0 and"
            + " min(cap, base × 2^attempt). Without jitter, callers that fail together come back"
            + " together."
    ]
    actions += client.settings
    if isOverload {
        actions.append(
            "Do not raise the number of attempts: demand is above the refill rate, so every further"
                + " attempt takes a token from another call."
        )
    } else if !giveUps.isEmpty {
        actions.append(
            "Allow more attempts only together with backoff: 5 to 10 cover a burst that lasts a few"
                + " seconds."
        )
    }
    let title =
        if isStorm {
            "Break the retry storm: add jitter to the backoff"
        } else if !giveUps.isEmpty {
            "Let the client wait out the throttling: adaptive retries with jitter"
        } else {
            "Turn on retries with backoff: refused calls surfaced at the first attempt"
        }
    let why =
        if isStorm {
            "Retries of different callers arrive at the same moments, so each wave empties the"
                + " bucket and most of it fails again. Spread out, the same calls would mostly fit."
        } else {
            "\(giveUps.count) of \(limitCase.throttled) throttled"
                + " \(plural(limitCase.throttled, "call")) gave up for good"
                + (single.isEmpty
                    ? "."
                    : "; \(single.count) \(single.count == 1 ? "was" : "were") tried once only.")
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
            commands: client.commands,
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: nil,
                basis: "Not computed: the answer depends on the delays that the client chooses."
            ),
            evidence: consultation.file.citations(giveUps.isEmpty ? single : giveUps),
            references: [
                "https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html",
                "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/",
            ]
        )
    ]
}

/// The SDK or tool that made the throttled calls, with its own retry settings.
struct ClientProfile: Equatable {
    /// Its name.
    var name: String
    /// What to set, in a sentence each.
    var settings: [String]
    /// Commands that set it.
    var commands: [String]
}

extension Consultation {
    /// The client seen most often, by user agent or by the form of its errors.
    var client: ClientProfile {
        let agents = limitCase.throttledRows.compactMap { file.text(file.row($0).userAgent) }
        let formats = limitCase.throttledRows.compactMap { file.text(file.row($0).format) }
        let marks = [commonest(agents).first, commonest(formats).first].compactMap { $0 }
            .map { $0.lowercased() }
        for mark in marks {
            if let profile = ClientProfile.known.first(where: { mark.contains($0.mark) })?.profile {
                return profile
            }
        }
        return .environment
    }
}

extension ClientProfile {
    /// Profiles by a part of the user agent or of the format's name, most specific first.
    ///
    /// Settings from the AWS SDKs and Tools Reference Guide, "Retry behavior" (2026).
    static let known: [(mark: String, profile: ClientProfile)] = [
        ("aws-sdk-java", java), ("java", java),
        ("aws-sdk-go-v2", go), ("aws-sdk-go", go), ("go", go),
        ("aws-sdk-js", javaScript), ("javascript", javaScript), ("js", javaScript),
        ("terraform", terraform),
        ("boto", boto3), ("botocore", boto3),
        ("aws-cli", environment), ("cli", environment),
    ]

    /// Anything that reads the shared environment variables.
    static let environment = ClientProfile(
        name: "AWS SDKs and CLI",
        settings: [
            "Every current SDK and the CLI read AWS_RETRY_MODE and AWS_MAX_ATTEMPTS, or retry_mode"
                + " and max_attempts in the profile. Mode adaptive also slows the client down to"
                + " the rate that the service accepts."
        ],
        commands: ["export AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=8"]
    )
    /// boto3 and botocore.
    static let boto3 = ClientProfile(
        name: "boto3",
        settings: [
            "boto3: Config(retries={'mode': 'adaptive', 'total_max_attempts': 8}). The default mode,"
                + " legacy, has no client-side rate limiting; adaptive slows down to the rate that"
                + " the service accepts. Share one client: each keeps a rate of its own."
        ],
        commands: ["export AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=8"]
    )
    /// The SDK for Java, both versions.
    static let java = ClientProfile(
        name: "AWS SDK for Java",
        settings: [
            "AWS SDK for Java 2: overrideConfiguration(o -> o.retryStrategy(RetryMode.ADAPTIVE_V2)),"
                + " one client per limit, since the rate is kept by the client."
        ],
        commands: ["export AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=8"]
    )
    /// The SDK for Go, both versions.
    static let go = ClientProfile(
        name: "AWS SDK for Go",
        settings: [
            "AWS SDK for Go v2: config.WithRetryer with retry.NewAdaptiveMode, and"
                + " retry.AddWithMaxAttempts for the number of attempts."
        ],
        commands: ["export AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=8"]
    )
    /// The SDK for JavaScript, both versions.
    static let javaScript = ClientProfile(
        name: "AWS SDK for JavaScript",
        settings: [
            "AWS SDK for JavaScript v3: new Client({ retryMode: 'adaptive', maxAttempts: 8 }), and one"
                + " client shared by the process. v2: maxRetries with"
                + " retryDelayOptions.customBackoff that adds jitter."
        ],
        commands: ["export AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=8"]
    )
    /// Terraform's AWS provider.
    static let terraform = ClientProfile(
        name: "Terraform",
        settings: [
            "Terraform: lower -parallelism (10 by default), and set max_retries and retry_mode ="
                + " \"adaptive\" in the provider block."
        ],
        commands: ["terraform apply -parallelism=3"]
    )
}
