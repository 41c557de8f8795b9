/// Where events stand in their files: lines, or bytes.
struct PlaceModel {
    /// From each row to the next one of its file.
    private var reaches: [Int64] = []
    private var starts = NumberModel()
    private var asLike = NumberModel()
    private var asSteps = NumberModel()
    /// How far off either guess has been of late, in sixteenths.
    private var likeMisses: UInt64 = 0
    private var stepMisses: UInt64 = 0

    /// Codes the first place in a file.
    mutating func code(start place: Int64, by side: inout some BitCoder) -> Int64 {
        starts.code(signed: place, by: &side)
    }

    /// Codes the place of a row.
    ///
    /// - Parameters:
    ///   - place: the place; the reader's plays no part.
    ///   - last: that of the row before in the same file.
    ///   - like: the index of a row like the one before, whose record is likely as long.
    ///   - more: by how much the record of the one before is longer.
    ///   - side: where answers go, or come from.
    /// - Returns: the place, on both sides.
    mutating func code(
        _ place: Int64,
        after last: Int64,
        like: Int,
        more: Int64,
        by side: inout some BitCoder
    ) -> Int64 {
        let guess = like < reaches.count ? reaches[like] &+ more : 0
        let step = place &- last
        let result: Int64
        if likeMisses <= stepMisses {
            result = asLike.code(signed: step &- guess, by: &side) &+ guess
        } else {
            result = asSteps.code(signed: step, by: &side)
        }
        likeMisses = Self.faded(likeMisses, zigzag(result &- guess))
        stepMisses = Self.faded(stepMisses, zigzag(result))
        return last &+ result
    }

    /// Keeps how far the row at `index` was from the next; rows are told in their order.
    mutating func remember(_ reach: Int64, of index: Int) {
        while reaches.count < index { reaches.append(0) }
        reaches.append(reach)
    }

    /// The bits of misses, each counting a sixteenth less than the one after it.
    private static func faded(_ misses: UInt64, _ miss: UInt64) -> UInt64 {
        misses &- misses / 16 &+ UInt64(64 - miss.leadingZeroBitCount)
    }
}
