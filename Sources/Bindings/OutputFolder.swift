#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Folders that appear under their name only when every file in them is whole.
public enum OutputFolder {
    /// Writes `files` into a folder beside `path` and renames it; an existing folder must be empty.
    public static func write(
        _ files: [(name: String, bytes: [UInt8])],
        to path: String
    ) throws(SystemError) {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        let aside = path + ".partial-\(getpid())"
        guard unsafe mkdir(aside, 0o755) == 0 else { throw .last }
        do throws(SystemError) {
            for file in files { try OutputFile.write(file.bytes, to: aside + "/" + file.name) }
            guard unsafe rename(aside, path) == 0 else { throw .last }
        } catch {
            for file in files { unsafe unlink(aside + "/" + file.name) }
            unsafe rmdir(aside)
            throw error
        }
    }
}
