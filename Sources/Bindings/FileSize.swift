#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Returns the size in bytes of the regular file at `path`; `nil` for anything else and for what
/// cannot be looked at.
///
/// The corresponding C function is `stat`.
public func sizeOfFile(at path: String) -> Int? {
    guard path != "-", !path.utf8.contains(0) else { return nil }
    var facts = stat()
    guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(exactly: facts.st_size)
}
