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
        // Merging asks for no order, so each goes in as it comes; what is said of them is in theirs.
        let shelf = Mutex((summary: Summary(), unread: [Int: Diagnostic]()))
        Workers.run(jobs: files.count, threads: jobs) { index in
            let result = Self.summary(at: files[index])
            shelf.withLock {
                switch result {
                case .success(let part): $0.summary.merge(part)
                case .failure(let unread): $0.unread[index] = unread.diagnostic
                }
            }
            progress.read(sizeOfFile(at: files[index]) ?? 0)
            progress.finishFile()
        }
        let read = shelf.withLock { shelf in
            defer { shelf.summary = Summary() }
            return shelf
        }
        summary = read.summary
        refusals += files.indices.compactMap { read.unread[$0] }
    }

    /// Takes the summary off, so that its events are in memory nowhere else.
    mutating func takeSummary() -> Summary {
        defer { summary = Summary() }
        return summary
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
