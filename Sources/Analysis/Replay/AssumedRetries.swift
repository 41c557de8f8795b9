extension RetryLinks {
    /// Links records, in order of time, of clients that are known to retry by `policy` although
    /// the log identifies no retries, as CloudTrail's does not.
    public init(_ records: [CallRecord], assuming policy: RetryPolicy) {
        self.init(records) { _ in policy }
    }

    /// Links records, in order of time, of callers whose policies are known; those of others stay
    /// calls of their own.
    ///
    /// Each refused attempt but the last permitted one has one repeat, of the same caller, API and
    /// resource, where a refusal without a resource may be repeated on any. Which attempt that is
    /// cannot be told; it is taken to be the first one after the policy's mean wait has passed that
    /// is not another's repeat. The number of logical calls is then right, but for repeats that a
    /// retry quota stopped; their times are approximate. O(n log n).
    init(_ records: [CallRecord], assuming policy: (Int32) -> RetryPolicy?) {
        self.init([])
        previous = [Int](repeating: -1, count: records.count)
        var numbers = [Int](repeating: 1, count: records.count)
        var due: [Party: ReplayQueue] = [:]
        for (index, record) in records.enumerated() {
            var party = Party(record)
            var next = due[party]?.first
            if party.resource != nil, next.map({ $0.microseconds > record.microseconds }) ?? true {
                party.resource = nil
                next = due[party]?.first
            }
            if let next, next.microseconds <= record.microseconds {
                _ = due[party]?.pop()
                previous[index] = next.job
                numbers[index] = numbers[next.job] + 1
            }
            guard record.outcome != .admitted, let policy = policy(record.caller),
                numbers[index] < policy.maxAttempts
            else { continue }
            due[Party(record), default: ReplayQueue()].push(
                ReplayEvent(
                    microseconds: record.microseconds &+ policy.meanWait(after: numbers[index]),
                    job: index,
                    attempt: 0,
                    isWake: false
                )
            )
        }
        basis = previous.contains { $0 >= 0 } ? .assumedPolicy : .none
    }
}
