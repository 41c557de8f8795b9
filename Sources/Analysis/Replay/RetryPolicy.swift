/// How a client tries again after a refusal.
///
/// The SDK numbers are botocore's (botocore/retries/standard.py, quota.py; retryhandler.py for
/// legacy mode).
public struct RetryPolicy: Equatable, Sendable {
    /// The wait before attempt n + 1, after n failed attempts; seconds.
    public enum Backoff: Equatable, Sendable {
        /// The same wait each time.
        case fixed(seconds: Double)
        /// min(cap, base · 2ⁿ⁻¹), the same for everyone.
        case exponential(base: Double, cap: Double)
        /// U(0, 1) · min(cap, base · 2ⁿ⁻¹).
        case fullJitter(base: Double, cap: Double)
        /// Half of the exponential wait, plus U(0, 1) of the other half.
        case equalJitter(base: Double, cap: Double)
    }

    /// The most attempts of a call, the first included; at least 1.
    public var maxAttempts: Int
    /// The wait between them.
    public var backoff: Backoff
    /// Whether retries draw on a quota of 500 tokens per client: a retry takes 5, a success gives
    /// back what its last retry took, or 1 when it had none.
    public var usesRetryQuota: Bool
    /// Whether the client limits its own send rate by CUBIC after the first refusal.
    public var isAdaptive: Bool

    /// Creates a policy.
    public init(
        maxAttempts: Int,
        backoff: Backoff,
        usesRetryQuota: Bool = false,
        isAdaptive: Bool = false
    ) {
        self.maxAttempts = min(max(1, maxAttempts), 1000)
        self.backoff = backoff
        self.usesRetryQuota = usesRetryQuota
        self.isAdaptive = isAdaptive
    }

    /// No second attempt.
    public static let never = RetryPolicy(maxAttempts: 1, backoff: .fixed(seconds: 0))

    /// The SDKs' standard mode: full jitter from 1 s up to 20 s, with the retry quota.
    public static func standard(maxAttempts: Int = 3) -> RetryPolicy {
        RetryPolicy(
            maxAttempts: maxAttempts,
            backoff: .fullJitter(base: 1, cap: 20),
            usesRetryQuota: true
        )
    }

    /// botocore's legacy mode: U(0, 1) · 2ⁿ⁻¹ s without a cap, without a quota.
    public static func legacy(maxAttempts: Int = 5) -> RetryPolicy {
        RetryPolicy(maxAttempts: maxAttempts, backoff: .fullJitter(base: 1, cap: 1_048_576))
    }

    /// botocore's legacy mode for DynamoDB: 0.05 · 2ⁿ⁻¹ s without jitter, ten attempts.
    public static func legacyDynamoDB(maxAttempts: Int = 10) -> RetryPolicy {
        RetryPolicy(maxAttempts: maxAttempts, backoff: .exponential(base: 0.05, cap: 1_048_576))
    }

    /// The SDKs' adaptive mode: standard mode behind a client-side rate limit.
    public static func adaptive(maxAttempts: Int = 3) -> RetryPolicy {
        var policy = standard(maxAttempts: maxAttempts)
        policy.isAdaptive = true
        return policy
    }

    /// The wait in microseconds after the failed attempt `attempt` (1-based).
    func wait(after attempt: Int, _ generator: inout ReplayGenerator) -> Int64 {
        let seconds: Double
        switch backoff {
        case .fixed(let fixed): seconds = fixed
        case .exponential(let base, let cap): seconds = step(base, cap, attempt)
        case .fullJitter(let base, let cap):
            seconds = generator.unit() * step(base, cap, attempt)
        case .equalJitter(let base, let cap):
            seconds = (0.5 + 0.5 * generator.unit()) * step(base, cap, attempt)
        }
        return seconds > 0 ? Int64(min(seconds, 1e9) * 1e6) : 0
    }

    /// The mean wait in microseconds after the failed attempt `attempt` (1-based).
    func meanWait(after attempt: Int) -> Int64 {
        let seconds =
            switch backoff {
            case .fixed(let fixed): fixed
            case .exponential(let base, let cap): step(base, cap, attempt)
            case .fullJitter(let base, let cap): 0.5 * step(base, cap, attempt)
            case .equalJitter(let base, let cap): 0.75 * step(base, cap, attempt)
            }
        return seconds > 0 ? Int64(min(seconds, 1e9) * 1e6) : 0
    }

    private func step(_ base: Double, _ cap: Double, _ attempt: Int) -> Double {
        var wait = base
        for _ in 1..<min(max(1, attempt), 64) where wait < cap { wait *= 2 }
        return min(wait, cap)
    }
}
