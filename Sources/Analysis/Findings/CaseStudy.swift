internal import Events

/// One case with the tests made on it, each once.
struct CaseStudy {
    var file: CaseFile
    var limitCase: LimitCase
    /// The attempts, in order of time.
    var records: [CallRecord]
    /// Which attempt repeats which: as the log shows it, or as the clients' own words imply.
    var links: RetryLinks
    /// The logical calls.
    var calls: [LogicalCall]
    /// How the clients try again, where ``links`` tell; else no call is sent twice.
    var retries: RetryPolicy
    /// What the log shows of waits; nothing where the links are implied.
    var delays: RetryDelays
    /// What the first refusal changed, where the log links no retries and an SDK is known.
    var onset: RetryOnset?
    var synchrony: RetrySynchrony
    var outages: [OutageSurge]
    var episodes: ThrottleEpisodes
    /// The capacity and refill rate to reason with.
    var bucket: WorkingBucket?
    /// Whether a replay of the log through `bucket` throttles about as often as the log.
    var bucketExplainsLog: Bool
    /// The main caller as workers whom their retries hold up, where it looks so: it calls sooner when
    /// less is refused.
    var pool: WorkerPool?
    /// The throttles that the published limit cannot explain, when there is one and it was refuted.
    var refutesPublished: Bool
    /// How demand compares with `bucket`.
    var demand: DemandVerdict?
    /// Who takes the tokens, by caller and by API.
    var byCaller: Consumption
    var byOperation: Consumption
    /// The resource that alone is throttled, if one is.
    var hotResource: HotResource?

    init(_ limitCase: LimitCase, of file: CaseFile) {
        self.file = file
        self.limitCase = limitCase
        records = file.ledger.callRecords(of: limitCase.rows)
        hotResource = file.hotResource(of: limitCase)
        links = RetryLinks(records)
        delays = RetryDelays(records, links)
        synchrony = RetrySynchrony(delays)
        retries = links.basis == .none ? .never : RetryPolicy(observed: delays)
        if links.basis == .none, limitCase.showsSuccesses {
            let stated = CallerRetries.stated(limitCase, of: file)
            if let implied = stated.links(records), let usual = stated.usual {
                links = implied
                retries = usual
            } else if !limitCase.throttledRows.contains(where: { file.statedAttempts($0) != nil }) {
                let defaults = CallerRetries.defaults(limitCase, of: file)
                if let implied = defaults.links(records), let usual = defaults.usual,
                    let onset = RetryOnset(records, implied)
                {
                    self.onset = onset
                    if onset.verdict == .shown {
                        links = implied
                        retries = usual
                    }
                }
            }
        }
        calls = links.calls(records)
        outages = OutageSurge.find(records)
        episodes = ThrottleEpisodes(records)
        (bucket, demand, refutesPublished) = WorkingBucket.choose(limitCase.limit, records, calls)
        bucketExplainsLog = bucket?.explainsThrottles(of: records) ?? false
        // A rough figure that does not even replay the log it was read off says nothing of demand.
        if bucket?.basis == .goodput, !bucketExplainsLog { (bucket, demand) = (nil, nil) }
        let window = bucket.map { $0.capacity / max($0.refillPerSecond, 1e-6) * 1e6 } ?? 5e6
        let microseconds = Int64(min(max(window, 1e6), 3600e6))
        byCaller = Consumption(records, windowMicroseconds: microseconds) {
            $0.caller == -1 ? nil : $0.caller
        }
        byOperation = Consumption(records, windowMicroseconds: microseconds) { $0.operation }
        if bucketExplainsLog { pool = workerPool() }
    }

    /// The workers behind the calls: as the log links attempts, or else as the callers' SDKs retry
    /// without settings.
    private func workerPool() -> WorkerPool? {
        guard limitCase.showsSuccesses, let bucket, !isSelfPaced else { return nil }
        var plan = bucket.plan(retries)
        var meant = calls
        if links.basis == .none {
            let defaults = CallerRetries.defaults(limitCase, of: file)
            guard let implied = defaults.links(records), let usual = defaults.usual else {
                return nil
            }
            plan.retries = usual
            meant = implied.calls(records)
        }
        guard
            let pool = WorkerPool(
                meant,
                records,
                plan,
                showsRetries: links.basis != .none
            )
        else { return nil }
        // Workers that make other calls as well are held up by those too, or not at all.
        let callers = Set(pool.calls.filter { $0.earliest != nil }.map(\.caller))
        func isOwn(_ row: LedgerRow) -> Bool {
            callers.contains(Int32(truncatingIfNeeded: row.callerIdentity.index))
                && row.outcome != .throttledClient
        }
        let here = limitCase.rows.count { isOwn(file.row($0)) }
        return here * 5 >= file.ledger.rows.count(where: isOwn) * 4 ? pool : nil
    }

    /// Whether the calls of the log alone would not have met the published limit: others took part that
    /// the log does not show, or another limit decided.
    var staysWithinPublished: Bool {
        guard let published = limitCase.limit.published, let refill = published.refillPerSecond,
            !calls.isEmpty
        else { return false }
        let demand = DemandVerdict(
            calls,
            capacity: max(1, published.capacity ?? refill),
            refillPerSecond: refill
        )
        return demand?.kind == .withinLimit
    }

    /// Whether the calls of the log are too few to exhaust a limit of their own.
    ///
    /// Nothing is published on it, five or more calls were made, at most five in any second of the
    /// clock, and half of them or more were refused all the same.
    var areTooFew: Bool {
        guard limitCase.showsSuccesses, limitCase.limit.published?.refillPerSecond == nil,
            limitCase.calls >= 5, limitCase.throttleRatio >= 0.5, limitCase.kind == .rate
        else { return false }
        var counts: [Int64: Int] = [:]
        for record in records {
            counts[floorDivide(record.microseconds, 1_000_000), default: 0] += 1
        }
        return counts.values.allSatisfy { $0 <= 5 } && records.count <= 100
    }

    /// Whether calls that the log does not show have to be looked for first.
    var pointsToOthers: Bool { staysWithinPublished && isOfClientsAlone || areTooFew }

    /// Whether the log is that of clients alone: a trail shows the calls of all callers, their own logs
    /// show each his.
    var isOfClientsAlone: Bool {
        !limitCase.rows.contains { index in
            file.text(file.row(index).format)?.hasPrefix("cloudtrail") ?? false
        }
    }

    /// The throttled share over the busiest five minutes.
    var worstRatio: Double { episodes.windows.reduce(0) { max($0, $1.ratio) } }

    /// The name behind an interned party.
    func name(_ party: Int32) -> String? {
        file.text(Symbol(index: UInt32(bitPattern: party)))
    }
}
