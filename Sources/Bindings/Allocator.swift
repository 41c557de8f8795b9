internal import CAllocator

/// What the process asks of the system's allocator.
public enum Allocator {
    /// From so many bytes on, a block is the system's again as soon as it is free.
    private static let largeBlock = 1 << 20

    /// Has large blocks handed back when they are free.
    ///
    /// A growing array leaves ever larger blocks behind. Left to itself, glibc keeps those of up to
    /// 32 MiB for later, which here is tens of megabytes that nothing uses. Does nothing elsewhere.
    public static func returnLargeBlocks() { tf_return_blocks_from(largeBlock) }
}
