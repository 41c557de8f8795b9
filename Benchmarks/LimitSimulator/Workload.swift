#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How callers behave.
public enum Workload: String, CaseIterable, Sendable {
    /// One flood from a full bucket.
    case burst
    /// Floods with pauses that let the bucket refill wholly or in part.
    case periodic
    /// Poisson arrivals above the refill rate.
    case poisson
    /// Overload and quiet by turns, of random lengths.
    case onOff = "on-off"
    /// Clients that retry after doubling delays, in step.
    case backoff
    /// Clients that retry after random delays below a doubling ceiling.
    case fullJitter = "full-jitter"
    /// Clients that steer their own rate by a cubic, as botocore's adaptive mode does.
    case adaptive
}

/// One call as the limiter saw it.
public struct Call: Equatable, Sendable {
    /// When it was decided, in seconds.
    public var time: Double
    /// Whether it was admitted.
    public var isAdmitted: Bool
    /// How long it took, in seconds.
    public var duration: Double
}

/// Runs a workload of about `count` calls against a limiter.
public func simulate(_ workload: Workload, _ limiter: SimulatedLimiter, count: Int, seed: UInt64)
    -> [Call]
{
    var random = Random(seed: seed)
    switch workload {
    case .burst, .periodic, .poisson, .onOff:
        return openLoop(workload, limiter, count, &random)
    case .backoff, .fullJitter, .adaptive:
        return closedLoop(workload, limiter, count, &random)
    }
}

/// Arrivals that do not heed the answers: a Poisson process whose rate changes in steps.
private func openLoop(
    _ workload: Workload,
    _ limiter: SimulatedLimiter,
    _ count: Int,
    _ random: inout Random
) -> [Call] {
    let (capacity, rate) = (limiter.capacity, limiter.rate)
    var pieces: [(start: Double, end: Double, rate: Double)] = []
    switch workload {
    case .burst, .periodic:
        let flood = max(
            rate * random.uniform(2, 6),
            capacity / pow(10, random.uniform(-1.3, 0.7))
        )
        guard workload == .periodic else {
            pieces = [(0, .infinity, flood)]
            break
        }
        let size = random.uniform(1.2, 3) * capacity + 2
        let length = size / flood
        let rest = capacity / rate
        let share = random.unit() < 0.7 ? random.uniform(1, 3) : random.uniform(0.3, 1)
        let period = length + rest * share + 1
        for index in 0..<(Int(Double(count) / size) + 2) {
            let start = Double(index) * period + random.uniform(0, 0.2 * period)
            pieces.append((start, start + length, flood))
        }
    case .poisson:
        pieces = [(0, .infinity, rate * random.uniform(1.1, 5))]
    default:
        let factor = random.uniform(1.3, 5)
        let scale = max(capacity / ((factor - 1) * rate), 3 / rate)
        var (now, total) = (0.0, 0.0)
        while total < Double(count) * 1.3 {
            let on = random.exponential(mean: 2 * scale) + 0.3 * scale
            let off = random.exponential(mean: capacity / rate) + 0.5 / rate
            pieces.append((now, now + on, factor * rate))
            pieces.append((now + on, now + on + off, random.uniform(0, 0.6) * rate))
            now += on + off
            total += on * factor * rate
        }
    }
    var state = LimiterState(limiter)
    var calls: [Call] = []
    for piece in pieces where piece.rate > 0 {
        var time = max(piece.start, calls.last?.time ?? 0)
        while calls.count < count {
            time += random.exponential(mean: 1 / piece.rate)
            if time >= piece.end { break }
            let duration = 0.05 * exp(0.5 * random.normal())
            let isAdmitted = state.admits(at: time, cost: 1, lasting: duration)
            calls.append(Call(time: time, isAdmitted: isAdmitted, duration: duration))
        }
    }
    return calls
}

/// One client of a closed loop.
private struct Client {
    var attempt = 0
    var jobs = 1
    var epoch = 0.0
    var fill = 1.0
    var lastMaximum = 0.0
    var lastThrottle = 0.0
    var measured = 0.0
    var lastSent = 0.0

    /// Takes an answer and returns the rate to send at from now on (the cubic of CUBIC, RFC 8312,
    /// with botocore's constants: scale 0.4, decrease to 0.7).
    mutating func steer(at time: Double, isAdmitted: Bool) -> Double {
        let gap = time - lastSent
        lastSent = time
        if gap > 0 { measured = 0.8 * measured + 0.2 * min(1e4, 1 / gap) }
        if !isAdmitted {
            lastMaximum = min(fill, max(measured, 0.01))
            lastThrottle = time
            fill = max(0.01, 0.7 * lastMaximum)
        } else if lastMaximum > 0 {
            let shift = cbrt(lastMaximum * 0.3 / 0.4)
            let since = time - lastThrottle - shift
            fill = max(
                0.01,
                min(0.4 * since * since * since + lastMaximum, 2 * max(measured, 0.05))
            )
        } else {
            fill *= 1.05
        }
        return fill
    }
}

/// Clients that wait for each answer before they send again.
private func closedLoop(
    _ workload: Workload,
    _ limiter: SimulatedLimiter,
    _ count: Int,
    _ random: inout Random
) -> [Call] {
    let (capacity, rate) = (limiter.capacity, limiter.rate)
    let demand = rate * random.uniform(1.2, 4)
    var number = Int(min(50, max(1, rate * 2)))
    var (base, attempts, think, period, jobs, tick) = (0.1, 10, 0.05, 0.0, 1, 0.0)
    if workload != .adaptive {
        number = Int(min(2000, max(2, demand * random.uniform(0.3, 3))))
        let isScheduled = random.unit() < 0.5
        base = random.pick([0.05, 0.1, 0.5, 1])
        attempts = random.pick([4, 5, 10])
        think = Double(number) / demand
        if isScheduled {
            period = random.pick([10.0, 30, 60]) * max(1, capacity / rate / 30)
            let wanted =
                capacity * random.uniform(0.8, 2.5)
                + period * rate * random.uniform(0.1, 0.9)
            jobs = max(1, Int(wanted / Double(number)))
            tick = random.pick([0.01, 0.2])
        }
    }
    var clients = Array(repeating: Client(), count: number)
    var queue = EventQueue()
    for index in clients.indices {
        clients[index].jobs = jobs
        let start =
            period > 0 ? tick * random.unit() : random.exponential(mean: think)
        queue.insert(time: start, client: index)
    }
    var state = LimiterState(limiter)
    var calls: [Call] = []
    calls.reserveCapacity(count)
    while calls.count < count, let (time, index) = queue.popFirst() {
        let lengthening = exp(0.35 * random.normal())
        let isAdmitted = state.admits(at: time, cost: 1, lasting: 0.05 * lengthening)
        let duration = (isAdmitted ? 0.05 : 0.01) * lengthening
        calls.append(Call(time: time, isAdmitted: isAdmitted, duration: duration))
        let done = time + duration
        if workload == .adaptive {
            let rate = clients[index].steer(at: time, isAdmitted: isAdmitted)
            queue.insert(time: max(done, time + 1 / rate), client: index)
            continue
        }
        if !isAdmitted, clients[index].attempt + 1 < attempts {
            var wait = min(20, base * pow(2, Double(clients[index].attempt)))
            clients[index].attempt += 1
            if workload == .fullJitter { wait *= random.unit() }
            queue.insert(time: done + wait, client: index)
            continue
        }
        clients[index].attempt = 0
        guard period > 0 else {
            queue.insert(time: done + random.exponential(mean: think), client: index)
            continue
        }
        clients[index].jobs -= 1
        if clients[index].jobs > 0 {
            queue.insert(time: done, client: index)
        } else {
            clients[index].jobs = jobs
            clients[index].epoch += period
            if clients[index].epoch < done {
                clients[index].epoch = (done / period).rounded(.up) * period
            }
            queue.insert(time: clients[index].epoch + tick * random.unit(), client: index)
        }
    }
    return calls
}
