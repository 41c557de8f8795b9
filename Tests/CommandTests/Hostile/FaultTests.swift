import Events
import Foundation
import Parsers
import Testing

/// Every fault of docs/hostile-input.md: what the system refuses, and what changes under the reader.
@Suite struct FaultTests {
    // MARK: Writing

    @Test(arguments: ["text", "markdown", "html", "json", "csv"])
    func `a disk that is full leaves the old report as it was`(format: String) throws {
        let scratch = try Scratch()
        let old = try scratch.file("report", "old".utf8)
        let result = try HostileRun.run(
            #"ulimit -f 1; "$0" -f "$2" "$3" -o "$4"; status=$?; cat "$4"; ls "${4%/*}"; exit $status"#,
            [format, Project.incident, old]
        )
        #expect(result.status == 2)
        #expect(result.output == "oldreport\n")
        #expect(
            result.complaint
                == "throttle-forensics: cannot write the output: the file would be larger than the"
                + " system allows"
        )
    }

    @Test func `a disk that is full leaves no half support case`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"ulimit -f 2; "$0" ticket "$2" -o "$3/case"; status=$?; ls -A "$3"; exit $status"#,
            [Project.incident, scratch.folder.path]
        )
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.complaints.count == 1)
    }

    @Test func `what a killed run left behind is in nobody's way`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"echo old >"$2/report.partial-$$"; exec "$0" events "$1" -o "$2/report""#,
            [scratch.folder.path]
        )
        #expect(result.status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(names == ["report"])
    }

    @Test func `a folder in the place of the report is left alone`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"mkdir "$2/report"; "$0" events "$1" -o "$2/report"; status=$?; ls "$2"; exit $status"#,
            [scratch.folder.path]
        )
        #expect(result.status == 2)
        #expect(result.output == "report\n")
        #expect(result.complaint.hasSuffix("it is a folder"))
    }

    @Test func `closed standard streams are said, and no file takes their place`() throws {
        let output = try HostileRun.run(#""$0" events "$1" >&-"#)
        #expect(output.status == 2)
        #expect(output.complaint.hasSuffix("cannot write the output: it is not open"))
        let error = try HostileRun.run(
            #""$0" events "$1" /nonexistent -o "$2" 2>&-; status=$?; cat "$2"; exit $status"#,
            [try Scratch().folder.path + "-report"]
        )
        #expect(error.status == 2)
        #expect(error.refusals == 1)
        let input = try HostileRun.run(#""$0" events <&-"#)
        #expect(input.status == 2)
        #expect(input.complaint.hasSuffix("reading stopped: it is not open"))
    }

    // MARK: Opening

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func `what may not be read is named, and the rest is read`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"cd "$2"; mkdir locked; echo >locked/x; echo >y; chmod 0 locked y;"#
                + #" "$0" events . "$1"; status=$?; chmod 700 locked; exit $status"#,
            [scratch.folder.path]
        )
        #expect(result.status == 2)
        #expect(result.refusals == 1)
        #expect(result.complaints.count == 2)
        #expect(result.complaints.allSatisfy { $0.hasSuffix("permission denied") })
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
    func `a file that breaks off with an error is named, and the rest is read`() throws {
        let result = try HostileRun.run(#""$0" events /proc/self/mem "$1""#)
        #expect(result.status == 2)
        #expect(result.refusals == 1)
        #expect(result.complaint.hasSuffix("reading stopped: input/output error"))
    }

    @Test func `links in a circle are named or entered once`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"cd "$2"; ln -s b a; ln -s a b; mkdir f; ln -s .. f/up; cp "$1" f/log; "$0" events ."#,
            [scratch.folder.path]
        )
        #expect(result.status == 2)
        #expect(result.refusals == 1)
        #expect(result.complaints.count == 2)
        #expect(result.complaints.allSatisfy { $0.hasSuffix("too many symbolic links") })
    }

    @Test func `a pipe is left out of a folder and read where it is named`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"cd "$2"; mkfifo pipe; "$0" events .; cat "$1" >pipe & "$0" events pipe; wait"#,
            [scratch.folder.path]
        )
        #expect(result.refusals == 1)
        #expect(result.complaints == [])
    }

    @Test func `a pipe is waited for whose writer comes late`() throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"cd "$2"; mkfifo pipe; { sleep 1; cat "$1" >pipe; } & "$0" events pipe; wait"#,
            [scratch.folder.path]
        )
        #expect(result.refusals == 1)
        #expect(result.complaints == [])
    }

    @Test func `an empty device is an empty input`() throws {
        let result = try HostileRun.run(#""$0" events /dev/null "$1""#)
        #expect(result.status == 0)
        #expect(result.refusals == 1)
    }

    // MARK: Changes while reading

    /// Events of the tool's own form, enough for several reads.
    private static let long = Array(
        String(
            repeating:
                #"{"time":null,"time_precision_s":null,"outcome":"succeeded","service":"ec2","#
                + #""operation":"DescribeVolumes","source":{"file":"a","line":1,"offset":0,"#
                + #""format":"x"},"evidence":1}"# + "\n",
            count: 20_000
        ).utf8
    )

    /// Does something when the first event comes.
    private struct Meddler: EventSink {
        let meddle: () -> Void
        var events = 0
        var diagnostics: [Diagnostic] = []

        mutating func accept(_ event: Event) {
            if events == 0 { meddle() }
            events += 1
        }
        mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
    }

    @Test func `a file that gets shorter while it is read is named`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("log", Self.long)
        let size = Self.long.count
        var sink = Meddler {
            FileHandle(forWritingAtPath: path)?.truncateFile(atOffset: UInt64(size / 2))
        }
        let report = InputReader(hashing: true).read(path, into: &sink)
        #expect(sink.diagnostics.contains { $0.reason == .shrunkFile })
        #expect(report.bytes < size)
        #expect(report.sha256 == nil)
        #expect(sink.events > 1000)
    }

    @Test func `a file that gets longer while it is read is read to its new end`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("log", Self.long)
        var sink = Meddler {
            let file = FileHandle(forWritingAtPath: path)
            file?.seekToEndOfFile()
            file?.write(Data(Self.long))
        }
        let report = InputReader(hashing: true).read(path, into: &sink)
        #expect(sink.diagnostics.map(\.reason) == [.grownFile])
        #expect(sink.events == 40_000)
        #expect(report.unreadRecords == 0)
        #expect(report.sha256 != nil)
    }

    // MARK: Interrupts

    /// Interrupts a run that waits at a pipe behind the first refusal.
    private func interrupted(_ command: String) throws -> CommandResult {
        let scratch = try Scratch()
        return try HostileRun.run(
            #"cd "$2"; mkfifo pipe; "$0" \#(command) pipe "$1" & tool=$!; exec 3>pipe; cat "$1" >&3;"#
                + " sleep 1; kill -INT $tool; wait $tool",
            [scratch.folder.path]
        )
    }

    @Test(arguments: ["--jobs 1", "--jobs 2"])
    func `an interrupt ends the reading with a report that says it is partial`(
        jobs: String
    ) throws {
        let result = try interrupted("-fjson " + jobs)
        #expect(result.status == 2)
        let report = try result.object()
        let totals = try #require(report["totals"] as? [String: Any])
        #expect(totals["throttled"] as? Int ?? 0 >= 1)
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.first?["kind"] as? String == "partial_report")
        let diagnostics = try #require(report["diagnostics"] as? [String: Any])
        let reasons = try #require(diagnostics["by_reason"] as? [String: Any])
        #expect(reasons["interrupted"] as? Int ?? 0 >= 1)
        let inputs = try #require(report["inputs"] as? [[String: Any]])
        #expect(inputs.first?["sha256"] is NSNull)
        #expect(result.complaint.contains("an interrupt stopped the reading"))
    }

    @Test(arguments: ["text", "markdown", "html"])
    func `every report for people says that it is partial`(format: String) throws {
        let result = try interrupted("-f" + format)
        #expect(result.status == 2)
        #expect(result.output.contains("This report is partial"))
    }

    @Test(arguments: ["/dev/zero", "pipe"])
    func `an input without end, or that nobody writes, ends with an interrupt`(
        input: String
    ) throws {
        let scratch = try Scratch()
        let result = try HostileRun.run(
            #"cd "$2"; mkfifo pipe; "$0" events "$1" "$3" & tool=$!; sleep 1; kill -INT $tool;"#
                + " wait $tool",
            [scratch.folder.path, input]
        )
        #expect(result.status == 2)
        #expect(result.refusals == 1)
        #expect(result.complaint.contains("an interrupt stopped the reading"))
    }
}
