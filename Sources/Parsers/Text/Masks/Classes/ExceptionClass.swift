/// An SDK's exception class with its package, which names the service and often the code.
struct ExceptionClass: Equatable {
    /// The index of the name's first byte.
    var start: Int
    /// The service's endpoint prefix, where the package names a known one.
    var service: String?
    /// The class name where it is a modelled error, `nil` where it only says "an error of X".
    var code: String?

    /// Reads the class whose name ends at `end`, looking back no further than `floor`.
    init?(in text: [UInt8], endingAt end: Int, floor: Int) {
        let start = Swift.max(
            floor,
            text.start(before: end, limit: 160) {
                $0.isIdentifier || $0 == 0x2E || $0 == 0x5C || $0 == 0x3A || $0 == 0x24
            }
        )
        guard start < end else { return nil }
        self.init(named: text.text(start..<end), at: start)
    }

    /// Reads the class that starts at `index`.
    init?(in text: [UInt8], at index: Int) {
        let end = text.end(of: index, limit: 160) {
            $0.isIdentifier || $0 == 0x2E || $0 == 0x5C || $0 == 0x3A
        }
        var stop = end
        while stop > index, [0x2E, 0x3A, 0x5C].contains(text[stop - 1]) { stop -= 1 }
        guard stop > index else { return nil }
        self.init(named: text.text(index..<stop), at: index)
    }

    private init?(named name: String, at start: Int) {
        let parts = name.split { $0 == "." || $0 == "\\" || $0 == ":" || $0 == "$" }.map(
            String.init
        )
        self.init(parts: Self.unshaded(parts), at: start)
    }

    /// A class's name without the packages that a library puts before the SDK's when it carries its
    /// own copy, such as `com.amazon.ws.emr.hadoop.fs.shaded.`.
    private static func unshaded(_ parts: [String]) -> [String] {
        let shade = parts.indices.dropLast().first { index in
            parts[index] == "com" && parts[index + 1] == "amazonaws"
                || parts[index] == "software" && parts[index + 1] == "amazon"
        }
        return Array(parts.dropFirst(shade ?? 0))
    }

    private init?(parts: [String], at start: Int) {
        self.start = start
        guard parts.count > 1, let last = parts.last else { return nil }
        let lowered = parts.map { $0.lowercased() }
        var package: String?
        var code = last
        switch lowered[0] {
        case "com" where lowered.starts(with: ["com", "amazonaws"]),
            "software" where lowered.starts(with: ["software", "amazon", "awssdk"]),
            "aws" where lowered.starts(with: ["aws", "sdk", "kotlin"]):
            if let services = lowered.firstIndex(of: "services"), services + 1 < parts.count - 1 {
                package = parts[services + 1]
            }
        case "amazon":
            guard lowered[1] != "runtime" else { return nil }
            package = parts[1]
        case "aws":
            // Ruby: Aws::EC2::Errors::Code; PHP: Aws\Ec2\Exception\Ec2Exception.
            guard parts.count > 3, ["errors", "exception"].contains(lowered[2]) else { return nil }
            package = parts[1]
        case "boto":
            package = lowered.count > 2 && lowered[1] != "exception" ? parts[1] : nil
        case "botocore": break
        default: return nil
        }
        service = package.flatMap { Lookup.endpointPrefix(forName: $0) }
        if last == "Types", parts.count > 1 { code = parts[parts.count - 2] }
        // Java's and .NET's packages hold all sorts of classes: loggers write theirs before each line.
        let holdsOthers =
            ["com", "software", "amazon"].contains(lowered[0])
            || lowered.starts(with: ["aws", "sdk"])
        let namesError =
            !holdsOthers || ["Exception", "Error", "Fault"].contains { code.hasSuffix($0) }
        self.code = namesError && !Self.isGeneric(code, package: package) ? code : nil
    }

    /// Whether the class stands for any error of its service or SDK.
    private static func isGeneric(_ name: String, package: String?) -> Bool {
        let generic: Set<String> = [
            "AmazonServiceException", "AmazonClientException", "SdkClientException", "ClientError",
            "SdkException", "BotoServerError", "JSONResponseError", "SQSError", "DNSServerError",
            "EC2ResponseError", "S3ResponseError", "DynamoDBResponseError", "SWFResponseError",
            "AwsServiceException", "SdkServiceException", "ServiceException",
            "AwsException", "EventStreamError", "ServiceError", "Http", "HTTPClientError",
        ]
        if generic.contains(name) { return true }
        guard let package else { return false }
        func plain(_ text: String) -> String {
            var text = text.lowercased().filter { $0.isLetter || $0.isNumber }
            for prefix in ["amazon", "aws"] where text.hasPrefix(prefix) {
                text = String(text.dropFirst(prefix.count))
            }
            return text
        }
        let plainName = plain(name), service = plain(package)
        return plainName == service + "exception" || plainName == service + "error"
            || plainName == service + "errorexception"
            || (plainName.hasSuffix("exception")
                && Lookup.endpointPrefix(
                    forName: String(plainName.dropLast("exception".count))
                ) != nil && Lookup.looksThrottled(name) == false)
    }
}
