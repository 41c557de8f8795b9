extension CallRecord {
    /// Records with coarse stamps, in the order of decisions that is likeliest, spread over the time
    /// of their stamps.
    ///
    /// Exports such as CloudTrail's list the calls of one second in no order. Where the second before
    /// had throttles the bucket began empty, so admitted and throttled calls alternate in
    /// proportion; where it had none, the admitted ones came first.
    static func inLikelyOrder(_ records: consuming [CallRecord]) -> [CallRecord] {
        let coarse: Int64 = 10_000
        var ordered = records
        guard ordered.contains(where: { $0.resolutionMicroseconds >= coarse }) else {
            return ordered
        }
        var lastThrottle: Int64?
        var start = 0
        while start < ordered.count {
            let stamp = ordered[start].microseconds
            let width = ordered[start].resolutionMicroseconds
            var end = start + 1
            while end < ordered.count, ordered[end].microseconds == stamp { end += 1 }
            let group = Array(ordered[start..<end])
            let wasEmpty = lastThrottle.map { stamp &- $0 <= 2 &* width } ?? false
            if width >= coarse {
                ordered.replaceSubrange(
                    start..<end,
                    with: group.inLikelyOrder(bucketWasEmpty: wasEmpty)
                )
            }
            if group.contains(where: { $0.outcome == .throttled }) { lastThrottle = stamp }
            start = end
        }
        ordered.spreadWithinStamps()
        return ordered
    }
}

extension [CallRecord] {
    /// The records of one stamp: admitted ones first, or alternating in proportion.
    fileprivate func inLikelyOrder(bucketWasEmpty: Bool) -> [CallRecord] {
        let passed = filter { $0.outcome != .throttled }
        let refused = filter { $0.outcome == .throttled }
        guard bucketWasEmpty, !passed.isEmpty, !refused.isEmpty else { return passed + refused }
        var mixed: [CallRecord] = []
        var nextRefused = 0
        for (index, record) in passed.enumerated() {
            mixed.append(record)
            let due = (index + 1) * refused.count / passed.count
            mixed += refused[nextRefused..<due]
            nextRefused = due
        }
        return mixed
    }
}
