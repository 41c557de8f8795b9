import Foundation
import Testing

@testable import throttle_forensics

/// `--quotas` on the outputs of `aws service-quotas`, in the shapes that the CLI prints.
@Suite struct QuotaFileTests {
    private let scratch: Scratch
    private let log: String

    init() throws {
        scratch = try Scratch()
        var calls = CallLog("ec2", "RunInstances")
        let times = (0..<400).map { Double($0) / 10 }
        let refused: [String: Any] = ["throttle_kind": "rate", "code": "RequestLimitExceeded"]
        try calls.run(times, capacity: 5, refill: 2, refused: refused)
        log = try calls.file(in: scratch)
    }

    private static func quota(
        _ code: String,
        _ name: String,
        _ value: Double,
        account: String = "111122223333",
        region: String = "us-east-1",
        _ more: [String: Any] = [:]
    ) -> [String: Any] {
        let own: [String: Any] = [
            "ServiceCode": "ec2", "ServiceName": "Amazon Elastic Compute Cloud (Amazon EC2)",
            "QuotaArn": "arn:aws:servicequotas:\(region):\(account):ec2/\(code)",
            "QuotaCode": code, "QuotaName": name, "Value": value, "Unit": "None",
            "Adjustable": false, "GlobalQuota": false,
            "Period": ["PeriodValue": 1, "PeriodUnit": "SECOND"],
        ]
        return own.merging(more) { $1 }
    }

    private let capacity = Self.quota(
        "L-8EEB235C",
        "RunInstances request bucket maximum capacity",
        15,
        ["QuotaAppliedAtLevel": "ACCOUNT"]
    )
    private let refill = Self.quota("L-A2D70E6C", "RunInstances request bucket refill rate", 6)
    /// Another quota, as most in a real list are; it must not be taken for the bucket's.
    private let instances = Self.quota(
        "L-1216C47A",
        "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances",
        640,
        [
            "Adjustable": true,
            "UsageMetric": [
                "MetricNamespace": "AWS/Usage", "MetricName": "ResourceCount",
                "MetricDimensions": [
                    "Class": "Standard/OnDemand", "Resource": "vCPU", "Service": "EC2",
                    "Type": "Resource",
                ],
                "MetricStatisticRecommendation": "Maximum",
            ],
        ]
    )

    private func file(_ objects: Any...) throws -> String {
        let texts = try objects.map { object in
            String(
                decoding: try JSONSerialization.data(
                    withJSONObject: object,
                    options: [.prettyPrinted, .sortedKeys]
                ),
                as: UTF8.self
            )
        }
        let text = texts.joined(separator: "\n") + "\n"
        return try scratch.file("\(UUID().uuidString).json", Array(text.utf8))
    }

    private func published(_ files: [String], log: String? = nil) throws -> [String: Any] {
        let flags = files.flatMap { ["--quotas", $0] }
        let report = try command(["-fjson"] + flags + [log ?? self.log]).object()
        let limit = try #require((report["limits"] as? [[String: Any]])?.first)
        return try #require(limit["published"] as? [String: Any])
    }

    private func expectApplied(_ published: [String: Any]) {
        #expect(published["capacity"] as? Double == 15)
        #expect(published["refill_per_second"] as? Double == 6)
        #expect(published["applied"] as? Bool == true)
        #expect(published["quota_code"] as? String == "L-A2D70E6C")
        #expect(published["adjustable"] as? Bool == false)
        #expect(published["source"] as? String == "Service Quotas, applied value")
        #expect(published["as_of"] is NSNull)
    }

    @Test func `applied values take the place of published ones`() throws {
        let plain = try published([])
        #expect(plain["capacity"] as? Double == 5)
        #expect(plain["applied"] as? Bool == false)
        let list = ["Quotas": [instances, capacity, refill]]
        expectApplied(try published([try file(list)]))
    }

    @Test func `pages, single quotas and what jq takes out are read alike`() throws {
        let pages = try file(
            ["Quotas": [instances, capacity], "NextToken": "eyJ0b2tlbiI6IDF9"],
            ["Quotas": [refill]]
        )
        expectApplied(try published([pages]))
        let single = try file(["Quota": capacity])
        expectApplied(try published([single, try file(["Quota": refill])]))
        expectApplied(try published([try file([capacity, refill])]))
        expectApplied(try published([try file(capacity, refill)]))
    }

    @Test func `the account's own value wins over AWS's default, whichever file comes first`()
        throws
    {
        let defaults = try file([
            "Quotas": [
                Self.quota(
                    "L-8EEB235C",
                    "RunInstances request bucket maximum capacity",
                    7,
                    account: ""
                ),
                Self.quota(
                    "L-A2D70E6C",
                    "RunInstances request bucket refill rate",
                    3,
                    account: ""
                ),
            ]
        ])
        let own = try file(["Quotas": [capacity, refill]])
        expectApplied(try published([defaults, own]))
        expectApplied(try published([own, defaults]))
        let alone = try published([defaults])
        #expect(alone["capacity"] as? Double == 7)
        #expect(alone["refill_per_second"] as? Double == 3)
        #expect(alone["applied"] as? Bool == false)
        #expect(alone["source"] as? String == "Service Quotas, AWS default")
    }

    @Test func `values of another Region, another account or one resource are left out`() throws {
        let name = "RunInstances request bucket refill rate"
        let others = try file([
            "Quotas": [
                Self.quota("L-A2D70E6C", name, 60, region: "eu-west-1"),
                Self.quota("L-A2D70E6C", name, 61, account: "444455556666"),
                Self.quota(
                    "L-A2D70E6C",
                    name,
                    62,
                    [
                        "QuotaAppliedAtLevel": "RESOURCE",
                        "QuotaContext": [
                            "ContextScope": "RESOURCE", "ContextScopeType": "AWS::EC2::Fleet",
                            "ContextId": "arn:aws:ec2:us-east-1:111122223333:fleet/f-1",
                        ],
                    ]
                ),
                [
                    "ServiceCode": "ec2", "QuotaCode": "L-A2D70E6C", "QuotaName": name,
                    "ErrorReason": ["ErrorCode": "DEPENDENCY_ACCESS_DENIED_ERROR"],
                ],
            ]
        ])
        let published = try published([others])
        #expect(published["refill_per_second"] as? Double == 2)
        #expect(published["applied"] as? Bool == false)
    }

    @Test func `a quota on calls is known by its usage metric, per its own period`() throws {
        var calls = CallLog("monitoring", "ListTagsForResource")
        let refused: [String: Any] = ["throttle_kind": "rate", "code": "ThrottlingException"]
        try calls.run((0..<600).map { Double($0) / 10 }, capacity: 8, refill: 4, refused: refused)
        let quota = Self.quota(
            "L-ABCD1234",
            "Tag lookups allowed in an interval",
            240,
            [
                "ServiceCode": "monitoring", "Adjustable": true,
                "QuotaArn": "arn:aws:servicequotas:us-east-1:111122223333:monitoring/L-ABCD1234",
                "Period": ["PeriodValue": 1, "PeriodUnit": "MINUTE"],
                "UsageMetric": [
                    "MetricNamespace": "AWS/Usage", "MetricName": "CallCount",
                    "MetricDimensions": [
                        "Class": "None", "Resource": "ListTagsForResource",
                        "Service": "CloudWatch", "Type": "API",
                    ],
                    "MetricStatisticRecommendation": "Sum",
                ],
            ]
        )
        let quotas = try file(["Quotas": [quota]])
        let log = try calls.file(in: scratch)
        let published = try published([quotas], log: log)
        #expect(published["refill_per_second"] as? Double == 4)
        #expect(published["quota_code"] as? String == "L-ABCD1234")
        // What is asked for counts over the quota's period, a minute.
        let report = try command(["-fjson", "--quotas", quotas, log]).object()
        let advice = try #require(report["recommendations"] as? [[String: Any]])
        let ask = try #require(advice.first { $0["channel"] as? String == "service_quotas" })
        let commands = try #require(ask["commands"] as? [String])
        let wanted = try #require(
            commands.compactMap { command in
                command.range(of: "--desired-value ").map { command[$0.upperBound...] }
            }.first
        )
        let value = try #require(Double(wanted.prefix { $0.isNumber || $0 == "." }))
        #expect(value > 240 && value <= 720)
    }

    @Test(arguments: [
        "{\"Records\": []}", "[]", "", "hello\n", "[[[[]]]]", "{\"Quotas\": [",
        "{\"Quota\": {}}", "{\"Quotas\": {}}", "[1, 2]",
    ])
    func `a file that is no quota output is a usage error that names it`(_ text: String) throws {
        let path = try scratch.file("wrong.json", Array(text.utf8))
        let result = command(["--quotas", path, log])
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.complaints.count == 1)
        #expect(result.complaints.first?.contains(path) == true)
        #expect(result.complaints.first?.contains("--quotas") == true)
    }

    @Test func `an empty list is a list`() throws {
        #expect(try published([try file(["Quotas": [Any]()])])["applied"] as? Bool == false)
    }
}
