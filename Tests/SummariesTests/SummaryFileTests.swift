import Bindings
import Events
import Testing

@testable import Analysis
@testable import Summaries

/// The file of a summary: what it keeps, and what hostile bytes do to it.
@Suite struct SummaryFileTests {
    private func event(_ index: Int, _ outcome: Outcome) -> Event {
        let source = Provenance(file: "a.log", line: index, offset: index * 7, format: "f")
        var event = Event(outcome: outcome, source: source)
        event.time = Instant(microseconds: Int64(index) * 1_000_500, resolution: 1000)
        event.service = "ec2"
        event.requestID = index % 3 == 0 ? nil : "7f3e-\(index)"
        event.durationSeconds = Double(index) / 3
        return event
    }

    private func summary() -> Summary {
        var ledger = Ledger()
        for index in 0..<40 { ledger.add(event(index, index % 5 == 0 ? .throttled : .succeeded)) }
        var odd = event(99, .throttled)
        odd.time = Instant(microseconds: Instant.range.lowerBound, resolution: 1)
        odd.source.line = -5
        odd.source.offset = .max
        odd.cost = -.infinity
        odd.status = -1
        odd.retryAfterSeconds = .nan
        odd.resourceCost = -0.0
        odd.message = "caf\u{e9} \u{0} \u{1F4A5}"
        ledger.add(odd)
        ledger.note(Diagnostic(.truncatedRecord, "cut", at: odd.source))
        var series = MetricSeries(label: "l", source: odd.source)
        series.points = [
            MetricSeries.Point(time: Instant(microseconds: -9, resolution: 2), value: 1)
        ]
        ledger.add(series)
        var summary = Summary()
        let input = InputSummary(
            file: "a.log",
            bytes: 1 << 41,
            sha256: "00ff",
            format: "f",
            events: 41,
            unreadRecords: 1
        )
        summary.add(ledger, of: input, reading: "test")
        return summary
    }

    @Test func `a summary comes back as it was`() throws {
        let before = summary()
        let after = try Summary(file: before.file())
        #expect(after.parts.map(\.input) == before.parts.map(\.input))
        #expect(after.parts.map(\.diagnostics) == before.parts.map(\.diagnostics))
        #expect(after.parts.map(\.metrics) == before.parts.map(\.metrics))
        // NaN is not equal to itself; the text of the rows is.
        let texts = [before, after].map { summary in
            summary.sheaves.flatMap { sheaf in
                sheaf.rows.map { "\($0.event(sheaf.symbols)) \($0.identity)" }
            }
        }
        #expect(texts[0] == texts[1])
        #expect(try after.file() == before.file())
    }

    @Test func `only what was not throttled loses its ID`() throws {
        let summary = try Summary(file: summary().file())
        let rows = summary.sheaves.flatMap(\.rows)
        for row in rows where row.isIdentified {
            #expect((row.requestID == .none) == (row.outcome == .succeeded))
        }
        #expect(rows.count { $0.withheldSpelling == .lower } == 21)
    }

    @Test func `a cut or changed file is refused, wherever the damage is`() throws {
        let whole = try summary().file()
        for length in whole.indices {
            #expect(throws: SummaryError.self) { try Summary(file: Array(whole[..<length])) }
        }
        for index in whole.indices {
            var changed = whole
            changed[index] ^= 0x10
            #expect(throws: SummaryError.self) { try Summary(file: changed) }
        }
        #expect(throws: SummaryError.damaged("bytes follow its end")) {
            try Summary(file: whole + [0])
        }
        #expect(throws: SummaryError.notASummary) { try Summary(file: []) }
        var later = whole
        later[8] = 3
        #expect(throws: SummaryError.unknownVersion(3)) { try Summary(file: later) }
        later[8] = 1
        #expect(throws: SummaryError.earlierVersion(1)) { try Summary(file: later) }
    }

    @Test func `content behind a right checksum can lie without harm`() throws {
        let content = try summary().content()
        _ = try Summary(content: content)
        var generator = SystemRandomNumberGenerator()
        for index in content.indices {
            var changed = content
            for byte: UInt8 in [0, 0xFF, .random(in: 0...255, using: &generator)] {
                changed[index] = byte
                exercise(changed)
            }
            exercise(Array(content[..<index]))
        }
        for round in 0..<500 {
            var changed = content
            for _ in 0..<4 {
                changed[Int.random(in: changed.indices)] = .random(in: 0...255, using: &generator)
            }
            exercise(changed, analysing: round % 25 == 0)
        }
    }

    /// Reads content that may be nonsense and does with it what the command does.
    private func exercise(_ content: [UInt8], analysing: Bool = false) {
        guard let summary = try? Summary(content: content) else { return }
        var twice = summary
        twice.merge(summary)
        _ = try? twice.content()
        let joined = twice.joined()
        if analysing { _ = analyze(joined.ledger, inputs: joined.inputs) }
    }

    @Test(arguments: [1 << 20, 1 << 30, 1 << 36])
    func `more than a summary can hold is not unpacked`(announced: Int) throws {
        var lie = ByteWriter()
        for number in [1, announced, 0] { lie.add(number) }
        #expect(throws: SummaryError.self) { try Summary(content: lie.bytes) }
        lie = ByteWriter()
        for number in [announced, 1, 0] { lie.add(number) }
        #expect(throws: SummaryError.self) { try Summary(content: lie.bytes) }
    }

    @Test func `any number of equal events is small, and comes back`() throws {
        var ledger = Ledger()
        var event = event(3, .failed)
        event.requestID = nil
        for _ in 0..<100_000 { ledger.add(event) }
        var summary = Summary()
        summary.add(ledger, of: nil, reading: "test")
        let file = try summary.file()
        #expect(file.count < 2000)
        #expect(try Summary(file: file).eventCount == 100_000)
    }

    @Test func `a call of CloudTrail takes little more than the hash of its ID`() throws {
        var numbers = SystemRandomNumberGenerator()
        func hex(_ digits: Int) -> String {
            String(
                (0..<digits).map { _ in "0123456789abcdef".randomElement(using: &numbers) ?? "0" }
            )
        }
        var ledger = Ledger()
        var offset = 11
        let count = 20_000
        for index in 0..<count {
            let source = Provenance(
                file: "a.json.gz",
                line: 1,
                offset: offset,
                format: "cloudtrail"
            )
            var event = Event(outcome: .succeeded, source: source)
            event.time = Instant(microseconds: Int64(index / 40) * 1_000_000, resolution: 1_000_000)
            event.service = "ec2"
            event.operation = "Describe" + String(Int.random(in: 0..<12, using: &numbers))
            event.requestID = [8, 4, 4, 4, 12].map(hex).joined(separator: "-")
            event.region = "eu-west-1"
            event.account = "111122223333"
            event.userAgent = "Boto3/1.34.51 md/Botocore#1.34.51"
            let role = Int.random(in: 0..<40, using: &numbers)
            let task = Int.random(in: 0..<10, using: &numbers)
            event.caller = "arn:aws:sts::111122223333:assumed-role/service-\(role)/"
            event.caller? += task < 2 ? "i-" + hex(16) : "task-\(task)"
            event.sourceIP = "10.0.\(index % 8).\(Int.random(in: 0..<250, using: &numbers))"
            ledger.add(event)
            offset += 1200 + 2 * (event.caller ?? "").utf8.count
            offset += (event.sourceIP ?? "").utf8.count
        }
        var summary = Summary()
        summary.add(ledger, of: nil, reading: "test")
        let file = try summary.file()
        // By Shannon: 7 bytes of hash, 1.7 of new names, 0.9 of callers, 1.4 of addresses, 0.5 of APIs.
        #expect(file.count < count * 125 / 10)
        #expect(try Summary(file: file).eventCount == count)
    }

    @Test func `an input that two summaries hold counts once`() throws {
        var twice = summary()
        twice.merge(summary())
        #expect(twice.inputCount == 2)
        #expect(twice.joined().ledger.count == 41)
        #expect(try twice.file() == summary().file())
    }

    @Test func `inputs join in the order in which folders are walked`() {
        var summary = Summary()
        for name in ["a.d/x", "b", "a/z/q", "a", "a/b"] {
            var ledger = Ledger()
            var event = event(1, .throttled)
            event.requestID = nil
            event.source.file = name
            ledger.add(event)
            let input = InputSummary(
                file: name,
                bytes: 1,
                sha256: nil,
                format: "f",
                events: 1,
                unreadRecords: 0
            )
            summary.add(ledger, of: input, reading: "test")
        }
        #expect(summary.joined().inputs.map(\.file) == ["a", "a/b", "a/z/q", "a.d/x", "b"])
    }
}

@Test func `numbers come back from few bytes`() throws {
    var out = ByteWriter()
    let numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, 1 << 32, .max]
    for number in numbers { out.add(number) }
    let signed: [Int64] = [0, -1, 1, .min, .max, -64, 63]
    for number in signed { out.add(signed: number) }
    let fractions: [Double?] = [nil, 0, 1, 0.001, -0.25, 1 / 3, 1e300, -.infinity, 2.5e-6]
    for number in fractions { out.add(number) }
    var input = ByteReader(out.bytes)
    for number in numbers { #expect(try input.number() == number) }
    for number in signed { #expect(try input.signed() == number) }
    for number in fractions { #expect(try input.double() == number) }
    try input.end()
    var endless = ByteReader(Array(repeating: 0xFF, count: 20))
    #expect(throws: SummaryError.self) { try endless.number() }
}
