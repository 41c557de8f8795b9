public import Events

/// Where parsers put what they find, in input order.
public protocol EventSink {
    /// Takes one event.
    mutating func accept(_ event: Event)
    /// Takes some of a batch's calls; a sink that does not care for their being so many gets events.
    mutating func accept(_ batch: CallBatch, _ range: Range<Int>)
    /// Takes one diagnostic.
    mutating func note(_ diagnostic: Diagnostic)
    /// Takes one metric; a sink that has no use for metrics leaves it out.
    mutating func accept(_ series: MetricSeries)
}

extension EventSink {
    /// Takes each call as an event.
    public mutating func accept(_ batch: CallBatch, _ range: Range<Int>) {
        for call in batch.calls[range] { accept(batch.event(call)) }
    }
    /// Drops the metric.
    public mutating func accept(_ series: MetricSeries) {}
}

/// A sink that keeps everything, for tests and for short inputs.
public struct CollectedEvents: EventSink, Sendable {
    /// The events in the order met.
    public private(set) var events: [Event] = []
    /// The diagnostics.
    public private(set) var diagnostics = DiagnosticLog()
    /// The metrics in the order met.
    public private(set) var metrics: [MetricSeries] = []

    /// Creates an empty collection.
    public init() {}

    /// Keeps `event`.
    public mutating func accept(_ event: Event) { events.append(event) }
    /// Keeps `diagnostic`.
    public mutating func note(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }
    /// Keeps `series`.
    public mutating func accept(_ series: MetricSeries) { metrics.append(series) }
}
