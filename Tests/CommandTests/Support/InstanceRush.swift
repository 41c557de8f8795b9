import Foundation
import LimitSimulator

/// CloudTrail of an autoscaler that starts instances one by one, in rushes, for twelve minutes.
///
/// The counts are those of a published post-incident note on Ray and EC2: of 600 `RunInstances` calls
/// 402 were throttled, 167 found no spare machines, 29 were not allowed and 2 were accepted, with a
/// bucket of 5 tokens that refills 2 a second. A bucket decides here too: rushes are drawn at random
/// until the bucket admits exactly as many as in the note.
struct InstanceRush {
    static let throttled = 402
    static let outcomes = [
        (
            "Server.InsufficientInstanceCapacity", "We currently do not have sufficient capacity.",
            167
        ),
        ("Client.UnauthorizedOperation", "You are not authorized to perform this operation.", 29),
    ]
    static let accepted = 2

    private struct Call {
        var seconds: Double
        var passes: Bool
    }

    private var random: Random
    private var calls: [Call] = []

    init(seed: UInt64) {
        random = Random(seed: seed)
        let total = Self.throttled + Self.outcomes.reduce(Self.accepted) { $0 + $1.2 }
        repeat { draw(total) } while calls.count(where: { !$0.passes }) != Self.throttled
    }

    /// Twelve rushes, a minute apart and each at a moment of its own, of three to eight seconds.
    private mutating func draw(_ total: Int) {
        var times: [Double] = []
        for minute in 0..<12 {
            let start = Double(minute) * 60 + random.uniform(0, 20)
            let length = random.uniform(3, 8)
            let share = (total - times.count) / (12 - minute)
            times += (0..<share).map { _ in start + random.uniform(0, length) }
        }
        var tokens = 5.0
        var last = 0.0
        calls = times.sorted().map { time in
            tokens = min(5, tokens + 2 * (time - last))
            last = time
            guard tokens >= 1 else { return Call(seconds: time, passes: false) }
            tokens -= 1
            return Call(seconds: time, passes: true)
        }
    }

    /// The records as a trail delivers them: whole seconds, in no order.
    mutating func trail() throws -> Data {
        var answers: [(code: String, message: String)?] = Self.outcomes.flatMap { outcome in
            Array(repeating: (outcome.0, outcome.1), count: outcome.2)
        }
        answers += Array(repeating: nil, count: Self.accepted)
        answers.shuffle(using: &random)
        let clock = ISO8601DateFormatter()
        let start = Date(timeIntervalSince1970: 1_777_888_800)
        var records = calls.enumerated().map { index, call in
            var record: [String: Any] = [
                "eventVersion": "1.09", "eventSource": "ec2.amazonaws.com",
                "eventName": "RunInstances", "awsRegion": "us-east-1",
                "eventTime": clock.string(from: start + call.seconds.rounded(.down)),
                "userIdentity": [
                    "type": "AssumedRole", "accountId": "111122223333",
                    "arn": "arn:aws:sts::111122223333:assumed-role/ray-head/i-0abc",
                ],
                "sourceIPAddress": "203.0.113.7",
                "userAgent": "Boto3/1.34.0 md/Botocore#1.34.0 cfg/retry-mode#legacy",
                "requestID": identifier(index, 1), "eventID": identifier(index, 2),
                "eventType": "AwsApiCall", "recipientAccountId": "111122223333",
            ]
            let answer =
                call.passes
                ? answers.popLast() ?? nil
                : ("Client.RequestLimitExceeded", "Request limit exceeded.")
            if let answer {
                record["errorCode"] = answer.0
                record["errorMessage"] = answer.1
            }
            return record
        }
        records.shuffle(using: &random)
        return try JSONSerialization.data(withJSONObject: ["Records": records])
    }

    private func identifier(_ index: Int, _ kind: Int) -> String {
        String(format: "%08x-0000-4000-8000-%012x", index, kind)
    }
}
