import Foundation
import Testing

@testable import throttle_forensics

/// The same evidence by another way gives the same answer.
@Suite struct SameAnswerTests {
    private let samples = Project.path("Tests/Samples")

    /// A report without the parts that tell how the evidence came in.
    private func answer(_ arguments: [String]) throws -> NSDictionary {
        var report = try command(["-fjson"] + arguments).object()
        report["inputs"] = nil
        report["diagnostics"] = nil
        return report as NSDictionary
    }

    @Test func `events of several sources, put together, give the report of the sources`() throws {
        let scratch = try Scratch()
        let sources = [Project.incident, samples]
        let events = sources.map { command(["events", $0]).output }.joined()
        #expect(events.split(separator: "\n").count > 700)
        let file = try scratch.file("events.ndjson", Array(events.utf8))
        #expect(try answer([file]) == answer(sources))
    }

    @Test func `events keep every key through the round trip`() throws {
        let line = #"""
            {"time":"2026-03-01T12:00:00.123Z","time_precision_s":0.001,"outcome":"throttled","throttle_kind":"rate","service":"ec2","operation":"RunInstances","code":"RequestLimitExceeded","message":"m","status":503,"request_id":"r-1","extended_request_id":"x","region":"eu-west-1","account":"111122223333","caller":"c","user_agent":"u","source_ip":"10.0.0.1","reason":"why","quota_code":"L-1","retry_after_s":2.5,"attempts":5,"retries_exhausted":true,"cost":3,"source":{"file":"a.log","line":7,"offset":99,"format":"cloudtrail"},"evidence":2,"duration_s":1.5,"resource":"t","variant":"unfiltered","resource_cost":12}

            """#
        let scratch = try Scratch()
        let file = try scratch.file("one.ndjson", Array(line.utf8))
        #expect(command(["events", "--redact=none", file]).output == line)
    }

    @Test(arguments: ["2", "3", "16"])
    func `the number of threads shows in nothing`(jobs: String) {
        let files = [samples, Project.incident, "/nonexistent", samples + "/boto2"]
        for arguments in [["events"], ["-fjson"], []] {
            let one = command(arguments + ["--jobs", "1"] + files)
            let many = command(arguments + ["--jobs", jobs] + files)
            #expect(many.output == one.output)
            #expect(many.complaints == one.complaints)
            #expect(many.status == one.status)
        }
    }
}
