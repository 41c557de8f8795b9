/// Tells the limits of other systems, which read like AWS's, by what stands around them.
struct OtherVendor {
    /// Words of a system's own answers, hosts, packages and tools, with what a reader is told.
    private static let marks: [(String, String)] = [
        ("openai", openAI), ("x-ratelimit-limit-tokens", openAI), ("\"tokens\"", openAI),
        ("tokens per min", openAI), ("(tpm)", openAI), ("(rpm)", openAI), ("org-", openAI),
        ("anthropic", "Anthropic's limit"), ("api.github.com", gitHub), ("github api", gitHub),
        ("documentation_url", gitHub), ("secondary rate limit", gitHub), ("octokit", gitHub),
        ("go-github", gitHub), ("ghcr.io", gitHub), ("api rate limit exceeded for", gitHub),
        ("x-github-request-id", gitHub), ("googleapi", google), ("google.api", google),
        ("google.cloud", google), ("quotametric", google), ("quota_metric", google),
        ("ratelimitexceeded\"", google), ("userratelimitexceeded", google), ("gcloud", google),
        ("type.googleapis.com", google), ("consumer 'project_number", google),
        ("resourceexhausted", grpc), ("resource_exhausted", grpc), ("azure", azure),
        ("microsoft", azure), ("x-ms-", azure), ("subscriptionrequeststhrottled", azure),
        ("resourcecollectionrequeststhrottled", azure), ("graph.windows.net", azure),
        ("operationgroup", azure), ("/subscriptions/", azure), ("aadsts", azure),
        ("docker.io", docker), ("docker hub", docker), ("docker.com", docker),
        ("pull rate limit", docker), ("slack.com", "Slack's limit"), ("slack_sdk", "Slack's limit"),
        ("slackapierror", "Slack's limit"), ("@slack/", "Slack's limit"), ("npmjs", "npm's limit"),
        ("digitalocean", "DigitalOcean's limit"), ("godo.", "DigitalOcean's limit"),
        ("hcloud", "Hetzner's limit"), ("linode", "Linode's limit"),
        ("atlassian", "Atlassian's limit"), ("cloudflare", "Cloudflare's limit"),
        ("cf-ray", "Cloudflare's limit"), ("datadog", "Datadog's limit"),
        ("stripe", "Stripe's limit"), ("gitlab.com", "GitLab's limit"),
        ("gitlab api", "GitLab's limit"), ("client-side throttling", "the client's own limiter"),
        ("throttling request took", "the Kubernetes client's own limiter"),
        ("client rate limiter", "the client's own limiter"),
        ("cpu throttling", "CPU throttling"), ("cpu_throttl", "CPU throttling"),
        ("cfs_throttled", "CPU throttling"), ("thermal throttl", "CPU throttling"),
        ("letsencrypt", "Let's Encrypt's limit"), ("acme:error", "Let's Encrypt's limit"),
        ("acme-v0", "Let's Encrypt's limit"), ("pagerduty", "PagerDuty's limit"),
        ("twilio", "Twilio's limit"), ("sendgrid", "SendGrid's limit"),
        ("hubspot", "HubSpot's limit"), ("salesforce", "Salesforce's limit"),
        ("shopify", "Shopify's limit"), ("okta", "Okta's limit"), ("auth0", "Auth0's limit"),
        ("discord", "Discord's limit"), ("telegram", "Telegram's limit"),
        ("twitter", "Twitter's limit"), ("tweepy", "Twitter's limit"),
        ("notion.so", "Notion's limit"), ("airtable", "Airtable's limit"),
        ("aliyun", "Alibaba Cloud's limit"), ("alibabacloud", "Alibaba Cloud's limit"),
        ("aliyuncs", "Alibaba Cloud's limit"), ("tencentcloud", "Tencent Cloud's limit"),
        ("huaweicloud", "Huawei Cloud's limit"), ("oraclecloud", "Oracle Cloud's limit"),
        ("oci.exceptions", "Oracle Cloud's limit"), ("ibm cloud", "IBM Cloud's limit"),
        ("snowflake", "Snowflake's limit"), ("databricks", "Databricks' limit"),
        ("mongodb", "MongoDB's limit"), ("elastic.co", "Elastic's limit"),
        ("circuit_breaking_exception", "Elasticsearch's breaker"),
        ("es_rejected_execution", "Elasticsearch's queue"), ("kafka", "Kafka's quota"),
        ("nginx", "nginx's limit"), ("limit_req", "nginx's limit"), ("envoy", "Envoy's limit"),
        ("express-rate-limit", "the program's own limiter"),
        ("bucket4j", "the program's own limiter"), ("django.core.exceptions", ownLimiter),
        ("rest_framework", ownLimiter), ("http.client.throttler", ownLimiter),
        ("hashicorp vault", "Vault's limit"), ("grafana", "Grafana's limit"),
        ("loki", "Loki's limit"), ("sentry", "Sentry's limit"), ("newrelic", "New Relic's limit"),
        ("mistral", "Mistral's limit"), ("cohere", "Cohere's limit"), ("groq", "Groq's limit"),
        ("huggingface", "Hugging Face's limit"), ("gemini", google), ("vertex", google),
    ]
    private static let openAI = "OpenAI's limit"
    private static let gitHub = "GitHub's limit"
    private static let google = "Google Cloud's limit"
    private static let registry = "a container registry's limit"
    private static let grpc = "a gRPC service's limit"
    private static let azure = "Azure's limit"
    private static let docker = "Docker Hub's limit"
    private static let ownLimiter = "the program's own limiter"

    private static let table = LiteralTable(marks.map(\.0))
    private static let own = LiteralTable([
        "aws", "amazon", "boto", "x-amz", "bedrock", "dynamodb", "arn:", "cloudwatch", "route53",
    ])
    /// Bytes before and after a failure that speak for it alone, not for its record.
    private static let reach = 600

    /// Failures of a block beyond which all its marks are found at once.
    private static let few = 4

    private let block: TextBlock
    private let failures: Int
    /// The marks of the whole block, where it was searched for them.
    private var found: (vendors: [LiteralTable.Hit], ours: [LiteralTable.Hit])?

    /// Prepares for the marks of `block`, which tells so many failures.
    init(block: TextBlock, failures: Int) {
        self.block = block
        self.failures = failures
    }

    private static func isVendor(_ hit: LiteralTable.Hit, _ bytes: [UInt8]) -> Bool {
        // A mark stands at the start of a word: `org-` is no part of `cyborg-`.
        !bytes[hit.position].isLetter || !bytes.byte(hit.position - 1).isAlphanumeric
    }

    private static func isOurs(_ hit: LiteralTable.Hit, _ bytes: [UInt8]) -> Bool {
        // `laws` and `rainboto` are other words; `myAWSClient` is one of ours.
        !bytes.byte(hit.position - 1).isLetter
            || bytes[hit.position].isUpper && bytes.byte(hit.position - 1).isLower
    }

    /// The other system whose limit `failure` tells: named on the failure's own lines where these
    /// do not speak of AWS, or in `record`, the part of its record that is its own, or, for a
    /// block's only failure, anywhere in the block, where nothing there speaks of AWS.
    mutating func named(of failure: Failure, isOnly: Bool, within record: Range<Int>) -> String? {
        let bytes = block.bytes
        if failures > Self.few, found == nil {
            let whole = 0..<bytes.count
            found = (
                Self.table.hits(in: bytes, range: whole).filter { Self.isVendor($0, bytes) },
                Self.own.hits(in: bytes, range: whole).filter { Self.isOurs($0, bytes) }
            )
        }
        let end = failure.range.upperBound
        let first = max(bytes.lineStart(of: failure.start), failure.start - Self.reach)
        let last = min(bytes.lineEnd(from: end), end + Self.reach)
        let lines = first..<max(first, last)
        if let name = vendor(in: lines), !speaksOfAWS(in: lines) { return name }
        if Self.isOtherRegistry(failure.facts) { return Self.registry }
        if speaksOfAWS(in: record) { return nil }
        if let name = vendor(in: record) { return name }
        if isOnly, !speaksOfAWS(in: 0..<bytes.count), let name = vendor(in: 0..<bytes.count) {
            return name
        }
        // AWS's codes end in `Exception` here; the bare word is Azure's.
        return failure.facts.code == "TooManyRequests" && failure.facts.service == nil
            ? Self.azure : nil
    }

    /// Whether a code that all container registries share stands before a text that is not AWS's.
    private static func isOtherRegistry(_ facts: Facts) -> Bool {
        guard facts.code == "toomanyrequests" || facts.code == "TOOMANYREQUESTS",
            let message = facts.message
        else { return false }
        let bytes = Array(message.utf8)
        return !bytes.hasCaseless("rate exceeded", at: 0)
            && !bytes.hasCaseless("data limit exceeded", at: 0)
    }

    private func vendor(in range: Range<Int>) -> String? {
        let bytes = block.bytes
        let hit =
            if let found {
                Self.first(of: found.vendors, in: range)
            } else {
                Self.table.first(in: bytes, from: range) { Self.isVendor($0, bytes) }
            }
        return hit.map { Self.marks[$0.literal].1 }
    }

    private func speaksOfAWS(in range: Range<Int>) -> Bool {
        let bytes = block.bytes
        if let found { return Self.first(of: found.ours, in: range) != nil }
        return Self.own.first(in: bytes, from: range) { Self.isOurs($0, bytes) } != nil
    }

    /// The first of `hits`, which are in text order, that lies in `range`.
    private static func first(
        of hits: [LiteralTable.Hit],
        in range: Range<Int>
    ) -> LiteralTable.Hit? {
        var low = 0, high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].position < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < hits.count && hits[low].position < range.upperBound ? hits[low] : nil
    }
}
