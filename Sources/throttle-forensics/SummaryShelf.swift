import Bindings
import Events
import Parsers
import Summaries
import Synchronization

/// The summaries that a command line names, put into one, and what could not be read.
struct SummaryShelf {
    /// All inputs of all summaries.
    private(set) var summary = Summary()
    /// What there is to say of paths and files that are left out.
    private(set) var refusals: [Diagnostic] = []

    /// Reads every path, folders with all below them, `jobs` files at once.
    init(paths: [String], jobs: Int, progress: Progress) {
        var unfollowed = Refusals()
        let finder = InputReader()
        let files = paths.flatMap { finder.files(at: $0, noting: &unfollowed) }
        refusals = unfollowed.all
        progress.begin(files)
        let shelf = Mutex<[Int: Result<Summary, Unread>]>([:])
        Workers.run(jobs: files.count, threads: jobs) { index in
            let result = Self.summary(at: files[index])
            shelf.withLock { $0[index] = result }
            progress.read(sizeOfFile(at: files[index]) ?? 0)
            progress.finishFile()
        }
        let read = shelf.withLock { $0 }
        for index in files.indices {
            switch read[index] {
            case .success(let part): summary.merge(part)
            case .failure(let unread): refusals.append(unread.diagnostic)
            case nil: break
            }
        }
    }

    private static func summary(at path: String) -> Result<Summary, Unread> {
        let bytes: [UInt8]
        do { bytes = try FileReader(path).readAll() } catch {
            return .failure(Unread(.unreadableFile, "\(error)", path))
        }
        do { return .success(try Summary(file: bytes)) } catch {
            return .failure(Unread(.unreadableSummary, "\(error)", path))
        }
    }
}

extension Diagnostic.Reason {
    /// A file that was to be merged and is no whole summary.
    static let unreadableSummary = Diagnostic.Reason("unreadable_summary", isDamage: true)
}

/// Why a summary is left out.
private struct Unread: Error {
    var diagnostic: Diagnostic

    init(_ reason: Diagnostic.Reason, _ detail: String, _ path: String) {
        let place = Provenance(file: path, line: 0, offset: 0, format: "summary")
        diagnostic = Diagnostic(reason, detail, at: place)
    }
}
