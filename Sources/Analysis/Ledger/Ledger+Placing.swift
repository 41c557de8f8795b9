internal import Events

extension Ledger {
    /// Calls of one log that must name their place before the others are taken to be there too.
    private static let leastPlaced = 3

    /// The ledger with Region and account of calls that their own lines leave open.
    ///
    /// A debug log names the Region in a request's signature and not in every line. Where the calls
    /// of one API in one log name one Region, and at least as many name it as leave it open, the
    /// others are taken to be there; so too the account.
    ///
    /// - Returns: the ledger, and how many calls were placed.
    func placed() -> (ledger: Ledger, count: Int) {
        var logs: [LogOfAPI: Places] = [:]
        for row in rows where row.operation != .none {
            logs[LogOfAPI(row), default: Places()].count(row)
        }
        guard logs.values.contains(where: \.isPartlyKnown) else { return (self, 0) }
        var ledger = self
        var count = 0
        for (index, row) in rows.enumerated() where row.operation != .none {
            guard let places = logs[LogOfAPI(row)] else { continue }
            let region = row.region == .none ? places.regions.common(Self.leastPlaced) : .none
            let account = row.account == .none ? places.accounts.common(Self.leastPlaced) : .none
            guard region != .none || account != .none else { continue }
            ledger.place(index, region: region, account: account)
            count += 1
        }
        return (ledger, count)
    }
}

/// One API's calls in one log.
private struct LogOfAPI: Hashable {
    var file, format, service, operation: Symbol

    init(_ row: LedgerRow) {
        (file, format, service, operation) = (row.file, row.format, row.service, row.operation)
    }
}

/// The places that the calls of one API in one log name.
private struct Places {
    var regions = Naming()
    var accounts = Naming()

    var isPartlyKnown: Bool { regions.isPartlyKnown || accounts.isPartlyKnown }

    mutating func count(_ row: LedgerRow) {
        regions.count(row.region)
        accounts.count(row.account)
    }
}

/// How many calls name one thing, and whether all that do name the same.
private struct Naming {
    private var name = Symbol.none
    private var named = 0
    private var unnamed = 0
    private var isMixed = false

    var isPartlyKnown: Bool { named > 0 && unnamed > 0 }

    mutating func count(_ symbol: Symbol) {
        guard symbol != .none else {
            unnamed += 1
            return
        }
        named += 1
        if name == .none { name = symbol }
        if name != symbol { isMixed = true }
    }

    /// The name, where enough calls agree on it.
    func common(_ least: Int) -> Symbol {
        isMixed || named < max(least, unnamed) ? .none : name
    }
}
