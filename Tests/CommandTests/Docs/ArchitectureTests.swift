import Foundation
import Testing

/// The map is true to the tree.
@Suite struct ArchitectureTests {
    private let text: String

    init() throws {
        text = try String(
            contentsOf: Project.root.appendingPathComponent("ARCHITECTURE.md"),
            encoding: .utf8
        )
    }

    @Test func `every folder and file that it names is there`() {
        let roots = [
            "Sources", "Tests", "Benchmarks", "scripts", "docs", "samples", "Integrations",
        ]
        var names = 0
        for match in text.matches(of: /`([A-Za-z][\w.\/-]*)`/) {
            let name = String(match.1)
            guard roots.contains(where: { name == $0 || name.hasPrefix($0 + "/") }) else {
                continue
            }
            names += 1
            let path = Project.path(name)
            #expect(FileManager.default.fileExists(atPath: path), "\(name)")
        }
        #expect(names > 20)
    }

    @Test func `every target is named, with what it imports`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Project.path("Sources"))
        for folder in folders { #expect(text.contains("`\(folder)`"), "\(folder)") }
        let package = try String(contentsOfFile: Project.path("Package.swift"), encoding: .utf8)
        for row in text.matches(of: /\| `(\w+)` \| .* \| (`Events`|`.*`, `Events`) \|/) {
            let target = try #require(
                package.firstMatch(
                    of: try Regex(#"\.target\(\s*name: "\#(row.1)",\s*dependencies: \[([^\]]*)\]"#)
                )
            )
            let declared = String(target.output[1].substring ?? "").filter { $0 != "\"" }
                .split { ", \n".contains($0) }.map(String.init)
            let named = row.2.filter { $0 != "`" }.split(separator: ", ").map(String.init)
            #expect(Set(declared) == Set(named), "\(row.1)")
        }
    }
}
