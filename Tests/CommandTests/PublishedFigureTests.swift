import Foundation
import Testing

@testable import throttle_forensics

/// Whether every published figure in a report shows its source and date, whatever the format.
@Suite struct PublishedFigureTests {
    /// Logs that lead to different uses of published figures.
    private static func logs(_ scratch: Scratch) throws -> [String] {
        var files = [Project.incident]
        let refused = ["code": "ThrottlingException", "throttle_kind": "rate"]
        for (service, operation) in [("ssm", "GetParameter"), ("kms", "Decrypt")] {
            let times = (0..<600).map { Double($0) / 30 }
            var log = CallLog(service, operation)
            try log.run(times, capacity: 20, refill: 20, refused: refused)
            files.append(try log.file(in: scratch))
            // Refusals alone, of which only the published figures tell anything.
            var errors = CallLog(service, operation)
            for time in times.prefix(40) { try errors.add(time, "throttled", refused) }
            files.append(try errors.file(in: scratch))
        }
        // Whole seconds leave the limit to the published figures, and demand is above these for long.
        var coarse = CallLog("ec2", "DescribeInstances")
        try coarse.run(
            (0..<1800).map { Double($0) / 30 },
            capacity: 100,
            refill: 20,
            refused: ["code": "Client.RequestLimitExceeded", "throttle_kind": "rate"]
        )
        let text = coarse.text.replacing(#/\.\d{3}Z"/#, with: "Z\"")
            .replacing("\"time_precision_s\":0.001", with: "\"time_precision_s\":1")
        files.append(try scratch.file("coarse.ndjson", Array(text.utf8)))
        return files
    }

    /// Returns what follows each mention of a published figure, on one line.
    private static func mentions(_ text: String) -> [String] {
        let line = text.replacing(#/\\\n/#, with: "").replacing(#/\s+/#, with: " ")
        // "publishes nothing", "nothing is published on" and the like state no figure.
        return line.matches(of: #/(?i)(published default is|published[:;]|\(published)/#)
            .map { match in String(line[match.range.lowerBound...].prefix(420)) }
    }

    private static func isSourced(_ mention: String) -> Bool {
        // The first source after the mention, with its date, before the next sentence begins.
        mention.contains(#/https:\/\/[^ ]+, (\w+ )?20\d\d/#)
            || mention.contains(#/\([A-Za-z0-9._-]+, (\w+ )?20\d\d\)/#)
    }

    @Test func `source and date stand with every published figure`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        var seen: [String: Int] = [:]
        for file in try Self.logs(scratch) {
            for format in ["text", "markdown", "html"] {
                var text = command(["--format", format, file]).output
                if format == "html" {
                    // A chart's mark has its figure and source in the note below it.
                    text.replace(#/<svg(?s:.*?)<\/svg>/#, with: "")
                    text.replace(#/<[^>]*>/#, with: " ")
                    text.replace("&nbsp;", with: " ")
                }
                if format == "markdown" {
                    text.replace(":&#47;/", with: "://")
                    text.replace("\\", with: "")
                }
                for mention in Self.mentions(text) {
                    seen[format, default: 0] += 1
                    #expect(Self.isSourced(mention), "\(format) of \(file): \(mention)")
                }
            }
            let answers = command(["whatif", "--refill", "100", file]).output
            for mention in Self.mentions(answers) {
                seen["whatif", default: 0] += 1
                #expect(Self.isSourced(mention), "whatif of \(file): \(mention)")
            }
            let folder = scratch.folder.appendingPathComponent(UUID().uuidString).path
            #expect(command(["ticket", file, "-o", folder]).status == 0)
            for name in ["case.json", "ticket.md"] {
                let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
                let text = String(decoding: data, as: UTF8.self).replacing("\\n", with: "\n")
                for mention in Self.mentions(text) {
                    seen["ticket", default: 0] += 1
                    #expect(Self.isSourced(mention), "\(name) of \(file): \(mention)")
                }
            }
        }
        // The logs reach every format; else the test would prove nothing.
        for format in ["text", "markdown", "html", "whatif", "ticket"] {
            #expect(seen[format, default: 0] > 0, "\(format)")
        }
    }

    @Test func `a published value in JSON has its source and date, a remedy's figure too`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        var (values, figures) = (0, 0)
        for file in try Self.logs(scratch) {
            let bytes = Data(command(["--format", "json", file]).output.utf8)
            let report = try #require(
                JSONSerialization.jsonObject(with: bytes) as? [String: Any]
            )
            for limit in try #require(report["limits"] as? [[String: Any]]) {
                guard let published = limit["published"] as? [String: Any] else { continue }
                values += 1
                let source = try #require(published["source"] as? String)
                #expect(!source.isEmpty)
                let date = try #require(published["as_of"] as? String)
                #expect(date.contains(#/20\d\d/#))
            }
            for advice in try #require(report["recommendations"] as? [[String: Any]])
            where (advice["id"] as? String)?.hasSuffix("fewer-calls") == true {
                for action in try #require(advice["actions"] as? [String])
                where action.contains(#/(^|[ (])\d/#) {
                    figures += 1
                    let isCited =
                        action.contains(#/\(https:\/\/[^ ]+, (\S+ )?(20\d\d.*|undated)\)\.$/#)
                        || action.contains(#/\((botocore|judgement|docs\.|limits\.json).*\)\.$/#)
                    #expect(isCited, "\(action)")
                }
            }
        }
        #expect(values > 5 && figures > 0)
    }
}
