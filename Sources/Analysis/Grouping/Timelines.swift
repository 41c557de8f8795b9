internal import Events

/// The most steps that a timeline has.
private let mostSteps = 120
/// How many APIs get a timeline.
private let timelinesKept = 20
/// The lengths of a step in seconds, from which the finest that fits is taken.
private let stepLengths = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 86400,
]

extension Ledger {
    /// The timelines of the most throttled APIs, all over the same span and with the same step.
    func timelines(of usages: [(key: APIKey, usage: APIUsage)]) -> [Timeline] {
        let throttled = usages.filter { $0.usage.throttled > 0 }
            .map { (name: name(of: $0.key), usage: $0.usage) }
            .sorted { ($1.usage.throttled, $0.name) < ($0.usage.throttled, $1.name) }
            .prefix(timelinesKept)
        var (first, last) = (Int64.max, Int64.min)
        for index in throttled.lazy.flatMap(\.usage.rows) where rows[index].resolution != 0 {
            first = min(first, rows[index].microseconds)
            last = max(last, rows[index].microseconds)
        }
        guard first <= last else { return [] }
        let span = Int(clamping: (last - first) / 1_000_000) + 1
        let step = stepLengths.first { span <= $0 * mostSteps } ?? (span / mostSteps + 1)
        let width = Int64(step) * 1_000_000
        let start = first - (first % width + width) % width
        return throttled.map { name, usage in
            var timeline = Timeline(
                name: name,
                start: start,
                stepSeconds: step,
                admitted: Array(repeating: 0, count: Int((last - start) / width) + 1),
                throttled: Array(repeating: 0, count: Int((last - start) / width) + 1)
            )
            for index in usage.rows where rows[index].resolution != 0 {
                let position = Int((rows[index].microseconds - start) / width)
                switch rows[index].outcome {
                case .throttled: timeline.throttled[position] += 1
                case .succeeded, .failed: timeline.admitted[position] += 1
                case .throttledClient: break
                }
            }
            return timeline
        }
    }

    /// The API as `service:Operation`, with `?` for what is unknown.
    func name(of key: APIKey) -> String {
        (symbols[key.service] ?? "?") + ":" + (symbols[key.operation] ?? "?")
    }
}
