import Bindings
import Events
import Samples
import Testing

@testable import Parsers

/// Every sample of these folders holds the same four calls, the second and the fourth throttled.
@Suite struct RecordSamplesTests {
    private static let samples =
        (try? Sample.all(in: "cloudtrail") + Sample.all(in: "cloudwatch")) ?? []

    private static func ids(_ numbers: [Int]) -> [String] {
        numbers.map { "00000000-0000-4000-8000-00000000000\($0)" }
    }

    private static func read(_ bytes: [UInt8], chunk: Int = 1 << 20) -> CollectedEvents {
        var sink = CollectedEvents()
        _ = InputReader().read(bytes, named: "sample", chunk: chunk, into: &sink)
        return sink
    }

    @Test func `there are samples`() { #expect(Self.samples.count == 13) }

    @Test(arguments: samples)
    func `every call is found with its outcome`(sample: Sample) throws {
        let sink = Self.read(try sample.bytes())
        #expect(sink.events.map(\.requestID) == Self.ids([1, 2, 3, 4]))
        #expect(sink.events.map(\.outcome) == [.succeeded, .throttled, .succeeded, .throttled])
        #expect(sink.events.allSatisfy { $0.service == "ec2" && $0.region == "eu-west-1" })
        #expect(sink.events.allSatisfy { $0.operation == "DescribeVolumes" })
        #expect(sink.events[1].code == "Client.RequestLimitExceeded")
        #expect(sink.events[1].throttleKind == .rate)
        #expect(sink.events[1].time == Instant(rfc3339: "2026-03-04T11:22:02Z".utf8))
        #expect(sink.events[1].time?.resolution == 1_000_000)
        #expect(!sink.diagnostics.containsDamage)
    }

    @Test(arguments: samples)
    func `any split into pieces gives the same events`(sample: Sample) throws {
        let bytes = try sample.bytes()
        let whole = Self.read(bytes)
        for chunk in [1, 2, 3, 7, 64, 1000] {
            let split = Self.read(bytes, chunk: chunk)
            #expect(split.events == whole.events)
            #expect(split.diagnostics == whole.diagnostics)
        }
    }

    @Test(arguments: samples)
    func `a cut anywhere keeps what is complete and invents nothing`(sample: Sample) throws {
        let bytes = try sample.bytes()
        let known = Self.read(bytes).events.map(\.requestID)
        let step = max(1, bytes.count / 300)
        for end in stride(from: 0, through: bytes.count, by: step) {
            let found = Self.read(Array(bytes[..<end])).events.map(\.requestID)
            #expect(found.allSatisfy { known.contains($0) })
            // Records are complete up to the fourth's start for one.
            if !sample.description.contains("subscription"), end > bytes.count * 9 / 10,
                !sample.description.contains("firehose")
            {
                #expect(found.count >= 3, "cut at \(end)")
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `noise between records loses no neighbour`(seed: UInt64) throws {
        let sample = try #require(Self.samples.first { $0.description.contains("ndjson") })
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        var bytes: [UInt8] = []
        for line in try sample.bytes().split(separator: 0x0A) {
            for _ in 0..<200 {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: random >> 33)
                bytes.append(byte)
            }
            bytes += [0x0A] + line + [0x0A]
        }
        let found = Set(Self.read(bytes).events.compactMap(\.requestID))
        #expect(found == Set(Self.ids([1, 2, 3, 4])))
    }

    @Test(arguments: ["records-one-line", "records-pretty", "records-ndjson", "back-to-back"])
    func `a damaged record costs only itself`(name: String) throws {
        let sample = try #require(Self.samples.first { $0.description.contains(name) })
        let bytes = try sample.bytes()
        let mark = Array("198.51.100.7".utf8)
        var places: [Int] = []
        for index in bytes.indices where bytes[index...].starts(with: mark) { places.append(index) }
        // The quote that ends the address of the second record goes missing.
        var damaged = bytes
        damaged.remove(at: places[1] + mark.count)
        let sink = Self.read(damaged)
        #expect(sink.events.map(\.requestID) == Self.ids([1, 3, 4]))
        #expect(sink.diagnostics.containsDamage)
    }

    @Test func `an envelope of any size is read record by record`() throws {
        let sample = try #require(Self.samples.first { $0.description.contains("records-ndjson") })
        let records = try sample.bytes().split(separator: 0x0A)
        var bytes = Array(#"{"Records":["#.utf8)
        for index in 0..<3000 { bytes += (index == 0 ? [] : [0x2C]) + records[index % 4] }
        bytes += Array("]}".utf8)
        let whole = Self.read(bytes)
        #expect(whole.events.count == 3000)
        #expect(Set(whole.events.map(\.source.offset)).count == 3000)
        #expect(Self.read(bytes, chunk: 77_777).events == whole.events)
        #expect(!whole.diagnostics.containsDamage)
    }

    @Test func `UTF-16 and mixed streams are read`() throws {
        let sample = try #require(Self.samples.first { $0.description.contains("records-pretty") })
        let bytes = try sample.bytes()
        let wide: [UInt8] = [0xFF, 0xFE] + bytes.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
        #expect(Self.read(wide).events.count == 4)
        #expect(Self.read(wide, chunk: 3).events.count == 4)
        let line =
            "botocore.exceptions.ClientError: An error occurred (ThrottlingException) when"
            + " calling the GetParameter operation (reached max retries: 4): Rate exceeded\n"
        let table = try #require(Self.samples.first { $0.description.contains("history") })
        let mixed = Array(line.utf8) + bytes + Array(line.utf8) + (try table.bytes().dropFirst(3))
        let events = Self.read(mixed).events
        #expect(events.count { $0.source.format.hasPrefix("cloudtrail") } == 8)
        #expect(events.count { $0.operation == "GetParameter" } == 2)
    }

    @Test func `hits far apart in long text are found with their lines`() {
        let filler = "2026-03-04T11:22:01.000Z INFO all is well in the land of queues and workers\n"
        let hit =
            "An error occurred (ThrottlingException) when calling the GetParameter operation"
            + " (reached max retries: 4): Rate exceeded\n"
        var text = ""
        var lines: [Int] = []
        for index in 1...20_000 {
            let isHit = index % 6000 == 0
            if isHit { lines.append(index) }
            text += isHit ? hit : filler
        }
        let bytes = Array(text.utf8)
        let whole = Self.read(bytes)
        #expect(whole.events.map(\.source.line) == lines)
        #expect(Self.read(bytes, chunk: 9999).events == whole.events)
    }

    @Test func `metrics are series and no calls`() throws {
        let json = """
            {"MetricDataResults":[{"Id":"a","Label":"EC2 DescribeVolumes ThrottleCount",
            "Timestamps":["2026-03-04T11:24:00+00:00",1772623380.0],"Values":[4.0,2],
            "StatusCode":"Complete"}],"Messages":[]}
            """
        let sink = Self.read(Array(json.utf8))
        #expect(sink.events.isEmpty)
        let series = try #require(sink.metrics.first)
        #expect(series.metric == "ThrottleCount")
        #expect(series.meaning == .throttledCalls)
        #expect(series.total == 6)
        #expect(series.periodSeconds == 60)
        let csv =
            "Full label,q Throttles\nLabel,q Throttles\nNamespace,AWS/Lambda\n"
            + "Metric Name,Throttles\nStatistic,Sum\nPeriod,60\nRegion,eu-west-2\n"
            + "2026/05/05 08:00:00,3\n2026/05/05 08:01:00,\n"
        let table = try #require(Self.read(Array(csv.utf8)).metrics.first)
        #expect(table.namespace == "AWS/Lambda")
        #expect(table.points.map(\.value) == [3])
        #expect(table.meaning == .throttledCalls)
    }

    @Test func `what shows no calls is named`() {
        for text in [
            #"{"Quotas":[{"ServiceCode":"ec2","QuotaCode":"L-1"}]}"#,
            #"{"awsAccountId":"1","digestStartTime":"x","logFiles":[]}"#,
            #"{"eventSource":"ec2.amazonaws.com","eventTime":"2026-03-04T11:22:01Z","#
                + #""insightDetails":{"state":"Start","eventName":"RunInstances"}}"#,
        ] {
            let sink = Self.read(Array(text.utf8))
            #expect(sink.events.isEmpty)
            #expect(sink.diagnostics.counts == [.notEvidence: 1])
        }
    }

    @Test func `own events come back as they were`() throws {
        let line =
            #"{"time":"2026-03-01T12:00:00.123Z","time_precision_s":0.001,"outcome":"#
            + #""throttled","throttle_kind":"rate","service":"ssm","operation":"GetParameter","#
            + #""code":"ThrottlingException","message":"Rate exceeded","status":400,"request_id":"#
            + #""r","extended_request_id":null,"region":"eu-west-1","account":"123456789012","#
            + #""caller":"c","user_agent":"u","source_ip":"i","reason":null,"quota_code":"L-1","#
            + #""retry_after_s":1.5,"attempts":5,"retries_exhausted":true,"cost":2,"source":"#
            + #"{"file":"a.log","line":7,"offset":99,"format":"botocore"},"evidence":3}"#
        let event = try #require(Self.read(Array(line.utf8)).events.first)
        var expected = Event(
            outcome: .throttled,
            source: Provenance(file: "a.log", line: 7, offset: 99, format: "botocore")
        )
        expected.time = Instant(rfc3339: "2026-03-01T12:00:00.123Z".utf8)
        expected.throttleKind = .rate
        expected.service = "ssm"
        expected.operation = "GetParameter"
        expected.code = "ThrottlingException"
        expected.message = "Rate exceeded"
        expected.status = 400
        expected.requestID = "r"
        expected.region = "eu-west-1"
        expected.account = "123456789012"
        expected.caller = "c"
        expected.userAgent = "u"
        expected.sourceIP = "i"
        expected.quotaCode = "L-1"
        expected.retryAfterSeconds = 1.5
        expected.attempts = 5
        expected.retriesExhausted = true
        expected.cost = 2
        expected.evidence = 3
        #expect(event == expected)
    }

    @Test func `hostile input is bounded and noted`() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(Self.read(deep).events.isEmpty)
        let long = Array("Rate exceeded ".utf8) + [UInt8](repeating: 0x61, count: 5 << 20)
        #expect(Self.read(long).diagnostics.counts[.capReached] == 1)
        #expect(Self.read([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0]).diagnostics.containsDamage)
        var sink = CollectedEvents()
        let report = InputReader(hashing: true).read([], named: "empty", into: &sink)
        #expect(report.sha256?.hasPrefix("e3b0c442") == true)
        _ = InputReader().read("/nowhere", into: &sink)
        #expect(sink.diagnostics.counts == [.unreadableFile: 1])
    }

    @Test(arguments: [
        ("GetFunction20150331v2", "GetFunction"),
        ("ListDistributions2020_05_31", "ListDistributions"),
        ("DescribeInstances", "DescribeInstances"), ("CreateFunction20150331", "CreateFunction"),
        ("AssumeRoleV2", "AssumeRoleV2"),
    ])
    func `versions at the end of API names go`(written: String, name: String) {
        #expect(CloudTrailRecord.operation(written) == name)
    }
}
