import Analysis
import Events
import Testing

@testable import Reports

@Suite struct InjectionTests {
    /// Returns an incident in which everything that a log can say says `payload`.
    static func incident(saying payload: String) -> Incident {
        var event = Event(
            outcome: .throttled,
            source: Provenance(file: payload, line: 1, offset: 0, format: "x")
        )
        event.requestID = payload
        event.code = payload
        var group = Group(
            key: Group.Key(
                account: payload,
                region: payload,
                service: payload,
                operation: payload,
                code: payload,
                throttleKind: .rate,
                isClientSide: false
            )
        )
        group.callers = [Share(name: payload, calls: 2, throttled: 1)]
        group.evidence = [Citation(event.source)]
        var incident = Incident()
        incident.byOutcome = [.throttled: 1, .succeeded: 1]
        incident.groups = [group]
        var limit = Limit(
            scope: LimitScope(
                account: payload,
                region: payload,
                service: payload,
                operations: [payload],
                callerScope: payload
            ),
            estimate: LimitEstimate(calls: 2, throttled: 1, reasons: [])
        )
        limit.published = PublishedValue(source: payload, isApplied: true)
        limit.published?.refillPerSecond = 1
        limit.published?.asOf = payload
        limit.estimate.refillPerSecond = Estimate(estimate: 1, low: 1, high: 2)
        limit.nextEvidence = payload
        limit.nextCommand = payload
        limit.evidence = group.evidence
        let share = TokenShare(name: payload, tokens: 1, shareBeforeThrottles: 1, throttled: 1)
        limit.charts.callers = [share]
        limit.charts.operations = [share]
        incident.limits = [limit]
        incident.timelines = (0..<2).map { _ in
            Timeline(name: payload, start: 0, stepSeconds: 1, admitted: [1], throttled: [1])
        }
        incident.requestIDs = RequestReference(event).map { [$0] } ?? []
        incident.findings = [
            Finding(kind: "x", severity: .warning, title: payload, detail: payload)
        ]
        incident.recommendations = [
            Recommendation(
                id: "x",
                verdict: .nothingToDo,
                channel: .none,
                title: payload,
                why: payload,
                actions: [payload],
                commands: [payload],
                predicted: .init(before: nil, after: nil, basis: payload),
                references: [payload]
            )
        ]
        return incident
    }

    @Test(arguments: ["\u{1B}[2J", "\u{9B}31m", "a\u{7}b", "x\u{202E}y", "\u{8}\u{7F}", "\u{200B}"])
    func `no control character reaches a page`(payload: String) {
        let incident = Self.incident(saying: payload)
        let renderers: [any Renderer] = [
            TextReport(), MarkdownReport(), CSVReport(),
        ]
        for renderer in renderers {
            let text = String(decoding: renderer.render(incident), as: UTF8.self)
            let active = text.unicodeScalars.filter {
                Printable.isActive($0) && $0 != "\n" && $0 != "\r"
            }
            #expect(active.isEmpty)
        }
    }

    @Test(arguments: [
        "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "@everyone", "![x](http://e)",
        "`|`<b>", "# heading",
    ])
    func `no log text acts in Markdown`(payload: String) {
        let safe = MarkdownReport.safe(payload)
        #expect(!safe.contains("<"))
        #expect(!safe.contains("@"))
        // Brackets are all escaped, so no link can close.
        let brackets = zip(" " + safe, safe).filter { "[]".contains($1) }
        #expect(brackets.allSatisfy { $0.0 == "\\" })
        #expect(!safe.contains("://"))
        #expect(!safe.hasPrefix("#"))
    }

    @Test(arguments: [
        (
            "see https://docs.aws.amazon.com/a/b_c.html, 2025.",
            "see <https://docs.aws.amazon.com/a/b_c.html>, 2025."
        ),
        ("https://docs.aws.amazon.com/a.", "<https://docs.aws.amazon.com/a>."),
        (
            "https://docs.aws.amazon.com/a>[x](javascript:1)",
            "<https://docs.aws.amazon.com/a>&gt;\\[x\\](javascript:1)"
        ),
        (
            "https://docs.aws.amazon.com.evil.example/",
            "https:&#47;/docs.aws.amazon.com.evil.example/"
        ),
        ("https://docs.aws.amazon.com/", "<https://docs.aws.amazon.com/>"),
        ("- no list", "\\- no list"), ("1. no list", "1\\. no list"), ("1.5 s", "1.5 s"),
        ("=== no heading", "\\=== no heading"), ("", ""),
    ])
    func `documents of AWS stay links in Markdown, and no line begins a list`(
        text: String,
        expected: String
    ) {
        #expect(MarkdownReport.safe(text) == expected)
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\"=1\""])
    func `no cell is a formula`(payload: String) {
        let row = CSVReport.row([payload])
        let cell = (row.first == "\"" ? row.dropFirst() : row[...]).drop { $0 == " " }
        #expect(!"=+-@|".contains(cell.first ?? " "), "\(row)")
    }

    @Test func `a piped page is at most 100 columns wide`() {
        let incident = Self.incident(saying: String(repeating: "wide", count: 60))
        let page = String(decoding: TextReport().render(incident), as: UTF8.self)
        for line in page.split(separator: "\n") {
            #expect(line.count <= 100, "\(line)")
        }
    }
}
