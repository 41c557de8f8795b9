import Foundation
import Testing

@testable import throttle_forensics

/// The query for Athena and what the tool makes of its result.
@Suite struct AthenaTests {
    private let query: String
    private let sample = Project.path("Tests/Samples/table/athena-throttled-apis.csv")

    init() throws {
        query = try String(
            contentsOfFile: Project.path("Integrations/athena/throttled-apis.sql"),
            encoding: .utf8
        )
    }

    /// The texts between the quotes of a list in the query.
    private func quoted(_ text: Substring) -> [String] {
        text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    @Test func `the query selects every code and message that means a throttle`() throws {
        let start = try #require(query.range(of: "'(?i)"))
        let end = try #require(query[start.upperBound...].firstIndex(of: "'"))
        let pattern = try NSRegularExpression(
            pattern: String(query[start.upperBound..<end]),
            options: .caseInsensitive
        )
        var selected = 0
        for line in command(["catalogue", "codes"]).output.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            // CloudTrail's codes are words; statuses are another source's.
            guard parts.count == 2, parts[0].utf8.allSatisfy({ ($0 | 0x20) >= 0x61 || $0 == 0x2E }),
                !parts[1].hasPrefix(" lookalike")
            else { continue }
            let range = NSRange(parts[0].startIndex..., in: parts[0])
            #expect(pattern.firstMatch(in: parts[0], range: range) != nil, "\(parts[0])")
            selected += 1
        }
        #expect(selected > 60)
        for text in [
            "Rate exceeded", "Request limit exceeded.", "Please reduce your request rate.",
        ] {
            let range = NSRange(text.startIndex..., in: text)
            #expect(pattern.firstMatch(in: text, range: range) != nil)
        }
        for text in ["AccessDenied", "NoSuchBucket", "DryRunOperation"] {
            let range = NSRange(text.startIndex..., in: text)
            #expect(pattern.firstMatch(in: text, range: range) == nil)
        }
    }

    @Test func `the sample of a result has the shape that the query gives`() throws {
        #expect(query.contains(#"AS "timestamp","#))
        #expect(query.contains("AS message\nFROM"))
        let text = try String(contentsOfFile: sample, encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.first == #""timestamp","message""#)
        let start = try #require(query.range(of: "CAST(MAP(\n        ARRAY["))
        let end = try #require(query[start.upperBound...].firstIndex(of: "]"))
        let keys = quoted(query[start.upperBound..<end])
        #expect(keys.count == 17)
        for line in lines.dropFirst() {
            let cell = line.dropFirst(#""2026-03-01T12:00:00Z",""#.count).dropLast()
            let json = cell.replacingOccurrences(of: #""""#, with: #"""#)
            let record = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            #expect(record.map { Set($0.keys) } == Set(keys))
        }
    }

    @Test func `a result keeps successes, refusals and what a call was about`() throws {
        let lines = command(["events", sample]).output.split(separator: "\n")
        let events = try lines.map {
            try #require(
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            )
        }
        #expect(
            events.map { $0["outcome"] as? String }
                == ["succeeded", "succeeded", "throttled", "succeeded"]
        )
        #expect(
            events.map { $0["variant"] as? String } == ["unfiltered", nil, "unfiltered", nil]
        )
        #expect(events.allSatisfy { $0["account"] as? String == "111122223333" })
        #expect(Set(events.compactMap { $0["request_id"] as? String }).count == 4)
    }

    @Test(.enabled(if: Installed.has("python3"), "there is no python3"))
    func `the query, run in DuckDB, selects what the tool needs`() throws {
        // The script says that it was left out where DuckDB or its translator are missing.
        let result = try BuiltBinary.run(
            #"PYTHONDONTWRITEBYTECODE=1 "${PYTHON:-python3}" "$1" "$0""#,
            [Project.path("Integrations/athena/test_query.py")]
        )
        #expect(result.status == 0, "\(result.complaints)")
        print(result.output)
    }
}
