import Foundation
import Testing

/// Whole reports, byte for byte, so that no change of wording or layout goes unseen.
///
/// `UPDATE_EXPECTED=1` records them anew; what changed then shows in the diff.
@Suite struct GoldenTests {
    private static let inputs = [
        "Tests/CommandTests/Incidents/shared-bucket.json",
        "Tests/Samples/botocore/lambda-chained-traceback.txt",
        "Tests/Samples/debug-log/botocore-throttled-then-good.txt",
        "Tests/Samples/xml-error/cloudsearch-curly-quotes.txt",
        "Tests/Samples/lookalike/other-vendors-and-prose.txt",
    ]
    private static let formats = [
        "text": "txt", "markdown": "md", "html": "html", "json": "json", "csv": "csv",
    ]

    @Test(arguments: inputs, formats.keys.sorted())
    func `a whole report is as recorded`(input: String, format: String) throws {
        let result = try BuiltBinary.run(
            #"cd "$1" && "$0" --format "$2" "$3""#,
            [Project.root.path, format, input]
        )
        #expect(result.status == 0)
        let name = URL(fileURLWithPath: input).deletingPathExtension().lastPathComponent
        let ending = try #require(Self.formats[format])
        try Self.compare(result.output, "\(name).\(ending)")
        if format == "text" {
            for line in result.output.split(separator: "\n") { #expect(line.count <= 100) }
        }
        let again = try BuiltBinary.run(
            #"cd "$1" && "$0" --jobs 3 --format "$2" "$3""#,
            [Project.root.path, format, input]
        )
        #expect(again.output == result.output)
    }

    /// Commands besides `analyze`, each with what it writes to standard output.
    @Test(arguments: [
        ("events", "events.ndjson"), ("whatif --refill 20", "whatif.txt"),
        ("whatif --refill 20 --format json", "whatif.json"),
    ])
    func `what other commands write is as recorded`(flags: String, name: String) throws {
        let input = flags == "events" ? Self.inputs[2] : Self.inputs[0]
        let run = {
            try BuiltBinary.run(#"cd "$1" && "$0" $2 "$3""#, [Project.root.path, flags, input])
        }
        let result = try run()
        #expect(result.status == 0)
        #expect(try run().output == result.output)
        try Self.compare(result.output, "Commands/" + name)
    }

    @Test func `every file of a ticket is as recorded, in two runs`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        var runs: [[String: String]] = []
        for name in ["one", "two"] {
            let folder = scratch.folder.appendingPathComponent(name)
            let result = try BuiltBinary.run(
                #"cd "$1" && "$0" ticket -o "$2" "$3""#,
                [Project.root.path, folder.path, "Tests/Samples/cloudtrail/records-pretty.json"]
            )
            #expect(result.status == 0)
            var files: [String: String] = [:]
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                let data = try Data(contentsOf: folder.appendingPathComponent(file))
                files[file] = String(decoding: data, as: UTF8.self)
            }
            runs.append(files)
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0].count >= 6)
        for (name, text) in runs[0] { try Self.compare(text, "Ticket/" + name) }
    }

    private static func compare(_ text: String, _ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/" + name)
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text == expected, "\(name): UPDATE_EXPECTED=1 records it anew")
    }
}
