import Foundation
import Testing

@testable import throttle_forensics

@Suite struct CommandTests {
    private static let root = Project.root
    private static let sample = Project.incident

    private func run(_ arguments: [String], atTerminal: Bool = false) -> CommandResult {
        command(arguments, atTerminal: atTerminal)
    }

    private func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(value as? [String: Any])
    }

    @Test func `the sample incident is reported with exact counts`() throws {
        let result = run(["--format", "json", Self.sample])
        #expect(result.status == 0)
        #expect(result.complaints == [])
        let report = try object(result.output)
        #expect(report["schema"] as? String == "throttle-forensics/report/1")
        let source = try String(contentsOfFile: Self.sample, encoding: .utf8)
        let throttled = source.components(separatedBy: "RequestLimitExceeded").count - 1
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["calls"] as? Int == 700)
        #expect(totals["throttled"] as? Int == throttled)
        #expect(throttled > 0)
    }

    @Test(arguments: [
        (false, false, [], false), (true, false, [], true), (true, true, [], false),
        (false, true, ["--color", "always"], true), (true, false, ["--color", "never"], false),
    ])
    func `colour is for terminals, unless refused or asked for`(
        isTerminal: Bool,
        isRefused: Bool,
        flags: [String],
        expected: Bool
    ) {
        var console = Notebook(outputIsTerminal: isTerminal)
        console.refusesColour = isRefused
        var invocation = Invocation(flags + [Self.sample], console: console)
        #expect(invocation.run() == 0)
        #expect(invocation.console.output.contains(0x1B) == expected)
    }

    @Test func `a report fits its schema`() throws {
        let path = Self.root.appendingPathComponent("docs/report.schema.json")
        let schema = try object(try String(contentsOf: path, encoding: .utf8))
        var check = SchemaCheck()
        check.check(try object(run(["-fjson", Self.sample]).output), schema)
        #expect(check.problems == [])
    }

    @Test func `events given back to the tool give the same events`() throws {
        let first = run(["events", Self.sample])
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("events-\(UUID().uuidString).ndjson")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(first.output.utf8).write(to: file)
        #expect(first.output.split(separator: "\n").count == 700)
        #expect(run(["events", file.path]).output == first.output)
    }

    @Test func `fail-on sets the status and only with throttles`() {
        #expect(run(["--fail-on", "0.01", Self.sample]).status == 1)
        #expect(run(["--fail-on", "100%", Self.sample]).status == 0)
        #expect(run(["--fail-on", "0", "--service", "s3", Self.sample]).status == 0)
    }

    @Test func `what cannot be read is named and the rest is reported`() {
        let result = run([Self.sample, "/nonexistent/file.log"])
        #expect(result.status == 2)
        #expect(result.output.hasPrefix("Throttled: AWS refused "))
        #expect(result.complaints.count == 1)
        #expect(
            result.complaints[0].hasPrefix("throttle-forensics: /nonexistent/file.log:0 (byte 0): ")
        )
    }

    @Test func `times without a year are told, and count once the year is said`() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("klog-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: file) }
        let lines = (10..<20).map {
            "E1120 06:39:\($0).367506       1 aws.go:88] cannot list volumes: RequestLimitExceeded:"
                + " Request limit exceeded.\n\tstatus code: 503, request id:"
                + " 90f99c8a-cdbd-11e7-891a-5901626500\($0)\n"
        }
        try Data(lines.joined().utf8).write(to: file)
        let bare = run([file.path])
        #expect(bare.status == 0)
        #expect(bare.output.contains("Since:  unknown; the times show no year (--assume-year"))
        #expect(bare.complaints.count == 1)
        #expect(bare.complaints.first?.contains("time without year, and 9 more") == true)
        let dated = run(["--assume-year", "2017", file.path])
        #expect(dated.output.contains("Since:  2017-11-20T06:39:10Z until"))
        #expect(dated.complaints == [])
    }

    @Test func `a bad command line is status 64 and writes no report`() {
        for line in [["--nope"], ["ticket"], ["completions", "tcsh"], ["-f", "pdf"], ["explain"]] {
            let result = run(line)
            #expect(result.status == 64)
            #expect(result.output.isEmpty)
            #expect(result.complaints.count == 1)
        }
        #expect(run([], atTerminal: true).status == 64)
    }

    @Test func `a report is written whole to the file that is named`() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("report-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(run([Self.sample, "-o", file.path]).output.isEmpty)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("# API throttling report\n"))
        #expect(run([Self.sample, "-o", "/nonexistent/x.md"]).status == 2)
    }

    @Test func `filters leave out what they should`() throws {
        let report = try object(
            run(["-fjson", "--until", "2026-03-01T12:00:10Z", Self.sample]).output
        )
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["calls"] as? Int == 10)
        #expect(totals["throttled"] as? Int == 0)
    }

    @Test func `explain knows the codes that it is asked most`() {
        #expect(run(["explain", "RequestLimitExceeded"]).status == 0)
        #expect(run(["explain", "NoSuchThingAtAll"]).status == 64)
    }
}
