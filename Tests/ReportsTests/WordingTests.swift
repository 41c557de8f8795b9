import Analysis
import Events
import Foundation
import Testing

@testable import Reports

@Suite struct WordingTests {
    @Test(arguments: [
        (0.0, "0"), (5.0, "5"), (1234567.0, "1,234,567"), (4.8123, "4.81"), (12.345, "12.3"),
        (0.12345, "0.123"), (-3.5, "-3.5"), (.infinity, "unknown"),
    ])
    func `numbers show three digits that matter`(value: Double, text: String) {
        #expect(Wording.number(value) == text)
    }

    @Test func `an interval names its level and its estimate`() {
        let both = Estimate(estimate: 50, low: 48, high: 53)
        #expect(Wording.interval(both, unit: "tokens") == "48–53 tokens (95 %), estimate 50")
        let low = Estimate(estimate: nil, low: 5, high: nil)
        #expect(Wording.interval(low, unit: "per second") == "at least 5 per second")
        #expect(Wording.interval(.unknown, unit: "x") == "not identifiable")
    }

    @Test func `spans use the two largest units`() {
        #expect(Wording.duration(200_000_000) == "3 min 20 s")
        #expect(Wording.duration(90_000) == "90 ms")
        #expect(Wording.duration(3_600_000_000) == "1 h")
    }

    @Test func `a single throttle among many calls still shows`() {
        #expect(Sparkline.bars([1000, 0, 1], width: 3) == "█ ▁")
        #expect(Sparkline.bars([], width: 3).isEmpty)
        #expect(Sparkline.bars([1, 1, 1, 1], width: 2) == "██")
    }

    private func bucket(_ capacity: Estimate, _ refill: Estimate) -> String {
        var fit = LimitEstimate(calls: 9, throttled: 3, reasons: [])
        fit.model = .tokenBucket
        fit.capacity = capacity
        fit.refillPerSecond = refill
        let scope = LimitScope(account: nil, region: nil, service: nil, operations: [])
        return LimitWording.values(Limit(scope: scope, estimate: fit))
    }

    @Test func `what of a limit is unknown is said, with the bound that holds`() {
        let known = Estimate(estimate: 50, low: 48, high: 53)
        #expect(
            bucket(known, .unknown)
                == "token bucket; capacity 48–53 tokens (95 %), estimate 50; refill not known"
        )
        #expect(
            bucket(
                Estimate(estimate: nil, low: 1, high: nil),
                Estimate(estimate: nil, low: nil, high: 9)
            ) == "token bucket; capacity not known; refill not known, but at most 9 per second"
        )
        #expect(
            bucket(Estimate(estimate: nil, low: 1, high: nil), .unknown)
                == "token bucket; neither its capacity nor its refill rate shows"
        )
        var fit = LimitEstimate(calls: 0, throttled: 0, reasons: [])
        fit.model = .concurrency
        let scope = LimitScope(account: nil, region: nil, service: nil, operations: [])
        var limit = Limit(scope: scope, estimate: fit)
        #expect(LimitWording.lines(limit) == ["Concurrency limit; its size does not show."])
        limit.nextEvidence = "Add CloudTrail, which has them: aws x > y (in 15 minutes)."
        limit.nextCommand = "aws x > y"
        #expect(
            LimitWording.nextEvidence(limit)
                == "To settle it: add CloudTrail, which has them (in 15 minutes)."
        )
    }

    @Test func `where a limit cannot be known the reason that comes first is told alone`() {
        let scope = LimitScope(account: nil, region: nil, service: nil, operations: [])
        var fit = LimitEstimate(
            calls: 2,
            throttled: 1,
            reasons: [.noBurstFromFull, .tooFewThrottles, .inconsistentWithOneLimit]
        )
        fit.consistency = 0.5
        #expect(
            LimitWording.lines(Limit(scope: scope, estimate: fit)) == [
                "Kind of limit not decided by the log.", "Rests on 2 calls, 1 throttled.",
                "Caution: there are too few throttled calls.",
            ]
        )
        fit.throttled = 0
        #expect(
            LimitWording.lines(Limit(scope: scope, estimate: fit)).last
                == "Caution: the throttled calls show no time, so that nothing follows from their"
                + " order."
        )
    }

    @Test func `each file is named once, by the byte where lines say nothing`() {
        let long = "/var/log/incident/of/last/night/on/the/first/of/march/trail.json.gz"
        var incident = Incident()
        incident.inputs = [
            InputSummary(file: long, bytes: 1, sha256: nil, format: "", events: 1, unreadRecords: 0)
        ]
        func at(_ file: String, _ line: Int, _ offset: Int) -> Citation {
            Citation(Provenance(file: file, line: line, offset: offset, format: "x"))
        }
        let places = PlaceNames(incident)
        #expect(
            places.text([12, 345, 678, 9, 10].map { at(long, 1, $0) })
                == "…/trail.json.gz: byte 12, 345, 678 and 2 more"
        )
        #expect(places.text([at("app.log", 7, 120)]) == "app.log:7 (byte 120)")
        #expect(
            places.text([at("app.log", 7, 120), at("b.log", 2, 5), at("app.log", 9, 200)])
                == "app.log: lines 7 (byte 120), 9 (byte 200); b.log:2 (byte 5)"
        )
    }

    @Test(arguments: [
        "--subject 'a long subject --with what looks like a flag' --body \"say \\\" twice\" > /dev/stdout",
        "'\(String(repeating: "one word in single quotes; ", count: 9))' --end",
        "\"\(String(repeating: "$HOME and \\\\ \\\" ", count: 12))\" x",
        String(repeating: "noblanks", count: 40) + " " + String(repeating: "\\ ", count: 90),
        "'a value\nof two lines, the second wider than the page by far: \(String(repeating: "z", count: 80))' b",
        "a\n# a comment that is wider than the page, which must not become a command of its own",
    ])
    func `a pasted command is the same words to the shell, and no wider than the page`(
        arguments: String
    ) throws {
        let command = "printf '<%s>\\n' " + arguments
        var page = TextPage(width: 60, isColoured: false)
        page.verbatim(command, indent: 4)
        for line in page.text.split(separator: "\n") { #expect(line.count <= 60, "\(line)") }
        #expect(try Self.shell(page.text) == Self.shell(command))
    }

    /// What a shell prints for a script.
    private static func shell(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self)
    }
}
