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
        let input = TextLine([], line: place.line, offset: place.offset, context: context)
        block.append(
            OpenBlock.Line(text: text[...], input: input, context: context, repairs: []),
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
            for member in members {
                text.append(0x22)
                text += member.key.utf8
                text += "\": ".utf8
                write(member.value, depth + 1, &text)
                text += ",\n".utf8
            }
            text += "}".utf8
        }
    }
}
