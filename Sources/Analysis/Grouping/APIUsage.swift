internal import Events

/// The names of one API in one account and region, as ledger symbols.
struct APIKey: Hashable {
    var account, region, service, operation: Symbol

    init(_ row: LedgerRow) {
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
    /// Calls per second of the clock.
    private var callsBySecond: [Int64: Int] = [:]

    /// The largest number of calls in one second of the clock.
    var peakPerSecond: Int { callsBySecond.values.max() ?? 0 }

    mutating func add(_ row: LedgerRow, at index: Int) {
        rows.append(index)
        if row.outcome == .throttledClient {
            throttledByClient += 1
            return
        }
        calls += 1
        if row.outcome == .throttled { throttled += 1 }
        if row.resolution != 0 {
            let second = (row.microseconds - floorRemainder(row.microseconds)) / 1_000_000
            callsBySecond[second, default: 0] += 1
        }
    }

    private func floorRemainder(_ microseconds: Int64) -> Int64 {
        let remainder = microseconds % 1_000_000
        return remainder < 0 ? remainder + 1_000_000 : remainder
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
        for (index, row) in rows.enumerated() {
            let key = APIKey(row)
            if let known = order[key] {
                usages[known].usage.add(row, at: index)
            } else {
                order[key] = usages.count
                var usage = APIUsage()
                usage.add(row, at: index)
                usages.append((key, usage))
            }
        }
        return usages
    }
}
