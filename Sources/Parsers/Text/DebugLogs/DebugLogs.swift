import Events

/// The readers of debug logs of one stream, asked in turn.
struct DebugLogs {
    private var terraform = TerraformLog()
    private var java = JavaLog()
    private var wire = WireLogs()

    /// Takes a line; returns whether it belongs to an exchange, so that no mask reads it again.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        terraform.read(text, of: line, options: options, file: file, into: &events)
            || java.read(text, of: line, options: options, file: file, into: &events)
            || wire.read(text, of: line, options: options, file: file, into: &events)
    }

    /// Ends the log, or the part of it before a gap.
    mutating func finish(file: String, into events: inout [Event]) {
        terraform.finish(file: file, into: &events)
        java.finish(file: file, into: &events)
        wire.finish(file: file, into: &events)
    }
}
