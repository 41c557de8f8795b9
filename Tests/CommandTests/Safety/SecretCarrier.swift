import Foundation

/// A kind of input with a record that holds given words.
struct SecretCarrier: Sendable {
    /// The name of the file.
    var name: String
    /// Returns the whole file for some phrases.
    var file: @Sendable ([String]) -> String

    /// All kinds of input, and in CloudTrail all fields that reports use.
    static let all: [SecretCarrier] = [
        lines("body.xml.txt") { phrase, id in
            "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit"
                + " exceeded. \(xml(phrase))</Message></Error></Errors><RequestID>\(id)</RequestID>"
                + "</Response>"
        },
        lines("s3.txt") { phrase, id in
            "<Error><Code>SlowDown</Code><Message>Please reduce your request rate. \(xml(phrase))"
                + "</Message><RequestId>\(id)</RequestId><HostId>aGVsbG8=</HostId></Error>"
        },
        lines("trace.txt") { phrase, _ in
            "2026-03-01 12:00:00,100 ERROR failed\nTraceback (most recent call last):\n  File \"a.py\", line 3, in f\n    x()\n"
                + "botocore.exceptions.ClientError: An error occurred (Throttling) when calling the"
                + " DescribeStacks operation (reached max retries: 4): Rate exceeded \(flat(phrase))"
        },
        lines("cli.log") { phrase, _ in
            "An error occurred (ThrottlingException) when calling the DescribeInstances operation:"
                + " Rate exceeded \(flat(phrase))"
        },
        lines("go.log") { phrase, id in
            "operation error EC2: DescribeInstances, https response error StatusCode: 503, RequestID:"
                + " \(id), api error RequestLimitExceeded: Request limit exceeded. \(flat(phrase))"
        },
        lines("java.log") { phrase, id in
            "com.amazonaws.services.ec2.model.AmazonEC2Exception: Request limit exceeded."
                + " \(flat(phrase)) (Service: AmazonEC2; Status Code: 503; Error Code:"
                + " RequestLimitExceeded; Request ID: \(id))"
        },
        lines("body.json.txt") { phrase, _ in
            "{\"__type\":\"ThrottlingException\",\"message\":\(json("Rate exceeded " + phrase))}"
        },
        lines("app.ndjson") { phrase, _ in
            let message =
                "An error occurred (ThrottlingException) when calling the GetParameter operation:"
                + " Rate exceeded \(phrase)"
            return
                "{\"level\":\"error\",\"time\":\"2026-03-01T12:00:00Z\",\"msg\":\(json(message))}"
        },
        lines("debug.log") { phrase, id in
            "2026-03-01 12:00:00,100 - MainThread - botocore.endpoint - DEBUG - Sending http request:"
                + " <AWSPreparedRequest stream_output=False, method=POST,"
                + " url=https://ssm.eu-north-1.amazonaws.com/, headers={\(flat(phrase))}>\n"
                + "2026-03-01 12:00:00,200 - MainThread - botocore.parsers - DEBUG - Response headers:"
                + " {'x-amzn-RequestId': '\(id)', \(flat(phrase))}\n"
                + "2026-03-01 12:00:00,201 - MainThread - botocore.parsers - DEBUG - Response body:\n"
                + "b'{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}'"
        },
        trail("agent.json") { #""userAgent":\#(json($0))"# },
        trail("message.json") { #""errorMessage":\#(json("Rate exceeded " + $0))"# },
        trail("parameters.json") {
            #""requestParameters":{"name":\#(json($0)),"tableName":\#(json($0))}"#
        },
        trail("caller.json") {
            #""userIdentity":{"type":"AssumedRole","arn":\#(json("arn:aws:sts::1:x/" + $0))}"#
        },
        trail("address.json") { #""sourceIPAddress":\#(json($0))"# },
        trail("resource.json") { #""resources":[{"ARN":\#(json($0))}],"awsRegion":\#(json($0))"# },
        SecretCarrier(name: "lookup.json") { phrases in
            let records = phrases.enumerated().map { index, phrase in
                "{\"EventName\":\"DescribeInstances\",\"CloudTrailEvent\":"
                    + json(record(index, #""errorMessage":\#(json(phrase))"#)) + "}"
            }
            return "{\"Events\":[" + records.joined(separator: ",") + "]}"
        },
        SecretCarrier(name: "filter.json") { phrases in
            let events = phrases.map { phrase in
                let line =
                    "An error occurred (ThrottlingException) when calling the PutParameter"
                    + " operation: Rate exceeded \(phrase)"
                return "{\"logStreamName\":\(json(phrase)),\"timestamp\":1772366400000,\"message\":"
                    + json(line) + "}"
            }
            return "{\"events\":[" + events.joined(separator: ",") + "]}"
        },
        SecretCarrier(name: "insights.csv") { phrases in
            "@timestamp,@message\r\n"
                + phrases.map { phrase in
                    let line =
                        "An error occurred (Throttling) when calling the ListStacks operation: Rate"
                        + " exceeded \(phrase)"
                    return "2026-03-01 12:00:00.000," + csv(line) + "\r\n"
                }.joined()
        },
        SecretCarrier(name: "athena.csv") { phrases in
            "eventtime,eventsource,eventname,awsregion,useragent,errorcode,errormessage,requestid\r\n"
                + phrases.enumerated().map { index, phrase in
                    "2026-03-01T12:00:00Z,ec2.amazonaws.com,DescribeInstances,eu-west-1,"
                        + csv(phrase) + ",Client.RequestLimitExceeded," + csv(phrase)
                        + ",\(identifier(index))\r\n"
                }.joined()
        },
        lines("again.ndjson") { phrase, id in
            "{\"time\":\"2026-03-01T12:00:00Z\",\"time_precision_s\":1,\"outcome\":\"throttled\","
                + "\"throttle_kind\":\"rate\",\"service\":\"ec2\",\"operation\":\(json(phrase)),"
                + "\"code\":\(json(phrase)),\"message\":\(json(phrase)),\"request_id\":\"\(id)\","
                + "\"region\":\(json(phrase)),\"caller\":\(json(phrase)),\"user_agent\":\(json(phrase)),"
                + "\"reason\":\(json(phrase)),\"resource\":\(json(phrase)),"
                + "\"source\":{\"file\":\(json(phrase)),\"line\":1,\"offset\":0,\"format\":\"x\"},\"evidence\":1}"
        },
    ]

    /// An input of one record a line.
    private static func lines(
        _ name: String,
        _ record: @escaping @Sendable (String, String) -> String
    ) -> SecretCarrier {
        SecretCarrier(name: name) { phrases in
            // IDs of their own, so that no event of another input takes this one's place.
            let base = name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_000 } * 100_000
            return phrases.enumerated().map { record($1, identifier(base + $0)) + "\n" }.joined()
        }
    }

    /// A CloudTrail file whose records hold the words in some members.
    private static func trail(
        _ name: String,
        _ members: @escaping @Sendable (String) -> String
    ) -> SecretCarrier {
        SecretCarrier(name: name) { phrases in
            let base = name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_000 } * 100_000
            let records = phrases.enumerated().map { record(base + $0, members($1)) }
            return "{\"Records\":[" + records.joined(separator: ",") + "]}"
        }
    }

    private static func record(_ index: Int, _ members: String) -> String {
        "{\"eventVersion\":\"1.09\",\"eventTime\":\"2026-03-01T12:00:\(10 + index % 50)Z\","
            + "\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"DescribeInstances\","
            + "\"errorCode\":\"Client.RequestLimitExceeded\",\"requestID\":\"\(identifier(index))\","
            + "\"eventID\":\"\(identifier(index + 5000))\",\(members)}"
    }

    /// An ID of a request.
    static func identifier(_ index: Int) -> String {
        let digits = String(index)
        return "7a62c49f-347e-4fc4-9331-" + String(repeating: "0", count: 12 - digits.count)
            + digits
    }

    /// A JSON string.
    static func json(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case "\0"..<" ":
                out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    private static func flat(_ text: String) -> String {
        text.replacingOccurrences(of: "\n", with: " ")
    }

    private static func csv(_ text: String) -> String {
        "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    private static func xml(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;")
            .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
    }
}
