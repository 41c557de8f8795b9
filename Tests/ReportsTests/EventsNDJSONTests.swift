import Events
import Testing

@testable import Reports

@Suite struct EventsNDJSONTests {
    private let place = Provenance(file: "a\"b.log", line: 3, offset: 77, format: "cli")

    @Test func `absent facts are null and the keys keep their order`() {
        let line = String(
            decoding: EventsNDJSON.line(Event(outcome: .failed, source: place)),
            as: UTF8.self
        )
        #expect(
            line
                == #"{"time":null,"time_precision_s":null,"outcome":"failed","throttle_kind":null,"#
                + #""service":null,"operation":null,"code":null,"message":null,"status":null,"#
                + #""request_id":null,"extended_request_id":null,"region":null,"account":null,"#
                + #""caller":null,"user_agent":null,"source_ip":null,"reason":null,"quota_code":null,"#
                + #""retry_after_s":null,"attempts":null,"retries_exhausted":null,"cost":1,"#
                + #""source":{"file":"a\"b.log","line":3,"offset":77,"format":"cli"},"evidence":1}"#
                + "\n"
        )
    }

    @Test func `known facts are written in their shortest form`() {
        var event = Event(outcome: .throttled, source: place)
        event.time = Instant(microseconds: 1_772_366_400_123_000, resolution: 1000)
        event.throttleKind = .quotaWindow
        event.message = "tab\t esc\u{1B}[31m c1\u{9B} quote\" \\ ü \u{0}"
        event.retryAfterSeconds = 0.25
        event.durationSeconds = 2
        event.resource = "table"
        event.retriesExhausted = true
        let line = String(decoding: EventsNDJSON.line(event), as: UTF8.self)
        #expect(line.hasPrefix(#"{"time":"2026-03-01T12:00:00.123Z","time_precision_s":0.001,"#))
        #expect(line.contains(#""message":"tab\t esc\u001b[31m c1\u009b quote\" \\ ü \u0000""#))
        #expect(line.contains(#""throttle_kind":"quota_window""#))
        #expect(line.contains(#""retry_after_s":0.25"#))
        #expect(line.hasSuffix(#""evidence":1,"duration_s":2,"resource":"table"}"# + "\n"))
    }

    @Test func `numbers that JSON cannot express are null`() {
        var event = Event(outcome: .throttled, source: place)
        event.retryAfterSeconds = .infinity
        event.cost = 1e300
        let line = String(decoding: EventsNDJSON.line(event), as: UTF8.self)
        #expect(line.contains(#""retry_after_s":null"#))
        #expect(line.contains(#""cost":1e+300"#))
    }
}
