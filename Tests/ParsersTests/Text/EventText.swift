import Events
import Foundation
import Parsers

/// Reads text as the pipe does: line by line, without what the input layers add.
func readText(
    _ bytes: [UInt8],
    options: ParseOptions = ParseOptions()
) -> CollectedEvents {
    var sink = CollectedEvents()
    var parser = TextParser(file: "-", options: options)
    var offset = 0
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
    {
        let text = line.last == 0x0D ? line.dropLast() : line
        parser.read(TextLine(text, line: index + 1, offset: offset), into: &sink)
        offset += line.count + 1
    }
    parser.finish(into: &sink)
    return sink
}

/// Writes what was found, one event a line with the facts that are known, then the diagnostics.
func describe(_ found: CollectedEvents) -> String {
    var lines = found.events.map(describe)
    let reasons = found.diagnostics.counts.sorted { $0.key.rawValue < $1.key.rawValue }
    lines += reasons.map { "diagnostic \($0.key.rawValue) \($0.value)" }
    return lines.map { $0 + "\n" }.joined()
}

private func describe(_ event: Event) -> String {
    var parts = [event.outcome.rawValue]
    func add(_ name: String, _ value: String?) {
        if let value { parts.append("\(name)=\(value)") }
    }
    add("kind", event.throttleKind?.rawValue)
    add("time", event.time?.rfc3339)
    add("service", event.service)
    add("operation", event.operation)
    add("code", event.code)
    add("message", event.message.map { "\"\($0)\"" })
    add("status", event.status.map(String.init))
    add("id", event.requestID)
    add("id2", event.extendedRequestID)
    add("region", event.region)
    add("account", event.account)
    add("reason", event.reason)
    add("quota", event.quotaCode)
    add("retry-after", event.retryAfterSeconds.map { String($0) })
    add("attempts", event.attempts.map(String.init))
    add("exhausted", event.retriesExhausted.map { String($0) })
    add("seconds", event.durationSeconds.map { String($0) })
    add("line", String(event.source.line))
    add("format", event.source.format)
    add("evidence", String(event.evidence))
    return parts.joined(separator: " ")
}
