import Analysis
import Bindings
import Events
import Parsers
import Reports
import Summaries

extension Invocation {
    /// Writes what the inputs show as a file that `merge` reads.
    mutating func summarize(_ options: Options) throws -> CInt {
        try requireInput(options)
        try requireFile(options)
        let note = Self.note(of: options.parse)
        let summary = Reading.each(
            of: options.operands,
            with: InputReader(options: options.parse, hashing: true) { Interrupt.hasArrived },
            jobs: options.jobs ?? Workers.processors,
            progress: progress(options),
            into: Summary()
        ) { $0.add($1.ledger, of: $1.input, reading: note) }
        try deliver(summary.file(), options)
        let diagnostics = summary.diagnostics
        report(diagnostics, options)
        return diagnostics.containsDamage ? 2 : 0
    }

    /// Reports on summaries as one run over all their inputs would, or puts them into one.
    mutating func merge(_ options: Options) throws -> CInt {
        guard options.wantsSummary else {
            let request = try ReportRequest(options)
            var shelf = readSummaries(options)
            let readings = shelf.summary.readings
            var (ledger, inputs) = shelf.takeSummary().joined()
            for refusal in shelf.refusals { ledger.note(refusal) }
            sayDifferences(of: readings)
            return try reportOn(ledger, inputs, request, options)
        }
        try requireFile(options)
        guard options.filter.isEmpty, options.format == nil, options.quotas.isEmpty,
            options.redaction == .secrets, options.failOn == nil
        else {
            throw UsageError.missingOperand(
                "--summary keeps everything; leave the flags of reports to the last merge"
            )
        }
        var shelf = readSummaries(options)
        let readings = shelf.summary.readings
        try deliver(shelf.takeSummary().file(), options)
        sayDifferences(of: readings)
        var diagnostics = DiagnosticLog()
        for refusal in shelf.refusals { diagnostics.add(refusal) }
        report(diagnostics, options)
        return diagnostics.containsDamage ? 2 : 0
    }

    /// Refuses to write bytes that are no text to a terminal.
    private func requireFile(_ options: Options) throws(UsageError) {
        guard options.output == nil, console.outputIsTerminal else { return }
        throw .missingOperand("a summary is no text: name the file to write with -o FILE")
    }

    private func readSummaries(_ options: Options) -> SummaryShelf {
        SummaryShelf(
            paths: options.operands,
            jobs: options.jobs ?? Workers.processors,
            progress: progress(options)
        )
    }

    /// Says when summaries were not made alike, because then no single run gives their report.
    private mutating func sayDifferences(of readings: [String]) {
        guard readings.count > 1 else { return }
        console.complain(
            "\(Tool.name): the summaries were not made alike: "
                + ReportText.line(readings.joined(separator: "; "))
        )
    }

    /// The version of the tool, and what the command line said about the inputs.
    private static func note(of options: ParseOptions) -> String {
        var note = "\(Tool.name) \(Tool.version)"
        if let region = options.assumedRegion { note += " --assume-region=\(region)" }
        if let account = options.assumedAccount { note += " --assume-account=\(account)" }
        if let year = options.assumedYear { note += " --assume-year=\(year)" }
        if options.assumedOffsetSeconds != 0 {
            note += " --assume-timezone=\(options.assumedOffsetSeconds)s"
        }
        return note
    }
}
