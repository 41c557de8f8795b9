import Events

/// The last exchanges of a debug log, held back for the error text that sums them up.
///
/// After the last attempt the program prints the exception, without a request ID: it is the same
/// failure as the exchange, and adds only the number of attempts.
struct RecentExchanges: Equatable {
    /// How many exchanges are held back.
    private static let limit = 512
    /// How many texts may repeat one exchange: a traceback, a log line and the tool's own line.
    private static let echoes = 3

    /// An exchange, and how many texts repeated it.
    private struct Held: Equatable {
        var event: Event
        var echoes = 0
    }

    private var held: [Held] = []
    /// How many of `held` were passed on already; they go all at once.
    private var passed = 0

    /// Takes an exchange, and passes the oldest on.
    mutating func add(_ event: Event, into sink: inout some EventSink) {
        held.append(Held(event: event))
        guard held.count - passed > Self.limit else { return }
        sink.accept(held[passed].event)
        passed += 1
        if passed == Self.limit {
            held.removeFirst(passed)
            passed = 0
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.held[left.passed...] == right.held[right.passed...]
    }

    /// Passes all on.
    mutating func flush(into sink: inout some EventSink) {
        for exchange in held[passed...] { sink.accept(exchange.event) }
        held = []
        passed = 0
    }

    /// Joins `event` to the exchange that it repeats, if one is held.
    mutating func joins(_ event: Event) -> Bool {
        let index = held.indices[passed...].reversed().first { index in
            let exchange = held[index].event
            if let left = exchange.requestID, let right = event.requestID {
                return left.lowercased() == right.lowercased()
            }
            guard exchange.outcome != .succeeded, held[index].echoes < Self.echoes,
                let code = exchange.code, code == event.code
            else { return false }
            if let left = exchange.operation, let right = event.operation, left != right {
                return false
            }
            switch (exchange.time, event.time) {
            case (let first?, let second?):
                return abs(first.microseconds - second.microseconds) <= 5_000_000
            case (nil, nil): return true
            // What has no time in a log that tells times is a text of its own.
            default: return false
            }
        }
        guard let index else { return false }
        if held[index].event.code == nil, event.code != nil {
            held[index].event.throttleKind = event.throttleKind
        }
        held[index].event.join(event)
        held[index].echoes += 1
        return true
    }
}

/// The events and diagnostics of one block, before they are compared with the exchanges.
struct BlockFindings: EventSink {
    /// The events in text order.
    private(set) var events: [Event] = []
    /// The diagnostics in text order.
    private(set) var diagnostics: [Diagnostic] = []

    mutating func accept(_ event: Event) { events.append(event) }
    mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
