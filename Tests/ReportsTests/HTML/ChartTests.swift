import Analysis
import Events
import Foundation
import Testing

@testable import Reports

/// Reports on a synthetic log of one API with a limit that is known.
@Suite struct ChartTests {
    /// An incident with charts: calls at `rate` per second through a bucket of 30 tokens refilled by
    /// 10 per second, by two callers.
    static func incident(rate: Double, seconds: Double, burst: Bool = true) -> Incident {
        var ledger = Ledger()
        var tokens = 30.0
        var last = 0.0
        let count = Int(rate * seconds)
        for index in 0..<count {
            // In bursts of half a minute with as much rest, so that the bucket shows full and empty.
            let time = Double(index) / rate
            let moment = burst ? time + (time / 30).rounded(.down) * 30 : time
            tokens = min(30, tokens + 10 * (moment - last))
            last = moment
            let passes = tokens >= 1
            if passes { tokens -= 1 }
            let place = Provenance(
                file: "app.log",
                line: index + 1,
                offset: index * 90,
                format: "cloudtrail"
            )
            var event = Event(outcome: passes ? .succeeded : .throttled, source: place)
            event.time = Instant(
                microseconds: 1_772_366_400_000_000 + Int64(moment * 1000) * 1000,
                resolution: 1000
            )
            event.service = "ecs"
            event.operation = "DescribeTasks"
            event.account = "111122223333"
            event.region = "us-east-1"
            event.caller = index % 5 == 0 ? "web" : "scanner"
            event.requestID = "id-\(index)"
            if !passes {
                event.code = "ThrottlingException"
                event.throttleKind = .rate
            }
            ledger.add(event)
        }
        var options = AnalysisOptions()
        options.drawsCharts = true
        return analyze(ledger, options: options)
    }

    private static func page(_ incident: Incident) -> String {
        String(decoding: HTMLReport().render(incident), as: UTF8.self)
    }

    @Test func `every chart of a limit is on the page, named, described and with its evidence`()
        throws
    {
        let incident = Self.incident(rate: 25, seconds: 90)
        let limit = try #require(incident.limits.first)
        #expect(limit.charts.level != nil)
        #expect(limit.charts.refillCurve != nil)
        let page = Self.page(incident)
        let figures = page.components(separatedBy: "<figure>").dropFirst()
        let names = figures.map { figure in
            figure.split(separator: "<figcaption>").last?.split(separator: "</figcaption>").first
                ?? ""
        }
        for name in [
            "ecs:DescribeTasks: calls over time", "Capacity, tokens", "Refill, per second",
            "Level of the limit over time", "What if the limit refilled faster",
            "Who takes the tokens, by caller",
        ] {
            #expect(names.contains { $0.hasSuffix(name) }, "\(name)")
        }
        for figure in figures {
            #expect(figure.contains("role=\"img\" aria-label=\""))
            #expect(figure.contains("<title>") && figure.contains("<desc>"))
            #expect(figure.contains("<a href=\"#e"))
        }
    }

    @Test func `the caption of the level says what it was drawn with`() throws {
        let incident = Self.incident(rate: 25, seconds: 90)
        let trace = try #require(incident.limits.first?.charts.level)
        let chart = Chart(level: trace, published: nil)
        #expect(chart.note.contains("A reconstruction, not a measurement"))
        #expect(chart.note.contains(WhatIfReport.words(trace.limiter)))
        #expect(chart.rows.count <= Chart.mostRows)
        let throttled = chart.rows.reduce(0) { $0 + (Int($1[4].filter { $0 != "," }) ?? 0) }
        #expect(throttled == incident.throttled)
    }

    @Test func `the curve shows today's rate, the ask and the log's own ratio`() throws {
        let incident = Self.incident(rate: 25, seconds: 90, burst: false)
        let curve = try #require(incident.limits.first?.charts.refillCurve)
        let chart = try #require(Chart(curve: curve))
        #expect(chart.rows.count == curve.points.count)
        #expect(chart.rows.first?.first == "1")
        #expect(chart.drawing.contains("class=\"today\""))
        let factor = try #require(curve.recommendedFactor)
        #expect(
            chart.drawing.contains("to ask for: \(Wording.number(factor * curve.refillNow)) per")
        )
    }

    @Test(arguments: [100.0, 600])
    func `a page does not grow with the length of the log`(seconds: Double) {
        let page = Self.page(Self.incident(rate: 25, seconds: seconds))
        #expect(page.utf8.count < 160_000)
    }

    @Test func `two pages of one incident are the same bytes`() {
        let one = Self.page(Self.incident(rate: 25, seconds: 60))
        #expect(one == Self.page(Self.incident(rate: 25, seconds: 60)))
    }

    @Test(arguments: [
        (0, 1, 1), (0, 59_000_000, 6), (0, 86_400_000_000, 5),
        (Int64.min, Int64.max, 6), (5_000_001, 5_000_002, 0),
    ])
    func `a time axis has few ticks, all within it`(start: Int64, end: Int64, most: Int) {
        let axis = TimeTicks(from: start, to: end)
        #expect(axis.ticks.count <= most)
        #expect(axis.ticks.allSatisfy { start <= $0 && $0 <= end })
    }

    @Test(arguments: [(0.0, 2.0), (1, 2), (3, 4), (15, 16), (101, 120), (1300, 1600)])
    func `an axis ends at a number that halves well`(value: Double, peak: Double) {
        #expect(Drawing.roundPeak(value) == peak)
    }
}
