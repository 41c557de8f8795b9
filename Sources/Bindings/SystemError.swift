#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A refusal by the operating system, with its number.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system's error number.
    public var number: CInt

    /// Creates an error from an error number.
    public init(number: CInt) { self.number = number }

    /// The error of the call that has just failed.
    static var last: SystemError { SystemError(number: errno) }

    /// The reader of a pipe or socket has gone.
    public static var brokenPipe: SystemError { SystemError(number: EPIPE) }
    /// The device is full.
    public static var noSpace: SystemError { SystemError(number: ENOSPC) }
    /// Nothing has come yet.
    static var wouldBlock: SystemError { SystemError(number: EAGAIN) }
    /// The path is a folder.
    public static var isDirectory: SystemError { SystemError(number: EISDIR) }
    /// Nothing has this path.
    public static var notFound: SystemError { SystemError(number: ENOENT) }

    /// The system's words, in English whatever the locale, for the errors that occur with files.
    public var description: String {
        switch number {
        case ENOENT: "no such file or folder"
        case EACCES, EPERM: "permission denied"
        case EISDIR: "it is a folder"
        case ENOTEMPTY, EEXIST: "it exists already and is not empty"
        case ENOTDIR: "a part of the path is no folder"
        case ELOOP: "too many symbolic links"
        case ENOSPC: "no space left on the device"
        case EFBIG: "the file would be larger than the system allows"
        case EBADF: "it is not open"
        case EROFS: "the file system is read-only"
        case EDQUOT: "the disk quota is used up"
        case EPIPE: "the reader has gone"
        case EIO: "input/output error"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "too many open files"
        case ENXIO: "no such device"
        default: "system error \(number)"
        }
    }
}
