import LimitSimulator

/// Pods that read a parameter each few seconds, an outage in which all hang, and a storm after it.
///
/// Parameter Store's published default is 40 a second, and 110 pods that ask each three seconds are
/// within it. The outage lets all calls fail at the same moment; the application repeats a failed
/// call after a quarter of a second sharp, so that wave upon wave meets the bucket at once.
func retryStorm() -> [SampleFile] {
    var random = Random(seed: 2_026_030_601)
    let start = "2026-03-06T09:30:00Z"
    let letters = Array("bcdfghjklmnpqrstvwxz2456789")
    let pods = (0..<110).map { _ in "checkout-7d4b9c6f5-\(random.word(5, letters))" }
    let workers = pods.indices.map { pod in
        Worker(party: pod, jobs: Array(repeating: random.uniform(0, 3), count: 7), pause: 3)
    }
    let simulation = Simulation(
        limiter: .bucket(capacity: 40, refill: 40),
        duration: 0.018,
        attempts: 100,
        outage: 8..<11.5
    ) { _, _ in 0.25 }
    let attempts = simulation.run(workers, &random)
    let api = BotocoreDebugLog.API(
        service: "ssm",
        operation: "GetParameter",
        region: "eu-central-1",
        target: "AmazonSSM.GetParameter",
        refusal: { _ in (400, #"{"__type":"ThrottlingException","message":"Rate exceeded"}"#) },
        answer: { _, _ in
            #"{"Parameter":{"Name":"/checkout/feature/flags","Type":"String","Version":7}}"#
        }
    )
    var lines: [(time: Double, text: String)] = []
    for attempt in attempts {
        var own = BotocoreDebugLog(api, start: start, retriesInSDK: false)
        let parameters = #"b'{"Name": "/checkout/feature/flags"}'"#
        own.add(attempt, thread: "MainThread", parameters: parameters, &random)
        if attempt.wait != nil {
            own.add(
                attempt.done + 0.001,
                "MainThread",
                "checkout.flags",
                "WARNING",
                "could not read the flags, again in 0.25 s"
            )
        }
        let prefix = "[pod/\(pods[attempt.party])/checkout] "
        for line in own.lines {
            let text = line.text.split(separator: "\n").map { prefix + $0 }
            lines.append((line.time, text.joined(separator: "\n")))
        }
    }
    let text = lines.enumerated()
        .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        .map { $0.element.text + "\n" }.joined()
    return [SampleFile(path: "retry-storm/checkout-pods.log", text: text)]
}
