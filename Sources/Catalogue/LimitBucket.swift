import Events

/// A store of tokens that one or more operations draw on.
public struct LimitBucket: Equatable, Sendable {
    /// A name that is the same for all operations of the bucket, for example `ec2/RunInstances`.
    public var id: String
    /// The endpoint prefix.
    public var service: String
    /// The operations known to share it, or patterns as in ``PublishedLimit/operations``.
    public var operations: [String]
    /// Whether every call of the service draws on it.
    public var isWholeService: Bool
    /// The tokens that a call takes from it, in words; `nil` for one each.
    public var countedUnit: String?
    /// Its published size; `nil` where nothing is published, and then it is the usual guess of a
    /// bucket per operation.
    public var limit: PublishedLimit?
}

extension Catalogue {
    /// Returns the buckets that one call draws on, the narrowest first; at least one.
    public static func buckets(
        service: String,
        operation: String,
        shape: RequestShape = RequestShape()
    ) -> [LimitBucket] {
        var buckets: [LimitBucket] = []
        for limit in limits(service: service, operation: operation, shape: shape)
        where limit.kind == .rate && limit.value != nil {
            let bucket = bucket(limit, operation: operation)
            if !buckets.contains(where: { $0.id == bucket.id }) { buckets.append(bucket) }
        }
        if !buckets.contains(where: { $0.countedUnit == nil }) {
            let own = LimitBucket(
                id: service + "/" + operation,
                service: service,
                operations: [operation],
                isWholeService: false,
                countedUnit: nil,
                limit: nil
            )
            buckets.insert(own, at: 0)
        }
        return buckets
    }

    private static func bucket(_ limit: PublishedLimit, operation: String) -> LimitBucket {
        let isWhole = limit.operations == ["*"]
        var id = limit.service + "/"
        if isWhole {
            id += "*"
        } else if limit.isShared {
            id += limit.category ?? limit.operations.joined(separator: "+")
        } else {
            id += operation
            switch limit.category {
            case "unfiltered_and_unpaginated": id += "/unfiltered"
            case "console_non_mutating": id += "/console"
            default: break
            }
        }
        if limit.countsResources { id += "/" + limit.unit }
        return LimitBucket(
            id: id,
            service: limit.service,
            operations: limit.isShared ? limit.operations : [operation],
            isWholeService: isWhole,
            countedUnit: limit.countsResources ? limit.unit : nil,
            limit: limit
        )
    }
}
