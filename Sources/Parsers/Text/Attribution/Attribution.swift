import Bindings
import Events

/// Finds service, operation, region and account where a failure's own text lacks them.
///
/// Only what stands in the failure's record, or, where the block tells a single failure, elsewhere
/// in the block; a service that could be one of several stays unknown.
struct Attribution {
    private let block: TextBlock
    private let isOnly: Bool

    /// Creates the attribution for a failure of `block`; `isOnly` where the block tells no other.
    init(block: TextBlock, isOnly: Bool) {
        self.block = block
        self.isOnly = isOnly
    }

    /// Fills `failure` from the bytes of `record`, the part of its record that is its own, and
    /// returns the services possible where none is certain.
    func complete(_ failure: inout Failure, within record: Range<Int>) -> [String] {
        readMessage(&failure)
        if failure.facts.region == nil { failure.facts.region = region(record) }
        let stated = failure.facts.service
        if stated == nil { failure.facts.service = MessageAttribution.service(failure.facts) }
        if failure.facts.operation == nil {
            failure.facts.operation = OperationFinder(block: block).operation(of: failure, record)
        }
        guard failure.facts.service == nil else { return [] }
        var candidates: [String] = []
        if let operation = failure.facts.operation {
            candidates = Lookup.endpointPrefixes(forOperation: operation)
            if candidates.count == 1 {
                failure.facts.service = candidates[0]
                return []
            }
        }
        let range = isOnly ? 0..<block.bytes.count : record
        let named = PackageAttribution.services(in: block.bytes, range: range)
        let both = candidates.isEmpty ? named : named.filter(candidates.contains)
        if both.count == 1 {
            failure.facts.service = both[0]
            if failure.facts.operation == nil {
                // Frames name many methods; only those of a known service are told apart.
                failure.facts.operation =
                    OperationFinder(block: block).operation(of: failure, record)
            }
            return []
        }
        if let service = NameAttribution.service(
            among: candidates,
            in: block.bytes,
            around: failure.range,
            range: range
        ) {
            failure.facts.service = service
            return []
        }
        // Packages that name another service speak against the usual one.
        if let operation = failure.facts.operation,
            named.isEmpty
                || named.contains(where: {
                    $0 == Lookup.dominantEndpointPrefix(forOperation: operation)
                })
        {
            failure.facts.service = Lookup.dominantEndpointPrefix(forOperation: operation)
        }
        return candidates.isEmpty ? named : candidates
    }

    /// EC2's newer text: `Account N has been throttled on ec2:Operation because …`.
    private func readMessage(_ failure: inout Failure) {
        guard let message = failure.facts.message else { return }
        let text = Array(message.utf8)
        if let found = text.find("throttled on ", in: 0..<text.count) {
            let start = found + "throttled on ".utf8.count
            if let colon = text.find(":", in: start..<min(text.count, start + 40)),
                let end = text.operationEnd(colon + 1)
            {
                failure.facts.service =
                    failure.facts.service
                    ?? Lookup.endpointPrefix(forName: text.text(start..<colon))
                failure.facts.operation = failure.facts.operation ?? text.text(colon + 1..<end)
            }
        }
        // A service that passes on another's throttle names it: `throttled by EC2, please …`.
        if let found = text.find("has been throttled by ", in: 0..<text.count) {
            let start = found + "has been throttled by ".utf8.count
            let end = text.end(of: start, limit: 32) { $0.isAlphanumeric }
            if text.byte(start).isUpper,
                let service = Lookup.endpointPrefix(forName: text.text(start..<end))
            {
                failure.facts.service = service
            }
        }
        for mark in ["Account ", "under account ", "Shard - "] {
            if let found = text.find(mark, in: 0..<text.count) {
                failure.facts.account =
                    failure.facts.account ?? text.account(at: found + mark.utf8.count)
            }
        }
    }

    /// The only region that the record, or the block of a single failure, names.
    private func region(_ record: Range<Int>) -> String? {
        if let region = onlyRegion(record) { return region }
        return isOnly ? onlyRegion(0..<block.bytes.count) : nil
    }

    private func onlyRegion(_ range: Range<Int>) -> String? {
        var found: String?
        var at = range.lowerBound
        let bytes = block.bytes
        while let dash = bytes[..<min(range.upperBound, bytes.count)].firstIndex(
            ofByte: 0x2D,
            from: at
        ) {
            // Most dashes stand in dates and IDs.
            if bytes.byte(dash - 1).isLower, let region = bytes.region(at: dash - 2) {
                if let found, found != region { return nil }
                found = region
            }
            at = dash + 1
        }
        return found
    }
}

/// The service that code and text alone name.
enum MessageAttribution {
    /// What tells a service.
    private struct Wording: Hashable, Sendable {
        var code, message, reason: String?
    }

    private static let known = Memo<Wording, String?>()

    /// Returns the service, where the wording or the code is one service's own.
    static func service(_ facts: Facts) -> String? {
        let wording = Wording(code: facts.code, message: facts.message, reason: facts.reason)
        return facts.message?.utf8.count ?? 0 <= 400
            ? known.answer(wording, service) : service(wording)
    }

    private static func service(_ facts: Wording) -> String? {
        let code = facts.code?.lowercased() ?? ""
        let message = Array((facts.message?.lowercased() ?? "").utf8)
        func says(_ words: String) -> Bool { message.find(words, in: 0..<message.count) != nil }
        if says("shardid-") || says("for shard") { return "kinesis" }
        if says("for stream") && says("under account") { return "kinesis" }
        if message.has("rate exceeded for stream", at: 0) { return "kinesis" }
        if says("for logstreamname") || says("log stream") { return "logs" }
        if says("aws organizations can't complete") { return "organizations" }
        if says("elastic transcoder") { return "elastictranscoder" }
        if says("call kms") { return "kms" }
        if says("please reduce your request rate") { return "s3" }
        if says("please wait before trying again") { return "bedrock-runtime" }
        if says("maximum sending rate exceeded") || says("daily message quota exceeded") {
            return "email"
        }
        if says("refer cancellation reasons") { return "dynamodb" }
        if says("provisioned throughput for the table") || says("capacity of your table")
            || says("global secondary index")
        {
            return "dynamodb"
        }
        if let reason = facts.reason {
            // Lambda's and DynamoDB's reasons are no other service's.
            if reason.contains("Invocation") || reason.hasPrefix("CallerRate") { return "lambda" }
            if reason.contains("KeyRange") || reason.hasSuffix("ProvisionedThroughputExceeded") {
                return "dynamodb"
            }
        }
        if code == "snapshotcreationpervolumerateexceeded" { return "ec2" }
        if message.has("request limit exceeded", at: 0) { return "ec2" }
        switch code {
        case "requestlimitexceeded", "client.requestlimitexceeded": return "ec2"
        case "priorrequestnotcomplete": return "route53"
        case "slowdown": return "s3"
        case "concurrentinvocationlimitexceeded": return "lambda"
        default: return nil
        }
    }
}

/// The services that packages, modules and classes in a stack name.
enum PackageAttribution {
    private static let marks = [
        "com.amazonaws.services.", "software.amazon.awssdk.services.", "aws.sdk.kotlin.services.",
        "@aws-sdk/client-", "service/", "types::", "aws::", "aws-sdk-", "amazon.",
        "outputs.", "inputs.",
    ]
    /// Words that only texts on one service hold.
    private static let words = [
        ("/hostedzone/", "route53"), ("public.ecr.aws/", "api.ecr-public"),
        (".dkr.ecr.", "api.ecr"), ("cannotpullecrcontainer", "api.ecr"),
    ]
    /// What stands before the name of a component that speaks to one service, in snake case, in the
    /// logs of data shippers.
    private static let component = "type=aws_"
    private static let table = LiteralTable(marks + words.map(\.0) + [component])

    /// Returns the services in order of their first place, each once.
    static func services(in text: [UInt8], range: Range<Int>) -> [String] {
        var found: [String] = []
        for hit in table.hits(in: text, range: range) {
            guard hit.literal < marks.count else {
                let index = hit.literal - marks.count
                let service =
                    index < words.count
                    ? words[index].1
                    : componentService(text, hit.position + component.utf8.count)
                if let service, !found.contains(service) { found.append(service) }
                continue
            }
            let start = hit.position + marks[hit.literal].utf8.count
            let end = text.end(of: start, limit: 48) {
                $0.isAlphanumeric || $0 == 0x2D && hit.literal == 3
            }
            guard end > start else { continue }
            let name = text.text(start..<end)
            if hit.literal == 8, !text.byte(start).isUpper { continue }
            if hit.literal == 4, !text.has("aws-sdk-go", at: hit.position - 11) { continue }
            if let service = Lookup.endpointPrefix(forName: name), !found.contains(service) {
                found.append(service)
            }
        }
        return found
    }

    /// The service of the component whose name starts at `start`: its words together, or all but the
    /// last, as in `kinesis_streams`.
    private static func componentService(_ text: [UInt8], _ start: Int) -> String? {
        let end = text.end(of: start, limit: 48) { $0.isLower || $0.isDigit || $0 == 0x5F }
        let words = text.text(start..<end).split(separator: "_")
        return Lookup.endpointPrefix(forName: words.joined())
            ?? Lookup.endpointPrefix(forName: words.dropLast().joined())
    }
}
