import Events
import Testing

@testable import Parsers

/// Two threads on one text find what one finds.
@Suite struct PairedParserTests {
    /// A generator of repeatable numbers: Knuth's 64-bit linear congruence.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    private static func stamp(_ number: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "2026-03-01 \(two(number / 3600 % 24)):\(two(number / 60 % 60)):\(two(number % 60))"
    }

    private static func failure(_ numbers: inout Numbers) -> String {
        let operation = ["GetParameter", "DescribeTags", "Decrypt"].randomElement(using: &numbers)
        return "An error occurred (ThrottlingException) when calling the \(operation ?? "")"
            + " operation (reached max retries: 4): Rate exceeded\n"
    }

    /// A log of so many lines, of which so many in a thousand tell of a failure.
    private static func log(lines: Int, perMille: Int, seed: UInt64) -> [UInt8] {
        var numbers = Numbers(state: seed)
        var text = ""
        for number in 0..<lines {
            let isHit = Int.random(in: 0..<1000, using: &numbers) < perMille
            let kind = Int.random(in: 0..<12, using: &numbers)
            switch (isHit, kind) {
            case (false, 0): text += "  a line that goes on with the one before\n"
            case (false, 1): text += "\(stamp(number)) plain words\n"
            case (false, _):
                text += "\(stamp(number)) INFO [worker-\(number % 7)] app.orders: order \(number)\n"
            case (true, 0):
                text += "\(stamp(number)) ERROR app: call failed\n"
                text += "Traceback (most recent call last):\n"
                for frame in 0..<Int.random(in: 1..<90, using: &numbers) {
                    text += "  File \"/app/worker.py\", line \(frame), in call\n"
                }
                text += "botocore.exceptions.ClientError: " + failure(&numbers)
            case (true, 1): text += failure(&numbers)
            case (true, 2): text += "\(stamp(number)) botocore.hooks [DEBUG] x-amzn-RequestId: -\n"
            default: text += "\(stamp(number)) ERROR [worker-1] app: \(failure(&numbers))"
            }
        }
        return Array(text.utf8)
    }

    private static func found(_ batch: EventBatch) -> [String] {
        batch.events.map { "\($0)" } + batch.diagnostics.map { "\($0)" }
    }

    private static func paired(_ text: [UInt8], half: Int, piece: Int) -> (PairedParser, [String]) {
        var parser = PairedParser(file: "app.log", options: ParseOptions(), half: half)
        var batch = EventBatch()
        var at = 0
        while at < text.count {
            let end = min(text.count, at + piece)
            parser.feed(text[at..<end], into: &batch)
            at = end
        }
        parser.finish(into: &batch)
        return (parser, found(batch))
    }

    private static func single(_ text: [UInt8]) -> [String] {
        var parser = StreamParser(file: "app.log", options: ParseOptions())
        var batch = EventBatch()
        parser.feed(text[...], into: &batch)
        parser.finish(into: &batch)
        return found(batch)
    }

    @Test(arguments: [(0, 1), (2, 2), (20, 3), (100, 4), (300, 5)])
    func `what two threads find in a log is what one finds`(perMille: Int, seed: UInt64) {
        let text = Self.log(lines: 12_000, perMille: perMille, seed: seed)
        let expected = Self.single(text)
        #expect(expected.isEmpty == (perMille == 0))
        for half in [9_000, 40_000, 150_001] {
            let (_, found) = Self.paired(text, half: half, piece: 7_001)
            #expect(found == expected)
        }
    }

    @Test(arguments: [0, 2, 50])
    func `the second thread takes over where the first meets it`(perMille: Int) {
        let text = Self.log(lines: 40_000, perMille: perMille, seed: 7)
        let (parser, _) = Self.paired(text, half: 60_000, piece: 7_001)
        #expect(parser.joined > 1)
    }

    /// A debug log of so many calls by so many threads, with a program's own lines amid.
    private static func debugLog(calls: Int, threads: Int, seed: UInt64) -> [UInt8] {
        var numbers = Numbers(state: seed)
        var text = ""
        for call in 0..<calls {
            let thread = "Thread-\(Int.random(in: 0..<threads, using: &numbers))"
            let isRefused = Int.random(in: 0..<20, using: &numbers) == 0
            let id = "4f6c1d2e-8a3b-4c7d-9e0f-\(String(call + 100_000_000_000))"
            func say(_ logger: String, _ line: String) {
                text +=
                    "\(stamp(call / 10)),\(call % 10)00 - \(thread) - \(logger) - DEBUG - \(line)\n"
            }
            say(
                "botocore.endpoint",
                "Making request for OperationModel(name=ListKeys) with params: {}"
            )
            say("botocore.auth", "CanonicalRequest:\nPOST\n/\n\nhost:kms.eu-west-1.amazonaws.com\n")
            say("botocore.endpoint", "Sending http request: <AWSPreparedRequest>")
            say("urllib3.connectionpool", "\"POST / HTTP/1.1\" \(isRefused ? 400 : 200) 9")
            say("botocore.parsers", "Response headers: {'x-amzn-RequestId': '\(id)'}")
            let body =
                isRefused
                ? "{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}" : "{}"
            say("botocore.parsers", "Response body:\nb'\(body)'")
            if isRefused, Bool.random(using: &numbers) {
                text += "Traceback (most recent call last):\n  File \"a.py\", line 3, in load\n"
                text += "botocore.exceptions.ClientError: " + failure(&numbers)
            }
            if call % 7 == 0 { text += "\(stamp(call / 10)) INFO app: going on\n" }
        }
        return Array(text.utf8)
    }

    @Test(arguments: [(1, 1), (1, 2), (4, 3)])
    func `what two threads find in a debug log is what one finds`(threads: Int, seed: UInt64) {
        let text = Self.debugLog(calls: 9000, threads: threads, seed: seed)
        let expected = Self.single(text)
        #expect(expected.count > 8000)
        let (parser, found) = Self.paired(text, half: 200_000, piece: 70_001)
        #expect(found == expected)
        #expect(parser.joined > 1)
    }

    @Test func `two threads share a log in which every line tells of a failure`() {
        var numbers = Numbers(state: 4)
        var text = ""
        for number in 0..<16_000 {
            text += "\(Self.stamp(number)) ERROR app: \(Self.failure(&numbers))"
        }
        let bytes = Array(text.utf8)
        let (parser, found) = Self.paired(bytes, half: 350_000, piece: 70_001)
        #expect(found == Self.single(bytes))
        #expect(parser.joined > 1)
    }

    @Test func `text with JSON amid it is read by one thread from there on`() {
        var text = Self.log(lines: 9000, perMille: 10, seed: 8)
        text += "{\"errorCode\":\"ThrottlingException\",\n\"message\":\n\"Rate exceeded\"}\n".utf8
        text += Self.log(lines: 3000, perMille: 10, seed: 9)
        #expect(Self.paired(text, half: 30_000, piece: 5000).1 == Self.single(text))
    }
}
