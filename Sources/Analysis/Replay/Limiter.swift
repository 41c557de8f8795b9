/// The rule of a limit and its parameters, without state.
public enum LimiterSetting: Equatable, Sendable {
    /// Tokens refill up to `capacity`; continuously, or in steps of `refillTick` microseconds that
    /// begin at the first call. A refused call takes `throttledCost` tokens, never below none.
    case tokenBucket(
        capacity: Double,
        refillPerSecond: Double,
        refillTick: Int64? = nil,
        throttledCost: Double = 0
    )
    /// At most `limit` cost in each window of `length` microseconds.
    case window(limit: Double, length: Int64, alignment: WindowAlignment = .clock)
    /// At most `limit` cost at work at the same time.
    case concurrency(limit: Double)

    /// The same rule with its refill rate multiplied by `refill` and its capacity by `capacity`;
    /// for the other kinds the limit is multiplied by `capacity`.
    public func scaled(capacity factor: Double, refill: Double) -> LimiterSetting {
        switch self {
        case .tokenBucket(let capacity, let rate, let tick, let cost):
            .tokenBucket(
                capacity: capacity * factor,
                refillPerSecond: rate * refill,
                refillTick: tick,
                throttledCost: cost
            )
        case .window(let limit, let length, let alignment):
            .window(limit: limit * factor, length: length, alignment: alignment)
        case .concurrency(let limit): .concurrency(limit: limit * factor)
        }
    }
}

/// One limiter at work: it decides calls in order of time.
///
/// Token bucket: tokens x ← min(B, x + r·Δt); a call of cost c passes iff x ≥ c, then x ← x − c
/// (RFC 2697's bucket in continuous form). Fixed window: the cost passed since the window began
/// plus c ≤ limit. Sliding window: the same over the last window's length. Concurrency: the cost of
/// calls that have begun and not ended plus c ≤ limit.
public struct Limiter: Sendable {
    /// The rule.
    public let setting: LimiterSetting
    /// Tokens in the bucket, or room left in the window or among the slots, at the last decision.
    public private(set) var available: Double
    private var clock: Int64?
    /// Passed calls that still count: in order of time for a sliding window, a heap by their end
    /// for a concurrency limit.
    private var held: [(microseconds: Int64, cost: Double)] = []
    private var head = 0

    /// Room for rounding: sums of refills are off by some 1e-12 of a token.
    private static let slack = 1e-9

    /// Creates a limiter; a bucket starts with `tokens`, or full.
    public init(_ setting: LimiterSetting, tokens: Double? = nil) {
        self.setting = setting
        switch setting {
        case .tokenBucket(let capacity, _, _, _):
            available = min(max(0, tokens ?? capacity), capacity)
        case .window(let limit, _, _), .concurrency(let limit): available = limit
        }
    }

    /// Decides a call; `microseconds` never goes back (an earlier time counts as the last one).
    ///
    /// `duration` in microseconds matters to a concurrency limit alone.
    public mutating func admit(at microseconds: Int64, cost: Double, duration: Int64 = 0) -> Bool {
        advance(to: microseconds)
        guard available + Self.slack >= cost else {
            if case .tokenBucket(_, _, _, let throttledCost) = setting {
                available = max(0, available - throttledCost)
            }
            return false
        }
        available -= cost
        let now = clock ?? microseconds
        switch setting {
        case .window(_, _, .sliding): held.append((now, cost))
        case .concurrency: hold(until: now &+ max(1, duration), cost: cost)
        default: break
        }
        return true
    }

    /// Brings the state to `microseconds` without a call.
    public mutating func advance(to microseconds: Int64) {
        let last = clock ?? microseconds
        let now = max(last, microseconds)
        switch setting {
        case .tokenBucket(let capacity, let rate, let tick, _):
            var step = now &- last
            if let tick, tick > 0 { step -= step % tick }
            available = min(capacity, available + Double(step) * rate / 1e6)
            clock = last &+ step
        case .window(let limit, let length, .clock):
            let size = max(1, length)
            if clock == nil || floorDivide(now, size) != floorDivide(last, size) {
                available = limit
            }
            clock = now
        case .window(let limit, let length, .firstCall):
            let size = max(1, length)
            if now &- last >= size {
                available = limit
                clock = now &- (now &- last) % size
            } else {
                clock = last
            }
        case .window(_, let length, .sliding):
            clock = now
            while head < held.count, now &- held[head].microseconds >= max(1, length) {
                available += held[head].cost
                head += 1
            }
            if head > 1024, head * 2 > held.count {
                held.removeFirst(head)
                head = 0
            }
        case .concurrency:
            clock = now
            while let first = held.first, first.microseconds <= now { release(first.cost) }
        }
    }

    private mutating func hold(until end: Int64, cost: Double) {
        held.append((end, cost))
        var child = held.count - 1
        while child > 0, held[child].microseconds < held[(child - 1) / 2].microseconds {
            held.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the earliest end off the heap.
    private mutating func release(_ cost: Double) {
        available += cost
        let last = held.removeLast()
        guard !held.isEmpty else { return }
        held[0] = last
        var parent = 0
        while true {
            var least = 2 * parent + 1
            guard least < held.count else { return }
            if least + 1 < held.count, held[least + 1].microseconds < held[least].microseconds {
                least += 1
            }
            guard held[least].microseconds < held[parent].microseconds else { return }
            held.swapAt(least, parent)
            parent = least
        }
    }
}

/// Division that rounds towards minus infinity, for `divisor` above 0.
func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}
