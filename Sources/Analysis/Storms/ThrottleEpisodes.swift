/// When throttling was worth an alarm, when it began and ended, and its worst hour.
public struct ThrottleEpisodes: Equatable, Sendable {
    /// A stretch of throttling.
    public struct Episode: Equatable, Sendable {
        /// The first throttled attempt, in microseconds.
        public var start: Int64
        /// The last throttled attempt, in microseconds.
        public var end: Int64
        /// The throttled attempts.
        public var throttled: Int
        /// All attempts from start to end that reached a limiter.
        public var attempts: Int
    }

    /// The attempts in each five-minute window of the clock that has any, in order of time.
    public var windows: [RatioWindow] = []
    /// The windows whose throttled share is above the alarm ratio.
    public var alarms: [RatioWindow] = []
    /// Throttles with no longer pause between them than `quiet`.
    public var episodes: [Episode] = []
    /// The start of the clock hour with the most throttles (the first of them), in microseconds;
    /// `nil` where nothing was throttled.
    public var peakHour: Int64?
    /// The throttles of that hour.
    public var peakHourThrottled = 0

    private static let hour: Int64 = 3_600_000_000

    /// Reads records in order of time, which is that of the Unix epoch for hours to be UTC.
    ///
    /// Linear.     /// An alarm is a window of the clock with over `alarmRatio` throttled, as a CloudWatch alarm
    /// with a five-minute period sees it; an episode ends when nothing was throttled for `quiet`.
    public init(
        _ records: [CallRecord],
        alarmRatio: Double = 0.01,
        quiet: Int64 = ReplayPlan.alarmPeriod
    ) {
        var hours: [Int64: Int] = [:]
        var sinceThrottle = 0
        for record in records where record.outcome != .failed {
            let isThrottled = record.outcome == .throttled
            let start =
                floorDivide(record.microseconds, ReplayPlan.alarmPeriod) &* ReplayPlan.alarmPeriod
            if windows.last?.start != start {
                windows.append(RatioWindow(start: start, attempts: 0, throttled: 0))
            }
            windows[windows.count - 1].attempts += 1
            windows[windows.count - 1].throttled += isThrottled ? 1 : 0
            guard isThrottled else {
                sinceThrottle += 1
                continue
            }
            hours[floorDivide(record.microseconds, Self.hour), default: 0] += 1
            if let open = episodes.last, record.microseconds &- open.end <= quiet {
                episodes[episodes.count - 1].end = record.microseconds
                episodes[episodes.count - 1].throttled += 1
                episodes[episodes.count - 1].attempts += sinceThrottle + 1
            } else {
                episodes.append(
                    Episode(
                        start: record.microseconds,
                        end: record.microseconds,
                        throttled: 1,
                        attempts: 1
                    )
                )
            }
            sinceThrottle = 0
        }
        alarms = windows.filter { $0.ratio > alarmRatio }
        if let peak = hours.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            peakHour = peak.key &* Self.hour
            peakHourThrottled = peak.value
        }
    }
}
