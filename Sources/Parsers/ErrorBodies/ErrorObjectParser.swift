import Bindings
import Events

/// Reads JSON objects that are AWS errors.
enum ErrorObjectParser {
    /// Reads `object` where it is an AWS error, and tells whether it was one.
    static func read(
        _ object: JSONValue,
        at place: Provenance,
        context: Context,
        options: ParseOptions,
        into sink: inout some EventSink
    ) -> Bool { false }
}
