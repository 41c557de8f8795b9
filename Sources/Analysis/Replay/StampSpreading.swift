extension CallRecord {
    /// Records with coarse stamps laid evenly over the time that each stamp stands for.
    ///
    /// Whole-second stamps bunch a second's calls at one instant, which in a replay looks like a
    /// burst up to refill × 1 s larger than it was. The n records of one stamp of width w go to
    /// stamp + (i + ½)·w/n, in the order given; stamps finer than 10 ms stay. The result is in
    /// order of time and keeps the resolutions. O(n log n).
    public static func spreadWithinStamps(_ records: [CallRecord]) -> [CallRecord] {
        var spread = records
        spread.spreadWithinStamps()
        return spread
    }
}

extension [CallRecord] {
    /// Spreads the records in place; see ``CallRecord/spreadWithinStamps(_:)``.
    mutating func spreadWithinStamps() {
        let coarse: Int64 = 10_000
        guard contains(where: { $0.resolutionMicroseconds >= coarse }) else { return }
        var start = 0
        var isSorted = true
        while start < count {
            let stamp = self[start].microseconds
            let width = self[start].resolutionMicroseconds
            var end = start + 1
            while end < count, self[end].microseconds == stamp,
                self[end].resolutionMicroseconds == width
            {
                end += 1
            }
            if width >= coarse {
                let step = Double(width) / Double(end - start)
                for index in start..<end {
                    self[index].microseconds = stamp &+ Int64((Double(index - start) + 0.5) * step)
                }
            }
            if start > 0, self[start].microseconds < self[start - 1].microseconds {
                isSorted = false
            }
            start = end
        }
        guard !isSorted else { return }
        // By position where times are equal, since sorting alone does not promise to keep order.
        let order = indices.sorted { (self[$0].microseconds, $0) < (self[$1].microseconds, $1) }
        self = order.map { self[$0] }
    }
}
