/// A change to try on the logged calls: another limit, other clients, or both.
public struct WhatIfChange: Equatable, Sendable {
    /// The bucket's capacity in tokens, or the size of a limit of another kind; `nil` as it is.
    public var capacity: Double?
    /// Tokens per second; `nil` as it is.
    public var refillPerSecond: Double?
    /// How many calls one batch call replaces; 1 for none.
    public var batchSize = 1
    /// How long answers are reused, in seconds; 0 for never.
    public var cacheSeconds = 0.0
    /// Over how many seconds first attempts are spread at random; 0 for none.
    public var jitterSeconds = 0.0
    /// Whether the clients retry in the SDKs' adaptive mode.
    public var isAdaptive = false
    /// Calls per second that each client keeps to; `nil` for no pace.
    public var pacePerSecond: Double?
    /// Over how many accounts the callers are spread.
    public var accounts = 1

    /// Creates the change that changes nothing.
    public init() {}

    /// Whether it changes anything.
    public var changesAnything: Bool { self != WhatIfChange() }
}

/// What a change would have done to the calls of one limit.
public struct WhatIfAnswer: Equatable, Sendable {
    /// Why the calls cannot be replayed.
    public enum Obstacle: String, Sendable {
        /// The log shows refusals only: nothing is known of the demand.
        case noSuccesses = "no_successes_logged"
        /// The calls carry no times.
        case noTimes = "no_times"
        /// Neither the log nor the catalogue knows the limit, and none was given.
        case limitUnknown = "limit_unknown"
    }

    /// Where the limit comes from that stands for the present one.
    public enum Source: String, Sendable {
        /// It was inferred from the log.
        case log
        /// It is the published or applied value, which the log does not refute.
        case published
        /// It is what got through while calls were throttled, a rough figure.
        case goodput
    }

    /// The limit.
    public var scope: LimitScope
    /// What stands in the way; `nil` when the replay was made.
    public var obstacle: Obstacle?
    /// The limit as it is, where known.
    public var present: LimiterSetting?
    /// Where ``present`` comes from.
    public var presentSource: Source?
    /// Where the figures of ``present`` come from, with source and date where these are published.
    public var presentOrigin: String?
    /// The limit that was tried.
    public var tried: LimiterSetting?
    /// The decided attempts of the log by five-minute window of the clock.
    public var logged: [RatioWindow] = []
    /// The replay of the present limit without a change, where that is known: how well the replay
    /// tells what the log shows.
    public var baseline: ReplayOutcome?
    /// The replay with the change.
    public var after: ReplayOutcome?
    /// The share of attempts throttled after the change, over replays with several seeds.
    public var expectedRatio: Double?
    /// The least raise that keeps every window under 1 %, from the present limit where that is
    /// known, else from the one tried; `nil` for more calls than it can be searched over.
    public var smallest: SmallestIncrease?
    /// The limit from which ``smallest`` starts.
    public var smallestFrom: LimiterSetting?

    /// The attempts that the log shows.
    public var attempts: Int { logged.reduce(0) { $0 + $1.attempts } }
    /// The throttled ones.
    public var throttled: Int { logged.reduce(0) { $0 + $1.throttled } }
    /// The throttled share in the log, 0 to 1; `nil` without attempts.
    public var loggedRatio: Double? {
        attempts > 0 ? Double(throttled) / Double(attempts) : nil
    }

    /// Creates an answer that says nothing yet.
    init(scope: LimitScope) { self.scope = scope }
}

/// Replays the calls of every throttled limit under `change`, the most throttled limit first.
///
/// Calls that the log shows to be retries are replayed as such, by the policy that their waits look
/// like or that clients state; where it does not show them, each call is sent once. Callers whom their
/// retries hold up are replayed as workers, who call sooner when less is refused.
public func whatIf(
    _ ledger: Ledger,
    _ change: WhatIfChange,
    options: AnalysisOptions = AnalysisOptions()
) -> [WhatIfAnswer] {
    let usages = ledger.usageByAPI()
    var file = CaseFile(ledger: ledger, usages: usages, cases: [])
    file.cases = ledger.bucketScopes(of: usages).map { ledger.limitCase($0, options: options) }
        .filter { $0.throttled > 0 }
        .sorted { ($1.throttled, $0.name) < ($0.throttled, $1.name) }
        .prefix(20).map { $0 }
    return file.cases.map { CaseStudy($0, of: file).whatIf(change) }
}

extension CaseStudy {
    /// The most calls over which the least raise is searched, which takes some sixty replays.
    private static let searched = 200_000

    fileprivate func whatIf(_ change: WhatIfChange) -> WhatIfAnswer {
        var answer = WhatIfAnswer(scope: limitCase.limit.scope)
        answer.logged = loggedWindows
        guard limitCase.showsSuccesses else { return answer.stopped(by: .noSuccesses) }
        guard !records.isEmpty else { return answer.stopped(by: .noTimes) }
        answer.present = bucket.map {
            .tokenBucket(capacity: $0.capacity, refillPerSecond: $0.refillPerSecond)
        }
        answer.presentSource = bucket.map {
            switch $0.basis {
            case .inferred: .log
            case .published, .confirmed: .published
            case .goodput: .goodput
            }
        }
        answer.presentOrigin = bucket == nil ? nil : bucketSource
        guard let tried = changed(by: change) else { return answer.stopped(by: .limitUnknown) }
        answer.tried = tried
        if let present = answer.present {
            var unchanged = ReplayPlan(limiter: present, retries: pool?.retries ?? retries)
            unchanged.missingAtStart = bucket?.missingAtStart ?? 0
            answer.baseline = Replay.run(pool?.calls ?? calls, unchanged)
        }
        let calls = pool?.calls ?? calls
        var plan = ReplayPlan(limiter: tried, retries: pool?.retries ?? retries)
        plan.missingAtStart = bucket?.missingAtStart ?? 0
        apply(change, to: &plan)
        answer.after = Replay.run(calls, plan)
        answer.expectedRatio = Replay.expectedRatio(calls, plan)
        if calls.count <= Self.searched {
            plan.limiter = answer.present ?? tried
            answer.smallestFrom = plan.limiter
            answer.smallest = SmallestIncrease(calls, plan)
        }
        return answer
    }

    private func changed(by change: WhatIfChange) -> LimiterSetting? {
        let capacity = change.capacity ?? bucket?.capacity ?? change.refillPerSecond
        guard let capacity, let refill = change.refillPerSecond ?? bucket?.refillPerSecond else {
            return nil
        }
        return .tokenBucket(capacity: max(1, capacity), refillPerSecond: refill)
    }

    private func apply(_ change: WhatIfChange, to plan: inout ReplayPlan) {
        plan.batchSize = max(1, change.batchSize)
        plan.accounts = max(1, change.accounts)
        plan.cacheLifetime = microseconds(change.cacheSeconds)
        plan.spread = microseconds(change.jitterSeconds)
        plan.pacing = change.pacePerSecond.map { ReplayPlan.Pacing(ratePerSecond: $0) }
        if change.isAdaptive { plan.retries = .adaptive() }
        plan.retimesOutageRetries = change.isAdaptive || change.jitterSeconds > 0
    }

    private func microseconds(_ seconds: Double) -> Int64 {
        seconds > 0 ? Int64(min(seconds, 1e9) * 1e6) : 0
    }

    private var loggedWindows: [RatioWindow] {
        var windows: [RatioWindow] = []
        for record in records where record.outcome != .failed {
            let period = ReplayPlan.alarmPeriod
            let start = floorDivide(record.microseconds, period) * period
            if windows.last?.start != start {
                windows.append(RatioWindow(start: start, attempts: 0, throttled: 0))
            }
            windows[windows.count - 1].attempts += 1
            if record.outcome == .throttled { windows[windows.count - 1].throttled += 1 }
        }
        return windows
    }
}

extension WhatIfAnswer {
    fileprivate func stopped(by obstacle: Obstacle) -> WhatIfAnswer {
        var answer = self
        answer.obstacle = obstacle
        return answer
    }
}
