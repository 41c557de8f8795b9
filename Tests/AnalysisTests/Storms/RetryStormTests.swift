import Analysis
import Testing

struct RetryStormTests {
    /// Poisson overload whose clients wait as `wait` says.
    private func storm(seed: UInt64, seconds: Double = 20, wait: (Int, Double) -> Double)
        -> [CallRecord]
    {
        var generator = ReplayGenerator(seed: seed &+ 1000)
        return Simulation.run(
            Simulation.poisson(12, seconds: seconds, seed: seed),
            .tokenBucket(capacity: 10, refillPerSecond: 10),
            attempts: 5,
            wait: { wait($0, generator.unit()) },
            caller: { Int32($0 % 10) }
        )
    }

    private func delays(_ records: [CallRecord]) -> RetryDelays {
        RetryDelays(records, RetryLinks(records))
    }

    private func power(_ attempt: Int) -> Double { Double(1 << min(attempt - 1, 6)) }

    @Test func `Waits with full or equal jitter are seldom taken for fixed ones`() {
        var fixed = 0
        var synchronised = 0
        var coincident = 0
        for seed in 1...100 as ClosedRange<UInt64> {
            let full = delays(storm(seed: seed) { $1 * 0.5 * power($0) })
            let equal = delays(storm(seed: seed) { (0.5 + 0.5 * $1) * 0.5 * power($0) })
            for each in [full, equal] {
                let test = RetrySynchrony(each, surrogates: 99)
                if test.waits.pValue < 0.01 { fixed += 1 }
                if test.coincidencePValue < 0.05 { coincident += 1 }
                if test.isSynchronised { synchronised += 1 }
            }
        }
        #expect(fixed <= 4)
        #expect(coincident <= 18)
        #expect(synchronised == 0)
    }

    @Test func `Clients that fail together and wait without jitter are found in step`() {
        for seed in 1...20 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let starts = (0..<60).map { _ in 1 + 0.01 * generator.unit() }
            let setting = LimiterSetting.tokenBucket(capacity: 5, refillPerSecond: 5)
            let step = Simulation.run(starts, setting, attempts: 6) { 0.25 * power($0) }
            let inStep = RetrySynchrony(delays(step))
            #expect(inStep.isSynchronised)
            #expect(inStep.waits.pValue < 1e-6)
            #expect(inStep.ratio > 1.5)
            let jitter = Simulation.run(starts, setting, attempts: 6) {
                0.25 * power($0) * generator.unit()
            }
            #expect(!RetrySynchrony(delays(jitter)).isSynchronised)
        }
    }

    @Test func `A sleep of five seconds is named as one`() {
        let waits = FixedWaits(delays(storm(seed: 7, seconds: 60) { _, _ in 5 }))
        #expect(waits.isFixed)
        #expect(waits.isOneValue)
        #expect(waits.base == 5_000_000)
    }

    @Test func `Whole-second stamps show no waits of a second`() {
        var records = storm(seed: 8) { _, _ in 1 }
        for index in records.indices {
            records[index].microseconds -= records[index].microseconds % 1_000_000
            records[index].resolutionMicroseconds = 1_000_000
        }
        let test = RetrySynchrony(delays(records))
        #expect(test.waits.count == 0)
        #expect(test.coincidencePValue == 1)
    }

    @Test func `Phases of retries at random are uniform, and waves each two seconds are not`() {
        var rejected = 0
        for seed in 1...100 as ClosedRange<UInt64> {
            let test = RetrySynchrony(delays(storm(seed: seed) { $1 * power($0) }), surrogates: 1)
            if test.phasePValue < 0.05 { rejected += 1 }
        }
        #expect(rejected <= 10)
        let starts = (0..<20).flatMap { wave in
            (0..<10).map { Double(wave) * 2 + Double($0) * 0.01 }
        }
        let waves = Simulation.run(
            starts,
            .tokenBucket(capacity: 1, refillPerSecond: 1),
            attempts: 2
        ) { _ in 0.5 }
        let test = RetrySynchrony(delays(waves))
        #expect(test.phasePValue < 0.001)
        #expect(test.period == 2_000_000 || test.period == 1_000_000)
    }

    @Test func `Amplification counts attempts for each call`() {
        let records = Simulation.run(
            [0, 0],
            .tokenBucket(capacity: 1, refillPerSecond: 1),
            attempts: 4
        ) { _ in 0.4 }
        // The second call is refused at 0, 0.4 and 0.8 s and passes at 1.2 s.
        let all = delays(records)
        #expect(all.attemptsByCall == [1, 4])
        #expect(all.amplification == 2.5)
        #expect(all.wastedShare == 0.6)
        #expect(all.gaveUp == 0)
    }

    @Test func `Repeats on a resource are linked only where they follow refusals`() {
        var records = storm(seed: 9) { _, unit in unit }
        for index in records.indices {
            records[index].resource = records[index].invocation.map { Int32($0) }
            records[index].invocation = nil
            records[index].attempt = nil
        }
        let links = RetryLinks(records)
        #expect(links.basis == .resourceRepeats)
        #expect(links.previous.count { $0 >= 0 } > 20)
        for index in records.indices { records[index].resource = 1 }
        #expect(RetryLinks(records).basis == .none)
    }
}

struct OutageAndFanOutTests {
    @Test func `A surge after an outage is found, and steady throttling is not`() {
        var generator = ReplayGenerator(seed: 1)
        var records: [CallRecord] = []
        for index in 0..<900 {
            let time = Int64(index) * 100_000
            let isOutage = (300..<350).contains(index)
            let isSurge = (350..<400).contains(index)
            records.append(
                CallRecord(
                    microseconds: time,
                    outcome: isOutage
                        ? .failed
                        : generator.unit() < (isSurge ? 0.6 : 0.02) ? .throttled : .admitted
                )
            )
        }
        let found = OutageSurge.find(records)
        #expect(found.count == 1)
        #expect(found.first?.outageStart == 30_000_000)
        #expect(found.first?.failures == 50)
        for index in records.indices where records[index].outcome == .failed {
            records[index].outcome = .admitted
        }
        #expect(OutageSurge.find(records).isEmpty)
    }

    @Test func `Steady failures among steady throttles are no outage`() {
        var wrong = 0
        for seed in 1...100 as ClosedRange<UInt64> {
            var generator = ReplayGenerator(seed: seed)
            let records = (0..<600).map { index in
                let unit = generator.unit()
                let isOutage = (200..<260).contains(index)
                return CallRecord(
                    microseconds: Int64(index) * 100_000,
                    outcome: isOutage ? .failed : unit < 0.3 ? .throttled : .admitted
                )
            }
            wrong += OutageSurge.find(records).count
        }
        #expect(wrong == 0)
    }

    @Test func `APIs that always come together are a fan-out, independent ones are not`() {
        let triggers = Simulation.poisson(2, seconds: 100, seed: 2)
        let starts = triggers.flatMap { [$0, $0 + 0.005, $0 + 0.01] }
        let wide = LimiterSetting.tokenBucket(capacity: 1e6, refillPerSecond: 1e6)
        let records = Simulation.run(starts, wide, operation: { Int32($0 % 3) })
        let found = FanOut.find(records, RetryLinks(records))
        #expect(found.map(\.operations) == [[0, 1, 2]])
        #expect(found.map(\.callsPerTrigger) == [3])
        var wrong = 0
        for seed in 1...100 as ClosedRange<UInt64> {
            let mixed = Simulation.poisson(6, seconds: 60, seed: seed)
            var generator = ReplayGenerator(seed: seed)
            let kinds = mixed.map { _ in Int32(generator.next() % 3) }
            let records = Simulation.run(mixed, wide, operation: { kinds[$0] })
            wrong += FanOut.find(records, RetryLinks(records)).count
        }
        #expect(wrong <= 1)
    }
}

struct ThrottleEpisodeTests {
    @Test func `Windows, episodes and the peak hour follow the clock`() {
        let minute: Int64 = 60_000_000
        let records = [
            CallRecord(microseconds: 59 * minute, outcome: .throttled),
            CallRecord(microseconds: 61 * minute, outcome: .admitted),
            CallRecord(microseconds: 61 * minute, outcome: .throttled),
            CallRecord(microseconds: 62 * minute, outcome: .throttled),
            CallRecord(microseconds: 80 * minute, outcome: .throttled),
            CallRecord(microseconds: 81 * minute, outcome: .failed),
            CallRecord(microseconds: 90 * minute, outcome: .admitted),
        ]
        let found = ThrottleEpisodes(records)
        #expect(found.windows.map(\.start) == [55, 60, 80, 90].map { $0 * minute })
        #expect(found.alarms.map(\.ratio) == [1, 2.0 / 3, 1])
        #expect(found.episodes.map(\.start) == [59 * minute, 80 * minute])
        #expect(found.episodes.map(\.throttled) == [3, 1])
        #expect(found.episodes.map(\.attempts) == [4, 1])
        #expect(found.peakHour == 60 * minute)
        #expect(found.peakHourThrottled == 3)
    }
}
