import Events
import Testing

@testable import Analysis

@Suite struct HotResourceTests {
    /// Calls for ten resources, a limiter for each or one for all, as a log with stamps of `width` shows
    /// them; resource 0 is called in its own way, the others evenly at random.
    private func records(
        seed: UInt64,
        width: Int64,
        hot: [Double],
        others: Double,
        own: LimiterSetting?,
        shared: LimiterSetting
    ) -> [CallRecord] {
        var generator = SeededGenerator(seed)
        let rest = Simulation.poisson(others, seconds: 60, seed: seed)
        let calls =
            hot.map { ($0, Int32(0)) }
            + rest.map { ($0, Int32.random(in: 1...9, using: &generator)) }
        var account = Limiter(shared)
        var partition = own.map { Limiter($0) }
        let ordered = calls.sorted { $0.0 < $1.0 }.map { seconds, resource -> CallRecord in
            let time = Int64(seconds * 1e6)
            var passes = account.admit(at: time, cost: 1)
            if passes, resource == 0, partition != nil {
                passes = partition?.admit(at: time, cost: 1) ?? true
            }
            return CallRecord(
                microseconds: time - time % width,
                resolutionMicroseconds: width,
                outcome: passes ? .admitted : .throttled,
                caller: 1,
                resource: resource
            )
        }
        return CallRecord.inLikelyOrder(ordered)
    }

    private let wide = LimiterSetting.tokenBucket(capacity: 1000, refillPerSecond: 500)
    private let narrow = LimiterSetting.tokenBucket(capacity: 10, refillPerSecond: 5)

    @Test(arguments: [Int64(1000), 1_000_000])
    func `a resource with a limit of its own is named, with its p-value`(width: Int64) {
        var found = 0
        for seed in 1...10 as ClosedRange<UInt64> {
            let log = records(
                seed: seed,
                width: width,
                hot: Simulation.poisson(10, seconds: 60, seed: seed &+ 100),
                others: 40,
                own: narrow,
                shared: wide
            )
            guard let hot = HotResource(log) else { continue }
            found += 1
            #expect(hot.resource == 0)
            #expect(hot.pValue < 0.001)
            #expect(hot.throttled == hot.allThrottled)
            #expect(hot.othersAdmitted >= hot.attempts)
        }
        #expect(found >= 9)
    }

    @Test(arguments: [Int64(1000), 1_000_000])
    func `a limit of the account is not laid on a resource, however it calls`(width: Int64) {
        for seed in 1...12 as ClosedRange<UInt64> {
            let rushes = (0..<12).flatMap { wave in
                (0..<60).map { Double(wave) * 5 + Double($0) / 2000 }
            }
            let steady = Simulation.poisson(30, seconds: 60, seed: seed &+ 200)
            for hot in [rushes, steady, []] {
                for (others, capacity, refill) in [
                    (40.0, 50.0, 45.0), (30, 30, 25), (5, 40, 12), (100, 50, 120),
                ] {
                    let log = records(
                        seed: seed,
                        width: width,
                        hot: hot,
                        others: others,
                        own: nil,
                        shared: .tokenBucket(capacity: capacity, refillPerSecond: refill)
                    )
                    #expect(HotResource(log) == nil, "\(seed) \(others) \(hot.count)")
                }
            }
        }
    }

    @Test func `a log of one resource, or without resources, names none`() {
        let one = Simulation.run(
            Simulation.poisson(20, seconds: 30, seed: 3),
            .tokenBucket(capacity: 10, refillPerSecond: 5),
            resource: { _ in 7 }
        )
        #expect(HotResource(one) == nil)
        #expect(HotResource([]) == nil)
    }

    @Test func `an S3 bucket that alone is slowed down is the finding and the advice`() throws {
        var log = SyntheticLog()
        log.service = "s3"
        log.operation = "GetObject"
        log.code = "SlowDown"
        log.kind = .slowdown
        log.resolution = 1_000_000
        var limiter = Limiter(narrow)
        let hot = Simulation.poisson(10, seconds: 60, seed: 5).map { ($0, true) }
        let rest = Simulation.poisson(40, seconds: 60, seed: 6).map { ($0, false) }
        for (index, call) in (hot + rest).sorted(by: { $0.0 < $1.0 }).enumerated() {
            let time = SyntheticLog.start + Int64(call.0 * 1e6)
            let passes = !call.1 || limiter.admit(at: time, cost: 1)
            let bucket = call.1 ? "media-hot" : "media-\(index % 7)"
            log.add(time, "thumbs", passes ? .succeeded : .throttled, bucket)
        }
        let incident = analyze(log.ledger)
        let finding = try #require(incident.findings.first { $0.kind == "hot_partition" })
        #expect(finding.title.contains("media-hot"))
        #expect(finding.figures.contains { $0.name == "p_value" && $0.value < 0.001 })
        let first = try #require(incident.recommendations.first)
        #expect(first.id == "s3-getobject-hot-key")
        #expect(first.title.contains("media-hot"))
        #expect(!incident.recommendations.contains { $0.channel == .serviceQuotas })
    }
}
