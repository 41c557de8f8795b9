internal import Events

/// What CloudWatch metrics in the input say about throttling; counts per period, never calls.
struct MetricEvidence {
    /// One metric, the same series of several exports taken once.
    struct Total {
        var label: String
        /// What names the metric's API: its label, and the file's name where the label has one word,
        /// as `get-metric-statistics` prints no dimensions.
        var words: [String]
        /// The counts by the start of their period in microseconds.
        var points: [Int64: Double]
        var meaning: MetricSeries.Meaning
        var region: String?
        /// The sum over all periods.
        var count: Double
        /// The largest sum of one period.
        var peak: Double
        var periodSeconds: Double?
        var first: Instant?
        var last: Instant?
        var source: Provenance
    }

    /// The metrics that count throttled calls, the largest first.
    let throttles: [Total]
    /// The metrics that count all calls.
    let calls: [Total]

    init(_ series: [MetricSeries]) {
        var order: [String] = []
        var points: [String: [Int64: Double]] = [:]
        var examples: [String: MetricSeries] = [:]
        for one in series where one.meaning != .other && (one.statistic ?? "Sum") == "Sum" {
            let isBare = Self.words(one.label).count < 2
            let place = isBare ? Self.lastPart(one.source.file) : ""
            // One file in two versions of the CLI's form is one metric: what names the API decides.
            let named = Self.apiWords(place)
            let name = [one.label, one.namespace, one.region, named].map { $0 ?? "" }
                .joined(separator: "\u{1}")
            // Series of another period count the same calls again; the first one stands.
            if let known = examples[name], known.periodSeconds != one.periodSeconds { continue }
            if examples[name] == nil {
                order.append(name)
                examples[name] = one
            }
            for point in one.points where point.value.isFinite {
                let time = point.time.microseconds
                points[name, default: [:]][time] = max(
                    points[name]?[time] ?? 0,
                    point.value
                )
            }
        }
        let totals = order.compactMap { name -> Total? in
            guard let example = examples[name], let values = points[name] else { return nil }
            let times = values.filter { $0.value > 0 }.keys
            let stamp = { (time: Int64) in Instant(microseconds: time, resolution: 1_000_000) }
            let own = Self.words(example.label)
            let file = Self.words(Self.lastPart(example.source.file))
            let words = own.count < 2 ? own + file : own
            let named = own.count < 2 ? Self.apiWords(Self.lastPart(example.source.file)) : ""
            return Total(
                label: named.isEmpty ? example.label : "\(example.label) (\(named))",
                words: words,
                points: values,
                meaning: example.meaning,
                region: example.region,
                count: values.values.sorted().reduce(0, +),
                peak: values.values.max() ?? 0,
                periodSeconds: example.periodSeconds,
                first: times.min().map(stamp),
                last: times.max().map(stamp),
                source: example.source
            )
        }
        throttles = stablySorted(totals.filter { $0.meaning == .throttledCalls && $0.count > 0 }) {
            $0.count > $1.count
        }
        calls = totals.filter { $0.meaning == .calls }
    }

    /// The words of a label or a file's name.
    private static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.prefix(40).map(String.init)
    }

    /// The words of a file's name that may name an API, in one string.
    private static func apiWords(_ name: String) -> String {
        words(name).filter { word in
            word.first?.isUppercase == true && word.contains(where: \.isLowercase)
        }.joined(separator: " ")
    }

    private static func lastPart(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The number of throttled calls that the metrics count.
    var throttled: Double { throttles.reduce(0) { $0 + $1.count } }

    /// The line that says so, or `nil` where no metric counts any.
    var headline: String? {
        guard !throttles.isEmpty else { return nil }
        return "Throttled: CloudWatch counted \(decimal(throttled)) throttled calls"
            + " (\(throttles.prefix(3).map(\.label).joined(separator: ", "))"
            + (throttles.count > 3 ? " and \(throttles.count - 3) more" : "") + ")."
    }

    /// A finding for each metric that counts throttled calls; the log's own count beside it.
    func findings(eventsThrottled: Int) -> [Finding] {
        guard !throttles.isEmpty else { return [] }
        let period = throttles.compactMap(\.periodSeconds).min() ?? 60
        let parts = throttles.prefix(5).map { total in
            "\(total.label): \(decimal(total.count)), up to \(decimal(total.peak)) in one period"
        }
        var detail = parts.joined(separator: "; ") + "."
        detail +=
            " Sums over \(decimal(period)) s cannot show a per-second peak, so they give no"
            + " capacity and no refill rate."
        if eventsThrottled > 0 {
            detail +=
                " The events of this input show \(eventsThrottled) of them"
                + " (\(percent(min(1, Double(eventsThrottled) / throttled)))), if both cover the same"
                + " time."
        }
        return [
            Finding(
                kind: "cloudwatch_metrics",
                severity: eventsThrottled > 0 ? .info : .critical,
                title: "CloudWatch counted \(decimal(throttled)) throttled calls",
                detail: detail,
                figures: throttles.prefix(5).map {
                    Finding.Figure("throttled_calls", $0.count, formula: "sum of \($0.label)")
                },
                evidence: throttles.prefix(5).map { Citation($0.source) }
            )
        ]
    }

    /// What to do where metrics are all there is.
    var recommendation: Recommendation {
        let from = throttles.compactMap(\.first).min()
        let to = throttles.compactMap(\.last).max()
        let regions = Set(throttles.map(\.region))
        let place = LimitScope(
            account: nil,
            region: regions.count == 1 ? regions.first ?? nil : nil,
            service: nil,
            operations: []
        )
        return Recommendation(
            id: "metrics-evidence",
            verdict: .insufficientEvidence,
            channel: .none,
            title:
                "Add CloudTrail or client logs of the same time: metrics count, they do not explain",
            why:
                "The metrics prove that calls were throttled. Who called, how fast, and what the limit is"
                + " does not show in sums per period.",
            actions: [
                "Export CloudTrail of the time in question, and give it to this tool together with the"
                    + " metrics."
            ],
            commands: [trailExport(place, from: from, to: to)],
            predicted: Recommendation.Prediction(
                before: nil,
                after: nil,
                basis: "Not computed: the input shows sums only."
            ),
            evidence: throttles.prefix(5).map { Citation($0.source) }
        )
    }
}
