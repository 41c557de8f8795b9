import Events
import Testing

@testable import Analysis

/// What a ledger does with more events than it keeps.
@Suite struct FullLedgerTests {
    private func event(_ number: Int, id: String? = nil) -> Event {
        let place = Provenance(file: "a", line: number, offset: 0, format: "cloudtrail")
        var event = Event(outcome: .throttled, source: place)
        event.operation = "Describe\(number)"
        event.requestID = id ?? "id-\(number)"
        return event
    }

    private func lines(_ ledger: Ledger) -> [Int] { ledger.events.map(\.source.line) }

    @Test func `what finds no room is counted, and the first cases are named`() {
        var ledger = Ledger(mostEvents: 3)
        for number in 1...10 { ledger.add(event(number)) }
        #expect(lines(ledger) == [1, 2, 3])
        #expect(ledger.diagnostics.counts == [.capReached: 7])
        #expect(
            ledger.diagnostics.first[.capReached]?.first
                == Diagnostic(
                    .capReached,
                    "there is no room for more events than 3; this one was left out",
                    at: event(4).source
                )
        )
    }

    @Test func `names of what finds no room take none`() {
        var ledger = Ledger(mostEvents: 1)
        ledger.add(event(1))
        let bytes = ledger.textBytes
        for number in 2...100 { ledger.add(event(number)) }
        #expect(ledger.textBytes == bytes)
    }

    @Test func `text has its own bound`() {
        var ledger = Ledger(mostText: 100)
        var long = event(1)
        long.message = String(repeating: "x", count: 200)
        ledger.add(long)
        ledger.add(event(2))
        #expect(lines(ledger) == [1])
        #expect(ledger.diagnostics.counts == [.capReached: 1])
    }

    @Test func `more evidence of a call that is known still joins it`() {
        var ledger = Ledger(mostEvents: 1)
        ledger.add(event(1))
        var more = event(2, id: "id-1")
        more.region = "eu-west-1"
        ledger.add(more)
        #expect(ledger.events.map(\.evidence) == [2])
        #expect(ledger.events.map(\.region) == ["eu-west-1"])
        #expect(ledger.diagnostics.counts.isEmpty)
    }

    @Test func `a batch is cut where the events are`() {
        var batch = CallBatch()
        batch.table = 1
        batch.names = ["ec2", "DescribeVolumes"]
        for line in 1...5 {
            var call = CallBatch.Call(
                microseconds: 0,
                outcome: .throttled,
                line: line,
                offset: 0
            )
            call.service = 0
            call.operation = 1
            batch.calls.append(call)
        }
        var ledger = Ledger(mostEvents: 2)
        ledger.add(batch, 0..<5)
        #expect(lines(ledger) == [1, 2])
        #expect(ledger.diagnostics.counts == [.capReached: 3])
        #expect(ledger.diagnostics.first[.capReached]?.map(\.source.line) == [3, 4, 5])
    }

    @Test func `a merge keeps what the whole keeps`() {
        var whole = Ledger(mostEvents: 4)
        for number in 1...6 { whole.add(event(number)) }
        var first = Ledger(mostEvents: 4)
        var second = Ledger()
        for number in 1...3 { first.add(event(number)) }
        for number in 4...6 { second.add(event(number)) }
        second.add(event(9, id: "id-2"))
        first.merge(second)
        #expect(lines(first) == lines(whole))
        #expect(first.diagnostics == whole.diagnostics)
        #expect(first.events.map(\.evidence) == [1, 2, 1, 1])
    }
}
