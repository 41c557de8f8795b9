public import Events

/// What AWS is known to do about throttling: codes, services, operations, limits and remedies.
///
/// Every fact comes from a table in this target that names its source and date. Nothing here
/// changes at run time.
public enum Catalogue {
    /// What an error code, with what stands around it, says about throttling.
    public enum Verdict: Equatable, Sendable {
        /// The call was throttled, by a limit of this kind.
        case throttle(ThrottleKind)
        /// It looks like throttling and is something else, which the text names.
        case lookalike(String)
        /// An error that has nothing to do with throttling, or one that the catalogue lacks.
        case other
    }
}
