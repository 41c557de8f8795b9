import Analysis
import Events
import Foundation
import Testing

@testable import throttle_forensics

/// `--follow`: the live view, the report at the end, and what is kept in between.
@Suite struct FollowTests {
    private func event(_ index: Int, _ outcome: Outcome = .throttled) -> Event {
        let source = Provenance(file: "-", line: index, offset: 0, format: "cloudtrail")
        var event = Event(outcome: outcome, source: source)
        event.service = "ec2"
        event.operation = "DescribeInstances"
        event.requestID = "id-\(index)"
        return event
    }

    private let line = """
        {"time":"2026-03-01T12:00:00Z","time_precision_s":1,"outcome":"throttled",\
        "throttle_kind":"rate","service":"ec2","operation":"DescribeInstances",\
        "code":"RequestLimitExceeded","request_id":"ID",\
        "source":{"file":"a","line":1,"offset":0,"format":"cloudtrail"},"evidence":1}
        """

    @Test func `a piped stream gets one line an interval, and the report at its end`() throws {
        let script = """
            { echo '\(line.replacingOccurrences(of: "ID", with: "r-1"))'; sleep 2.2
            echo '\(line.replacingOccurrences(of: "ID", with: "r-2"))'; sleep 1; } \
            | "$0" --follow=0.5 -fjson
            """
        let result = try BuiltBinary.run(script)
        #expect(result.status == 0)
        let totals = try #require(try result.object()["totals"] as? [String: Any])
        #expect(totals["throttled"] as? Int == 2)
        let live = result.complaints.filter { $0.hasPrefix("+") }
        // The first call is on show while the stream still waits for the second.
        #expect(live.contains { $0.contains("calls 1 (") && $0.contains("first r-1") })
        #expect(live.last?.contains("calls 2 (") == true)
        #expect(live.count >= 4)
        #expect(live.allSatisfy { !$0.contains("\u{1B}") })
    }

    @Test func `the report at the end is that of the same input read at once`() throws {
        let followed = try BuiltBinary.run(
            #"cat "$1" | "$0" --follow=60 -fjson"#,
            [Project.incident]
        )
        let plain = try BuiltBinary.run(#"cat "$1" | "$0" -fjson"#, [Project.incident])
        #expect(followed.output == plain.output)
        #expect(followed.status == plain.status)
    }

    @Test func `an interrupt ends the stream with the report`() throws {
        let script = """
            mkfifo "$1"; "$0" --follow=0.2 -fjson <"$1" & tool=$!
            exec 3>"$1"; echo '\(line)' >&3; sleep 1; kill -INT $tool; wait $tool; echo "status $?" >&2
            """
        let scratch = try Scratch()
        let result = try BuiltBinary.run(
            "set -m\n" + script,
            [scratch.folder.path + "/pipe"]
        )
        #expect(result.complaints.last == "status 0")
        let totals = try #require(try result.object()["totals"] as? [String: Any])
        #expect(totals["throttled"] as? Int == 1)
    }

    @Test func `a long stream keeps its last events and says so`() {
        let stream = FollowedStream(eventsKept: 100)
        for index in 0..<1050 { stream.accept(event(index)) }
        stream.note(Diagnostic(.truncatedRecord, "cut", at: event(0).source))
        let ledger = stream.ledger
        #expect(ledger.count == 150)
        #expect(ledger.events.first { _ in true }?.requestID == "id-900")
        #expect(ledger.diagnostics.counts[.truncatedRecord] == 1)
        #expect(ledger.diagnostics.counts[.followedWindow] == 1)
    }

    @Test func `long texts are let go before they fill the memory`() {
        let stream = FollowedStream(mostText: 1 << 20)
        let text = String(repeating: "x", count: 10_000)
        for index in 0..<800 {
            var one = event(index)
            one.message = text + String(index)
            // Evidence of one request, whose text is known, brings none that is kept.
            if index % 2 == 1 { one.requestID = "same" }
            stream.accept(one)
        }
        #expect(stream.ledger.textBytes < 21 << 17)
        #expect(stream.ledger.diagnostics.counts[.followedWindow] == 1)
    }

    @Test func `a terminal is drawn over, a pipe is not`() {
        var view = LiveView()
        view.add(event(1))
        view.add(event(2, .succeeded))
        let first = view.interval(seconds: 2, elapsed: 2, inPlace: true)
        #expect(
            first == """
                +2 s  calls 2 (1.0/s)  throttled 1 (0.5/s)
                  ec2:DescribeInstances  calls 1.0/s  throttled 0.5/s, 1 in all  first id-1

                """
        )
        let second = view.interval(seconds: 2, elapsed: 4, inPlace: true)
        #expect(second.hasPrefix("\u{1B}[2A\u{1B}[J+4 s  calls 2 (0.0/s)"))
        let piped = view.interval(seconds: 2, elapsed: 6, inPlace: false)
        #expect(
            piped == "+6 s  calls 2 (0.0/s)  throttled 1 (0.0/s)"
                + "  ec2:DescribeInstances 0.0/s of 0.0/s first id-1\n"
        )
    }

    @Test func `names from a log can't drive the terminal, and are bounded in number`() {
        var view = LiveView()
        for index in 0..<3000 {
            var one = event(index)
            one.operation = "Op\u{1B}[2J\(index)"
            one.requestID = "\u{1B}]0;x\u{7}"
            view.add(one)
        }
        let text = view.interval(seconds: 1, elapsed: 1, inPlace: false)
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("throttled 3000"))
    }

    @Test func `only standard input can be followed`() {
        #expect(command(["--follow", "app.log"]).status == 64)
        #expect(command(["--follow=0", "-"]).status == 64)
        #expect(command(["events", "--follow"]).status == 64)
    }
}
