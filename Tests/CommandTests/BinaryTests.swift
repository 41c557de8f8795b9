import Foundation
import Testing

/// The built binary as a shell runs it: exit statuses, pipes and devices.
@Suite struct BinaryTests {
    private func shell(_ script: String, _ arguments: [String] = []) throws -> CommandResult {
        try BuiltBinary.run(script, arguments)
    }

    @Test func `a report is status 0 and nothing on standard error`() throws {
        let result = try shell(#""$0" "$1""#, [Project.incident])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Throttled: AWS refused 178 of 700 calls"))
        #expect(result.complaints == [])
    }

    @Test func `fail-on is status 1 and a bad flag 64`() throws {
        #expect(try shell(#""$0" --fail-on 1% "$1""#, [Project.incident]).status == 1)
        let bad = try shell(#""$0" --fial-on 1% "$1""#, [Project.incident])
        #expect(bad.status == 64)
        #expect(bad.output.isEmpty)
        #expect(bad.complaints.count == 1)
        #expect(bad.complaints.first?.contains("--fail-on") == true)
    }

    @Test func `a reader that leaves early is no error`() throws {
        let result = try shell(
            #"{ "$0" events "$1"; echo "status $?" >&2; } | head -1"#,
            [Project.incident]
        )
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.complaints == ["status 0"])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `a full disk is said, with status 2`() throws {
        for target in [#">/dev/full"#, "-o /dev/full"] {
            let result = try shell(#""$0" "$1" "# + target, [Project.incident])
            #expect(result.status == 2)
            #expect(result.complaints.count == 1)
            #expect(result.complaints.first?.contains("no space left") == true)
        }
    }

    /// A damaged input beside the sample incident: status 2, the place named, the rest analysed.
    private func expectDamage(
        _ name: String,
        _ bytes: some Sequence<UInt8>,
        events: Int = 700,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let scratch = try Scratch()
        let path = try scratch.file(name, bytes)
        let result = try shell(#""$0" -fjson "$1" "$2""#, [path, Project.incident])
        #expect(result.status == 2, sourceLocation: sourceLocation)
        let report = try result.object()
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["calls"] as? Int == events, sourceLocation: sourceLocation)
        let diagnostics = try #require(report["diagnostics"] as? [String: Any])
        #expect((diagnostics["unread"] as? Int ?? 0) > 0, sourceLocation: sourceLocation)
        let line = try #require(result.complaints.first, sourceLocation: sourceLocation)
        #expect(line.hasPrefix("throttle-forensics: \(path):"), sourceLocation: sourceLocation)
        #expect(line.contains(" (byte "), sourceLocation: sourceLocation)
    }

    @Test func `a damaged gzip is named and the rest analysed`() throws {
        let whole: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        try expectDamage(
            "trail.json.gz",
            whole + (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        )
    }

    @Test func `a cut JSON export keeps its whole records`() throws {
        let text = try Data(contentsOf: URL(fileURLWithPath: Project.incident))
        // All of the cut file's calls are in the whole one too.
        try expectDamage("cut.json", text.prefix(text.count / 2))
    }

    @Test func `binary noise is counted and passed over`() throws {
        var state: UInt64 = 7
        let noise = (0..<4096).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        try expectDamage("core.1234", noise)
    }

    @Test func `a file that cannot be read is named`() throws {
        let result = try shell(#""$0" "$1" /nonexistent/app.log"#, [Project.incident])
        #expect(result.status == 2)
        #expect(result.output.hasPrefix("Throttled: AWS refused 178 of 700 calls"))
        #expect(
            result.complaints == [
                "throttle-forensics: /nonexistent/app.log:0 (byte 0): no such file or folder"
            ]
        )
    }

    @Test func `progress is for terminals only, unless asked for`() throws {
        let files = [Project.incident, Project.path("Tests/Samples/boto2")]
        #expect(try shell(#""$0" "$1" "$2""#, files).complaints == [])
        let shown = try shell(#""$0" --progress always "$1" "$2""#, files).complaints
        #expect(shown.joined().contains("of 3 files, "))
        #expect(shown.joined().hasSuffix("\r\u{1B}[K"))
    }
}
