import Bindings
import Events

extension StreamParser {
    /// Begins a JSON value at `start`, by the fast path where it looks like a file of CloudTrail.
    func openingMode(of start: Int) -> Mode {
        if let first = CloudTrailRun.firstElement(in: buffer, from: start) {
            return .records(start: start, next: first, isStreaming: false)
        }
        return .json(JSONFramer(start: start), start: start, isStreaming: false)
    }

    /// Reads on in the array of a value that holds nothing but CloudTrail's `Records`.
    ///
    /// This is ``readJSON(_:start:isStreaming:isFinal:into:)`` for records as CloudTrail writes them,
    /// and hands any other back to it: a short value as a whole, a long one from the element on.
    mutating func readRecords(
        start: Int,
        next: Int,
        isStreaming: Bool,
        isFinal: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        if !isStreaming, run.calls.isEmpty {
            run.begin(
                line: line,
                lines: buffer[start..<next].count(ofByte: 0x0A),
                mayDrop: batch.calls.calls.isEmpty
            )
        }
        let limit = isStreaming ? buffer.count : min(buffer.count, start + Self.wholeLimit)
        var position = next
        switch run.read(buffer, from: &position, to: limit) {
        case .needsMore:
            if !isStreaming, limit == start + Self.wholeLimit {
                mode = .records(start: start, next: position, isStreaming: true)
                return true
            }
            if isStreaming { handRecords(upTo: position, into: &batch) }
            guard isFinal else {
                mode = .records(start: start, next: position, isStreaming: isStreaming)
                return false
            }
        case .closes where !isStreaming && run.calls.first?.isOdd != false:
            // An array of another kind, which the reader of any JSON has to look at as a whole.
            break
        case .closes:
            guard !isStreaming else {
                handRecords(upTo: position, into: &batch)
                break
            }
            var end = position + 1
            while end < limit, buffer[end].isSpace { end += 1 }
            if end < limit, buffer[end] == UInt8(ascii: "}") {
                handRecords(upTo: position, into: &batch)
                carried = Context()
                filter.passed(base + end + 1)
                advance(to: end + 1)
                return true
            }
            if end == limit, limit == start + Self.wholeLimit {
                mode = .records(start: start, next: position, isStreaming: true)
                return true
            }
            if end == limit, !isFinal {
                mode = .records(start: start, next: position, isStreaming: false)
                return false
            }
        case .refused: if isStreaming { handRecords(upTo: position, into: &batch) }
        }
        run.drop()
        mode =
            isStreaming
            ? .json(
                JSONFramer(inEnvelope: "Records", at: position, isFirst: run.isFirst),
                start: start,
                isStreaming: true
            ) : .json(JSONFramer(start: start), start: start, isStreaming: false)
        return true
    }

    /// Hands on the calls read so far, those that are odd through the reader of any JSON.
    private mutating func handRecords(upTo end: Int, into batch: inout EventBatch) {
        let identities = run.open(&batch.calls, file: file)
        for call in run.takeCalls() {
            if let made = run.call(call, identities: identities, base: base) {
                batch.calls.calls.append(made)
                text.passRecord()
                continue
            }
            position = call.range.lowerBound
            line = run.line(of: call)
            let place = place(at: position, line: line, format: "json")
            if let value = parse(call.range, at: place, into: &batch) {
                hand(value, call.range, context: carried, into: &batch)
            }
        }
        run.close(&batch.calls)
        position = end
        line = run.line
        isAtLineStart = end > 0 && buffer[end - 1] == 0x0A
    }
}
