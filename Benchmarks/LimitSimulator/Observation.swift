public import Analysis

/// What a log shows of the calls that happened.
public struct Observation: Equatable, Sendable {
    /// The width of a stamp, in seconds.
    public var width: Double
    /// The standard deviation of the error of a stamp, in seconds.
    public var jitter: Double
    /// Whether a call is stamped when it ended rather than when it was decided.
    public var stampsEnd: Bool
    /// The share of the calls that the log does not show.
    public var missing: Double
    /// The share of the calls whose outcome is logged wrongly.
    public var mislabelled: Double

    /// Creates an observation; the default is a complete log in microseconds.
    public init(
        width: Double = 1e-6,
        jitter: Double = 0,
        stampsEnd: Bool = false,
        missing: Double = 0,
        mislabelled: Double = 0
    ) {
        self.width = width
        self.jitter = jitter
        self.stampsEnd = stampsEnd
        self.missing = missing
        self.mislabelled = mislabelled
    }

    /// The log of some calls.
    public func log(of calls: [Call], seed: UInt64, withDurations: Bool = false) -> DecisionLog {
        var random = Random(seed: seed &+ 7919)
        var decisions: [Decision] = []
        for call in calls where random.unit() >= missing {
            var time = call.time + (stampsEnd ? call.duration : 0)
            if jitter > 0 { time += jitter * random.normal() }
            let isWrong = mislabelled > 0 && random.unit() < mislabelled
            let stamp = (time / width + 1e-9).rounded(.down) * width
            decisions.append(
                Decision(
                    microseconds: Int64((stamp * 1_000_000).rounded()),
                    isAdmitted: call.isAdmitted != isWrong,
                    durationMicroseconds: withDurations && call.isAdmitted
                        ? Int64(call.duration * 1_000_000) : nil
                )
            )
        }
        return DecisionLog(
            decisions: decisions,
            resolutionMicroseconds: Int64((width * 1_000_000).rounded())
        )
    }
}
