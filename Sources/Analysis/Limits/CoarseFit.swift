#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The buckets that explain a log of coarse stamps, by their likelihood over a grid.
struct CoarseFit {
    /// The likeliest bucket.
    var best = Bucket(capacity: 1, refill: 1)
    /// Its surprise in nats.
    var surprise = Double.infinity
    /// All buckets that are nearly as likely.
    var region = BucketSearch.Region(
        leastCapacity: 1,
        greatestCapacity: .infinity,
        leastRefill: 0,
        greatestRefill: .infinity
    )

    /// Whether some bucket explains every stamp.
    var isFeasible = false

    /// The share by which the refill's interval is widened at least on each side.
    private static let refillSpare = 0.003

    /// Pairs of capacities looked at before it is left open whether any between explains the log.
    private static let hopelessTries = 100

    /// The largest capacity looked at: more can't be told from it.
    private static func top(_ admitted: Double) -> Double { 2 * admitted + 4 }

    /// A capacity with the refill rates at which no label contradicts it.
    private struct Slice {
        var capacity: Double
        /// Below this rate some admission lacks tokens.
        var least: Double
        /// Above this rate some throttle has tokens left.
        var greatest: Double
        /// How far the two are apart; negative where no rate will do.
        var room: Double { least.isFinite ? log(greatest / least) : -.infinity }
        /// The least surprise found within.
        var surprise = Double.infinity

        /// Finds the rates among those given; those of a larger capacity are lower.
        init(
            _ capacity: Double,
            _ belief: CountBelief,
            _ rates: ClosedRange<Double>,
            larger: Slice?
        ) {
            self.capacity = capacity
            // The edges are known to a hundred-thousandth.
            let (least, greatest) = (larger?.least ?? 0, larger?.greatest ?? 0)
            self.least = belief.leastRate(
                capacity,
                in: rates,
                above: least > rates.lowerBound ? least * (1 - 3e-5) : 0
            )
            self.greatest = belief.greatestRate(
                capacity,
                in: rates,
                above: greatest > rates.lowerBound * (1 + 1e-4) ? greatest * (1 - 3e-5) : 0
            )
        }
    }

    /// A bucket and its surprise.
    private struct Point {
        var bucket: Bucket
        var surprise: Double
    }

    /// Fits a summary; buckets within `margin` nats of the likeliest are in the region.
    init(_ summary: DecisionSummary, margin: Double, lapse: Double) {
        let belief = CountBelief(summary)
        let trace = DecisionTrace(summary, jitter: 0)
        let densest = summary.bins.reduce(0) { max($0, $1.admittedCost) }
        let span = trace.span + belief.width
        let top = Self.top(trace.admittedCost)
        let floor = max(1e-3, summary.largestAdmittedCost)
        let isWhole = summary.costsAreWhole
        let rates =
            (0.003 * trace.admittedCost
                / span)...max(0.1 * trace.admittedCost / span, 4 * densest / belief.width)
        var slices: [Slice] = []
        var points: [Point] = []
        // What is further above it than the margin is not needed to the end.
        var leastSurprise = Double.infinity

        func capacity(_ wanted: Double) -> Double {
            max(floor, isWhole ? wanted.rounded() : wanted)
        }
        func slice(_ wanted: Double) -> Int? {
            let capacity = capacity(wanted)
            if let known = slices.firstIndex(where: { $0.capacity == capacity }) { return known }
            let larger = slices.filter { $0.capacity > capacity }
                .min { $0.capacity < $1.capacity }
            slices.append(Slice(capacity, belief, rates, larger: larger))
            return slices.count - 1
        }
        func evaluate(_ index: Int, zooms: Int, around center: Double? = nil) {
            guard slices[index].room >= 0 else { return }
            var range = slices[index].least...max(slices[index].greatest, slices[index].least)
            if let center {
                range = range.clamped(to: center * 0.998...center * 1.002)
            }
            for zoom in 0...zooms {
                let ladder = Self.ladder(range, zoom == 0 ? 20 : 11)
                var (least, at) = (Double.infinity, 0)
                for (place, refill) in ladder.enumerated() {
                    let bucket = Bucket(capacity: slices[index].capacity, refill: refill)
                    let bound = max(least, leastSurprise + margin)
                    let value = belief.surprise(bucket, lapse: lapse, bound: bound)
                    points.append(Point(bucket: bucket, surprise: value))
                    leastSurprise = min(leastSurprise, value)
                    if value < least { (least, at) = (value, place) }
                }
                slices[index].surprise = min(slices[index].surprise, least)
                let next = ladder[max(0, at - 1)]...ladder[min(ladder.count - 1, at + 1)]
                if next.upperBound < next.lowerBound * (1 + 1e-6) { break }
                range = next
            }
        }
        /// Looks between two slices for the capacity with the most room.
        func climb(_ from: Double, _ to: Double) {
            var (low, high) = (from, to)
            for _ in 0..<24 where high - low > (isWhole ? 2.5 : 1e-3 * low) {
                guard let a = slice(low + (high - low) / 3), let b = slice(high - (high - low) / 3)
                else { return }
                if slices[a].room >= 0 || slices[b].room >= 0 { return }
                if slices[a].room < slices[b].room {
                    low += (high - low) / 3
                } else {
                    high -= (high - low) / 3
                }
            }
            _ = slice((low + high) / 2)
        }
        for capacity in Self.ladder(floor...max(top, 2 * floor), 44).reversed() {
            _ = slice(capacity)
        }
        slices.sort { $0.capacity < $1.capacity }
        if Self.areHopeless(slices, belief, rates, isWhole: isWhole) { return }
        let first = slices
        for index in first.indices.dropFirst().dropLast()
        where first[index].room < 0 && first[index].room.isFinite
            && first[index].room >= first[index - 1].room
            && first[index].room >= first[index + 1].room
        {
            climb(first[index - 1].capacity, first[index + 1].capacity)
        }
        for index in slices.indices { evaluate(index, zooms: 4) }
        // Finer capacities where the likelihood is high, then its edges.
        func nearest() -> [Int] {
            let least = slices.reduce(Double.infinity) { min($0, $1.surprise) }
            return slices.indices.filter { slices[$0].surprise <= least + margin }
        }
        for _ in 0..<2 {
            slices.sort { $0.capacity < $1.capacity }
            let near = nearest()
            guard let from = near.first, let to = near.last else { break }
            let low = slices[max(0, from - 1)].capacity
            let high = slices[min(slices.count - 1, to + 1)].capacity
            let known = slices.count
            for capacity in Self.ladder(low...max(high, low), 12) { _ = slice(capacity) }
            for index in known..<slices.count { evaluate(index, zooms: 4) }
        }
        // A rate that stands out at one capacity does so at its neighbours.
        if let sharpest = points.min(by: { $0.surprise < $1.surprise })?.bucket.refill {
            for index in slices.indices
            where slices[index].least <= sharpest * 1.01
                && sharpest <= slices[index].greatest * 1.01
            {
                evaluate(index, zooms: 3, around: sharpest)
            }
        }
        for isUpper in [false, true] {
            slices.sort { $0.capacity < $1.capacity }
            let near = nearest()
            guard let edge = isUpper ? near.last : near.first else { break }
            let beyond = isUpper ? edge + 1 : edge - 1
            guard slices.indices.contains(beyond) else { continue }
            var (inside, outside) = (slices[edge].capacity, slices[beyond].capacity)
            for _ in 0..<10 where abs(outside - inside) > (isWhole ? 1 : 1e-3 * inside) {
                let known = slices.count
                let middle = (inside + outside) / 2
                guard let index = slice(middle), index == known else { break }
                evaluate(index, zooms: 4)
                if let sharpest = points.min(by: { $0.surprise < $1.surprise })?.bucket.refill {
                    evaluate(index, zooms: 3, around: sharpest)
                }
                if nearest().contains(index) {
                    inside = slices[index].capacity
                } else {
                    outside = middle
                }
            }
        }
        // The edges of the rates at the likeliest capacities.
        for index in nearest() {
            let own = points.filter { $0.bucket.capacity == slices[index].capacity }
                .sorted { $0.bucket.refill < $1.bucket.refill }
            let bound = slices.reduce(Double.infinity) { min($0, $1.surprise) } + margin
            guard let from = own.firstIndex(where: { $0.surprise <= bound }),
                let to = own.lastIndex(where: { $0.surprise <= bound })
            else { continue }
            for (near, far) in [(from, from - 1), (to, to + 1)] where own.indices.contains(far) {
                var (inside, outside) = (own[near].bucket.refill, own[far].bucket.refill)
                for _ in 0..<8 {
                    let bucket = Bucket(
                        capacity: slices[index].capacity,
                        refill: (inside * outside).squareRoot()
                    )
                    let value = belief.surprise(bucket, lapse: lapse, bound: bound)
                    points.append(Point(bucket: bucket, surprise: value))
                    if value <= bound { inside = bucket.refill } else { outside = bucket.refill }
                }
            }
        }
        for point in points where point.surprise < surprise {
            (best, surprise) = (point.bucket, point.surprise)
        }
        guard surprise.isFinite else { return }
        isFeasible = true
        settle(
            points,
            margin: margin,
            least: floor,
            admitted: trace.admittedCost,
            rates: rates
        )
    }

    /// Takes the region and the middle of it from the points.
    private mutating func settle(
        _ points: [Point],
        margin: Double,
        least: Double,
        admitted: Double,
        rates: ClosedRange<Double>
    ) {
        region = BucketSearch.Region(
            leastCapacity: .infinity,
            greatestCapacity: 0,
            leastRefill: .infinity,
            greatestRefill: 0
        )
        var (weight, sumB, sumR) = (0.0, 0.0, 0.0)
        for point in points where point.surprise <= surprise + margin {
            region.include(
                capacity: point.bucket.capacity,
                refills: point.bucket.refill...point.bucket.refill
            )
            let w = exp(surprise - point.surprise)
            weight += w
            sumB += w * log(point.bucket.capacity)
            sumR += w * log(point.bucket.refill)
        }
        best = Bucket(capacity: exp(sumB / weight), refill: exp(sumR / weight))
        // The likelihood prefers one side where the refill of a stamp is a whole number: a token more.
        region.leastCapacity = max(least, region.leastCapacity - 1)
        region.greatestCapacity += 1
        // The level at either end of the log, and where within the stamps these lie.
        let spare = max(Self.refillSpare, 1.5 / admitted)
        region.leastRefill *= max(0, 1 - spare)
        region.greatestRefill *= 1 + spare
        if region.greatestCapacity >= Self.top(admitted) * 0.95 {
            region.greatestCapacity = .infinity
        }
        if region.leastRefill <= rates.lowerBound * 1.01 { region.leastRefill = 0 }
        if region.greatestRefill >= rates.upperBound * 0.99 { region.greatestRefill = .infinity }
    }

    /// Whether no capacity can have a rate that explains every stamp, neither those of the slices, in
    /// order of capacity, nor any between.
    ///
    /// Both the least and the greatest rate fall with the capacity. So between two capacities there is
    /// no rate where the least rate of the larger one is above the greatest rate of the smaller.
    private static func areHopeless(
        _ slices: [Slice],
        _ belief: CountBelief,
        _ rates: ClosedRange<Double>,
        isWhole: Bool
    ) -> Bool {
        guard slices.allSatisfy({ $0.room < 0 }) else { return false }
        var left = zip(slices, slices.dropFirst()).map { ($0, $1) }
        for _ in 0..<hopelessTries {
            guard let (low, high) = left.popLast() else { return true }
            if high.least > low.greatest * 1.0001 || high.least == .infinity { continue }
            if isWhole, high.capacity - low.capacity < 1.5 { continue }
            let middle = (low.capacity * high.capacity).squareRoot()
            let between = Slice(
                isWhole ? middle.rounded() : middle,
                belief,
                rates,
                larger: high
            )
            guard between.room < 0, between.capacity > low.capacity,
                between.capacity < high.capacity
            else { return false }
            left.append((low, between))
            left.append((between, high))
        }
        return left.isEmpty
    }

    /// Evenly spaced in logarithms.
    private static func ladder(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
        let step = log(range.upperBound / range.lowerBound) / Double(count - 1)
        return (0..<count).map { range.lowerBound * exp(step * Double($0)) }
    }
}
