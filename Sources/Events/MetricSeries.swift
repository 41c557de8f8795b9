/// One CloudWatch metric as exported: counts per period, never single calls.
public struct MetricSeries: Equatable, Sendable {
    /// One period of the series.
    public struct Point: Equatable, Sendable {
        /// The start of the period.
        public var time: Instant
        /// The value of the period; its meaning is the statistic's.
        public var value: Double

        /// Creates a point.
        public init(time: Instant, value: Double) {
            self.time = time
            self.value = value
        }
    }

    /// The label as exported, for example `EC2 DescribeInstances ThrottleCount`.
    public var label: String
    /// The metric's own name where one is recognised in the label or stated, for example
    /// `ThrottleCount`.
    public var metric: String?
    /// What a point counts.
    public var meaning: Meaning
    /// The statistic, for example `Sum`, where the export says it.
    public var statistic: String?
    /// The namespace, for example `AWS/Usage`, where the export says it.
    public var namespace: String?
    /// The region, where the export says it.
    public var region: String?
    /// The length of a period in seconds: as stated, or the least distance between points.
    public var periodSeconds: Double?
    /// The points in order of time.
    public var points: [Point]
    /// Where the series starts in the input.
    public var source: Provenance

    /// What a point of a series counts.
    public enum Meaning: String, Sendable {
        /// Calls that were throttled.
        case throttledCalls
        /// All calls.
        case calls
        /// Anything else.
        case other
    }

    /// Creates a series without points.
    public init(label: String, source: Provenance) {
        self.label = label
        self.meaning = .other
        self.points = []
        self.source = source
    }

    /// The sum of all points, for example all throttled calls.
    public var total: Double { points.reduce(0) { $0 + $1.value } }
}
