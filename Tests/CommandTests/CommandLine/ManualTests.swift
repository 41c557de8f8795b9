import Foundation
import Testing

@testable import throttle_forensics

@Suite struct ManualTests {
    @Test func `the manual page names every command, flag and exit status`() {
        let result = command(["man"])
        #expect(result.status == 0)
        let page = result.output
        for one in Command.allCases {
            #expect(page.contains("\n\\fB\(one.rawValue)\\fR\n"), "\(one)")
        }
        for flag in Flag.all {
            let name = flag.long.replacingOccurrences(of: "-", with: "\\-")
            #expect(page.contains("\\fB\\-\\-\(name)\\fR"), "\(flag.long)")
        }
        for (status, _) in Help.statuses { #expect(page.contains("\n\\fB\(status)\\fR\n")) }
        // What troff takes for a request is one of those that the page is made of.
        for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            let request = line.prefix { $0 != " " }
            #expect([".TH", ".SH", ".SS", ".TP", ".B", ".br", ".nf", ".fi"].contains(request))
        }
        #expect(page.utf8.allSatisfy { $0 < 0x7F })
    }

    @Test(.enabled(if: Installed.groff, "groff isn't installed"))
    func `troff sets it without a warning`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let file = try scratch.file("page.1", Array(command(["man"]).output.utf8))
        let result = try BuiltBinary.run(#"groff -man -Tutf8 -ww -P-cbou "$1""#, [file])
        #expect(result.status == 0)
        #expect(result.complaints == [])
        #expect(result.output.contains("throttle-forensics [analyze] [FLAGS]"))
        #expect(result.output.contains("--quotas FILE"))
        #expect(result.output.contains("jq -c 'select(.outcome==\"throttled\")'"))
    }
}
