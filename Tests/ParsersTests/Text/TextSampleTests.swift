import Events
import Foundation
import Samples
import Testing

@testable import Parsers

/// The folders of samples that are plain text: one for each mask, and for what masks do not do.
let textFolders =
    Array(Set(MaskRegistry.all.map { $0.format })).sorted() + [
        "debug-log", "envelope", "lookalike",
    ]

private let textSamples: [Sample] = textFolders.flatMap { (try? Sample.all(in: $0)) ?? [] }

@Suite struct TextSampleTests {
    @Test(arguments: textSamples)
    func `each sample gives exactly the events beside it`(_ sample: Sample) throws {
        let found = describe(readText(try sample.bytes()))
        let expected = sample.url.appendingPathExtension("expected")
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try found.write(to: expected, atomically: true, encoding: .utf8)
        }
        #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
    }

    @Test(arguments: MaskRegistry.all.map { $0.format })
    func `each mask has a sample that it claims`(_ format: String) throws {
        let mask = try #require(MaskRegistry.all.first { $0.format == format })
        let samples = try Sample.all(in: format)
        #expect(!samples.isEmpty)
        for sample in samples {
            var text: [UInt8] = []
            for line in try sample.bytes().split(separator: 0x0A) {
                LineText.append(line, to: &text)
                text.append(0x0A)
            }
            let hits = LiteralTable(mask.triggers).hits(in: text, range: 0..<text.count)
            let mentions = hits.compactMap {
                mask.mention(in: text, at: $0.position, window: 0..<text.count)
            }
            #expect(!mentions.isEmpty, "\(sample)")
        }
    }

    @Test(arguments: MaskRegistry.all.map { $0.format })
    func `no trigger fires on text without an anchor`(_ format: String) throws {
        let mask = try #require(MaskRegistry.all.first { $0.format == format })
        for trigger in mask.triggers {
            #expect(mask.anchors.contains { trigger.contains($0) }, "\(trigger)")
        }
    }

    @Test(arguments: textSamples)
    func `evidence is never found in raw text without an anchor`(_ sample: Sample) throws {
        let bytes = try sample.bytes()
        guard !readText(bytes).events.isEmpty else { return }
        #expect(LiteralTable(TextParser.anchors).occurs(in: bytes[...]))
    }

    @Test func `identical lines of the CLI are as many failures`() {
        let line =
            "An error occurred (Throttling) when calling the DescribeStacks operation: Rate exceeded\n"
        #expect(readText(Array(String(repeating: line, count: 7).utf8)).events.count == 7)
    }

    @Test func `lines of other streams neither end nor continue a record`() {
        var sink = CollectedEvents()
        var parser = TextParser(file: "-", options: ParseOptions())
        let lines = [
            ("a", "RequestLimitExceeded: Request limit exceeded."), ("b", "fine"),
            ("a", "\tstatus code: 503, request id: 91f0bb3e-2f4a-4a0e-8d3c-55a5f1c7be10"),
        ]
        for (index, (stream, text)) in lines.enumerated() {
            var context = Context()
            context.stream = stream
            let line = TextLine(Array(text.utf8)[...], line: index + 1, offset: 0, context: context)
            parser.read(line, into: &sink)
        }
        parser.finish(into: &sink)
        #expect(sink.events.map(\.requestID) == ["91f0bb3e-2f4a-4a0e-8d3c-55a5f1c7be10"])
    }
}
