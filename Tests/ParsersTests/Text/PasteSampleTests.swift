import Events
import Foundation
import Parsers
import Samples
import Testing

private let pastes: [Sample] = ["paste", "paste-other", "table"].flatMap {
    (try? Sample.all(in: $0)) ?? []
}

/// Whole pastes through the whole input path: what people send when they ask for help.
@Suite struct PasteSampleTests {
    @Test(arguments: pastes)
    func `each paste gives exactly the events beside it`(_ sample: Sample) throws {
        let found = describe(try read(sample))
        let expected = sample.url.appendingPathExtension("expected")
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            try found.write(to: expected, atomically: true, encoding: .utf8)
        }
        #expect(found == (try String(contentsOf: expected, encoding: .utf8)))
    }

    @Test(arguments: (try? Sample.all(in: "paste")) ?? [])
    func `each paste of a throttled call shows it`(_ sample: Sample) throws {
        #expect(try read(sample).events.contains { Self.isThrottled($0) })
    }

    @Test(arguments: (try? Sample.all(in: "paste-other")) ?? [])
    func `no look-alike, prose or source code is a throttle`(_ sample: Sample) throws {
        #expect(try read(sample).events.filter { Self.isThrottled($0) } == [])
    }

    private static func isThrottled(_ event: Event) -> Bool {
        event.outcome == .throttled || event.outcome == .throttledClient
    }

    private func read(_ sample: Sample) throws -> CollectedEvents {
        var sink = CollectedEvents()
        _ = InputReader().read(try sample.bytes(), named: "-", into: &sink)
        return sink
    }
}
