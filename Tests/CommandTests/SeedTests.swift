import Foundation
import Testing

@testable import throttle_forensics

/// The cases that the tool was made for: what the report means, whatever its words.
@Suite struct SeedTests {
    private func report(_ text: String, _ name: String = "seed.log") throws -> [String: Any] {
        let scratch = try Scratch()
        let result = command(["-fjson", try scratch.file(name, Array(text.utf8))])
        #expect(result.status == 0)
        return try result.object()
    }

    private func first(_ key: String, of report: [String: Any]) throws -> [String: Any] {
        try #require((report[key] as? [[String: Any]])?.first)
    }

    @Test func `an XML body with curly quotes is a throttled CloudSearch call`() throws {
        let body = """
            <?xml version=“1.0” encoding=“UTF-8”?>
            <ErrorResponse xmlns=“http://cloudsearch.amazonaws.com/doc/2013-01-01/”><Error>\
            <Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>\
            <RequestId>7d3c5b1e-9f62-4c1a-8a55-0d1c2f7e4b90</RequestId></ErrorResponse>
            """
        let report = try report(body)
        let group = try first("groups", of: report)
        #expect(group["service"] as? String == "cloudsearch")
        #expect(group["code"] as? String == "Throttling")
        #expect(group["throttled"] as? Int == 1)
        #expect(group["request_ids"] as? [String] == ["7d3c5b1e-9f62-4c1a-8a55-0d1c2f7e4b90"])
    }

    @Test func `a line of the CLI names the API and its code`() throws {
        let group = try first(
            "groups",
            of: report(
                "An error occurred (ThrottlingException) when calling the DescribeInstances"
                    + " operation: Rate exceeded\n"
            )
        )
        // GameLift has an API of that name too; hardly anyone means it.
        #expect(group["service"] as? String == "ec2")
        #expect(group["operation"] as? String == "DescribeInstances")
        #expect(group["code"] as? String == "ThrottlingException")
        #expect(group["throttle_kind"] as? String == "rate")
    }

    @Test func `a refused Invoke is a concurrency limit, explained by retries and timeouts`() throws
    {
        let report = try report(
            "An error occurred (TooManyRequestsException) when calling the Invoke operation"
                + " (reached max retries: 2): Rate Exceeded.\n"
        )
        let group = try first("groups", of: report)
        #expect(group["service"] as? String == "lambda")
        #expect(group["throttle_kind"] as? String == "concurrency")
        let advice = try #require(report["recommendations"] as? [[String: Any]])
        #expect(advice.first?["verdict"] as? String == "fix_client_retries")
        let texts = advice.compactMap { $0["why"] as? String }.joined(separator: " ").lowercased()
        #expect(texts.contains("timeout") && texts.contains("retry"))
    }

    @Test func `two hundred calls in 50 ms show a capacity of 50`() throws {
        var lines = ""
        for call in 0..<200 {
            let millisecond = call / 4
            let stamp =
                "2026-03-01T12:00:00." + String(repeating: "0", count: millisecond < 10 ? 2 : 1)
                + "\(millisecond)Z"
            let isThrottled = call >= 50
            lines += #"{"time":"\#(stamp)","time_precision_s":0.001,"#
            lines += #""outcome":"\#(isThrottled ? "throttled" : "succeeded")","#
            lines += #""throttle_kind":\#(isThrottled ? #""rate""# : "null"),"#
            lines += #""service":"dynamodb","operation":"DescribeTable","#
            lines += #""code":\#(isThrottled ? #""ThrottlingException""# : "null"),"#
            lines += #""request_id":"seed-\#(call)","region":"eu-west-1","cost":1,"#
            lines +=
                #""source":{"file":"app.log","line":\#(call + 1),"offset":0,"format":"events"},"#
            lines += #""evidence":1}"# + "\n"
        }
        let limit = try first("limits", of: report(lines, "events.ndjson"))
        #expect(limit["throttled"] as? Int == 150)
        let capacity = try #require(limit["capacity"] as? [String: Any])
        #expect(capacity["estimate"] as? Double == 50)
    }
}
