import Events
import Testing

@testable import Analysis

private func charts(_ log: SyntheticLog) throws -> LimitCharts {
    var options = AnalysisOptions()
    options.drawsCharts = true
    return try #require(analyze(log.ledger, options: options).limits.first).charts
}

@Suite struct LimitChartsTests {
    private func overloaded(_ resolution: Int64 = 1000) -> SyntheticLog {
        var log = SyntheticLog()
        log.service = "ecs"
        log.operation = "DescribeTasks"
        log.resolution = resolution
        log.run(
            SyntheticLog.steady(30, for: 120),
            // The published limit, so that it matters not which of the two the study takes.
            through: .tokenBucket(capacity: 100, refillPerSecond: 20)
        )
        return log
    }

    @Test func `the curve begins at the log's ratio, falls, and holds the recommended ask`() throws
    {
        let log = overloaded()
        var options = AnalysisOptions()
        options.drawsCharts = true
        let incident = analyze(log.ledger, options: options)
        let curve = try #require(incident.limits.first?.charts.refillCurve)
        let today = try #require(curve.points.first)
        #expect(today.factor == 1)
        // Each call is sent once, as in the log: so the replay repeats it.
        #expect(abs(today.ratio - curve.loggedRatio) < 0.02)
        for (less, more) in zip(curve.points, curve.points.dropFirst()) {
            #expect(less.factor < more.factor)
            #expect(more.ratio <= less.ratio + 1e-9)
        }
        let wanted = try #require(incident.recommendations.compactMap(\.wanted).first)
        let factor = try #require(curve.recommendedFactor)
        #expect(abs(factor * curve.refillNow - wanted.refillWanted) < 1e-6)
        let asked = try #require(curve.points.first { $0.factor == factor })
        // What the recommendation promises is a point of the curve.
        let promised = incident.recommendations.first { $0.wanted != nil }?.predicted
            .throttleRatioAfter
        #expect(asked.ratio == promised)
        #expect(asked.worstRatio <= 0.01)
    }

    @Test func `charts are computed only when they are asked for`() throws {
        let plain = try #require(analyze(overloaded().ledger).limits.first)
        #expect(plain.charts == LimitCharts())
        #expect(!plain.evidence.isEmpty)
    }

    @Test func `the shares say who empties the bucket`() throws {
        var log = SyntheticLog()
        let culprit = SyntheticLog.steady(30, for: 60, caller: "scanner")
        let victim = SyntheticLog.steady(0.5, for: 60, from: 0.01, caller: "web")
        log.run(culprit + victim, through: .tokenBucket(capacity: 20, refillPerSecond: 10))
        let shares = try charts(log).callers
        #expect(shares.map(\.name) == ["scanner", "web"])
        #expect(shares[0].shareBeforeThrottles > 0.9)
        #expect(abs(shares.reduce(0) { $0 + $1.shareBeforeThrottles } - 1) < 1e-9)
        let admitted = log.ledger.rows.count { $0.outcome == .succeeded }
        #expect(shares.reduce(0) { $0 + $1.tokens } == Double(admitted))
    }

    @Test func `refusals alone draw nothing`() throws {
        var log = SyntheticLog()
        for second in 0..<30 {
            log.add(SyntheticLog.start + Int64(second) * 1_000_000, "app", .throttled)
        }
        let found = try charts(log)
        #expect(found.level == nil)
        #expect(found.refillCurve == nil)
        #expect(found.retries == nil)
    }
}

@Suite struct RetryPatternTests {
    /// Attempts of calls that are all refused first and repeat after `wait` of their number.
    private func pattern(_ wait: (Int) -> Int64) throws -> RetryPattern {
        var records: [CallRecord] = []
        for call in 0..<100 {
            let start = Int64(call) * 700_003
            records.append(
                CallRecord(
                    microseconds: start,
                    outcome: .throttled,
                    invocation: Int64(call),
                    attempt: 1
                )
            )
            records.append(
                CallRecord(
                    microseconds: start + wait(call),
                    outcome: .admitted,
                    invocation: Int64(call),
                    attempt: 2
                )
            )
        }
        records.sort { $0.microseconds < $1.microseconds }
        let delays = RetryDelays(records, RetryLinks(records))
        return try #require(RetryPattern(delays, RetrySynchrony(delays)))
    }

    @Test func `waits of one value stand in one bin`() throws {
        let pattern = try pattern { _ in 500_000 }
        #expect(pattern.retries == 100)
        #expect(pattern.waits.map(\.count) == [100])
        let bin = try #require(pattern.waits.first)
        #expect(bin.from <= 500_000 && 500_000 < bin.to)
        #expect(pattern.synchrony.waits.isFixed)
    }

    @Test func `doublings stand an octave apart, with nothing between`() throws {
        let pattern = try pattern { 100_000 << ($0 % 4) }
        #expect(pattern.waits.map(\.count).filter { $0 > 0 } == [25, 25, 25, 25])
        #expect(pattern.waits.count == 13)
        #expect(pattern.waits.reduce(0) { $0 + $1.count } == 100)
    }

    @Test func `every retry has one place in the period`() throws {
        // Retries at the full second after the failure.
        let pattern = try pattern { call in
            let start = Int64(call) * 700_003
            return 2_000_000 - start % 1_000_000
        }
        let period = try #require(pattern.period)
        #expect(pattern.phases.count == RetryPattern.phaseSteps)
        #expect(pattern.phases.reduce(0, +) == 100)
        // A clear period gathers them in one place.
        #expect(period <= 1_000_000)
        #expect(pattern.phases.max() == 100)
    }

    @Test func `fewer than ten retries show no pattern`() {
        let delays = RetryDelays([], RetryLinks([]))
        #expect(RetryPattern(delays, RetrySynchrony(delays)) == nil)
    }

    @Test(arguments: [Int64.min, -1, 0, 1, Int64.max])
    func `times from anywhere are counted without a trap`(time: Int64) {
        var records: [CallRecord] = []
        for index in 0..<40 {
            records.append(
                CallRecord(
                    microseconds: time &+ Int64(index) * 50_000,
                    outcome: index % 2 == 0 ? .throttled : .admitted,
                    invocation: Int64(index / 2)
                )
            )
        }
        records.sort { $0.microseconds < $1.microseconds }
        let delays = RetryDelays(records, RetryLinks(records))
        let pattern = RetryPattern(delays, RetrySynchrony(delays))
        #expect((pattern?.waits.count ?? 0) < 200)
    }
}
