#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension Descriptor {
    /// Whether a person sits at the other end.
    ///
    /// The corresponding C function is `isatty`.
    public var isTerminal: Bool { isatty(number) == 1 }

    /// The columns of the terminal, or `nil` when there is none.
    public var terminalColumns: Int? { terminalSize?.columns }

    /// The columns and the lines of the terminal, or `nil` when there is none that knows them.
    public var terminalSize: (columns: Int, lines: Int)? {
        var size = winsize()
        guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        let (columns, lines) = (Int(size.ws_col), Int(size.ws_row))
        return columns > 0 ? (columns, lines > 0 ? lines : 24) : nil
    }
}

/// Files that appear under their name only when they are whole.
public enum OutputFile {
    /// Whether anything of that name is there, or would be opened as standard input.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        guard path != "-" else { return true }
        return unsafe stat(path, &status) == 0
    }

    /// Writes `bytes` beside `path` and renames the result, so that no half file is ever seen.
    ///
    /// A path that names something other than a plain file, such as `/dev/stdout`, is written to
    /// directly.
    public static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        var status = stat()
        let exists = unsafe stat(path, &status) == 0
        let isPlain = !exists || status.st_mode & S_IFMT == S_IFREG
        let target = isPlain ? path + ".partial-\(getpid())" : path
        // What a killed run of the same number left behind is in nobody's way.
        if isPlain { unsafe unlink(target) }
        let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isPlain ? O_EXCL : 0)
        let number = unsafe open(target, flags, 0o644)
        guard number >= 0 else { throw .last }
        do {
            try Descriptor(number: number).write(bytes[...])
        } catch {
            close(number)
            if isPlain { unsafe unlink(target) }
            throw error
        }
        guard close(number) == 0 else {
            // Some file systems say only now that there was no space.
            let failure = SystemError.last
            if isPlain { unsafe unlink(target) }
            throw failure
        }
        guard isPlain, unsafe rename(target, path) != 0 else { return }
        let failure = SystemError.last
        unsafe unlink(target)
        throw failure
    }
}

/// The variables that the process was started with.
public enum ProcessEnvironment {
    /// Returns the value of a variable, or `nil` when it is not set.
    public static func value(_ name: String) -> String? {
        guard let text = unsafe getenv(name) else { return nil }
        return unsafe String(cString: text)
    }
}
