internal import Catalogue
internal import Events

/// The one export that would settle what a log leaves open about a limit.
///
/// CloudTrail records every management call with its answer; data calls (DynamoDB items, S3 objects,
/// Lambda invocations …) are in it only where data events are switched on, so for those the client's
/// own debug log is the way.
func nextEvidence(
    _ scope: LimitScope,
    showsSuccesses: Bool,
    reasons: [NotIdentifiable] = [],
    from: Instant?,
    to: Instant?
) -> (sentence: String, command: String?) {
    if showsSuccesses, let more = moreOfTheSame(reasons) { return (more, nil) }
    let operation = scope.operations.first
    let call = [scope.service, operation].compactMap { $0 }.joined(separator: " ")
    guard let operation, let service = scope.service, !showsSuccesses,
        !isDataPlane(service: service, operation: operation)
    else {
        let sentence =
            "Log every attempt of \(call.isEmpty ? "the call" : call) with its"
            + " answer for a few minutes: botocore's DEBUG log (boto3.set_stream_logger('botocore'))"
            + " or the SDK's wire log, and give that to this tool."
        return (sentence, nil)
    }
    let command = trailExport(scope, from: from, to: to)
    let sentence =
        "Add CloudTrail, which records the successful calls too: \(command)"
        + " (CloudTrail delivers within about 15 minutes, and this looks back 90 days at most)."
    return (sentence, command)
}

/// What a log of the kind that is there already would have to show besides; `nil` where another kind
/// of log is needed.
private func moreOfTheSame(_ reasons: [NotIdentifiable]) -> String? {
    let capacity =
        "keep this log running over a quiet time and the burst behind it: the capacity shows where"
        + " calls start on a full bucket"
    let refill =
        "keep this log running over a longer stretch of throttling: the refill is what gets through"
        + " meanwhile"
    let known: Set<NotIdentifiable> = [
        .noBurstFromFull, .tooFewThrottles, .noSaturation, .kindNotShown,
    ]
    guard !reasons.isEmpty, known.isSuperset(of: reasons) else { return nil }
    var wishes: [String] = []
    if reasons.contains(.tooFewThrottles) || reasons.contains(.noSaturation) {
        wishes.append(refill)
    }
    if reasons.contains(.noBurstFromFull) { wishes.append(capacity) }
    if wishes.isEmpty { return nil }
    let sentence = wishes.joined(separator: "; and ") + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
}

/// The command that exports the CloudTrail records of a limit's calls, five minutes more on each side.
///
/// One lookup takes one attribute, so several operations, and those that CloudTrail names with their
/// API version behind (`GetFunction20150331v2`), are looked up by their service.
func trailExport(_ scope: LimitScope, from: Instant?, to: Instant?) -> String {
    var command = "aws cloudtrail lookup-events"
    let isVersioned = scope.service.map { ["cloudfront", "lambda"].contains($0) } ?? false
    if scope.operations.count == 1, let name = scope.operations.first, isIdentifier(name),
        !isVersioned
    {
        command += " --lookup-attributes AttributeKey=EventName,AttributeValue=\(name)"
    } else if let source = scope.service.flatMap({ Catalogue.service($0)?.eventSources.first }) {
        command += " --lookup-attributes AttributeKey=EventSource,AttributeValue=\(source)"
    }
    command += scope.regionFlag
    if let from, let to {
        let start = Instant(microseconds: from.microseconds - 300_000_000, resolution: 1_000_000)
        let end = Instant(microseconds: to.microseconds + 300_000_000, resolution: 1_000_000)
        command += " --start-time \(start.rfc3339) --end-time \(end.rfc3339)"
    }
    return command + " > trail.json"
}

/// Whether CloudTrail counts the call as a data event, which trails leave out by default.
///
/// From the CloudTrail user guide's list of data events (2026); the common ones only.
func isDataPlane(service: String, operation: String) -> Bool {
    switch service {
    case "dynamodb":
        ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan"].contains(operation)
            || operation.hasPrefix("Batch") || operation.hasPrefix("Transact")
            || operation.hasPrefix("Execute")
    case "s3": operation.contains("Object") || operation.contains("Upload")
    case "lambda": operation.hasPrefix("Invoke")
    case "sns": operation.hasPrefix("Publish")
    case "sqs": operation.hasPrefix("SendMessage") || operation.hasPrefix("ReceiveMessage")
    case "kinesis": operation.hasPrefix("PutRecord") || operation == "GetRecords"
    case "logs": operation == "PutLogEvents"
    case "monitoring": operation == "PutMetricData"
    default: false
    }
}
