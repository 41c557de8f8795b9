/// A service of AWS with the names that people and programs have for it.
public struct Service: Equatable, Sendable {
    /// The endpoint prefix, by which all of this tool names the service.
    public var endpointPrefix: String
    /// The full names; several where one endpoint serves several APIs.
    public var names: [String]
    /// The names of the client in botocore and the AWS CLI.
    public var clients: [String]
    /// The values of `eventSource` in CloudTrail.
    public var eventSources: [String]
    /// The values of the dimension `Service` in the CloudWatch namespace `AWS/Usage`.
    public var usageNames: [String]

    init(_ row: TableRow) {
        endpointPrefix = row[0]
        names = row.words(1, separator: ";")
        clients = row.words(2)
        eventSources = row.words(3)
        usageNames = row.words(4, separator: ";")
    }
}

extension Catalogue {
    /// All services, by endpoint prefix.
    public static var services: [Service] {
        Tables.services.allRows.map(Service.init)
    }

    /// Returns the service with this endpoint prefix.
    public static func service(_ endpointPrefix: String) -> Service? {
        Tables.services.row(endpointPrefix).map(Service.init)
    }

    /// Returns the endpoint prefix for CloudTrail's `eventSource`, such as `ssm.amazonaws.com`.
    public static func endpointPrefix(forEventSource source: String) -> String? {
        guard source.utf8.count <= 200 else { return nil }
        if let row = Tables.names.row("e:" + source) { return row[1] }
        let label = source.split(separator: ".").first.map(String.init) ?? ""
        return prefix(kind: "p", label) ?? prefix(kind: "s", label)
            ?? prefix(kind: "a", plain(label))
    }

    /// Returns the endpoint prefix for any name of a service.
    ///
    /// Takes endpoint prefixes, names of clients in every SDK (`AmazonEC2`, `Ecs`, `CloudControl`,
    /// `Aws::EC2`, `DynamoDbAsyncClient`), full names and names in `AWS/Usage`; case, spaces and
    /// signs do not matter.
    public static func endpointPrefix(forName name: String) -> String? {
        guard name.utf8.count <= 200 else { return nil }
        if let exact = prefix(kind: "p", name) { return exact }
        var part = Substring(name)
        for module in ["Aws::", "aws::", "boto."] where part.hasPrefix(module) {
            part = part.dropFirst(module.count)
            part = part.prefix { $0 != ":" }
        }
        var key = plain(part)
        if let found = prefix(kind: "a", key) { return found }
        for ending in ["asyncclient", "client", "async", "exception", "service"]
        where key.utf8.count > ending.utf8.count && key.hasSuffix(ending) {
            key = String(key.dropLast(ending.count))
            if let found = prefix(kind: "a", key) { return found }
        }
        let whole = plain(part)
        for start in ["amazon", "aws"] {
            if whole.utf8.count > start.utf8.count, whole.hasPrefix(start),
                let found = prefix(kind: "a", String(whole.dropFirst(start.count)))
            {
                return found
            }
            if let found = prefix(kind: "a", start + whole) { return found }
        }
        return nil
    }

    /// Returns the endpoint prefix for a CloudWatch namespace, such as `AWS/ApplicationELB`, or for
    /// an XML namespace, such as `http://cloudsearch.amazonaws.com/doc/2011-02-01/`.
    public static func endpointPrefix(forNamespace namespace: String) -> String? {
        guard namespace.utf8.count <= 300 else { return nil }
        if let row = Tables.names.row("n:" + namespace) { return row[1] }
        let parts = namespace.split(separator: "/", omittingEmptySubsequences: true)
        if parts.count >= 2, parts[0] == "http:" || parts[0] == "https:" {
            let host = String(parts[1])
            if let first = host.split(separator: ".").first,
                let found = prefix(kind: "x", String(first))
            {
                return found
            }
            return endpoint(forHost: host)?.service
        }
        if parts.count >= 2, parts[0] == "AWS" { return endpointPrefix(forName: String(parts[1])) }
        return nil
    }

    /// Returns the endpoint prefix for the part of the header `X-Amz-Target` before the dot.
    public static func endpointPrefix(forTarget target: String) -> String? {
        guard target.utf8.count <= 200 else { return nil }
        return prefix(kind: "t", String(target.prefix { $0 != "." }))
    }

    static func prefix(kind: String, _ name: String) -> String? {
        name.isEmpty ? nil : Tables.names.row(kind + ":" + name)?[1]
    }

    /// Returns the ASCII letters and digits of `name`, in lower case.
    static func plain(_ name: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case 65...90: bytes.append(byte | 32)
            case 48...57, 97...122: bytes.append(byte)
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
