internal import Events

/// The one export that would settle what a log leaves open about a limit.
///
/// CloudTrail records every management call with its answer; data calls (DynamoDB items, S3 objects,
/// Lambda invocations …) are in it only where data events are switched on, so for those the client's
/// own debug log is the way.
func nextEvidence(
    service: String?,
    operation: String?,
    region: String?,
    showsSuccesses: Bool,
    from: Instant?,
    to: Instant?
) -> (sentence: String, command: String?) {
    let call = [service, operation].compactMap { $0 }.joined(separator: " ")
    guard let operation, let service, !showsSuccesses,
        !isDataPlane(service: service, operation: operation)
    else {
        let sentence =
            "Log every attempt of \(call.isEmpty ? "the call" : call) with its"
            + " answer for a few minutes: botocore's DEBUG log (boto3.set_stream_logger('botocore'))"
            + " or the SDK's wire log, and give that to this tool."
        return (sentence, nil)
    }
    var command =
        "aws cloudtrail lookup-events --lookup-attributes"
        + " AttributeKey=EventName,AttributeValue=\(operation)"
    if let region { command += " --region \(region)" }
    if let from, let to {
        let start = Instant(microseconds: from.microseconds - 300_000_000, resolution: 1_000_000)
        let end = Instant(microseconds: to.microseconds + 300_000_000, resolution: 1_000_000)
        command += " --start-time \(start.rfc3339) --end-time \(end.rfc3339)"
    }
    command += " > trail.json"
    let sentence =
        "Add CloudTrail, which records the successful calls too: \(command)"
        + " (CloudTrail delivers within about 15 minutes)."
    return (sentence, command)
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
