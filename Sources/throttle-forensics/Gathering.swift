import Analysis
import Events
import Parsers

/// Everything that the inputs of one run showed.
struct Gathering: EventSink {
    /// The events, joined, and the diagnostics.
    private(set) var ledger = Ledger()
    /// One summary for each file read, in the order given.
    private(set) var inputs: [InputSummary] = []

    /// Takes one event.
    mutating func accept(_ event: Event) { ledger.add(event) }
    /// Takes one diagnostic.
    mutating func note(_ diagnostic: Diagnostic) { ledger.note(diagnostic) }
    /// Takes one metric.
    mutating func accept(_ series: MetricSeries) { ledger.add(series) }

    /// Reads every path, folders with all below them; none is standard input.
    init(paths: [String], options: ParseOptions, hashing: Bool) {
        let reader = InputReader(options: options, hashing: hashing)
        for path in paths.isEmpty ? ["-"] : paths {
            for report in reader.readAll(path, into: &self) { inputs.append(InputSummary(report)) }
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
