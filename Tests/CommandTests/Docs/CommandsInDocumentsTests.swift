import Foundation
import Testing

/// Every command in the documents works as it is printed, and every output is what is printed.
@Suite struct CommandsInDocumentsTests {
    @Test(arguments: Document.all)
    func `every shell block runs`(document: Document) throws {
        let blocks = document.blocks.filter { $0.language == "sh" }
        guard !blocks.isEmpty else { return }
        let workbench = try Workbench()
        for block in blocks {
            let result = try workbench.run(block)
            #expect(result.status == 0, "\(document.path):\(block.line): \(result.complaints)")
        }
    }

    @Test(arguments: Document.all)
    func `every output is what the command prints`(document: Document) throws {
        var document = document
        // From the end, so that the lines of earlier blocks stay where they are.
        for block in document.blocks.reversed() {
            guard let remark = block.remark, remark.hasPrefix("shows: ") else { continue }
            let command = remark.dropFirst(7).replacing("throttle-forensics", with: "\"$0\"")
            let result = try BuiltBinary.run(
                "cd \"$1\" && \(command)",
                [Project.path("samples")]
            )
            #expect(result.status == 0)
            if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
                let text =
                    result.output.hasSuffix("\n") ? result.output.dropLast() : result.output[...]
                try document.replace(blockAt: block.line, with: String(text))
            } else {
                #expect(
                    block.text == result.output,
                    "\(document.path):\(block.line): UPDATE_EXPECTED=1 records it anew"
                )
            }
        }
    }

    @Test func `the documents are many and hold commands`() {
        let paths = Document.all.map(\.path)
        for name in ["README.md", "samples/README.md", "docs/inputs.md", "docs/ci.md"] {
            #expect(paths.contains(name))
        }
        let blocks = Document.all.flatMap(\.blocks)
        #expect(blocks.count { $0.language == "sh" } >= 20)
        #expect(blocks.count { $0.remark?.hasPrefix("shows: ") == true } >= 7)
        // A block whose language is not said would never be run.
        #expect(!blocks.contains { $0.language.isEmpty && $0.text.contains("throttle-forensics ") })
    }

    @Test(arguments: Document.all)
    func `every link leads somewhere`(document: Document) {
        let folder = Project.root.appendingPathComponent(document.path).deletingLastPathComponent()
        for match in document.text.matches(of: /\]\(([^)#:\s]+)\)/) {
            let target = folder.appendingPathComponent(String(match.1)).standardizedFileURL.path
            #expect(FileManager.default.fileExists(atPath: target), "\(document.path): \(match.1)")
        }
    }

    @Test(
        .enabled(if: Installed.aws && Installed.has("python3"), "there is no AWS CLI on the path")
    )
    func `the AWS CLI takes every command of the documents`() throws {
        let workbench = try Workbench()
        for block in Document.all.flatMap(\.blocks)
        where block.language == "sh" && block.text.contains("aws ") {
            _ = try workbench.run(block)
        }
        // What files hold is tested where they are written; the others need files or a newer CLI. Of
        // several calls of one API the longest is tried.
        var longest: [String: String] = [:]
        for call in workbench.callsOfAWS where !call.contains("file://") {
            let api = call.split(separator: " ").prefix(3).joined(separator: " ")
            guard !["aws 's3' 'cp'", "aws 'emr' 'wait'", "aws 'logs' 'tail'"].contains(api) else {
                continue
            }
            longest[api] = [longest[api] ?? "", call].max { $0.count < $1.count }
        }
        let commands = longest.values.sorted()
        #expect(commands.count >= 7)
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let list = try JSONSerialization.data(withJSONObject: commands)
        let result = try BuiltBinary.run(
            #""$1" "$2""#,
            [Project.path("scripts/check-commands"), try scratch.file("commands.json", list)]
        )
        #expect(result.status == 0, "\(result.output)\(result.complaints)")
    }
}
