import Events

/// The readers of debug logs of one stream, asked in turn.
struct DebugLogs: Equatable {
    /// Literals in small letters, without one of which a line starts nothing and ends nothing.
    static let marks =
        [
            "http response received", "http-outgoing-", "sending request: ",
            "received successful resp", "received error response: ", "boto [error]",
        ] + WireLog.tellingMarks
    private static let markTable = LiteralTable(marks + [TextParser.quietMark])
    /// How far from a line's start any of them counts.
    private static let reach = 420

    private var terraform = TerraformLog()
    private var java = JavaLog()
    private var wire = WireLogs()

    /// Whether a line without marks, which starts with a digit or not, changes nothing here and is none
    /// of an exchange's.
    func passes(digit: Bool) -> Bool { !terraform.isOpen && wire.passes(digit: digit) }

    /// Takes a stamped line that holds none of the marks but ``TextParser/quietMark``, if it is one of
    /// those that tell nothing; returns whether it is.
    mutating func readQuiet(
        _ buffer: [UInt8],
        _ range: Range<Int>,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        !terraform.isOpen && wire.readQuiet(buffer, range, file: file, into: &events)
    }

    /// Takes a line; returns whether it belongs to an exchange, so that no mask reads it again.
    mutating func read(
        _ line: OpenBlock.Line,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let text = line.text, input = line.input
        if input.lacksMarks || !Self.markTable.occurs(in: text.prefix(Self.reach)) {
            return terraform.isOpen
                && terraform.read(text, of: input, options: options, file: file, into: &events)
                || wire.continues(text, options: options, file: file, into: &events)
        }
        return terraform.read(text, of: input, options: options, file: file, into: &events)
            || java.read(text, of: input, options: options, file: file, into: &events)
            || wire.read(text, of: input, options: options, file: file, into: &events)
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        terraform.finish(file: file, into: &events)
        java.finish(file: file, into: &events)
        wire.finish(file: file, into: &events)
    }
}
