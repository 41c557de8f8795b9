import Foundation

/// Runs the binary on input that is out to break it, with 3 GB of addresses and a minute of the
/// processor at most.
enum HostileRun {
    /// A line that shows one refusal, of `GetParameter`.
    static let refusal =
        "An error occurred (ThrottlingException) when calling the GetParameter operation"
        + " (reached max retries: 4): Rate exceeded\n"

    /// Whether the sizes are those that the table names, rather than some that are quick to make.
    static let isFull = ProcessInfo.processInfo.environment["HOSTILE_FULL"] != nil

    /// Runs a shell script in which `$0` is the binary, `$1` a file with ``refusal`` and `$2` …
    /// `arguments`.
    static func run(_ script: String, _ arguments: [String] = []) throws -> CommandResult {
        let scratch = try Scratch()
        let path = try scratch.file("refusal.log", refusal.utf8)
        return try BuiltBinary.run(limits + script, [path] + arguments)
    }

    /// Runs `events` on what lies in a file between two refusals.
    static func events(between bytes: some Sequence<UInt8>) throws -> CommandResult {
        let scratch = try Scratch()
        let file = try scratch.file(
            "hostile",
            Array(refusal.utf8) + Array(bytes) + [0x0A] + Array(refusal.utf8)
        )
        return try run(#""$0" events "$2""#, [file])
    }

    /// The limits under which the binary runs.
    ///
    /// AddressSanitizer takes terabytes of addresses for its shadow; systems without this limit
    /// refuse to set it. Time is the processor's, so that a busy machine changes nothing.
    private static let limits =
        (ProcessInfo.processInfo.environment["ASAN_OPTIONS"] == nil
            ? "ulimit -v 3000000 2>/dev/null; " : "") + "ulimit -t \(isFull ? 300 : 60); "
}

extension CommandResult {
    /// The lines of output.
    var lines: [Substring] { output.split(separator: "\n") }
    /// How often the output names the API of ``HostileRun/refusal``.
    var refusals: Int { lines.count { $0.contains(#""operation":"GetParameter""#) } }
    /// All complaints in one text.
    var complaint: String { complaints.joined(separator: "\n") }
}
