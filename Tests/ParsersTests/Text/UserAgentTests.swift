import Events
import Parsers
import Testing

private let adaptive = "Boto3/1.40.2 md/Botocore#1.40.2 os/linux cfg/retry-mode#adaptive"

private func botocoreLog(_ header: String, _ value: String) -> String {
    """
    2026-03-01 12:00:00,101 botocore.endpoint [DEBUG] Sending http request: <AWSPreparedRequest \
    method=POST, url=https://ssm.eu-west-1.amazonaws.com/, headers={'X-Amz-Target': \
    b'AmazonSSM.GetParameter', \(header): \(value), 'amz-sdk-request': b'attempt=1'}>
    2026-03-01 12:00:00,161 botocore.parsers [DEBUG] Response headers: {'x-amzn-RequestId': \
    '0f1e2d3c-1111-4a4a-9b9b-101112131415'}
    2026-03-01 12:00:00,161 botocore.parsers [DEBUG] Response body:
    b'{"__type":"ThrottlingException","message":"Rate exceeded"}'
    2026-03-01 12:00:00,162 botocore.retries.adaptive [DEBUG] Throttle response received

    """
}

@Test(arguments: [
    ("'User-Agent'", "b'\(adaptive)'"), ("'User-Agent'", "'\(adaptive)'"),
    ("'user-agent'", "b\"\(adaptive)\""),
])
func `a logged request names its client and the retry mode`(_ header: String, _ value: String) {
    let log =
        "2026-03-01 12:00:00,100 botocore.endpoint [DEBUG] Making request for OperationModel(name=GetParameter) with params: {}\n"
    let events = readText(Array((log + botocoreLog(header, value)).utf8)).events
    #expect(events.map(\.userAgent) == [adaptive])
}

@Test(arguments: [("'x-amz-user-agent'", "b'aws-sdk-js/3.1'"), ("'User-Agent'", "None")])
func `what is no user agent is not taken for one`(_ header: String, _ value: String) {
    let log =
        "2026-03-01 12:00:00,100 botocore.endpoint [DEBUG] Making request for OperationModel(name=GetParameter) with params: {}\n"
    let events = readText(Array((log + botocoreLog(header, value)).utf8)).events
    #expect(events.map(\.userAgent) == [nil])
}
