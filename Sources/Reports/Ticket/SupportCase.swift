public import Analysis
public import Events

/// A support case by AWS's template for API limit increases, as files by name.
public struct SupportCase: Sendable {
    /// One file of the case.
    public struct File: Sendable {
        /// Its name in the folder.
        public var name: String
        /// Its content.
        public var bytes: [UInt8]
    }

    /// The files, without the manifest.
    public private(set) var files: [File] = []

    /// The largest attachment in bytes that AWS Support takes.
    static let attachmentLimit = 5 * 1024 * 1024
    /// The longest body in characters that `CreateCase` takes.
    static let bodyLimit = 8000
    /// How many throttled events the evidence shows.
    private static let eventsShown = 2000

    private var redactor: Redactor

    /// Creates the case of `incident`, whose throttled calls are among `events`, at a redaction level.
    public init(_ incident: Incident, events: some Sequence<Event>, level: Redactor.Level) {
        redactor = Redactor(level)
        let incident = redactor.redact(incident)
        let throttled = events.filter { $0.outcome == .throttled }
        let text = CaseText(
            incident,
            throttleTimes: throttled.compactMap { $0.time?.microseconds }
        )
        add("case.json", text.createCase)
        add("request-ids.csv", requestIDs(throttled))
        add("timeline.csv", Self.timeline(incident))
        add("evidence.ndjson", evidence(throttled))
        let increase = QuotaIncrease(incident.recommendations)
        if let increase { add("quota-increase.json", increase.json) }
        add("ticket.md", Array(text.markdown(quotaIncrease: increase).utf8))
    }

    /// All request IDs; where these are too many for an attachment, every second, third or so on.
    private mutating func requestIDs(_ throttled: [Event]) -> [UInt8] {
        var rows: [String] = []
        for event in throttled where event.requestID != nil {
            rows.append(
                CSVReport.row([
                    event.time?.rfc3339 ?? "", redactor.redactWord(event.service) ?? "",
                    redactor.redactWord(event.operation) ?? "",
                    redactor.redactWord(event.region) ?? "", redactor.redact(event.code) ?? "",
                    redactor.redactID(event.requestID) ?? "",
                    redactor.redactID(event.extendedRequestID) ?? "",
                ])
            )
        }
        let head = CSVReport.row([
            "time", "service", "operation", "region", "code", "request_id", "extended_request_id",
        ])
        return Self.fitting(head, rows)
    }

    /// The head and as many rows as an attachment takes, spread evenly over all.
    private static func fitting(_ head: String, _ rows: [String]) -> [UInt8] {
        let total = rows.reduce(head.utf8.count) { $0 + $1.utf8.count }
        let step = max(1, (total + attachmentLimit - 1) / attachmentLimit)
        var out = Array(head.utf8)
        for index in stride(from: 0, to: rows.count, by: step)
        where out.count + rows[index].utf8.count <= attachmentLimit {
            out += rows[index].utf8
        }
        return out
    }

    private mutating func evidence(_ throttled: [Event]) -> [UInt8] {
        var evidence: [UInt8] = []
        let step = max(1, (throttled.count + Self.eventsShown - 1) / Self.eventsShown)
        for index in stride(from: 0, to: throttled.count, by: step) {
            var event = redactor.redact(throttled[index])
            event.message = event.message.map { Printable.line($0) }
            let line = EventsNDJSON.line(event)
            if evidence.count + line.count <= Self.attachmentLimit { evidence += line }
        }
        return evidence
    }

    private mutating func add(_ name: String, _ bytes: [UInt8]) {
        files.append(File(name: name, bytes: bytes))
    }

    /// Calls over time of each API; where these are too many, of the most throttled APIs.
    private static func timeline(_ incident: Incident) -> [UInt8] {
        var out = CSVReport.row(["api", "start", "step_seconds", "admitted", "throttled"])
        for line in incident.timelines {
            var rows = ""
            for index in 0..<min(line.admitted.count, line.throttled.count)
            where line.admitted[index] > 0 || line.throttled[index] > 0 {
                let at = line.start &+ Int64(index) &* Int64(line.stepSeconds) &* 1_000_000
                rows += CSVReport.row([
                    line.name, CaseText.time(at), String(line.stepSeconds),
                    String(line.admitted[index]), String(line.throttled[index]),
                ])
            }
            // An API that does not fit whole is left out whole, so that no half looks like all.
            if out.utf8.count + rows.utf8.count <= attachmentLimit { out += rows }
        }
        return Array(out.utf8)
    }

    /// Returns the manifest of inputs and outputs; `digests` are those of ``files`` by index.
    public func manifest(inputs: [InputSummary], digests: [String]) -> File {
        var redactor = redactor
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("tool_version", Tool.version)
            writer.key("inputs")
            writer.array(inputs) { writer, input in
                writer.object { writer in
                    writer.member("file", redactor.redactPath(input.file))
                    writer.member("bytes", input.bytes)
                    writer.member("sha256", input.sha256)
                }
            }
            writer.key("outputs")
            writer.array(zip(files, digests)) { writer, output in
                writer.object { writer in
                    writer.member("file", output.0.name)
                    writer.member("bytes", output.0.bytes.count)
                    writer.member("sha256", output.1)
                }
            }
        }
        return File(name: "MANIFEST.json", bytes: writer.bytes + [0x0A])
    }
}
