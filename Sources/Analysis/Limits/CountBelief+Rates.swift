/// The rates between which no count contradicts a capacity.
extension CountBelief {
    /// The share by which the bounds below may be off the true edge: rounding, many times over.
    private static let slack = 1e-9
    /// The share of a rate to which an edge is found.
    private static let precision = 1e-5
    /// Steps after which bisection is left to do the rest.
    private static let mostSteps = 16

    /// The least rate in the range at which no admission lacks tokens, to a hundred-thousandth;
    /// infinite where one does at every rate.
    ///
    /// Newton's steps from below never pass the edge, as each leads to a rate that is known to be
    /// too low. They begin at `known`, a rate that is known to be too low or is 0.
    func leastRate(
        _ capacity: Double,
        in rates: ClosedRange<Double>,
        above known: Double = 0
    ) -> Double {
        var (short, enough) = (known, Double.infinity)
        var refill = min(max(rates.lowerBound, known), rates.upperBound)
        for _ in 0..<Self.mostSteps {
            guard let next = rateLacking(Bucket(capacity: capacity, refill: refill)) else {
                enough = refill
                break
            }
            short = max(short, refill, next * (1 - Self.slack))
            refill = max(next, refill) * (1 + Self.slack)
            if refill > rates.upperBound { break }
        }
        return Self.bisect(rates) { rate in
            if rate <= short { return false }
            if rate >= enough { return true }
            return rateLacking(Bucket(capacity: capacity, refill: rate)) == nil
        } ?? .infinity
    }

    /// The greatest rate in the range at which no throttle has tokens left, to a hundred-thousandth; 0
    /// where one has at every rate, as those of a capacity that was never used up.
    ///
    /// At `known` none has, or it is 0.
    func greatestRate(
        _ capacity: Double,
        in rates: ClosedRange<Double>,
        above known: Double = 0
    ) -> Double {
        var (empty, left) = (known, Double.infinity)
        func guess(_ refill: Double) -> Double? {
            let guess = rateLeaving(Bucket(capacity: capacity, refill: refill))
            if guess == nil { empty = max(empty, refill) } else { left = min(left, refill) }
            return guess
        }
        if var next = guess(rates.upperBound),
            empty >= rates.lowerBound || guess(rates.lowerBound) == nil
        {
            // A guess is right where the same function counts there; a middle serves where it is not.
            for _ in 0..<Self.mostSteps where left > empty * (1 + Self.precision / 100) {
                if next > empty, next < left {
                    if let further = guess(next * (1 - Self.slack)) {
                        next = further
                    } else {
                        next = guess(next * (1 + Self.slack)) ?? 0
                    }
                } else {
                    next = guess((empty * left).squareRoot()) ?? 0
                }
            }
        }
        let least = Self.bisect((1 / rates.upperBound)...(1 / rates.lowerBound)) { time in
            let rate = 1 / time
            if rate <= empty { return true }
            if rate >= left { return false }
            return rateLeaving(Bucket(capacity: capacity, refill: rate)) == nil
        }
        return least.map { 1 / $0 } ?? 0
    }

    /// The least value in the range from which on a condition holds, by bisection; `nil` where it does
    /// not at the greatest.
    private static func bisect(_ range: ClosedRange<Double>, _ holds: (Double) -> Bool) -> Double? {
        var (low, high) = (range.lowerBound, range.upperBound)
        if holds(low) { return low }
        guard holds(high) else { return nil }
        while high > low * (1 + precision) {
            let middle = (low * high).squareRoot()
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
