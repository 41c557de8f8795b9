internal import Catalogue
internal import Events

extension Ledger {
    /// How near in time a client's error and the service's record of it are, beyond the stamps' width.
    private static let restatementSlack: Int64 = 1_500_000
    /// From how many shared events on two files are taken for exports of one log.
    private static let leastRepeats = 5

    /// The ledger with every failure once, also where no request ID joins its pieces of evidence.
    ///
    /// Two things repeat failures without an ID. One log exported in several ways: files of which the
    /// smaller shares four fifths of its events, stamp for stamp, with the other. And a client's error
    /// text beside CloudTrail's record of the same refusal: each error takes the nearest refusal of
    /// the same API and code within a second and a half that another file shows with an ID.
    ///
    /// - Returns: the ledger, how many events were joined in either way, and where some of these stand.
    func reconciled() -> (ledger: Ledger, repeated: Int, restated: Int, evidence: [Citation]) {
        let repeats = repeatedRows()
        let restatements = restatedRows(leavingOut: repeats)
        guard !repeats.isEmpty || !restatements.isEmpty else { return (self, 0, 0, []) }
        var additions: [Int: [Int]] = [:]
        for (row, target) in restatements { additions[target, default: []].append(row) }
        let joined = rebuilt { index in
            guard !repeats.contains(index), restatements[index] == nil else { return nil }
            return (additions[index] ?? []).sorted()
        }
        let places = spread(repeats.union(restatements.keys).sorted(), 5).map { index in
            Citation(rows[index].event(symbols).source)
        }
        return (joined, repeats.count, restatements.count, places)
    }

    /// Rows without an ID that another export of the same log shows too.
    private func repeatedRows() -> Set<Int> {
        var byKey: [RepeatKey: [Int]] = [:]
        var sizes: [Symbol: Int] = [:]
        for (index, row) in rows.enumerated()
        where !row.isIdentified && row.resolution != 0 && row.resolution < 1_000_000 {
            byKey[RepeatKey(row), default: []].append(index)
            sizes[row.file, default: 0] += 1
        }
        guard sizes.count > 1 else { return [] }
        var shared: [FilePair: Int] = [:]
        for indices in byKey.values {
            let files = Dictionary(grouping: indices) { rows[$0].file }.mapValues(\.count)
            // An event in very many files is a coincidence of a common stamp, and costs pairs.
            guard files.count > 1, files.count <= 16 else { continue }
            let names = files.keys.sorted { $0.index < $1.index }
            for (position, first) in names.enumerated() {
                for second in names[(position + 1)...] {
                    shared[FilePair(first: first, second: second), default: 0] +=
                        min(files[first] ?? 0, files[second] ?? 0)
                }
            }
        }
        let twins = shared.filter { pair, count in
            let smaller = min(sizes[pair.first] ?? 0, sizes[pair.second] ?? 0)
            return count >= Self.leastRepeats && count * 5 >= smaller * 4
        }.keys
        guard !twins.isEmpty else { return [] }
        var dropped: Set<Int> = []
        for indices in byKey.values where indices.count > 1 {
            var kept: [Symbol: [Int]] = [:]
            for index in indices {
                let file = rows[index].file
                let others = kept.filter { other, _ in
                    twins.contains(FilePair(first: other, second: file))
                        || twins.contains(FilePair(first: file, second: other))
                }
                let own = kept[file]?.count ?? 0
                if others.contains(where: { $0.value.count > own }) { dropped.insert(index) }
                kept[file, default: []].append(index)
            }
        }
        return dropped
    }

    /// Rows without an ID, each with the row with an ID whose refusal it restates.
    private func restatedRows(leavingOut repeats: Set<Int>) -> [Int: Int] {
        var records: [String: [Int]] = [:]
        var errors: [RefusalSource: [Int]] = [:]
        for (index, row) in rows.enumerated()
        where row.outcome == .throttled && row.resolution != 0 && row.operation != .none
            && !repeats.contains(index)
        {
            guard let name = refusalName(row) else { continue }
            if !row.isIdentified {
                errors[RefusalSource(name: name, file: row.file), default: []].append(index)
            } else {
                records[name, default: []].append(index)
            }
        }
        var matches: [Int: Int] = [:]
        // Each file restates a refusal once at most.
        for (source, own) in errors {
            let candidates = (records[source.name] ?? []).sorted(by: isEarlier)
            guard !candidates.isEmpty else { continue }
            var next = 0
            for error in own.sorted(by: isEarlier) {
                let row = rows[error]
                let slack = Self.restatementSlack + row.resolution
                while next < candidates.count,
                    rows[candidates[next]].microseconds + rows[candidates[next]].resolution
                        < row.microseconds - slack
                {
                    next += 1
                }
                guard next < candidates.count else { break }
                let record = rows[candidates[next]]
                guard record.microseconds <= row.microseconds + slack, record.file != row.file,
                    agrees(record.region, row.region), agrees(record.account, row.account),
                    agrees(record.service, row.service)
                else { continue }
                matches[error] = candidates[next]
                next += 1
            }
        }
        return matches
    }

    private func isEarlier(_ left: Int, _ right: Int) -> Bool {
        (rows[left].microseconds, left) < (rows[right].microseconds, right)
    }

    private func agrees(_ left: Symbol, _ right: Symbol) -> Bool {
        left == right || left == .none || right == .none
    }

    /// The API and the code in the form that all sources share.
    private func refusalName(_ row: LedgerRow) -> String? {
        guard let operation = symbols[row.operation] else { return nil }
        let code = symbols[row.code].map { Catalogue.baseCode($0).lowercased() } ?? ""
        return operation + "\u{1}" + code
    }
}

/// What two exports of one log line have in common.
private struct RepeatKey: Hashable {
    var microseconds: Int64
    var outcome: String
    var operation, code, message, service: Symbol

    init(_ row: LedgerRow) {
        microseconds = row.microseconds
        outcome = row.outcome.rawValue
        operation = row.operation
        code = row.code
        message = row.message
        service = row.service
    }
}

/// Two files, the one met first first.
private struct FilePair: Hashable {
    var first, second: Symbol
}

/// The refusals of one API and code in one file.
private struct RefusalSource: Hashable {
    var name: String
    var file: Symbol
}
