internal import Analysis
public import Parsers
internal import Reports

/// Reads `bytes` as a file of its own would be, in pieces of `chunk` bytes.
public func events(in bytes: [UInt8], chunk: Int = 1 << 20) -> CollectedEvents {
    var sink = CollectedEvents()
    _ = InputReader().read(bytes, named: "input", chunk: chunk, into: &sink)
    return sink
}

/// Takes `bytes` all the way: every report on what they show, and a support case; returns the bytes
/// written.
public func reports(on bytes: [UInt8]) -> Int {
    let sink = events(in: bytes)
    var ledger = Ledger()
    for event in sink.events { ledger.add(event) }
    for series in sink.metrics { ledger.add(series) }
    let incident = analyze(ledger)
    let renderers: [any Renderer] = [
        TextReport(), MarkdownReport(), JSONReport(), CSVReport(), HTMLReport(),
    ]
    var written = 0
    for renderer in renderers { written += renderer.render(incident).count }
    let supportCase = SupportCase(incident, events: sink.events, level: .ids)
    return supportCase.files.reduce(written) { $0 + $1.bytes.count }
}
