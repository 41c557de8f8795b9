/// Names of other systems whose limits read like AWS's.
enum OtherVendor {
    private static let marks: [(String, String)] = [
        ("openai", "OpenAI's limit"), ("anthropic", "Anthropic's limit"),
        ("api.github.com", "GitHub's limit"), ("github api", "GitHub's limit"),
        ("googleapi", "Google Cloud's limit"), ("googleapis", "Google Cloud's limit"),
        ("resourceexhausted", "a gRPC service's limit"), ("azure", "Azure's limit"),
        ("microsoft", "Microsoft's limit"), ("docker.io", "Docker Hub's limit"),
        ("docker hub", "Docker Hub's limit"), ("slack.com", "Slack's limit"),
        ("npmjs", "npm's limit"), ("digitalocean", "DigitalOcean's limit"),
        ("atlassian", "Atlassian's limit"), ("cloudflare", "Cloudflare's limit"),
        ("datadoghq", "Datadog's limit"), ("stripe.com", "Stripe's limit"),
        ("gitlab.com", "GitLab's limit"), ("client-side throttling", "the client's own limiter"),
        ("throttling request took", "the Kubernetes client's own limiter"),
        ("cpu throttling", "CPU throttling"), ("letsencrypt", "Let's Encrypt's limit"),
        ("pagerduty", "PagerDuty's limit"), ("twilio", "Twilio's limit"),
    ]
    private static let table = LiteralTable(marks.map(\.0))
    private static let own = LiteralTable(["amazonaws", "aws", "botocore", "amazon"])

    /// The other system that the record speaks of, where nothing in it speaks of AWS.
    static func named(in block: TextBlock, record: Int) -> String? {
        let range = block.range(ofRecord: record)
        guard let hit = table.hits(in: block.bytes, range: range).first else { return nil }
        guard !own.occurs(in: block.bytes[range]) else { return nil }
        return marks[hit.literal].1
    }
}
