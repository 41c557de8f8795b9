import Analysis
import Events
import Testing

@testable import Reports

@Suite struct TextReportTests {
    private static func lines(_ incident: Incident, colour: Bool = false) -> [String] {
        let page = TextReport(isColoured: colour).render(incident)
        return String(decoding: page, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `the answer stands in the first five lines, whatever the length of the names`() {
        for name in [
            "x", String(repeating: "wide", count: 60), "a b " + .init(repeating: "ü", count: 300),
        ] {
            let lines = Self.lines(InjectionTests.incident(saying: name))
            for (line, label) in zip(lines, ["Throttled:", "Whose:", "Since:", "Limit:", "Do:"]) {
                #expect(line.hasPrefix(label), "\(line)")
            }
            for line in lines { #expect(line.count <= 100) }
        }
        let real = Self.lines(ChartTests.incident(rate: 25, seconds: 60))
        #expect(real[3].hasPrefix("Limit:  token bucket, capacity "))
        #expect(real[4].hasPrefix("Do:     "))
    }

    @Test func `colour is nothing but escape sequences around the same lines`() {
        let incident = ChartTests.incident(rate: 25, seconds: 30)
        let plain = Self.lines(incident)
        #expect(!plain.joined().contains("\u{1B}"))
        let coloured = Self.lines(incident, colour: true)
        #expect(coloured.joined().contains("\u{1B}["))
        #expect(coloured.map { $0.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") } == plain)
    }

    @Test func `a timeline shows as bars of calls, the throttled ones beside the admitted`() throws
    {
        let lines = Self.lines(ChartTests.incident(rate: 25, seconds: 60))
        let admitted = try #require(lines.first { $0.hasPrefix("    admitted  ") })
        let throttled = try #require(lines.first { $0.hasPrefix("    throttled ") })
        #expect(admitted.contains("█") && throttled.contains("█"))
        #expect(admitted.count == throttled.count)
    }

    @Test func `a change of the limit shows before and after in every format`() throws {
        var incident = InjectionTests.incident(saying: "x")
        incident.limits[0].estimate.model = .tokenBucket
        incident.limits[0].estimate.capacity = Estimate(estimate: 20, low: 19, high: 21)
        incident.limits[0].estimate.refillPerSecond = Estimate(estimate: 5, low: 4.9, high: 5.1)
        incident.limits[0].estimate.capacityBefore = Estimate(estimate: 40, low: 39, high: 41)
        incident.limits[0].estimate.refillBefore = Estimate(estimate: 10, low: 9.9, high: 10.1)
        incident.limits[0].estimate.changedAtMicroseconds = 1_772_366_520_000_000
        for renderer: any Renderer in [TextReport(), MarkdownReport(), HTMLReport(), JSONReport()] {
            let text = String(decoding: renderer.render(incident), as: UTF8.self)
            #expect(text.contains("2026-03-01T12:02:00Z"))
            let isJSON = renderer is JSONReport
            for part in isJSON ? ["\"capacity_before\"", "9.9", "10.1"] : ["39–41", "9.9–10.1"] {
                #expect(text.contains(part), "\(part) in \(renderer)")
            }
        }
    }
}
