import Events

/// What the parsers find in one chunk, on its way to the caller's sink.
///
/// A type of its own keeps the parsers compiled once, whatever sink the caller has.
struct EventBatch: EventSink {
    var events: [Event] = []
    var diagnostics: [Diagnostic] = []
    var metrics: [MetricSeries] = []
    /// Calls that share their names, beside the events.
    var calls = CallBatch()
    /// How many of the calls came before each event.
    private var callsBefore: [Int] = []

    mutating func accept(_ event: Event) {
        events.append(event)
        callsBefore.append(calls.calls.count)
    }
    mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
    mutating func accept(_ series: MetricSeries) { metrics.append(series) }

    /// How much of each kind was found.
    struct Counts: Equatable {
        var events = 0
        var diagnostics = 0
        var metrics = 0
    }

    /// How much of each kind there is.
    var counts: Counts {
        Counts(events: events.count, diagnostics: diagnostics.count, metrics: metrics.count)
    }

    /// Adds what `other`, which holds no calls, found behind the first `counts`.
    mutating func append(_ other: EventBatch, behind counts: Counts) {
        for event in other.events.dropFirst(counts.events) { accept(event) }
        diagnostics += other.diagnostics.dropFirst(counts.diagnostics)
        metrics += other.metrics.dropFirst(counts.metrics)
    }

    /// Hands everything to `sink`, counts it in `report`, and is empty after.
    mutating func drain(
        into sink: inout some EventSink,
        report: inout InputReport,
        options: ParseOptions
    ) {
        var handed = 0
        for (index, event) in events.enumerated() {
            var event = event
            handCalls(&handed, upTo: callsBefore[index], to: &sink)
            event.region = event.region ?? options.assumedRegion
            event.account = event.account ?? options.assumedAccount
            report.events += 1
            report.eventsByFormat[event.source.format, default: 0] += 1
            sink.accept(event)
        }
        handCalls(&handed, upTo: calls.calls.count, to: &sink)
        if handed > 0 {
            report.events += handed
            report.eventsByFormat[calls.format, default: 0] += handed
            calls.calls.removeAll(keepingCapacity: true)
            calls.identities.removeAll(keepingCapacity: true)
            calls.names = []
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
        callsBefore.removeAll(keepingCapacity: true)
        diagnostics.removeAll(keepingCapacity: true)
        metrics.removeAll(keepingCapacity: true)
    }

    private func handCalls(_ handed: inout Int, upTo end: Int, to sink: inout some EventSink) {
        guard handed < end else { return }
        sink.accept(calls, handed..<end)
        handed = end
    }
}
