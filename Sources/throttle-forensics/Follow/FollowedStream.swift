import Analysis
import Bindings
import Events
import Parsers

/// A stream that may never end: what it showed last, for the report, and the live view of it.
///
/// Memory is bounded. Events are kept in two ledgers; when the younger is full, the older goes, so
/// that the report is on the last ``eventsKept`` events at least, or on as many as have
/// ``mostText`` bytes of text.
final class FollowedStream: EventSink {
    /// The fewest events that a report after a long stream is on.
    let eventsKept: Int
    /// The bytes of names, IDs and messages with which a ledger is full.
    let mostText: Int
    /// What the stream has shown so far.
    var view = LiveView()
    /// The levels of the buckets that it meets.
    var levels: LevelWatch
    private var older = Ledger()
    private var younger = Ledger()
    private var eventsDropped = 0
    /// Metrics are few in logs; of a hostile stream only so many are kept.
    private var seriesKept = 0
    private static let mostSeries = 1000

    /// Creates a stream of which nothing was read.
    init(
        eventsKept: Int = 100_000,
        mostText: Int = 128 << 20,
        levels: LevelWatch = LevelWatch()
    ) {
        self.levels = levels
        self.eventsKept = max(1, eventsKept)
        self.mostText = mostText
    }

    /// Takes one event.
    func accept(_ event: Event) {
        let before = younger.count
        younger.add(event)
        if younger.count > before {
            view.add(event)
            levels.add(event)
        }
        guard younger.count >= eventsKept || younger.textBytes >= mostText else { return }
        eventsDropped += older.count
        var rest = Ledger()
        rest.take(notesOf: older)
        rest.take(notesOf: younger)
        older = younger.withoutNotes
        younger = rest
    }

    /// Takes one diagnostic.
    func note(_ diagnostic: Diagnostic) { younger.note(diagnostic) }

    /// Takes one metric.
    func accept(_ series: MetricSeries) {
        guard seriesKept < Self.mostSeries else { return }
        seriesKept += 1
        younger.add(series)
    }

    /// The events kept, with a word on those that were not.
    var ledger: Ledger {
        var whole = older
        whole.merge(younger)
        if eventsDropped > 0 {
            whole.note(
                Diagnostic(
                    .followedWindow,
                    "the report is on the last \(whole.count) events;"
                        + " \(eventsDropped) before them were let go",
                    at: Provenance(file: "-", line: 0, offset: 0, format: "stream")
                )
            )
        }
        return whole
    }
}

extension Diagnostic.Reason {
    /// A stream was longer than what is kept of it.
    static let followedWindow = Diagnostic.Reason("followed_window", isDamage: false)
}
