internal import Events

extension CaseStudy {
    /// What the throttling of the case comes from: the first cause, from the most specific on, that
    /// its test supports.
    func diagnosis(fanOuts: [FanOut]) -> Diagnosis {
        Diagnosis(
            cause: cause(fanOuts),
            demandPerSecond: demand?.meanPerSecond,
            peakPerSecond: peakPerSecond,
            refillPerSecond: bucket?.refillPerSecond,
            capacity: bucket?.capacity
        )
    }

    /// The largest number of calls in one second of the clock.
    private var peakPerSecond: Int {
        var counts: [Int64: Int] = [:]
        for record in records {
            counts[floorDivide(record.microseconds, 1_000_000), default: 0] += 1
        }
        return counts.values.max() ?? 0
    }

    private func cause(_ fanOuts: [FanOut]) -> Diagnosis.Cause {
        if limitCase.kind == .concurrency || limitCase.limit.estimate.model == .concurrency {
            return isOwnRetry ? .ownRetry : .concurrency
        }
        if let partition = hotPartition { return partition }
        if !outages.isEmpty || synchrony.isSynchronised { return .retryStorm }
        let operations = Set(limitCase.rows.map { file.row($0).operation.index })
        if let fanOut = fanOuts.first(where: { fanOut in
            fanOut.operations.contains { operations.contains(UInt32(bitPattern: $0)) }
        }) {
            return .fanOut(callsPerTrigger: fanOut.callsPerTrigger)
        }
        if let perTrigger = evenCounts { return .fanOut(callsPerTrigger: perTrigger) }
        if let shared { return shared }
        if let callers = herd { return .thunderingHerd(callers: callers) }
        if isSelfPaced { return .selfPaced }
        switch demand?.kind {
        case .burst: return .burst
        case .rate, .unclear: return .sustained
        case .withinLimit, nil: return limitCase.showsSuccesses ? shapeAlone : .unknown
        }
    }

    /// The calls per trigger where one caller's calls of three APIs or more come in whole-numbered
    /// ratios, within one in a hundred: stamps too coarse for `FanOut` still show that.
    private var evenCounts: Double? {
        guard (records.map(\.resolutionMicroseconds).max() ?? 1) >= 100_000,
            let row = limitCase.throttledRows.first.map({ file.row($0) })
        else { return nil }
        var counts: [Symbol: Int] = [:]
        for other in file.ledger.rows
        where other.callerIdentity == row.callerIdentity && other.outcome != .throttledClient {
            counts[other.operation, default: 0] += 1
        }
        guard let own = counts[row.operation], own >= 20 else { return nil }
        let members = counts.values.filter { count in
            guard count >= 20 else { return false }
            let (less, more) = (min(own, count), max(own, count))
            let times = (Double(more) / Double(less)).rounded()
            return times <= 5 && abs(Double(more) - times * Double(less)) <= 0.01 * Double(more) + 1
        }
        guard members.count >= 3, let least = members.min() else { return nil }
        return Double(members.reduce(0, +)) / Double(least)
    }

    /// Whether the clients name a retry mode that limits their own rate in nine of ten calls that
    /// name a client.
    ///
    /// With more than a tenth refused their pace does not work, as where many of them share the limit.
    var isSelfPaced: Bool {
        guard limitCase.throttleRatio <= 0.1 else { return false }
        var adaptive: [Symbol: Bool] = [:]
        var named = 0
        var paced = 0
        for index in limitCase.rows {
            let agent = file.row(index).userAgent
            guard agent != .none else { continue }
            let isAdaptive =
                adaptive[agent] ?? file.text(agent).map(SeenSDK.isAdaptive) ?? false
            adaptive[agent] = isAdaptive
            named += 1
            paced += isAdaptive ? 1 : 0
        }
        return named * 2 >= limitCase.calls && paced * 10 >= named * 9
    }

    /// Without a limit to compare with: dense calls in few seconds are a burst, others are not known.
    private var shapeAlone: Diagnosis.Cause {
        guard let first = records.first, let last = records.last, records.count >= 10,
            peakPerSecond >= 10
        else { return .unknown }
        let span = last.microseconds &- first.microseconds
        let busy = Set(records.map { floorDivide($0.microseconds, 1_000_000) }).count
        if Double(busy) <= 0.1 * Double(span) / 1e6 { return .burst }
        // A log of a few seconds that ends while the calls go on shows no burst: they may go on for
        // long. Calls in two stamps side by side may have come at once.
        let width = max(1_000_000, records.map(\.resolutionMicroseconds).max() ?? 1)
        let stamps = Set(records.map { floorDivide($0.microseconds, width) }).count
        let late = records.count { $0.microseconds > first.microseconds &+ span / 2 }
        let goesOn = span > width && stamps > 2 && late * 3 >= records.count
        return span <= 5_000_000 && !goesOn ? .burst : .unknown
    }

    /// One caller that takes nearly all tokens, while others who would fit are refused.
    private var shared: Diagnosis.Cause? {
        // The share of a handful says nothing.
        guard let culprit = byCaller.culprit, culprit.share >= 0.85, culprit.tokens >= 10 else {
            return nil
        }
        let victims = Set(byCaller.victims.map(\.party))
        guard !victims.isEmpty else { return nil }
        return .shared(culprit: name(culprit.party) ?? "a caller", share: culprit.share)
    }

    /// Whether the caller's retries met its own first call, still at work: the error says that retries
    /// were made, or the few refusals follow an admitted call of the same caller.
    private var isOwnRetry: Bool {
        guard limitCase.throttled <= 20 else { return false }
        let retried = limitCase.throttledRows.filter { (file.row($0).attempts ?? 1) > 1 }
        if retried.count * 2 > limitCase.throttled { return true }
        guard limitCase.showsSuccesses, Set(records.map(\.caller)).count == 1 else { return false }
        let passed = records.count(where: \.passedLimiter)
        return limitCase.throttled <= 4 * passed && passed <= 5
    }

    /// A limit per key below the one seen: stated by the error itself, or shown by throttles while
    /// the bucket had tokens that fall on one resource.
    private var hotPartition: Diagnosis.Cause? {
        let stated = limitCase.statedReasons.first { $0.contains("KeyRange") }
        let commonResource = commonest(
            limitCase.throttledRows.map { file.row($0).resource }.filter { $0 != .none }
        ).first.flatMap { file.text($0) }
        if stated != nil { return .hotPartition(key: commonResource) }
        // A table or stream has throughput of its own, which its owner sets; that is looked at first.
        if let hotResource, limitCase.kind != .throughput {
            return .hotPartition(key: name(hotResource.resource))
        }
        guard let bucket, bucket.basis != .goodput else { return nil }
        let hidden = HiddenLimit(records, bucket: (bucket.capacity, bucket.refillPerSecond))
        guard hidden.unexplained * 2 > hidden.explained,
            let suspect = hidden.suspects.first(where: { $0.key == .resource }),
            suspect.share >= 0.5
        else { return nil }
        return .hotPartition(key: name(suspect.party))
    }

    /// How many callers began at the same moment, if ten or more did and that is what throttled.
    private var herd: Int? {
        var firsts: [Int32: Int64] = [:]
        for record in records where firsts[record.caller] == nil {
            firsts[record.caller] = record.microseconds
        }
        guard firsts.count >= 10, records.count <= firsts.count * 20 else { return nil }
        let starts = firsts.values.sorted()
        let middle = starts.count * 8 / 10
        let window = starts[middle] &- starts[0]
        return window <= 3_000_000 ? firsts.count : nil
    }
}
