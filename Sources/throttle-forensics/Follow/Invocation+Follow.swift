import Analysis
import Bindings
import Events
import Parsers
import Reports

extension Invocation {
    /// Reads standard input as it comes, shows on standard error what it says, and reports at its end
    /// or at the first interrupt.
    mutating func follow(_ options: Options, every seconds: Double) throws -> CInt {
        guard options.operands.isEmpty || options.operands == ["-"] else {
            throw UsageError.missingOperand("--follow reads standard input; pipe the log in")
        }
        let request = try ReportRequest(options)
        try requireInput(options)
        let isInPlace = console.errorIsTerminal && console.canMoveCursor
        let stream = FollowedStream(levels: LevelWatch(options: request.levelOptions))
        let filter = options.filter
        Interrupt.catchFirst()
        let clock = ContinuousClock()
        let start = clock.now
        var shown = start
        var sink = FilteredSink(stream: stream, filter: filter)
        let reader = InputReader(
            options: options.parse,
            hashing: renderer(request.format, options).namesDigests
        )
        let report = reader.follow(named: "-", into: &sink) {
            let sinceShown = Self.seconds(clock.now - shown)
            if sinceShown >= seconds {
                let elapsed = Self.seconds(clock.now - start)
                stream.levels.study(now: elapsed) { Self.seconds(clock.now - start) }
                let text = stream.view.interval(
                    seconds: sinceShown,
                    elapsed: elapsed,
                    on: isInPlace ? Self.screen : nil,
                    levels: stream.levels
                )
                shown = clock.now
                // When standard error is gone there is nobody to show it to.
                do { try Descriptor.standardError.write(text) } catch {}
            }
            guard !Interrupt.hasArrived else { return nil }
            let left = max(0, seconds - Self.seconds(clock.now - shown))
            let wait = Int((min(left, 3600) * 1000).rounded(.up))
            guard Descriptor.standardInput.waitForInput(milliseconds: wait) else { return [] }
            do {
                let bytes = try Descriptor.standardInput.read(upTo: 1 << 18)
                return bytes.isEmpty ? nil : bytes
            } catch { return nil }
        }
        return try reportOn(stream.ledger, [InputSummary(report)], request, options)
    }

    /// The terminal as it is now; it may change while the stream goes on.
    private static var screen: LiveView.Screen {
        let size = Descriptor.standardError.terminalSize
        return LiveView.Screen(columns: size?.columns ?? 80, lines: size?.lines ?? 24)
    }

    private static func seconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }
}

/// Hands on the events that the command line asks for.
private struct FilteredSink: EventSink {
    let stream: FollowedStream
    let filter: EventFilter

    func accept(_ event: Event) { if filter.admits(event) { stream.accept(event) } }
    func note(_ diagnostic: Diagnostic) { stream.note(diagnostic) }
    func accept(_ series: MetricSeries) { stream.accept(series) }
}
