#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DecisionTrace {
    /// Minus the log likelihood of the labels, in nats, each given the labels before it.
    ///
    /// The tokens are believed uniform between the two walks' bounds, a label is wrong with
    /// probability `lapse`. It ranks explanations that differ in more than a bucket: a wide
    /// uncertainty of stamps explains every label and predicts none.
    func surprise(
        _ bucket: Bucket,
        slack: Double,
        hidden: Double = 0,
        drained: Bool = false,
        lapse: Double
    ) -> Double {
        let (capacity, refill) = (bucket.capacity, bucket.refill)
        let tolerance = refill * slack + 1e-7
        let room = refill * (delay + slack)
        var (low, high, uncapped) = (0.0, capacity, capacity)
        var capCalls = Double.infinity
        var against = 0.0
        var lag = delay + slack
        var sum = 0.0
        for step in steps {
            let lost = min(lag, step.gap)
            lag -= lost
            low = min(capacity, low + refill * (step.gap - lost))
            high = min(capacity, high + refill * step.gap)
            uncapped = min(capacity, uncapped + refill * step.gap)
            if step.throttles == 0 {
                let top = high + tolerance
                let bottom = max(0, min(low, top))
                var chance = 1.0
                if top < step.cost {
                    chance = 0
                } else if bottom < step.cost {
                    chance = (top - step.cost + 1e-9) / (top - bottom + 1e-9)
                }
                sum -= log(lapse + (1 - 2 * lapse) * chance)
                if low >= capacity { lag = delay + slack }
                low -= step.cost * (1 + hidden)
                if low <= 0 { (low, lag) = (0, delay + slack) }
                high -= step.cost
                uncapped -= step.cost
                if high < -tolerance {
                    against += 1
                    if against >= capCalls, uncapped >= -tolerance {
                        high = uncapped
                        capCalls = .infinity
                    } else {
                        high += step.cost
                        if uncapped < -tolerance { uncapped += step.cost }
                    }
                }
            } else if step.throttles > 0 {
                let top = max(high, 0) + tolerance
                let bottom = max(0, min(low, top))
                let excess = low - step.cost + 1e-7
                var chance = 1.0
                if excess >= 0 {
                    chance = 0
                } else if top > step.cost {
                    chance = (step.cost - bottom + 1e-9) / (top - bottom + 1e-9)
                }
                let wrong =
                    excess >= 0
                    ? min(step.throttles, (excess / step.cost).rounded(.down) + 1) : 1
                sum -= wrong * log(lapse + (1 - 2 * lapse) * min(1, chance))
                if excess >= 0 {
                    (low, lag) = (max(0, min(low - wrong * step.cost, step.cost)), delay + slack)
                }
                if drained { low = max(0, low - step.cost * step.throttles) }
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
                (low, high, uncapped, capCalls) = (0, capacity, capacity, .infinity)
                lag = delay + slack
            }
        }
        return sum
    }
}
