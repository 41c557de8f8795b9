/// Runs bursts that begin every `period` seconds and last `length` seconds each, of random sizes.
///
/// Sizes are drawn evenly between half of and one and a half times `size`.
public func simulatePulses(
    _ limiter: SimulatedLimiter,
    size: Double,
    length: Double,
    period: Double,
    count: Int,
    seed: UInt64
) -> [Call] {
    var random = Random(seed: seed)
    var state = LimiterState(limiter)
    var calls: [Call] = []
    var start = random.unit() * max(0, period - length)
    while calls.count < count {
        let number = max(1, Int((size * random.uniform(0.5, 1.5)).rounded()))
        let times = (0..<number).map { _ in start + length * random.unit() }.sorted()
        for time in times {
            let isAdmitted = state.admits(at: time, cost: 1, lasting: 0.05)
            calls.append(Call(time: time, isAdmitted: isAdmitted, duration: 0.05))
        }
        start += period
    }
    return calls
}
