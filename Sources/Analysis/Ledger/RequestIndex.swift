/// Finds rows by the hash of their request ID, in 8 to 32 bytes a row.
///
/// Open addressing; the place of a hash depends on a multiplier drawn at random for each index, so
/// that chosen IDs cannot crowd one place, and nothing that is read from the index does.
struct RequestIndex: Sendable {
    private struct Slot: Sendable {
        /// 32 bits of the hash.
        var tag: UInt32
        /// The row, or `UInt32.max` where the slot is free.
        var row: UInt32
    }

    private var slots: [Slot] = []
    private var count = 0
    private let multiplier = UInt64.random(in: .min ... .max) | 1

    private func place(of tag: UInt32) -> Int {
        // The upper half of the product depends on all bits of the tag.
        Int(truncatingIfNeeded: (UInt64(tag) &* multiplier) >> 32) & (slots.count - 1)
    }

    /// The first row that `isMatch` takes among those whose hashes agree with this one in 32 bits.
    func first(of identity: RequestIdentity, where isMatch: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        let tag = UInt32(truncatingIfNeeded: identity.digest)
        var place = place(of: tag)
        while slots[place].row != .max {
            if slots[place].tag == tag, isMatch(Int(slots[place].row)) {
                return Int(slots[place].row)
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a row; past 2³² − 2 rows nothing is added.
    mutating func insert(_ identity: RequestIdentity, at row: Int) {
        guard row < Int(UInt32.max) else { return }
        if (count + 1) * 2 > slots.count { grow() }
        put(Slot(tag: UInt32(truncatingIfNeeded: identity.digest), row: UInt32(row)))
        count += 1
    }

    private mutating func put(_ slot: Slot) {
        var place = place(of: slot.tag)
        while slots[place].row != .max { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(tag: 0, row: .max), count: max(64, old.count * 2))
        for slot in old where slot.row != .max { put(slot) }
    }
}
