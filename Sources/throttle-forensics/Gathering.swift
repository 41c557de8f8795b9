import Analysis
import Bindings
import Events
import Parsers
import Synchronization

/// Everything that the inputs of one run showed.
struct Gathering: EventSink, Sendable {
    /// The events, joined, and the diagnostics.
    private(set) var ledger = Ledger()
    /// One summary for each file read, in the order given.
    private(set) var inputs: [InputSummary] = []

    /// Creates a gathering of nothing.
    init() {}

    /// Takes one event.
    mutating func accept(_ event: Event) { ledger.add(event) }
    /// Takes one diagnostic.
    mutating func note(_ diagnostic: Diagnostic) { ledger.note(diagnostic) }
    /// Takes one metric.
    mutating func accept(_ series: MetricSeries) { ledger.add(series) }

    /// Adds what later inputs showed.
    private mutating func append(_ later: Gathering) {
        if inputs.isEmpty, ledger.count == 0, ledger.metrics.isEmpty,
            ledger.diagnostics.counts.isEmpty
        {
            self = later
            return
        }
        ledger.merge(later.ledger)
        inputs += later.inputs
    }

    /// Reads every path, folders with all below it; none is standard input.
    ///
    /// Files are read by `jobs` threads, each into a ledger of its own; the ledgers are merged in
    /// the order of the files, so that the number of threads shows in nothing but the time.
    /// `progress` hears after each file how many are done and how many there are.
    init(
        paths: [String],
        options: ParseOptions,
        hashing: Bool,
        jobs: Int,
        progress: Progress = .none
    ) {
        let reader = InputReader(options: options, hashing: hashing)
        var parts: [Part] = []
        for path in paths.isEmpty ? ["-"] : paths {
            var refusals = Gathering()
            let files = reader.files(at: path, noting: &refusals)
            parts.append(.read(refusals))
            parts += files.map(Part.file)
        }
        let total = parts.count { $0.isFile }
        guard jobs > 1, total > 1 else {
            var done = 0
            for part in parts {
                switch part {
                case .read(let refusals): append(refusals)
                case .file(let file):
                    let report = reader.read(file, into: &self)
                    inputs.append(InputSummary(report))
                    done += 1
                    progress.show(done, total)
                }
            }
            return
        }
        let shelf = Mutex(Shelf())
        let all = parts
        Workers.run(jobs: all.count, threads: jobs) { index in
            let part: Gathering
            switch all[index] {
            case .read(let refusals): part = refusals
            case .file(let file):
                var own = Gathering()
                let report = reader.read(file, into: &own)
                own.inputs.append(InputSummary(report))
                part = own
            }
            shelf.withLock { shelf in
                shelf.put(part, at: index)
                guard all[index].isFile else { return }
                shelf.filesDone += 1
                progress.show(shelf.filesDone, total)
            }
        }
        self = shelf.withLock { $0.merged }
    }

    /// Something to take in: a file still to be read, or what there was to say before.
    private enum Part: Sendable {
        case read(Gathering)
        case file(String)

        var isFile: Bool { if case .file = self { true } else { false } }
    }

    /// What threads have finished, merged as far as nothing before it is missing.
    private struct Shelf {
        var merged = Gathering()
        var filesDone = 0
        private var waiting: [Int: Gathering] = [:]
        private var next = 0

        mutating func put(_ part: Gathering, at index: Int) {
            waiting[index] = part
            while let first = waiting.removeValue(forKey: next) {
                merged.append(first)
                next += 1
            }
        }
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
