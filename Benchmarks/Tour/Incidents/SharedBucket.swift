import LimitSimulator

/// An inventory job that lists all instances without a filter, and a deployment that suffers.
///
/// Such calls draw on a bucket of 50 tokens with 10 a second, one for all callers of the account in
/// the Region. The job sweeps every half minute; autoscaler and deployment ask seldom.
func sharedBucket() -> [SampleFile] {
    var random = Random(seed: 2_026_030_401)
    let start = "2026-03-04T12:00:00Z"
    let names = ["inventory", "autoscaler", "deploy"]
    var workers: [Worker] = []
    for sweep in 0..<5 {
        for _ in 0..<6 {
            let begin = 15 + Double(sweep) * 30 + random.uniform(0, 0.4)
            workers.append(Worker(party: 0, jobs: Array(repeating: begin, count: 35)))
        }
    }
    workers.append(Worker(party: 1, jobs: (0..<17).map { Double($0) * 10 + random.uniform(0, 1) }))
    workers.append(Worker(party: 2, jobs: (0..<34).map { Double($0) * 5 + random.uniform(0, 2) }))
    let simulation = Simulation(
        limiter: .bucket(capacity: 50, refill: 10),
        duration: 0.22,
        attempts: 3
    ) { number, random in random.unit() * Double(1 << (number - 1)) }
    let attempts = simulation.run(workers, &random)
    var trail = CloudTrailFile(
        source: "ec2.amazonaws.com",
        operation: "DescribeInstances",
        region: "eu-west-1",
        refusal: ("Client.RequestLimitExceeded", "Request limit exceeded."),
        isReadOnly: true,
        start: start
    )
    var job: [(time: Double, text: String)] = []
    for attempt in attempts {
        let name = names[attempt.party]
        let role = CloudTrailFile.Role(
            name: name,
            session: attempt.party == 2 ? "gitlab-4711" : "i-0a1b2c3d4e5f6000\(attempt.party)",
            address: "10.0.\(attempt.party).7",
            userAgent: attempt.party == 2
                ? "aws-cli/2.15.25 Python/3.11.8 Linux/6.1 exe/x86_64 prompt/off command/ec2.describe-instances"
                : "Boto3/1.34.51 md/Botocore#1.34.51 lang/python#3.11.7 cfg/retry-mode#standard",
            parameters: #"{"instancesSet":{},"filterSet":{}}"#
        )
        trail.add(attempt, by: role, requestID: random.uuid(), &random)
        guard attempt.party == 2 else { continue }
        if attempt.isAdmitted {
            job.append((attempt.done, "waiting for the new instances: 3 of 4 in service"))
        } else if attempt.wait == nil {
            job.append(
                (
                    attempt.done,
                    "\nAn error occurred (RequestLimitExceeded) when calling the DescribeInstances"
                        + " operation (reached max retries: 2): Request limit exceeded."
                )
            )
        }
    }
    let lines = job.map { line in
        let stamp = Moment(line.time, after: start).rfcMilliseconds
        return line.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "\(stamp) 01O \($0)\n" }.joined()
    }
    return [
        SampleFile(path: "shared-bucket/trail.json", text: trail.text(&random)),
        SampleFile(path: "shared-bucket/deploy-job.log", text: lines.joined()),
    ]
}
