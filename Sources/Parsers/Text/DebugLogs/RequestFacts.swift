import Catalogue

extension Facts {
    /// Adds what a logged request tells: endpoint, target, action and signing scope.
    mutating func readRequest(_ text: [UInt8], _ range: Range<Int>) {
        readSigningScope(text, range)
        if let host = HostName(in: text, range: range) {
            service = service ?? host.service
            region = region ?? host.region
        }
        readTarget(text, range)
        readUserAgent(text, range)
        for label in ["\"Action\":[\"", "Action="] {
            guard operation == nil, let mark = text.find(label, in: range) else { continue }
            let start = mark + label.utf8.count
            let end = text.end(of: start) { $0.isAlphanumeric }
            if end > start { operation = text.text(start..<end) }
        }
    }

    /// `…/20260301/eu-west-1/ec2/aws4_request` of Signature Version 4.
    private mutating func readSigningScope(_ text: [UInt8], _ range: Range<Int>) {
        guard let scope = text.find("/aws4_request", in: range) else { return }
        let start = text.start(before: scope, limit: 100) { !$0.isSpace && $0 != 0x3D }
        let parts = text.text(start..<scope).split(separator: "/").map(String.init)
        guard parts.count >= 2 else { return }
        service = service ?? Lookup.endpointPrefix(forName: parts[parts.count - 1])
        region = region ?? parts[parts.count - 2]
    }

    /// `User-Agent: …`, as a header, or `'User-Agent': b'…'` in a printed dictionary.
    ///
    /// It names the SDK and, in botocore, the retry mode (`cfg/retry-mode#adaptive`).
    private mutating func readUserAgent(_ text: [UInt8], _ range: Range<Int>) {
        guard userAgent == nil,
            // A request has two such headers where an SDK says more of itself: `x-amz-user-agent`.
            let mark = text.findCaseless("user-agent", in: range), !text.has("-", at: mark - 1)
        else { return }
        let name = mark + "user-agent".utf8.count
        let isQuoted = [UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(text.byte(name))
        let colon = isQuoted ? name + 1 : name
        guard text.byte(colon) == UInt8(ascii: ":") else { return }
        var start = text.skippingBlanks(colon + 1)
        if isQuoted, text.byte(start) == UInt8(ascii: "b") { start += 1 }
        let quote = text.byte(start)
        let ends: (UInt8) -> Bool
        if isQuoted {
            guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return }
            start += 1
            ends = { $0 == quote || $0 == 0x0A }
        } else {
            ends = { $0 == 0x0D || $0 == 0x0A }
        }
        let end = text.end(of: start, limit: 1024) { !ends($0) }
        if end > start { userAgent = text.text(start..<end) }
    }

    /// `X-Amz-Target: DynamoDB_20120810.GetItem`, as a header or in a printed dictionary.
    private mutating func readTarget(_ text: [UInt8], _ range: Range<Int>) {
        guard let mark = text.findCaseless("x-amz-target", in: range) else { return }
        let end = text.end(of: mark + 12, limit: 120) { $0 != 0x2C && $0 != 0x0A }
        guard let dot = text.findLast(".", in: mark..<end) else { return }
        let stop = text.end(of: dot + 1) { $0.isAlphanumeric }
        guard stop > dot + 1 else { return }
        operation = operation ?? text.text(dot + 1..<stop)
        let name = text.start(before: dot, limit: 80) { $0.isIdentifier }
        service = service ?? Catalogue.endpointPrefix(forTarget: text.text(name..<dot))
    }
}
