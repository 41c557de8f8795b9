import Bindings
import Catalogue
import Events

/// One CloudTrail record, from JSON or from a row of a table.
///
/// Fields are as in AWS's "CloudTrail record contents". Stamps are whole seconds.
struct CloudTrailRecord {
    private let value: JSONValue

    /// Takes `value` where it is a record, also one whose keys a query made small.
    init?(_ value: JSONValue) {
        if value["eventName"] != nil || value["insightDetails"] != nil {
            guard value["eventSource"] != nil || value["insightDetails"] != nil,
                value["eventTime"] != nil || value["eventVersion"] != nil
                    || value["errorCode"] != nil || value["requestID"] != nil
            else { return nil }
            self.value = value
        } else if let members = value.object,
            members.contains(where: { Self.letters($0.key) == "eventname" })
        {
            let named = Self.canonical(members)
            guard named["eventSource"] != nil || named["eventTime"] != nil else { return nil }
            self.value = named
        } else {
            return nil
        }
    }

    /// The fields' own spellings, by their letters in small.
    private static let names: [String: String] = {
        let all = [
            "eventVersion", "userIdentity", "eventTime", "eventSource", "eventName", "awsRegion",
            "sourceIPAddress", "userAgent", "errorCode", "errorMessage", "requestParameters",
            "responseElements", "additionalEventData", "requestID", "eventID", "readOnly",
            "eventType", "recipientAccountId", "userName", "accessKeyId", "eventCategory",
        ]
        return Dictionary(all.map { ($0.lowercased(), $0) }) { first, _ in first }
    }()

    /// `members` under the names that CloudTrail gives them.
    private static func canonical(_ members: [JSONValue.Member]) -> JSONValue {
        .object(
            members.map { member in
                let letters = letters(member.key)
                let isEmpty = member.value.string.map { $0.isEmpty || $0 == "-" } ?? false
                return JSONValue.Member(
                    key: names[letters] ?? member.key,
                    value: isEmpty ? .null : member.value
                )
            }
        )
    }

    /// A column's name without what queries and consoles change: case, blanks, underscores.
    private static func letters(_ key: String) -> String {
        key.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private func text(_ key: String) -> String? {
        value[key]?.string.flatMap { $0.isEmpty || $0 == "null" ? nil : $0 }
    }

    /// The call, or `nil` where the record is an Insights event, which shows none.
    ///
    /// Where the record has no request ID, its event ID stands in, so that a second delivery of
    /// the record joins the first. Costs stay 1: the limits on resources that RunInstances and the
    /// like also meet are buckets of their own, not a weight on the request.
    func event(_ source: Provenance, context: Context) -> Event? {
        guard value["insightDetails"] == nil else { return nil }
        let error = errorFacts
        let service = text("eventSource").flatMap { Self.service(forSource: $0) }
        let verdict =
            error.code == nil && error.message == nil
            ? nil
            : Catalogue.verdict(
                code: error.code,
                message: error.message,
                status: nil,
                service: service,
                operation: text("eventName").map(Self.operation)
            )
        var event = Event(outcome: verdict == nil ? .succeeded : .failed, source: source)
        if case .throttle(let kind) = verdict {
            event.outcome = .throttled
            event.throttleKind = kind
        }
        event.code = error.code
        event.message = error.message
        event.service = service
        event.operation = text("eventName").map(Self.operation)
        event.time = JSONRecordReader.time(value["eventTime"]) ?? context.time
        event.requestID = text("requestID") ?? text("eventID")
        event.region = text("awsRegion") ?? context.region
        readIdentity(into: &event)
        event.account = text("recipientAccountId") ?? event.account ?? context.account
        event.userAgent = text("userAgent")
        event.extendedRequestID = value["additionalEventData"]?["x-amz-id-2"]?.string
        if let parameters = value["requestParameters"] {
            event.resource = Self.resource(parameters)
        }
        event.variant = Self.variant(
            of: event,
            parameters: value["requestParameters"],
            isFromConsole: value["sessionCredentialFromConsole"]?.string == "true"
        )
        event.resourceCost = Self.resourceCost(of: event, parameters: value["requestParameters"])
        return event
    }

    /// The error as the record states it, also where only the answer or the extra data hold it.
    private var errorFacts: (code: String?, message: String?) {
        if let code = text("errorCode") { return (code, text("errorMessage")) }
        if let message = text("errorMessage") { return (nil, message) }
        for key in ["responseElements", "additionalEventData"] {
            guard let part = value[key] else { continue }
            for holder in [part, part["error"], part["Error"]] {
                guard let holder else { continue }
                let code = holder.first(of: ["errorCode", "ErrorCode", "code", "Code", "__type"])
                if let code = code?.string, !code.isEmpty,
                    case .throttle = Catalogue.verdict(
                        code: code,
                        message: nil,
                        status: nil,
                        service: nil,
                        reason: nil
                    )
                {
                    let keys = ["errorMessage", "ErrorMessage", "message", "Message"]
                    return (code, holder.first(of: keys)?.string)
                }
            }
        }
        return (nil, nil)
    }

    /// Who called: an ARN where there is one, else the principal or the service.
    private func readIdentity(into event: inout Event) {
        event.sourceIP = text("sourceIPAddress")
        guard let identity = value["userIdentity"] else {
            event.caller = text("userName")
            return
        }
        if let flat = identity.string {
            // A table renders the structure as `{type=AssumedRole, arn=…, accountid=…}`.
            event.caller = Self.field("arn", in: flat) ?? Self.field("principalid", in: flat)
            event.account = Self.field("accountid", in: flat)
            return
        }
        let service = identity["invokedBy"]?.string
        event.account = identity["accountId"]?.string
        event.caller =
            identity["arn"]?.string ?? identity["principalId"]?.string
            ?? identity["userName"]?.string ?? service
        // Calls that a service makes for someone count against the service's own limits at times;
        // the address is the only field that keeps the service's name beside the caller's.
        if let service, service != "AWS Internal" { event.sourceIP = service }
    }

    private static func field(_ name: String, in text: String) -> String? {
        for part in text.split(whereSeparator: { "{},".contains($0) }) {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else {
                continue
            }
            return pair[1] == "null" ? nil : String(pair[1])
        }
        return nil
    }

    /// The endpoint prefix for an event source such as `monitoring.amazonaws.com`.
    static func service(forSource source: String) -> String? {
        let label = source.split(separator: ".", maxSplits: 1).first.map(String.init) ?? source
        return Catalogue.endpointPrefix(forEventSource: source) ?? label.lowercased()
    }

    /// The API name without the version that some services append: `GetFunction20150331v2`.
    static func operation(_ name: String) -> String {
        var bytes = Array(name.utf8)[...]
        if let v = bytes.lastIndex(of: UInt8(ascii: "v")), v > 8, bytes.count - v <= 3,
            bytes[(v + 1)...].allSatisfy(\.isDigit), bytes[v - 1].isDigit
        {
            bytes = bytes[..<v]
        }
        // A date has eight digits, or ten with underscores.
        for width in [8, 10] where bytes.count > width {
            let tail = bytes.suffix(width)
            let digits = tail.filter(\.isDigit)
            guard digits.count == 8, tail.first?.isDigit == true,
                digits.starts(with: Array("20".utf8)),
                tail.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "_") })
            else { continue }
            return String(decoding: bytes.dropLast(width), as: UTF8.self)
        }
        return name
    }

    /// The parameters that name what a call is about, the likeliest first.
    private static let resourceKeys = [
        "tableName", "bucketName", "functionName", "keyId", "streamName", "queueUrl", "topicArn",
        "secretId", "clusterName", "cluster", "logGroupName", "stackName", "hostedZoneId",
        "dBInstanceIdentifier", "repositoryName", "loadBalancerArn", "autoScalingGroupName",
        "stateMachineArn", "roleArn", "roleName", "name", "resourceArn",
    ]

    private static func resource(_ parameters: JSONValue) -> String? {
        parameters.first(of: resourceKeys)?.string
    }
}
