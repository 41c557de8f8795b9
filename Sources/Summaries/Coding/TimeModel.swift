internal import Analysis
internal import Events

/// Times as steps of the stamp's width from the time before.
struct TimeModel {
    private var isOdd = BitModel()
    private var steps = [NumberModel(), NumberModel(), NumberModel()]
    private var odds = NumberModel()
    private var last: Int64 = 0
    private var kind = 0

    /// Codes the time of a row whose stamp width is known.
    mutating func code(
        _ row: inout LedgerRow,
        by side: inout some BitCoder
    ) throws(SummaryError) {
        guard row.resolution > 0 else { return }
        let known = row.microseconds &- last
        let step: Int64
        if side.code(known % row.resolution != 0, by: &isOdd) {
            step = odds.code(signed: known, by: &side)
        } else {
            let widths = steps[kind].code(signed: known / row.resolution, by: &side)
            let (product, isTooLong) = widths.multipliedReportingOverflow(by: row.resolution)
            guard !isTooLong else { throw .damaged("a time is out of range") }
            step = product
            kind = widths == 0 ? 0 : widths > 0 ? 1 : 2
        }
        let (time, isTooFar) = last.addingReportingOverflow(step)
        guard !isTooFar, Instant.range.contains(time) else {
            throw .damaged("a time is out of range")
        }
        row.microseconds = time
        last = time
    }
}
