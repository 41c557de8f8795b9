import Foundation
import Testing

/// The sample incidents: simulations of known limits, on which the tool has to be right.
@Suite struct TourTests {
    /// What has to come out of an incident, whatever the wording.
    struct Incident: CustomTestStringConvertible, Sendable {
        var name: String
        var verdict: String
        var title: String
        var model: String
        /// The truth that the bounds must hold; `nil` for what the simulation doesn't have.
        var capacity: Double?
        var refill: Double?
        /// Whether the log is fine enough to show both.
        var isIdentified = false
        var testDescription: String { name }
    }

    static let incidents = [
        Incident(
            name: "burst",
            verdict: "change_architecture",
            title: "Spread the burst",
            model: "token_bucket",
            capacity: 100,
            refill: 20,
            isIdentified: true
        ),
        Incident(
            name: "overload",
            verdict: "request_quota_increase",
            title: "Ask for a refill rate",
            model: "token_bucket",
            capacity: 25,
            refill: 25
        ),
        Incident(
            name: "shared-bucket",
            verdict: "change_architecture",
            title: "Slow down arn:aws:sts::111122223333:assumed-role/inventory/",
            model: "token_bucket",
            capacity: 50,
            refill: 10
        ),
        Incident(
            name: "lambda-concurrency",
            verdict: "change_architecture",
            title: "concurrency",
            model: "concurrency"
        ),
        Incident(
            name: "retry-storm",
            verdict: "fix_client_retries",
            title: "Break the retry storm",
            model: "token_bucket",
            capacity: 40,
            refill: 40
        ),
    ]

    @Test(arguments: incidents)
    func `the tool is right about each incident`(incident: Incident) throws {
        let result = try BuiltBinary.run(
            #"cd "$1" && "$0" -f json "$2""#,
            [Project.path("samples"), incident.name]
        )
        #expect(result.status == 0)
        let report = try result.object()
        let advice = try #require(
            (report["recommendations"] as? [[String: Any]])?.first
        )
        #expect(advice["verdict"] as? String == incident.verdict)
        #expect((advice["title"] as? String)?.contains(incident.title) == true, "\(advice)")
        let limits = try #require(report["limits"] as? [[String: Any]])
        #expect(limits.count == 1)
        let limit = try #require(limits.first)
        #expect(limit["model"] as? String == incident.model)
        for (key, truth) in ["capacity": incident.capacity, "refill_per_second": incident.refill] {
            guard let truth else { continue }
            let estimate = try #require(limit[key] as? [String: Any])
            if let low = estimate["low"] as? Double { #expect(low <= truth * 1.02 + 2) }
            if let high = estimate["high"] as? Double { #expect(high >= truth * 0.995) }
            if incident.isIdentified {
                #expect(abs(try #require(estimate["estimate"] as? Double) - truth) <= 0.01 * truth)
                #expect(try #require(estimate["low"] as? Double) >= 0.9 * truth)
                #expect(try #require(estimate["high"] as? Double) <= 1.1 * truth)
            }
        }
    }

    @Test(arguments: incidents)
    func `each report in the repository is the one that the tool writes`(
        incident: Incident
    ) throws {
        let result = try BuiltBinary.run(
            #"cd "$1" && "$0" -f markdown "$2""#,
            [Project.path("samples"), incident.name]
        )
        #expect(result.status == 0)
        let file = Project.root.appendingPathComponent("samples/reports/\(incident.name).md")
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try Data(result.output.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(result.output == expected, "UPDATE_EXPECTED=1 records it anew")
    }

    @Test func `each sample is what the simulation writes`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        // The generator stands beside the tool; what is packed in the repository is unpacked first.
        let result = try BuiltBinary.run(
            #"""
            set -e
            for folder in $(cd "$1" && find . -type d); do mkdir -p "$2/$folder"; done
            "$(dirname "$0")/tour" "$2" > "$2/list"
            while read -r file; do
                if [ -f "$1/$file" ]; then cmp "$1/$file" "$2/$file"
                else gzip -dc "$1/$file.gz" | cmp - "$2/$file"; fi
            done < "$2/list"
            wc -l < "$2/list"
            """#,
            [Project.path("samples"), scratch.folder.path]
        )
        #expect(result.status == 0, "\(result)")
        #expect(Int(result.output.filter(\.isNumber)) == 9)
    }
}
