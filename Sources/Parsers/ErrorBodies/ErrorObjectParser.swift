import Bindings
import Events

/// Reads JSON objects that are, or hold, AWS errors: error bodies, printed responses, log records.
///
/// The object is written out with one member a line and its strings unescaped, and read as one
/// record of text: the masks and the labelled facts are the same in both, so that a body in a log
/// record, a Java text in a JSON string and a batch result with refused items need no second
/// reader.
enum ErrorObjectParser {
    /// Objects whose text is longer, in bytes, are read up to here.
    static let limit = 256 * 1024
    /// Objects nested deeper are read down to here.
    static let depthLimit = 64

    /// Reads `object` where it holds calls' ends, and tells whether it held any.
    static func read(
        _ object: JSONValue,
        at place: Provenance,
        context: Context,
        options: ParseOptions,
        into sink: inout some EventSink
    ) -> Bool {
        var text: [UInt8] = []
        write(object, 0, &text)
        guard MaskRegistry.anchorTable.occurs(in: text[...]) else { return false }
        var block = TextBlock()
        block.append(
            text[...],
            line: TextBlock.Line(start: 0, line: place.line, offset: place.offset, repairs: []),
            record: TextBlock.Record(start: 0, time: context.time, level: 0, context: context),
            hasAnchor: true,
            isPartial: false
        )
        var found = BlockFindings()
        BlockReader(block: block, file: place.file, options: options).read(into: &found)
        for diagnostic in found.diagnostics { sink.note(diagnostic) }
        for event in found.events { sink.accept(event) }
        return !found.events.isEmpty
    }

    private static func write(_ value: JSONValue, _ depth: Int, _ text: inout [UInt8]) {
        guard depth < depthLimit, text.count < limit else { return }
        switch value {
        case .null: text += "null".utf8
        case .bool(let value): text += String(value).utf8
        case .integer(let value): text += String(value).utf8
        case .double(let value): text += String(value).utf8
        case .string(let value):
            text.append(0x22)
            // Inner levels of escapes are undone too; a string may hold JSON itself.
            LineText.append(Array(value.utf8.prefix(limit))[...], to: &text)
            text.append(0x22)
        case .array(let elements):
            text.append(0x5B)
            for element in elements {
                write(element, depth + 1, &text)
                text += ",\n".utf8
            }
            text.append(0x5D)
        case .object(let members):
            text += "{\n".utf8
            let isLogRecord = isLogRecord(members)
            for member in members where !(isLogRecord && ownIDs.contains(member.key)) {
                text.append(0x22)
                text += member.key.utf8
                text += "\": ".utf8
                write(member.value, depth + 1, &text)
                text += ",\n".utf8
            }
            text += "}".utf8
        }
    }

    /// Keys under which a log record, such as Lambda's, puts the ID of the work that logs: the
    /// invocation's, not that of the AWS call that failed.
    private static let ownIDs: Set<String> = [
        "requestId", "requestID", "request_id", "awsRequestId", "AWSRequestId", "aws_request_id",
        "aws-request-id", "function_request_id",
    ]

    /// Whether an object is a log record and no error: it has a level and a time, and none of the
    /// members in which SDKs put an error's own facts beside its request ID.
    private static func isLogRecord(_ members: [JSONValue.Member]) -> Bool {
        let keys = Set(members.map { $0.key.lowercased() })
        let isLog =
            !keys.isDisjoint(with: ["level", "severity", "loglevel"])
            && !keys.isDisjoint(with: ["timestamp", "@timestamp", "time", "ts"])
        return isLog && keys.isDisjoint(with: ["code", "statuscode", "$metadata", "__type"])
    }
}
