#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Two buckets of which a call needs a token each, if they explain a log that one does not.
///
/// The admissions alone bound any bucket from below: for each capacity there is a least refill under
/// which none lacks a token. Where two buckets bind in turn both lie near that bound, the smaller one
/// with the faster refill. So pairs on the bound are replayed, and the best of them settled.
struct SeriesFit {
    /// The bucket of the lesser capacity and the faster refill.
    var inner: Bucket
    /// The bucket of the greater capacity and the slower refill.
    var outer: Bucket
    /// The labels that still differ.
    var wrong: Double

    /// Steps of the log that the pairs are searched on.
    static let searchSteps = 3000
    /// The share of one bucket's differences that two may leave, and the share of all labels.
    static let greatestShare = (ofOne: 0.35, ofAll: 0.04)
    /// Labels, and nats of them, that the second bucket must explain at least.
    static let leastGain = (labels: 4.0, nats: 25.0)
    /// Steps of the ladder of capacities.
    private static let rungs = 24.0
    /// Steps of a refill, in tokens over the log.
    private static let grains = [2, 0.5, 0.125, 0.03, 0.008]

    /// Looks for two buckets that leave far fewer labels wrong than the `rival` does.
    init?(_ summary: DecisionSummary, rival: Bucket) {
        let part = summary.prefix(bins: Self.searchSteps)
        let replay = LabelReplay(part)
        let one = replay.wrong(rival)
        guard one >= Self.leastGain.labels, replay.span > 0 else { return nil }
        let bound = AdmissionBound(part)
        let floor = max(1e-3, part.largestAdmittedCost)
        let isWhole = part.costsAreWhole
        let top = max(4 * floor, replay.admitted)
        let ratio = Self.root(top / floor)
        var front: [Bucket] = []
        var capacity = floor
        while capacity <= top {
            front.append(bound.bucket(capacity))
            let next = capacity * ratio
            capacity = isWhole ? max(capacity + 1, next.rounded()) : next
        }
        var best = (pair: (rival, rival), wrong: one)
        func look(_ inner: Bucket, _ outer: Bucket) {
            guard inner.refill > 0, outer.refill > 0, inner.capacity >= floor else { return }
            let wrong = replay.wrong(inner, outer, limit: best.wrong)
            if wrong < best.wrong { best = ((inner, outer), wrong) }
        }
        for (index, inner) in front.enumerated() {
            for outer in front[(index + 1)...] where outer.refill < inner.refill {
                look(inner, outer)
            }
        }
        var width = ratio - 1
        for _ in 0..<8 where best.wrong > 0 {
            for isInner in [true, false] {
                let center = isInner ? best.pair.0 : best.pair.1
                func replace(_ bucket: Bucket) {
                    if isInner { look(bucket, best.pair.1) } else { look(best.pair.0, bucket) }
                }
                for sign in [-1.0, 1.0] {
                    let wanted = max(floor, center.capacity * (1 + sign * width / 2))
                    replace(bound.bucket(isWhole ? wanted.rounded() : wanted))
                    if isWhole {
                        replace(bound.bucket(max(floor, center.capacity + sign)))
                        replace(Bucket(capacity: center.capacity + sign, refill: center.refill))
                    }
                }
                for grain in Self.grains {
                    let now = isInner ? best.pair.0 : best.pair.1
                    for place in [-3.0, -2, -1, 1, 2, 3] {
                        let refill = now.refill + grain * place / replay.span
                        replace(Bucket(capacity: now.capacity, refill: refill))
                    }
                }
            }
            width /= 1.6
        }
        (inner, outer) = best.pair
        wrong = best.wrong
        let lapse = min(0.3, (one + 0.5) / (replay.labels + 1))
        let gain = one - wrong
        guard gain >= Self.leastGain.labels,
            gain * log((1 - lapse) / lapse) >= Self.leastGain.nats,
            wrong <= Self.greatestShare.ofOne * one,
            wrong <= Self.greatestShare.ofAll * replay.labels,
            inner.refill > outer.refill, inner.capacity < outer.capacity
        else { return nil }
    }

    /// The ratio of a ladder with so many rungs.
    private static func root(_ value: Double) -> Double {
        var (low, high) = (1.0, max(2, value))
        while high > low * 1.001 {
            let middle = (low * high).squareRoot()
            var (power, left) = (1.0, rungs)
            while left > 0, power < value { (power, left) = (power * middle, left - 1) }
            if power < value { low = middle } else { high = middle }
        }
        return max(1.1, high)
    }
}

/// The least refill under which no admission of a log lacks a token, for each capacity.
struct AdmissionBound {
    private let trace: DecisionTrace
    private let range: ClosedRange<Double>

    /// Takes the admissions from a summary.
    init(_ summary: DecisionSummary) {
        trace = DecisionTrace(summary, jitter: 0)
        let rate = trace.admittedCost / max(trace.span, 1e-9)
        range = max(1e-9, 1e-3 * rate)...max(1, 1e4 * rate)
    }

    /// The bucket on the bound.
    func bucket(_ capacity: Double) -> Bucket {
        var (low, high) = (range.lowerBound, range.upperBound)
        while high > low * (1 + 1e-6) {
            let middle = (low * high).squareRoot()
            if lacks(Bucket(capacity: capacity, refill: middle)) {
                low = middle
            } else {
                high = middle
            }
        }
        return Bucket(capacity: capacity, refill: high)
    }

    private func lacks(_ bucket: Bucket) -> Bool {
        var tokens = bucket.capacity
        let floor = -bucket.refill * trace.slack - 1e-7
        for step in trace.steps {
            tokens = min(bucket.capacity, tokens + bucket.refill * step.gap)
            guard step.throttles == 0 else { continue }
            tokens -= step.cost
            if tokens < floor { return true }
        }
        return false
    }
}
