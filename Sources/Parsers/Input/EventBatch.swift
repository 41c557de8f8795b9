import Events

/// What the parsers find in one chunk, on its way to the caller's sink.
///
/// A type of its own keeps the parsers compiled once, whatever sink the caller has.
struct EventBatch: EventSink {
    var events: [Event] = []
    var diagnostics: [Diagnostic] = []
    var metrics: [MetricSeries] = []

    mutating func accept(_ event: Event) { events.append(event) }
    mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
    mutating func accept(_ series: MetricSeries) { metrics.append(series) }

    /// Hands everything to `sink`, counts it in `report`, and is empty after.
    mutating func drain(
        into sink: inout some EventSink,
        report: inout InputReport,
        options: ParseOptions
    ) {
        for var event in events {
            event.region = event.region ?? options.assumedRegion
            event.account = event.account ?? options.assumedAccount
            report.events += 1
            report.eventsByFormat[event.source.format, default: 0] += 1
            sink.accept(event)
        }
        for diagnostic in diagnostics {
            if diagnostic.reason.isDamage { report.unreadRecords += 1 }
            sink.note(diagnostic)
        }
        for series in metrics {
            report.metrics += 1
            sink.accept(series)
        }
        events.removeAll(keepingCapacity: true)
        diagnostics.removeAll(keepingCapacity: true)
        metrics.removeAll(keepingCapacity: true)
    }
}
