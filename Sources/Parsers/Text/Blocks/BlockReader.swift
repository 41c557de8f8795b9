import Catalogue
import Events

/// Reads one block: mentions, failures, the facts around them, and the events they make.
struct BlockReader {
    /// How far apart the stamps around a text may be for the first to be its time; microseconds.
    private static let greatestGap = 60_000_000

    private let block: TextBlock
    private let paragraphs: Paragraphs
    private let file: String
    private let options: ParseOptions

    /// Creates a reader of `block`.
    init(block: TextBlock, file: String, options: ParseOptions) {
        self.block = block
        self.paragraphs = Paragraphs(of: block)
        self.file = file
        self.options = options
    }

    /// Puts the block's events and diagnostics into `sink`.
    func read(into sink: inout some EventSink) {
        var mentions: [Mention] = []
        for index in block.telling {
            mentions += MaskRegistry.mentions(in: block.bytes, range: block.range(ofRecord: index))
        }
        for unread in UnreadEvidence.find(in: block, mentions: mentions, file: file) {
            sink.note(unread)
        }
        guard !mentions.isEmpty else { return }
        let facts = facts(around: mentions)
        addRequestIDs(facts, &mentions)
        var joiner = FailureJoiner(block: block, paragraphs: paragraphs)
        var failures = joiner.join(mentions)
        attach(facts, &failures)
        joinEqualIDs(&failures)
        var vendors = OtherVendor(block: block, failures: failures.count)
        for index in failures.indices {
            // A body that gives a reason and no code is known by its reason.
            if failures[index].facts.code == nil {
                failures[index].facts.code = failures[index].facts.reason
            }
            fillTime(&failures[index])
            let isOnly = failures.count == 1
            let own = territory(of: index, among: failures)
            let vendor =
                mayBeOthers(failures[index])
                ? vendors.named(of: failures[index], isOnly: isOnly, within: own) : nil
            let candidates = Attribution(block: block, isOnly: isOnly)
                .complete(&failures[index], within: own)
            emit(failures[index], candidates, vendor: vendor, into: &sink)
        }
    }

    // MARK: Facts around

    /// The facts stated in the records of `mentions`, and on the lines on which they end.
    private func facts(around mentions: [Mention]) -> [LabelledFact] {
        let reaches = mentions.map { mention in
            let first = block.range(ofRecord: block.record(at: mention.range.lowerBound))
            let last = block.range(ofRecord: block.record(at: mention.range.upperBound))
            let end = max(last.upperBound, block.bytes.lineEnd(from: mention.range.upperBound))
            return first.lowerBound..<max(first.upperBound, end)
        }
        var facts: [LabelledFact] = []
        var isRead = 0
        for reach in reaches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let range = max(isRead, reach.lowerBound)..<max(isRead, reach.upperBound)
            guard !range.isEmpty else { continue }
            facts += LabelledFacts.find(in: block.bytes, range: range, options: options)
            isRead = range.upperBound
        }
        return facts
    }

    /// The part of a failure's record that can describe it rather than its neighbours.
    private func territory(of index: Int, among failures: [Failure]) -> Range<Int> {
        let failure = failures[index]
        let record = block.range(ofRecord: failure.record)
        // Failures stand in the order of their first mention.
        let before = failures[..<index].last { $0.record == failure.record }
        let after = failures[(index + 1)...].first { $0.record == failure.record }
        return paragraphs.territory(
            of: failure.range,
            in: record,
            before: before?.range.upperBound,
            after: after?.start
        )
    }

    /// Gives each labelled fact of a record to the failure it belongs to.
    private func attach(_ facts: [LabelledFact], _ failures: inout [Failure]) {
        guard !facts.isEmpty else { return }
        var byRecord: [Int: [Int]] = [:]
        for (index, failure) in failures.enumerated() {
            byRecord[failure.record, default: []].append(index)
        }
        // The nearest of several facts of one kind describes the failure.
        var owned: [(distance: Int, index: Int, facts: Facts)] = []
        for fact in facts {
            guard let members = byRecord[block.record(at: fact.position)],
                let index = owner(of: fact, members, failures)
            else { continue }
            // A text belongs to the code beside it; a log's own `message` stands further off.
            if fact.facts.message != nil {
                let start = failures[index].start
                let from = min(start, fact.position), to = max(start, fact.position)
                guard failures[index].facts.message == nil,
                    block.bytes.lineDistance(from, to) <= 3
                else { continue }
            }
            let range = failures[index].range
            let distance =
                fact.position < range.lowerBound
                ? range.lowerBound - fact.position : max(0, fact.position - range.upperBound)
            owned.append((distance, index, fact.facts))
        }
        if owned.count > 1 { owned.sort { $0.distance < $1.distance } }
        for (_, index, facts) in owned { failures[index].facts.fill(from: facts) }
    }

    /// Gives a mention the ID that follows it on its line, so that other requests stay apart.
    private func addRequestIDs(_ facts: [LabelledFact], _ mentions: inout [Mention]) {
        var next = 0
        for index in mentions.indices where mentions[index].facts.requestID == nil {
            let range = mentions[index].range
            var end = block.bytes.lineEnd(from: range.upperBound)
            if index + 1 < mentions.count, mentions[index + 1].range.lowerBound >= range.upperBound
            {
                end = min(end, mentions[index + 1].range.lowerBound)
            }
            while next < facts.count, facts[next].position < range.lowerBound { next += 1 }
            var at = next
            while at < facts.count, facts[at].position < end {
                if let id = facts[at].facts.requestID {
                    mentions[index].facts.requestID = id
                    break
                }
                at += 1
            }
        }
    }

    /// Joins failures that the facts around show to be the same request.
    private func joinEqualIDs(_ failures: inout [Failure]) {
        guard failures.count > 1 else { return }
        var seen: [String: Int] = [:]
        var joined: [Failure] = []
        for failure in failures {
            if let id = failure.facts.requestID?.lowercased() {
                if let index = seen[id], joined[index].isClientSide == failure.isClientSide,
                    joined[index].isSuccess == failure.isSuccess
                {
                    joined[index].add(failure)
                    continue
                }
                seen[id] = joined.count
            }
            joined.append(failure)
        }
        failures = joined
    }

    /// The failure that a fact describes: the one around it, else the nearest that lacks it.
    private func owner(of fact: LabelledFact, _ members: [Int], _ failures: [Failure]) -> Int? {
        if let inside = members.first(where: { index in
            failures[index].parts.contains { $0.contains(fact.position) }
        }) {
            return inside
        }
        if members.count == 1 { return members[0] }
        let before = members.last { failures[$0].start <= fact.position }
        let after = members.first { failures[$0].start > fact.position }
        let line = block.line(at: fact.position).start
        let isOnLine = before.map { block.line(at: failures[$0].range.upperBound).start == line }
        if let before, isOnLine == true { return before }
        if let after, block.line(at: failures[after].start).start == line { return after }
        func isFree(_ index: Int) -> Bool { failures[index].facts.lacksAny(of: fact.facts) }
        if let before, isFree(before), !isCut(failures[before].range.upperBound, fact.position) {
            return before
        }
        if let after, before == nil, isFree(after) { return after }
        if let after, isFree(after), !isCut(fact.position, failures[after].start) { return after }
        return nil
    }

    /// Whether an empty line, or an object's end and a new one's start, lie between two places.
    private func isCut(_ from: Int, _ to: Int) -> Bool {
        guard from < to else { return false }
        if to - from > 16 * 1024 { return true }
        return paragraphs.cut(from, to)
            || block.bytes.find("},", in: from..<to) != nil
    }

    /// Whether an empty line lies between two places.
    private func isParted(_ from: Int, _ to: Int) -> Bool {
        var wasEnd = false
        for byte in block.bytes[from..<max(from, min(to, from + 4096))] {
            if byte == 0x0A {
                if wasEnd { return true }
                wasEnd = true
            } else if !byte.isSpace {
                wasEnd = false
            }
        }
        return false
    }

    /// The record's time, or the last stamp that heads a line before the failure in its record.
    private func fillTime(_ failure: inout Failure) {
        guard block.records.indices.contains(failure.record) else { return }
        let range = block.range(ofRecord: failure.record)
        if let time = block.records[failure.record].time {
            guard reaches(time, of: failure, from: range.lowerBound) else { return }
            // An object behind an empty line tells its own time better than the line before.
            if failure.facts.time == nil || !isParted(range.lowerBound, failure.start) {
                failure.facts.time = time
            }
            return
        }
        failure.facts.time = headingTime(of: failure, options) ?? failure.facts.time
    }

    /// Whether the stamp of a record tells the time of a failure in it.
    ///
    /// A paragraph right behind the stamped one is its detail. What stands further down may be a text
    /// of any time that was put there, unless the next stamp shows that little time passed.
    private func reaches(_ time: Instant, of failure: Failure, from start: Int) -> Bool {
        if paragraphs.cuts(start, failure.start) <= 1 { return true }
        guard failure.record + 1 < block.records.count,
            let next = block.records[failure.record + 1].time
        else { return false }
        let (gap, overflow) = next.microseconds.subtractingReportingOverflow(time.microseconds)
        return !overflow && gap.magnitude <= Self.greatestGap
    }

    /// The last stamp that heads a line before the failure in its record, as `options` read it.
    private func headingTime(of failure: Failure, _ options: ParseOptions) -> Instant? {
        let range = block.range(ofRecord: failure.record)
        var found: Instant?
        var line = max(range.lowerBound, block.bytes.lineStart(of: failure.start - 4096))
        while line < failure.range.upperBound {
            // A tool may stamp only the second line of a text.
            if line > failure.start, found != nil || failure.facts.time != nil { break }
            let end = block.bytes.lineEnd(from: line)
            let own = line > failure.start ? end : failure.start
            if let stamp = StampReader.first(
                in: block.bytes,
                range: line..<max(line, min(end, line + 96, own)),
                options: options
            ) {
                found = stamp.time
            }
            line = end + 1
        }
        return found
    }

    /// Whether the failure would have a time if the year of its stamp were known.
    private func lacksYear(_ failure: Failure) -> Bool {
        guard failure.facts.time == nil, options.assumedYear == nil,
            block.records.indices.contains(failure.record)
        else { return false }
        var options = options
        // A leap year has all days.
        options.assumedYear = 2000
        return headingTime(of: failure, options) != nil
    }

    // MARK: Events

    private func emit(
        _ failure: Failure,
        _ candidates: [String],
        vendor: String?,
        into sink: inout some EventSink
    ) {
        let facts = failure.facts
        let line = block.line(at: failure.start)
        let source = Provenance(
            file: file,
            line: line.line,
            offset: line.offset,
            format: failure.format
        )
        guard let outcome = outcome(of: failure, vendor, source, into: &sink) else {
            return
        }
        var event = Event(outcome: outcome.0, source: source)
        event.throttleKind = outcome.1
        event.time = facts.time
        event.service = facts.service
        event.operation = facts.operation
        event.code = facts.code
        event.message = facts.message
        event.status = facts.status
        event.requestID = facts.requestID
        event.extendedRequestID = facts.extendedRequestID
        let context = block.records[failure.record].context
        event.region = facts.region ?? context.region ?? options.assumedRegion
        event.account = facts.account ?? context.account ?? options.assumedAccount
        event.caller = facts.caller
        event.userAgent = facts.userAgent
        event.reason = facts.reason
        event.quotaCode = facts.quotaCode
        event.retryAfterSeconds = facts.retryAfterSeconds
        event.attempts = facts.attempts
        event.retriesExhausted = facts.retriesExhausted
        event.durationSeconds = failure.durationSeconds
        event.resource = facts.resource
        event.evidence = failure.evidence
        sink.accept(event)
        let isXML = failure.shapes.contains(XMLBodyMask.format)
        if let repair = failure.repair ?? (isXML ? line.repairs.description : nil) {
            sink.note(Diagnostic(.repairedRecord, repair, at: source))
        }
        if lacksYear(failure) {
            sink.note(
                Diagnostic(
                    .timeWithoutYear,
                    "the time shows no year and is left out: --assume-year says which",
                    at: source
                )
            )
        }
        if facts.service == nil, candidates.count > 1, event.outcome == .throttled {
            let names = candidates.prefix(6).joined(separator: ", ")
            sink.note(Diagnostic(.ambiguousService, "one of \(names)", at: source))
        }
    }

    /// Whether neither an SDK's frame nor a request's ID shows that AWS refused.
    private func mayBeOthers(_ failure: Failure) -> Bool {
        failure.strength < .frame && failure.facts.requestID == nil && !failure.isSuccess
            && !failure.isClientSide
    }

    /// How the call ended, or `nil` where the text proves no call's end.
    private func outcome(
        of failure: Failure,
        _ vendor: String?,
        _ source: Provenance,
        into sink: inout some EventSink
    ) -> (Outcome, ThrottleKind?)? {
        let facts = failure.facts
        if failure.isSuccess { return (.succeeded, nil) }
        if failure.isClientSide { return (.throttledClient, nil) }
        if mayBeOthers(failure), MessageAttribution.service(facts) != "bedrock-runtime", let vendor
        {
            sink.note(Diagnostic(.lookalike, vendor, at: source))
            return nil
        }
        switch Lookup.verdict(facts) {
        case .throttle(let kind): return (.throttled, kind)
        case .lookalike(let what):
            sink.note(Diagnostic(.lookalike, what, at: source))
            return failure.strength == .frame ? (.failed, nil) : nil
        case .other:
            if failure.needsPartner, facts.code == nil, facts.requestID == nil { return nil }
            return failure.strength == .frame ? (.failed, nil) : nil
        }
    }
}

extension Facts {
    /// Whether one of the facts that `other` states is unknown here.
    fileprivate func lacksAny(of other: Facts) -> Bool {
        var joined = self
        joined.fill(from: other)
        return joined != self
    }
}
