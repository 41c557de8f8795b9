import Bindings
import Events

/// Reads JSON records of every known shape: exports of AWS, and logs written as JSON.
///
/// A value that is an envelope is opened, layer by layer, each adding what it knows to the context.
struct JSONRecordReader {
    /// How many layers are opened; a text that hides evidence deeper is no log.
    static let depthLimit = 12

    let file: String
    let options: ParseOptions
    /// The parser whose memory all records of the input share.
    let parser = JSONParser()

    /// Creates a reader of one input, named `file` in provenance.
    init(file: String, options: ParseOptions) {
        self.file = file
        self.options = options
    }

    /// Reads one value and tells whether it was anything known.
    @discardableResult
    func read(
        _ value: JSONValue,
        at place: Provenance,
        context: Context,
        text: inout TextParser,
        into sink: inout some EventSink,
        depth: Int
    ) -> Bool {
        guard depth < Self.depthLimit else {
            sink.note(Diagnostic(.capReached, "JSON inside JSON is too deep", at: place))
            return false
        }
        var layer = JSONLayer(place: place, context: context, depth: depth)
        switch value {
        case .array(let elements):
            if let row = Self.insightsRow(elements) {
                return read(row, layer, &text, &sink)
            }
            var isKnown = false
            for element in elements where read(element, layer.inner, &text, &sink) {
                isKnown = true
            }
            return isKnown
        case .string(let string):
            readMessage(string, layer, &text, &sink)
            return true
        case .object:
            layer.context = contextAdded(of: value, to: context)
            return readObject(value, layer, &text, &sink)
        default: return false
        }
    }

    /// Reads a value of an inner layer.
    @discardableResult
    func read(
        _ value: JSONValue,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) -> Bool {
        read(
            value,
            at: layer.place,
            context: layer.context,
            text: &text,
            into: &sink,
            depth: layer.depth
        )
    }

    /// Whether an object is an envelope around `elements` that stand alone.
    func isEnvelope(_ value: JSONValue, elements: [JSONValue]) -> Bool {
        guard let first = elements.first else { return false }
        if let row = first.array { return Self.insightsRow(row) != nil || row.first?.object != nil }
        return first["eventSource"] != nil || first["eventsource"] != nil
            || first["kinesis"] != nil || first["recordId"] != nil
            || first["CloudTrailEvent"] != nil || first["Sns"] != nil || first["body"] != nil
            || (first["timestamp"] != nil && first["message"] != nil)
            || first["@message"] != nil || first["EventName"] != nil
            || first["insightDetails"] != nil
    }

    /// Adds what an envelope says about all its elements.
    func addContext(of value: JSONValue, to context: inout Context) {
        context = contextAdded(of: value, to: context)
    }

    private func contextAdded(of value: JSONValue, to context: Context) -> Context {
        var context = context
        context.region = value["awsRegion"]?.string ?? value["region"]?.string ?? context.region
        if let stream = value.first(of: ["logStreamName", "logStream", "@logStream"])?.string {
            let group = value.first(of: ["logGroupName", "logGroup", "@log"])?.string
            context.stream = group.map { $0 + "/" + stream } ?? stream
        }
        if let owner = value.first(of: ["owner", "account", "accountId"])?.string,
            owner.utf8.count == 12, owner.utf8.allSatisfy(\.isDigit)
        {
            context.account = owner
        }
        return context
    }

    /// The members of a row of a Logs Insights result, as an object; `nil` for other arrays.
    private static func insightsRow(_ elements: [JSONValue]) -> JSONValue? {
        guard !elements.isEmpty else { return nil }
        var members: [JSONValue.Member] = []
        for element in elements {
            if let field = element["field"]?.string, element.object?.count ?? 0 <= 2 {
                members.append(JSONValue.Member(key: field, value: element["value"] ?? .null))
            } else if let only = element.object, only.count == 1, elements.count > 1 {
                // CloudTrail Lake writes every column as an object of its own.
                members += only
            } else {
                return nil
            }
        }
        return .object(members)
    }

    /// Whether the text is part of a CloudTrail record or of this tool's own events.
    ///
    /// Half such a record is no evidence, and no text either: its ID or time may be what is missing.
    static func showsCall(_ bytes: ArraySlice<UInt8>) -> Bool {
        for word in ["eventVersion", "eventSource", "time_precision_s"] {
            let mark = Array(word.utf8)
            var from = bytes.startIndex
            while let start = bytes.firstIndex(ofByte: mark[0], from: from) {
                if bytes[start...].starts(with: mark) { return true }
                from = start + 1
            }
        }
        return false
    }

    /// Reads the text of a log message: JSON in its own right, or lines.
    func readMessage(
        _ message: String,
        _ layer: JSONLayer,
        _ text: inout TextParser,
        _ sink: inout some EventSink
    ) {
        let bytes = Array(message.utf8)
        let first = bytes.first { !$0.isSpace }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), bytes.count > 1,
            let value = try? parser.parse(bytes[...]).value,
            value.object != nil || value.array != nil
        {
            if read(value, layer.inner, &text, &sink) { return }
        } else if first == UInt8(ascii: "{"), Self.showsCall(bytes[...]) {
            let place = layer.provenance("cloudtrail")
            sink.note(Diagnostic(.truncatedRecord, "a CloudTrail record is cut off", at: place))
            return
        }
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isReturn = line.last == 0x0D
            text.read(
                TextLine(
                    isReturn ? line.dropLast() : line,
                    line: layer.place.line,
                    offset: layer.place.offset,
                    context: layer.context
                ),
                into: &sink
            )
        }
    }
}

/// Where in nested JSON a reader is, and what the layers around it said.
struct JSONLayer {
    /// The place of the record in the input.
    var place: Provenance
    /// What is known so far.
    var context: Context
    /// The number of layers around.
    var depth: Int

    /// The next layer, with the same context.
    var inner: JSONLayer { JSONLayer(place: place, context: context, depth: depth + 1) }

    /// The place with another format.
    func provenance(_ format: String) -> Provenance {
        var place = place
        place.format = format
        return place
    }
}
