import Analysis
import Bindings
import Parsers

/// Everything that the inputs of one run showed.
struct Gathering: Sendable {
    /// The events, joined, and the diagnostics.
    private(set) var ledger = Ledger()
    /// One summary for each file read, in the order given.
    private(set) var inputs: [InputSummary] = []

    /// Creates a gathering of nothing.
    init() {}

    /// Adds what later inputs showed.
    private mutating func append(_ later: Reading) {
        ledger.merge(later.ledger)
        if let input = later.input { inputs.append(input) }
    }

    /// Reads every path, folders with all below it; none is standard input.
    ///
    /// Files are read by `jobs` threads, each into a ledger of its own; the ledgers are merged in
    /// the order of the files, so that the number of threads shows in nothing but the time.
    /// `progress` hears how far reading has come.
    init(
        paths: [String],
        options: ParseOptions,
        hashing: Bool,
        jobs: Int,
        progress: Progress = .none
    ) {
        self = Reading.each(
            of: paths,
            with: InputReader(options: options, hashing: hashing) { Interrupt.hasArrived },
            jobs: jobs,
            progress: progress,
            into: Gathering()
        ) { $0.append($1) }
    }
}

extension InputSummary {
    /// Sums up what came of reading one input.
    init(_ report: InputReport) {
        let formats = report.eventsByFormat.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        self.init(
            file: report.file,
            bytes: report.bytes,
            sha256: report.sha256,
            format: formats.map(\.key).joined(separator: "+"),
            events: report.events,
            unreadRecords: report.unreadRecords
        )
    }
}
