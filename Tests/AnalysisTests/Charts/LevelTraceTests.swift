import Testing

@testable import Analysis

/// A log that a known limiter decided, with the limiter's own level after each call.
private struct DecidedLog {
    var records: [CallRecord] = []
    var levels: [Double] = []

    init(_ times: [Double], _ setting: LimiterSetting, resolution: Int64 = 1) {
        var limiter = Limiter(setting)
        for seconds in times {
            let time = Int64(seconds * 1e6)
            let passes = limiter.admit(at: time, cost: 1)
            levels.append(limiter.available)
            records.append(
                CallRecord(
                    microseconds: time - time % resolution,
                    resolutionMicroseconds: resolution,
                    outcome: passes ? .admitted : .throttled
                )
            )
        }
    }

    var throttled: Int { records.count { $0.outcome == .throttled } }
}

private func known(capacity: Double?, refill: Double?) -> Limit {
    var fit = LimitEstimate(calls: 0, throttled: 0, reasons: [])
    fit.model = .tokenBucket
    fit.capacity = Estimate(estimate: capacity, low: capacity, high: capacity)
    fit.refillPerSecond = Estimate(estimate: refill, low: refill, high: refill)
    fit.capacityIsIdentifiable = capacity != nil
    fit.refillIsIdentifiable = refill != nil
    return Limit(
        scope: LimitScope(account: nil, region: nil, service: "ssm", operations: ["GetParameter"]),
        estimate: fit
    )
}

private let bursts = (0..<4).flatMap { burst in
    (0..<200).map { Double(burst) * 10 + Double($0) * 0.01 }
}

@Test func `the level is that of the bucket that decided`() throws {
    let log = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let trace = try #require(LevelTrace(known(capacity: 40, refill: 10), log.records, nil))
    #expect(trace.basis == .inferred)
    #expect(trace.throttled == log.throttled)
    #expect(trace.unexplained == 0)
    #expect(trace.columns.reduce(0) { $0 + $1.throttled } == log.throttled)
    for (record, level) in zip(log.records, log.levels) {
        let offset = record.microseconds - trace.start
        let column = trace.columns[Int(offset / trace.columnMicroseconds)]
        #expect(column.low - 1e-6 <= level && level <= column.high + 1e-6)
    }
    // Between the bursts it is full again, within them empty.
    #expect(trace.columns.map(\.high).max() == 40)
    #expect(trace.columns.map(\.low).min().map { $0 < 1 } == true)
}

@Test func `whole seconds move the level by a second's refill at most`() throws {
    let setting = LimiterSetting.tokenBucket(capacity: 40, refillPerSecond: 10)
    let fine = DecidedLog(bursts, setting)
    let coarse = DecidedLog(bursts, setting, resolution: 1_000_000)
    let limit = known(capacity: 40, refill: 10)
    let exact = try #require(LevelTrace(limit, fine.records, nil))
    let blurred = try #require(LevelTrace(limit, coarse.records, nil))
    #expect(blurred.unexplained == 0)
    #expect(exact.throttled == blurred.throttled)
    #expect(blurred.columns.map(\.high).max() == 40)
}

@Test func `throttles that the bucket cannot explain are counted`() throws {
    var log = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let before = log.throttled
    // Refusals after a rest, by another limit.
    for index in 0..<5 {
        log.records.append(
            CallRecord(microseconds: 60_000_000 + Int64(index) * 1_000_000, outcome: .throttled)
        )
    }
    let trace = try #require(LevelTrace(known(capacity: 40, refill: 10), log.records, nil))
    #expect(trace.throttled == before + 5)
    #expect(trace.unexplained == 5)
    #expect(!trace.isCorrected)
}

@Test func `a log that begins with an empty bucket is set right by its first throttle`() throws {
    let whole = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let records = Array(whole.records.drop { $0.outcome != .throttled })
    let trace = try #require(LevelTrace(known(capacity: 40, refill: 10), records, nil))
    #expect(trace.isCorrected)
    #expect(trace.unexplained == 0)
    #expect(trace.throttled == records.count { $0.outcome == .throttled })
}

@Test func `nothing is drawn of a limit of which nothing is known`() {
    let log = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    #expect(LevelTrace(known(capacity: nil, refill: nil), log.records, nil) == nil)
    #expect(LevelTrace(known(capacity: nil, refill: 10), log.records, nil) == nil)
    let rough = WorkingBucket(capacity: 5, refillPerSecond: 9, basis: .goodput)
    #expect(LevelTrace(known(capacity: nil, refill: nil), log.records, rough) == nil)
    #expect(LevelTrace(known(capacity: 40, refill: 10), [], nil) == nil)
}

@Test func `a capacity that does not show is drawn as the least, else as published`() throws {
    let log = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    var limit = known(capacity: nil, refill: 10)
    limit.published = PublishedValue(source: "a document", isApplied: false)
    limit.published?.capacity = 50
    limit.estimate.capacity = Estimate(estimate: nil, low: 20, high: 60)
    var trace = try #require(LevelTrace(limit, log.records, nil))
    #expect(trace.basis == .inferredWithLeastCapacity)
    #expect(trace.capacity == 20)
    limit.estimate.capacity = Estimate(estimate: nil, low: nil, high: 60)
    trace = try #require(LevelTrace(limit, log.records, nil))
    #expect(trace.basis == .inferredWithPublishedCapacity)
    #expect(trace.capacity == 50)
    limit.published?.capacity = 500
    #expect(LevelTrace(limit, log.records, nil) == nil)
}

@Test func `the level rises to the end of the view when the next call comes later`() throws {
    let times = (0..<100).map { Double($0) * 0.01 } + [60.0, 61]
    let log = DecidedLog(times, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let trace = try #require(LevelTrace(known(capacity: 40, refill: 10), log.records, nil))
    let last = try #require(trace.columns.last)
    #expect(last.high > 39)
    for (one, next) in zip(trace.columns, trace.columns.dropFirst()) where one.admitted == 0 {
        #expect(next.high >= one.high)
    }
}

@Test func `a published bucket that the log does not refute is drawn as published`() throws {
    let log = DecidedLog(bursts, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let bucket = WorkingBucket(capacity: 40, refillPerSecond: 10, basis: .published)
    let trace = try #require(
        LevelTrace(known(capacity: nil, refill: nil), log.records, bucket)
    )
    #expect(trace.basis == .published)
    #expect(trace.unexplained == 0)
}

@Test func `a change of the limit shows on both sides of it`() throws {
    let before = DecidedLog(bursts, .tokenBucket(capacity: 20, refillPerSecond: 5))
    let after = DecidedLog(
        bursts.map { $0 + 100 },
        .tokenBucket(capacity: 80, refillPerSecond: 20)
    )
    var limit = known(capacity: 80, refill: 20)
    limit.estimate.changedAtMicroseconds = 90_000_000
    limit.estimate.capacityBefore = Estimate(estimate: 20, low: 20, high: 20)
    limit.estimate.refillBefore = Estimate(estimate: 5, low: 5, high: 5)
    let trace = try #require(LevelTrace(limit, before.records + after.records, nil))
    #expect(trace.unexplained == 0)
    #expect(trace.capacityBefore == 20)
    let split = Int((90_000_000 - trace.start) / trace.columnMicroseconds)
    #expect(trace.columns[..<split].map(\.high).max() == 20)
    #expect(trace.columns[split...].map(\.high).max() == 80)
}

@Test func `a count per window is drawn as what is left of it`() throws {
    let setting = LimiterSetting.window(limit: 10, length: 1_000_000)
    let log = DecidedLog((0..<300).map { Double($0) * 0.05 }, setting)
    var limit = known(capacity: 10, refill: nil)
    limit.estimate.model = .fixedWindow
    limit.estimate.windowSeconds = 1
    limit.estimate.windowAlignment = .clock
    let trace = try #require(LevelTrace(limit, log.records, nil))
    #expect(trace.unexplained == 0)
    #expect(trace.capacity == 10)
    #expect(trace.throttled == log.throttled)
}

@Test(arguments: [1, 60, 86_400, 30 * 86_400])
func `a log of any length has a bounded number of columns`(seconds: Int) throws {
    let length = Double(seconds)
    let times = (0..<2000).map { length * Double($0) / 2000 }
    let setting = LimiterSetting.tokenBucket(capacity: 5, refillPerSecond: 1000 / length)
    let log = DecidedLog(times, setting)
    let limit = known(capacity: 5, refill: 1000 / length)
    let trace = try #require(LevelTrace(limit, log.records, nil))
    #expect(trace.columns.count <= LevelTrace.mostColumns)
    #expect(trace.columns.count > 100)
    for column in trace.columns {
        #expect(column.low <= column.high && column.low >= 0 && column.high <= 5)
    }
}

@Test func `of episodes days apart the worst is shown, and said to be`() throws {
    let times = bursts + bursts.map { $0 / 2 + 86_400 } + bursts.map { $0 + 10 * 86_400 }
    let log = DecidedLog(times, .tokenBucket(capacity: 40, refillPerSecond: 10))
    let trace = try #require(LevelTrace(known(capacity: 40, refill: 10), log.records, nil))
    #expect(!trace.showsAll)
    let shown = trace.columns.reduce(0) { $0 + $1.throttled }
    #expect(shown > 0 && shown < trace.throttled)
    #expect(trace.throttled == log.throttled)
}
