import Bindings
import Events

extension JSONRecordReader {
    /// Reads an object by the first shape that fits.
    func readObject(
        _ value: JSONValue,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        if let event = EventLine.event(of: value, file: file) {
            sink.accept(event)
            return true
        }
        if let inner = value["CloudTrailEvent"]?.string {
            return readLookup(value, inner, layer, &text, &sink)
        }
        if let record = CloudTrailRecord(value) {
            if let event = record.event(layer.provenance("cloudtrail"), context: layer.context) {
                sink.accept(event)
            } else {
                note("a CloudTrail Insights event counts calls and is none", layer, &sink)
            }
            return true
        }
        if let detail = value["detail"], value["detail-type"] != nil {
            var next = layer.inner
            next.context.time = Self.time(value["time"]) ?? next.context.time
            read(detail, next, &text, &sink)
            return true
        }
        if readPayload(value, layer, &text, &sink) { return true }
        if readEnvelope(value, layer, &text, &sink) { return true }
        if CloudWatchMetrics.read(value, layer, into: &sink) { return true }
        if let name = Self.withoutCalls(value) {
            note(name, layer, &sink)
            return true
        }
        return readLogObject(value, layer, &text, &sink)
    }

    private func note(_ detail: String, _ layer: JSONLayer, _ sink: inout some EventSink) {
        sink.note(Diagnostic(.notEvidence, detail, at: layer.place))
    }

    /// Reads an element of `lookup-events`, whose record is a string inside.
    private func readLookup(
        _ value: JSONValue,
        _ record: String,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        if let inner = try? parser.parse(Array(record.utf8)[...]).value {
            return read(inner, layer.inner, &text, &sink)
        }
        sink.note(
            Diagnostic(
                .malformedRecord,
                "the record inside CloudTrailEvent is no JSON",
                at: layer.provenance("cloudtrail")
            )
        )
        return true
    }

    /// Opens an envelope whose elements stand alone.
    private func readEnvelope(
        _ value: JSONValue,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        for key in JSONFramer.envelopeKeys.sorted() {
            guard let elements = value[key]?.array else { continue }
            if elements.isEmpty { return value.object?.count ?? 0 <= 4 }
            guard isEnvelope(value, elements: elements) else { continue }
            for element in elements { read(element, layer.inner, &text, &sink) }
            return true
        }
        guard let events = value["logEvents"]?.array else { return false }
        // A control message says that the subscription works, and nothing else.
        if value["messageType"]?.string == "CONTROL_MESSAGE" { return true }
        for event in events { read(event, layer.inner, &text, &sink) }
        return true
    }

    /// Opens payloads that stand as base64 in an event: subscriptions, Kinesis, Firehose.
    private func readPayload(
        _ value: JSONValue,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        let data =
            value["awslogs"]?["data"] ?? value["kinesis"]?["data"]
            ?? (value["recordId"] != nil ? value["data"] : nil)
            ?? (value["SequenceNumber"] != nil ? value["Data"] : nil)
        guard let encoded = data?.string else { return false }
        guard let packed = Base64.decode(encoded.utf8) else {
            let detail = "a payload is no base64"
            sink.note(Diagnostic(.malformedRecord, detail, at: layer.place))
            return true
        }
        let unpacked = Payload.unpack(packed)
        if let reason = unpacked.problem {
            sink.note(Diagnostic(.damagedCompression, reason, at: layer.place))
        }
        let message = String(decoding: unpacked.bytes, as: UTF8.self)
        readMessage(message, layer.inner, &text, &sink)
        return true
    }

    /// What an object is that AWS exports and that shows no calls; `nil` for anything else.
    private static func withoutCalls(_ value: JSONValue) -> String? {
        if value["digestStartTime"] != nil, value["logFiles"] != nil {
            return "a CloudTrail digest lists files and shows no calls"
        }
        if value["Quotas"]?.array?.first?["QuotaCode"] != nil || value["Quota"]?["QuotaCode"] != nil
        {
            return "service quotas are limits and show no calls; give them with --quotas"
        }
        if value["TraceSummaries"] != nil || (value["trace_id"] != nil && value["segments"] != nil)
        {
            return "X-Ray traces are not read"
        }
        if value["MetricDataQueries"] != nil { return "metric queries hold no data" }
        return nil
    }
}

/// Payloads packed inside records.
enum Payload {
    /// The bytes that an inner payload may unpack to; CloudWatch sends at most some megabytes.
    static let limit = 64 << 20

    /// The bytes of `packed`, unpacked where they are gzip, with what went wrong.
    static func unpack(_ packed: [UInt8]) -> (bytes: [UInt8], problem: String?) {
        guard packed.starts(with: GzipReader.magic) else { return (packed, nil) }
        let reader = GzipReader()
        var bytes: [UInt8] = []
        do throws(DecompressionError) {
            try reader.read(packed[...]) { piece in
                bytes += piece
                return bytes.count <= limit
            }
        } catch { return (bytes, error.reason) }
        if bytes.count > limit { return (bytes, "the payload unpacks to more than 64 MiB") }
        return (bytes, reader.isComplete ? nil : "the gzip payload is cut off")
    }
}
