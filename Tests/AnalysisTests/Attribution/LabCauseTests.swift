import Analysis
import Testing

/// What the detectors say of the laboratory's runs, whose causes are known.
@Suite(.enabled(if: LabRun.folder != nil, "THROTTLE_LAB_RUNS names no folder of runs"))
struct LabCauseTests {
    private func run(_ name: String, _ limit: String? = nil) throws -> LabRun {
        try #require(LabRun(name, limit: limit))
    }

    private func synchrony(_ name: String) throws -> RetrySynchrony {
        let run = try run(name)
        return RetrySynchrony(RetryDelays(run.records, RetryLinks(run.records)))
    }

    /// The laboratory's own wrapper is above the SDK, so that each try has an invocation of its
    /// own; the item is what a try and its repeat share.
    private func wrapped(_ name: String) throws -> RetrySynchrony {
        var records = try run(name).records
        for index in records.indices {
            records[index].invocation = records[index].resource.map { Int64($0) }
        }
        return RetrySynchrony(RetryDelays(records, RetryLinks(records)))
    }

    @Test func `Retries without jitter are found in step, those with full jitter are not`() throws {
        let step = try wrapped("retry-storm-no-jitter-s1")
        print("no jitter", step)
        #expect(step.isSynchronised)
        #expect(step.waits.pValue < 0.001)
        let jitter = try wrapped("retry-storm-full-jitter-s1")
        print("full jitter", jitter)
        #expect(!jitter.isSynchronised)
        #expect(!jitter.waits.isFixed)
        for name in ["retry-storm-no-jitter-s1", "retry-storm-full-jitter-s1"] {
            #expect(OutageSurge.find(try run(name).records).count == 1)
        }
    }

    @Test func `SDK retries, which have jitter, are not found in step`() throws {
        for name in [
            "ec2-describe-50-10-s1", "secrets-100-readers-s1", "steady-overload-poisson-s1",
            "ssm-getparameter-40tps-s1", "standard-retry-quota-s1", "cli-max-attempts-s1",
        ] {
            #expect(try !synchrony(name).isSynchronised, "\(name)")
        }
    }

    @Test func `The hot partition is named, and buckets that explain themselves are not`() throws {
        let hot = try run("ddb-hot-partition-s1")
        let found = HiddenLimit(hot.records, bucket: (300, 200))
        #expect(found.suspects.first?.party == hot.resources["acme"])
        let calm: [(name: String, limit: String, bucket: (Double, Double))] = [
            ("steady-overload-1.2x-s1", "kms-decrypt", (20, 20)),
            ("ec2-nonmutating-burst-s1", "ec2-non-mutating", (100, 20)),
            ("ec2-shared-three-clients-s1", "ec2-non-mutating", (30, 8)),
        ]
        for (name, limit, bucket) in calm {
            let found = HiddenLimit(try run(name, limit).records, bucket: bucket)
            #expect(found.unexplained == 0, "\(name)")
        }
    }

    @Test func `The scanner is the culprit of the shared bucket, which is the account's`() throws {
        let shared = try run("ec2-shared-three-clients-s1")
        let found = Consumption(shared.records) { $0.caller }
        #expect(found.culprit?.party == shared.records.first?.caller)
        #expect(found.victims.count == 2)
        let ranked = BucketHypotheses(shared.records)
        print("shared", ranked)
        #expect(ranked.ranking.first?.grouping == .account)
    }

    @Test func `The fan-out is found with its four calls`() throws {
        let run = try run("fanout-amplification-s1")
        let found = FanOut.find(run.records, RetryLinks(run.records))
        print("fan-out", found)
        #expect(found.map(\.operations.count) == [4])
        let steady = try self.run("ec2-nonmutating-burst-s1")
        #expect(FanOut.find(steady.records, RetryLinks(steady.records)).isEmpty)
    }

    @Test func `The concurrency limit of the function is seen, and not where there is none`() throws
    {
        let run = try run("lambda-concurrency-boto3-s1")
        let records = run.records.filter { $0.resource == run.resources["resize-image"] }
        let found = ConcurrencyEvidence(records)
        print("concurrency", found)
        #expect(found.isLikely)
        #expect(found.most == 3)
        #expect(
            ConcurrencyEvidence(try self.run("steady-overload-1.2x-s1").records).isLikely == false
        )
    }

    @Test func `Bursts and rates are told apart`() throws {
        let runs: [(String, String, Double, Double, DemandVerdict.Kind)] = [
            ("steady-overload-1.2x-s1", "kms-decrypt", 20, 20, .rate),
            ("steady-overload-poisson-s1", "kms-decrypt", 10, 10, .rate),
            ("ec2-refill-ticks-s1", "ec2-unfiltered", 20, 10, .rate),
            ("ddb-describetable-burst-s1", "describe-table", 50, 10, .burst),
            ("aio-gather-s1", "batch-describe", 30, 5, .burst),
            ("control-no-throttling-s1", "ssm-get-parameter", 1000, 1000, .withinLimit),
        ]
        for (name, limit, capacity, refill, kind) in runs {
            let records = try run(name, limit).records
            let verdict = DemandVerdict(
                RetryLinks(records).calls(records),
                capacity: capacity,
                refillPerSecond: refill
            )
            #expect(verdict?.kind == kind, "\(name)")
        }
    }

    @Test func `The run without throttling shows nothing`() throws {
        let run = try run("control-no-throttling-s1")
        #expect(ThrottleEpisodes(run.records).episodes.isEmpty)
        #expect(ThrottleEpisodes(run.records).alarms.isEmpty)
        #expect(OutageSurge.find(run.records).isEmpty)
        #expect(HiddenLimit(run.records, bucket: nil).suspects.isEmpty)
    }
}
