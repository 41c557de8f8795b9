import Events
import Testing

@testable import Analysis

/// Workers that make calls one after the other and wait for their retries, against a bucket.
private struct Workers {
    var workers = 12
    /// When calls are due, in seconds.
    var due: [Double]
    var capacity = 40.0
    var refill = 40.0
    var attempts = 5
    var seed: UInt64 = 1

    /// The attempts and, of them, the throttled ones.
    func run() -> [(seconds: Double, isThrottled: Bool, call: Int)] {
        var generator = ReplayGenerator(seed: seed)
        var limiter = Limiter(.tokenBucket(capacity: capacity, refillPerSecond: refill))
        var free = [Double](repeating: 0, count: workers)
        // What is due next, by worker: the time, the call and its attempt.
        var next: [(seconds: Double, call: Int, attempt: Int, worker: Int)] = []
        var given = 0
        var out: [(seconds: Double, isThrottled: Bool, call: Int)] = []
        func give(_ worker: Int) {
            guard given < due.count else { return }
            next.append((max(free[worker], due[given]), given, 1, worker))
            given += 1
        }
        for worker in 0..<workers { give(worker) }
        while let place = next.indices.min(by: { next[$0].seconds < next[$1].seconds }) {
            let (seconds, call, attempt, worker) = next.remove(at: place)
            let passes = limiter.admit(at: Int64(seconds * 1e6), cost: 1)
            out.append((seconds, !passes, call))
            if passes || attempt == attempts {
                free[worker] = seconds + 0.005
                give(worker)
            } else {
                let wait = generator.unit() * Double(1 << (attempt - 1))
                next.append((seconds + wait, call, attempt + 1, worker))
            }
        }
        return out
    }

    var ratio: Double {
        let records = run()
        return Double(records.count { $0.isThrottled }) / Double(records.count)
    }

    /// A trail of it: whole seconds, no numbers of attempts, the SDK's name.
    func trail(agent: String? = "Boto3/1.40.0 md/Botocore#1.40.0 cfg/retry-mode#legacy") -> Ledger {
        var ledger = Ledger()
        for (index, record) in run().enumerated() {
            let source = Provenance(
                file: "trail.json",
                line: 1,
                offset: index,
                format: "cloudtrail"
            )
            var event = Event(
                outcome: record.isThrottled ? .throttled : .succeeded,
                source: source
            )
            let time = SyntheticLog.start + Int64(record.seconds) * 1_000_000
            event.time = Instant(microseconds: time, resolution: 1_000_000)
            event.service = "glue"
            event.operation = "GetTable"
            event.account = "111122223333"
            event.region = "us-east-1"
            event.caller = "arn:aws:iam::111122223333:user/loader"
            event.userAgent = agent
            event.requestID = "request-\(index)"
            if record.isThrottled {
                event.code = "ThrottlingException"
                event.throttleKind = .rate
            }
            ledger.add(event)
        }
        return ledger
    }
}

private func study(_ ledger: Ledger) throws -> CaseStudy {
    let usages = ledger.usageByAPI()
    let scope = try #require(ledger.bucketScopes(of: usages).first)
    let limitCase = ledger.limitCase(scope, options: AnalysisOptions())
    return CaseStudy(limitCase, of: CaseFile(ledger: ledger, usages: usages, cases: [limitCase]))
}

@Suite struct `Workers held up by their retries` {
    @Test(arguments: [UInt64(1), 2, 3])
    func `are foretold to call sooner when the limit is raised`(seed: UInt64) throws {
        let due = (0..<720).map { Double($0) / 90 }
        let workers = Workers(due: due, seed: seed)
        var raised = workers
        raised.refill = 60
        raised.seed = seed + 100
        var change = WhatIfChange()
        change.refillPerSecond = 60
        let answer = try #require(whatIf(workers.trail(), change).first)
        let foretold = try #require(answer.expectedRatio)
        // Calls at the times of the log would hardly be refused at 60/s, and these are.
        #expect(raised.ratio > 0.08)
        #expect(abs(foretold - raised.ratio) < 0.06, "\(foretold) against \(raised.ratio)")
    }

    @Test func `are told by their rate before the first refusal`() throws {
        let workers = Workers(due: (0..<720).map { Double($0) / 90 })
        let pool = try #require(try study(workers.trail()).pool)
        #expect(pool.freeRate > 60 && pool.freeRate < 100)
        #expect(pool.heldRate < 50)
        #expect(pool.workers > 4 && pool.workers < 36)
    }

    @Test func `are not seen in calls that come by the clock, refused or not`() throws {
        // No retries: the rate stays what it was.
        let even = Workers(workers: 500, due: (0..<720).map { Double($0) / 60 }, attempts: 1)
        #expect(try study(even.trail()).pool == nil)
    }

    @Test func `are not seen where a pause parts a burst from calls that come by the clock`() throws
    {
        let due = (0..<200).map { Double($0) / 100 } + (0..<600).map { 20 + Double($0) / 50 }
        let phases = Workers(workers: 500, due: due, attempts: 1)
        #expect(try study(phases.trail()).pool == nil)
    }

    @Test func `are advised to be fewer, and told that a higher limit alone is used up`() throws {
        let workers = Workers(due: (0..<720).map { Double($0) / 90 })
        let incident = analyze(workers.trail())
        let advice = try #require(
            incident.recommendations.first { $0.id == "glue-gettable-workers" }
        )
        #expect(advice.predicted.throttleRatioAfter.map { $0 < 0.02 } ?? false)
        let quota = try #require(incident.recommendations.first { $0.id.hasSuffix("-quota") })
        #expect(quota.why.contains("so it calls sooner when less is refused"))
        // At the log's own times 49/s would do, and callers that come sooner use that up.
        #expect(quota.wanted.map { $0.refillWanted > 60 } ?? false)
    }
}
