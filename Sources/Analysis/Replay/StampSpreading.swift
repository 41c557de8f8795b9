extension CallRecord {
    /// Records with coarse stamps laid evenly over the time that each stamp stands for.
    ///
    /// Whole-second stamps bunch a second's calls at one instant, which in a replay looks like a
    /// burst up to refill × 1 s larger than it was. The n records of one stamp of width w go to
    /// stamp + (i + ½)·w/n, in the order given; stamps finer than 10 ms stay. The result is in
    /// order of time and keeps the resolutions. O(n log n).
    public static func spreadWithinStamps(_ records: [CallRecord]) -> [CallRecord] {
        let coarse: Int64 = 10_000
        guard records.contains(where: { $0.resolutionMicroseconds >= coarse }) else {
            return records
        }
        var spread = records
        var start = 0
        while start < records.count {
            var end = start + 1
            while end < records.count,
                records[end].microseconds == records[start].microseconds,
                records[end].resolutionMicroseconds == records[start].resolutionMicroseconds
            {
                end += 1
            }
            let width = records[start].resolutionMicroseconds
            if width >= coarse {
                let step = Double(width) / Double(end - start)
                for index in start..<end {
                    spread[index].microseconds =
                        records[index].microseconds
                        &+ Int64((Double(index - start) + 0.5) * step)
                }
            }
            start = end
        }
        // By position where times are equal, since sorting alone does not promise to keep order.
        let order = spread.indices.sorted {
            (spread[$0].microseconds, $0) < (spread[$1].microseconds, $1)
        }
        return order.map { spread[$0] }
    }
}
