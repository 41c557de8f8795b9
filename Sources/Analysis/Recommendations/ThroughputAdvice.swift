internal import Events

/// The answer to provisioned throughput that is used up: capacity units or shards are the caller's
/// own setting, and a limit per key lies below them.
let adviseOnThroughput: Advisor = { consultation in
    let limitCase = consultation.limitCase
    guard limitCase.kind == .throughput else { return [] }
    if case .hotPartition = consultation.diagnosis.cause { return [] }
    let isDynamoDB = limitCase.limit.scope.service == "dynamodb"
    let isKinesis = limitCase.limit.scope.service == "kinesis"
    let resource = consultation.resource
    let region = limitCase.limit.scope.regionFlag
    let named = NamedResource(resource)
    var actions = [
        "Look first whether one key takes most of the traffic: a partition has a limit of its own, and"
            + " more throughput for the whole does not raise it."
    ]
    var commands: [String] = []
    if isDynamoDB {
        actions += [
            "If traffic is even over the keys, raise the table's (or index's) capacity, turn on auto"
                + " scaling, or switch to on-demand; these are settings of the table, not a quota.",
            "Ask for fewer units: smaller items, eventually consistent reads (half the units), Query"
                + " in place of Scan, BatchGetItem, a cache for hot reads.",
        ]
        commands = ["aws dynamodb list-tables\(region)"]
        if let table = named.map({ shellQuoted($0.table) }) {
            commands = [
                "aws dynamodb describe-table --table-name \(table)\(region) --query"
                    + " 'Table.[BillingModeSummary,ProvisionedThroughput]'",
                "aws dynamodb update-contributor-insights --table-name \(table)\(region)"
                    + " --contributor-insights-action ENABLE",
            ]
        }
    } else if isKinesis {
        actions += [
            "A shard takes 1 MB or 1,000 records a second and gives 2 MB/s to all readers together:"
                + " spread the partition keys, add shards or use on-demand mode, and give each"
                + " reader its own throughput (enhanced fan-out)."
        ]
        commands = [
            named.map { "aws kinesis describe-stream-summary \($0.streamOption)\(region)" }
                ?? "aws kinesis list-streams\(region)"
        ]
    } else {
        actions.append("Raise the resource's own throughput setting, or spread the load over time.")
    }
    return [
        Recommendation(
            id: "\(limitCase.slug)-throughput",
            verdict: .changeArchitecture,
            channel: .none,
            title:
                "Provisioned throughput of \(resource ?? limitCase.name) is used up: check for a hot"
                + " key, then resize",
            why:
                "The error names throughput (capacity units, records or bytes), not calls per second;"
                + " \(grouped(limitCase.throttled)) \(plural(limitCase.throttled, "call"))"
                + " \(limitCase.throttled == 1 ? "was" : "were") refused.",
            actions: actions,
            commands: commands,
            predicted: Recommendation.Prediction(
                before: consultation.before,
                after: nil,
                basis: "Not computed: the log does not show how many units each call takes."
            ),
            evidence: consultation.evidence,
            references: isDynamoDB
                ? [
                    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"
                        + "bp-partition-key-design.html"
                ] : []
        )
    ]
}
