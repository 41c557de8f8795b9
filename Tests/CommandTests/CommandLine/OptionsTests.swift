import Analysis
import Events
import Parsers
import Reports
import Testing

@testable import throttle_forensics

@Suite struct OptionsTests {
    @Test func `no two flags share a name and each explains itself`() {
        #expect(Set(Flag.all.map(\.long)).count == Flag.all.count)
        let letters = Flag.all.compactMap(\.short)
        #expect(Set(letters).count == letters.count)
        for flag in Flag.all { #expect(flag.summary.hasSuffix(".")) }
    }

    @Test func `help and every shell's completions name every flag`() {
        for flag in Flag.all {
            for command in Command.allCases {
                let isTheirs = flag.commands?.contains(command) ?? true
                #expect(Help.text(for: command).contains(flag.usage) == isTheirs)
            }
            for shell in [Shell.bash, .zsh] {
                #expect(shell.completions.contains("--" + flag.long))
            }
            #expect(Shell.fish.completions.contains("-l " + flag.long))
        }
    }

    @Test func `values are attached or follow`() throws {
        for line in [["-fjson"], ["-f", "json"], ["--format=json"], ["--format", "json"]] {
            #expect(try Options(line).format == .json)
        }
        #expect(try Options(["--redact", "a.log"]).redaction == .ids)
        #expect(try Options(["--redact", "a.log"]).operands == ["a.log"])
        #expect(try Options(["--redact=all"]).redaction == .all)
        #expect(try Options(["events", "-", "--", "-x"]).operands == ["-", "-x"])
    }

    @Test func `a slip of the pen is answered with the right flag`() {
        #expect(throws: UsageError.unknownFlag("--fromat", suggestion: "--format")) {
            try Options(["--fromat=json"])
        }
        #expect(throws: UsageError.missingValue("--since")) { try Options(["--since"]) }
        #expect(throws: UsageError.unexpectedValue("--help")) { try Options(["--help=x"]) }
        #expect(throws: UsageError.misplacedFlag("--since", command: "summarize")) {
            try Options(["summarize", "--since", "2026-03-01", "a.log"])
        }
    }

    @Test func `times and offsets are read in their usual forms`() throws {
        #expect(
            try Options(["--since", "2026-03-01"]).filter.since?.rfc3339 == "2026-03-01T00:00:00Z"
        )
        #expect(
            try Options(["--until", "2026-03-01T12:00Z"]).filter.until?.rfc3339
                == "2026-03-01T12:00:00Z"
        )
        #expect(try Options(["--assume-timezone", "+01:30"]).parse.assumedOffsetSeconds == 5400)
        #expect(try Options(["--assume-timezone=-05:00"]).parse.assumedOffsetSeconds == -18_000)
        #expect(try Options(["--fail-on", "1%"]).failOn == 0.01)
    }

    @Test func `edit distance counts single slips`() {
        #expect(Spelling.distance("format", "fromat") == 1)
        #expect(Spelling.distance("", "abc") == 3)
        #expect(Spelling.closest(to: "zzzzzz", among: ["format"]) == nil)
    }
}
