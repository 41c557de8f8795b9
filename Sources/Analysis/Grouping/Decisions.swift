internal import Events

extension Ledger {
    /// The decisions of one limit that `indices` show, for the inference.
    ///
    /// Calls that the SDK refused never reached the limiter and are left out, as are calls without
    /// a time. Where the log shows requests by ID and successes among them, refusals without an ID
    /// are left out too: they restate, in a client's words, calls that are already there.
    func decisions(of indices: [Int]) -> DecisionLog {
        let decided = indices.filter {
            rows[$0].resolution != 0 && rows[$0].outcome != .throttledClient
        }
        let showsSuccesses = decided.contains { rows[$0].outcome != .throttled }
        let showsIdentifiedSuccesses = decided.contains {
            rows[$0].outcome != .throttled && rows[$0].isIdentified
        }
        let kept = decided.filter {
            !showsIdentifiedSuccesses || rows[$0].isIdentified
        }
        return DecisionLog(
            decisions: kept.map { decision(rows[$0]) },
            resolutionMicroseconds: kept.map { rows[$0].resolution }.max() ?? 1,
            showsSuccesses: showsSuccesses
        )
    }

    private func decision(_ row: LedgerRow) -> Decision {
        Decision(
            microseconds: row.microseconds,
            cost: row.cost.isFinite && row.cost > 0 ? row.cost : 1,
            isAdmitted: row.outcome != .throttled,
            durationMicroseconds: row.durationSeconds.flatMap { seconds in
                seconds >= 0 && seconds < 1e9 ? Int64(seconds * 1_000_000) : nil
            }
        )
    }
}
