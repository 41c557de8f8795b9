internal import Events

/// The names of one API in one account and region, as ledger symbols.
struct APIKey: Hashable {
    var account, region, service, operation: Symbol

    init(_ row: borrowing LedgerRow) {
        account = row.account
        region = row.region
        service = row.service
        operation = row.operation
    }
}

/// What the ledger shows of one API: its rows, and its calls per second.
struct APIUsage {
    /// The rows that are calls of this API, in ledger order.
    var rows: [Int] = []
    /// Calls that a service decided, whatever the answer.
    var calls = 0
    var throttled = 0
    var throttledByClient = 0
    /// Calls that a service let through, whether they succeeded or failed for another reason.
    var admitted: Int { calls - throttled }
    /// Calls per second of the clock, but for those in `second`.
    private var callsBySecond: [Int64: Int] = [:]
    /// The second of the call counted last, and the calls in it since another was counted.
    private var second = Int64.min
    private var callsInSecond = 0

    /// The largest number of calls in one second of the clock.
    var peakPerSecond: Int {
        max(callsBySecond.values.max() ?? 0, callsInSecond + callsBySecond[second, default: 0])
    }

    fileprivate mutating func add(_ row: borrowing LedgerRow, at index: Int) {
        rows.append(index)
        if row.outcome == .throttledClient {
            throttledByClient += 1
            return
        }
        calls += 1
        if row.outcome == .throttled { throttled += 1 }
        if row.resolution != 0 { count(Self.second(of: row.microseconds)) }
    }

    /// Counts a call; those of one second mostly follow each other.
    private mutating func count(_ next: Int64) {
        if next != second {
            if callsInSecond > 0 { callsBySecond[second, default: 0] += callsInSecond }
            second = next
            callsInSecond = 0
        }
        callsInSecond += 1
    }

    /// The second of the clock that `microseconds` fall in.
    private static func second(of microseconds: Int64) -> Int64 {
        let (second, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? second - 1 : second
    }
}

extension APIUsage {
    /// Whether most throttled calls name a concurrency limit, which is kept for each resource.
    func isConcurrencyLimited(in ledger: Ledger) -> Bool {
        let named = rows.count {
            ledger.rows[$0].outcome == .throttled && ledger.rows[$0].throttleKind == .concurrency
        }
        return named > 0 && named * 2 > throttled
    }
}

extension Ledger {
    /// The usage of each API, in order of first appearance.
    func usageByAPI() -> [(key: APIKey, usage: APIUsage)] {
        var order: [APIKey: Int] = [:]
        var usages: [(key: APIKey, usage: APIUsage)] = []
        for index in rows.indices {
            let key = APIKey(rows[index])
            let place = order[key, default: usages.count]
            if place == usages.count {
                order[key] = place
                usages.append((key, APIUsage()))
            }
            usages[place].usage.add(rows[index], at: index)
        }
        return usages
    }
}
