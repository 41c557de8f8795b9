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

    private let screen = LiveView.Screen(columns: 100, lines: 24)

    @Test func `a terminal is drawn over, a pipe is not`() {
        var view = LiveView()
        view.add(event(1))
        view.add(event(2, .succeeded))
        let first = view.interval(seconds: 2, elapsed: 2, on: screen)
        #expect(
            first == """
                +2 s  calls 2 (1.0/s)  throttled 1 (0.5/s)
                  ec2:DescribeInstances  calls 1.0/s  throttled 0.5/s, 1 in all  first id-1

                """
        )
        let second = view.interval(seconds: 2, elapsed: 4, on: screen)
        #expect(second.hasPrefix("\u{1B}[2A\u{1B}[J+4 s  calls 2 (0.0/s)"))
        let piped = view.interval(seconds: 2, elapsed: 6, on: nil)
        #expect(
            piped == "+6 s  calls 2 (0.0/s)  throttled 1 (0.0/s)"
                + "  ec2:DescribeInstances 0.0/s of 0.0/s, first id-1\n"
        )
    }

    @Test func `a narrow or low terminal gets what fits, and a resized one a fresh view`() {
        var view = LiveView()
        for index in 0..<40 {
            var one = event(index)
            one.operation = "Beschreibe\u{6F22}\u{5B57}" + String(index)
            view.add(one)
        }
        var small = LiveView.Screen(columns: 20, lines: 5)
        let first = view.interval(seconds: 1, elapsed: 1, on: small)
        let lines = first.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.dropFirst().allSatisfy { $0 == "  ec2:Beschreibe\u{6F22}" })
        let again = view.interval(seconds: 1, elapsed: 2, on: small)
        #expect(again.hasPrefix("\u{1B}[4A\u{1B}[J"))
        small.columns = 30
        #expect(view.interval(seconds: 1, elapsed: 3, on: small).hasPrefix("+3 s"))
        let tiny = LiveView.Screen(columns: 1, lines: 1)
        #expect(view.interval(seconds: 1, elapsed: 4, on: tiny) == "+\n")
    }

    /// A bucket of 50 tokens that gets 10 a second, called about 25 times a second; in the first three
    /// minutes, the second half of each half minute is idle.
    private func saturated(seconds: Int) -> [Event] {
        var numbers = SplitMix(seed: 5)
        var tokens = 50.0
        var (time, last) = (0, 0)
        var events: [Event] = []
        while time < seconds * 1000 {
            time += Int.random(in: 5...75, using: &numbers)
            if time < 180_000, time % 30_000 >= 15_000 { time += 30_000 - time % 30_000 }
            tokens = min(50, tokens + Double(time - last) / 100)
            last = time
            var one = event(events.count, tokens >= 1 ? .succeeded : .throttled)
            if tokens >= 1 { tokens -= 1 } else { one.code = "RequestLimitExceeded" }
            one.throttleKind = one.outcome == .throttled ? .rate : nil
            one.time = Instant(
                microseconds: 1_772_366_400_000_000 + Int64(time) * 1000,
                resolution: 1000
            )
            (one.account, one.region) = ("111122223333", "eu-west-1")
            one.caller = "arn:aws:iam::111122223333:user/app"
            events.append(one)
        }
        return events
    }

    @Test func `the level is shown as soon as the bucket is known`() throws {
        let stream = FollowedStream()
        let events = saturated(seconds: 73)
        for event in events { stream.accept(event) }
        #expect(
            stream.levels.level(service: "ec2", operation: "DescribeInstances")
                == .unknown("not studied yet")
        )
        stream.levels.study(now: 10) { 10.5 }
        let level = stream.levels.level(service: "ec2", operation: "DescribeInstances")
        guard case .known(let left, let capacity, let refill, .inferred) = level else {
            Issue.record("\(String(describing: level))")
            return
        }
        #expect(left <= 1)
        #expect((45...55).contains(capacity))
        #expect((9.5...10.5).contains(refill))
        // Two idle seconds bring back what two seconds bring back.
        var later = event(9_999_999, .succeeded)
        later.time = Instant(
            microseconds: (events.last?.time?.microseconds ?? 0) + 2_000_000,
            resolution: 1000
        )
        (later.account, later.region) = ("111122223333", "eu-west-1")
        stream.accept(later)
        let after = stream.levels.level(service: "ec2", operation: "DescribeInstances")
        guard case .known(let back, _, _, _) = after else {
            Issue.record("\(String(describing: after))")
            return
        }
        #expect((17...21).contains(back))
        let text = stream.view.interval(seconds: 1, elapsed: 11, on: nil, levels: stream.levels)
        #expect(text.contains("level \(back) of "))
        #expect(text.contains("/s (inferred), first id-"))
    }

    @Test func `a capacity that showed once is kept when its burst is gone`() throws {
        let stream = FollowedStream()
        let events = saturated(seconds: 440)
        for (index, event) in events.enumerated() {
            stream.accept(event)
            if index == 2000 { stream.levels.study(now: 1) { 1 } }
        }
        #expect(events.count > 2000 + 2 * LevelWatch.eventsKept)
        stream.levels.study(now: 2) { 2 }
        let level = stream.levels.level(service: "ec2", operation: "DescribeInstances")
        guard case .known(_, let capacity, _, .inferred) = level else {
            Issue.record("\(String(describing: level))")
            return
        }
        #expect((45...55).contains(capacity))
    }

    @Test func `a level that is not known says why`() {
        let stream = FollowedStream()
        for event in saturated(seconds: 20) where event.outcome == .throttled {
            var event = event
            event.service = "monitoring"
            event.operation = "Undocumented"
            stream.accept(event)
        }
        stream.levels.study(now: 0) { 0 }
        let text = stream.view.interval(seconds: 1, elapsed: 1, on: nil, levels: stream.levels)
        #expect(text.contains(", level unknown: only refusals are logged, first id-"))
        // The next study waits for something new.
        let calls = stream.levels.level(service: "sqs", operation: "x")
        #expect(calls == nil)
    }

    @Test func `studies take a bounded share of the time, and services are few`() {
        var watch = LevelWatch()
        for name in 0..<10 {
            var one = event(name)
            one.service = "s\(name)"
            watch.add(one)
        }
        #expect(
            watch.level(service: "s9", operation: "DescribeInstances")
                == .unknown("4 services are watched already")
        )
        watch.study(now: 0) { 1 }
        // The first took a second, so for nineteen there is none.
        watch.study(now: 19) { 19 }
        let isPending = LevelWatch.Level.unknown("not studied yet")
        #expect(watch.level(service: "s0", operation: "DescribeInstances") != isPending)
        #expect(watch.level(service: "s1", operation: "DescribeInstances") == isPending)
        watch.study(now: 20) { 20 }
        #expect(watch.level(service: "s1", operation: "DescribeInstances") != isPending)
    }

    @Test func `names from a log can't drive the terminal, and are bounded in number`() {
        var view = LiveView()
        for index in 0..<3000 {
            var one = event(index)
            one.operation = "Op\u{1B}[2J\(index)"
            one.requestID = "\u{1B}]0;x\u{7}"
            view.add(one)
        }
        let text = view.interval(seconds: 1, elapsed: 1, on: nil)
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("throttled 3000"))
    }

    @Test(.enabled(if: Installed.hasTerminalScript, "there is no script of util-linux"))
    func `a real terminal is drawn over in its own width, and anew when that changes`() throws {
        let scratch = try Scratch()
        let session = try scratch.file(
            "session",
            Array(
                #"""
                stty cols 40 rows 6
                {
                    for id in 1 2 3 4 5 6; do
                        sed "s/ID/r-$id/" "$2"; sleep 0.6
                        test $id -ne 3 || stty cols 60 < /dev/tty
                    done
                } | "$1" --follow=0.5 -fjson -o "$3"

                """#.utf8
            )
        )
        let call = try scratch.file("call", Array((line + "\n").utf8))
        let report = scratch.folder.path + "/report.json"
        let result = try BuiltBinary.run(
            #"TERM=xterm script -qec "sh '$1' '$0' '$2' '$3'" /dev/null < /dev/null"#,
            [session, call, report]
        )
        #expect(result.status == 0)
        let shown = result.output.replacingOccurrences(of: "\r", with: "")
        let lines = shown.split(separator: "\n").map { line in
            line.replacing("\u{1B}[2A\u{1B}[J", with: "")
        }
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") && $0.count < 60 })
        #expect(lines.contains { $0.count == 39 } && lines.contains { $0.count == 59 })
        #expect(lines.contains { $0.hasPrefix("  ec2:DescribeInstances  calls ") })
        // Two drawings at least begin on fresh lines: the first, and that after the change.
        let drawings = shown.components(separatedBy: "\u{1B}[2A\u{1B}[J")
        #expect(drawings.count >= 3)
        #expect(drawings.contains { $0.split(separator: "\n").count == 4 })
        let whole = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: report))
        )
        let totals = (whole as? [String: Any])?["totals"] as? [String: Any]
        #expect(totals?["throttled"] as? Int == 6)
    }

    @Test func `NO_COLOR and a dumb terminal get no control sequence`() throws {
        for surroundings in ["NO_COLOR=1", "TERM=dumb"] {
            let result = try BuiltBinary.run(
                #"echo "$1" | env "$2" "$0" --follow=0.1 -ftext"#,
                [line, surroundings]
            )
            #expect(result.status == 0)
            #expect(!result.complaints.joined().contains("\u{1B}"))
            #expect(!result.output.contains("\u{1B}"))
        }
    }

    @Test func `only standard input can be followed`() {
        #expect(command(["--follow", "app.log"]).status == 64)
        #expect(command(["--follow=0", "-"]).status == 64)
        #expect(command(["events", "--follow"]).status == 64)
    }
}
