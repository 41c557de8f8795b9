import LimitSimulator

/// A queue's consumer that invokes a function of reserved concurrency 10, whatever is at work.
///
/// Each run renders a document for about two seconds, so that 10 at once are 5 a second: no rate limit
/// is involved, and none would help.
func lambdaConcurrency() -> [SampleFile] {
    var random = Random(seed: 2_026_030_501)
    let start = "2026-03-05T07:00:00Z"
    var workers: [Worker] = []
    var time = 0.0
    // A quiet minute, then one in which twice as many documents come.
    while time < 120 {
        time += random.exponential(mean: time < 60 ? 1 / 2.5 : 1 / 9.0)
        workers.append(Worker(party: 0, jobs: [time]))
    }
    let simulation = Simulation(
        limiter: .concurrency(limit: 10),
        duration: 2.1,
        attempts: 3
    ) { number, random in random.unit() * Double(1 << (number - 1)) }
    let attempts = simulation.run(workers, &random)
    var events: [String] = []
    for attempt in attempts where !attempt.isAdmitted && attempt.wait == nil {
        let id = random.uuid()
        let message =
            "An error occurred (TooManyRequestsException) when calling the Invoke operation"
            + " (reached max retries: 2): Rate Exceeded."
        let entry =
            "{\"timestamp\":\"\(Moment(attempt.done, after: start).rfcMilliseconds)\","
            + "\"level\":\"ERROR\",\"message\":\"render failed, document goes back to the queue\","
            + "\"logger\":\"dispatch\",\"requestId\":\"\(random.uuid())\","
            + "\"errorType\":\"TooManyRequestsException\",\"errorMessage\":\(quoted(message)),"
            + "\"response\":{\"Error\":{\"Message\":\"Rate Exceeded.\",\"Code\":"
            + "\"TooManyRequestsException\"},\"ResponseMetadata\":{\"RequestId\":\"\(id)\","
            + "\"HTTPStatusCode\":429,\"RetryAttempts\":2},\"Reason\":"
            + "\"ReservedFunctionConcurrentInvocationLimitExceeded\",\"Type\":\"User\"}}\n"
        let milliseconds = Moment(attempt.done, after: start).epochMilliseconds
        events.append(
            """
                    {
                        "logStreamName": "2026/03/05/[$LATEST]\(stream)",
                        "timestamp": \(milliseconds),
                        "message": \(quoted(entry)),
                        "ingestionTime": \(milliseconds + 412),
                        "eventId": "\(padded(events.count + 1, 56))"
                    }
            """
        )
    }
    let logs =
        "{\n    \"events\": [\n" + events.joined(separator: ",\n")
        + "\n    ],\n    \"searchedLogStreams\": []\n}\n"
    var metrics = MetricData(start: start)
    let admitted = attempts.filter(\.isAdmitted)
    metrics.add("render-document Invocations", countsByMinute(admitted.map(\.decided), minutes: 3))
    metrics.add(
        "render-document Throttles",
        countsByMinute(attempts.filter { !$0.isAdmitted }.map(\.decided), minutes: 3)
    )
    return [
        SampleFile(path: "lambda-concurrency/dispatch-logs.json", text: logs),
        SampleFile(path: "lambda-concurrency/lambda-metrics.json", text: metrics.text),
    ]
}

/// The one instance of the dispatching function that logs.
private let stream = "43cefd0df5a9542db25f628b075bcb45"
