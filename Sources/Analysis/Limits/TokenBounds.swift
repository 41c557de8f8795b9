/// A token bucket to try on a trace.
struct Bucket: Equatable {
    /// Tokens that the bucket holds at most.
    var capacity: Double
    /// Tokens per unit of the trace's clock.
    var refill: Double
}

/// The most tokens that the past of a trace allows.
///
/// hi ← min(B, hi + r·gap); an admission takes its cost; a throttle of cost c sets hi ← min(hi, c).
/// An admission that finds too few tokens is a contradiction: either its label is wrong or that of
/// the throttles that set the last cap, whichever are fewer. Caps can be taken back, a few deep.
/// Tokens are kept as an offset to r·t − (cost admitted), so that a level before a cap is one number.
struct UpperWalk {
    private static let depth = 8
    private let capacity: Double
    private let refill: Double
    private let floor: Double
    private let room: Double
    private let drained: Bool
    /// r·t − (cost admitted).
    private var flow = 0.0
    /// What to add to `flow` for the tokens.
    private var offset: Double
    /// The least offset that the capacity allowed since the last cap.
    private var ceiling = Double.infinity
    private var offsets = [Double](repeating: 0, count: depth)
    private var ceilings = [Double](repeating: 0, count: depth)
    private var calls = [Double](repeating: 0, count: depth)
    private var top = 0
    private var held = 0
    private var against = 0.0

    /// Starts from a full bucket.
    init(_ bucket: Bucket, delay: Double, slack: Double, drained: Bool) {
        capacity = bucket.capacity
        refill = bucket.refill
        floor = -bucket.refill * slack - 1e-7
        room = bucket.refill * (delay + slack)
        self.drained = drained
        offset = bucket.capacity
    }

    /// The most tokens there can be now.
    var tokens: Double { flow + offset }

    /// Lets time pass.
    @inline(__always)
    mutating func wait(_ gap: Double) {
        flow += refill * gap
        let limit = capacity - flow
        if limit < offset { offset = limit }
        if limit < ceiling { ceiling = limit }
    }

    /// Takes an admission; true if there were too few tokens for it.
    @inline(__always)
    mutating func admit(_ cost: Double) -> Bool {
        flow -= cost
        if flow + offset >= floor { return false }
        contradict(cost)
        return true
    }

    private mutating func contradict(_ cost: Double) {
        against += 1
        while held > 0, against >= calls[top] {
            against = max(0, against - calls[top])
            offset = min(offsets[top], ceiling)
            ceiling = min(ceiling, ceilings[top])
            top = (top + Self.depth - 1) % Self.depth
            held -= 1
            if flow + offset >= floor {
                against = 0
                return
            }
        }
        flow += cost
    }

    /// Takes throttles, each of which shows fewer tokens than its cost.
    @inline(__always)
    mutating func throttle(_ cost: Double, _ count: Double) {
        let cap = (drained ? 0 : cost) + room
        guard cap < flow + offset else { return }
        top = (top + 1) % Self.depth
        held = min(held + 1, Self.depth)
        offsets[top] = offset
        ceilings[top] = ceiling
        calls[top] = count
        ceiling = capacity - flow
        offset = cap - flow
        against = 0
    }

    /// Forgets the past: anything up to the capacity is possible.
    mutating func forget() {
        offset = capacity - flow
        held = 0
        against = 0
    }
}

/// The fewest tokens that the past of a trace allows.
///
/// lo ← min(B, lo + r·gap), at an admission lo ← max(lo, a) − a. A throttle of cost c where lo ≥ c is
/// a contradiction; it takes ⌊(lo − c)/c⌋ + 1 calls that were really admitted, of those throttled
/// there, to explain it. Uncertain stamps delay the refill once after the moment that the bound is
/// counted from. Two countings share the walk: from the last moment at which the tokens were known
/// anew (empty or full), delayed at once; and from whichever moment gives the most, without a delay,
/// the delay taken off the sum. Under overload the first would start anew with each admission.
struct LowerWalk {
    private let capacity: Double
    private let refill: Double
    private let delay: Double
    private let weight: Double
    private let drained: Bool
    private var lag: Double
    /// The tokens counted with the delay at the start.
    private var known = 0.0
    /// The tokens counted without a delay.
    private var undelayed = 0.0

    /// The fewest tokens there can be now.
    var tokens: Double { max(known, undelayed - refill * delay) }

    /// Starts from an empty bucket; each admission seen stands for `1 + hidden` of them.
    init(_ bucket: Bucket, delay: Double, slack: Double, hidden: Double, drained: Bool) {
        capacity = bucket.capacity
        refill = bucket.refill
        self.delay = delay + slack
        weight = 1 + hidden
        self.drained = drained
        lag = delay + slack
    }

    /// Lets time pass.
    @inline(__always)
    mutating func wait(_ gap: Double) {
        let lost = min(lag, gap)
        lag -= lost
        known = min(capacity, known + refill * (gap - lost))
        undelayed = min(capacity, undelayed + refill * gap)
    }

    /// Takes an admission.
    @inline(__always)
    mutating func admit(_ cost: Double) {
        if known >= capacity { lag = delay }
        known -= cost * weight
        if known <= 0 {
            known = 0
            lag = delay
        }
        undelayed = max(0, undelayed - cost * weight)
    }

    /// Takes throttles; the number of them that must have been admissions.
    @inline(__always)
    mutating func throttle(_ cost: Double, _ count: Double) -> Double {
        let excess = tokens - cost + 1e-7
        var wrong = 0.0
        if excess >= 0 {
            wrong = min(count, (excess / cost).rounded(.down) + 1)
            set(max(0, min(tokens - wrong * cost, cost)))
        }
        if drained {
            known = max(0, known - cost * count)
            undelayed = max(0, undelayed - cost * count)
        }
        return wrong
    }

    /// Counts from so many tokens.
    private mutating func set(_ tokens: Double) {
        known = tokens
        undelayed = tokens
        lag = delay
    }

    /// Starts from a full bucket instead.
    mutating func fill() { (known, undelayed) = (capacity, capacity) }

    /// Forgets the past: the bucket may be empty.
    mutating func forget() { set(0) }
}

/// Fewest labels that must be wrong for a bucket to explain the rest of a trace.
///
/// The upper walk needs the admissions and the caps that throttles set, the lower walk only the
/// admissions, so the two are separate, and each is monotone in r and in B: `deficit` falls with
/// both, `surplus` grows with both. A bucket explains every label exactly when both are 0.
extension DecisionTrace {
    /// Labels that are wrong if the bucket has too few tokens; counting ends beyond `limit`.
    func deficit(
        _ bucket: Bucket,
        slack: Double,
        limit: Double = .infinity,
        drained: Bool = false
    ) -> Double {
        var walk = UpperWalk(bucket, delay: delay, slack: slack, drained: drained)
        var count = 0.0
        for step in steps {
            walk.wait(step.gap)
            if step.throttles == 0 {
                if walk.admit(step.cost) {
                    count += 1
                    if count > limit { return count }
                }
            } else if step.throttles > 0 {
                walk.throttle(step.cost, step.throttles)
            } else {
                walk.forget()
            }
        }
        return count
    }

    /// Labels that are wrong if the bucket has too many tokens; counting ends beyond `limit`.
    func surplus(
        _ bucket: Bucket,
        slack: Double,
        limit: Double = .infinity,
        hidden: Double = 0,
        drained: Bool = false
    ) -> Double {
        var walk = LowerWalk(bucket, delay: delay, slack: slack, hidden: hidden, drained: drained)
        if startsFull { walk.fill() }
        var count = 0.0
        for step in steps {
            walk.wait(step.gap)
            if step.throttles == 0 {
                walk.admit(step.cost)
            } else if step.throttles > 0 {
                count += walk.throttle(step.cost, step.throttles)
                if count > limit { return count }
            } else {
                walk.forget()
            }
        }
        return count
    }
}
