import Bindings
import Events

extension CloudTrailRecord {
    /// EC2's Describe calls that draw on a smaller bucket without filters, IDs and page size
    /// (docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html, 2026).
    static let unfilteredDescribes: Set<String> = [
        "DescribeInstances", "DescribeInstanceStatus", "DescribeNetworkInterfaces",
        "DescribeSecurityGroups", "DescribeSnapshots", "DescribeSpotInstanceRequests",
        "DescribeVolumes",
    ]

    /// EC2 calls that also take one token per instance.
    static let instanceCalls: Set<String> = [
        "RunInstances", "StartInstances", "StopInstances", "TerminateInstances",
    ]

    /// Which of its operation's buckets a call draws on: `console`, `unfiltered`, or `nil` for the
    /// usual one and where the record does not tell, as records of refused calls often do not.
    static func variant(of event: Event, parameters: JSONValue?, isFromConsole: Bool) -> String? {
        guard event.service == "ec2", let operation = event.operation else { return nil }
        if isFromConsole { return "console" }
        guard unfilteredDescribes.contains(operation), let members = parameters?.object,
            !members.isEmpty
        else { return nil }
        let narrows = members.contains { member in
            switch member.key {
            case "maxResults", "nextToken": true
            default: member.key.hasSuffix("Set") && !(member.value["items"]?.array ?? []).isEmpty
            }
        }
        return narrows ? nil : "unfiltered"
    }

    /// The instances that a call is about, where AWS limits these too.
    static func resourceCost(of event: Event, parameters: JSONValue?) -> Double? {
        guard event.service == "ec2", let operation = event.operation,
            instanceCalls.contains(operation),
            let items = parameters?["instancesSet"]?["items"]?.array, !items.isEmpty
        else { return nil }
        guard operation == "RunInstances" else { return Double(items.count) }
        let wanted = items.compactMap { item in
            (item["maxCount"] ?? item["minCount"])?.integer
        }
        let sum = wanted.reduce(0.0) { $0 + Double(max(0, $1)) }
        return sum > 0 ? sum : nil
    }
}
