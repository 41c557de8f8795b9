internal import Events

extension Ledger {
    /// Builds a case from the rows that draw on one limit.
    ///
    /// - Parameters:
    ///   - scope: where the limit applies.
    ///   - indices: ledger positions of its calls, in any order.
    ///   - estimate: what the decisions reveal.
    /// - Returns: the case, without what is published about its limit.
    func limitCase(scope: LimitScope, indices: [Int], estimate: LimitEstimate) -> LimitCase {
        let decided = indices.filter { rows[$0].outcome != .throttledClient }
        let timed = decided.filter { rows[$0].resolution != 0 }
            .sorted { (rows[$0].microseconds, $0) < (rows[$1].microseconds, $1) }
        let ordered = timed + decided.filter { rows[$0].resolution == 0 }.sorted()
        let throttled = ordered.filter { rows[$0].outcome == .throttled }
        var limit = Limit(scope: scope, estimate: estimate)
        if !estimate.isSettled {
            let times = throttled.filter { rows[$0].resolution != 0 }.map { rows[$0] }
            (limit.nextEvidence, limit.nextCommand) = Analysis.nextEvidence(
                scope,
                showsSuccesses: throttled.count < ordered.count,
                reasons: estimate.reasons,
                from: times.first.map(time),
                to: times.last.map(time)
            )
        }
        return LimitCase(
            limit: limit,
            kind: commonest(throttled.compactMap { rows[$0].throttleKind }).first ?? .rate,
            rows: ordered,
            clientRefusals: indices.filter { rows[$0].outcome == .throttledClient },
            throttled: throttled.count,
            codes: commonest(throttled.compactMap { symbols[rows[$0].code] }),
            statedReasons: commonest(throttled.compactMap { symbols[rows[$0].reason] }),
            throttledRows: throttled
        )
    }

    private func time(_ row: LedgerRow) -> Instant {
        Instant(microseconds: row.microseconds, resolution: row.resolution)
    }
}

/// The distinct values, most frequent first, ties in order of first appearance.
func commonest<Value: Hashable>(_ values: [Value]) -> [Value] {
    var order: [Value] = []
    var counts: [Value: Int] = [:]
    for value in values {
        if counts[value] == nil { order.append(value) }
        counts[value, default: 0] += 1
    }
    return order.enumerated().sorted { left, right in
        let (leftCount, rightCount) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
        return leftCount != rightCount ? leftCount > rightCount : left.offset < right.offset
    }.map(\.element)
}
