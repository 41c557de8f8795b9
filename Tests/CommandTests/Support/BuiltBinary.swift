import Foundation

/// The built binary as a shell runs it.
enum BuiltBinary {
    /// The binary beside the test bundle.
    private static let path = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("throttle-forensics").path

    /// Runs a shell script in which `$0` is the binary and `$1` … are `arguments`.
    static func run(_ script: String, _ arguments: [String] = []) throws -> CommandResult {
        let scratch = try Scratch()
        let out = try scratch.file("out", [])
        let err = try scratch.file("err", [])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script, path] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        try process.run()
        process.waitUntilExit()
        let complaints = try String(contentsOfFile: err, encoding: .utf8)
        return CommandResult(
            status: process.terminationStatus,
            output: String(
                decoding: try Data(contentsOf: URL(fileURLWithPath: out)),
                as: UTF8.self
            ),
            complaints: complaints.split(separator: "\n").map(String.init)
        )
    }
}
