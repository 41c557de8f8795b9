/// A token bucket to try on a trace.
struct Bucket: Equatable {
    /// Tokens that the bucket holds at most.
    var capacity: Double
    /// Tokens per unit of the trace's clock.
    var refill: Double
}

/// Fewest labels that must be wrong for a bucket to explain the rest of a trace.
///
/// The tokens x(t) obey x ← min(B, x + r·gap), and x ← x − a at an admission. Walking a trace, the
/// highest count of tokens that the past allows needs only the admissions and the caps that the
/// throttles set; the lowest needs only the admissions. So there are two separate walks, and each
/// is monotone in r and in B: `missing` labels fall with both, `surplus` labels rise with both.
/// A bucket explains every label exactly when both are 0.
extension DecisionTrace {
    /// Admissions that the bucket has too few tokens for; falls as capacity or refill grow.
    ///
    /// Upper walk: hi ← min(B, hi + r·gap); an admission takes its cost; a throttle of cost c sets
    /// hi ← min(hi, c). Below 0, a label was wrong: the throttle that set the last cap when its
    /// calls are no more than the admissions against it, else the admission itself.
    /// The walk ends early once `limit` is passed. A `drained` bucket is empty after a throttle.
    func deficit(
        _ bucket: Bucket,
        slack: Double,
        limit: Double = .infinity,
        drained: Bool = false
    ) -> Double {
        let (capacity, refill) = (bucket.capacity, bucket.refill)
        let floor = -refill * slack - 1e-7
        let room = refill * (delay + slack)
        var high = capacity
        var uncapped = capacity
        var capCalls = Double.infinity
        var against = 0.0
        var count = 0.0
        for step in steps {
            high = min(capacity, high + refill * step.gap)
            uncapped = min(capacity, uncapped + refill * step.gap)
            if step.throttles == 0 {
                high -= step.cost
                uncapped -= step.cost
                guard high < floor else { continue }
                count += 1
                if count > limit { return count }
                against += 1
                if against >= capCalls, uncapped >= floor {
                    high = uncapped
                    capCalls = .infinity
                } else {
                    high += step.cost
                    if uncapped < floor { uncapped += step.cost }
                }
            } else if step.throttles > 0 {
                let cap = (drained ? 0 : step.cost) + room
                if cap < high {
                    uncapped = high
                    high = cap
                    capCalls = step.throttles
                    against = 0
                } else {
                    uncapped = min(uncapped, cap)
                }
            } else {
                high = capacity
                uncapped = capacity
                capCalls = .infinity
            }
        }
        return count
    }

    /// Throttles that the bucket has too many tokens for; grows with capacity and refill.
    ///
    /// Lower walk: lo ← min(B, lo + r·gap), at an admission lo ← max(lo, a) − a. A throttle of cost
    /// c where lo ≥ c contradicts; it takes ⌊(lo − c)/c⌋ + 1 calls that were really admitted, of
    /// those throttled there, to explain it. Uncertain stamps delay the refill once after each point
    /// at which the tokens are known anew (empty or full). Where callers are `hidden`, each admission seen stands
    /// for 1 + hidden of them.
    func surplus(
        _ bucket: Bucket,
        slack: Double,
        limit: Double = .infinity,
        hidden: Double = 0,
        drained: Bool = false
    ) -> Double {
        let (capacity, refill) = (bucket.capacity, bucket.refill)
        let wait = delay + slack
        let weight = 1 + hidden
        var low = 0.0
        var lag = wait
        var count = 0.0
        for step in steps {
            let lost = min(lag, step.gap)
            lag -= lost
            low = min(capacity, low + refill * (step.gap - lost))
            if step.throttles == 0 {
                if low >= capacity { lag = wait }
                low -= step.cost * weight
                if low <= 0 {
                    low = 0
                    lag = wait
                }
            } else if step.throttles > 0 {
                let excess = low - step.cost + 1e-7
                if excess >= 0 {
                    let wrong = min(step.throttles, (excess / step.cost).rounded(.down) + 1)
                    count += wrong
                    if count > limit { return count }
                    low = max(0, min(low - wrong * step.cost, step.cost))
                    lag = wait
                }
                if drained { low = max(0, low - step.cost * step.throttles) }
            } else {
                low = 0
                lag = wait
            }
        }
        return count
    }
}
