/// How full a limit was over time: a reconstruction from the log's own answers, for a chart.
///
/// The level starts full, refills as the limit says, and every admitted call of the log takes its
/// cost, never below none; so it follows what the log shows and does not decide anew. What a bucket held
/// when the log or a changed limit began is not known: the first throttle since then shows that it is
/// spent, whatever the reckoning says. Calls within one coarse stamp are laid evenly over it. Linear after a sort; at most ``mostColumns`` columns whatever
/// the length of the log.
public struct LevelTrace: Equatable, Sendable {
    /// Where the limit's figures come from.
    public enum Basis: String, Sendable {
        /// Inferred from the log.
        case inferred
        /// The refill is inferred from the log; of the capacity it shows only the least, drawn here.
        case inferredWithLeastCapacity = "inferred_with_least_capacity"
        /// The refill is inferred from the log; the capacity is the published or applied one.
        case inferredWithPublishedCapacity = "inferred_with_published_capacity"
        /// Published or applied, and within what the log shows.
        case confirmed
        /// Published or applied, and not refuted by the log.
        case published
    }

    /// One step of time.
    public struct Column: Equatable, Sendable {
        /// The lowest level within the step.
        public var low: Double
        /// The highest level within the step.
        public var high: Double
        /// The admitted calls.
        public var admitted = 0
        /// The throttled calls.
        public var throttled = 0
    }

    /// The most columns of a trace.
    public static let mostColumns = 240

    /// The start of the first column, in microseconds since the epoch.
    public private(set) var start: Int64
    /// The length of a column in microseconds.
    public private(set) var columnMicroseconds: Int64
    /// The columns, in order of time, without gaps.
    public private(set) var columns: [Column]
    /// The limit that it was drawn with; that since the change where the limit changed.
    public private(set) var limiter: LimiterSetting
    /// The limit before the change, if it changed within the log.
    public private(set) var limiterBefore: LimiterSetting?
    /// When the limit changed, in microseconds since the epoch.
    public private(set) var changedAt: Int64?
    /// Where the figures come from.
    public private(set) var basis: Basis
    /// The throttled calls of the whole log.
    public private(set) var throttled = 0
    /// Those of them that came while the reconstruction had tokens enough, and more than stamps of the
    /// log's width can hide; the first since the start or a change left out.
    public private(set) var unexplained = 0
    /// Whether the first throttle since the start or a change showed less than the reckoning.
    public private(set) var isCorrected = false
    /// Whether the columns show all throttled calls, and not the worst stretch alone.
    public private(set) var showsAll: Bool

    /// Reconstructs the level for records in order of time; `nil` where nothing of the limit is known.
    init?(_ limit: Limit, _ records: [CallRecord], _ bucket: WorkingBucket?) {
        guard let drawn = Self.setting(limit, records, bucket), Self.isFinite(drawn.0),
            records.count > 1,
            records.contains(where: { $0.outcome == .throttled })
        else { return nil }
        (limiter, basis) = drawn
        (limiterBefore, changedAt) = Self.change(limit.estimate)
        let times = CallRecord.spreadWithinStamps(records)
        let view = Self.view(times, fill: Self.fillMicroseconds(limiter))
        start = view.start
        showsAll = view.isWhole
        columnMicroseconds = max(
            1000,
            (view.end &- view.start) / Int64(Self.mostColumns) &+ 1
        )
        let count = Int((view.end &- view.start) / columnMicroseconds) + 1
        columns = []
        columns.reserveCapacity(count)
        run(times, count, consumes: limit.estimate.throttledCallsConsume)
    }

    /// The size of the limit: a full bucket's tokens, or the calls of a window or at once.
    public var capacity: Double { Self.size(limiter) }
    /// The size before the change, if it changed.
    public var capacityBefore: Double? { limiterBefore.map(Self.size) }

    // MARK: What to show

    /// The time from empty to full, or the window's length.
    private static func fillMicroseconds(_ limiter: LimiterSetting) -> Int64 {
        switch limiter {
        case .tokenBucket(let capacity, let refill, _, _):
            Int64(min(max(capacity / max(refill, 1e-6) * 1e6, 1e6), 3600e6))
        case .window(_, let length, _): max(1, length)
        case .concurrency: 1_000_000
        }
    }

    /// The stretch to show: all throttles with a fill of the bucket on each side, or, where that would
    /// blur the fills, the episode with the most throttles.
    private static func view(
        _ records: [CallRecord],
        fill: Int64
    ) -> (start: Int64, end: Int64, isWhole: Bool) {
        let first = records.first?.microseconds ?? 0
        let last = records.last?.microseconds ?? 0
        let throttles = records.filter { $0.outcome == .throttled }
        var from = throttles.first?.microseconds ?? first
        var to = throttles.last?.microseconds ?? last
        var isWhole = true
        if (to &- from) / Int64(mostColumns) > fill {
            let episodes = ThrottleEpisodes(records).episodes
            if episodes.count > 1,
                let worst = episodes.min(by: {
                    ($1.throttled, $0.start) < ($0.throttled, $1.start)
                })
            {
                (from, to, isWhole) = (worst.start, worst.end, false)
            }
        }
        let margin = max(fill, (to &- from) / 10)
        return (max(first, from &- margin), min(last, to &+ margin), isWhole)
    }

    // MARK: The run

    private mutating func run(_ records: [CallRecord], _ count: Int, consumes: Bool) {
        var state = Limiter(limiterBefore ?? limiter)
        var changes = limiterBefore == nil ? nil : changedAt
        var isAnchored = false
        func advance(to time: Int64) {
            if let change = changes, time >= change {
                state.advance(to: change)
                state = Limiter(limiter, tokens: state.available)
                state.advance(to: change)
                changes = nil
                isAnchored = false
            }
            state.advance(to: time)
        }
        if let first = records.first { state.advance(to: first.microseconds) }
        var isOpen = false
        /// Opens the columns up to the one that holds `time`.
        func open(upTo time: Int64) {
            let wanted = min(count, Int((time &- start) / columnMicroseconds) + 1)
            while columns.count < wanted {
                advance(to: start &+ Int64(columns.count) &* columnMicroseconds)
                note(state.available)
                columns.append(Column(low: state.available, high: state.available))
                isOpen = true
            }
        }
        func note(_ level: Double) {
            guard isOpen, let last = columns.indices.last else { return }
            columns[last].low = min(columns[last].low, level)
            columns[last].high = max(columns[last].high, level)
        }
        for record in records {
            let offset = record.microseconds &- start
            let isShown = offset >= 0 && offset / columnMicroseconds < Int64(count)
            // The level rises until the view ends, also where the next call comes after it.
            if offset >= 0 { open(upTo: record.microseconds) }
            advance(to: record.microseconds)
            if isShown { note(state.available) }
            answer(record, &state, consumes: consumes, isAnchored: isAnchored)
            if record.outcome == .throttled { isAnchored = true }
            guard isShown, let last = columns.indices.last else { continue }
            note(state.available)
            if record.outcome == .throttled {
                columns[last].throttled += 1
            } else {
                columns[last].admitted += 1
            }
        }
        open(upTo: start &+ Int64(count - 1) &* columnMicroseconds)
    }

    private mutating func answer(
        _ record: CallRecord,
        _ state: inout Limiter,
        consumes: Bool,
        isAnchored: Bool
    ) {
        guard record.outcome == .throttled else {
            // The log has the last word: a call that it shows as admitted takes what is there.
            _ = state.admit(
                at: record.microseconds,
                cost: min(record.cost, max(0, state.available)),
                duration: record.durationMicroseconds ?? 0
            )
            return
        }
        throttled += 1
        var hidden = 1e-6
        if case .tokenBucket(_, let refill, _, _) = limiter {
            hidden += refill * Double(record.resolutionMicroseconds) / 1e6
        }
        // What an empty bucket held is not known to a call's half.
        if isCorrected { hidden += 0.5 * record.cost }
        if state.available >= record.cost + hidden {
            if isAnchored {
                unexplained += 1
            } else {
                isCorrected = true
                let excess = state.available - 0.5 * record.cost
                _ = state.admit(at: record.microseconds, cost: max(0, excess))
            }
        }
        if consumes { _ = state.admit(at: record.microseconds, cost: max(0, state.available)) }
    }
}
