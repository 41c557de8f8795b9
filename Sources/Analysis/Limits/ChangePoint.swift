/// The moment at which a limit changed, if two buckets explain a log far better than one.
struct ChangePoint {
    /// The index of the first bin after the change.
    var bin: Int
    /// The limit before the change.
    var before: LimitEstimate
    /// The limit after the change.
    var after: LimitEstimate

    /// Looks for a change in a log that no single bucket explains.
    ///
    /// The wrong labels that a split leaves are fewest near the change: a coarse row of splits finds
    /// the valley, halving steps its floor. A split counts when it saves most of the nats that the
    /// wrong labels of the whole take, and when the intervals of the two parts exclude each other.
    init?(_ summary: DecisionSummary, tuning: Tuning) {
        // The throttles up to each bin: parts with few tell nothing.
        var throttles = [0]
        throttles.reserveCapacity(summary.bins.count + 1)
        for bin in summary.bins { throttles.append(throttles[throttles.count - 1] + bin.throttled) }
        let total = throttles[throttles.count - 1]
        guard total >= 2 * tuning.changeThrottles else { return nil }
        let whole = Self.price(summary, steps: tuning.changeSteps, tuning: tuning)
        guard whole.isFinite, whole >= tuning.changeMargin else { return nil }
        var known: [Int: Double] = [:]
        var steps = tuning.changeSteps
        func price(_ throttle: Int) -> Double {
            guard throttle >= tuning.changeThrottles, throttle <= total - tuning.changeThrottles
            else { return .infinity }
            let cut = Self.bin(throttle, throttles)
            if let price = known[cut] { return price }
            let first = Self.price(summary.slice(0..<cut), steps: steps, tuning: tuning)
            let rest =
                first >= whole
                ? .infinity
                : Self.price(summary.slice(cut..<summary.bins.count), steps: steps, tuning: tuning)
            known[cut] = first + rest
            return first + rest
        }
        var best = (at: 0, price: Double.infinity)
        func look(_ throttle: Int) {
            let found = price(throttle)
            if found < best.price { best = (throttle, found) }
        }
        for place in 1...3 { look(total * place / 4) }
        // A split far from the change saves something already.
        guard best.price <= 0.9 * whole - tuning.changeMargin / 2 else { return nil }
        // From here on it is worth the time to look at more of a long log.
        steps *= 4
        known = [:]
        best.price = .infinity
        for place in 1...7 { look(total * place / 8) }
        var step = total / 16
        while step > 0, best.price > 0 {
            let center = best.at
            look(center - step)
            look(center + step)
            step /= 2
        }
        guard best.price <= tuning.changeShare * whole,
            whole - best.price >= tuning.changeMargin
        else { return nil }
        // Splits next to the best may be as good: the change lies among them.
        func end(_ limit: Int) -> Int {
            var (inside, outside) = (best.at, limit)
            while abs(outside - inside) > 1 {
                let middle = (inside + outside) / 2
                if price(middle) <= best.price + 1 { inside = middle } else { outside = middle }
            }
            return inside
        }
        let earliest = summary.bins[Self.bin(end(0), throttles)].key
        let latest = summary.bins[Self.bin(end(total), throttles)].key
        let middle = earliest &+ (latest &- earliest) / 2
        let place = summary.bins.firstIndex { $0.key >= middle } ?? 1
        bin = min(max(place, 1), summary.bins.count - 1)
        before = estimateUnchanged(summary.slice(0..<bin), tuning: tuning)
        after = estimateUnchanged(summary.slice(bin..<summary.bins.count), tuning: tuning)
        guard
            Self.exclude(before.refillPerSecond, after.refillPerSecond)
                || Self.exclude(before.capacity, after.capacity)
        else { return nil }
    }

    /// The bin behind so many throttles.
    private static func bin(_ throttle: Int, _ throttles: [Int]) -> Int {
        var (low, high) = (0, throttles.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if throttles[middle] < throttle { low = middle + 1 } else { high = middle }
        }
        return min(max(low, 1), throttles.count - 2)
    }

    /// The nats that the wrong labels of a part take under the bucket that leaves the fewest.
    private static func price(_ part: DecisionSummary, steps: Int, tuning: Tuning) -> Double {
        let trace = DecisionTrace(part, jitter: 0)
        let search = BucketSearch(
            trace: trace.informative(steps),
            slack: trace.slack,
            leastCapacity: part.largestAdmittedCost,
            wholeCapacities: part.costsAreWhole
        )
        let share = search.trace.admittedCost / max(1e-9, trace.admittedCost)
        let wrong = search.candidates(precision: 1e-4, count: 1).map(\.loss).min() ?? 0
        guard wrong > 0, share > 0 else { return 0 }
        return Explanation.codeLength(
            of: wrong / share,
            in: part,
            share: 1,
            tuning: tuning
        )
    }

    /// Whether two intervals have nothing in common.
    private static func exclude(_ left: Estimate, _ right: Estimate) -> Bool {
        (left.high ?? .infinity) < (right.low ?? 0) || (right.high ?? .infinity) < (left.low ?? 0)
    }
}
