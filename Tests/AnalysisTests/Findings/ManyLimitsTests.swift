import Events
import Synchronization
import Testing

@testable import Analysis

@Test func `of many limits only those that a report shows are studied`() {
    var ledger = Ledger()
    for number in 0..<300 {
        // The later an API comes, the more it is throttled.
        for call in 0...(number / 100) {
            let place = Provenance(file: "a", line: number, offset: 0, format: "cloudtrail")
            var event = Event(outcome: .throttled, source: place)
            event.service = "ec2"
            event.operation = "Describe\(number)"
            event.requestID = "id-\(number)-\(call)"
            ledger.add(event)
        }
    }
    let most = Mutex(0)
    var options = AnalysisOptions()
    options.run = { count, work in
        most.withLock { $0 = max($0, count) }
        for number in 0..<count { work(number) }
    }
    let incident = analyze(ledger, options: options)
    #expect(most.withLock { $0 } == 50)
    #expect(incident.limits.count == 50)
    #expect(incident.limits.first?.scope.operations == ["Describe200"])
    #expect(incident.limits.last?.scope.operations == ["Describe249"])
    #expect(incident.groups.count == 300)
}
