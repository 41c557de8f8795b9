import Bindings
import Events

/// Reads the tool's own `events` output back, as DESIGN's contract lists its keys.
enum EventLine {
    /// The event that `value` is, or `nil` where it is anything else.
    ///
    /// The place is that of the first evidence, as the line tells it.
    static func event(of value: JSONValue, file: String) -> Event? {
        guard let outcome = value["outcome"]?.string.flatMap(Outcome.init(rawValue:)),
            let source = value["source"], let format = source["format"]?.string,
            value["time_precision_s"] != nil, value["evidence"] != nil
        else { return nil }
        var event = Event(
            outcome: outcome,
            source: Provenance(
                file: source["file"]?.string ?? file,
                line: int(source["line"]) ?? 0,
                offset: int(source["offset"]) ?? 0,
                format: format
            )
        )
        if let time = value["time"]?.string.flatMap({ Instant(rfc3339: $0.utf8) }) {
            event.time = time
            if let seconds = value["time_precision_s"]?.double, seconds > 0, seconds <= 1e9 {
                event.time?.resolution = max(1, Int64((seconds * 1_000_000).rounded()))
            }
        }
        event.throttleKind = value["throttle_kind"]?.string.flatMap(ThrottleKind.init(rawValue:))
        event.service = value["service"]?.string
        event.operation = value["operation"]?.string
        event.code = value["code"]?.string
        event.message = value["message"]?.string
        event.status = int(value["status"])
        event.requestID = value["request_id"]?.string
        event.extendedRequestID = value["extended_request_id"]?.string
        event.region = value["region"]?.string
        event.account = value["account"]?.string
        event.caller = value["caller"]?.string
        event.userAgent = value["user_agent"]?.string
        event.sourceIP = value["source_ip"]?.string
        event.reason = value["reason"]?.string
        event.quotaCode = value["quota_code"]?.string
        event.retryAfterSeconds = value["retry_after_s"]?.double
        event.attempts = int(value["attempts"])
        event.retriesExhausted = value["retries_exhausted"]?.bool
        if let cost = value["cost"]?.double, cost >= 0 { event.cost = cost }
        event.evidence = max(1, int(value["evidence"]) ?? int(source["evidence"]) ?? 1)
        // Beyond the contract's keys, where the writer adds them.
        event.durationSeconds = value["duration_s"]?.double
        event.resource = value["resource"]?.string
        event.variant = value["variant"]?.string
        if let cost = value["resource_cost"]?.double, cost >= 0 { event.resourceCost = cost }
        return event
    }

    private static func int(_ value: JSONValue?) -> Int? {
        value?.integer.flatMap { Int(exactly: $0) }
    }
}
