import Testing

@testable import Analysis

/// Counts under some bucket that starts full, with a share of the answers turned round.
private func summary(_ seed: UInt64, wrong: Double) -> DecisionSummary {
    var random = SeededGenerator(seed)
    let capacity = Double.random(in: 1...60, using: &random).rounded()
    let refill = Double.random(in: 0.2...20, using: &random)
    var (tokens, now) = (capacity, 0.0)
    var decisions: [Decision] = []
    for _ in 0..<600 {
        let gap = Double.random(in: 0...2, using: &random) / refill
        now += gap + (Double.random(in: 0...1, using: &random) < 0.01 ? 30 : 0)
        tokens = min(capacity, tokens + gap * refill)
        var isAdmitted = tokens >= 1
        if isAdmitted { tokens -= 1 }
        if Double.random(in: 0...1, using: &random) < wrong { isAdmitted.toggle() }
        let second = Int64(now) * 1_000_000
        decisions.append(Decision(microseconds: second, isAdmitted: isAdmitted))
    }
    return DecisionSummary(DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000))
}

@Suite struct `The rates between which no count contradicts a capacity` {
    @Test(arguments: [0.0, 0.02, 0.3])
    func `are what bisection finds walk by walk`(wrong: Double) {
        for seed in UInt64(1)...12 {
            let belief = CountBelief(summary(seed, wrong: wrong))
            let rates = 0.01...200.0
            var known: (least: Double, greatest: Double)?
            for capacity in [300.0, 80, 31.5, 17, 4, 1] {
                let least =
                    bisected(rates) {
                        belief.rateLacking(Bucket(capacity: capacity, refill: $0)) == nil
                    } ?? .infinity
                let greatest =
                    bisected((1 / rates.upperBound)...(1 / rates.lowerBound)) {
                        belief.rateLeaving(Bucket(capacity: capacity, refill: 1 / $0)) == nil
                    }.map { 1 / $0 } ?? 0
                #expect(belief.leastRate(capacity, in: rates) == least)
                #expect(belief.greatestRate(capacity, in: rates) == greatest)
                if let known, known.least > rates.lowerBound, known.least.isFinite,
                    known.greatest > 0.0101
                {
                    let (short, empty) = (known.least * (1 - 3e-5), known.greatest * (1 - 3e-5))
                    #expect(belief.leastRate(capacity, in: rates, above: short) == least)
                    #expect(belief.greatestRate(capacity, in: rates, above: empty) == greatest)
                }
                known = (least, greatest)
            }
        }
    }

    @Test func `a capacity that no rate fits has none`() {
        // A throttle after a hundred idle seconds, in which the bucket filled up.
        let decisions = [(0, true), (100, true), (100, false), (200, true), (200, false)].map {
            Decision(microseconds: $0.0 * 1_000_000, isAdmitted: $0.1)
        }
        let log = DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000)
        let belief = CountBelief(DecisionSummary(log))
        #expect(belief.greatestRate(500, in: 0.1...100) == 0)
        #expect(belief.greatestRate(1, in: 0.1...100) == 100)
        #expect(belief.leastRate(0.5, in: 0.1...0.2) == .infinity)
    }

    @Test func `a surprise that is given up is above the bound, any other is whole`() {
        for seed in UInt64(1)...6 {
            let belief = CountBelief(summary(seed, wrong: 0.05))
            for capacity in [2.0, 20, 60] {
                let bucket = Bucket(capacity: capacity, refill: 3)
                let whole = belief.surprise(bucket, lapse: 1e-6)
                #expect(belief.surprise(bucket, lapse: 1e-6, bound: whole) == whole)
                #expect(belief.surprise(bucket, lapse: 1e-6, bound: whole / 3) > whole / 3)
            }
        }
    }

    @Test func `hostile counts end the search`() {
        let costs = [1e9, 1e-300, 3, 1e9]
        let decisions = costs.enumerated().map { place, cost in
            Decision(
                microseconds: Int64(place * place) << 40,
                cost: cost,
                isAdmitted: place != 2
            )
        }
        let log = DecisionLog(decisions: decisions, resolutionMicroseconds: 1_000_000)
        let belief = CountBelief(DecisionSummary(log))
        for rates in [1e-300...1e300, 1e-9...1e-9, 1.0...1e12] {
            for capacity in [1e-3, 1, 1e18] {
                let least = belief.leastRate(capacity, in: rates)
                let greatest = belief.greatestRate(capacity, in: rates)
                #expect(least == .infinity || rates.contains(least))
                #expect(greatest >= 0 && greatest.isFinite)
            }
        }
    }

    private func bisected(_ range: ClosedRange<Double>, _ holds: (Double) -> Bool) -> Double? {
        var (low, high) = (range.lowerBound, range.upperBound)
        if holds(low) { return low }
        guard holds(high) else { return nil }
        while high > low * (1 + 1e-5) {
            let middle = (low * high).squareRoot()
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
