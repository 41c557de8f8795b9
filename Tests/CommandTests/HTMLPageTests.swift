import Analysis
import Events
import Foundation
import Reports
import Testing

@testable import throttle_forensics

/// HTML reports in a browser, by `scripts/check-html`: the console, requests, sorting, links, looks.
@Suite(.enabled(if: Installed.browser, "no Chromium is installed"))
struct HTMLPageTests {
    private func check(_ page: [UInt8]) throws -> CommandResult {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let file = try scratch.file("report.html", page)
        return try BuiltBinary.run(
            #""$1" "$2""#,
            [Project.path("scripts/check-html"), file]
        )
    }

    @Test func `the report of the sample incident behaves`() throws {
        let page = Array(command(["--format", "html", Project.incident]).output.utf8)
        let result = try check(page)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("102 sorts"))
    }

    @Test func `a page of 10,000 groups stays small and opens`() throws {
        var incident = Incident()
        incident.byOutcome = [.throttled: 20_000, .succeeded: 10_000]
        incident.groups = (0..<10_000).map { index in
            let place = Provenance(
                file: "trail/2026/03/01/part-\(index % 300).json.gz",
                line: index,
                offset: index * 700,
                format: "cloudtrail"
            )
            var group = Group(
                key: Group.Key(
                    account: "111122223333",
                    region: "eu-west-1",
                    service: "ec2",
                    operation: "DescribeThing\(index)",
                    code: "Client.RequestLimitExceeded",
                    throttleKind: .rate,
                    isClientSide: false
                )
            )
            group.calls = 3
            group.throttled = 2
            group.evidence = [Citation(place)]
            return group
        }
        let page = HTMLReport().render(incident)
        #expect(page.count < 1_000_000)
        let text = String(decoding: page, as: UTF8.self)
        #expect(text.contains("500 of 10,000 shown"))
        #expect(text.contains("9,500 others</th>"))
        #expect(text.contains(">19,000</td>"))
        let result = try check(page)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `a report of payloads only neither runs nor asks for anything`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let input = try InjectionTests.plant(InjectionPayloads.all, scratch)
        let result = try check(Array(command(["--format", "html", input]).output.utf8))
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func `a page that does not behave is found out`() throws {
        let good = command(["--format", "html", Project.incident]).output
        for (old, new, complaint) in [
            ("<h1>", "<h1><img src=\"http://e.example/x\">", "request: http://e.example/x"),
            ("<h1>", "<h1><a href=\"#nowhere\">x</a>", "leads nowhere"),
            ("script-src", "x-script-src", "no button in"),
            ("(x[0]<y[0]", "(x[0]>y[0]", "no button in"),
            (
                "<main id=\"main\">", "<main id=\"main\"><svg width=\"2000\"></svg>",
                "charts without"
            ),
        ] {
            let bad = good.replacingOccurrences(of: old, with: new)
            #expect(bad != good)
            let result = try check(Array(bad.utf8))
            #expect(result.status == 1)
            #expect(result.output.contains(complaint), "\(result.output)")
        }
    }
}
