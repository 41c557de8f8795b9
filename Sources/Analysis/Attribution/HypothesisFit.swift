#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A bucket fitted by the least loss.
struct HypothesisFit {
    var capacity: Double
    var refillPerSecond: Double
    var loss: Double

    /// How many points of the grid a search starts from.
    private static let starts = 3

    /// Fits groups of records, each with a bucket of its own and all with the same parameters: a
    /// coarse grid, then a pattern search from its three best points.
    init?(_ groups: [[CallRecord]]) {
        var admitted = 0.0
        var span = 0.0
        for group in groups {
            guard let first = group.first, let last = group.last else { continue }
            let cost = group.reduce(0) { $0 + ($1.passedLimiter ? $1.cost : 0) }
            admitted = max(admitted, cost)
            span = max(span, Double(last.microseconds &- first.microseconds) / 1e6)
        }
        guard admitted > 0, span > 0 else { return nil }
        let rate = admitted / span
        let decisions = DecisionRun(groups)
        var points: [HypothesisFit] = []
        for rateStep in -6...4 {
            for capacityStep in 0...9 {
                let capacity = pow(max(2, admitted), Double(capacityStep) / 9)
                let refill = rate * pow(2, Double(rateStep) * 0.5)
                points.append(
                    HypothesisFit(capacity: capacity, refillPerSecond: refill, loss: .infinity)
                )
            }
        }
        // From the fastest refill down: what explains the log well comes early, and most of the
        // others are given up after a few records.
        var least: [Double] = []
        for index in points.indices.reversed() {
            let bound = least.count < Self.starts ? .infinity : least[Self.starts - 1]
            let loss = decisions.loss(points[index].capacity, points[index].refillPerSecond, bound)
            points[index].loss = loss
            guard loss <= bound else { continue }
            least.append(loss)
            least.sort()
            least = Array(least.prefix(Self.starts))
        }
        points = stablySorted(points) { $0.loss < $1.loss }
        guard var best = points.first else { return nil }
        for start in points.prefix(Self.starts) {
            let point = start.climbed(decisions)
            if point.loss < best.loss { best = point }
        }
        self = best
    }

    private init(capacity: Double, refillPerSecond: Double, loss: Double) {
        self.capacity = capacity
        self.refillPerSecond = refillPerSecond
        self.loss = loss
    }

    /// The end of a pattern search from here: steps of 35 % along each parameter, halved where none
    /// is better.
    private func climbed(_ decisions: DecisionRun) -> HypothesisFit {
        var point = self
        var step = 0.3
        while step > 0.01 {
            var better: HypothesisFit?
            for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                let capacity = max(1, point.capacity * exp(step * x))
                let refill = point.refillPerSecond * exp(step * y)
                let bound = (better?.loss ?? point.loss) - 1e-9
                let loss = decisions.loss(capacity, refill, bound)
                if loss < bound {
                    better = HypothesisFit(
                        capacity: capacity,
                        refillPerSecond: refill,
                        loss: loss
                    )
                }
            }
            if let better { point = better } else { step /= 2 }
        }
        return point
    }
}

/// Decisions laid out for many passes with different parameters.
private struct DecisionRun {
    private struct Step {
        var microseconds: Int64
        var tolerance: Int64
        var cost: Double
        var isAdmitted: Bool
        var startsGroup: Bool
    }

    private let steps: [Step]
    /// The losses of a decision that was certain, and of one that was impossible.
    private let certain = BucketBelief.loss(1, admitted: true)
    private let impossible = BucketBelief.loss(0, admitted: true)

    init(_ groups: [[CallRecord]]) {
        var steps: [Step] = []
        steps.reserveCapacity(groups.reduce(0) { $0 + $1.count })
        for group in groups {
            var startsGroup = true
            for record in group where record.outcome != .failed {
                steps.append(
                    Step(
                        microseconds: record.microseconds,
                        tolerance: record.resolutionMicroseconds &+ 2000,
                        cost: record.cost,
                        isAdmitted: record.passedLimiter,
                        startsGroup: startsGroup
                    )
                )
                startsGroup = false
            }
        }
        self.steps = steps
    }

    /// The loss with these parameters, or any value above `bound` where it is above.
    ///
    /// No decision has a smaller loss than a certain one, so a sum that is above the bound with that
    /// for all decisions to come stays there; the margin is a million times what rounding does.
    func loss(_ capacity: Double, _ refill: Double, _ bound: Double) -> Double {
        var loss = 0.0
        var belief = BucketBelief(capacity: capacity, refillPerSecond: refill)
        var least = certain * Double(steps.count)
        for step in steps {
            if step.startsGroup { belief.refillAll() }
            let chance = belief.admission(
                at: step.microseconds,
                cost: step.cost,
                tolerance: step.tolerance
            )
            let likely = step.isAdmitted ? chance : 1 - chance
            if likely == 1 {
                loss += certain
            } else if likely == 0 {
                loss += impossible
            } else {
                loss += BucketBelief.loss(chance, admitted: step.isAdmitted)
            }
            least -= certain
            if loss + least > bound + 1e-6 { return loss + least }
            belief.observe(admitted: step.isAdmitted, cost: step.cost)
        }
        return loss
    }
}
