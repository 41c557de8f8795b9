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
