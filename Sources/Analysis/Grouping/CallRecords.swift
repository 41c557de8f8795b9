internal import Events

extension Ledger {
    /// The attempts behind `indices` as the detectors and the replay read them, in order of time;
    /// those within one coarse stamp in their likeliest order.
    ///
    /// Calls without a time and calls that the SDK refused are left out.
    func callRecords(of indices: [Int]) -> [CallRecord] {
        let timed = indices.filter {
            rows[$0].resolution != 0 && rows[$0].outcome != .throttledClient
        }
        return CallRecord.inLikelyOrder(inTimeOrder(timed).map { callRecord(rows[$0]) })
    }

    /// The rows at `indices` by time, those of one time by place; most logs have that order already.
    private func inTimeOrder(_ indices: [Int]) -> [Int] {
        func isBefore(_ left: Int, _ right: Int) -> Bool {
            (rows[left].microseconds, left) < (rows[right].microseconds, right)
        }
        let isOrdered = zip(indices, indices.dropFirst()).allSatisfy { isBefore($0, $1) }
        return isOrdered ? indices : indices.sorted(by: isBefore)
    }

    private func callRecord(_ row: borrowing LedgerRow) -> CallRecord {
        CallRecord(
            microseconds: row.microseconds,
            resolutionMicroseconds: row.resolution,
            outcome: row.outcome == .throttled
                ? .throttled : isServerFault(row) ? .failed : .admitted,
            cost: row.cost,
            caller: Int32(truncatingIfNeeded: row.callerIdentity.index),
            operation: Int32(truncatingIfNeeded: row.operation.index),
            resource: row.resource == .none
                ? nil : Int32(truncatingIfNeeded: row.resource.index),
            // Each attempt has a row; the total of a call is the number of its last attempt.
            attempt: row.attempts,
            durationMicroseconds: row.durationSeconds.flatMap { seconds in
                seconds >= 0 && seconds < 1e9 ? Int64(seconds * 1_000_000) : nil
            }
        )
    }

    /// Whether the service itself failed, as in an outage: by its status, or by its code where, as in
    /// CloudTrail, there is none.
    private func isServerFault(_ row: borrowing LedgerRow) -> Bool {
        guard row.outcome == .failed else { return false }
        if let status = row.status { return status >= 500 }
        guard let code = symbols[row.code]?.lowercased() else { return false }
        return ["internal", "unavailable", "timeout"].contains { code.contains($0) }
    }
}

extension LedgerRow {
    /// Who called, by the best name that the row has: the caller, else the address, else the agent.
    var callerIdentity: Symbol {
        caller != .none ? caller : sourceIP != .none ? sourceIP : userAgent
    }
}
