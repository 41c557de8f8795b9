/// A binary heap of what happens next.
public struct EventQueue: Sendable {
    private var heap: [(time: Double, client: Int)] = []

    /// Creates an empty queue.
    public init() {}

    /// Puts in what `client` does at a time.
    public mutating func insert(time: Double, client: Int) {
        heap.append((time, client))
        var child = heap.count - 1
        while child > 0, precedes(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes out the earliest; of equal times the one of the lower number.
    public mutating func popFirst() -> (time: Double, client: Int)? {
        guard let first = heap.first else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && precedes(child, least) {
                least = child
            }
            if least == parent { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        (heap[left].time, heap[left].client) < (heap[right].time, heap[right].client)
    }
}
