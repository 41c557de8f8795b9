import LimitSimulator

/// An hourly job that reads all volumes at once, with twelve threads.
///
/// The bucket is EC2's published one for filtered, non-mutating calls: 100 tokens, 20 a second. Each
/// sweep of 180 calls overruns it within a second, though an hour would have refilled 72,000.
func burst() -> [SampleFile] {
    var random = Random(seed: 2_026_030_201)
    let start = "2026-03-02T06:00:00Z"
    let sweeps = 3
    let threads = 12
    let perThread = 15
    let workers = (0..<threads).map { thread in
        let own = random.uniform(0.02, 0.06)
        return Worker(
            party: thread,
            jobs: (0..<sweeps * perThread).map { Double($0 / perThread) * 60 + own }
        )
    }
    let simulation = Simulation(
        limiter: .bucket(capacity: 100, refill: 20),
        duration: 0.055,
        attempts: 5
    ) { number, random in
        // botocore's legacy mode: a random share of a doubling second.
        random.unit() * Double(1 << (number - 1))
    }
    let attempts = simulation.run(workers, &random)
    let api = BotocoreDebugLog.API(
        service: "ec2",
        operation: "DescribeVolumes",
        region: "eu-west-1",
        target: nil,
        refusal: { id in
            (
                503,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit \
                exceeded.</Message></Error></Errors><RequestID>\(id)</RequestID></Response>
                """
            )
        },
        answer: { job, id in
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <DescribeVolumesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">\
            <requestId>\(id)</requestId><volumeSet><item><volumeId>\(volume(job, id))</volumeId>\
            <size>100</size><status>in-use</status></item></volumeSet></DescribeVolumesResponse>
            """
        }
    )
    var log = BotocoreDebugLog(api, start: start)
    for attempt in attempts {
        let parameters =
            "{'Action': 'DescribeVolumes', 'Version': '2016-11-15', 'Filter.1.Name':"
            + " 'attachment.instance-id', 'Filter.1.Value.1': 'i-\(padded(attempt.worker * perThread + attempt.job % perThread, 3))c5e11a7f0d3b6d'}"
        let thread = "ThreadPoolExecutor-0_\(attempt.worker)"
        log.add(attempt, thread: thread, parameters: parameters, &random)
    }
    for sweep in 0..<sweeps {
        let own = attempts.filter { $0.job / perThread == sweep }
        let begin = Double(sweep) * 60
        log.add(begin + 0.001, "MainThread", "inventory", "INFO", "sweep begins: 180 instances")
        let end = (own.map(\.done).max() ?? begin) + 0.002
        log.add(
            end,
            "MainThread",
            "inventory",
            "INFO",
            "sweep ends after \(thousandths(end - begin)) s"
        )
    }
    return [SampleFile(path: "burst/inventory-debug.log", text: log.text())]
}

private func volume(_ job: Int, _ id: String) -> String { "vol-0" + id.prefix(8) + padded(job, 8) }
