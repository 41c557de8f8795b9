public import Events

/// Where parsers put what they find, in input order.
public protocol EventSink {
    /// Takes one event.
    mutating func accept(_ event: Event)
    /// Takes one diagnostic.
    mutating func note(_ diagnostic: Diagnostic)
}

/// A sink that keeps everything, for tests and for short inputs.
public struct CollectedEvents: EventSink, Sendable {
    /// The events in the order met.
    public private(set) var events: [Event] = []
    /// The diagnostics.
    public private(set) var diagnostics = DiagnosticLog()

    /// Creates an empty collection.
    public init() {}

    /// Keeps `event`.
    public mutating func accept(_ event: Event) { events.append(event) }
    /// Keeps `diagnostic`.
    public mutating func note(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }
}
