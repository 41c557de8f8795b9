import Bindings
import Events

extension JSONRecordReader {
    /// Keys under which logs write their time, the likeliest first.
    private static let timeKeys = [
        "@timestamp", "timestamp", "time", "ts", "eventTime", "asctime", "datetime", "date",
        "__REALTIME_TIMESTAMP", "@ingestionTime",
    ]
    /// Keys whose strings are the message of a log that is one line of a stream.
    private static let streamKeys = ["@message", "message", "log", "MESSAGE", "line"]

    /// Reads an object that is one record of a log.
    func readLogObject(
        _ value: JSONValue,
        _ outer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        var layer = outer
        for key in Self.timeKeys {
            if let time = Self.time(value[key]) {
                layer.context.time = time
                break
            }
        }
        if let event = terraformEvent(value, layer) {
            sink.accept(event)
            return true
        }
        // Exports of CloudWatch, Loki, docker and journald cut one text into records: a traceback may
        // span several, so nothing is ended between them.
        let isStream =
            value["@message"] != nil || value["MESSAGE"] != nil
            || (value["log"]?.string != nil && (value["stream"] != nil || value["time"] != nil))
            || (value["line"]?.string != nil
                && (value["stream"] != nil || value["labels"] != nil))
            || (value["message"]?.string != nil && value["stream"]?.string != nil)
            || (value["message"] != nil && value["timestamp"]?.integer != nil
                && (value["ingestionTime"] != nil || value["id"] != nil || value["eventId"] != nil))
        if isStream, let message = value.first(of: Self.streamKeys) {
            if layer.context.stream == nil {
                layer.context.stream =
                    value.first(of: ["container_id", "_SYSTEMD_UNIT", "container_name"])?.string
            }
            switch message {
            case .string(let string):
                // Docker and journald keep the line's end.
                let ended = string.utf8.last == 0x0A ? String(string.dropLast()) : string
                readMessage(ended, layer, &text, &sink)
            default: read(message, layer.inner, &text, &sink)
            }
            return true
        }
        let value = Self.withoutInvocation(value)
        if ErrorObjectParser.read(
            value,
            at: layer.provenance("json"),
            context: layer.context,
            options: options,
            into: &sink
        ) {
            return true
        }
        // The answer's metadata, as programs print it, is for the text parser to read as a whole.
        if value["ResponseMetadata"] != nil
            || (value["HTTPStatusCode"] != nil && value["RequestId"] != nil)
        {
            return false
        }
        text.gap(into: &sink)
        readStrings(value, layer, &text, &sink)
        text.gap(into: &sink)
        return true
    }

    /// The call that an answer in Terraform's JSON log ended.
    private func terraformEvent(_ value: JSONValue, _ layer: JSONLayer) -> Event? {
        let exchange = TerraformLog.exchange { key in
            value[key]?.string ?? value[key]?.integer.map { String($0) }
        }
        guard var exchange else { return nil }
        exchange.line = layer.place.line
        exchange.offset = layer.place.offset
        exchange.date = layer.context.time
        return exchange.event(file: file)
    }

    /// A record of Lambda's JSON log without the ID of the invocation, which is no failed call's.
    private static func withoutInvocation(_ value: JSONValue) -> JSONValue {
        guard let members = value.object, members.count <= 12, value["timestamp"] != nil,
            value["level"] != nil, value["requestId"] != nil
        else { return value }
        let own: Set<String> = [
            "timestamp", "level", "message", "logger", "requestId", "errorType", "errorMessage",
            "stackTrace", "location", "tenantId",
        ]
        guard members.allSatisfy({ own.contains($0.key) }) else { return value }
        return .object(members.filter { $0.key != "requestId" })
    }

    /// Hands on all strings of a record, the deeper ones too, except its keys and stamps.
    private func readStrings(
        _ value: JSONValue,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) {
        guard layer.depth < Self.depthLimit else { return }
        switch value {
        case .string(let string):
            // Shorter strings are levels, names and numbers; no error text is that short.
            if string.utf8.count >= 12 { readMessage(string, layer.inner, &text, &sink) }
        case .array(let elements):
            for element in elements { readStrings(element, layer.inner, &text, &sink) }
        case .object(let members):
            for member in members where !Self.timeKeys.contains(member.key) {
                if member.value.object != nil,
                    ErrorObjectParser.read(
                        member.value,
                        at: layer.provenance("json"),
                        context: layer.context,
                        options: options,
                        into: &sink
                    )
                {
                    continue
                }
                readStrings(member.value, layer.inner, &text, &sink)
            }
        default: break
        }
    }

    /// The time that a value states: text, or a number of seconds, milli-, micro- or nanoseconds.
    static func time(_ value: JSONValue?) -> Instant? {
        switch value {
        case .string(let text):
            if let instant = Instant(rfc3339: text.utf8) { return instant }
            if let number = Int64(text) { return time(.integer(number)) }
            if let number = Double(text) { return time(.double(number)) }
            return nil
        case .integer(let number):
            // A second count of this century has ten digits; each finer unit has three more.
            switch number {
            case 100_000_000..<100_000_000_000:
                return Instant(microseconds: number * 1_000_000, resolution: 1_000_000)
            case 100_000_000_000..<100_000_000_000_000:
                return Instant(microseconds: number * 1000, resolution: 1000)
            case 100_000_000_000_000..<100_000_000_000_000_000:
                return Instant(microseconds: number, resolution: 1)
            case 100_000_000_000_000_000...:
                return Instant(microseconds: number / 1000, resolution: 1)
            default: return nil
            }
        case .double(let number):
            guard number >= 100_000_000, number < 9e18 else { return nil }
            if number < 100_000_000_000 {
                let micros = (number * 1_000_000).rounded()
                let isWhole = number == number.rounded()
                return Int64(exactly: micros).map {
                    Instant(microseconds: $0, resolution: isWhole ? 1_000_000 : 1000)
                }
            }
            return Int64(exactly: number.rounded()).flatMap { time(.integer($0)) }
        default: return nil
        }
    }
}
