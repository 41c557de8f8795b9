internal import Events

extension CaseStudy {
    /// When throttling was worth an alarm, and the hour to name in a support case.
    func windowFindings() -> [Finding] {
        guard limitCase.throttled > 0, let first = episodes.episodes.first,
            let last = episodes.episodes.last, let hour = episodes.peakHour
        else { return [] }
        let resolution = records.map(\.resolutionMicroseconds).max() ?? 1_000_000
        let start = Instant(microseconds: first.start, resolution: resolution).rfc3339
        let end = Instant(microseconds: last.end, resolution: resolution).rfc3339
        let peakStart = Instant(microseconds: hour, resolution: 1_000_000).rfc3339
        let peakEnd = Instant(microseconds: hour + 3_600_000_000, resolution: 1_000_000).rfc3339
        let isAlarm = limitCase.showsSuccesses && !episodes.alarms.isEmpty
        var detail =
            "Throttled from \(start) to \(end), in \(grouped(episodes.episodes.count))"
            + " \(plural(episodes.episodes.count, "episode"))."
            + " One-hour window of peak throttling (UTC): \(peakStart) to \(peakEnd),"
            + " \(episodes.peakHourThrottled) throttled."
        if limitCase.showsSuccesses {
            detail +=
                isAlarm
                ? " Over 1 % of calls were throttled in \(episodes.alarms.count) of"
                    + " \(episodes.windows.count) five-minute"
                    + " \(plural(episodes.windows.count, "window"))."
                : " No five-minute window had over 1 % of its calls throttled."
        }
        return [
            Finding(
                kind: "incident_window",
                severity: isAlarm || !limitCase.showsSuccesses ? .critical : .info,
                title: "\(limitCase.name) was throttled \(grouped(limitCase.throttled))"
                    + " \(limitCase.throttled == 1 ? "time" : "times")"
                    + (limitCase.showsSuccesses
                        ? ", up to \(percent(worstRatio)) of calls in five minutes" : ""),
                detail: detail,
                scope: limitCase.limit.scope,
                figures: [
                    Finding.Figure(
                        "worst_five_minute_ratio",
                        worstRatio,
                        formula: "max over five-minute windows of throttled / calls"
                    ),
                    Finding.Figure(
                        "alarm_windows",
                        Double(episodes.alarms.count),
                        formula: "five-minute windows with over 1 % throttled"
                    ),
                ],
                evidence: file.citations(limitCase.throttledRows)
            )
        ]
    }
}
