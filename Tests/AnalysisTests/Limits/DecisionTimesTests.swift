import Events
import LimitSimulator
import Testing

@testable import Analysis

/// The limiter decided when a call arrived: after it was sent, and before it was answered.
@Suite struct DecisionTimesTests {
    /// Twelve threads against a bucket: admitted calls work for about 60 ms, refusals come back at once
    /// and are repeated within a second.
    private func sweep(seed: UInt64) -> [(sent: Double, done: Double, isAdmitted: Bool)] {
        var random = Random(seed: seed)
        var state = LimiterState(.bucket(capacity: 100, refill: 20))
        var queue = EventQueue()
        for thread in 0..<12 { queue.insert(time: random.uniform(0, 0.05), client: thread) }
        var calls: [(sent: Double, done: Double, isAdmitted: Bool)] = []
        while calls.count < 600, let (time, thread) = queue.popFirst() {
            let isAdmitted = state.admits(at: time, cost: 1, lasting: 0)
            let work = isAdmitted ? random.uniform(0.04, 0.08) : 0.002
            let done = time + work + random.uniform(0.003, 0.007)
            calls.append((time - random.uniform(0.003, 0.007), done, isAdmitted))
            // A sweep of two seconds, and a minute of rest.
            let isResting = done.truncatingRemainder(dividingBy: 60) > 2
            let rested = (done / 60).rounded(.up) * 60 + random.uniform(0, 0.05)
            let next = isAdmitted ? done : done + random.unit()
            queue.insert(time: isResting ? rested : next, client: thread)
        }
        return calls
    }

    private func log(
        _ calls: [(sent: Double, done: Double, isAdmitted: Bool)],
        knowing share: Int = 1
    ) -> DecisionLog {
        DecisionLog(
            decisions: calls.enumerated().map { index, call in
                let (sent, done) = (Int64(call.sent * 1000), Int64(call.done * 1000))
                return Decision(
                    microseconds: sent * 1000,
                    isAdmitted: call.isAdmitted,
                    durationMicroseconds: index % share == 0 ? (done - sent) * 1000 : nil
                )
            },
            resolutionMicroseconds: 1000
        )
    }

    private func expectTruth(in found: LimitEstimate) throws {
        #expect(found.model == .tokenBucket)
        #expect(found.refillIsIdentifiable)
        #expect((90...101).contains(try #require(found.capacity.low)))
        #expect(found.capacity.high ?? .infinity >= 99)
        #expect(try #require(found.refillPerSecond.low) <= 20.2)
        #expect(try #require(found.refillPerSecond.high) >= 19.8)
    }

    @Test(arguments: 1...6)
    func `a bucket behind calls at work is found from the times of sending`(seed: UInt64) throws {
        let log = log(sweep(seed: seed))
        let (found, timed) = estimateLimitAtBestTimes(log)
        try expectTruth(in: found)
        #expect(timed == log)
    }

    @Test(arguments: 1...6)
    func `a bucket behind a slow client is found from the times of answers`(seed: UInt64) throws {
        // The client logs a request up to 0.4 s before it gets to send it; answers come at once.
        var random = Random(seed: seed)
        let calls = sweep(seed: seed).map { call in
            (call.sent - random.uniform(0, 0.4), call.sent + 0.01, call.isAdmitted)
        }
        let log = log(calls.map { (sent: $0.0, done: $0.1, isAdmitted: $0.2) })
        let (found, timed) = estimateLimitAtBestTimes(log)
        try expectTruth(in: found)
        #expect(timed == log.atAnswers)
    }

    @Test func `few durations or coarse stamps leave the times as they are`() {
        let calls = sweep(seed: 1)
        #expect(log(calls, knowing: 2).atAnswers == nil)
        var coarse = log(calls)
        coarse.resolutionMicroseconds = 1_000_000
        #expect(coarse.atAnswers == nil)
        #expect(estimateLimitAtBestTimes(coarse).log == coarse)
    }
}
