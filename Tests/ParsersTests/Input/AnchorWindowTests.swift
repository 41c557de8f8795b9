import Events
import Testing

@testable import Parsers

/// Long text of which most is passed over: what is near an anchor is read all the same.
@Suite struct AnchorWindowTests {
    private static func stamp(_ number: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "2026-03-01 \(two(number / 3600 % 24)):\(two(number / 60 % 60)):\(two(number % 60))"
    }

    private static func quiet(_ numbers: Range<Int>) -> String {
        numbers.map { "\(stamp($0)) INFO [worker-\($0 % 7)] app.orders: order completed\n" }
            .joined()
    }

    private static func read(_ text: String, chunk: Int = 1 << 20) -> CollectedEvents {
        var sink = CollectedEvents()
        _ = InputReader().read(Array(text.utf8), named: "app.log", chunk: chunk, into: &sink)
        return sink
    }

    private static let failure =
        "An error occurred (ThrottlingException) when calling the GetParameter operation "
        + "(reached max retries: 4): Rate exceeded\n"

    /// 900 kB of records, three failures in them: on a line, below 200 frames, and at the very end.
    private static let log: String = {
        let frames = (0..<200).map { "  File \"/app/worker.py\", line \($0), in call\n" }.joined()
        return quiet(0..<5000) + "\(stamp(5000)) ERROR [worker-1] app: \(failure)"
            + quiet(5001..<9000)
            + "\(stamp(9000)) ERROR [worker-2] app: call failed\n"
            + "Traceback (most recent call last):\n" + frames
            + "botocore.exceptions.ClientError: \(failure)" + quiet(9001..<14000)
            + "\(stamp(14000)) ERROR [worker-3] app: \(failure)"
    }()

    @Test func `each failure has the time of its own record`() {
        let events = Self.read(Self.log).events
        #expect(events.map(\.operation) == ["GetParameter", "GetParameter", "GetParameter"])
        #expect(events.map(\.attempts) == [5, 5, 5])
        let times = [5000, 9000, 14000].map {
            Instant(rfc3339: (Self.stamp($0) + "Z").replacing(" ", with: "T").utf8)
        }
        #expect(events.map { $0.time?.microseconds } == times.map { $0?.microseconds })
        #expect(events.map(\.source.line) == [5001, 9202 + 1, 14202 + 1])
    }

    @Test(arguments: [997, 65_536, 300_001])
    func `any split into pieces gives the same events`(chunk: Int) {
        #expect(Self.read(Self.log, chunk: chunk).events == Self.read(Self.log).events)
    }

    @Test(arguments: [
        ("2026-03-01T12:00:00.123Z INFO [main] ready", LineHead.Kind.record),
        ("2026-03-01 12:00:00,123 botocore.hooks [DEBUG] Event", .debug),
        ("2026-03-01T12:00:00Z   File \"error.py\", line 3", .other),
        ("2026-03-01T12:00:00Z plain words and no more", .other),
        ("  2026-03-01 12:00:00 INFO indented", .other),
        ("2026-03-01 12:00:00 boto [ERROR]:Caught", .debug),
        ("2026-03-01 12:00:0", .other), ("", .other),
    ])
    func `a line's head is told by stamp and level`(line: String, kind: LineHead.Kind) {
        #expect(LineHead(Array(line.utf8)[...]).kind == kind)
    }
}
