/// The send-rate limit of an SDK client in adaptive mode, after botocore/retries/adaptive.py,
/// throttling.py and bucket.py: a token bucket whose rate follows CUBIC (RFC 9438's curve with
/// β = 0.7 and C = 0.4).
///
/// After a refusal the rate is β · w_max; after a success C·(t − K)³ + w_max with
/// K = ∛(w_max·(1 − β)/C); never over twice the measured rate, never below 0.5/s. The measured rate
/// is smoothed over half-second steps with weight 0.8.
struct AdaptiveClient {
    private static let beta = 0.7
    private static let scale = 0.4
    private static let leastRate = 0.5

    private(set) var isEnabled = false
    private(set) var rate: Double
    private var capacity: Double
    private var tokens = 0.0
    private var refilled: Double?
    private var windowMaximum = 0.0
    private var lastRefusal: Double
    private var measured = 0.0
    private var lastStep: Double
    private var count = 0.0

    /// Creates the client's state at a time in seconds.
    init(at now: Double) {
        rate = 1
        capacity = 1
        lastRefusal = now
        lastStep = now.rounded(.down)
    }

    /// A fixed send rate with a burst, for clients that pace themselves.
    init(pacedAt ratePerSecond: Double, burst: Double, at now: Double) {
        self.init(at: now)
        isEnabled = true
        // Written so that a rate or burst that is not a number takes the lower bound.
        rate = ratePerSecond > 1e-6 ? ratePerSecond : 1e-6
        capacity = burst > 1 ? burst : 1
        tokens = capacity
        refilled = now
    }

    /// Takes a token, or says how many seconds to wait for one.
    mutating func acquire(at now: Double) -> Double? {
        guard isEnabled else { return nil }
        refill(now)
        guard tokens + 1e-9 < 1 else {
            tokens -= 1
            return nil
        }
        return (1 - tokens) / rate
    }

    /// Learns from an answer.
    mutating func received(isThrottled: Bool, at now: Double) {
        count += 1
        let step = (now * 2).rounded(.down) / 2
        if step > lastStep {
            measured = count / (step - lastStep) * 0.8 + measured * 0.2
            count = 0
            lastStep = step
        }
        let wanted: Double
        if isThrottled {
            let current = isEnabled ? min(measured, rate) : measured
            windowMaximum = current
            lastRefusal = now
            wanted = current * Self.beta
            isEnabled = true
        } else {
            let zero = cubeRoot(windowMaximum * (1 - Self.beta) / Self.scale)
            let offset = now - lastRefusal - zero
            wanted = Self.scale * offset * offset * offset + windowMaximum
        }
        refill(now)
        let next = min(wanted, 2 * measured)
        rate = max(next, Self.leastRate)
        capacity = max(1, next)
        tokens = min(tokens, capacity)
    }

    private mutating func refill(_ now: Double) {
        if let refilled { tokens = min(capacity, tokens + max(0, now - refilled) * rate) }
        refilled = now
    }
}

/// The cube root by Newton's method: exact to a few units in the last place for the rates here.
private func cubeRoot(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var root = max(1, value)
    for _ in 0..<200 {
        let next = (2 * root + value / (root * root)) / 3
        if abs(next - root) <= 1e-14 * root { return next }
        root = next
    }
    return root
}
