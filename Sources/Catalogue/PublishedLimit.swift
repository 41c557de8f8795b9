public import Events

/// The door through which a limit is raised.
public enum LimitChannel: String, CaseIterable, Sendable {
    /// A request in Service Quotas.
    case serviceQuotas = "service_quotas"
    /// A case with AWS Support.
    case supportCase = "support_case"
    /// No door: the limit stays, or a setting of the service moves it.
    case none
}

/// A quota code with what it is the code of.
public struct QuotaCode: Hashable, Sendable {
    /// The code, `L-` and eight digits.
    public var code: String
    /// Whether the code is that of the burst, where rate and burst have codes of their own.
    public var isBurst: Bool
}

/// A default limit that AWS publishes, or the account's own where that is known.
public struct PublishedLimit: Equatable, Sendable {
    /// The endpoint prefix.
    public var service: String
    /// The operations that it holds for: names, names with `*`, or words in parentheses.
    public var operations: [String]
    /// The name of the class or category, where the service has such.
    public var category: String?
    /// The kind of limit.
    public var kind: ThrottleKind
    /// The number as published: units per second for rates, units at once for concurrency;
    /// `nil` where AWS publishes none.
    public var value: Double?
    /// The burst as published, in units; `nil` where none is.
    public var burst: Double?
    /// What the number counts, for example `requests/s`.
    public var unit: String
    /// What shares the limit, for example `account+region+action`.
    public var scope: String
    /// When or where another number holds.
    public var condition: String?
    /// Whether the limit can be raised at all, where that is known.
    public var isAdjustable: Bool?
    /// How it is raised, in words.
    public var how: String?
    /// The service code in Service Quotas.
    public var quotaService: String?
    /// The quota codes.
    public var quotaCodes: [QuotaCode]
    /// The quota's name.
    public var quotaName: String?
    /// When the source was written: a year, or a year and a month.
    public var asOf: String
    /// When the quota code was still seen listed.
    public var listed: String?
    /// Whether all its operations draw on one limit.
    public var isShared: Bool
    /// What else is to be known.
    public var note: String?
    /// The limit of the whole organization, besides that of the account.
    public var organization: String?
    /// What an earlier listing said.
    public var older: String?
    /// The keys of its sources; see ``Catalogue/document(_:)``.
    public var sources: [String]
    /// Whether the numbers are the account's own, from `--quotas`.
    public var isApplied: Bool
    /// The seconds that the quota's own number counts over; `value` is per second in any case.
    public var quotaPeriodSeconds: Double = 1
    /// Where the numbers come from, in words, where they are those of `--quotas`.
    public var quotaSource: String?
    /// Whether the quota codes were matched by name, not by the catalogue.
    var hasCodesByName = false

    /// The tokens that a full bucket holds, the slots of a concurrency limit, or `nil`.
    public var capacity: Double? { kind == .concurrency ? value : burst }

    /// The tokens a second, or `nil` for limits that do not refill and where none is published.
    public var refillPerSecond: Double? { kind == .concurrency ? nil : value }

    /// How the account itself raises it, where that takes no request: a setting of the service.
    public var setting: String? {
        isAdjustable == true && channel == LimitChannel.none ? how : nil
    }

    /// The door through which it is raised, or `nil` where nobody says.
    ///
    /// Service Quotas only where the quota can be raised there.
    /// EC2's buckets are marked as not adjustable in Service Quotas and are raised by a case.
    public var channel: LimitChannel? {
        guard let isAdjustable else { return nil }
        guard isAdjustable else { return LimitChannel.none }
        // Adjustable, and nobody says how: a quota with a code is one that Service Quotas lists.
        guard let how else { return quotaCodes.isEmpty ? nil : .serviceQuotas }
        if how == "service-quotas" { return .serviceQuotas }
        return how.hasPrefix("support case") ? .supportCase : LimitChannel.none
    }

    /// Whether every operation has a limit of its own of this size.
    public var isPerOperation: Bool { !isShared }

    /// Whether it counts something other than requests, such as instances or record changes.
    public var countsResources: Bool { unit != "requests/s" }

    /// A limit of one operation on which nothing is published, to be filled in from a quota.
    init(service: String, operation: String) {
        self.service = service
        operations = [operation]
        kind = .rate
        unit = "requests/s"
        scope = "account+region"
        quotaCodes = []
        asOf = ""
        isShared = false
        sources = []
        isApplied = false
    }

    init?(_ row: TableRow) {
        guard let kind = ThrottleKind(rawValue: row[3]) else { return nil }
        service = row[0]
        operations = row.words(1)
        category = row.text(2)
        self.kind = kind
        value = row.number(4)
        burst = row.number(5)
        unit = row[6]
        scope = row[7]
        condition = row.text(8)
        isAdjustable = row.answer(9)
        how = row.text(10)
        quotaService = row.text(11)
        quotaCodes = row.words(12, separator: ",").map { part in
            QuotaCode(
                code: part.split(separator: " ").first.map(String.init) ?? "",
                isBurst: part.hasSuffix("(burst)") || part.hasSuffix("(bucket)")
            )
        }
        quotaName = row.text(13)
        asOf = row[14]
        listed = row.text(15)
        isShared = row.answer(16) ?? false
        note = row.text(17)
        organization = row.text(18)
        older = row.text(19)
        sources = row.words(20)
        isApplied = false
    }

    /// The operations for a reader: the blanks are back in words in parentheses.
    public var operationNames: [String] {
        operations.map { name in
            name.hasPrefix("(")
                ? String(name.map { $0 == "_" ? " " : $0 }) : name
        }
    }
}
