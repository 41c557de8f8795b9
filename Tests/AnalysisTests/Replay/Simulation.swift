import Analysis

/// Records made by a known limiter and known clients, for tests against the truth.
enum Simulation {
    /// First attempts through `limiter`, refused ones tried again after `wait(attempt)` seconds.
    static func run(
        _ starts: [Double],
        _ setting: LimiterSetting,
        attempts: Int = 1,
        wait: (Int) -> Double = { _ in 0 },
        caller: (Int) -> Int32 = { _ in 0 },
        operation: (Int) -> Int32 = { _ in 0 },
        resource: (Int) -> Int32? = { _ in nil },
        party: (Int) -> Int32 = { _ in 0 }
    ) -> [CallRecord] {
        var due = starts.enumerated().map { (time: Int64($1 * 1e6), call: $0, attempt: 1) }
        due.sort { ($0.time, $0.call) > ($1.time, $1.call) }
        var limiters: [Int32: Limiter] = [:]
        var records: [CallRecord] = []
        while let next = due.popLast() {
            let admitted = limiters[party(next.call), default: Limiter(setting)]
                .admit(at: next.time, cost: 1)
            records.append(
                CallRecord(
                    microseconds: next.time,
                    outcome: admitted ? .admitted : .throttled,
                    caller: caller(next.call),
                    operation: operation(next.call),
                    resource: resource(next.call),
                    invocation: Int64(next.call),
                    attempt: Int32(next.attempt)
                )
            )
            if !admitted, next.attempt < attempts {
                let again = next.time + Int64(wait(next.attempt) * 1e6)
                let place = due.firstIndex { $0.time <= again } ?? due.count
                due.insert((again, next.call, next.attempt + 1), at: place)
            }
        }
        return records
    }

    /// Times of a Poisson process.
    static func poisson(_ rate: Double, seconds: Double, seed: UInt64) -> [Double] {
        var generator = ReplayGenerator(seed: seed)
        var times: [Double] = []
        // Thinned steps of 1 ms: close enough to Poisson for rates well below 1,000/s.
        for step in 0..<Int(seconds * 1000) where generator.unit() < rate / 1000 {
            times.append((Double(step) + generator.unit()) / 1000)
        }
        return times
    }
}
