#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bucket of a complete log with exact stamps of which some labels are wrong.
///
/// A replay of the true bucket differs from the log at the wrong labels alone (`LabelReplay`), so each
/// difference more costs log((1 − ε)/ε) nats, ε the share of wrong labels. The differences are few in
/// a needle only: a refill that is off by a token over the log shifts every answer.
struct WrongLabelFit {
    /// The best bucket; its loss counts the labels that differ.
    var best: BucketSearch.Candidate
    /// All buckets nearly as likely.
    var region: BucketSearch.Region
    /// Whether answers moved instead, in pairs of opposite differences: then nothing else is told.
    var movesAnswers = false
    /// Whether the log is long and its wrong labels stand alone: then no other disturbance made them.
    var isPlain = false
    /// The nats that it takes to say which labels are wrong.
    var code = 0.0

    /// Nats below the likeliest bucket that the region takes in, beyond one label.
    static let margin = 6.0
    /// The greatest share of wrong labels that is believed.
    static let greatestShare = 0.1
    /// The share of differences that may come in opposite pairs: more are answers that moved.
    static let pairedShare = 0.45
    /// Tokens over the log by which the region is wider than what was found, and more per root of the
    /// wrong labels.
    private static let spareTokens = 2.0
    private static let spareTokensPerRoot = 0.25
    /// The same where far more calls came than tokens: the moment of each token then stands out from
    /// the wrong labels in too thin a needle to be searched for.
    private static let crowdedPerRoot = 1.2
    /// Labels, and wrong ones, that it takes to do without a comparison with other disturbances.
    private static let (plainLabels, plainWrong) = (5000.0, 20.0)
    /// Tokens over the log between two refills that are tried.
    private static let grain = 0.25
    /// Steps of the first part of the log that is looked at.
    private static let firstSteps = 400

    private let replay: LabelReplay
    private let floor: Double
    private let isWhole: Bool

    /// Fits a log from buckets that leave few labels wrong; `nil` if its errors are not such labels.
    init?(_ summary: DecisionSummary, near starts: [Bucket]) {
        replay = LabelReplay(summary)
        floor = summary.largestAdmittedCost
        isWhole = summary.costsAreWhole
        guard replay.span > 0, replay.labels > 0 else { return nil }
        let none = BucketSearch.Candidate(bucket: Bucket(capacity: 1, refill: 1), loss: .infinity)
        best = none
        region = .unbounded
        let part = replay.prefix(replay.steps(throttles: 200, atLeast: Self.firstSteps))
        let seeds = starts.flatMap { start in
            [
                BucketSearch.Candidate(bucket: start, loss: part.wrong(start)),
                bestCapacity(start, part),
            ]
        }
        var basins = (scan(part) + seeds).sorted { $0.loss < $1.loss }.prefix(4).map {
            settled($0.bucket, from: part.count)
        }
        basins.sort { ($0.loss, $0.bucket.capacity) < ($1.loss, $1.bucket.capacity) }
        best = basins.first ?? none
        let found = replay.difference(best.bucket)
        best.loss = found.wrong
        let (labels, wrong) = (replay.labels, found.wrong)
        let rarer = min(replay.throttles, labels - replay.throttles)
        // What is left of the rarer answer has to stand out from what is wrong of it.
        guard wrong <= Self.greatestShare * labels, rarer - wrong >= 8 + 3 * wrong.squareRoot()
        else {
            return nil
        }
        if found.paired > Self.pairedShare * wrong {
            movesAnswers = true
            return
        }
        // A wrong throttle was admitted: as many of those as there are admissions.
        let share = 1 - (replay.throttles - found.throttled + wrong - found.throttled) / labels
        let spread = (wrong * share * (1 - share) + 0.5).squareRoot()
        let excess = (found.throttled - wrong * share) / spread
        // Calls that the log does not show make throttles look wrong, and are the likelier disturbance.
        guard excess <= 1, excess >= -2.5 else { return nil }
        isPlain =
            labels >= Self.plainLabels && wrong >= Self.plainWrong && found.paired <= 0.3 * wrong
        let lapse = min(0.3, (wrong + 0.5) / (labels + 1))
        let spare = 1 + Self.margin / log((1 - lapse) / lapse)
        for _ in 0..<3 {
            let known = best.loss
            region = .around(best.bucket)
            for basin in basins where basin.loss <= best.loss + spare {
                widen(around: basin.bucket, budget: best.loss + spare)
            }
            if best.loss >= known { break }
            best = settled(best.bucket, from: replay.count)
            basins = [best] + basins
        }
        code = -best.loss * log(lapse) - (labels - best.loss) * log(1 - lapse)
        // A wrong label where tokens run out moves the count by one, and needles may be missed.
        let isCrowded = replay.throttles > 10 * best.bucket.refill * replay.span
        let perRoot = isCrowded ? Self.crowdedPerRoot : Self.spareTokensPerRoot
        let tokens = Self.spareTokens + perRoot * best.loss.squareRoot()
        // Of a single burst the capacity and the refill trade, one token for another.
        if replay.refills(best.bucket) < 2 {
            region.leastCapacity = max(floor, region.leastCapacity - tokens.rounded(.down))
            region.greatestCapacity += tokens.rounded(.down)
        }
        region.leastRefill = max(0, region.leastRefill - tokens / replay.span)
        region.greatestRefill += tokens / replay.span
    }

    /// The best buckets of a part over a ladder of capacities, each beside its better neighbours.
    private func scan(_ part: LabelReplay) -> [BucketSearch.Candidate] {
        let top = max(floor + 1, part.admitted + 1)
        var found: [BucketSearch.Candidate] = []
        var capacity = max(floor, 1e-3)
        while capacity < top {
            found.append(bestRefill(capacity, part, limit: .infinity))
            let next = capacity * 1.2
            capacity = isWhole ? max(capacity + 1, next.rounded()) : next
        }
        found.sort { ($0.loss, $0.bucket.capacity) < ($1.loss, $1.bucket.capacity) }
        return found.prefix(3).map { start in
            var best = start
            var step = 0.1 * start.bucket.capacity
            while step >= (isWhole ? 0.5 : 0.005 * start.bucket.capacity) {
                let center = best.bucket.capacity
                for sign in [-1.0, 1.0] {
                    var wanted = max(floor, center + sign * step)
                    if isWhole { wanted = wanted.rounded() }
                    if wanted == center { continue }
                    let other = bestRefill(wanted, part, limit: best.loss)
                    if other.loss < best.loss { best = other }
                }
                if best.bucket.capacity == center { step /= 2 }
            }
            return best
        }
    }

    /// The best capacity for a refill, by ever smaller steps.
    private func bestCapacity(_ start: Bucket, _ part: LabelReplay) -> BucketSearch.Candidate {
        var best = BucketSearch.Candidate(bucket: start, loss: part.wrong(start))
        var step = 0.5 * start.capacity
        while step >= (isWhole ? 0.5 : 0.005 * start.capacity) {
            let center = best.bucket.capacity
            for sign in [-1.0, 1.0] {
                let wanted = max(floor, center + sign * step)
                let bucket = Bucket(
                    capacity: isWhole ? wanted.rounded() : wanted,
                    refill: start.refill
                )
                let loss = part.wrong(bucket, limit: best.loss)
                if loss < best.loss { best = BucketSearch.Candidate(bucket: bucket, loss: loss) }
            }
            if best.bucket.capacity == center { step /= 2 }
        }
        return best
    }

    /// The best refill for a capacity, near the one that admits as many calls as the log did.
    private func bestRefill(
        _ capacity: Double,
        _ part: LabelReplay,
        limit: Double
    ) -> BucketSearch.Candidate {
        let length = max(part.span, 1e-9)
        var (low, high) = (0.01 / length, 100 * part.labels / length)
        while high > low * (1 + 1e-4) {
            let middle = (low * high).squareRoot()
            if part.granted(Bucket(capacity: capacity, refill: middle)) < part.admitted {
                low = middle
            } else {
                high = middle
            }
        }
        var best = BucketSearch.Candidate(
            bucket: Bucket(capacity: capacity, refill: high),
            loss: .infinity
        )
        func look(_ refill: Double) {
            guard refill > 0 else { return }
            let bucket = Bucket(capacity: capacity, refill: refill)
            let loss = part.wrong(bucket, limit: best.loss)
            if loss < best.loss { best = BucketSearch.Candidate(bucket: bucket, loss: loss) }
        }
        let step = Self.grain / length
        for place in -30...30 { look(high + step * Double(place)) }
        // What is far from the best so far is not worth the needle's point.
        guard best.loss <= 1.5 * limit + 8 else { return best }
        for grain in Self.grains {
            let center = best.bucket.refill
            for place in [-3.0, -2, -1, 1, 2, 3] { look(center + grain * step * place) }
        }
        return best
    }

    /// Looks around a bucket on ever longer parts of the log, with ever finer steps of the refill.
    private func settled(_ start: Bucket, from first: Int) -> BucketSearch.Candidate {
        var current = BucketSearch.Candidate(bucket: start, loss: .infinity)
        var count = first
        while true {
            let part = replay.prefix(count)
            let step = Self.grain / max(part.span, 1e-9)
            current.loss = part.wrong(current.bucket)
            for _ in 0..<12 where current.loss > 0 {
                let (before, center) = (current.loss, current.bucket)
                for capacity in capacities(around: center.capacity) {
                    // In a single burst a token more of the one is a token less of the other.
                    let traded = center.refill + (center.capacity - capacity) / max(part.span, 1e-9)
                    var refills = Self.ratios.map { $0 * center.refill } + [traded]
                    for grain in Self.grains {
                        for place in -3...3 {
                            refills.append(center.refill + grain * step * Double(place))
                        }
                    }
                    for refill in refills where refill > 0 {
                        let bucket = Bucket(capacity: capacity, refill: refill)
                        let loss = part.wrong(bucket, limit: current.loss)
                        if loss < current.loss {
                            current = BucketSearch.Candidate(bucket: bucket, loss: loss)
                        }
                    }
                }
                if current.loss >= before { break }
            }
            if count >= replay.count { return current }
            count = min(replay.count, count * 2)
        }
    }

    /// Steps of the refill: answers shift already when tokens come a part of a call's gap sooner.
    private static let grains = [8, 2, 0.5, 0.125, 0.03, 0.008, 0.002]
    private static let leastGrain = 0.001
    /// Refills to try beside one, over it.
    private static let ratios = [
        0.25, 0.5, 0.7, 0.85, 0.93, 0.97, 0.985, 1.015, 1.03, 1.07, 1.15, 1.4, 2, 4,
    ]

    /// Capacities to try beside one.
    private func capacities(around center: Double) -> [Double] {
        var found = [center]
        for share in [0.01, 0.03, 0.08, 0.25] {
            for sign in [-1.0, 1.0] {
                let wanted = max(floor, center * (1 + sign * share))
                found.append(isWhole ? wanted.rounded() : wanted)
            }
        }
        if isWhole { found += [center - 1, center + 1] }
        return found.reduce(into: []) {
            if $1 >= floor, !$0.contains($1) { $0.append($1) }
        }
    }

    /// Takes in all buckets around one with at most `budget` differences, and the best of them.
    private mutating func widen(around center: Bucket, budget: Double) {
        let step = Self.grain / replay.span
        let unit = isWhole ? 1 : max(1e-3, 0.002 * center.capacity)
        for direction in [-1.0, 1.0] {
            var inside = center
            /// Takes in a capacity if some refill is within the budget there.
            func take(_ capacity: Double) -> Bool {
                let traded = inside.refill + (inside.capacity - capacity) / replay.span
                guard
                    let found = refills(
                        capacity,
                        around: [inside.refill, traded],
                        step: step,
                        budget: budget
                    )
                else { return false }
                region.include(capacity: capacity, refills: found.all)
                inside = found.best.bucket
                if found.best.loss < best.loss { best = found.best }
                return true
            }
            // A bucket that never fills up is as good as any larger one.
            if direction > 0, take(replay.admitted + 2) {
                region.greatestCapacity = .infinity
                continue
            }
            _ = take(center.capacity)
            // Outwards by doubling, then back by halving.
            var (stride, misses, outside) = (unit, 0, Double?.none)
            while misses < 2 {
                let capacity = max(floor, center.capacity + direction * stride)
                if take(capacity) {
                    (misses, outside) = (0, nil)
                } else {
                    misses += 1
                    outside = outside ?? capacity
                }
                stride *= 2
                if capacity <= floor || capacity > replay.admitted + 2 { break }
            }
            guard var outside else { continue }
            while abs(outside - inside.capacity) > max(unit, 5e-4 * outside) {
                let middle = (outside + inside.capacity) / 2
                let capacity = isWhole ? middle.rounded(.down) : middle
                if capacity == inside.capacity || capacity == outside { break }
                if !take(capacity) { outside = capacity }
            }
        }
    }

    /// The refills within the budget at a capacity, or `nil`.
    private func refills(
        _ capacity: Double,
        around centers: [Double],
        step: Double,
        budget: Double
    ) -> (all: ClosedRange<Double>, best: BucketSearch.Candidate)? {
        func loss(_ refill: Double, _ limit: Double) -> Double {
            guard refill > 0 else { return .infinity }
            return replay.wrong(Bucket(capacity: capacity, refill: refill), limit: limit)
        }
        var best = (refill: centers.first ?? 0, loss: Double.infinity)
        func look(_ refill: Double) {
            let found = loss(refill, best.loss)
            if found < best.loss { best = (refill, found) }
        }
        centers.forEach(look)
        for place in -12...12 { look((centers.last ?? 0) + 2 * step * Double(place)) }
        for grain in Self.grains where best.loss > budget {
            for _ in 0..<3 {
                let (before, center) = (best.loss, best.refill)
                for place in -3...3 { look(center + grain * step * Double(place)) }
                if best.loss >= before { break }
            }
        }
        guard best.loss <= budget else { return nil }
        var ends = [best.refill, best.refill]
        for (index, direction) in [-1.0, 1.0].enumerated() {
            // Outwards by doubling, then back by halving.
            var (inside, outside, stride, misses) = (0.0, 0.0, Self.leastGrain * step, 0)
            while misses < 3, best.refill + direction * stride > 0, stride < 1e9 {
                if loss(best.refill + direction * stride, budget) <= budget {
                    (inside, misses) = (stride, 0)
                } else {
                    if misses == 0 { outside = stride }
                    misses += 1
                }
                stride *= 2
            }
            if outside <= inside { outside = 2 * inside }
            for _ in 0..<5 {
                let middle = (inside + outside) / 2
                if loss(best.refill + direction * middle, budget) <= budget {
                    inside = middle
                } else {
                    outside = middle
                }
            }
            ends[index] = max(0, best.refill + direction * max(inside, outside))
        }
        let found = Bucket(capacity: capacity, refill: best.refill)
        return (ends[0]...ends[1], BucketSearch.Candidate(bucket: found, loss: best.loss))
    }
}
