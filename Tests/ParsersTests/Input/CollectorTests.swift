import Events
import Testing

@testable import Parsers

/// Lines that a collector wrapped one by one: what it tore apart is put together again.
@Suite struct CollectorTests {
    private static func ids(_ text: String) -> [String?] {
        var sink = CollectedEvents()
        _ = InputReader().read(Array(text.utf8), named: "stream", into: &sink)
        return sink.events.map(\.requestID)
    }

    private static let error =
        "Decrypt failed: An error occurred (ThrottlingException) when calling the Decrypt operation "
        + "(reached max retries: 0): You have exceeded the rate at which you may call KMS."
    private static let id = "1e73a8cf-13d4-4603-8407-b66662a6a65f"
    private static let metadata =
        #"{"RequestId": "\#(id)", "HTTPStatusCode": 400, "RetryAttempts": 0}"#

    @Test func `printed metadata lends its ID to the error one stamp before`() {
        #expect(
            Self.ids(
                "2026-11-21T11:35:22.874699000Z stdout F \(Self.error)\n"
                    + "2026-11-21T11:35:22.874793000Z stdout F \(Self.metadata)\n"
            ) == [Self.id]
        )
    }

    @Test func `printed metadata of a bad answer alone is no event`() {
        #expect(Self.ids("2026-11-21T11:35:22.874Z INFO \(Self.metadata)\n").isEmpty)
    }

    @Test func `lines that Loki or a wrapper keeps under line are one stream`() {
        let quoted = Self.metadata.replacing("\"", with: "\\\"")
        for labels in [#""stream": "stdout""#, #""labels": {"app": "a"}"#] {
            #expect(
                Self.ids(
                    "{\(labels), \"line\": \"\(Self.error)\"}\n{\(labels), \"line\": \"\(quoted)\"}\n"
                ) == [Self.id]
            )
        }
    }

    @Test func `a list with the newest first keeps each error with its own ID`() {
        let other = "6bd0fa15-4243-465b-8b7d-df910479a237"
        func rows(_ second: Int, _ id: String) -> String {
            """
            2026-11-21 00:02:\(second).187,    <Message>Rate exceeded</Message>
            2026-11-21 00:02:\(second).187,    <Code>Throttling</Code>
            2026-11-21 00:02:\(second).187,"call 400 Throttling, request id \(id)"

            """
        }
        #expect(
            Self.ids("@timestamp,@message\n" + rows(12, Self.id) + rows(11, other))
                == [Self.id, other]
        )
    }

    @Test func `a wrapped record behind a line of text is no body of an answer`() {
        let log =
            #"{\"timestamp\": \"2026-11-21T11:29:48Z\", \"level\": \"ERROR\", \"message\": \"no\", "#
            + #"\"errorMessage\": \"\#(Self.error)\", \"requestId\": \"\#(Self.id)\"}"#
        // The ID is that of the invocation, not of the call.
        #expect(
            Self.ids(
                #"{"at": 1, "stream": "[$LATEST]a", "message": "REPORT RequestId: \#(Self.id)\n"}"#
                    + "\n" + #"{"at": 2, "stream": "[$LATEST]a", "message": "\#(log)\n"}"# + "\n"
            ) == [nil]
        )
    }
}

/// Terraform's log of AWS answers under `TF_LOG=JSON`.
@Suite struct TerraformJSONTests {
    private static func line(_ status: Int, _ body: String) -> String {
        #"{"@level":"debug","@message":"HTTP Response Received","@module":"provider.aws","#
            + #""@timestamp":"2026-03-01T15:30:21.602000-04:00","aws.region":"us-west-2","#
            + #""http.duration":"39","http.response.body":"\#(body)","#
            + #""http.response.header.x_amzn_requestid":"6f5b58cf-6af3-4fa4-8c3f-a4ee4f4e6d02","#
            + #""http.status_code":"\#(status)","rpc.method":"GetParameter","rpc.service":"SSM"}"#
            + "\n"
    }

    @Test(arguments: [
        (400, #"{\"__type\":\"ThrottlingException\"}"#, Outcome.throttled), (200, "{}", .succeeded),
    ])
    func `each answer is an event`(status: Int, body: String, outcome: Outcome) throws {
        var sink = CollectedEvents()
        _ = InputReader().read(Array(Self.line(status, body).utf8), named: "tf", into: &sink)
        let event = try #require(sink.events.first)
        #expect(sink.events.count == 1)
        #expect(event.outcome == outcome)
        #expect(event.service == "ssm" && event.operation == "GetParameter")
        #expect(event.requestID == "6f5b58cf-6af3-4fa4-8c3f-a4ee4f4e6d02")
        // The stamp is the answer's; the call is put when it was sent.
        #expect(event.time == Instant(rfc3339: "2026-03-01T19:30:21.563Z".utf8))
        #expect(event.durationSeconds == 0.039 && event.region == "us-west-2")
    }
}
