/// What the throttling of one case comes from.
struct Diagnosis: Equatable, Sendable {
    /// The causes that call for different answers.
    enum Cause: Equatable, Sendable {
        /// Demand fits the refill rate; its peaks do not fit the bucket.
        case burst
        /// Demand exceeds the refill rate for long.
        case sustained
        /// Another caller takes most of the tokens.
        case shared(culprit: String, share: Double)
        /// Failed calls come back in step.
        case retryStorm
        /// Many callers start at the same moment.
        case thunderingHerd(callers: Int)
        /// One trigger makes several calls.
        case fanOut(callsPerTrigger: Double)
        /// A limit below the visible one, kept for one key or partition, is reached.
        case hotPartition(key: String?)
        /// Calls at work at the same time, not calls per second, are limited.
        case concurrency
        /// The caller's own retry, sent while its first call still runs, meets the concurrency limit.
        case ownRetry
        /// The clients hold themselves to the limit, so that the log does not show what they would
        /// call without it.
        case selfPaced
        /// The evidence does not say.
        case unknown
    }

    /// The cause that explains most of the throttled calls.
    var cause: Cause
    /// Calls per second that the case's callers would make if none were throttled, over the busiest
    /// minute; `nil` where times or successes are missing.
    var demandPerSecond: Double?
    /// The largest number of calls in one second.
    var peakPerSecond: Int
    /// The refill rate that the diagnosis was made with, inferred or published.
    var refillPerSecond: Double?
    /// The capacity that the diagnosis was made with, inferred or published.
    var capacity: Double?
}
