import Foundation

/// A log of calls in the tool's own `events` form, for cases that no sample shows.
struct CallLog {
    /// What all calls have in common; a call's own facts go over it.
    var facts: [String: Any]
    private(set) var text = ""
    private var count = 0

    init(_ service: String, _ operation: String, region: Any = "us-east-1") {
        facts = [
            "service": service, "operation": operation, "region": region,
            "account": "111122223333", "caller": "app", "code": NSNull(),
        ]
    }

    /// The calls' lines in a file of `scratch`.
    func file(in scratch: Scratch) throws -> String {
        try scratch.file("events-\(UUID().uuidString).ndjson", Array(text.utf8))
    }

    /// Adds a call `seconds` after 2026-03-01T12:00:00Z.
    mutating func add(_ seconds: Double, _ outcome: String, _ own: [String: Any] = [:]) throws {
        count += 1
        let whole = Int(seconds)
        let time = String(
            format: "2026-03-01T%02d:%02d:%02d.%03dZ",
            12 + whole / 3600,
            whole / 60 % 60,
            whole % 60,
            Int((seconds - Double(whole)) * 1000)
        )
        var line = facts.merging(own) { $1 }
        line["time"] = time
        line["time_precision_s"] = 0.001
        line["outcome"] = outcome
        line["request_id"] = "00000000-0000-4000-8000-\(String(format: "%012d", count))"
        line["source"] = [
            "file": "app.log", "line": count, "offset": count, "format": "cloudtrail",
        ]
        line["evidence"] = 1
        if outcome != "throttled" { line["code"] = NSNull() }
        let bytes = try JSONSerialization.data(withJSONObject: line, options: .sortedKeys)
        text += String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// Adds calls at the times given, decided by a token bucket that is full at first.
    mutating func run(
        _ times: [Double],
        capacity: Double,
        refill: Double,
        refused: [String: Any] = [:]
    ) throws {
        var tokens = capacity
        var last = times.first ?? 0
        for time in times {
            tokens = min(capacity, tokens + refill * (time - last))
            last = time
            let passes = tokens >= 1
            if passes { tokens -= 1 }
            try add(time, passes ? "succeeded" : "throttled", passes ? [:] : refused)
        }
    }
}
