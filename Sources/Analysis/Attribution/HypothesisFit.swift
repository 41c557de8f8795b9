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
        let order = Array(points.indices.reversed())
        for from in stride(from: 0, to: order.count, by: DecisionRun.lanes) {
            let indices = order[from..<min(from + DecisionRun.lanes, order.count)]
            let bound = least.count < Self.starts ? .infinity : least[Self.starts - 1]
            let losses = decisions.losses(of: indices.map { points[$0] }, bound)
            for (index, loss) in zip(indices, losses) {
                points[index].loss = loss
                guard least.count < Self.starts || loss <= least[Self.starts - 1] else { continue }
                least.append(loss)
                least.sort()
                least = Array(least.prefix(Self.starts))
            }
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
            var tried: [HypothesisFit] = []
            for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
                tried.append(
                    HypothesisFit(
                        capacity: max(1, point.capacity * exp(step * x)),
                        refillPerSecond: point.refillPerSecond * exp(step * y),
                        loss: .infinity
                    )
                )
            }
            let losses = decisions.losses(of: tried, point.loss - 1e-9)
            var better: HypothesisFit?
            for (place, loss) in losses.enumerated()
            where loss < (better?.loss ?? point.loss) - 1e-9 {
                better = tried[place]
                better?.loss = loss
            }
            if let better { point = better } else { step /= 2 }
        }
        return point
    }
}

/// Decisions laid out for many passes with different parameters.
private struct DecisionRun {
    /// What ``BucketBelief`` needs of a decision, apart from the parameters.
    private struct Step {
        /// Microseconds since the decision before.
        var gap: Double
        /// By how many microseconds stamps may be off.
        var tolerance: Double
        var cost: Double
        var isAdmitted: Bool
        var startsGroup: Bool
    }

    /// How many buckets are walked at once: walking one waits for each sum before the next.
    static let lanes = 4
    /// Decisions between two looks at whether the buckets are out of the running.
    private static let stretch = 32

    private let steps: [Step]
    /// The loss of a decision that was certain.
    private let certain = BucketBelief.loss(1, admitted: true)

    init(_ groups: [[CallRecord]]) {
        var steps: [Step] = []
        steps.reserveCapacity(groups.reduce(0) { $0 + $1.count })
        for group in groups {
            var clock: Int64?
            for record in group where record.outcome != .failed {
                steps.append(
                    Step(
                        gap: Double(max(0, record.microseconds &- (clock ?? record.microseconds))),
                        tolerance: Double(record.resolutionMicroseconds &+ 2000),
                        cost: record.cost,
                        isAdmitted: record.passedLimiter,
                        startsGroup: clock == nil
                    )
                )
                clock = max(record.microseconds, clock ?? record.microseconds)
            }
        }
        self.steps = steps
    }

    /// The losses of up to four buckets, or any values above `bound` for those that are above it.
    ///
    /// No decision has a smaller loss than a certain one, so a sum that is above the bound with that
    /// for all decisions to come stays there; the margin is a million times what rounding does.
    func losses(of fits: [HypothesisFit], _ bound: Double) -> [Double] {
        guard let first = fits.first else { return [] }
        var capacity = SIMD4(repeating: first.capacity)
        var refill = SIMD4(repeating: first.refillPerSecond / 1e6)
        for (lane, fit) in fits.prefix(Self.lanes).enumerated() {
            capacity[lane] = fit.capacity
            refill[lane] = fit.refillPerSecond / 1e6
        }
        let losses = losses(capacity, refill, bound)
        return fits.indices.map { losses[$0] }
    }

    /// ``BucketBelief`` of four buckets at once.
    private func losses(
        _ capacity: SIMD4<Double>,
        _ refill: SIMD4<Double>,
        _ bound: Double
    ) -> SIMD4<Double> {
        var (low, high) = (capacity, capacity)
        var loss = SIMD4<Double>.zero
        var start = 0
        while start < steps.count {
            let end = min(start + Self.stretch, steps.count)
            // One logarithm for the probabilities of a stretch: none is below the lapse.
            var likelihood = SIMD4<Double>.one
            for step in steps[start..<end] {
                if step.startsGroup { (low, high) = (capacity, capacity) }
                let gap = step.gap * refill
                low = lesser(capacity, low + gap)
                high = lesser(capacity, high + gap)
                let error = step.tolerance * refill
                let cost = SIMD4(repeating: step.cost)
                if step.isAdmitted, all(low - error .>= cost) {
                    // Each bucket holds enough for certain.
                    likelihood *= 1 - BucketBelief.lapse
                    low -= cost
                    high -= cost
                    continue
                }
                let least = greater(.zero, low - error)
                let most = lesser(capacity, high + error)
                let room = most - least
                let share = (most - greater(least, cost)) / room
                var chance = lesser(.one, greater(.zero, share))
                let isNarrow = room .< 1e-9
                if any(isNarrow) {
                    let isEnough = most + 1e-9 .>= cost
                    let known = SIMD4<Double>.zero.replacing(with: 1, where: isEnough)
                    chance.replace(with: known, where: isNarrow)
                }
                likelihood *= BucketBelief.likelihood(step.isAdmitted ? chance : 1 - chance)
                if step.isAdmitted {
                    low = greater(low, cost) - cost
                    high = greater(high, cost) - cost
                } else {
                    low.replace(with: 0, where: low .>= cost)
                    high = lesser(high, cost)
                }
            }
            for lane in 0..<Self.lanes { loss[lane] -= log(likelihood[lane]) }
            start = end
            let rest = certain * Double(steps.count - end)
            if all(loss + rest .> bound + 1e-6) { return loss + rest }
        }
        return loss
    }
}

/// The lesser of each two numbers, the first of equals.
@inline(__always)
private func lesser(_ left: SIMD4<Double>, _ right: SIMD4<Double>) -> SIMD4<Double> {
    left.replacing(with: right, where: right .< left)
}

/// The greater of each two numbers, the first of equals.
@inline(__always)
private func greater(_ left: SIMD4<Double>, _ right: SIMD4<Double>) -> SIMD4<Double> {
    left.replacing(with: right, where: right .> left)
}
