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

    /// Creates the case of `incident`, whose throttled calls are among `events`, at a redaction level.
    public init(_ incident: Incident, events: some Sequence<Event>, level: Redactor.Level) {
        var redactor = Redactor(level)
        let incident = redactor.redact(incident)
        let throttled = events.filter { $0.outcome == .throttled }
        let times = throttled.compactMap { $0.time?.microseconds }
        let text = CaseText(incident, throttleTimes: times)
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("subject", text.subject)
            writer.member("serviceCode", "service-limit-increase")
            writer.member("severityCode", "normal")
            writer.member("categoryCode", "general-guidance")
            writer.member("communicationBody", text.body)
            writer.member("language", "en")
            writer.member("issueType", "customer-service")
        }
        add("case.json", writer.bytes + [0x0A])

        var table = CSVReport.row([
            "time", "service", "operation", "region", "code", "request_id", "extended_request_id",
        ])
        for event in throttled where event.requestID != nil {
            let row = CSVReport.row([
                event.time?.rfc3339 ?? "", redactor.redact(event.service ?? ""),
                redactor.redact(event.operation ?? ""), redactor.redact(event.region ?? ""),
                redactor.redact(event.code ?? ""), event.requestID ?? "",
                event.extendedRequestID ?? "",
            ])
            guard table.utf8.count + row.utf8.count <= Self.attachmentLimit else { break }
            table += row
        }
        add("request-ids.csv", Array(table.utf8))
        add("timeline.csv", Self.timeline(incident))

        var evidence: [UInt8] = []
        let step = max(1, (throttled.count + Self.eventsShown - 1) / Self.eventsShown)
        for index in stride(from: 0, to: throttled.count, by: step) {
            var event = redactor.redact(throttled[index])
            event.message = event.message.map { Printable.line($0) }
            let line = EventsNDJSON.line(event)
            if evidence.count + line.count <= Self.attachmentLimit { evidence += line }
        }
        add("evidence.ndjson", evidence)
        let asks = incident.recommendations.filter { $0.channel == .serviceQuotas }
            .compactMap(\.wanted)
        if let ask = asks.first, let quota = ask.quota, let code = quota.quotaCode,
            let service = quota.quotaServiceCode
        {
            var writer = JSONWriter(pretty: true)
            writer.object { writer in
                writer.member("ServiceCode", service)
                writer.member("QuotaCode", code)
                writer.member("DesiredValue", ask.refillWanted)
            }
            add("quota-increase.json", writer.bytes + [0x0A])
        }
        add("ticket.md", Array(text.markdown(withQuota: files.count == 5).utf8))
    }

    private mutating func add(_ name: String, _ bytes: [UInt8]) {
        files.append(File(name: name, bytes: bytes))
    }

    private static func timeline(_ incident: Incident) -> [UInt8] {
        var out = CSVReport.row(["api", "start", "step_seconds", "admitted", "throttled"])
        for line in incident.timelines {
            for index in 0..<min(line.admitted.count, line.throttled.count)
            where line.admitted[index] > 0 || line.throttled[index] > 0 {
                let at = line.start &+ Int64(index) &* Int64(line.stepSeconds) &* 1_000_000
                let row = CSVReport.row([
                    line.name, CaseText.time(at), String(line.stepSeconds),
                    String(line.admitted[index]), String(line.throttled[index]),
                ])
                guard out.utf8.count + row.utf8.count <= attachmentLimit else {
                    return Array(out.utf8)
                }
                out += row
            }
        }
        return Array(out.utf8)
    }

    /// Returns the manifest of inputs and outputs; `digests` are those of ``files`` by index.
    public func manifest(inputs: [InputSummary], digests: [String]) -> File {
        var redactor = Redactor(.ids)
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
