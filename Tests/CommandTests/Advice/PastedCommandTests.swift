import Catalogue
import Foundation
import Samples
import Testing

@testable import throttle_forensics

/// Whether what the reports tell to paste is what the real AWS CLI takes.
@Suite struct PastedCommandTests {
    private static let hasCLI =
        (try? BuiltBinary.run("command -v aws && command -v python3"))?
        .status == 0

    @Test(.enabled(if: hasCLI, "there is no AWS CLI on the path"))
    func `every command that is recommended is one that the AWS CLI takes`() throws {
        let scratch = try Scratch()
        let commands = try Self.everyCommand.get()
        // One of each advisor's at least; fewer would mean that the cases no longer reach them.
        for part in [
            "cloudtrail lookup-events", "service-quotas get-service-quota",
            "service-quotas request-service-quota-increase", "lambda get-function-configuration",
            "lambda list-functions", "lambda get-function-concurrency",
            "lambda get-account-settings", "dynamodb describe-table", "dynamodb list-tables",
            "dynamodb update-contributor-insights", "kinesis describe-stream-summary",
            "kinesis list-streams", "ssm update-service-setting", "AWS_RETRY_MODE",
        ] {
            #expect(commands.contains { $0.contains(part) }, "\(part)")
        }
        // Commands that differ in a time or an operation's name alone are checked once.
        var shapes: [String: String] = [:]
        for command in commands {
            let shape = command.replacing(#/AttributeValue=\w+|\d+/#, with: "0")
            shapes[shape] = min(shapes[shape] ?? command, command)
        }
        let list = try JSONSerialization.data(withJSONObject: shapes.values.sorted())
        let script = Project.path("scripts/check-commands")
        let result = try BuiltBinary.run(
            "\"$1\" \"$2\"",
            [script, try scratch.file("commands.json", list)]
        )
        #expect(result.status == 0, "\(result.output)\(result.complaints)")
        #expect(result.output.contains(", 0 refused"))
    }

    @Test(.enabled(if: hasCLI, "there is no AWS CLI on the path"))
    func `a command that the AWS CLI would not take is found out`() throws {
        let scratch = try Scratch()
        let bad = [
            "aws cloudtrail lookup-eventz", "aws cloudtrail lookup-events --bogus 1",
            "aws service-quotas get-service-quota --service-code ec2",
            "aws cloudtrail lookup-events --start-time 2026-99-01",
            "aws lambda get-function-configuration --function-name 'open",
        ]
        let list = try JSONSerialization.data(withJSONObject: bad)
        let result = try BuiltBinary.run(
            "\"$1\" \"$2\"",
            [Project.path("scripts/check-commands"), try scratch.file("bad.json", list)]
        )
        #expect(result.status == 1)
        #expect(result.output.contains("5 commands, 5 refused"))
    }

    @Test func `names from a log cannot leave the word that they stand in`() throws {
        let scratch = try Scratch()
        let hostile = "x'; touch pwned; echo \"$(touch pwned)\" `touch pwned` #\n&& touch pwned"
        var commands: Set<String> = []
        for log in try Self.synthetic(resource: hostile, operation: hostile, region: hostile) {
            commands.formUnion(try Self.commands(of: try log.file(in: scratch)))
        }
        #expect(!commands.isEmpty)
        for command in commands where command.hasPrefix("aws ") {
            // Nothing is called: a shell function stands in for the CLI.
            let result = try BuiltBinary.run(
                "cd \"$1\" && aws() { :; } && eval \"$2\"",
                [scratch.folder.path, command]
            )
            #expect(result.status == 0, "\(command)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(!left.contains("pwned"))
    }

    @Test func `no command has a word to be filled in`() throws {
        for command in try Self.everyCommand.get() {
            let words = command.split { !$0.isLetter && $0 != "_" }
            for word in ["FUNCTION", "TABLE", "STREAM", "SERVICE", "NAME"] {
                #expect(!words.contains { $0 == word }, "\(command)")
            }
        }
    }

    /// Every command in the reports on all samples and on cases made for each advisor, read once.
    private static let everyCommand = Result { try commands(try Scratch()) }

    private static func commands(_ scratch: Scratch) throws -> Set<String> {
        var files = [Project.incident]
        let samples = Project.path("Tests/Samples")
        for folder in try FileManager.default.contentsOfDirectory(atPath: samples)
        where !folder.hasSuffix(".swift") {
            files += try Sample.all(in: folder).map(\.url.path)
        }
        for log in try synthetic() + everySDK() { files.append(try log.file(in: scratch)) }
        return try files.reduce(into: []) { $0.formUnion(try commands(of: $1)) }
    }

    private static func commands(of file: String) throws -> Set<String> {
        let report = try command(["-fjson", file]).object()
        var commands: Set<String> = []
        for advice in report["recommendations"] as? [[String: Any]] ?? [] {
            commands.formUnion(advice["commands"] as? [String] ?? [])
        }
        for limit in report["limits"] as? [[String: Any]] ?? [] {
            guard let next = limit["next_evidence"] as? String,
                let start = next.range(of: ": aws "), let end = next.range(of: " (CloudTrail d")
            else { continue }
            commands.insert(
                String(next[next.index(start.lowerBound, offsetBy: 2)..<end.lowerBound])
            )
        }
        return commands
    }

    /// A case for each advisor, with and without a resource's name.
    private static func synthetic(
        resource: String? = "orders",
        operation: String? = nil,
        region: Any = "eu-central-1"
    ) throws -> [CallLog] {
        let steady = (0..<750).map { Double($0) / 25 }
        var logs: [CallLog] = []
        func add(_ service: String, _ name: String, _ make: (inout CallLog) throws -> Void) throws {
            var log = CallLog(service, operation ?? name, region: region)
            try make(&log)
            logs.append(log)
        }
        for place in [resource, nil] {
            let named: [String: Any] = ["resource": place ?? NSNull()]
            let places: [String: Any] = named.merging(["throttle_kind": "throughput"]) { $1 }
            try add("lambda", "Invoke") { log in
                let refused = named.merging([
                    "throttle_kind": "concurrency", "code": "TooManyRequestsException",
                    "reason": "ConcurrentInvocationLimitExceeded",
                ]) { $1 }
                for index in 0..<40 {
                    let passes = index % 3 == 0
                    try log.add(
                        Double(index),
                        passes ? "succeeded" : "throttled",
                        passes ? named : refused
                    )
                }
            }
            for service in ["dynamodb", "kinesis", "sns"] {
                try add(service, service == "kinesis" ? "PutRecord" : "Query") { log in
                    let code: [String: Any] = ["code": "ProvisionedThroughputExceededException"]
                    for index in 0..<20 {
                        try log.add(Double(index), "throttled", places.merging(code) { $1 })
                    }
                }
            }
            try add("dynamodb", "GetItem") { log in
                let reason: [String: Any] = [
                    "code": "ThrottlingException", "reason": "TableReadKeyRangeThroughputExceeded",
                ]
                for index in 0..<20 {
                    try log.add(Double(index), "throttled", places.merging(reason) { $1 })
                }
            }
        }
        let rate: [String: Any] = ["throttle_kind": "rate", "code": "ThrottlingException"]
        // Refill rates of the published limits, so that asking for more is the answer.
        for (service, name, capacity, refill) in [
            ("ecs", "DescribeTasks", 20.0, 20.0), ("ec2", "DescribeInstances", 100, 20),
            ("ssm", "DescribeParameters", 3, 3), ("athena", "StartQueryExecution", 80, 20),
            ("logs", "DescribeLogStreams", 5, 5), ("cloudtrail", "DescribeTrails", 10, 10),
            ("monitoring", "PutMetricAlarm", 3, 3), ("states", "StartExecution", 20, 12),
        ] {
            try add(service, name) {
                try $0.run(steady, capacity: capacity, refill: refill, refused: rate)
            }
        }
        try add("ssm", "GetParameter") {
            try $0.run((0..<900).map { Double($0) / 60 }, capacity: 40, refill: 40, refused: rate)
        }
        // Refusals alone, of one operation and of services that CloudTrail names otherwise.
        for (service, name) in [
            ("ec2", "DescribeInstances"), ("lambda", "GetFunction"), ("iam", "ListRoles"),
            ("email", "SendEmail"), ("route53", "ListHostedZones"), ("sts", "AssumeRole"),
        ] {
            try add(service, name) { log in
                for index in 0..<8 { try log.add(Double(index), "throttled", rate) }
            }
        }
        return logs
    }

    /// Callers of every SDK, which gave up.
    private static func everySDK() throws -> [CallLog] {
        try Catalogue.sdks.map { sdk in
            var log = CallLog("ec2", "DescribeInstances")
            log.facts["user_agent"] = sdk.agents.first.map { $0 + "1.0" } ?? "curl/8"
            let refused: [String: Any] = [
                "throttle_kind": "rate", "code": "RequestLimitExceeded", "attempts": 3,
                "retries_exhausted": true,
            ]
            let rush = (0..<300).map { (index: Int) -> Double in
                let wave = Double(index / 100) * 90
                return wave + Double(index % 100) / 400
            }
            try log.run(rush, capacity: 20, refill: 5, refused: refused)
            return log
        }
    }
}
