/// What kind of change a remedy is.
public enum RemedyKind: String, CaseIterable, Sendable {
    /// Fewer, larger calls.
    case batch
    /// Ask less often.
    case cache
    /// Be told instead of polling.
    case event
    /// Let the service filter.
    case filter
    /// Ask in pages.
    case paginate
    /// The data come without asking.
    case push
    /// Another way to the same end.
    case redesign
    /// Raise or switch a limit.
    case quota
    /// Client settings.
    case client
    /// Pace or serialise.
    case retry
}

/// A better pattern for a call that is throttled.
public struct Remedy: Equatable, Sendable {
    /// The endpoint prefix, or `*` for any service.
    public var service: String
    /// The operation, or `*` for any.
    public var operation: String
    /// The kind of change.
    public var kind: RemedyKind
    /// What to do instead; for batches of one model, the operation to call.
    public var better: String
    /// The largest batch or page.
    public var maximum: Int?
    /// A cache life in seconds; a suggestion, not documented.
    public var cacheSeconds: Int?
    /// Why.
    public var why: String?
    /// The keys of its sources; see ``Catalogue/document(_:)``.
    public var sources: [String]

    init?(_ row: TableRow) {
        guard let kind = RemedyKind(rawValue: row[2]) else { return nil }
        service = row[0]
        operation = row[1]
        self.kind = kind
        better = row[3]
        maximum = row.number(4).flatMap { Int(exactly: $0) }
        cacheSeconds = row.number(5).flatMap { Int(exactly: $0) }
        why = row.text(6)
        sources = row.words(7)
    }
}

/// The largest page that a paged operation gives.
public struct PageSize: Equatable, Sendable {
    /// The endpoint prefix.
    public var service: String
    /// The operation.
    public var operation: String
    /// The request parameter that sets the size.
    public var parameter: String
    /// The largest value that it takes.
    public var maximum: Int
}

extension Catalogue {
    /// Returns what helps when `operation` is throttled, its own remedies before general ones.
    public static func remedies(service: String, operation: String) -> [Remedy] {
        let own = remedies(service: service)
        let general = remedies(service: "*")
        return own.filter { $0.operation == operation }
            + own.filter { $0.operation == "*" }
            + general.filter { $0.operation == operation || $0.operation == "*" }
    }

    /// Returns all remedies of a service; `*` for those of any service.
    public static func remedies(service: String) -> [Remedy] {
        Tables.remedies.rows(service).compactMap(Remedy.init)
    }

    /// All remedies, by service; linear in the table.
    public static var allRemedies: [Remedy] {
        Tables.remedies.allRows.compactMap(Remedy.init)
    }

    /// Returns the largest page of an operation.
    public static func pageSize(service: String, operation: String) -> PageSize? {
        for row in Tables.pages.rows(service) where row[1] == operation {
            guard let maximum = Int(row[3]) else { return nil }
            return PageSize(
                service: service,
                operation: operation,
                parameter: row[2],
                maximum: maximum
            )
        }
        return nil
    }
}
