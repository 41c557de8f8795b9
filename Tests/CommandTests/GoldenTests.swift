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
    private static let formats = ["text": "txt", "markdown": "md", "json": "json", "csv": "csv"]

    @Test(arguments: inputs, formats.keys.sorted())
    func `a whole report is as recorded`(input: String, format: String) throws {
        let result = try BuiltBinary.run(
            #"cd "$1" && "$0" --format "$2" "$3""#,
            [Project.root.path, format, input]
        )
        #expect(result.status == 0)
        let name = URL(fileURLWithPath: input).deletingPathExtension().lastPathComponent
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(name).\(try #require(Self.formats[format]))")
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(result.output.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(result.output == expected, "UPDATE_EXPECTED=1 records it anew")
        if format == "text" {
            for line in result.output.split(separator: "\n") { #expect(line.count <= 100) }
        }
    }
}
