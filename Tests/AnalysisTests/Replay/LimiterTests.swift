import Analysis
import Testing

struct LimiterTests {
    /// The answers to calls at the given seconds.
    private func answers(_ setting: LimiterSetting, _ seconds: [Double], cost: Double = 1)
        -> [Bool]
    {
        var limiter = Limiter(setting)
        return seconds.map { limiter.admit(at: Int64($0 * 1e6), cost: cost) }
    }

    @Test func `A bucket gives its capacity at once and then its refill`() {
        let setting = LimiterSetting.tokenBucket(capacity: 2, refillPerSecond: 10)
        #expect(
            answers(setting, [0, 0, 0, 0.05, 0.1, 0.1, 10, 10, 10])
                == [true, true, false, false, true, false, true, true, false]
        )
    }

    @Test func `A bucket that refills in ticks gives nothing between them`() {
        let setting = LimiterSetting.tokenBucket(
            capacity: 2,
            refillPerSecond: 1,
            refillTick: 1_000_000
        )
        #expect(
            answers(setting, [0.5, 0.5, 1.4, 1.5, 1.6]) == [true, true, false, true, false]
        )
    }

    @Test func `A refused call takes tokens where the limiter charges for it`() {
        let setting = LimiterSetting.tokenBucket(
            capacity: 1,
            refillPerSecond: 1,
            throttledCost: 1
        )
        #expect(answers(setting, [0, 0.9, 1.8, 2.9]) == [true, false, false, true])
    }

    @Test func `A fixed window begins anew on the clock or with the first call`() {
        let seconds = [0.9, 0.95, 1.1, 1.2, 1.95]
        #expect(
            answers(.window(limit: 1, length: 1_000_000), seconds)
                == [true, false, true, false, false]
        )
        #expect(
            answers(.window(limit: 1, length: 1_000_000, alignment: .firstCall), seconds)
                == [true, false, false, false, true]
        )
    }

    @Test func `A sliding window holds on any span of its length`() {
        #expect(
            answers(
                .window(limit: 2, length: 1_000_000, alignment: .sliding),
                [0, 0.6, 0.9, 1.0, 1.5, 1.6]
            ) == [true, true, false, true, false, true]
        )
    }

    @Test func `A concurrency limit frees a place when a call ends`() {
        var limiter = Limiter(.concurrency(limit: 2))
        let ends: [(Int64, Int64)] = [(0, 300), (10, 50), (20, 10), (60, 10), (65, 10), (70, 5)]
        let answers = ends.map { limiter.admit(at: $0.0, cost: 1, duration: $0.1) }
        #expect(answers == [true, true, false, true, false, true])
    }

    @Test func `Time that goes back, and the ends of time, do no harm`() {
        for setting: LimiterSetting in [
            .tokenBucket(capacity: 1, refillPerSecond: 1),
            .tokenBucket(capacity: 1, refillPerSecond: 1, refillTick: 7),
            .window(limit: 1, length: 1), .window(limit: 1, length: 0, alignment: .firstCall),
            .window(limit: 1, length: Int64.max, alignment: .sliding), .concurrency(limit: 1),
        ] {
            var limiter = Limiter(setting)
            let first = limiter.admit(at: 100, cost: 1)
            #expect(first)
            _ = limiter.admit(at: 50, cost: 1, duration: Int64.max)
            _ = limiter.admit(at: Int64.max, cost: 1, duration: Int64.max)
            _ = limiter.admit(at: Int64.min, cost: .infinity)
        }
    }
}
