import Events

/// Joins the mentions of a block that tell the same failure.
///
/// Two mentions are one failure when nothing they state differs and the text shows that they belong
/// together: the same request ID, one inside the other, the same error in another form (a summary
/// and its detail, a body and its exception), or a traceback between them. The same sentence twice
/// in the same form is two failures: two runs of the CLI print the same bytes.
struct FailureJoiner {
    private let block: TextBlock
    private let paragraphs: Paragraphs
    private var failures: [Failure] = []
    /// How many of the last failures a mention may belong to.
    private static let reach = 6
    /// How many of a failure's last parts are compared with what may tell it again.
    private static let retold = 8

    /// Creates a joiner for the mentions of `block`.
    init(block: TextBlock, paragraphs: Paragraphs) {
        self.block = block
        self.paragraphs = paragraphs
    }

    /// Returns the failures that `mentions`, in text order, tell.
    mutating func join(_ mentions: [Mention]) -> [Failure] {
        for mention in mentions {
            let record = block.record(at: mention.range.lowerBound)
            let candidates = failures.indices.suffix(Self.reach).reversed()
            if let index = candidates.first(where: { same(failures[$0], mention, record) }) {
                failures[index].add(mention)
            } else {
                failures.append(Failure(mention, record: record))
            }
        }
        return failures
    }

    private func same(_ failure: Failure, _ mention: Mention, _ record: Int) -> Bool {
        let ours = failure.facts, theirs = mention.facts
        if failure.parts.contains(where: { $0.contains(mention.range) }),
            let outer = ours.code, !Lookup.looksThrottled(outer), mention.strength == .frame
        {
            // One SDK's text inside another's: the inner call is the one that was refused.
            return true
        }
        if failure.strength == .frame,
            failure.parts.contains(where: { $0.overlaps(mention.range) }),
            let inner = ours.code, Lookup.looksThrottled(inner),
            let outer = theirs.code, !Lookup.looksThrottled(outer)
        {
            return true
        }
        if let left = ours.requestID, let right = theirs.requestID {
            return left.lowercased() == right.lowercased()
                && failure.isClientSide == mention.isClientSide
        }
        guard failure.isClientSide == mention.isClientSide,
            failure.isSuccess == mention.isSuccess
        else { return false }
        let isInside = failure.parts.contains { $0.overlaps(mention.range) }
        if isInside { return agree(ours, theirs, isInside: true) }
        guard agree(ours, theirs, isInside: false) else { return false }
        // A stamped record may follow another behind an empty line; within one, such a line parts.
        let from =
            failure.record == record
            ? failure.range.upperBound : block.range(ofRecord: record).lowerBound
        if paragraphs.cut(from, mention.range.lowerBound) {
            return failure.record == record
                && (isChained(failure, mention) || isToldAlike(failure, mention))
        }
        if failure.record == record {
            if failure.needsPartner || mention.needsPartner {
                return block.bytes.lineDistance(failure.range.upperBound, mention.range.lowerBound)
                    <= 6
                    && !failure.shapes.contains(mention.shape)
            }
            if mention.strength == .message, ours.code != nil || ours.reason != nil,
                block.bytes.lineDistance(failure.range.upperBound, mention.range.lowerBound) <= 12
            {
                return true
            }
            if !failure.shapes.contains(mention.shape) { return isNear(failure, mention) }
            return isRetold(failure, mention) || isSummary(failure, mention)
                || hasSameStub(failure, mention) || isDetail(failure, mention, record)
        }
        return isEcho(failure, mention, record)
    }

    /// Whether nothing that both state differs.
    private func agree(_ ours: Facts, _ theirs: Facts, isInside: Bool) -> Bool {
        if let left = ours.code, let right = theirs.code, left.lowercased() != right.lowercased() {
            // An error that only passes on another service's throttle holds that code in its text.
            guard isInside, !Lookup.looksThrottled(left) || !Lookup.looksThrottled(right) else {
                return false
            }
        }
        if let left = ours.operation, let right = theirs.operation, left != right { return false }
        if let left = ours.status, let right = theirs.status, left != right, !isInside {
            return false
        }
        if ours.code == nil || theirs.code == nil,
            let left = ours.message?.lowercased(), let right = theirs.message?.lowercased(),
            !left.hasPrefix(right.prefix(24)), !right.hasPrefix(left.prefix(24)),
            !left.contains(right.prefix(40)), !right.contains(left.prefix(40))
        {
            return isInside
        }
        return true
    }

    /// Whether the places are near enough for a summary and its detail.
    private func isNear(_ failure: Failure, _ mention: Mention) -> Bool {
        block.bytes.lineDistance(failure.range.upperBound, mention.range.lowerBound) <= 40
    }

    /// Whether two paragraphs tell one error in two forms: of the same call, or with the same words.
    private func isToldAlike(_ failure: Failure, _ mention: Mention) -> Bool {
        if failure.strength == .message, mention.strength == .message, failure.facts.code == nil,
            failure.facts.message == mention.facts.message
        {
            // A tool's heading and its box below, neither of which says whose limit it was.
            return block.bytes.lineDistance(failure.range.upperBound, mention.range.lowerBound) <= 6
        }
        guard !failure.shapes.contains(mention.shape) else { return false }
        if let operation = failure.facts.operation, operation == mention.facts.operation {
            return true
        }
        // Short texts such as `Rate exceeded` are every service's.
        guard let message = failure.facts.message, message.utf8.count >= 24 else { return false }
        return message == mention.facts.message
    }

    /// Whether the text between says that one error caused the other.
    private func isChained(_ failure: Failure, _ mention: Mention) -> Bool {
        holds(
            ["During handling of the above exception", "direct cause of the following"],
            between: failure,
            mention
        )
    }

    /// Whether the text between says that the same error is told again.
    private func isRetold(_ failure: Failure, _ mention: Mention) -> Bool {
        guard failure.range.upperBound <= mention.range.lowerBound else { return true }
        if isChained(failure, mention) { return true }
        var marks = ["Caused by:", "caused by:", "---> "]
        // A traceback after a line that sums it up; one after another traceback's end is the next.
        if !endsTraceback(failure) { marks.append("Traceback (most recent call last)") }
        return holds(marks, between: failure, mention)
    }

    /// Whether a frame of Python's stands right above the failure's last place.
    private func endsTraceback(_ failure: Failure) -> Bool {
        guard let part = failure.parts.last else { return false }
        var line = block.bytes.lineStart(of: part.lowerBound)
        // The frame's place, its source line, and the marks below that.
        for _ in 0..<3 where line > 0 {
            line = block.bytes.lineStart(of: line - 1)
            if block.bytes.has("File \"", at: block.bytes.skippingBlanks(line)) { return true }
        }
        return false
    }

    private func holds(_ marks: [String], between failure: Failure, _ mention: Mention) -> Bool {
        guard failure.range.upperBound <= mention.range.lowerBound else { return false }
        let between = failure.range.upperBound..<mention.range.lowerBound
        guard between.count < 32 * 1024 else { return false }
        return marks.contains { block.bytes.find($0, in: between) != nil }
    }

    /// Whether both end in the same first digits of an ID whose rest the author left out.
    private func hasSameStub(_ failure: Failure, _ mention: Mention) -> Bool {
        guard let stub = stub(after: mention.range.upperBound) else { return false }
        return failure.parts.suffix(Self.retold).contains {
            self.stub(after: $0.upperBound) == stub
        }
    }

    /// The first digits of a shortened ID, `81c4...`, at `index`.
    private func stub(after index: Int) -> ArraySlice<UInt8>? {
        let bytes = block.bytes
        let start = bytes.skippingBlanks(index)
        let end = bytes.end(of: start, limit: 36) { $0.isHexDigit || $0 == 0x2D }
        guard end - start >= 4, bytes.has("..", at: end) else { return nil }
        return bytes[start..<end]
    }

    /// Whether a bare code repeats, in the lines under a stamped one, what that line told.
    private func isDetail(_ failure: Failure, _ mention: Mention, _ record: Int) -> Bool {
        guard mention.strength < .frame, mention.facts.operation == nil,
            failure.facts.message == mention.facts.message, block.records[record].time != nil
        else { return false }
        let start = block.range(ofRecord: record).lowerBound
        return block.bytes.lineDistance(start, failure.start) == 0
            && block.bytes.lineDistance(failure.start, mention.range.lowerBound) > 0
    }

    /// Whether a line repeats an earlier one with a lead of its own, as a tool's closing line does.
    private func isSummary(_ failure: Failure, _ mention: Mention) -> Bool {
        failure.parts.suffix(Self.retold).contains {
            repeats($0.lowerBound, mention.range.lowerBound)
        }
    }

    /// Whether the words before two places are the same, and what stands before these is not.
    private func repeats(_ left: Int, _ right: Int) -> Bool {
        let bytes = block.bytes
        guard left < right, bytes.lineDistance(left, right) > 0 else { return false }
        var left = left, right = right
        var equal = 0
        while left > 0, bytes[left - 1] == bytes[right - 1], bytes[left - 1] != 0x0A, equal < 200 {
            left -= 1
            right -= 1
            equal += 1
        }
        guard equal >= 16 else { return false }
        let ours = lead(before: left), theirs = lead(before: right)
        // Leads of one form, such as `worker-1` and `worker-2`, are two tellers' own lines.
        return (!ours.isEmpty || !theirs.isEmpty) && leadForm(ours) != leadForm(theirs)
    }

    /// The last bytes of the line before `index`.
    private func lead(before index: Int) -> Range<Int> {
        block.bytes.start(before: index, limit: 200) { $0 != 0x0A }..<index
    }

    /// The marks of a line's lead, each word of it shortened to one letter.
    private func leadForm(_ range: Range<Int>) -> [UInt8] {
        var form: [UInt8] = []
        for byte in block.bytes[range] {
            if !byte.isAlphanumeric {
                form.append(byte)
            } else if form.last != 0x61 {
                form.append(0x61)
            }
        }
        return form
    }

    /// Whether the next record of the same moment tells the same error in other words.
    private func isEcho(_ failure: Failure, _ mention: Mention, _ record: Int) -> Bool {
        guard record - failure.record <= 3, record > failure.record,
            failure.facts.code != nil || failure.facts.message != nil
        else { return false }
        let first = block.records[failure.record], second = block.records[record]
        guard let left = first.time, let right = second.time,
            abs(left.microseconds - right.microseconds) <= 1_000_000
        else { return false }
        if mention.needsPartner {
            // The exception's text, then its printed metadata, which names no code.
            return record == failure.record + 1 && failure.facts.requestID == nil
        }
        if !failure.shapes.contains(mention.shape) {
            // A frame and another frame may be two calls; a bare code or text is a restatement.
            return failure.strength < .frame || mention.strength < .frame
                || mention.facts.requestID == nil && failure.facts.requestID != nil
        }
        // A debug line, then the line for the user, which may name no level.
        let isDebug = first.level == UInt8(ascii: "d")
        return first.level != second.level && first.level != 0 && (second.level != 0 || isDebug)
    }
}

extension Array<UInt8> {
    /// The number of line ends between two places, counted up to 64.
    func lineDistance(_ from: Int, _ to: Int) -> Int {
        if to - from > 16 * 1024 { return 64 }
        var lines = 0
        var at = Swift.max(0, from)
        while at < Swift.min(to, count), lines < 64 {
            if self[at] == 0x0A { lines += 1 }
            at += 1
        }
        return lines
    }
}
