/// Replays logical calls under a plan: a discrete-event simulation in order of time.
///
/// Calls arrive as the log shows them, or, where they follow others (`CallerLoop`), a pause after
/// those have ended; they pass caches, batches and the client's pace, then the limiter; refused
/// ones come back by the retry policy. n attempts cost O(n log n) time and O(n) memory.
public struct Replay {
    private var plan: ReplayPlan
    private var generator: ReplayGenerator
    private var queue = ReplayQueue()
    private var clients: [Int32: ReplayClient] = [:]
    private var limiters: [LimiterKey: Limiter] = [:]
    private var cached: [CacheKey: Int64] = [:]
    private var accounts: [Int32: Int] = [:]
    private var counts: [Int64: (attempts: Int, throttled: Int)] = [:]
    private var waits: [Int64] = []
    private var jobs: [ReplayJob] = []
    private var followers: [Int32: [Int]] = [:]
    private var outcome = ReplayOutcome()
    private var first: Int64?
    private var last: Int64 = 0

    /// Replays `calls`, in order of time, under `plan`.
    public static func run(_ calls: [LogicalCall], _ plan: ReplayPlan) -> ReplayOutcome {
        var replay = Replay(plan)
        return replay.run(calls)
    }

    /// The throttled share to expect under `plan`, 0 to 1: that of all attempts of replays with
    /// `seeds` seeds in turn, so that the luck of one draw of the jitter does not decide.
    public static func expectedRatio(
        _ calls: [LogicalCall],
        _ plan: ReplayPlan,
        seeds: Int = 9
    ) -> Double {
        var attempts = 0
        var throttled = 0
        for offset in 0..<max(1, seeds) {
            var plan = plan
            plan.seed = plan.seed &+ UInt64(offset)
            let outcome = run(calls, plan)
            attempts += outcome.attempts
            throttled += outcome.throttled
        }
        return attempts > 0 ? Double(throttled) / Double(attempts) : 0
    }

    private init(_ plan: ReplayPlan) {
        self.plan = plan
        generator = ReplayGenerator(seed: plan.seed)
    }

    private mutating func run(_ calls: [LogicalCall]) -> ReplayOutcome {
        let kept =
            plan.excludedCallers.isEmpty
            ? calls : calls.filter { !plan.excludedCallers.contains($0.caller) }
        outcome.calls = kept.count
        if plan.accounts > 1 { accounts = Self.spread(kept, over: plan.accounts) }
        jobs = ReplayJob.batches(of: kept, size: plan.batchSize, wait: plan.batchWait)
        outcome.saved = kept.count - jobs.count
        if plan.batchSize <= 1, plan.excludedCallers.isEmpty { chain(kept) }
        for index in jobs.indices where !jobs[index].isFollower { arrive(index) }
        while let event = queue.pop() {
            if event.isWake {
                wake(event.job, generation: event.attempt, at: event.microseconds)
            } else {
                attempt(event.job, event.attempt, at: event.microseconds)
            }
        }
        return finish()
    }

    /// Sets calls that wait for others aside, by caller, in order.
    private mutating func chain(_ calls: [LogicalCall]) {
        for (index, call) in calls.enumerated() {
            guard let earlier = call.follows, earlier >= 0, earlier < index,
                !jobs[earlier].hasFollower
            else { continue }
            jobs[earlier].hasFollower = true
            jobs[index].isFollower = true
            followers[call.caller, default: []].append(index)
        }
        for (caller, queue) in followers { followers[caller] = queue.reversed() }
    }

    /// Lets the caller's next call come when one that others waited for has ended.
    ///
    /// It is the next in the log's order, not the one that followed in the log: workers that are
    /// held up do less of the work, and all of them stay busy to the end.
    private mutating func end(_ index: Int, at now: Int64) {
        guard jobs[index].hasFollower,
            let next = followers[jobs[index].call.caller]?.popLast()
        else { return }
        let ready = now &+ jobs[next].call.pause
        jobs[next].ready = max(ready, jobs[next].call.earliest ?? ready)
        jobs[next].call.microseconds = jobs[next].ready
        jobs[next].call.lastFailure = nil
        arrive(next)
    }

    private mutating func arrive(_ index: Int) {
        let call = jobs[index].call
        var time = jobs[index].ready
        var attempt = 1
        if plan.retimesOutageRetries, let failure = call.lastFailure, call.earlierFailures > 0 {
            attempt = min(call.earlierFailures, 1000) + 1
            guard attempt <= plan.retries.maxAttempts else {
                outcome.failed += jobs[index].members
                end(index, at: failure)
                return
            }
            time = failure &+ plan.retries.wait(after: attempt - 1, &generator)
        }
        if plan.spread > 0 {
            time = time &+ Int64(generator.unit() * Double(min(plan.spread, 1 << 50)))
        }
        jobs[index].ready = time
        queue.push(ReplayEvent(microseconds: time, job: index, attempt: attempt, isWake: false))
    }

    private mutating func attempt(_ index: Int, _ number: Int, at now: Int64) {
        let call = jobs[index].call
        if plan.cacheLifetime > 0, let key = CacheKey(call, isShared: plan.cacheIsShared),
            let stored = cached[key], now &- stored < plan.cacheLifetime
        {
            outcome.saved += number == 1 ? jobs[index].members : 0
            outcome.succeeded += jobs[index].members
            if number > 1 { waits.append(now &- call.microseconds) }
            end(index, at: now)
            return
        }
        guard plan.pacing != nil || plan.retries.isAdaptive else {
            send(index, number, at: now)
            return
        }
        var client = clients[call.caller] ?? ReplayClient(plan, at: now)
        defer { clients[call.caller] = client }
        client.waiting.append((index, number))
        client.schedule(call.caller, at: now, &queue)
    }

    private mutating func wake(_ caller: Int, generation: Int, at now: Int64) {
        let name = Int32(truncatingIfNeeded: caller)
        guard clients[name]?.generation == generation else { return }
        clients[name]?.isScheduled = false
        while let next = clients[name]?.take(at: now) {
            send(next.job, next.attempt, at: now)
        }
        clients[name]?.schedule(name, at: now, &queue)
    }

    private mutating func send(_ index: Int, _ number: Int, at now: Int64) {
        let call = jobs[index].call
        let key = LimiterKey(call, plan.scope, account: account(of: call, index))
        let admitted =
            limiters[key, default: Limiter(plan.limiter, tokens: plan.tokensAtStart)]
            .admit(at: now, cost: call.cost, duration: call.duration)
        count(now, isThrottled: !admitted)
        let tracksClient = plan.retries.isAdaptive || plan.retries.usesRetryQuota
        if tracksClient, clients[call.caller] == nil {
            clients[call.caller] = ReplayClient(plan, at: now)
        }
        if plan.retries.isAdaptive {
            clients[call.caller]?.limiter.received(
                isThrottled: !admitted,
                at: Double(now) / 1e6
            )
            clients[call.caller]?.schedule(call.caller, at: now, &queue, anew: true)
        }
        if admitted {
            succeed(index, number, at: now)
            end(index, at: now &+ call.duration)
        } else if number >= plan.retries.maxAttempts {
            outcome.failed += jobs[index].members
            end(index, at: now)
        } else if plan.retries.usesRetryQuota, clients[call.caller]?.takeQuota() == false {
            outcome.quotaRefusals += 1
            outcome.failed += jobs[index].members
            end(index, at: now)
        } else {
            let wait = plan.retries.wait(after: number, &generator)
            queue.push(
                ReplayEvent(
                    microseconds: now &+ wait,
                    job: index,
                    attempt: number + 1,
                    isWake: false
                )
            )
        }
    }

    private mutating func succeed(_ index: Int, _ number: Int, at now: Int64) {
        let call = jobs[index].call
        outcome.succeeded += jobs[index].members
        waits.append(max(0, now &- call.microseconds))
        if plan.retries.usesRetryQuota { clients[call.caller]?.returnQuota(number > 1 ? 5 : 1) }
        if plan.cacheLifetime > 0, let key = CacheKey(call, isShared: plan.cacheIsShared) {
            cached[key] = now
        }
    }

    private mutating func count(_ now: Int64, isThrottled: Bool) {
        outcome.attempts += 1
        outcome.throttled += isThrottled ? 1 : 0
        let window = floorDivide(now, max(1, plan.windowLength))
        counts[window, default: (0, 0)].attempts += 1
        counts[window, default: (0, 0)].throttled += isThrottled ? 1 : 0
        if first == nil { first = now }
        last = now
    }

    private func account(of call: LogicalCall, _ index: Int) -> Int {
        plan.accounts > 1 ? accounts[call.caller] ?? index % plan.accounts : 0
    }

    private mutating func finish() -> ReplayOutcome {
        outcome.windows = counts.keys.sorted().map { window in
            let count = counts[window] ?? (0, 0)
            return RatioWindow(
                start: window &* max(1, plan.windowLength),
                attempts: count.attempts,
                throttled: count.throttled
            )
        }
        waits.sort()
        if let most = waits.last {
            outcome.waitMedian = waits[(waits.count - 1) / 2]
            outcome.wait95 = waits[(waits.count - 1) * 95 / 100]
            outcome.waitMost = most
        }
        outcome.span = first.map { last &- $0 } ?? 0
        return outcome
    }

    /// Callers to accounts, the heaviest first, each to the account with the least so far; one
    /// caller alone is not placed, and its calls then go round.
    private static func spread(_ calls: [LogicalCall], over accounts: Int) -> [Int32: Int] {
        var demand: [Int32: Double] = [:]
        for call in calls { demand[call.caller, default: 0] += call.cost }
        guard demand.count > 1 else { return [:] }
        let count = min(accounts, demand.count)
        var load = [Double](repeating: 0, count: count)
        var placed: [Int32: Int] = [:]
        for (caller, cost) in demand.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            var least = 0
            for account in load.indices where load[account] < load[least] { least = account }
            load[least] += cost
            placed[caller] = least
        }
        return placed
    }
}
