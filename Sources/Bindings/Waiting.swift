internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Descriptor {
    /// Waits at most `milliseconds` for input or its end; returns whether there is either.
    ///
    /// An interrupt ends the wait early.
    public func waitForInput(milliseconds: Int) -> Bool {
        var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&entry, 1, CInt(clamping: max(0, milliseconds))) > 0
    }
}

/// The interrupt that a person sends with Ctrl-C.
public enum Interrupt {
    private static let arrived = Atomic<Bool>(false)

    /// From now on the first interrupt is noted and no more; the second ends the process as ever.
    public static func catchFirst() {
        var action = sigaction()
        #if canImport(Glibc)
            unsafe action.__sigaction_handler.sa_handler = { _ in Interrupt.note() }
        #else
            unsafe action.__sigaction_u.__sa_handler = { _ in Interrupt.note() }
        #endif
        // Without SA_RESTART a wait ends; SA_RESETHAND gives the second one its usual effect.
        action.sa_flags = CInt(truncatingIfNeeded: SA_RESETHAND)
        unsafe sigaction(SIGINT, &action, nil)
    }

    /// From now on an interrupt ends the process as ever.
    public static func release() { _ = signal(SIGINT, SIG_DFL) }

    /// Whether an interrupt has come.
    public static var hasArrived: Bool { arrived.load(ordering: .relaxed) }

    private static func note() { arrived.store(true, ordering: .relaxed) }
}
