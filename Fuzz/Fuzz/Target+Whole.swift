import Analysis
import Bindings
import Catalogue
import Events
import Parsers
import Reports

/// The whole way from bytes to reports, or most of it.
extension Target {
    /// Any input, recognised and read.
    static func readStream(_ bytes: [UInt8]) { _ = read(bytes) }

    private static func read(_ bytes: [UInt8], chunk: Int = 1 << 20) -> CollectedEvents {
        var sink = CollectedEvents()
        _ = InputReader().read(bytes, named: "fuzz", chunk: chunk, into: &sink)
        return sink
    }

    /// Lines straight to the parser of text, without the readers of the formats around it.
    static func readLines(_ bytes: [UInt8]) {
        var sink = CollectedEvents()
        var parser = TextParser(file: "fuzz", options: ParseOptions())
        var offset = 0
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            parser.read(TextLine(line, line: index + 1, offset: offset), into: &sink)
            offset += line.count + 1
        }
        parser.finish(into: &sink)
    }

    /// Every report of what the bytes show, and a support case.
    static func report(_ bytes: [UInt8]) {
        let sink = read(bytes)
        var ledger = Ledger()
        for event in sink.events { ledger.add(event) }
        for series in sink.metrics { ledger.add(series) }
        var options = AnalysisOptions()
        options.drawsCharts = true
        let incident = analyze(ledger, inputs: [], options: options)
        let renderers: [any Renderer] = [
            TextReport(), MarkdownReport(), JSONReport(), CSVReport(), HTMLReport(),
        ]
        for renderer in renderers {
            let report = renderer.render(incident)
            // No report may carry what a terminal obeys.
            precondition(!report.contains(0x1B), "an escape sequence reached a report")
        }
        _ = SupportCase(incident, events: sink.events, level: .ids)
    }

    /// Any split into pieces gives the same events.
    static func checkSplit(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let whole = read(bytes)
        let split = read(bytes, chunk: 1 + Int(first) % 61)
        precondition(whole.events == split.events, "a split changes the events")
        precondition(whole.diagnostics == split.diagnostics, "a split changes the diagnostics")
    }

    /// No event of a part lies behind its end; of a compressed part, offsets count what it stands for.
    static func checkCut(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let part = Array(bytes.prefix(bytes.count * Int(first) / 256))
        let events = read(part).events
        guard !part.starts(with: GzipReader.magic), !part.starts(with: ZstdReader.magic) else {
            return
        }
        for event in events where event.source.offset > part.count {
            preconditionFailure("an event lies behind the end of the input")
        }
    }
}
