internal import Events

/// How many request IDs a group shows.
private let requestIDsPerGroup = 10
/// How many places of evidence a group shows.
private let citationsPerGroup = 5
/// How many callers a group shows.
private let callersPerGroup = 5
/// How many groups a report has; the less throttled ones beyond are summed up in one more.
let groupsKept = 1000

extension Ledger {
    /// Groups the throttled events by API, code and kind, most throttled first.
    ///
    /// Ties are broken by names, so that equal inputs give equal reports. Names come from logs, so
    /// there may be any number of groups: beyond ``groupsKept`` the last one sums up the rest.
    func groups(of usages: [(key: APIKey, usage: APIUsage)]) -> [Group] {
        let throttled = usages.map(\.usage).filter { $0.throttled + $0.throttledByClient > 0 }
        let all = throttled.flatMap { groups(of: $0) }
            .map { (name: $0.sortName, group: $0) }
            .sorted { ($1.group.throttled, $0.name) < ($0.group.throttled, $1.name) }
            .map(\.group)
        guard all.count > groupsKept + 1 else { return all }
        return all.prefix(groupsKept) + [Group(summingUp: all.dropFirst(groupsKept))]
    }

    private func groups(of usage: APIUsage) -> [Group] {
        let refused = usage.rows.filter {
            rows[$0].outcome == .throttled || rows[$0].outcome == .throttledClient
        }
        let members = Dictionary(grouping: refused) { GroupSymbols(rows[$0]) }
        let callers = usageByCaller(of: usage.rows, among: Set(refused.map { rows[$0].caller }))
        return members.values.map { group(of: $0, in: usage, callers: callers) }
    }

    private func group(of members: [Int], in usage: APIUsage, callers: [Symbol: Share]) -> Group {
        let first = rows[members[0]]
        var group = Group(
            key: Group.Key(
                account: symbols[first.account],
                region: symbols[first.region],
                service: symbols[first.service],
                operation: symbols[first.operation],
                code: symbols[first.code],
                throttleKind: first.throttleKind,
                isClientSide: first.outcome == .throttledClient
            )
        )
        let timed = members.filter { rows[$0].resolution != 0 }
            .sorted { (rows[$0].microseconds, $0) < (rows[$1].microseconds, $1) }
        let inOrder = timed + members.filter { rows[$0].resolution == 0 }
        group.calls = usage.calls
        group.throttled = members.count
        group.first = timed.first.flatMap { rows[$0].event(symbols).time }
        group.last = timed.last.flatMap { rows[$0].event(symbols).time }
        group.peakPerSecond = usage.peakPerSecond
        let identified = inOrder.filter { rows[$0].requestID != .none }
        group.requestIDs = spread(identified, requestIDsPerGroup).compactMap {
            symbols[rows[$0].requestID]
        }
        group.callers = Set(members.map { rows[$0].caller }).compactMap { callers[$0] }
            .sorted { ($1.throttled, $1.calls, $0.name) < ($0.throttled, $0.calls, $1.name) }
            .prefix(callersPerGroup).map { $0 }
        group.evidence = inOrder.prefix(citationsPerGroup).map {
            Citation(rows[$0].event(symbols).source)
        }
        return group
    }

    /// The calls at `indices` of each of some callers.
    private func usageByCaller(of indices: [Int], among callers: Set<Symbol>) -> [Symbol: Share] {
        var shares: [Symbol: Share] = [:]
        for caller in callers {
            if let name = symbols[caller] {
                shares[caller] = Share(name: name, calls: 0, throttled: 0)
            }
        }
        guard !shares.isEmpty else { return [:] }
        for index in indices {
            let isThrottled = rows[index].outcome == .throttled
            shares[rows[index].caller]?.calls += 1
            if isThrottled { shares[rows[index].caller]?.throttled += 1 }
        }
        return shares
    }
}

/// Returns at most `count` elements spread evenly over `elements`, the first and last included.
func spread<Element>(_ elements: [Element], _ count: Int) -> [Element] {
    guard elements.count > count, count > 1 else { return Array(elements.prefix(count)) }
    return (0..<count).map { elements[$0 * (elements.count - 1) / (count - 1)] }
}

/// What the events of a group share within one API, as symbols.
private struct GroupSymbols: Hashable {
    var code: Symbol
    var throttleKind: ThrottleKind?
    var isClientSide: Bool

    init(_ row: borrowing LedgerRow) {
        code = row.code
        throttleKind = row.throttleKind
        isClientSide = row.outcome == .throttledClient
    }
}

extension Group {
    /// Sums up groups that are too many to show; IDs and callers are left out.
    ///
    /// Calls of an API that has several groups count once among those summed up. The peak is the
    /// largest of one API.
    init(summingUp rest: some Collection<Group>) {
        self.init(
            key: Key(
                account: nil,
                region: nil,
                service: nil,
                operation: "(\(rest.count) others)",
                code: nil,
                throttleKind: nil,
                isClientSide: false
            )
        )
        var counted: Set<Key> = []
        for group in rest {
            var api = group.key
            (api.code, api.throttleKind, api.isClientSide) = (nil, nil, false)
            if counted.insert(api).inserted { calls += group.calls }
            throttled += group.throttled
            peakPerSecond = max(peakPerSecond, group.peakPerSecond)
            first = Self.earlier(first, group.first)
            if let time = group.last {
                last = last.map { $0.microseconds < time.microseconds ? time : $0 } ?? time
            }
        }
        evidence = rest.prefix(citationsPerGroup).compactMap(\.evidence.first)
    }

    private static func earlier(_ one: Instant?, _ other: Instant?) -> Instant? {
        guard let one, let other else { return one ?? other }
        return other.microseconds < one.microseconds ? other : one
    }

    /// The names of a group in one line, for a stable order.
    fileprivate var sortName: String {
        [
            key.service, key.operation, key.code, key.throttleKind?.rawValue, key.account,
            key.region, key.isClientSide ? "client" : nil,
        ].map { $0 ?? "" }.joined(separator: "\u{1}")
    }
}
