import Events
import Testing

@testable import Parsers

/// What is told of a plain line at one glance is what reading it in full tells.
@Suite struct PlainLineTests {
    private static let options = ParseOptions(assumedYear: 2026)
    private static let starts = [
        "2026-03-01T12:00:00.123Z", "2026-03-01 12:00:00,123", "2026-03-01 12:00:00", "2026-03-01",
        "2026-03-01T12:00:00+00:00", "20260301T120000Z", "18.12.2015 14:58:25", "12", "",
        "2026-03-01 12:00:00.123Z", "2026-13-41T12:00:00Z", "10/Oct/2020:13:55:36 -0700",
    ]
    private static let middles = [
        " INFO [main] ", " [worker-1] WARN ", "  at ", " stdout F ", " app/[$LATEST]1 ", " a/b/c ",
        " [pod/a/b] ", " web-7d4b9c6f5d-x1kq2 app ", " | ", " > ", " Caused by ", " File \"a\" ",
        " (main) error: ", " Apr  2 11:48:15 ", " E0423 20:31:08.6 ", " 12:30 ", " *ERROR* ", "\t",
        "",
        " terror.error fatal ", " \"x\" ", "POST / HTTP", "host:example.org:443", "a-b", "a,b",
        "web-7d4b9c6f5d-x1kq2 app ", "[pod/a/b] ", "}", "  }", "... 12 more",
    ]
    private static let ends = [
        "order lookup took=31ms", "", " ", "2026-03-01 12:00:01", "a | b", "é", "\u{1B}[0m",
        "x:1:2",
    ]

    @Test(arguments: starts)
    func `a plain line says what its layers and its head say`(start: String) {
        var plainLines = 0
        for middle in Self.middles {
            for end in Self.ends {
                for lead in ["", "an earlier line: \n"] {
                    let line = start + middle + end
                    let buffer = Array((lead + line + "\nand a later one 12:00").utf8)
                    let from = lead.utf8.count
                    let range = from..<from + line.utf8.count
                    guard let plain = PlainLine(in: buffer, range, options: Self.options) else {
                        continue
                    }
                    plainLines += 1
                    let text = Array(line.utf8)
                    let prefix = LineLayers.peel(text, options: Self.options)
                    #expect(prefix.length == plain.content.lowerBound - from, "\(line)")
                    #expect(prefix.time == plain.outer?.time, "\(line)")
                    #expect(prefix.stream == nil && !prefix.isPartial, "\(line)")
                    let head = RecordHead(
                        Array(text[prefix.length...].prefix(OpenBlock.headReach)),
                        options: Self.options
                    )
                    #expect(head.stamp == plain.head.stamp, "\(line)")
                    #expect(head.level == plain.head.level, "\(line)")
                    #expect(head.isContinuation == plain.head.isContinuation, "\(line)")
                    #expect(head.isBlank == plain.head.isBlank, "\(line)")
                    #expect(!head.startsTraceback)
                    #expect(
                        plain.startsWithDigit == (text[prefix.length...].first?.isDigit == true)
                    )
                }
            }
        }
        let mayBePlain = ["2026-03-01T12:00:00.123Z", "2026-03-01 12:00:00,123"].contains(start)
        #expect(!mayBePlain || plainLines > 20)
    }
}
