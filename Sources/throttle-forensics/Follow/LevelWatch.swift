import Analysis
import Events

/// The levels of the buckets that a stream meets, from limits inferred while it goes on.
///
/// Of each service that refuses calls, the last ones are kept and studied again and again: one service
/// at a time, and no more than a twentieth of the time. Which services are watched, how many calls of
/// each are kept and so what a study costs is bounded.
struct LevelWatch {
    /// The services whose limits are inferred; the first that refuse calls.
    static let mostServices = 4
    /// The fewest calls of a service that a study is on, once there were as many.
    static let eventsKept = 3000
    /// How much longer than it took a study is followed by none.
    private static let rest = 19.0

    /// What is known of the bucket that an API draws on.
    enum Level: Equatable {
        /// The tokens left, of how many, what comes back in a second, and how that is known.
        case known(left: Int, capacity: Double, refill: Double, source: LevelGauge.Source)
        /// Why the level is not known.
        case unknown(String)
    }

    private var services: [String: WatchedService] = [:]
    /// The names in the order in which they are studied.
    private var names: [String] = []
    private var next = 0
    private var restsUntil = 0.0
    /// The last calls of services that are not watched.
    private var recent: [Event] = []
    /// The latest time of an event.
    private var microseconds = Int64.min
    private let options: AnalysisOptions

    /// Creates a watch that knows the quotas in `options`.
    init(options: AnalysisOptions = AnalysisOptions()) { self.options = options }

    /// Takes one call.
    mutating func add(_ event: Event) {
        if let time = event.time?.microseconds { microseconds = max(microseconds, time) }
        guard let name = event.service else { return }
        defer { keep(event) }
        if services[name] == nil {
            guard event.outcome == .throttled, names.count < Self.mostServices else { return }
            services[name] = WatchedService()
            names.append(name)
            // A burst from a full bucket shows its capacity, and comes before the first refusal.
            for early in recent where early.service == name { services[name]?.add(early) }
        }
        services[name]?.add(event)
    }

    /// Keeps a call of a service that is not watched yet, without its longer texts.
    private mutating func keep(_ event: Event) {
        guard names.count < Self.mostServices, services[event.service ?? ""] == nil else { return }
        var event = event
        (event.message, event.userAgent, event.extendedRequestID) = (nil, nil, nil)
        if recent.count >= Self.eventsKept { recent.removeFirst(Self.eventsKept / 4) }
        recent.append(event)
    }

    /// Studies the next service that has something new, unless the last study was too short a time
    /// ago.
    ///
    /// - Parameters:
    ///   - now: seconds since the start.
    ///   - clock: tells the seconds since the start.
    mutating func study(now: Double, clock: () -> Double) {
        guard now >= restsUntil, !names.isEmpty else { return }
        for _ in names.indices {
            let name = names[next % names.count]
            next = (next + 1) % names.count
            guard services[name]?.hasNews == true else { continue }
            services[name]?.study(options)
            let end = clock()
            restsUntil = end + Self.rest * max(0, end - now)
            return
        }
    }

    /// What is known of the bucket that an API draws on; `nil` where it was refused nothing.
    func level(service: String?, operation: String?) -> Level? {
        guard let service else { return .unknown("the text does not name the service") }
        guard let watched = services[service] else {
            return names.count < Self.mostServices
                ? nil : .unknown("\(Self.mostServices) services are watched already")
        }
        return watched.level(of: operation ?? "", at: microseconds)
    }
}

/// The last calls of one service, and the limits that they show.
private struct WatchedService {
    private var older = Ledger()
    private var younger = Ledger()
    private var gauges: [LevelGauge] = []
    /// By operation, the index of its gauge, or why there is none; empty for all others.
    private var gaugeOf: [String: Int] = [:]
    private var reasons: [String: String] = [:]
    private var callsSinceStudy = 0
    private var callsAtStudy = 0

    /// Whether enough is new for another study: a tenth more calls.
    var hasNews: Bool { callsSinceStudy > 0 && callsSinceStudy * 10 >= callsAtStudy }

    mutating func add(_ event: Event) {
        younger.add(event)
        callsSinceStudy += 1
        for index in gauges.indices { gauges[index].take(event) }
        guard younger.count >= LevelWatch.eventsKept || younger.textBytes > 16 << 20 else { return }
        older = younger
        younger = Ledger()
    }

    mutating func study(_ options: AnalysisOptions) {
        var ledger = older
        ledger.merge(younger)
        (callsAtStudy, callsSinceStudy) = (ledger.count, 0)
        let limits = analyze(ledger, options: options).limits
        let earlier = Dictionary(gauges.map { ($0.scope, $0) }) { first, _ in first }
        (gauges, gaugeOf, reasons) = ([], [:], [:])
        for limit in limits where limit.estimate.throttled > 0 {
            let names = limit.scope.operations.isEmpty ? [""] : limit.scope.operations
            // The most throttled limits come first; an API shows the first of its own.
            let new = names.filter { gaugeOf[$0] == nil && reasons[$0] == nil }
            guard !new.isEmpty else { continue }
            if let gauge = LevelGauge(limit, earlier: earlier[limit.scope]) {
                for name in new { gaugeOf[name] = gauges.count }
                gauges.append(gauge)
            } else {
                for name in new { reasons[name] = Self.reason(limit.estimate) }
            }
        }
        for event in ledger.events {
            for index in gauges.indices { gauges[index].take(event) }
        }
    }

    func level(of operation: String, at time: Int64) -> LevelWatch.Level? {
        if let index = gaugeOf[operation] ?? gaugeOf[""] {
            let gauge = gauges[index]
            return .known(
                left: Int(gauge.level(at: time).rounded(.down)),
                capacity: gauge.capacity,
                refill: gauge.refillPerSecond,
                source: gauge.source
            )
        }
        if let reason = reasons[operation] ?? reasons[""] { return .unknown(reason) }
        return callsAtStudy == 0 ? .unknown("not studied yet") : nil
    }

    /// Why no level follows from an estimate, in few words.
    private static func reason(_ estimate: LimitEstimate) -> String {
        switch estimate.model {
        case .fixedWindow: return "a count per window, no bucket"
        case .concurrency: return "a limit on calls at work at once"
        case .tokenBucket, .undetermined: break
        }
        switch estimate.reasons.first {
        case .noSuccessesLogged: return "only refusals are logged"
        case .noSaturation: return "the refill has not shown yet"
        case .noBurstFromFull: return "the capacity has not shown yet"
        case .tooFewThrottles: return "too few refusals yet"
        case .resolutionTooCoarse: return "the time stamps are too coarse"
        case .kindNotShown: return "a window would fit as well"
        case .hiddenCallersLikely: return "others use it too"
        case .inconsistentWithOneLimit: return "no single limit fits"
        case .limitChanged: return "the limit changed"
        case nil: return "capacity or refill have not shown yet"
        }
    }
}
