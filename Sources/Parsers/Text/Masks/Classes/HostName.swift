/// What an AWS host name tells: `sqs.eu-central-1.amazonaws.com`, `bucket.s3.us-east-2.amazonaws.com`.
struct HostName: Equatable {
    /// The service's endpoint prefix.
    var service: String?
    /// The region.
    var region: String?
    /// The account, where the name or the path shows it.
    var account: String?

    /// Reads the first AWS host name in `range`.
    init?(in text: [UInt8], range: Range<Int>) {
        guard let mark = text.findCaseless(".amazonaws.com", in: range) else { return nil }
        let start = text.start(before: mark, limit: 200) {
            $0.isIdentifier || $0 == 0x2D || $0 == 0x2E
        }
        let host = text.text(start..<mark + ".amazonaws.com".utf8.count)
        guard let endpoint = Lookup.endpoint(forHost: host) else { return nil }
        service = endpoint.service
        region = endpoint.region
        // ECR's registries start with the account.
        account = text.account(at: start)
        let slash = text.skippingBlanks(mark + ".amazonaws.com".utf8.count)
        if text.byte(slash) == 0x2F { account = account ?? text.account(at: slash + 1) }
    }
}
