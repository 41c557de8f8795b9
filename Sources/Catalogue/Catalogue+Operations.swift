/// What an operation does to what it names.
public enum OperationKind: String, CaseIterable, Sendable {
    /// It only reads.
    case read
    /// It changes something.
    case write
    /// Neither plainly: data plane, cryptography, invocations; or not in the catalogue.
    case other
}

extension Catalogue {
    /// Returns the endpoint prefixes of the services that define `operation`, likeliest first.
    ///
    /// Takes any spelling that ``operationName(matching:)`` takes; empty where nobody defines it.
    public static func endpointPrefixes(forOperation operation: String) -> [String] {
        operationRow(matching: operation)?.words(2) ?? []
    }

    /// Returns the API name in its own spelling for the way an SDK, tool or log spells it.
    ///
    /// Knows `describe_instances`, `describe-instances`, `describeInstances`, names with the
    /// endings that SDKs add (`DescribeInstancesRequest`, `…Async`, `…Command`, `…WithContext`) and
    /// the versions that CloudTrail adds (`ListFunctions20150331`, `GetFunction20150331v2`).
    public static func operationName(matching name: String) -> String? {
        operationRow(matching: name)?[0]
    }

    /// Returns whether `operation` of `service` reads or writes.
    ///
    /// One name does the same in every service that has it; `service` only guards against names
    /// that the service does not define.
    public static func operationKind(service: String?, operation: String) -> OperationKind {
        guard let row = operationRow(matching: operation) else { return .other }
        if let service, !row.words(2).contains(service) { return .other }
        switch row[1] {
        case "r": return .read
        case "w": return .write
        default: return .other
        }
    }

    /// Whether `word` is no error code or API name that is known, and one that is starts with it:
    /// what is left of a name when a text is cut off, such as `Throttl`.
    public static func isCutName(_ word: String) -> Bool {
        guard (2...100).contains(word.utf8.count), Tables.verdicts.row(word) == nil,
            operationRow(matching: word) == nil
        else { return false }
        return Tables.verdicts.continues(word) || Tables.operations.continues(word)
    }

    private static func operationRow(matching name: String) -> TableRow? {
        guard !name.isEmpty, name.utf8.count <= 200 else { return nil }
        var key = String(
            decoding: name.utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") },
            as: UTF8.self
        )
        // Each round takes one ending off; no name has more than a few.
        for _ in 0..<4 {
            if let row = Tables.operations.row(key) { return row }
            guard let shorter = withoutEnding(key) else { return nil }
            key = shorter
        }
        return nil
    }

    private static let endings = [
        "WithContext", "WithResponse", "WithOptions", "Paginator", "Pages", "Async", "Request",
        "Response", "Command", "Callable", "Result", "Input", "Output",
    ]

    private static func withoutEnding(_ name: String) -> String? {
        for ending in endings
        where name.utf8.count > ending.utf8.count
            && name.lowercased().hasSuffix(ending.lowercased())
        {
            return String(name.dropLast(ending.count))
        }
        return withoutVersion(name)
    }

    /// Takes off a date of eight digits at the end, with or without `v` and a number behind it.
    private static func withoutVersion(_ name: String) -> String? {
        var bytes = Array(name.utf8)
        let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }
        let all = bytes
        while let last = bytes.last, isDigit(last) { bytes.removeLast() }
        if let last = bytes.last, last | 32 == UInt8(ascii: "v"), bytes.count < all.count {
            bytes.removeLast()
        } else {
            bytes = all
        }
        var digits = 0
        while let last = bytes.last, isDigit(last) {
            bytes.removeLast()
            digits += 1
        }
        guard digits == 8, !bytes.isEmpty else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
