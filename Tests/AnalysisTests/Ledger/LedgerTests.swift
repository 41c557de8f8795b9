import Events
import Testing

@testable import Analysis

private func event(_ id: String?, _ outcome: Outcome = .throttled, file: String = "a.log") -> Event
{
    let source = Provenance(file: file, line: 1, offset: 0, format: "cloudtrail")
    var event = Event(outcome: outcome, source: source)
    event.requestID = id
    return event
}

@Test func `the same request in two sources is one event with two pieces of evidence`() {
    var ledger = Ledger()
    var first = event("7F3E", .throttled, file: "app.log")
    first.code = "Throttling"
    var second = event("7f3e", .throttled, file: "trail.json")
    second.region = "eu-west-1"
    second.time = Instant(microseconds: 5_000_000, resolution: 1_000_000)
    ledger.add(first)
    ledger.add(second)
    let events = Array(ledger.events)
    #expect(events.count == 1)
    #expect(events.first?.evidence == 2)
    #expect(events.first?.code == "Throttling")
    #expect(events.first?.region == "eu-west-1")
    #expect(events.first?.source.file == "app.log")
    #expect(events.first?.requestID == "7F3E")
}

@Test func `events without a request ID are never joined`() {
    var ledger = Ledger()
    ledger.add(event(nil))
    ledger.add(event(nil))
    #expect(ledger.count == 2)
}

@Test func `every field of an event survives the ledger`() {
    var full = event("id-1", .throttledClient)
    full.time = Instant(microseconds: -1, resolution: 1000)
    full.throttleKind = .bandwidth
    full.service = "ec2"
    full.operation = "RunInstances"
    full.code = "RequestLimitExceeded"
    full.message = "Request limit exceeded. \u{1F4A5}"
    full.status = 503
    full.extendedRequestID = "x="
    full.region = "us-east-1"
    full.account = "111122223333"
    full.caller = "arn:aws:iam::111122223333:user/ci"
    full.userAgent = "Boto3/1.43"
    full.sourceIP = "192.0.2.1"
    full.reason = "r"
    full.quotaCode = "L-1"
    full.retryAfterSeconds = 0.1
    full.attempts = 5
    full.retriesExhausted = true
    full.cost = 2.5
    full.evidence = 3
    full.durationSeconds = 0.25
    full.resource = "table"
    full.variant = "unfiltered"
    full.resourceCost = 100
    var ledger = Ledger()
    ledger.add(full)
    #expect(Array(ledger.events) == [full])
}

@Test func `merging parts equals reading the whole`() {
    var generator = SeededGenerator(1)
    let ids = (0..<40).map { "id-\($0)" }
    let events = (0..<300).map { index in
        var one = event(ids.randomElement(using: &generator), file: "f\(index % 3)")
        one.service = ["ec2", "s3", nil].randomElement(using: &generator) ?? nil
        one.attempts = Int.random(in: 1...5, using: &generator)
        one.source.line = index
        return one
    }
    var whole = Ledger()
    for event in events { whole.add(event) }
    for cut in [0, 1, 100, 299, 300] {
        var left = Ledger()
        var right = Ledger()
        for event in events[..<cut] { left.add(event) }
        for event in events[cut...] { right.add(event) }
        left.merge(right)
        #expect(Array(left.events) == Array(whole.events))
    }
}

@Test func `symbols stay right past several rehashes`() {
    var table = SymbolTable()
    let symbols = (0..<5000).map { table.intern("string \($0)") }
    #expect(table.count == 5000)
    #expect(symbols.indices.allSatisfy { table[symbols[$0]] == "string \($0)" })
    #expect(table.intern("string 77") == symbols[77])
    #expect(table.intern(nil) == .none)
    #expect(table[.none] == nil)
}

private func timed(_ second: Double, _ id: String?, file: String, operation: String) -> Event {
    var one = event(id, file: file)
    one.operation = operation
    one.code = "ThrottlingException"
    let microseconds = Int64(second * 1e6)
    one.time = Instant(microseconds: microseconds, resolution: id == nil ? 1000 : 1_000_000)
    return one
}

@Test func `a client's error is joined with the trail's record of the refusal`() {
    var ledger = Ledger()
    for index in 0..<4 {
        ledger.add(timed(Double(10 * index), "id-\(index)", file: "trail", operation: "GetItem"))
        ledger.add(timed(Double(10 * index) + 0.4, nil, file: "log", operation: "GetItem"))
    }
    ledger.add(timed(35, nil, file: "log", operation: "GetItem"))
    ledger.add(timed(20.1, nil, file: "log", operation: "PutItem"))
    let (joined, repeated, restated, places) = ledger.reconciled()
    #expect(joined.count == 6)
    #expect(repeated == 0 && restated == 4)
    #expect(places.count == 4 && places.allSatisfy { $0.file == "log" })
    #expect(joined.events.filter { $0.evidence == 2 }.count == 4)
}

@Test func `exports of one log count once, logs of two workers count both`() {
    var ledger = Ledger()
    for index in 0..<20 {
        let second = Double(index) * 0.137
        ledger.add(timed(second, nil, file: "export-1", operation: "GetItem"))
        ledger.add(timed(second, nil, file: "export-2", operation: "GetItem"))
        ledger.add(timed(second + 0.05 * Double(index % 7), nil, file: "b", operation: "GetItem"))
    }
    #expect(ledger.reconciled().ledger.count == 40)
}
