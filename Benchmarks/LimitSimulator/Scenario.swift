#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A bucket and a length of log to try, drawn from what AWS publishes and from a wide range.
public struct Scenario: Equatable, Sendable {
    /// The workload.
    public var workload: Workload
    /// The bucket's capacity in tokens.
    public var capacity: Double
    /// The bucket's refill in tokens per second.
    public var refill: Double
    /// The number of calls.
    public var count: Int
    /// The seed of the run.
    public var seed: UInt64

    /// Draws a scenario; `isHard` prefers large capacities, fast limits and short logs.
    public init(_ workload: Workload, seed: UInt64, isHard: Bool) {
        var random = Random(seed: seed &* 31 &+ (isHard ? 500_009 : 90_001))
        let published: [(Double, Double)] = [
            (5, 2), (50, 10), (100, 20), (50, 5), (1000, 2), (1000, 20), (50, 0.5), (20, 0.2),
            (5, 5), (10, 1), (40, 10), (100, 100), (500, 500), (200, 100), (25, 5), (2, 0.1),
            (1000, 500), (1, 1), (40, 40),
        ]
        var pair = random.pick(published)
        if seed % 2 == 1 {
            let decades = isHard ? random.uniform(1, 3) : random.uniform(0, 3)
            let rate = isHard ? random.uniform(0.5, 2.7) : random.uniform(-1, 2.7)
            pair = (pow(10, decades).rounded(), (pow(10, rate) * 100).rounded() / 100)
        }
        let length = Int(pow(10, isHard ? random.uniform(1.5, 3.5) : random.uniform(1.5, 4.3)))
        self.workload = workload
        self.seed = seed
        (capacity, refill) = pair
        count = max(20, length, Int(1.5 * pair.0))
    }
}
