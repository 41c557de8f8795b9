import Bindings
import Events

extension StreamParser {
    /// Reads on in a JSON value; returns whether to go on.
    mutating func readJSON(
        _ current: JSONFramer,
        start: Int,
        isStreaming: Bool,
        isFinal: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        var framer = current
        let limit =
            isStreaming
            ? (framer.elementStart ?? framer.index) + Self.valueLimit : start + Self.wholeLimit
        switch framer.advance(buffer, limit: limit) {
        case .complete(let end):
            if isStreaming {
                readElements(of: &framer, into: &batch)
            } else {
                readWhole(start..<end, framer: framer, into: &batch)
            }
            filter.passed(base + end)
            advance(to: end)
            return true
        case .damaged(let index, let reason):
            return recover(framer, start: start, at: index, reason: reason, into: &batch)
        case .needsMore:
            if framer.index >= limit, !isStreaming {
                // A long value: either an envelope, from here on read by its elements, or too much.
                if framer.isInsideEnvelope || !framer.elements.isEmpty {
                    mode = .json(framer, start: start, isStreaming: true)
                    return true
                }
                if framer.index - start < Self.valueLimit {
                    return continueLong(framer, start: start, isFinal: isFinal, into: &batch)
                }
            }
            if isStreaming { readElements(of: &framer, into: &batch) }
            let heldFrom = framer.elementStart ?? framer.index
            if isStreaming, framer.elementStart == nil || heldFrom > position {
                advance(to: heldFrom)
            }
            if isStreaming, framer.index >= limit {
                if let element = framer.elementStart, framer.index - element >= Self.valueLimit {
                    return overflow(until: framer.index, into: &batch)
                }
                // The element of which this was the limit has ended; the next has one of its own.
                mode = .json(framer, start: start, isStreaming: true)
                return true
            }
            guard isFinal else {
                mode = .json(framer, start: start, isStreaming: isStreaming)
                return false
            }
            return recover(
                framer,
                start: start,
                at: buffer.count,
                reason: "the input ends inside it",
                into: &batch
            )
        }
    }

    /// Reads on in a value past the size at which envelopes are streamed.
    private mutating func continueLong(
        _ current: JSONFramer,
        start: Int,
        isFinal: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        var framer = current
        switch framer.advance(buffer, limit: start + Self.valueLimit) {
        case .complete(let end):
            readWhole(start..<end, framer: framer, into: &batch)
            filter.passed(base + end)
            advance(to: end)
            return true
        case .damaged(let index, let reason):
            return recover(framer, start: start, at: index, reason: reason, into: &batch)
        case .needsMore:
            if framer.index >= start + Self.valueLimit {
                return overflow(until: framer.index, into: &batch)
            }
            guard isFinal else {
                mode = .json(framer, start: start, isStreaming: false)
                return false
            }
            return recover(
                framer,
                start: start,
                at: buffer.count,
                reason: "the input ends inside it",
                into: &batch
            )
        }
    }

    /// Gives up on a value that is too long, and looks for the next at the next line behind `index`,
    /// which depends on the value alone.
    private mutating func overflow(until index: Int, into batch: inout EventBatch) -> Bool {
        batch.note(
            Diagnostic(
                .capReached,
                "a JSON value is longer than 16 MiB and was left out",
                at: place(at: position, line: line, format: "json")
            )
        )
        advance(to: index)
        mode = .restOfLine
        return true
    }

    /// Parses a value that is complete and hands it on, its elements with their own places.
    private mutating func readWhole(
        _ range: Range<Int>,
        framer: JSONFramer,
        into batch: inout EventBatch
    ) {
        advance(to: range.lowerBound)
        let start = place(at: range.lowerBound, line: line, format: "json")
        guard let value = parse(range, at: start, into: &batch) else {
            return
        }
        var context = carried
        carried = Context()
        let list = framer.envelopeKey.flatMap { value[$0]?.array } ?? value.array
        if let list, list.count == framer.elements.count, !list.isEmpty,
            framer.envelopeKey == nil || json.isEnvelope(value, elements: list)
        {
            json.addContext(of: value, to: &context)
            for (element, place) in zip(list, framer.elements) {
                advance(to: place.lowerBound)
                hand(element, place, context: context, into: &batch)
            }
        } else if Self.isBody(value), text.continues(at: line) {
            readBody(range, into: &batch)
        } else {
            hand(value, range, context: context, into: &batch)
        }
    }

    /// Whether an object may be an HTTP body in a log of text, and is no record by itself.
    private static func isBody(_ value: JSONValue) -> Bool {
        guard let members = value.object, members.count <= 16 else { return false }
        let records: Set<String> = [
            "eventName", "eventSource", "CloudTrailEvent", "detail", "@message", "@timestamp",
            "timestamp", "time", "ts", "level", "outcome", "logEvents", "awslogs", "Datapoints",
            "MetricDataResults", "Events", "Records", "events", "results", "log", "MESSAGE",
        ]
        return !members.contains { records.contains($0.key) }
    }

    /// Reads a value as lines of the text that it stands in.
    private mutating func readBody(_ range: Range<Int>, into batch: inout EventBatch) {
        var start = range.lowerBound
        var line = line
        while start < range.upperBound {
            let end = buffer[..<range.upperBound].firstIndex(ofByte: 0x0A, from: start)
            let stop = end ?? range.upperBound
            text.read(
                TextLine(buffer[start..<stop], line: line, offset: base + start),
                into: &batch
            )
            start = stop + 1
            line += 1
        }
    }

    /// Parses and hands on the elements that are complete.
    private mutating func readElements(of framer: inout JSONFramer, into batch: inout EventBatch) {
        for range in framer.elements where range.lowerBound >= position {
            advance(to: range.lowerBound)
            let place = place(at: range.lowerBound, line: line, format: "json")
            if let value = parse(range, at: place, into: &batch) {
                hand(value, range, context: carried, into: &batch)
            }
            advance(to: range.upperBound)
        }
        framer.dropElements()
    }

    /// Hands a value to its reader, and its text to the text parser where no reader knows it.
    mutating func hand(
        _ value: JSONValue,
        _ range: Range<Int>,
        context: Context,
        into batch: inout EventBatch
    ) {
        let isKnown = json.read(
            value,
            at: place(at: range.lowerBound, line: line, format: "json"),
            context: context,
            text: &text,
            into: &batch,
            depth: 0
        )
        guard !isKnown else {
            text.passRecord()
            return
        }
        for part in buffer[range].split(separator: 0x0A, omittingEmptySubsequences: true) {
            text.read(
                TextLine(
                    part.last == 0x0D ? part.dropLast() : part,
                    line: line,
                    offset: base + range.lowerBound,
                    context: context
                ),
                into: &batch
            )
        }
    }

    mutating func parse(
        _ range: Range<Int>,
        at place: Provenance,
        into batch: inout EventBatch
    ) -> JSONValue? {
        do throws(JSONError) {
            let (value, repair) = try json.parser.parse(buffer[range])
            if let repair {
                batch.note(Diagnostic(.repairedRecord, "JSON with \(repair)", at: place))
            }
            return value
        } catch {
            let detail = "\(error.reason), at byte \(error.offset) of the value"
            batch.note(Diagnostic(.malformedRecord, detail, at: place))
            return nil
        }
    }

    /// Notes a damaged value, keeps its good elements, and finds where to go on.
    private mutating func recover(
        _ current: JSONFramer,
        start: Int,
        at index: Int,
        reason: String,
        into batch: inout EventBatch
    ) -> Bool {
        var framer = current
        let elementStart = framer.elementStart
        let hasElements = !framer.elements.isEmpty
        readElements(of: &framer, into: &batch)
        let damagedAt = max(position, elementStart ?? start)
        advance(to: min(damagedAt, buffer.count))
        batch.note(
            Diagnostic(
                index >= buffer.count ? .truncatedRecord : .malformedRecord,
                "a JSON value is damaged: \(reason)",
                at: place(at: position, line: line, format: "json")
            )
        )
        // Its lines are handed on as text: they may hold an error all the same. Half a record of a
        // call is no evidence, though: its ID or time may be what is missing.
        let read = buffer[position..<max(position, min(index, buffer.count))]
        // A value without one string, such as a JavaScript array printed, never was JSON.
        let isText =
            (elementStart == nil || !framer.hasStrings) && !hasElements && position < buffer.count
            && !JSONRecordReader.showsCall(read)
        // What is nested too deep starts with its like over and over.
        let isFindable = position < buffer.count && !framer.isAtDepthLimit
        let opening = isFindable ? firstKey(at: position) : []
        if !isText { advance(to: min(position + 1, buffer.count)) }
        mode = .seeking(opening, isText: isText)
        return true
    }

    /// The opening of an object up to the end of its first key, by which its like is known again.
    private func firstKey(at index: Int) -> [UInt8] {
        let head = buffer[index..<min(index + 64, buffer.count)]
        guard let quote = head.firstIndex(of: UInt8(ascii: "\"")),
            let end = head[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
        else { return [] }
        return Array(head[...end])
    }

    /// Looks for the next object that starts like the damaged one, or for the next line that is no
    /// part of it: one that is not indented and closes nothing.
    mutating func seek(
        _ opening: [UInt8],
        isText: Bool,
        isFinal: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        var isText = isText
        var index = position
        while index < buffer.count {
            let byte = buffer[index]
            if byte == 0x0A {
                guard index + 1 < buffer.count || isFinal else { break }
                if isText { isText = handDamaged(position..<index, into: &batch) }
                let next = index + 1 < buffer.count ? buffer[index + 1] : 0x20
                filter.passed(base + index + 1)
                advance(to: index + 1)
                if !next.isSpace, next != UInt8(ascii: "}"), next != UInt8(ascii: "]"),
                    next != UInt8(ascii: ","), next != UInt8(ascii: "\"")
                {
                    isAtLineStart = true
                    mode = .lines
                    return true
                }
            } else if byte == UInt8(ascii: "{"), !opening.isEmpty, !isText || index > position {
                if buffer.count - index < opening.count, !isFinal { break }
                if buffer[index...].starts(with: opening) {
                    if isText { _ = handDamaged(position..<index, into: &batch) }
                    advance(to: index)
                    isAtLineStart = false
                    mode = .lines
                    return true
                }
            }
            index += 1
            if index - position > Self.lineLimit {
                if isText { isText = handDamaged(position..<index, into: &batch) }
                advance(to: index)
            }
        }
        if isFinal {
            if isText { _ = handDamaged(position..<buffer.count, into: &batch) }
            advance(to: buffer.count)
        } else if !isText {
            advance(to: index)
        }
        mode = .seeking(opening, isText: isText)
        return false
    }

    /// Hands a line of a damaged value on as text; returns whether the next may be handed on too.
    private mutating func handDamaged(_ range: Range<Int>, into batch: inout EventBatch) -> Bool {
        var bytes = buffer[range].prefix(Self.lineLimit)
        if JSONRecordReader.showsCall(bytes) { return false }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        text.read(TextLine(bytes, line: line, offset: base + range.lowerBound), into: &batch)
        return true
    }
}
