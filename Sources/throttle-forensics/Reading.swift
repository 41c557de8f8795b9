import Analysis
import Bindings
import Events
import Parsers
import Synchronization

/// What one input showed, or a path that could not be followed.
struct Reading: EventSink, Sendable {
    /// The events, joined, and the diagnostics.
    private(set) var ledger = Ledger()
    /// The input; `nil` where there was none to open.
    private(set) var input: InputSummary?

    /// Takes one event.
    mutating func accept(_ event: Event) { ledger.add(event) }
    /// Takes calls that share their names.
    mutating func accept(_ batch: CallBatch, _ range: Range<Int>) { ledger.add(batch, range) }
    /// Takes one diagnostic.
    mutating func note(_ diagnostic: Diagnostic) { ledger.note(diagnostic) }
    /// Takes one metric.
    mutating func accept(_ series: MetricSeries) { ledger.add(series) }

    /// Reads one file.
    init(_ file: String, _ reader: InputReader) {
        let report = reader.read(file, into: &self)
        input = InputSummary(report)
    }

    /// Keeps what there is to say of a path that is no file.
    private init(refusal: Diagnostic) { ledger.note(refusal) }

    /// Reads every path and hands each input to `take`, in the order of the files, up to the end or
    /// the first interrupt.
    ///
    /// Paths that could not be followed come first, so that their place does not depend on how
    /// many folders the files were in.
    static func each<Result: Sendable>(
        of paths: [String],
        with reader: InputReader,
        jobs: Int,
        progress: Progress,
        into result: Result,
        take: @escaping @Sendable (inout Result, Reading) -> Void
    ) -> Result {
        // An interrupt ends the reading and not the run: the report on what was read is still written.
        Interrupt.catchFirst()
        defer { Interrupt.release() }
        var refusals = Refusals()
        let files = (paths.isEmpty ? ["-"] : paths).flatMap {
            reader.files(at: $0, noting: &refusals)
        }
        progress.begin(files)
        var reader = reader
        reader.readsAhead = jobs > files.count
        reader.didRead = { progress.read($0) }
        var result = result
        for refusal in refusals.all { take(&result, Reading(refusal: refusal)) }
        guard jobs > 1, files.count > 1 else {
            for file in files {
                take(&result, Reading(file, reader))
                progress.finishFile()
            }
            return result
        }
        let shelf = Mutex(Shelf(result: result, take: take))
        Workers.run(jobs: files.count, threads: jobs) { [reader] index in
            let reading = Reading(files[index], reader)
            shelf.withLock { $0.put(reading, at: index) }
            progress.finishFile()
        }
        return shelf.withLock { $0.result }
    }

    /// What threads have finished, handed on as far as nothing before it is missing.
    private struct Shelf<Result: Sendable>: Sendable {
        var result: Result
        let take: @Sendable (inout Result, Reading) -> Void
        private var waiting: [Int: Reading] = [:]
        private var next = 0

        init(result: Result, take: @escaping @Sendable (inout Result, Reading) -> Void) {
            self.result = result
            self.take = take
        }

        mutating func put(_ reading: Reading, at index: Int) {
            waiting[index] = reading
            while let first = waiting.removeValue(forKey: next) {
                take(&result, first)
                next += 1
            }
        }
    }
}

/// The paths that could not be followed, in the order met.
struct Refusals: EventSink {
    /// What there is to say of each.
    private(set) var all: [Diagnostic] = []
    /// Leaves out an event, of which a path has none.
    mutating func accept(_ event: Event) {}
    /// Keeps a diagnostic.
    mutating func note(_ diagnostic: Diagnostic) { all.append(diagnostic) }
}
