import Foundation

/// Logs of a few APIs that were made up by a seed: shared request IDs in several spellings,
/// restatements, exports of one log, metrics, damage, a link that leads nowhere.
struct RandomEvidence {
    private var generator: SplitMix
    /// The files by their path in the folder.
    private(set) var files: [String: [UInt8]] = [:]

    private let ids: [String]
    private static let operations = [
        ("ec2", "DescribeInstances"), ("ec2", "DescribeVolumes"), ("s3", "GetObject"),
        ("dynamodb", "PutItem"), ("lambda", "Invoke"),
    ]

    init(seed: UInt64, fileCount: Int) {
        generator = SplitMix(seed: seed)
        var ids: [String] = []
        for _ in 0..<120 {
            let id = UUID(generator.next(), generator.next()).uuidString
            ids.append(Bool.random(using: &generator) ? id.lowercased() : id)
        }
        self.ids = ids
        for index in 0..<fileCount {
            let folder = ["", "a/", "a/b/", "a.d/", "z/"].randomElement(using: &generator) ?? ""
            files["\(folder)part-\(index).ndjson"] = Array(events(30).utf8)
        }
        // Two exports of one log, in the words of a client and without IDs.
        let log = text(30)
        files["a/worker.log"] = Array(log.utf8)
        files["z/worker-again.log"] = Array(log.utf8)
        files["damaged.json.gz"] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]
        files["notes.txt"] = Array("nothing of interest\n".utf8)
        files["metrics.json"] = Array(Self.metrics.utf8)
    }

    /// Random numbers of the same seed, after those that made the files.
    var numbers: SplitMix { generator }

    /// Writes the files and a dangling link into `folder`; returns all paths.
    func write(to folder: URL) throws -> [String] {
        var paths: [String] = []
        for (name, bytes) in files {
            let url = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: url)
            paths.append(url.path)
        }
        let link = folder.appendingPathComponent("a/gone.log").path
        try FileManager.default.createSymbolicLink(
            atPath: link,
            withDestinationPath: "/nonexistent/gone.log"
        )
        return (paths + [link]).sorted()
    }

    private mutating func events(_ count: Int) -> String {
        (0..<count).map { line(number: $0) }.joined()
    }

    private mutating func line(number: Int) -> String {
        let (service, operation) = pick(Self.operations)
        let outcome = pick(["succeeded", "succeeded", "throttled", "failed", "throttled_client"])
        let millis = Int.random(in: 0..<120_000, using: &generator)
        let isCoarse = chance(3)
        var event: [String: Any] = [
            "time": chance(20) ? NSNull() : stamp(isCoarse ? millis / 1000 * 1000 : millis),
            "time_precision_s": isCoarse ? 1 : 0.001,
            "outcome": outcome,
            "evidence": 1,
            "source": [
                "file": "-", "line": number, "offset": number * 300, "format": "events-ndjson",
            ],
            "service": service,
            "operation": operation,
            "cost": chance(5) ? 2.5 : 1,
        ]
        if !chance(4) {
            let id = pick(ids)
            event["request_id"] = chance(3) ? id.uppercased() : id
        }
        if !chance(3) { event["region"] = pick(["eu-west-1", "us-east-1"]) }
        if !chance(3) { event["account"] = "111122223333" }
        if !chance(3) { event["caller"] = "arn:aws:iam::111122223333:user/u\(number % 7)" }
        if chance(2) { event["user_agent"] = pick(["Boto3/1.43", "aws-sdk-go/1.44"]) }
        if chance(2) { event["source_ip"] = "192.0.2.\(number % 5)" }
        if chance(3) { event["duration_s"] = Double(millis % 977) / 1000 }
        if chance(3) { event["resource"] = pick(["orders", "carts"]) }
        if chance(6) { event["variant"] = "unfiltered" }
        if outcome != "succeeded" {
            event["code"] =
                outcome == "failed"
                ? pick(["AccessDenied", "InternalError"])
                : pick(["RequestLimitExceeded", "ThrottlingException"])
            event["message"] = "refused \(number % 3)"
            event["status"] = outcome == "failed" ? 500 : 400
            if chance(2) { event["attempts"] = Int.random(in: 1...5, using: &generator) }
            if chance(2) { event["retries_exhausted"] = chance(2) }
        }
        if outcome == "throttled" {
            event["throttle_kind"] = pick(["rate", "rate", "concurrency"])
            event["extended_request_id"] = "x\(number)="
        }
        let data = try? JSONSerialization.data(withJSONObject: event, options: .sortedKeys)
        return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
    }

    private mutating func text(_ count: Int) -> String {
        (0..<count).map { index in
            let (_, operation) = pick(Self.operations)
            let clock = stamp(index * 1_371).dropLast(1)
            return "\(clock)Z ERROR An error occurred (RequestLimitExceeded) when calling the"
                + " \(operation) operation (reached max retries: 4): Request limit exceeded.\n"
        }.joined()
    }

    private func stamp(_ millis: Int) -> String {
        let clock = String(
            format: "%02d:%02d.%03d",
            millis / 60_000,
            millis / 1000 % 60,
            millis % 1000
        )
        return "2026-03-01T12:\(clock)Z"
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &generator)]
    }

    private mutating func chance(_ oneIn: Int) -> Bool {
        Int.random(in: 0..<oneIn, using: &generator) == 0
    }

    private static let metrics = """
        {"MetricDataResults":[{"Id":"m1","Label":"EC2 DescribeInstances ThrottleCount",\
        "Timestamps":["2026-03-01T12:00:00Z","2026-03-01T12:01:00Z"],"Values":[3.0,41.5],\
        "StatusCode":"Complete"}]}
        """
}

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension UUID {
    /// The UUID of 128 bits.
    fileprivate init(_ high: UInt64, _ low: UInt64) {
        let bytes = [high, low].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64(7 - $0))) }
        }
        self.init(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14],
                bytes[15]
            )
        )
    }
}
