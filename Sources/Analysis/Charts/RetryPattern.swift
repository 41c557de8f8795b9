/// The waits before retries and their places in a common period, counted for charts; what
/// ``RetrySynchrony`` tests.
public struct RetryPattern: Equatable, Sendable {
    /// The waits within one range.
    public struct Bin: Equatable, Sendable {
        /// The shortest wait of the range, in microseconds.
        public var from: Int64
        /// The end of the range, itself outside, in microseconds.
        public var to: Int64
        /// The retries that waited so long.
        public var count: Int
    }

    /// The bins of an octave: a comb of doublings keeps to every fourth bin.
    private static let binsPerOctave = 4
    /// The steps of a period.
    public static let phaseSteps = 24

    /// The retries counted.
    public private(set) var retries: Int
    /// The waits, in equal ratios from the shortest to the longest, empty bins between included.
    public private(set) var waits: [Bin]
    /// The period that the retries keep to best, in microseconds; `nil` where none could be tested.
    public private(set) var period: Int64?
    /// The retries by their place in the period, ``phaseSteps`` steps; empty without a period.
    public private(set) var phases: [Int]
    /// The tests' results.
    public private(set) var synchrony: RetrySynchrony

    /// Counts the waits; `nil` for fewer than ten retries, which show no pattern.
    public init?(_ delays: RetryDelays, _ synchrony: RetrySynchrony) {
        // A wait below a stamp's width, or a millisecond, has no size that the log shows.
        let floor = max(1000, delays.resolution)
        let sorted = delays.delays.map(\.wait).filter { $0 >= floor }.sorted()
        guard sorted.count >= 10, let shortest = sorted.first, let longest = sorted.last else {
            return nil
        }
        retries = sorted.count
        self.synchrony = synchrony
        let step = Double(Self.binsPerOctave)
        let first = (logarithm2(Double(shortest)) * step).rounded(.down)
        let last = (logarithm2(Double(longest)) * step).rounded(.down)
        // At most some 160 bins: waits reach from 1 ms to 2⁴⁰ µs.
        let edges = stride(from: first, through: last + 1, by: 1).map { edge in
            Int64(power2(edge / step).rounded(.up))
        }
        waits = zip(edges, edges.dropFirst()).map { Bin(from: $0, to: $1, count: 0) }
        var bin = 0
        for wait in sorted {
            while bin + 1 < waits.count, wait >= waits[bin].to { bin += 1 }
            waits[bin].count += 1
        }
        phases = []
        guard let period = synchrony.period, period > 0 else { return }
        self.period = period
        phases = [Int](repeating: 0, count: Self.phaseSteps)
        for delay in delays.delays where delay.followsThrottle {
            let time = delay.failure &+ delay.wait
            let place = ((time % period) &+ period) % period
            phases[Int(place) * Self.phaseSteps / Int(period)] += 1
        }
    }
}
