import Events

/// What a request looks like, as far as it decides which limit it meets.
public struct RequestShape: Hashable, Sendable {
    /// Whether an EC2 Describe call had neither filters, IDs nor `MaxResults`; `nil` is unknown.
    public var isUnfiltered: Bool?
    /// Whether it came from the console.
    public var isFromConsole: Bool

    /// Creates a shape; by default an ordinary request of which nothing is known.
    public init(isUnfiltered: Bool? = nil, isFromConsole: Bool = false) {
        self.isUnfiltered = isUnfiltered
        self.isFromConsole = isFromConsole
    }
}

extension Catalogue {
    /// Returns the limits that a call of `operation` meets, the narrowest of the account's first.
    ///
    /// A call can meet several at once: Route 53 takes a token from the action's bucket and one
    /// from the account's, RunInstances spends request and instance tokens. Where it is unknown
    /// whether an EC2 Describe call was unfiltered, the bucket of its class comes first and the
    /// smaller one of unfiltered calls follows with its condition.
    public static func limits(
        service: String,
        operation: String,
        shape: RequestShape = RequestShape()
    ) -> [PublishedLimit] {
        // Rows of other operations are left unread: EC2 alone has about 150.
        let all = Tables.limits.rows(service).filter { row in
            let names = row[1]
            return names.contains("*") || names.contains("(") || row.words(1).contains(operation)
        }.compactMap(PublishedLimit.init)
        let named = all.filter { $0.operations.contains(operation) }
        var found: [PublishedLimit]
        if service == "ec2" {
            found = limitsOfEC2(operation, named: named, all: all, shape: shape)
        } else {
            found = named
            if !named.contains(where: { $0.kind == .rate && !$0.countsResources }) {
                found += all.filter { $0.takes(otherOperation: operation) }.prefix(1)
            }
        }
        // A limit of all actions together holds besides the action's own.
        found += all.filter { $0.operations == ["*"] }
        return found.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element)
    }

    /// Returns all published limits of a service.
    public static func limits(service: String) -> [PublishedLimit] {
        Tables.limits.rows(service).compactMap(PublishedLimit.init)
    }

    /// Returns the limits that have this quota code.
    public static func limits(quotaCode: String) -> [PublishedLimit] {
        guard quotaCode.utf8.count <= 20 else { return [] }
        let wanted = quotaCode.uppercased()
        guard wanted.hasPrefix("L-") else { return [] }
        return allLimits.filter { $0.quotaCodes.contains { $0.code == wanted } }
    }

    /// All published limits, by service; linear in the table.
    public static var allLimits: [PublishedLimit] {
        Tables.limits.allRows.compactMap(PublishedLimit.init)
    }

    private static func limitsOfEC2(
        _ operation: String,
        named: [PublishedLimit],
        all: [PublishedLimit],
        shape: RequestShape
    ) -> [PublishedLimit] {
        let isRead = readsEC2(operation)
        if shape.isFromConsole, isRead {
            return all.filter { $0.category == "console_non_mutating" }
        }
        let own = named.filter { $0.category == "own bucket" }
        let unfiltered = named.filter { $0.category == "unfiltered_and_unpaginated" }
        let heavy = named.filter { $0.category == "resource_intensive" }
        let usual = all.filter { $0.category == (isRead ? "non_mutating" : "mutating") }
        // The page of buckets says more than the operation's own documentation, which repeats it.
        let other = named.filter { limit in
            limit.category == "resource rate" || limit.scope == "volume"
                || limit.kind == .concurrency
        }
        let request: [PublishedLimit]
        if !own.isEmpty {
            request = own
        } else if !unfiltered.isEmpty, shape.isUnfiltered == true {
            request = unfiltered
        } else if !heavy.isEmpty {
            request = heavy
        } else {
            request = usual + (shape.isUnfiltered == nil ? unfiltered : [])
        }
        return request + other
    }

    /// EC2 sorts its actions by the first word of their names.
    private static func readsEC2(_ operation: String) -> Bool {
        ["Describe", "List", "Search", "Get"].contains { operation.hasPrefix($0) }
    }
}

extension PublishedLimit {
    /// The order in which limits of one call are told.
    fileprivate var rank: Int {
        if operations == ["*"] { return 4 }
        if kind == .concurrency { return 3 }
        if countsResources { return 2 }
        // What one stream, table or key store is held to besides is met by few of its callers.
        return scope.hasPrefix("account") ? 0 : 1
    }

    /// Whether it is the limit for operations of its service that have none by name.
    fileprivate func takes(otherOperation operation: String) -> Bool {
        operations.contains { pattern in
            if pattern.hasSuffix("*"), pattern.utf8.count > 1, !pattern.hasPrefix("(") {
                return operation.hasPrefix(pattern.dropLast())
            }
            switch pattern {
            case "(all_other_mutating)":
                return Catalogue.operationKind(service: service, operation: operation) != .read
            case "(all_other)", "(any_other_single_action)": return true
            default:
                // Lambda's control plane: every call but invocations.
                return pattern.hasPrefix("(control_plane") && !operation.hasPrefix("Invoke")
            }
        }
    }
}
