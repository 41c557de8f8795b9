extension RetryLinks {
    /// Links records, in order of time, of clients that are known to retry by `policy` although
    /// the log identifies no retries, as CloudTrail's does not.
    ///
    /// Each refused attempt but the last permitted one has one repeat, of the same caller, API and
    /// resource. Which attempt that is cannot be told; it is taken to be the first one after the
    /// policy's mean wait has passed that is not another's repeat. The number of logical calls is
    /// then right, but for repeats that a retry quota stopped; their times are approximate.
    /// O(n log n).
    public init(_ records: [CallRecord], assuming policy: RetryPolicy) {
        self.init([])
        previous = [Int](repeating: -1, count: records.count)
        var numbers = [Int](repeating: 1, count: records.count)
        var due: [Party: ReplayQueue] = [:]
        for (index, record) in records.enumerated() {
            let party = Party(record)
            if let next = due[party]?.first, next.microseconds <= record.microseconds {
                _ = due[party]?.pop()
                previous[index] = next.job
                numbers[index] = numbers[next.job] + 1
            }
            if record.outcome != .admitted, numbers[index] < policy.maxAttempts {
                due[party, default: ReplayQueue()].push(
                    ReplayEvent(
                        microseconds: record.microseconds &+ policy.meanWait(after: numbers[index]),
                        job: index,
                        attempt: 0,
                        isWake: false
                    )
                )
            }
        }
        basis = previous.contains { $0 >= 0 } ? .assumedPolicy : .none
    }
}
