import Bindings
import Reports
import Synchronization

/// Who hears how far reading has come: how many files and bytes, how fast, and how long it will take.
struct Progress: Sendable {
    private let meter: ProgressMeter?

    /// Nobody.
    static let none = Progress(meter: nil)

    /// One line of standard error that is overwritten, and gone at the end; from the start, or only once
    /// reading takes long.
    static func onStandardError(fromStart: Bool) -> Progress {
        let start = ContinuousClock.now
        return Progress(
            meter: ProgressMeter(
                patience: fromStart ? 0 : 0.5,
                seconds: { Self.seconds(from: start) },
                write: { text in
                    // When standard error is gone there is nobody to show it to.
                    do { try Descriptor.standardError.write(text) } catch {}
                }
            )
        )
    }

    /// Tells `meter`.
    init(meter: ProgressMeter?) { self.meter = meter }

    /// Begins with the files to read; sizes of what is no regular file count as not known.
    func begin(_ files: [String]) {
        guard let meter else { return }
        let sizes = files.map { sizeOfFile(at: $0) }
        let isKnown = sizes.allSatisfy { $0 != nil }
        let total = sizes.reduce(0) { sum, size in sum &+ (size ?? 0) }
        meter.begin(files: files.count, bytes: isKnown ? total : nil)
    }

    /// Takes in that `count` more bytes were read.
    func read(_ count: Int) { meter?.read(count) }

    /// Takes in that one more file is done.
    func finishFile() { meter?.finishFile() }

    private static func seconds(from start: ContinuousClock.Instant) -> Double {
        let span = (ContinuousClock.now - start).components
        return Double(span.seconds) + Double(span.attoseconds) / 1e18
    }
}

/// Counts what was read, and shows it a few times a second once reading takes long.
final class ProgressMeter: Sendable {
    /// The seconds between two lines.
    private static let pause = 0.25

    private struct State {
        var files = 0
        var filesDone = 0
        var bytes: Int?
        var bytesRead = 0
        var lastShown: Double?
    }

    private let state = Mutex(State())
    /// Reading that takes fewer seconds needs no line.
    private let patience: Double
    private let seconds: @Sendable () -> Double
    private let write: @Sendable (String) -> Void

    /// Creates a meter that is silent for `patience` seconds, with a clock that counts seconds from now
    /// on, and what shows its line.
    init(
        patience: Double = 0.5,
        seconds: @escaping @Sendable () -> Double,
        write: @escaping @Sendable (String) -> Void
    ) {
        self.patience = patience
        self.seconds = seconds
        self.write = write
    }

    /// Begins to count up to `files`, and up to `bytes` where that is known.
    func begin(files: Int, bytes: Int?) {
        state.withLock { state in
            state.files = files
            state.bytes = bytes
        }
    }

    /// Counts bytes.
    func read(_ count: Int) {
        update { $0.bytesRead &+= count }
    }

    /// Counts a file; after the last one the line is empty again.
    func finishFile() {
        update { $0.filesDone += 1 }
    }

    private func update(_ change: (inout State) -> Void) {
        let now = seconds()
        let text: String? = state.withLock { state in
            change(&state)
            if state.files > 0, state.filesDone >= state.files {
                guard state.lastShown != nil else { return nil }
                state.lastShown = nil
                return "\r\u{1B}[K"
            }
            guard now - (state.lastShown ?? patience - Self.pause) >= Self.pause else {
                return nil
            }
            state.lastShown = now
            return "\r\u{1B}[K" + Self.line(state, seconds: now)
        }
        if let text { write(text) }
    }

    /// `throttle-forensics: 1.2 GB of 4 GB, 3 of 12 files, 310 MB/s, 9 s left`.
    private static func line(_ state: State, seconds: Double) -> String {
        var text = Tool.name + ": " + size(Double(state.bytesRead))
        // A file that grows while it is read makes the total wrong: then only what is read shows.
        let total = state.bytes.flatMap { $0 >= state.bytesRead ? $0 : nil }
        if let total { text += " of " + size(Double(total)) }
        if state.files > 1 { text += ", \(state.filesDone) of \(state.files) files" }
        let rate = Double(state.bytesRead) / max(seconds, 1e-3)
        text += ", " + size(rate) + "/s"
        if let total, rate > 0 {
            let left = Double(total - state.bytesRead) / rate
            text += ", " + ReportText.duration(seconds: left.rounded(.up)) + " left"
        }
        return text
    }

    /// Returns a number of bytes with its unit, in powers of a thousand.
    private static func size(_ bytes: Double) -> String {
        let units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
        var value = bytes
        var unit = 0
        while value >= 999.5, unit + 1 < units.count {
            value /= 1000
            unit += 1
        }
        return ReportText.number(value) + " " + units[unit]
    }
}
