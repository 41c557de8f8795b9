/// Finds the operation in the words around a failure whose own text names none.
///
/// `PutLogEvents API responded`, `PutMetricDataAsync threw`, `client.GetParameterHistory`,
/// `AmazonEC2Client.describeInstanceStatus(`, `client.put_metric_data(`: only a name that the
/// catalogue knows, that the service (where known) defines, and that is the only one.
struct OperationFinder {
    private let block: TextBlock
    /// Bytes of a record that are searched at most.
    private static let reach = 8192

    /// Creates a finder in `block`.
    init(block: TextBlock) { self.block = block }

    /// The only operation that the failure's own lines or, failing that, its record name.
    func operation(of failure: Failure, _ record: Range<Int>) -> String? {
        let bytes = block.bytes
        let first = max(record.lowerBound, bytes.lineStart(of: failure.range.lowerBound))
        let last = min(record.upperBound, bytes.lineEnd(from: failure.range.upperBound))
        let lines = first..<max(first, min(last, first + Self.reach))
        let own = names(in: lines, failure, needsCall: false)
        if own.count == 1 { return own[0] }
        guard own.isEmpty else { return nil }
        if let name = announced(failure) { return name }
        if let message = failure.facts.message {
            // The text may stand on a line of its own.
            let text = Array(message.utf8.prefix(1024))
            let told = names(in: 0..<text.count, of: text, failure, needsCall: false)
            if told.count == 1 { return told[0] }
        }
        let near = record.clamped(to: max(0, first - Self.reach)..<lines.upperBound + Self.reach)
        let called = names(in: near, failure, needsCall: true)
        return called.count == 1 ? called[0] : nil
    }

    private func names(in range: Range<Int>, _ failure: Failure, needsCall: Bool) -> [String] {
        names(in: range, of: block.bytes, failure, needsCall: needsCall)
    }

    private func names(
        in range: Range<Int>,
        of bytes: [UInt8],
        _ failure: Failure,
        needsCall: Bool
    ) -> [String] {
        var found: [String] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard bytes[at].isLetter, !bytes.byte(at - 1).isIdentifier else {
                at += 1
                continue
            }
            let end = bytes.end(of: at, limit: 80) { $0.isIdentifier }
            if let name = name(at..<end, of: bytes, failure, needsCall), !found.contains(name) {
                found.append(name)
            }
            at = max(end, at + 1)
        }
        return found
    }

    /// JavaScript v3 reads an error in a function of its command: `de_PutParameterCommandError`.
    private static func deserialized(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        let ending = "CommandError"
        let end = range.upperBound - ending.utf8.count
        guard end > range.lowerBound, bytes.has(ending, at: end) else { return nil }
        var start = range.lowerBound
        if bytes.has("de_", at: start) {
            start += 3
        } else if bytes.has("deserializeAws_", at: start) {
            // The protocol's name and version stand between: `json1_1`, `restJson1`, `query`.
            start = bytes.end(of: start + 15, limit: 24) { !$0.isUpper && $0 != 0x5F }
            start = bytes.end(of: start, limit: 8) { $0 == 0x5F || $0.isDigit }
            if bytes.has("Json1", at: start) { start += 5 }
        } else {
            return nil
        }
        guard start < end else { return nil }
        return Lookup.operationName(matching: bytes.text(start..<end))
    }

    /// Java's clients call `executeDescribeStacks` within `describeStacks`.
    private func executed(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        let start = range.lowerBound + "execute".utf8.count
        guard start < range.upperBound, bytes.hasCaseless("execute", at: range.lowerBound),
            bytes.byte(start).isUpper
        else { return nil }
        return Lookup.operationName(matching: bytes.text(start..<range.upperBound))
    }

    /// Whether the name stands behind its service, as in `autoscaling/DescribePolicies`.
    private func isOfService(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard bytes.byte(range.lowerBound - 1) == 0x2F, bytes.byte(range.lowerBound).isUpper else {
            return false
        }
        let slash = range.lowerBound - 1
        let start = bytes.start(before: slash, limit: 40) { $0.isAlphanumeric || $0 == 0x2D }
        guard start < slash, !bytes.byte(start - 1).isIdentifier, bytes.byte(start - 1) != 0x2F,
            let service = Lookup.endpointPrefix(forName: bytes.text(start..<slash))
        else { return false }
        return Lookup.endpointPrefixes(forOperation: bytes.text(range)).contains(service)
    }

    /// The call that a program names before its error, in a service no catalogue knows:
    /// `GetMessages Error: ThrottlingException: …`.
    private func announced(_ failure: Failure) -> String? {
        let bytes = block.bytes
        let mark = " Error: "
        // A part may start at the label or behind it.
        guard
            let end = failure.parts.lazy.flatMap({ part in
                [part.lowerBound - mark.utf8.count, part.lowerBound - 1]
            }).first(where: { $0 > 0 && bytes.has(mark, at: $0) })
        else { return nil }
        let start = bytes.start(before: end, limit: 64) { $0.isAlphanumeric }
        let name = bytes.text(start..<end)
        guard !bytes.byte(start - 1).isIdentifier,
            Self.verbs.contains(where: {
                name.hasPrefix($0) && bytes.byte(start + $0.utf8.count).isUpper
            })
        else { return nil }
        return name
    }

    private static let verbs = [
        "Get", "List", "Describe", "Put", "Create", "Update", "Delete", "Send", "Batch", "Start",
    ]

    private func name(
        _ range: Range<Int>,
        of bytes: [UInt8],
        _ failure: Failure,
        _ needsCall: Bool
    ) -> String? {
        if needsCall, let name = Self.deserialized(bytes, range) { return name }
        guard (6...64).contains(range.count) else { return nil }
        let word = bytes[range]
        let humps = word.dropFirst().filter(\.isUpper).count
        let isSnake = word.contains(0x5F)
        guard humps >= 1 || isSnake else { return nil }
        let before = bytes.byte(range.lowerBound - 1), after = bytes.byte(range.upperBound)
        let isCall = before == 0x2E && after == 0x28
        let isMember = before == 0x2E && (isCall || after == 0x60 || after == 0x20)
        let isRetried = bytes.has("retrying ", at: range.lowerBound - 9)
        let isPascal = word.first?.isUpper == true
        if needsCall {
            guard isRetried || failure.facts.service != nil else { return nil }
            guard isRetried || isCall || bytes.has("in `", at: range.lowerBound - 4) else {
                return nil
            }
        } else {
            guard
                isPascal && !isSnake && before != 0x2F || isMember || isRetried
                    || isOfService(bytes, range)
            else { return nil }
            // A remedy names a call that nobody made: `with the UpdateTable API`.
            if bytes.has("with the ", at: range.lowerBound - 9),
                bytes.has(" API", at: range.upperBound)
            {
                return nil
            }
        }
        // A name of one hump with an ending, such as `InvokeAsync`, is any library's.
        let name = Lookup.operationName(matching: bytes.text(range)) ?? executed(bytes, range)
        guard let name,
            name.utf8.dropFirst().contains(where: \.isUpper), name != failure.facts.code
        else { return nil }
        if let service = failure.facts.service {
            guard Lookup.endpointPrefixes(forOperation: name).contains(service) else { return nil }
        }
        return name
    }
}
