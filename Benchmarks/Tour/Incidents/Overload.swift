import LimitSimulator

/// A service mesh that has outgrown the rate at which its private CA issues certificates.
///
/// The limit is the published one of `acm-pca:IssueCertificate`, 25 a second, which Service Quotas can
/// raise (L-CAFB4993). Its burst is not published; here a second's worth. Each certificate is another
/// workload's, so that no call can be saved.
func overload() -> [SampleFile] {
    var random = Random(seed: 2_026_030_301)
    let start = "2026-03-03T14:20:00Z"
    let seconds = 120.0
    var workers: [Worker] = []
    var time = random.exponential(mean: 1 / 30.0)
    while time < seconds {
        workers.append(Worker(party: 0, jobs: [time]))
        time += random.exponential(mean: 1 / 30.0)
    }
    let simulation = Simulation(
        limiter: .bucket(capacity: 25, refill: 25),
        duration: 0.08,
        attempts: 3
    ) { number, random in
        // The SDKs' standard mode: full jitter below a doubling second.
        random.unit() * Double(1 << (number - 1))
    }
    let attempts = simulation.run(workers, &random)
    var files: [SampleFile] = []
    // CloudTrail delivers several files for the same minutes, each with some of the records.
    for part in 0..<2 {
        var trail = CloudTrailFile(
            source: "acm-pca.amazonaws.com",
            operation: "IssueCertificate",
            region: "us-east-1",
            refusal: ("ThrottlingException", "Rate exceeded"),
            isReadOnly: false,
            start: start
        )
        for attempt in attempts where attempt.worker % 2 == part {
            let role = CloudTrailFile.Role(
                name: "mesh-ca",
                session: "cert-agent",
                address: "10.20.4.17",
                userAgent:
                    "aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.24.1 api/acmpca#1.39.1 cfg/retry-mode#standard",
                parameters:
                    #"{"certificateAuthorityArn":"arn:aws:acm-pca:us-east-1:111122223333:"#
                    + #"certificate-authority/11111111-2222-4333-8444-555555555555","#
                    + #""signingAlgorithm":"SHA256WITHRSA","validity":{"value":24,"type":"HOURS"}}"#
            )
            trail.add(attempt, by: role, requestID: random.uuid(), &random)
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        let name =
            "111122223333_CloudTrail_us-east-1_20260303T1425Z_\(random.word(16, letters)).json"
        files.append(
            SampleFile(
                path: "overload/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/03/" + name,
                text: trail.text(&random)
            )
        )
    }
    // CloudWatch counted the same calls, minute by minute.
    var metrics = MetricData(start: start)
    metrics.add(
        "ACM PCA IssueCertificate CallCount",
        countsByMinute(attempts.map(\.decided), minutes: 2)
    )
    metrics.add(
        "ACM PCA IssueCertificate ThrottleCount",
        countsByMinute(attempts.filter { !$0.isAdmitted }.map(\.decided), minutes: 2)
    )
    files.append(SampleFile(path: "overload/usage-metrics.json", text: metrics.text))
    return files
}
