/// The output of `aws cloudwatch get-metric-data`: counts of each minute.
struct MetricData {
    /// When the incident begins, an RFC 3339 time on a whole minute.
    var start: String
    private var results: [String] = []

    init(start: String) { self.start = start }

    /// Adds the counts of the minutes from the start on; CloudWatch lists the newest first.
    mutating func add(_ label: String, _ counts: [Int]) {
        let points = counts.enumerated().reversed()
        let times = points.map {
            let time = Moment(Double($0.offset) * 60, after: start).rfcSeconds.dropLast()
            return "                \"\(time)+00:00\""
        }
        let values = points.map { "                \($0.element).0" }
        results.append(
            """
                    {
                        "Id": "m\(results.count + 1)",
                        "Label": \(quoted(label)),
                        "Timestamps": [
            \(times.joined(separator: ",\n"))
                        ],
                        "Values": [
            \(values.joined(separator: ",\n"))
                        ],
                        "StatusCode": "Complete"
                    }
            """
        )
    }

    /// The whole output.
    var text: String {
        "{\n    \"MetricDataResults\": [\n" + results.joined(separator: ",\n")
            + "\n    ],\n    \"Messages\": []\n}\n"
    }
}

/// Counts what happened in each minute from the start on.
func countsByMinute(_ times: [Double], minutes: Int) -> [Int] {
    var counts = Array(repeating: 0, count: minutes)
    for time in times where time >= 0 && Int(time / 60) < minutes { counts[Int(time / 60)] += 1 }
    return counts
}
