internal import Catalogue
internal import Events

/// What CloudWatch counted of one API beside what the input shows of it, over the same periods.
struct MetricComparison {
    /// The number of periods that both cover.
    var periods = 0
    /// Calls that the metrics count; `nil` without such a metric.
    var counted: Double?
    /// Throttled calls that the metrics count; `nil` without such a metric.
    var countedThrottled: Double?
    /// Calls and throttled calls that the input shows in those periods.
    var seen = 0
    var seenThrottled = 0
    /// Whether a first or last period is covered in part only, for want of whole ones.
    var hasEdges = false

    /// The share of the counted calls that the input shows, 0 to 1.
    var shareSeen: Double? {
        counted.flatMap { $0 > 0 ? min(1, Double(seen) / $0) : nil }
    }

    /// The share of throttled calls as the metrics have it.
    ///
    /// Where these count more throttled calls than calls, the calls are those let through.
    var countedRatio: Double? {
        guard let counted, let countedThrottled else { return nil }
        let all = countedThrottled > counted ? counted + countedThrottled : counted
        return all > 0 ? countedThrottled / all : nil
    }

    /// The share of throttled calls in the input.
    var seenRatio: Double? { seen > 0 ? Double(seenThrottled) / Double(seen) : nil }

    /// Throttled calls that the metrics count and the input does not show: at least three, and a
    /// twentieth of those counted, which clocks that differ by a little do not explain.
    var missing: Int? {
        guard let countedThrottled else { return nil }
        let missing = countedThrottled - Double(seenThrottled)
        return missing >= max(3, 0.05 * countedThrottled) && missing < 1e15 ? Int(missing) : nil
    }

    /// Compares the series of one API with the input's calls of it.
    ///
    /// Periods wholly within the input's own time count; where there are fewer than three, all that
    /// it touches. Linear.
    init?(
        calls: [MetricEvidence.Total],
        throttles: [MetricEvidence.Total],
        times: [(microseconds: Int64, isThrottled: Bool)],
        from: Int64,
        to: Int64
    ) {
        let all = calls + throttles
        guard let seconds = all.compactMap(\.periodSeconds).min() ?? (all.isEmpty ? nil : 60),
            seconds > 0, seconds < 1e9
        else { return nil }
        let length = max(1, Int64(seconds * 1e6))
        let starts = Set(all.flatMap(\.points.keys))
        // A period that a metric leaves out had no calls; whole ones without data count as well.
        guard let first = starts.min() else { return nil }
        func period(_ time: Int64) -> Int64 { floorDivide(time &- first, length) }
        let touched = starts.filter { $0 <= to && $0 &+ length > from }
        // A log begins with its first call, not with the time that it covers.
        let slack = length / 20
        let whole = touched.filter { $0 >= from &- slack && $0 &+ length <= to &+ slack }
        hasEdges = whole.count < 3
        let compared = hasEdges ? touched : whole
        guard !compared.isEmpty else { return nil }
        periods = compared.count
        let indices = Set(compared.map(period))
        for time in times where indices.contains(period(time.microseconds)) {
            seen += 1
            if time.isThrottled { seenThrottled += 1 }
        }
        func sum(_ totals: [MetricEvidence.Total]) -> Double? {
            guard !totals.isEmpty else { return nil }
            return compared.sorted().reduce(0) { sum, start in
                sum + totals.reduce(0) { $0 + ($1.points[start] ?? 0) }
            }
        }
        counted = sum(calls)
        countedThrottled = sum(throttles)
    }
}

extension CaseFile {
    /// For each API that metrics count: how much of it the input shows, and the throttled calls that
    /// it does not show.
    func comparisonFindings(_ metrics: MetricEvidence) -> [Finding] {
        let series = metrics.throttles + metrics.calls
        guard !series.isEmpty else { return [] }
        let window = ledger.window
        guard let from = window.from?.microseconds, let to = window.to else { return [] }
        let end = to.microseconds &+ to.resolution
        return usages.flatMap { key, usage -> [Finding] in
            guard let service = text(key.service), let operation = text(key.operation) else {
                return []
            }
            let own = series.filter { total in
                total.names(service: service, operation: operation)
                    && (total.region == nil || text(key.region) == nil
                        || total.region == text(key.region))
            }
            guard !own.isEmpty, isOnlyPlace(of: key, among: own) else { return [] }
            let times = usage.rows.map { row($0) }
                .filter { $0.resolution != 0 && $0.outcome != .throttledClient }
                .map { (microseconds: $0.microseconds, isThrottled: $0.outcome == .throttled) }
            guard
                let comparison = MetricComparison(
                    calls: own.filter { $0.meaning == .calls },
                    throttles: own.filter { $0.meaning == .throttledCalls },
                    times: times,
                    from: from,
                    to: end
                )
            else { return [] }
            let evidence = own.prefix(3).map { Citation($0.source) }
            return comparison.findings(
                name: "\(service) \(operation)",
                scope: scope(of: key),
                evidence: evidence,
                export: trailExport(scope(of: key), from: window.from, to: window.to)
            )
        }
    }

    /// Whether the metrics can only mean this account and Region: they say so, or the input shows
    /// no other place of the API.
    private func isOnlyPlace(of key: APIKey, among own: [MetricEvidence.Total]) -> Bool {
        let saysRegion = own.allSatisfy { $0.region != nil }
        return usages.allSatisfy { other, _ in
            other == key || other.service != key.service || other.operation != key.operation
                || saysRegion && other.account == key.account
        }
    }
}

extension MetricEvidence.Total {
    /// Whether the metric is one of this API: its words hold the operation, and no other service.
    func names(service: String, operation: String) -> Bool {
        guard words.contains(operation) else { return false }
        var named: Set<String> = []
        let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
        for word in words + pairs where word != operation && !Self.metricWords.contains(word) {
            if let prefix = Catalogue.endpointPrefix(forName: word) { named.insert(prefix) }
        }
        return named.isEmpty || named.contains(service)
    }

    /// Words of metrics and of commands that are no services' names.
    private static let metricWords: Set<String> = [
        "CallCount", "ThrottleCount", "get", "metric", "data", "statistics", "Sum", "json", "csv",
    ]
}

extension MetricComparison {
    /// The findings on one API.
    func findings(
        name: String,
        scope: LimitScope,
        evidence: [Citation],
        export: String
    ) -> [Finding] {
        let over =
            "over \(periods) \(plural(periods, "period")) that both cover"
            + (hasEdges ? " (the first and last may be covered in part)" : "")
        var findings: [Finding] = []
        if let missing, let countedThrottled {
            findings.append(
                Finding(
                    kind: "throttles_not_logged",
                    severity: .warning,
                    title:
                        "\(name): CloudWatch counts \(decimal(countedThrottled)) throttled calls,"
                        + " this input shows \(grouped(seenThrottled))",
                    detail:
                        "\(grouped(missing)) throttled calls are not in this input, \(over). Retries that an"
                        + " SDK makes by itself, other callers, and calls that a trail leaves out"
                        + " show in metrics only. To see who made them: \(export)",
                    scope: scope,
                    figures: [
                        Figure(
                            "throttled_counted",
                            countedThrottled,
                            formula: "sum of ThrottleCount"
                        ),
                        Figure(
                            "throttled_seen",
                            Double(seenThrottled),
                            formula: "throttled events in the same periods"
                        ),
                    ],
                    evidence: evidence
                )
            )
        }
        guard let counted, let share = shareSeen else { return findings }
        let isPartial = share < 0.9
        var detail =
            "CloudWatch counts \(decimal(counted)) calls, the input shows \(grouped(seen)), \(over)."
            + (isPartial
                ? " The rest was made by callers that the input does not show: a limit inferred from"
                    + " it is the share that was left to these callers."
                : " What is inferred rests on all callers.")
        var figures = [
            Figure("calls_seen_share", share, formula: "events / sum of CallCount, at most 1")
        ]
        if let countedRatio, let seenRatio {
            detail +=
                " Throttled: \(percent(countedRatio)) by the metrics, \(percent(seenRatio)) by the"
                + " input."
            figures += [
                Figure(
                    "throttle_ratio_counted",
                    countedRatio,
                    formula: "sum of ThrottleCount / sum of CallCount"
                ),
                Figure("throttle_ratio_seen", seenRatio, formula: "throttled events / events"),
            ]
        }
        findings.append(
            Finding(
                kind: "calls_seen",
                severity: isPartial ? .warning : .info,
                title:
                    "\(name): this input shows \(percent(share)) of the calls that CloudWatch counts",
                detail: detail,
                scope: scope,
                figures: figures,
                evidence: evidence
            )
        )
        return findings
    }

    private typealias Figure = Finding.Figure
}
