import Bindings
import Events
import Testing

@testable import Parsers

@Suite struct CloudTrailRunTests {
    /// A record as CloudTrail writes it, with `change` made to its members.
    static func record(_ number: Int, _ more: String = "", _ change: (String) -> String = { $0 })
        -> String
    {
        change(
            """
            {"eventVersion":"1.09","userIdentity":{"type":"AssumedRole","principalId":"AROA:\
            \(number % 3)","arn":"arn:aws:sts::111122223333:assumed-role/r/\(number % 3)",\
            "accountId":"111122223333","sessionContext":{"attributes":{"a":[1,{"b":"}"}]}}},\
            "eventTime":"2026-03-01T10:\(number / 60 % 60 + 10 > 59 ? 10 : number / 60 % 50 + 10)\
            :\(number % 50 + 10)Z","eventSource":"ec2.amazonaws.com",\
            "eventName":"DescribeInstances","awsRegion":"eu-west-1",\
            "sourceIPAddress":"10.0.0.\(number % 7)","userAgent":"Boto3/1.3\\"\(number % 2)",\
            \(more)"requestID":"00000000-0000-0000-0000-\(100_000_000_000 + number)",\
            "eventID":"e-\(number)","recipientAccountId":"111122223333"}
            """
        )
    }

    static func read(_ text: String, chunk: Int = 1 << 16) -> CollectedEvents {
        var collected = CollectedEvents()
        _ = InputReader().read(Array(text.utf8), named: "t", chunk: chunk, into: &collected)
        return collected
    }

    /// Events without the offset, which differs where something stands before.
    static func withoutOffsets(_ events: [Event]) -> [Event] {
        events.map { event in
            var event = event
            event.source.offset = 0
            return event
        }
    }

    /// Members that make a record odd, or more than plain.
    static let variations: [String] = [
        #""errorCode":"Client.RequestLimitExceeded","errorMessage":"Request limit exceeded.","#,
        #""errorCode":"","errorMessage":"Rate exceeded","#,
        #""errorCode":"AccessDenied","#,
        #""responseElements":{"errorCode":"ThrottlingException","message":"Rate exceeded"},"#,
        #""responseElements":{"__type":"ThrottlingException"},"#,
        #""additionalEventData":{"x-amz-id-2":"abc+/=","error":{"code":"SlowDown"}},"#,
        #""additionalEventData":{"x-amz-id-2":"abc+/=","x-amz-id-2":"second"},"#,
        #""requestParameters":{"bucketName":"b","tableName":"t"},"#,
        #""requestParameters":{"bucketName":null,"bucketName":"x","keyId":"k"},"#,
        #""requestParameters":{"name":7,"cluster":null},"#,
        #""requestParameters":{"maxResults":100},"#,
        #""requestParameters":{"filterSet":{"items":[]}},"#,
        #""requestParameters":{"filterSet":{"items":[{}]}},"#,
        #""requestParameters":{"filterSet":{"items":[],"items":[1]}},"#,
        #""requestParameters":{},"#,
        #""sessionCredentialFromConsole":"true","requestParameters":{"a":1},"#,
        #""sessionCredentialFromConsole":true,"requestParameters":{"a":1},"#,
        #""eventName":"RunInstances","requestParameters":{"instancesSet":{"items":[{"maxCount":3}]}},"#,
        #""insightDetails":{"state":"Start"},"#,
        #""outcome":"throttled","#,
        #""CloudTrailEvent":"{}","#,
        #""region":"us-east-1","logStreamName":"s","owner":"999999999999","#,
        "\"sharedEventID\":\"\\u00e9\\ud83d\\ude00\",",
        #""errorCode":"\u0054hrottlingException","#,
        "\n  \"line\" :\n 1,",
        #""big":123456789012345678901234567890,"#,
        #""deep":[[[[[[[[[[[[]]]]]]]]]]]],"#,
        "\"deep\":" + String(repeating: "[", count: 230) + String(repeating: "]", count: 230) + ",",
    ]

    /// Changes to the members that a record cannot do without.
    static let changes: [(String, String)] = [
        ("10:10:10Z", "10:10:10.5Z"), ("10:10:10Z", "23:59:60Z"), ("2026-03-01T", "2026-02-29T"),
        ("2026-03-01T", "2024-02-29T"), ("2026-03-01T", "0000-03-01T"),
        (#""awsRegion":"eu-west-1","#, ""), (#""awsRegion":"eu-west-1""#, #""awsRegion":"""#),
        (#""recipientAccountId":"111122223333""#, #""x":1"#), ("requestID", "requestid"),
        ("eventName", "EventName"), ("\"eventSource\":\"ec2.amazonaws.com\",", ""),
        ("ec2.amazonaws.com", "null"), ("ec2.amazonaws.com", "signin.amazonaws.com"),
        ("DescribeInstances", "GetFunction20150331v2"), ("\"arn\"", "\"earn\""),
        ("\"type\"", #""invokedBy":"ecs.amazonaws.com","type""#),
        ("\"type\"", #""invokedBy":"AWS Internal","type""#), ("\"arn\":", "\"arn\":7,\"arn\":"),
        ("{\"type\"", "\"{arn=x}\",\"y\":{\"type\""), ("userIdentity", "useridentity"),
        ("\"Boto3", "7,\"x\":\"Boto3"), ("Boto3", ""), ("Boto3/1.3\\\"0", "null"),
        ("eventID", "eventName"), ("\"eventVersion\"", "\"eventTime\":null,\"eventVersion\""),
    ]

    @Test func `Records alone give the events that they give behind another member`() {
        let plain = Self.record(0)
        var all = Self.variations.enumerated().map { Self.record($0.offset + 1, $0.element) }
        all += Self.changes.enumerated().map { index, change in
            Self.record(0) { Self.replaced($0, change.0, change.1) }
        }
        for odd in all {
            let list = [plain, odd, Self.record(2), odd, odd, Self.record(3)].joined(
                separator: ",\n"
            )
            let fast = Self.read("{\"Records\":[\(list)]}")
            let slow = Self.read("{\"\":0,\"Records\":[\(list)]}")
            #expect(Self.withoutOffsets(fast.events) == Self.withoutOffsets(slow.events), "\(odd)")
            #expect(fast.diagnostics.counts == slow.diagnostics.counts, "\(odd)")
            #expect(fast.events.count >= 3)
        }
    }

    @Test func `A long array gives the events of its records, however it is cut`() {
        let odd = Self.variations.enumerated().map { Self.record($0.offset + 1, $0.element) }
        let list = (0..<2300).map { $0 % 97 == 5 ? odd[$0 / 97 % odd.count] : Self.record($0) }
        let text = "{\"Records\":[\n" + list.joined(separator: ",\n") + "\n]}\n"
        #expect(text.utf8.count > StreamParser.wholeLimit)
        let whole = Self.read(text, chunk: 1 << 22)
        let slow = Self.read("{\"a\":{},\"Records\":[\n" + list.joined(separator: ",\n") + "\n]}\n")
        #expect(Self.withoutOffsets(whole.events) == Self.withoutOffsets(slow.events))
        #expect(whole.diagnostics.counts == slow.diagnostics.counts)
        for chunk in [70_001] {
            let cut = Self.read(text, chunk: chunk)
            #expect(cut.events == whole.events)
            #expect(cut.diagnostics == whole.diagnostics)
        }
        let bytes = Array(text.utf8)
        for event in whole.events.prefix(30) {
            let line = bytes[..<event.source.offset].count { $0 == 0x0A } + 1
            #expect(event.source.line == line)
            #expect(bytes[event.source.offset] == UInt8(ascii: "{"))
        }
    }

    @Test(arguments: [3, 2300])
    func `An array that is cut off gives its whole records and one diagnostic`(count: Int) {
        let list = (0..<count).map { Self.record($0) }.joined(separator: ",")
        for ending in ["", ",", ",{", ",{\"eventVersion\":\"1.08\",\"user", "]", ",7", "}"] {
            let read = Self.read("{\"Records\":[\(list)\(ending)")
            #expect(read.events.count == count, "\(ending)")
            #expect(read.diagnostics.unread == 1, "\(ending)")
        }
    }

    @Test func `A record that ends early costs itself alone`() {
        let broken = Self.record(7).prefix(300)
        for count in [10, 1200] {
            let list = (0..<count).map { Self.record($0) }.joined(separator: ",")
            let more = (5000..<5000 + count).map { Self.record($0) }.joined(separator: ",")
            let fast = Self.read("{\"Records\":[\(list),\(broken),\(more)]}")
            let slow = Self.read("{\"\":0,\"Records\":[\(list),\(broken),\(more)]}")
            #expect(Self.withoutOffsets(fast.events) == Self.withoutOffsets(slow.events))
            #expect(fast.diagnostics.counts == slow.diagnostics.counts)
            #expect(fast.events.count == 2 * count)
        }
    }

    private static func replaced(_ text: String, _ old: String, _ new: String) -> String {
        let (bytes, old) = (Array(text.utf8), Array(old.utf8))
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old) }) else {
            return text
        }
        return String(
            decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + old.count)...],
            as: UTF8.self
        )
    }
}
