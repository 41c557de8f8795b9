import Catalogue
import Events

/// One attempt of a call as a debug log shows it: what was asked, and what came back.
struct Exchange: Equatable {
    /// What request and headers say.
    var facts = Facts()
    /// The code that a header names.
    var headerCode: String?
    /// The answer's body.
    var body: [UInt8] = []
    /// The log's stamp at the answer.
    var stamp: Stamp?
    /// The answer's `Date` header.
    var date: Instant?
    /// When the request was sent.
    var sent: Instant?
    /// The time from request to answer, where the log states it.
    var durationSeconds: Double?
    /// The number of this attempt; 0 where unknown.
    var attempt = 0
    /// The 1-based line of the answer.
    var line = 0
    /// The byte offset of the answer.
    var offset = 0
    /// The name of the format in provenance.
    var format = ""

    /// The event that the answer is; `nil` where neither an ID nor an error shows that it came.
    func event(file: String) -> Event? {
        var facts = facts
        var text: [UInt8] = []
        LineText.append(body[...], to: &text)
        if let mention = MaskRegistry.mentions(in: text, range: 0..<text.count).first(where: {
            $0.facts.code != nil || $0.facts.message != nil
        }) {
            var told = mention.facts
            told.status = nil
            facts.fill(from: told)
        }
        facts.code = facts.code ?? headerCode
        let isGood = facts.code == nil && (facts.status ?? 200) < 400
        guard facts.requestID != nil || !isGood, isGood || facts.code != nil || facts.status != nil
        else { return nil }
        var kind: ThrottleKind?
        var outcome = Outcome.succeeded
        if !isGood {
            outcome = .failed
            if facts.service == nil { facts.service = MessageAttribution.service(facts) }
            if case .throttle(let found) = Lookup.verdict(facts) {
                outcome = .throttled
                kind = found
            }
        }
        let source = Provenance(file: file, line: line, offset: offset, format: format)
        var event = Event(outcome: outcome, source: source)
        event.throttleKind = kind
        event.time = time
        event.service = facts.service
        if event.service == nil, let operation = facts.operation {
            let candidates = Lookup.endpointPrefixes(forOperation: operation)
            if candidates.count == 1 { event.service = candidates[0] }
        }
        event.operation = facts.operation
        event.code = facts.code
        event.message = facts.message
        event.status = facts.status
        event.requestID = facts.requestID
        event.extendedRequestID = facts.extendedRequestID
        event.region = facts.region
        event.userAgent = facts.userAgent
        event.reason = facts.reason
        event.retryAfterSeconds = facts.retryAfterSeconds
        event.attempts = attempt > 0 ? attempt : nil
        event.durationSeconds = duration
        return event
    }

    /// The time from request to answer in seconds, as stated or else between the two stamps.
    private var duration: Double? {
        if let durationSeconds { return durationSeconds }
        guard let sent, let end = stamp?.time, end.microseconds >= sent.microseconds else {
            return nil
        }
        return Double(end.microseconds - sent.microseconds) / 1_000_000
    }

    /// When the request was sent, where the log tells, else when the answer was there: the limiter
    /// decides when a request arrives, and lets only then work what it admits.
    private var time: Instant? {
        guard var time = answered, let duration, duration >= 0, duration < 1e6 else {
            return answered
        }
        time.microseconds -= Int64(duration * 1_000_000)
        return time
    }

    /// The log's stamp, unless it is local time and the answer's `Date` header tells UTC.
    private var answered: Instant? {
        guard let stamp else { return date }
        guard !stamp.hasZone, let date else { return stamp.time }
        return abs(stamp.time.microseconds - date.microseconds) > 60_000_000 ? date : stamp.time
    }
}
