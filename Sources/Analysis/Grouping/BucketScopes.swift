internal import Catalogue
internal import Events

/// Calls that draw on one limit, as far as the log and the catalogue tell.
struct BucketScope {
    /// Where the limit applies.
    var scope: LimitScope
    /// Ledger positions of the calls, in ledger order.
    var rows: [Int]
    /// Whether the log leaves open that other APIs draw on the same limit.
    var mayBeShared = false
}

extension Ledger {
    /// Splits the calls of each account, region and service with throttles into limits.
    ///
    /// The catalogue's shared buckets are taken as they stand. What is left is grouped in the way
    /// that best explains who was throttled when, if that way is clear; else each API has a limit of
    /// its own, which is how AWS publishes most of them.
    func bucketScopes(
        of usages: [(key: APIKey, usage: APIUsage)],
        options: AnalysisOptions = AnalysisOptions()
    ) -> [BucketScope] {
        var services: [[Symbol]: [(key: APIKey, usage: APIUsage)]] = [:]
        var order: [[Symbol]] = []
        for entry in usages {
            let place = [entry.key.account, entry.key.region, entry.key.service]
            if services[place] == nil { order.append(place) }
            services[place, default: []].append(entry)
        }
        let throttled = order.compactMap { services[$0] }
            .filter { $0.contains { $0.usage.throttled > 0 } }
        return options.map(throttled) { bucketScopes(ofService: $0) }.flatMap { $0 }
    }

    private func bucketScopes(
        ofService own: [(key: APIKey, usage: APIUsage)]
    ) -> [BucketScope] {
        let all = own.flatMap(\.usage.rows).sorted()
        let records = callRecords(of: all)
        let showsSuccesses = records.contains(where: \.passedLimiter)
        if own.contains(where: { $0.usage.isConcurrencyLimited(in: self) }) {
            return perParty(own, \.resource)
        }
        guard own[0].key.service != .none, showsSuccesses else { return perOperation(own) }
        let hypotheses = BucketHypotheses(records, categories: categories(of: own))
        // One bucket for all is the simplest explanation; three nats, odds of twenty to one, are
        // enough for it. The others name a hidden limit and have to be clear.
        if own.count > 1, hypotheses.ranking.first?.grouping == .account, hypotheses.margin > 3 {
            return [BucketScope(scope: scope(of: own), rows: all)]
        }
        switch hypotheses.best {
        case .category: return perCategory(own)
        case .resource: return perParty(own, \.resource)
        case .caller: return perParty(own, \.callerIdentity)
        default: return scopesByCounts(own) ?? perOperation(own)
        }
    }

    /// The category of each API by its symbol: whether it reads, writes or neither, which is how AWS
    /// divides the buckets that several APIs share.
    private func categories(of own: [(key: APIKey, usage: APIUsage)]) -> [Int32: Int32] {
        var categories: [Int32: Int32] = [:]
        for entry in own {
            categories[Int32(truncatingIfNeeded: entry.key.operation.index)] = category(entry.key)
        }
        return categories
    }

    private func category(_ key: APIKey) -> Int32 {
        guard let operation = symbols[key.operation] else { return 0 }
        let kind = Catalogue.operationKind(service: symbols[key.service], operation: operation)
        return Int32(OperationKind.allCases.firstIndex(of: kind) ?? 0)
    }

    private func perOperation(_ own: [(key: APIKey, usage: APIUsage)]) -> [BucketScope] {
        own.filter { $0.usage.throttled > 0 }.flatMap { entry in
            perVariant(BucketScope(scope: scope(of: [entry]), rows: entry.usage.rows))
        }
    }

    /// The limits of APIs with stamps too coarse to follow single calls; `nil` for any other.
    private func scopesByCounts(_ own: [(key: APIKey, usage: APIUsage)]) -> [BucketScope]? {
        let throttled = own.filter { $0.usage.throttled > 0 }
        let counted = throttled.filter { $0.usage.throttled >= Self.leastCounted }
        guard counted.count > 1 else { return nil }
        let logs = counted.map { decisions(of: $0.usage.rows) }
        guard
            logs.allSatisfy({
                $0.showsSuccesses && $0.resolutionMicroseconds >= BucketFit.coarseMicroseconds
            })
        else { return nil }
        let shared = SharedCounts(logs)
        var scopes = perOperation(throttled.filter { $0.usage.throttled < Self.leastCounted })
        for bucket in shared.buckets {
            let apis = bucket.map { counted[$0] }
            guard apis.count > 1 else {
                scopes += perOperation(apis).map { scope in
                    var scope = scope
                    scope.mayBeShared = bucket.contains(where: shared.open.contains)
                    return scope
                }
                continue
            }
            scopes.append(
                BucketScope(
                    scope: scope(of: apis),
                    rows: apis.flatMap(\.usage.rows).sorted(),
                    mayBeShared: bucket.contains(where: shared.open.contains)
                )
            )
        }
        return scopes
    }

    /// Throttles from which on an API's counts are compared with others'.
    private static var leastCounted: Int { 3 }

    private func perCategory(_ own: [(key: APIKey, usage: APIUsage)]) -> [BucketScope] {
        let byCategory = Dictionary(grouping: own) { category($0.key) }
        return byCategory.sorted { $0.key < $1.key }.map(\.value)
            .filter { $0.contains { $0.usage.throttled > 0 } }
            .map { BucketScope(scope: scope(of: $0), rows: $0.flatMap(\.usage.rows).sorted()) }
    }

    /// One limit for each party with throttled calls.
    private func perParty(
        _ own: [(key: APIKey, usage: APIUsage)],
        _ party: KeyPath<LedgerRow, Symbol>
    ) -> [BucketScope] {
        let rows = own.flatMap(\.usage.rows).sorted()
        var order: [Symbol] = []
        var members: [Symbol: [Int]] = [:]
        for index in rows {
            let name = self.rows[index][keyPath: party]
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(index)
        }
        return order.compactMap { name in
            let own = members[name] ?? []
            guard own.contains(where: { self.rows[$0].outcome == .throttled }) else { return nil }
            return BucketScope(
                scope: scope(ofRows: own, callerScope: symbols[name]),
                rows: own
            )
        }
    }

    /// Splits calls that AWS counts against another bucket, such as unfiltered Describe calls.
    private func perVariant(_ whole: BucketScope) -> [BucketScope] {
        let variants = commonest(whole.rows.map { rows[$0].variant })
        guard variants.count > 1 else { return [whole] }
        return variants.compactMap { variant in
            let own = whole.rows.filter { rows[$0].variant == variant }
            guard own.contains(where: { rows[$0].outcome == .throttled }) else { return nil }
            var scope = whole.scope
            scope.callerScope = symbols[variant].map { "\($0) calls" }
            return BucketScope(scope: scope, rows: own)
        }
    }

    private func scope(of entries: [(key: APIKey, usage: APIUsage)]) -> LimitScope {
        let key = entries[0].key
        return LimitScope(
            account: symbols[key.account],
            region: symbols[key.region],
            service: symbols[key.service],
            operations: Set(entries.compactMap { symbols[$0.key.operation] }).sorted()
        )
    }

    private func scope(ofRows indices: [Int], callerScope: String?) -> LimitScope {
        let first = rows[indices[0]]
        return LimitScope(
            account: symbols[first.account],
            region: symbols[first.region],
            service: symbols[first.service],
            operations: Set(indices.compactMap { symbols[rows[$0].operation] }).sorted(),
            callerScope: callerScope
        )
    }
}
