public import Events

/// Writes events as one JSON object a line, which any command reads back without loss.
public enum EventsNDJSON {
    /// Returns the line of `event`, with its line feed.
    ///
    /// The keys come in the order of the contract and an unknown fact is `null`; the keys after
    /// `evidence` appear only where the fact is known.
    public static func line(_ event: Event) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("time", event.time?.rfc3339)
            writer.member("time_precision_s", event.time?.resolutionSeconds)
            writer.member("outcome", event.outcome.rawValue)
            writer.member("throttle_kind", event.throttleKind?.rawValue)
            writer.member("service", event.service)
            writer.member("operation", event.operation)
            writer.member("code", event.code)
            writer.member("message", event.message)
            writer.member("status", event.status)
            writer.member("request_id", event.requestID)
            writer.member("extended_request_id", event.extendedRequestID)
            writer.member("region", event.region)
            writer.member("account", event.account)
            writer.member("caller", event.caller)
            writer.member("user_agent", event.userAgent)
            writer.member("source_ip", event.sourceIP)
            writer.member("reason", event.reason)
            writer.member("quota_code", event.quotaCode)
            writer.member("retry_after_s", event.retryAfterSeconds)
            writer.member("attempts", event.attempts)
            writer.member("retries_exhausted", event.retriesExhausted)
            writer.member("cost", event.cost)
            writer.key("source")
            writer.object { writer in
                writer.member("file", event.source.file)
                writer.member("line", event.source.line)
                writer.member("offset", event.source.offset)
                writer.member("format", event.source.format)
            }
            writer.member("evidence", event.evidence)
            if let seconds = event.durationSeconds { writer.member("duration_s", seconds) }
            if let resource = event.resource { writer.member("resource", resource) }
            if let variant = event.variant { writer.member("variant", variant) }
            if let cost = event.resourceCost { writer.member("resource_cost", cost) }
        }
        return writer.bytes + [0x0A]
    }
}
