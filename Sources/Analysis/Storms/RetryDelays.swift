/// The waits between an attempt that was refused or failed and the attempt that repeats it.
public struct RetryDelays: Equatable, Sendable {
    /// One wait.
    public struct Delay: Equatable, Sendable {
        /// When the earlier attempt was answered, in microseconds.
        public var failure: Int64
        /// From then to the repeat, in microseconds.
        public var wait: Int64
        /// How many attempts came before the repeat, at least 1.
        public var attempt: Int
        /// The logical call, numbered from 0.
        public var call: Int
        /// Who called.
        public var caller: Int32
        /// Whether the earlier attempt was throttled, and not failed otherwise.
        public var followsThrottle: Bool
    }

    /// Every wait, in order of the repeats.
    public var delays: [Delay] = []
    /// The attempts of each logical call.
    public var attemptsByCall: [Int] = []
    /// The throttled attempts.
    public var throttled = 0
    /// All attempts.
    public var attempts = 0
    /// The logical calls whose last attempt was throttled.
    public var gaveUp = 0
    /// The coarsest stamp, in microseconds.
    public var resolution: Int64 = 1

    /// Reads the waits of linked records, in order of time.
    ///
    /// Linear.
    public init(_ records: [CallRecord], _ links: RetryLinks) {
        var call = [Int](repeating: 0, count: records.count)
        var refusedLast: [Bool] = []
        for (index, record) in records.enumerated() {
            attempts += 1
            throttled += record.outcome == .throttled ? 1 : 0
            resolution = max(resolution, record.resolutionMicroseconds)
            let earlier = index < links.previous.count ? links.previous[index] : -1
            guard earlier >= 0, earlier < index else {
                call[index] = attemptsByCall.count
                attemptsByCall.append(1)
                refusedLast.append(record.outcome == .throttled)
                continue
            }
            call[index] = call[earlier]
            let failure =
                records[earlier].microseconds &+ (records[earlier].durationMicroseconds ?? 0)
            if records[earlier].outcome != .admitted {
                delays.append(
                    Delay(
                        failure: failure,
                        wait: max(0, record.microseconds &- failure),
                        attempt: attemptsByCall[call[index]],
                        call: call[index],
                        caller: record.caller,
                        followsThrottle: records[earlier].outcome == .throttled
                    )
                )
            }
            attemptsByCall[call[index]] += 1
            refusedLast[call[index]] = record.outcome == .throttled
        }
        gaveUp = refusedLast.count { $0 }
    }

    /// Attempts per logical call, at least 1: what retries multiply the demand by.
    public var amplification: Double {
        attemptsByCall.isEmpty ? 1 : Double(attempts) / Double(attemptsByCall.count)
    }

    /// The share of attempts that a limiter refused and so did nothing, 0 to 1.
    public var wastedShare: Double {
        attempts > 0 ? Double(throttled) / Double(attempts) : 0
    }

    /// The most attempts of a call.
    public var mostAttempts: Int { attemptsByCall.max() ?? 0 }
}

/// Whether waits before retries fall on few values: no jitter.
///
/// Waits without jitter are base · 2ᵏ, so that the fractional part of log₂(wait) is the same for
/// all. The statistic is the share of waits in the fullest interval of 6 % (width w = log₂ 1.06 of
/// an octave). Waits under full or equal jitter have a density of at most 2·ln 2 = 1.39 in that
/// fraction, so a number in an interval fixed beforehand exceeds Binomial(n, 1.39·w) no more often
/// than that; the p-value is its exact tail, times 2/w for the intervals tried.
public struct FixedWaits: Equatable, Sendable {
    /// The waits tested.
    public var count: Int
    /// The share of them on the commonest value and its doublings, 0 to 1.
    public var share: Double
    /// The shortest of those waits, in microseconds: their fifth percentile.
    public var base: Int64
    /// Whether the waits are one value, and not doublings: most of them within 6 % of the median.
    public var isOneValue: Bool
    /// The corrected p-value of "the waits have jitter"; 1 where nothing could be tested.
    public var pValue: Double

    /// Whether the waits have no jitter: p < 0.001 and over half of the waits on the comb.
    public var isFixed: Bool { pValue < 0.001 && share > 0.5 }

    /// Tests waits; those under twenty stamp widths, and under 1 ms, are too coarse to tell.
    public init(_ delays: RetryDelays) {
        let floor = max(1000, delays.resolution > 1 ? 20 * delays.resolution : 1)
        let waits = delays.delays.map(\.wait).filter { $0 >= floor }.sorted()
        count = waits.count
        share = 0
        base = 0
        isOneValue = false
        pValue = 1
        guard waits.count >= 10 else { return }
        let width = logarithm2(1.06)
        var folded = waits.map { wait in
            let octave = logarithm2(Double(wait))
            return octave - octave.rounded(.down)
        }
        folded.sort()
        let wrapped = folded + folded.map { $0 + 1 }
        var best = (count: 0, start: 0.0)
        var end = 0
        for start in folded.indices {
            while end < wrapped.count, wrapped[end] <= folded[start] + width { end += 1 }
            if end - start > best.count { best = (end - start, folded[start]) }
        }
        share = Double(min(best.count, count)) / Double(count)
        pValue = min(
            1,
            TailProbability.binomial(
                atLeast: best.count,
                of: count,
                probability: min(1, 1.39 * width)
            ) * 2 / width
        )
        let comb = waits.filter { wait in
            let octave = logarithm2(Double(wait))
            let offset = octave - octave.rounded(.down) - best.start
            return (0...width).contains(offset < 0 ? offset + 1 : offset)
        }
        if !comb.isEmpty { base = comb[comb.count / 20] }
        let median = Double(waits[waits.count / 2])
        isOneValue = waits.count { abs(Double($0) - median) <= 0.06 * median } * 2 > waits.count
    }
}

extension RetryPolicy {
    /// The policy that the waits of a log look like, for replays where no one says it.
    ///
    /// The attempts are the most that a call took. Waits on one value are a fixed sleep; waits on
    /// a comb of doublings an exponential wait without jitter; others full jitter, whose first
    /// window is twice the mean first wait, and whose cap is the longest wait seen.
    public init(observed delays: RetryDelays) {
        let waits = FixedWaits(delays)
        let sorted = delays.delays.map(\.wait).sorted()
        guard let longest = sorted.last else {
            self = .never
            return
        }
        let attempts = delays.mostAttempts
        let cap = Double(longest) / 1e6
        if waits.isFixed {
            self.init(
                maxAttempts: attempts,
                backoff: waits.isOneValue
                    ? .fixed(seconds: Double(sorted[sorted.count / 2]) / 1e6)
                    : .exponential(base: Double(waits.base) / 1e6, cap: cap)
            )
            return
        }
        let first = delays.delays.filter { $0.attempt == 1 }
        let sum = first.reduce(0.0) { $0 + Double($1.wait) / 1e6 }
        let base = first.isEmpty ? cap : 2 * sum / Double(first.count)
        self.init(maxAttempts: attempts, backoff: .fullJitter(base: base, cap: max(base, cap)))
    }
}
