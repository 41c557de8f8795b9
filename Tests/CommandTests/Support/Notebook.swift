import Bindings
import Foundation
import Testing

@testable import throttle_forensics

/// A console that keeps what is written to it.
struct Notebook: Console {
    var inputIsTerminal = false
    var outputIsTerminal = false
    var errorIsTerminal = false
    var columns: Int?
    var refusesColour = false
    var canMoveCursor = true
    var output: [UInt8] = []
    var complaints: [String] = []

    mutating func write(_ bytes: [UInt8]) throws(SystemError) { output += bytes }
    mutating func complain(_ line: String) { complaints.append(line) }
}

/// What a run of the command left behind.
struct CommandResult {
    var status: CInt
    var output: String
    var complaints: [String]

    /// The output as a JSON object.
    func object() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
}

/// Runs the command within the test.
func command(_ arguments: [String], atTerminal: Bool = false) -> CommandResult {
    var invocation = Invocation(arguments, console: Notebook(inputIsTerminal: atTerminal))
    let status = invocation.run()
    let output = String(decoding: invocation.console.output, as: UTF8.self)
    return CommandResult(
        status: status,
        output: output,
        complaints: invocation.console.complaints
    )
}

/// Files of the project.
enum Project {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static func path(_ relative: String) -> String { root.appendingPathComponent(relative).path }
    static let incident = path("Tests/CommandTests/Incidents/shared-bucket.json")
}

/// A folder that is gone after the test.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("throttle-forensics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file and returns its path.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }
}
