import Foundation

/// A Markdown document of the project, cut into what a reader can try.
struct Document: CustomStringConvertible, Sendable {
    /// A fenced block.
    struct Block: Sendable {
        /// The word behind the fence, such as `sh`.
        var language: String
        /// The text.
        var text: String
        /// The first line of the text, 1-based.
        var line: Int
        /// The words of the HTML comment before the fence, which readers do not see.
        var remark: String?
    }

    /// The path below the project's root.
    var path: String
    /// The text.
    var text: String

    var description: String { path }

    init(_ path: String) throws {
        self.path = path
        text = try String(contentsOf: Project.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every document of which a test runs the commands.
    static let all: [Document] = {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: Project.path("docs"))) ?? []
        let pages = names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
        let others = [
            "README.md", "CONTRIBUTING.md", "SECURITY.md", "samples/README.md",
            "Integrations/athena/README.md", "Integrations/spark/README.md",
        ]
        return (others + pages).compactMap { try? Document($0) }
    }()

    /// The blocks, in order.
    var blocks: [Block] {
        var blocks: [Block] = []
        var open: Block?
        var remark: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if let block = open {
                if line.hasPrefix("```") {
                    blocks.append(block)
                    open = nil
                } else {
                    open?.text += line + "\n"
                }
            } else if line.hasPrefix("```") {
                open = Block(
                    language: String(line.dropFirst(3)),
                    text: "",
                    line: index + 2,
                    remark: remark
                )
                remark = nil
            } else if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
                remark = String(line.dropFirst(5).dropLast(4))
            } else if !line.isEmpty {
                remark = nil
            }
        }
        return blocks
    }

    /// Writes the document with another text in the block that begins at `line`.
    mutating func replace(blockAt line: Int, with replacement: String) throws {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let end = lines[(line - 1)...].firstIndex(where: { $0.hasPrefix("```") }) else {
            return
        }
        lines.replaceSubrange(
            (line - 1)..<end,
            with: replacement.split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init
            )
        )
        text = lines.joined(separator: "\n")
        try Data(text.utf8).write(to: Project.root.appendingPathComponent(path))
    }
}
