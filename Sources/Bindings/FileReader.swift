#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An open file, pipe or device that is read from start to end.
///
/// A file that shrinks while it is read ends early; one that grows ends where it ends when reached.
/// A pipe that is named before anyone writes to it is waited for.
public final class FileReader {
    /// What is read.
    public let descriptor: Descriptor
    /// The bytes that a plain file had when it was opened; `nil` for pipes and devices.
    public let sizeAtOpening: Int?
    private let isOwned: Bool
    private var buffer: [UInt8] = []
    /// Whether a read filled all that it was given, so that memory is worth using again.
    private var isLong = false

    /// Opens `path`; `-` is standard input.
    ///
    /// Pipes and devices are read as streams. A folder throws ``SystemError/isDirectory``.
    public init(_ path: String) throws(SystemError) {
        if path == "-" {
            descriptor = .standardInput
            sizeAtOpening = nil
            isOwned = false
            return
        }
        guard !path.utf8.contains(0) else { throw .notFound }
        var number: CInt
        repeat {
            // Opening a pipe without O_NONBLOCK would wait for a writer where no interrupt can end it.
            number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        } while number < 0 && errno == EINTR
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(number: number)
        isOwned = true
        var facts = stat()
        let isKnown = unsafe fstat(number, &facts) == 0
        // Files of /proc say that they are empty.
        let isSized = isKnown && facts.st_mode & S_IFMT == S_IFREG && facts.st_size > 0
        sizeAtOpening = isSized ? Int(facts.st_size) : nil
        if isKnown, facts.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    }

    deinit { if isOwned { close(descriptor.number) } }

    /// All bytes to the end.
    public func readAll() throws(SystemError) -> [UInt8] { try descriptor.readAll() }

    /// The next bytes, at most `limit`; none at the end, or when `isStopped` says so while nothing
    /// comes.
    ///
    /// Whoever lets go of them before asking for more has them read into the same memory.
    public func next(
        upTo limit: Int,
        unless isStopped: () -> Bool = { false }
    ) throws(SystemError) -> [UInt8] {
        while true {
            // A plain file never keeps its reader waiting.
            while sizeAtOpening == nil, !descriptor.waitForInput(milliseconds: 200) {
                if isStopped() { return [] }
            }
            do { return try readOnce(limit) } catch {
                // The bytes that were announced went to another reader of the same pipe.
                guard error == .wouldBlock else { throw error }
            }
        }
    }

    private func readOnce(_ limit: Int) throws(SystemError) -> [UInt8] {
        guard isLong else {
            let bytes = try descriptor.read(upTo: limit)
            isLong = bytes.count == limit
            return bytes
        }
        if buffer.count != limit { buffer = [UInt8](zeros: limit) }
        let count = try descriptor.read(into: &buffer)
        return count == limit ? buffer : Array(buffer[..<count])
    }
}

/// One entry that a walk through a folder finds.
public enum FolderEntry: Equatable, Sendable {
    /// A file to read, or the path itself where it is no folder.
    case file(String)
    /// A folder or file that the system refuses to show.
    case refused(String, SystemError)
    /// A folder that was reached before, through another path or a loop of symbolic links.
    case repeated(String)
}

/// Walks a folder and the folders below it, entries sorted by the bytes of their names.
///
/// Symbolic links are followed, and no folder is entered twice. Pipes, sockets and devices inside
/// a folder are left out, because reading one may never end; one that is named itself is a file.
/// Memory and time are linear in the number of entries.
public struct FolderWalk {
    /// How deep folders may nest; what lies deeper is refused.
    public static let maximumDepth = 128

    private struct Identity: Hashable {
        var device: UInt64
        var node: UInt64
    }

    private var visited: Set<Identity> = []
    private var entries: [FolderEntry] = []

    /// Returns what is found at `path`.
    public static func entries(of path: String) -> [FolderEntry] {
        if path == "-" { return [.file(path)] }
        var walk = FolderWalk()
        walk.visit(path, depth: 0)
        return walk.entries
    }

    private mutating func visit(_ path: String, depth: Int) {
        var facts = stat()
        guard !path.utf8.contains(0), unsafe stat(path, &facts) == 0 else {
            entries.append(.refused(path, path.utf8.contains(0) ? .notFound : .last))
            return
        }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR:
            let identity = Identity(
                device: UInt64(truncatingIfNeeded: facts.st_dev),
                node: UInt64(truncatingIfNeeded: facts.st_ino)
            )
            guard visited.insert(identity).inserted else {
                entries.append(.repeated(path))
                return
            }
            guard depth < Self.maximumDepth else {
                entries.append(.refused(path, SystemError(number: ENAMETOOLONG)))
                return
            }
            visitChildren(of: path, depth: depth)
        case S_IFREG: entries.append(.file(path))
        default: if depth == 0 { entries.append(.file(path)) }
        }
    }

    private mutating func visitChildren(of path: String, depth: Int) {
        guard let folder = unsafe opendir(path) else {
            entries.append(.refused(path, .last))
            return
        }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        unsafe closedir(folder)
        names.sort { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        for name in names { visit(prefix + name, depth: depth + 1) }
    }
}
