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
        let tolerance = bucket.refill * slack + 1e-7
        var upper = UpperWalk(bucket, delay: delay, slack: slack, drained: drained)
        var lower = LowerWalk(bucket, delay: delay, slack: slack, hidden: hidden, drained: drained)
        if startsFull { lower.fill() }
        var sum = 0.0
        let certain = -log(1 - lapse)
        for step in steps {
            upper.wait(step.gap)
            lower.wait(step.gap)
            guard step.throttles >= 0 else {
                upper.forget()
                lower.forget()
                continue
            }
            let top = max(upper.tokens, 0) + tolerance
            let bottom = min(lower.tokens, top)
            let enough = min(1, max(0, (top - step.cost + 1e-9) / (top - bottom + 1e-9)))
            if step.throttles == 0 {
                let chance = upper.admit(step.cost) ? 0 : enough
                lower.admit(step.cost)
                sum += chance >= 1 ? certain : -log(lapse + (1 - 2 * lapse) * chance)
            } else {
                let wrong = lower.throttle(step.cost, step.throttles)
                upper.throttle(step.cost, step.throttles)
                if wrong > 0 {
                    sum -= wrong * log(lapse)
                } else {
                    sum += enough <= 0 ? certain : -log(lapse + (1 - 2 * lapse) * (1 - enough))
                }
            }
        }
        return sum
    }
}
