#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Reads a file, and works out its digest, on a thread of its own, a few chunks ahead of whoever
/// takes them.
///
/// Memory is bounded by ``depth`` chunks. The thread ends at the end of the file, at the first error,
/// or once nobody takes chunks any more and the read at hand has returned.
@safe public final class ReadAhead {
    /// The chunks that may wait.
    public static let depth = 2

    private let queue: ChunkQueue

    /// Starts reading; `nil` where no thread can be had.
    ///
    /// - Parameters:
    ///   - file: what is read on; nobody else may read it from now on.
    ///   - chunk: the bytes of a chunk.
    ///   - digest: what was read before, digested; `nil` where no digest is wanted.
    public init?(_ file: FileReader, chunk: Int, digest: SHA256?) {
        queue = ChunkQueue(file, chunk: chunk, digest: digest)
        let isStarted = Workers.startDetached { [queue] in queue.fill() }
        guard isStarted else { return nil }
    }

    deinit { queue.stop() }

    /// The next bytes; none at the end.
    ///
    /// Those handed out before are given back.
    public func next() throws(SystemError) -> [UInt8] { try queue.next() }

    /// The digest of all bytes, once the end is reached.
    public var digest: SHA256? { queue.digestAtEnd }
}

/// Chunks between two threads.
///
/// Everything that both touch is under the lock; the file, the digest and the chunk that is being
/// filled are the reading thread's.
@safe private final class ChunkQueue: @unchecked Sendable {
    private let file: FileReader
    private let chunk: Int
    private var digest: SHA256?
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let change: UnsafeMutablePointer<pthread_cond_t>

    private var full: [[UInt8]] = []
    private var free: [[UInt8]] = Array(repeating: [], count: ReadAhead.depth)
    private var taken: [UInt8]?
    private var isAtEnd = false
    private var isStopped = false
    private var failure: SystemError?
    private var finalDigest: SHA256?

    init(_ file: FileReader, chunk: Int, digest: SHA256?) {
        self.file = file
        self.chunk = chunk
        self.digest = digest
        unsafe lock = .allocate(capacity: 1)
        unsafe change = .allocate(capacity: 1)
        unsafe pthread_mutex_init(lock, nil)
        unsafe pthread_cond_init(change, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(change)
        unsafe pthread_mutex_destroy(lock)
        unsafe change.deallocate()
        unsafe lock.deallocate()
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        unsafe pthread_mutex_lock(lock)
        defer { unsafe pthread_mutex_unlock(lock) }
        return body()
    }

    /// Reads to the end; the work of the reading thread.
    func fill() {
        while var space = emptyChunk() {
            if space.isEmpty { space = [UInt8](zeros: chunk) }
            var problem: SystemError?
            var count = 0
            do { count = try file.descriptor.read(into: &space) } catch { problem = error }
            digest?.update(space[..<count])
            let isLast = count == 0
            locked {
                failure = problem
                if isLast {
                    isAtEnd = true
                    finalDigest = digest
                } else if count == chunk {
                    full.append(space)
                } else {
                    full.append(Array(space[..<count]))
                    free.append(space)
                }
                // The queue alone holds the chunk, so that it is filled in place next time.
                space = []
                unsafe pthread_cond_broadcast(change)
            }
            if isLast { return }
        }
    }

    private func emptyChunk() -> [UInt8]? {
        locked {
            while free.isEmpty, !isStopped { unsafe pthread_cond_wait(change, lock) }
            return isStopped ? nil : free.removeLast()
        }
    }

    func next() throws(SystemError) -> [UInt8] {
        let (bytes, problem) = locked { () -> ([UInt8], SystemError?) in
            if let given = taken {
                taken = nil
                // A shorter chunk is a copy, whose space is free already.
                if given.count == chunk { free.append(given) }
                unsafe pthread_cond_broadcast(change)
            }
            while full.isEmpty, !isAtEnd { unsafe pthread_cond_wait(change, lock) }
            guard !full.isEmpty else { return ([], failure) }
            let bytes = full.removeFirst()
            taken = bytes
            return (bytes, nil)
        }
        if let problem { throw problem }
        return bytes
    }

    var digestAtEnd: SHA256? { locked { finalDigest } }

    func stop() {
        locked {
            isStopped = true
            unsafe pthread_cond_broadcast(change)
        }
    }
}
