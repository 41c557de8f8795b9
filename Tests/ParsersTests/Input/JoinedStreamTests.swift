import Events
import Foundation
import Samples
import Testing

@testable import Parsers

/// Texts put one behind the other, as people pipe them in: each is read as if it stood alone.
@Suite struct JoinedStreamTests {
    private static func read(_ text: String) -> [Event] { read(Array(text.utf8)) }

    private static func read(_ bytes: [UInt8]) -> [Event] {
        var sink = CollectedEvents()
        _ = InputReader().read(bytes, named: "stream", into: &sink)
        return sink.events
    }

    private static let cli =
        "An error occurred (RequestLimitExceeded) when calling the DescribeHosts operation: slow\n"
    private static let exchange = """
        2026-03-01 02:26:51,407 - botocore.response - DEBUG - Response Headers:
        x-amzn-requestid: 14bc7399-bae6-11e3-9e10-c1b8928c167c
        content-type: application/json
        x-amzn-errortype: ThrottlingException:
        2026-03-01 02:26:51,407 - botocore.response - DEBUG - Response Body:

        """

    @Test(arguments: [
        "{\"message\":\"Rate exceeded\"}\n",
        "{\"message\":\n  \"a {brace} and a \\\"quote\\\"\"\n}\n",
        "b'{\"message\":\"Rate exceeded\"}'\n",
        "<?xml version=\"1.0\"?>\n<Error><Code>Throttling</Code>\n<Message>m</Message></Error>\n",
        "\n",
    ])
    func `what follows the body of a debug log is not taken for the body`(body: String) {
        let events = Self.read(Self.exchange + body + "\n" + Self.cli + "\n" + Self.cli)
        #expect(events.count == 3)
        #expect(events.count { $0.operation == "DescribeHosts" } == 2)
        #expect(events.contains { $0.requestID == "14bc7399-bae6-11e3-9e10-c1b8928c167c" })
    }

    @Test func `an empty line keeps the facts of two failures apart`() {
        let events = Self.read(
            """
            Error: Rate exceeded

            com.amazonaws.services.kms.model.AWSKMSException: Rate exceeded (Service: AWSKMS; \
            Status Code: 400; Error Code: ThrottlingException; Request ID: \
            9c2c404b-d67c-11e5-9704-1397c076d025)

            An error occurred (ThrottlingException) when calling the GetLogEvents operation: \
            Rate exceeded
            """
        )
        #expect(events.count == 3)
        #expect(events.map(\.service) == [nil, "kms", "logs"])
        #expect(
            events.map(\.requestID) == [nil, "9c2c404b-d67c-11e5-9704-1397c076d025", nil]
        )
    }

    @Test func `an empty line within one failure parts nothing`() {
        let chain = Self.read(
            """
            Traceback (most recent call last):
              File "a.py", line 3, in load
                page = client.list_keys()
            botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) \
            when calling the ListKeys operation: Rate exceeded

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "a.py", line 9, in main
            botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) \
            when calling the ListKeys operation: Rate exceeded
            """
        )
        #expect(chain.count == 1)
        let answer = Self.read(
            """
            HTTP/1.1 400 Bad Request
            x-amzn-RequestId: 14bc7399-bae6-11e3-9e10-c1b8928c167c

            {"__type":"com.amazonaws.kms#ThrottlingException","message":"Rate exceeded"}
            """
        )
        #expect(answer.map(\.requestID) == ["14bc7399-bae6-11e3-9e10-c1b8928c167c"])
    }

    @Test func `a cut XML body does not reach over an empty line`() {
        let events = Self.read(
            "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Mess\n\n"
                + "Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\n"
                + Self.cli
        )
        #expect(events.map(\.operation) == [nil, "DescribeHosts"])
    }

    @Test func `a table with its byte order mark is read behind another table`() {
        let events = Self.read(
            "Full label,Throttles\nNamespace,AWS/Lambda\n2026/05/05 08:00:00,0\n\n"
                + "\u{FEFF}@timestamp,@message\n"
                + "2026-04-21 19:33:02.816,\"\(Self.cli.dropLast())\"\n"
        )
        #expect(events.map(\.operation) == ["DescribeHosts"])
    }

    @Test func `a stamp reaches no further than the paragraph behind it`() {
        let stamped = "2026-03-01T02:26:51.407Z ERROR loader: call failed\n\n"
        let events = Self.read(stamped + Self.cli + "\n" + Self.cli + "\n\n\n" + Self.cli)
        #expect(events.map { $0.time != nil } == [true, false, false])
    }

    @Test func `a text between two near stamps has the time of the first`() {
        let events = Self.read(
            "2026-03-01T02:26:51.407Z ERROR loader: call failed\n\nwhat we know:\n\nmore\n\n"
                + Self.cli + "2026-03-01T02:26:52.407Z INFO loader: going on\n"
        )
        #expect(events.compactMap { $0.time?.rfc3339 } == ["2026-03-01T02:26:51.407Z"])
        let far = Self.read(
            "2026-03-01T02:26:51.407Z ERROR loader: call failed\n\nwhat we know\n\nmore\n\n"
                + Self.cli + "2026-03-04T02:26:52.407Z INFO loader: going on\n"
        )
        #expect(far.map(\.time) == [nil])
    }

    // MARK: All samples in one stream

    /// Text with the request IDs made those of its place in `order`: samples share theirs.
    private static func marked(_ bytes: [UInt8], _ number: Int) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        let mark = (0..<4).reversed().map { digits[(number + 0x1000) >> ($0 * 4) & 15] }
        var bytes = bytes
        var start = 0
        while start + 36 <= bytes.count {
            let dashes = [8, 13, 18, 23].allSatisfy { bytes[start + $0] == UInt8(ascii: "-") }
            if dashes, bytes[start + 35] != UInt8(ascii: "-") {
                bytes.replaceSubrange(start + 4..<start + 8, with: mark)
                start += 36
            } else {
                start += 1
            }
        }
        return bytes
    }

    /// Reads `texts` in one stream; returns the share of their throttled events that it gives, and
    /// the share of events in surplus.
    private static func shares(of texts: [[UInt8]]) -> (found: Double, surplus: Double) {
        var stream: [UInt8] = []
        var starts: [Int] = []
        var expected: [Int] = []
        for text in texts {
            starts.append(stream.count)
            expected.append(read(text).count { $0.outcome == .throttled })
            stream += text + (text.last == 0x0A ? [0x0A] : [0x0A, 0x0A])
        }
        var found = [Int](repeating: 0, count: texts.count)
        for event in read(stream) where event.outcome == .throttled {
            found[max(0, (starts.firstIndex { $0 > event.source.offset } ?? starts.count) - 1)] += 1
        }
        let total = Double(expected.reduce(0, +))
        let lost = zip(expected, found).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        let surplus = zip(expected, found).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        return (1 - Double(lost) / total, Double(surplus) / total)
    }

    private static func shuffled(_ texts: [[UInt8]], seed: UInt64) -> [[UInt8]] {
        var state = seed
        var texts = texts
        for index in texts.indices.dropFirst().reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            texts.swapAt(index, Int(state >> 33) % (index + 1))
        }
        return texts
    }

    @Test(arguments: [1, 2, 3])
    func `all samples in one stream give what each gives`(seed: UInt64) throws {
        let samples = try Sample.all().filter { !$0.description.contains("utf16") }
        let texts = try samples.enumerated().map { Self.marked(try $0.element.bytes(), $0.offset) }
        #expect(texts.count > 200)
        // Samples are shorter than what people paste, and many name neither an ID nor a call.
        let shares = Self.shares(of: Self.shuffled(texts, seed: seed))
        #expect(shares.found >= 0.93)
        #expect(shares.surplus <= 0.02)
    }

    private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared/corpus").standardizedFileURL

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: corpus.path),
            "no labelled texts beside the repository"
        ),
        arguments: [1, 2, 3]
    )
    func `all labelled texts in one stream give what each gives`(seed: UInt64) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
            .filter { $0.hasSuffix(".txt") }.sorted()
        let texts = try names.map {
            [UInt8](try Data(contentsOf: Self.corpus.appendingPathComponent($0)))
        }
        let shares = Self.shares(of: Self.shuffled(texts, seed: seed))
        #expect(shares.found >= 0.95)
        #expect(shares.surplus <= 0.02)
    }
}

/// Tracebacks without stamps, one right behind the other.
@Suite struct ConsecutiveTracebackTests {
    private static let traceback = """
        Traceback (most recent call last):
          File "a.py", line 3, in load
            page = client.list_keys()
        botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when \
        calling the ListKeys operation: Rate exceeded

        """

    private static func count(_ text: String) -> Int {
        var sink = CollectedEvents()
        _ = InputReader().read(Array(text.utf8), named: "stream", into: &sink)
        return sink.events.count
    }

    @Test func `each is a failure`() {
        #expect(Self.count(String(repeating: Self.traceback, count: 50)) == 50)
    }

    @Test func `one behind the line that sums it up is the same failure`() {
        let line =
            "ERROR: An error occurred (ThrottlingException) when calling the ListKeys operation:"
            + " Rate exceeded\n"
        #expect(Self.count(line + Self.traceback) == 1)
    }
}
