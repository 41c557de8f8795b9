internal import CBuildInfo

/// What the build was told about itself.
public enum BuildInfo {
    /// The commit and its date, such as `b9eebd2 2026-11-21`; `nil` in a build that was not told.
    public static var commit: String? {
        guard let text = unsafe throttle_forensics_commit() else { return nil }
        let commit = unsafe String(cString: text)
        return commit.isEmpty ? nil : commit
    }
}
