/// Something due at a time: an attempt of a job, or a paced client that wakes.
struct ReplayEvent {
    var microseconds: Int64
    /// The job, or the caller for a wake.
    var job: Int
    /// The attempt, or the generation of a wake.
    var attempt: Int
    var isWake: Bool
    var order = 0
}

/// Events by time; those of one time in the order they were put in.
struct ReplayQueue {
    /// Events that came in the order of their times, as the arrivals of a log do.
    private var line: [ReplayEvent] = []
    private var head = 0
    /// The others, as a binary heap.
    private var heap: [ReplayEvent] = []
    private var pushed = 0

    mutating func push(_ event: ReplayEvent) {
        var event = event
        event.order = pushed
        pushed += 1
        if line.last.map({ $0.microseconds <= event.microseconds }) ?? true {
            line.append(event)
            return
        }
        heap.append(event)
        var child = heap.count - 1
        while child > 0, precedes(heap[child], heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// The event that is due first.
    var first: ReplayEvent? {
        guard head < line.count else { return heap.first }
        guard let other = heap.first, precedes(other, line[head]) else { return line[head] }
        return other
    }

    mutating func pop() -> ReplayEvent? {
        guard head < line.count else { return popHeap() }
        let next = line[head]
        if let other = heap.first, precedes(other, next) { return popHeap() }
        head += 1
        return next
    }

    private mutating func popHeap() -> ReplayEvent? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = 2 * parent + 1
            guard least < heap.count else { return first }
            if least + 1 < heap.count, precedes(heap[least + 1], heap[least]) { least += 1 }
            guard precedes(heap[least], heap[parent]) else { return first }
            heap.swapAt(least, parent)
            parent = least
        }
    }

    private func precedes(_ left: ReplayEvent, _ right: ReplayEvent) -> Bool {
        left.microseconds != right.microseconds
            ? left.microseconds < right.microseconds : left.order < right.order
    }
}

/// One client's memory: its retry quota, its send rate, and the attempts that wait for their turn.
struct ReplayClient {
    private static let quotaCapacity = 500
    private static let retryCost = 5

    var limiter: AdaptiveClient
    var waiting: [(job: Int, attempt: Int)] = []
    var generation = 0
    var isScheduled = false
    private var head = 0
    private var quota = quotaCapacity

    init(_ plan: ReplayPlan, at microseconds: Int64) {
        let now = Double(microseconds) / 1e6
        if let pacing = plan.pacing {
            limiter = AdaptiveClient(
                pacedAt: pacing.ratePerSecond,
                burst: pacing.burst,
                at: now
            )
        } else {
            limiter = AdaptiveClient(at: now)
        }
    }

    /// The next attempt whose turn it is.
    mutating func take(at microseconds: Int64) -> (job: Int, attempt: Int)? {
        guard head < waiting.count, limiter.acquire(at: Double(microseconds) / 1e6) == nil
        else { return nil }
        let next = waiting[head]
        head += 1
        if head > 1024, head * 2 > waiting.count {
            waiting.removeFirst(head)
            head = 0
        }
        return next
    }

    /// Plans the time at which the first waiting attempt may go, unless it is planned already;
    /// `anew` plans it again, for a rate that has changed.
    mutating func schedule(
        _ caller: Int32,
        at microseconds: Int64,
        _ queue: inout ReplayQueue,
        anew: Bool = false
    ) {
        guard head < waiting.count, isScheduled == anew else { return }
        // Looks without taking: the wake itself takes.
        var probe = limiter
        let wait = probe.acquire(at: Double(microseconds) / 1e6) ?? 0
        generation += 1
        isScheduled = true
        let delay = Int64(min(wait, 1e9) * 1e6) + (wait > 0 ? 1 : 0)
        queue.push(
            ReplayEvent(
                microseconds: microseconds &+ delay,
                job: Int(caller),
                attempt: generation,
                isWake: true
            )
        )
    }

    mutating func takeQuota() -> Bool {
        guard quota >= Self.retryCost else { return false }
        quota -= Self.retryCost
        return true
    }

    mutating func returnQuota(_ amount: Int) { quota = min(Self.quotaCapacity, quota + amount) }
}

/// What is sent: one call, or the one that stands for a batch.
struct ReplayJob {
    var call: LogicalCall
    var ready: Int64
    var members: Int
    /// Whether a call waits for this one to end.
    var hasFollower = false
    /// Whether it waits for another.
    var isFollower = false

    /// Gathers calls of one caller and API: a batch goes when full, or when its first member has
    /// waited long enough.
    static func batches(of calls: [LogicalCall], size: Int, wait: Int64) -> [ReplayJob] {
        guard size > 1 else {
            return calls.map { ReplayJob(call: $0, ready: $0.microseconds, members: 1) }
        }
        var jobs: [ReplayJob] = []
        var open: [BatchKey: Int] = [:]
        for call in calls {
            let key = BatchKey(caller: call.caller, operation: call.operation)
            if let index = open[key],
                call.microseconds &- jobs[index].call.microseconds <= wait
            {
                jobs[index].members += 1
                jobs[index].call.cost = max(jobs[index].call.cost, call.cost)
                if jobs[index].members == size {
                    jobs[index].ready = call.microseconds
                    open[key] = nil
                }
            } else {
                open[key] = jobs.count
                jobs.append(ReplayJob(call: call, ready: call.microseconds &+ wait, members: 1))
            }
        }
        return jobs
    }

    private struct BatchKey: Hashable {
        var caller: Int32
        var operation: Int32
    }
}

/// Which limiter decides a call.
struct LimiterKey: Hashable {
    var account: Int
    var party: Int32

    init(_ call: LogicalCall, _ scope: ReplayPlan.Scope, account: Int) {
        self.account = account
        switch scope {
        case .all: party = 0
        case .caller: party = call.caller
        case .resource: party = call.resource ?? -1
        case .operation: party = call.operation
        }
    }
}

/// What an answer is kept under; calls without a resource are not kept.
struct CacheKey: Hashable {
    var operation: Int32
    var resource: Int32
    var caller: Int32?

    init?(_ call: LogicalCall, isShared: Bool) {
        guard let resource = call.resource else { return nil }
        operation = call.operation
        self.resource = resource
        caller = isShared ? nil : call.caller
    }
}
