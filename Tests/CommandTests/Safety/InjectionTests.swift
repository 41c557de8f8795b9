import Foundation
import Testing

@testable import throttle_forensics

/// Texts from logs in everything that a report shows: none may act, whatever opens the report.
@Suite struct InjectionTests {
    /// Writes an input in which names of every kind are payloads.
    static func plant(_ payloads: [String], _ scratch: Scratch) throws -> String {
        var lines = ""
        for (index, payload) in payloads.enumerated() {
            let text = SecretCarrier.json(payload)
            for outcome in ["throttled", "succeeded"] {
                let second = index % 50 + 10
                lines += "{\"time\":\"2026-03-01T12:00:\(second)Z\",\"time_precision_s\":1,"
                lines += "\"outcome\":\"\(outcome)\","
                if outcome == "throttled" {
                    lines += "\"throttle_kind\":\"rate\",\"code\":\(text),"
                }
                lines += "\"service\":\(text),\"operation\":\(text),\"message\":\(text),"
                lines +=
                    "\"request_id\":\(SecretCarrier.json(payload + outcome)),\"region\":\(text),"
                lines += "\"account\":\(text),\"caller\":\(text),\"user_agent\":\(text),"
                lines += "\"source_ip\":\(text),\"reason\":\(text),\"resource\":\(text),"
                lines += "\"extended_request_id\":\(text),"
                lines +=
                    "\"source\":{\"file\":\(text),\"line\":1,\"offset\":\(index),\"format\":\(text)},"
                lines += "\"evidence\":1}\n"
            }
        }
        // What a file may be called is up to the file system: all but `/` and NUL.
        for payload in payloads {
            let name = payload.filter { $0 != "/" && $0 != "\0" }.prefix(60)
            _ = try scratch.file(name + ".log", Array("Rate exceeded (Throttling)\n".utf8))
        }
        return try scratch.file("events.ndjson", Array(lines.utf8))
    }

    /// Every output: the reports by format, the files of the case and the complaints.
    private static func outputs(_ payloads: [String]) throws -> [(name: String, bytes: [UInt8])] {
        let inputs = try Scratch()
        let events = try plant(payloads, inputs)
        let outputs = try Scratch()
        var all: [(name: String, bytes: [UInt8])] = []
        for format in OutputFormat.allCases {
            let arguments = format == .ndjson ? ["events"] : ["--format", format.rawValue]
            for paths in [[inputs.folder.path], [events]] {
                let result = command(arguments + paths)
                all.append((format.rawValue, Array(result.output.utf8)))
                all.append(("text", Array(result.complaints.joined(separator: "\n").utf8)))
            }
        }
        for level in ["ids", "none"] {
            let folder = outputs.folder.appendingPathComponent(level).path
            _ = command(["ticket", "--redact=\(level)", "-o", folder, inputs.folder.path])
            for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
                let kind = OutputFormat(fileName: file)?.rawValue ?? ""
                all.append((kind, Array(bytes)))
            }
        }
        return all
    }

    @Test func `none of 200 payloads acts in any format`() throws {
        #expect(Set(InjectionPayloads.all).count == 200)
        for (format, bytes) in try Self.outputs(InjectionPayloads.all) {
            let text = String(decoding: bytes, as: UTF8.self)
            // No line, terminal or direction control but the line ends of the format itself.
            let active = text.unicodeScalars.filter { scalar in
                ActiveText.controls(scalar) && scalar != "\n"
                    && !(format == "csv" && scalar == "\r")
            }
            #expect(active.isEmpty, "\(format): \(active.prefix(5).map { $0.value })")
            // The payloads did get there.
            if ["html", "json", "csv", "ndjson"].contains(format), bytes.count > 200_000 {
                let shown = (7000..<7200).count { text.contains(String($0)) }
                #expect(shown > 150, "\(format)")
            }
            switch format {
            case "html": #expect(ActiveText.inHTML(text) == [])
            case "markdown": #expect(ActiveText.inMarkdown(text) == [])
            case "csv": #expect(ActiveText.inCSV(text) == [])
            case "json": _ = try JSONSerialization.jsonObject(with: Data(bytes))
            case "ndjson":
                for line in text.split(separator: "\n") {
                    _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
                }
            default: break
            }
        }
    }

    @Test func `the search for active text finds it`() {
        #expect(ActiveText.inHTML("<p onclick=x>") != [])
        #expect(ActiveText.inHTML("<a href=\"javascript:x\">") != [])
        #expect(ActiveText.inMarkdown("a <b> c") != [])
        #expect(ActiveText.inMarkdown("a [b](c) d") != [])
        #expect(ActiveText.inMarkdown("| a | b |\n| --- | --- |\n| c | d | e |") != [])
        #expect(ActiveText.inCSV("a,\"=1\"\r\n") != [])
        #expect(ActiveText.inCSV("a,b;=1\r\n") != [])
    }
}
