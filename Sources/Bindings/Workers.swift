internal import CLibXML2
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Threads that share a list of jobs among them.
public enum Workers {
    /// The stack of a thread, in bytes; as much as the main thread has on Linux.
    private static let stack = 8 << 20

    /// The number of processors at hand, at least 1.
    public static var processors: Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }

    /// Calls `body` once with each number below `jobs`, on at most `threads` threads, and returns
    /// when all calls have; the calling thread is one of them.
    ///
    /// Threads take the numbers in rising order. A thread that cannot be started is done without.
    public static func run(
        jobs: Int,
        threads: Int,
        _ body: @escaping @Sendable (Int) -> Void
    ) {
        let crew = Crew(jobs: jobs, body)
        var joins: [() -> Void] = []
        if min(threads, jobs) > 1 {
            // The library's tables are to be there before two threads want them.
            xmlInitParser()
            for _ in 1..<min(threads, jobs) {
                if let join = start(crew) { joins.append(join) }
            }
        }
        crew.work()
        for join in joins { join() }
    }

    /// Calls both, the second on a thread of its own where one can be had, and returns when both have
    /// returned.
    public static func together(_ first: () -> Void, and second: () -> Void) {
        withoutActuallyEscaping(first) { first in
            withoutActuallyEscaping(second) { second in
                let pair = Pair(first: first, second: second)
                run(jobs: 2, threads: 2) { $0 == 0 ? pair.first() : pair.second() }
            }
        }
    }

    /// Two pieces of work that share nothing they change; ``run`` waits for both.
    private struct Pair: @unchecked Sendable {
        let first: () -> Void
        let second: () -> Void
    }

    /// Runs `body` on a thread that nobody waits for; returns whether it could be started.
    static func startDetached(_ body: @escaping @Sendable () -> Void) -> Bool {
        start(Crew(jobs: 1) { _ in body() }, isDetached: true) != nil
    }

    /// Starts a thread and returns how to wait for its end.
    private static func start(_ crew: Crew, isDetached: Bool = false) -> (() -> Void)? {
        var attributes = pthread_attr_t()
        guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stack)
        if isDetached {
            unsafe pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
        }
        let handle = unsafe Unmanaged.passRetained(crew)
        #if canImport(Glibc)
            var thread = pthread_t()
            if unsafe pthread_create(&thread, &attributes, enter, handle.toOpaque()) == 0 {
                return { [thread] in pthread_join(thread, nil) }
            }
        #else
            var thread: pthread_t?
            if unsafe pthread_create(&thread, &attributes, { unsafe enter($0) }, handle.toOpaque())
                == 0, let thread = unsafe thread
            {
                return unsafe { unsafe pthread_join(thread, nil) }
            }
        #endif
        unsafe handle.release()
        return nil
    }
}

/// Where a new thread begins: it takes over the crew that it was handed, and works.
private func enter(_ handle: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let handle = unsafe handle {
        unsafe Unmanaged<Crew>.fromOpaque(handle).takeRetainedValue().work()
    }
    return nil
}

/// The jobs that are left, and what is to be done with each.
private final class Crew: Sendable {
    private let jobs: Int
    private let next = Atomic<Int>(0)
    private let body: @Sendable (Int) -> Void

    init(jobs: Int, _ body: @escaping @Sendable (Int) -> Void) {
        self.jobs = jobs
        self.body = body
    }

    func work() {
        while true {
            let job = next.add(1, ordering: .relaxed).oldValue
            guard job < jobs else { return }
            body(job)
        }
    }
}
