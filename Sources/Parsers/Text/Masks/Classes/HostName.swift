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
        let labels = text.text(start..<mark).lowercased().split(separator: ".").map(String.init)
        for label in labels.reversed() {
            if region == nil, Array(label.utf8).region(at: 0) == label {
                region = label
                continue
            }
            if ["dualstack", "fips", "vpce", "api"].contains(label) && labels.count > 1 {
                continue
            }
            var name = label
            if name.hasSuffix("-fips") { name = String(name.dropLast(5)) }
            if name.hasPrefix("s3-") {
                // The old form with a dash: s3-eu-west-1.
                region = region ?? Array(name.dropFirst(3).utf8).region(at: 0)
                name = "s3"
            }
            service = Lookup.endpointPrefix(forHost: name)
            if service != nil { break }
        }
        let slash = text.skippingBlanks(mark + ".amazonaws.com".utf8.count)
        if text.byte(slash) == 0x2F { account = text.account(at: slash + 1) }
    }
}
