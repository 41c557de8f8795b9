import Bindings
import Events

/// Reads CloudWatch metrics: counts per period, handed on as series and never as single calls.
enum CloudWatchMetrics {
    /// Reads the output of `get-metric-data` or `get-metric-statistics`, and tells whether it was.
    static func read(
        _ value: JSONValue,
        _ layer: JSONLayer,
        into sink: inout some EventSink
    ) -> Bool {
        let place = layer.provenance("cloudwatch-metrics")
        if let results = value["MetricDataResults"]?.array {
            for result in results {
                var series = MetricSeries(
                    label: result.first(of: ["Label", "Id"])?.string ?? "",
                    source: place
                )
                let times = result["Timestamps"]?.array ?? []
                let values = result["Values"]?.array ?? []
                for (stamp, number) in zip(times, values) {
                    guard let time = JSONRecordReader.time(stamp), let value = number.double else {
                        continue
                    }
                    series.points.append(MetricSeries.Point(time: time, value: value))
                }
                sink.accept(completed(series))
            }
            return true
        }
        guard let points = value["Datapoints"]?.array, let label = value["Label"]?.string else {
            return false
        }
        var series = MetricSeries(label: label, source: place)
        let statistics = ["Sum", "SampleCount", "Maximum", "Average", "Minimum"]
        series.statistic = statistics.first { points.first?[$0] != nil }
        for point in points {
            guard let time = JSONRecordReader.time(point["Timestamp"]),
                let value = series.statistic.flatMap({ point[$0]?.double })
            else { continue }
            series.points.append(MetricSeries.Point(time: time, value: value))
        }
        sink.accept(completed(series))
        return true
    }

    /// `series` in order of time, with its meaning and period worked out.
    static func completed(_ series: MetricSeries) -> MetricSeries {
        var series = series
        series.points.sort { $0.time < $1.time }
        let words = series.label.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        for word in (series.metric.map { [$0] } ?? []) + words.reversed() {
            guard let meaning = meanings[word] else { continue }
            series.metric = word
            series.meaning = meaning
            break
        }
        if series.periodSeconds == nil {
            let gaps = zip(series.points.dropFirst(), series.points).map {
                $0.time.microseconds - $1.time.microseconds
            }
            series.periodSeconds = gaps.filter { $0 > 0 }.min().map { Double($0) / 1_000_000 }
        }
        return series
    }

    /// What AWS's metrics of these names count, from the services' metric lists (2026).
    private static let meanings: [String: MetricSeries.Meaning] = [
        "ThrottleCount": .throttledCalls, "ThrottledRequests": .throttledCalls,
        "Throttles": .throttledCalls, "ThrottledCount": .throttledCalls,
        "ReadThrottleEvents": .throttledCalls, "WriteThrottleEvents": .throttledCalls,
        "ExecutionThrottled": .throttledCalls, "ThrottledEvents": .throttledCalls,
        "ReadProvisionedThroughputExceeded": .throttledCalls,
        "WriteProvisionedThroughputExceeded": .throttledCalls,
        "RequestLimitExceeded": .throttledCalls,
        "InvocationThrottles": .throttledCalls, "ThrottledPublishes": .throttledCalls,
        "CallCount": .calls, "Invocations": .calls, "RequestCount": .calls,
        "AllRequests": .calls, "Requests": .calls,
    ]
}
