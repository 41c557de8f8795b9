import Events
import Testing

@testable import Analysis

private func ledger(_ regions: [String?], formats: [String] = ["wire"]) -> Ledger {
    var ledger = Ledger()
    for (index, region) in regions.enumerated() {
        let source = Provenance(
            file: "a.log",
            line: index + 1,
            offset: 0,
            format: formats[index % formats.count]
        )
        var event = Event(outcome: index % 2 == 0 ? .succeeded : .throttled, source: source)
        event.service = "ec2"
        event.operation = "DescribeInstances"
        event.region = region
        ledger.add(event)
    }
    return ledger
}

@Suite struct `Placing the calls of a log` {
    @Test func `calls without a Region are where the others of their log are`() {
        let (placed, count) = ledger(["eu-west-1", nil, "eu-west-1", "eu-west-1", nil]).placed()
        #expect(count == 2)
        #expect(placed.events.allSatisfy { $0.region == "eu-west-1" })
    }

    @Test(arguments: [
        // Two Regions, too few that say so, and more that say nothing.
        ["eu-west-1", "eu-west-1", "eu-west-1", "us-east-1", nil],
        ["eu-west-1", "eu-west-1", nil],
        ["eu-west-1", "eu-west-1", "eu-west-1", nil, nil, nil, nil],
        [nil, nil],
    ]) func `a place that the log does not settle stays open`(regions: [String?]) {
        let (placed, count) = ledger(regions).placed()
        #expect(count == 0)
        #expect(placed.events.map(\.region) == regions)
    }

    @Test func `lines of another format say nothing of a call's place`() {
        let mixed = ledger(
            ["eu-west-1", nil, "eu-west-1", nil, "eu-west-1", nil],
            formats: ["wire", "traceback"]
        )
        #expect(mixed.placed().count == 0)
    }

    @Test func `the report has one group and says that it placed calls`() {
        let incident = analyze(ledger(["eu-west-1", nil, "eu-west-1", "eu-west-1", "eu-west-1"]))
        #expect(incident.groups.map(\.key.region) == ["eu-west-1"])
        #expect(incident.findings.contains { $0.kind == "place_taken_from_log" })
    }
}
