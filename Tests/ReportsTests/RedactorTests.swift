import Analysis
import Events
import Samples
import Testing

@testable import Reports

@Suite struct RedactorTests {
    /// Text with one secret in it; the marker is part of the secret.
    static let secrets = [
        "key AKIAMARKERMARKER1234 used",
        "AWS_SECRET_ACCESS_KEY=MARKERkk/aaaaBBBBccccDDDDeeee1111ffff22",
        "\"SecretAccessKey\": \"MARKERwJalrXUtnFEMI/K7MDENG/bPxRfiCYEX\"",
        "aws_session_token = MARKERFwoGZXIvYXdzEBYaDHqa0AP",
        "GET https://b.s3.amazonaws.com/k?X-Amz-Signature=MARKERdeadbeef&x=1",
        "GET /k?X-Amz-Credential=MARKER%2F20260301%2Fus-east-1&X-Amz-Date=1",
        "GET /k?X-Amz-Security-Token=MARKER%2Babc&X-Amz-Date=1",
        "Authorization: AWS4-HMAC-SHA256 Credential=MARKER/x, SignedHeaders=host, Signature=MARKER",
        "{'Authorization': b'AWS4-HMAC-SHA256 Credential=MARKER/x, Signature=MARKER'}",
        "proxy http://user:MARKER@proxy.example:3128/ failed",
        "password=MARKER",
        "curl -H 'Bearer MARKERabcdefghijklmnop'",
        "<SecretAccessKey>MARKERabc</SecretAccessKey>",
        "-----BEGIN RSA PRIVATE KEY-----\nMARKER\n-----END RSA PRIVATE KEY-----",
        "naked wJalrXUtnFEMI/K7MDENG/bPxRfiCYzMARKER123",
        "aws x --name 'password='\\''two MARKER'\\''", "'token='\\''MARKER'\\''",
        "token eyJMARKERhbGciOiJIUzI1NiJ9.eyJMARKER.MARKER_x",
    ]

    @Test(arguments: secrets) func `a secret goes at every level but none`(text: String) {
        for level in [Redactor.Level.secrets, .ids, .all] {
            var redactor = Redactor(level)
            let clean = redactor.redact(text)
            #expect(!clean.contains("MARKER"), "\(clean)")
        }
        var off = Redactor(.none)
        #expect(off.redact(text) == text)
    }

    @Test func `request IDs, regions, APIs and times always stay`() {
        let text =
            "RequestLimitExceeded DescribeInstances eu-west-1 2026-03-01T12:00:00Z "
            + "request 7a62c49f-347e-4fc4-9331-123456789012"
        var redactor = Redactor(.all)
        #expect(redactor.redact(text) == text)
    }

    @Test(arguments: [
        "AdminSetUserPassword", "GetAuthorizationToken", "GetSessionToken", "CreateAccessKey",
        "CreateApiKey", "GetIdToken",
    ])
    func `the operation that a command names is no secret's name`(operation: String) {
        let word = "AttributeKey=EventName,AttributeValue=\(operation)"
        for rest in [" > trail.json", " \\\n  --region eu-west-1 > trail.json", ""] {
            var redactor = Redactor(.secrets)
            #expect(redactor.redact(word + rest) == word + rest)
        }
    }

    @Test func `identities get stable pseudonyms`() {
        var redactor = Redactor(.ids)
        let text =
            "arn:aws:iam::111122223333:role/Admin from 10.0.0.1. by a.b@example.com in 111122223333"
        let clean = redactor.redact(text)
        #expect(
            clean == "arn:aws:iam::account-1:role/name-1 from ip-1. by email-1 in account-1"
        )
        #expect(redactor.redact(text) == clean)
        #expect(redactor.redact("444455556666") == "account-2")
    }

    @Test(arguments: [
        (
            "User: arn:aws:sts::111122223333:assumed-role/Ops/bob,x is",
            "User: arn:aws:sts::account-1:assumed-role/name-1/name-2 is"
        ),
        (
            "on resource=arn:aws:s3:::corp-data/a/b.",
            "on resource=arn:aws:s3:::resource-1/name-1/name-2."
        ),
        (
            "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app",
            "account-1.dkr.ecr.eu-west-1.amazonaws.com/app"
        ),
        (
            "bucket logs_111122223333_x and my-long-bucket-name-for-logs-111122223333-eu",
            "bucket logs_account-1_x and my-long-bucket-name-for-logs-account-1-eu"
        ),
        ("user=a.b@example.com, a.b@example.com.", "user=email-1, email-1."),
        (
            "from 2001:db8::1, ip=2001:db8::1/64 [2600:1f18:147c:8f00:1:2:3:4]:443",
            "from ip-1, ip=ip-1/64 [ip-2]:443"
        ),
        ("at 12:00:00 in 10.0.0.1:443, ::ffff:10.0.0.1", "at 12:00:00 in ip-1:443, ip-2"),
        (
            "host ip-10-0-0-1.ec2.internal ec2-54-1-2-3.compute-1.amazonaws.com",
            "host host-1.ec2.internal host-2.compute-1.amazonaws.com"
        ),
        (
            "url arn%3Aaws%3Aiam%3A%3A111122223333%3Auser",
            "url arn%3Aaws%3Aiam%3A%3Aaccount-1%3Auser"
        ),
        (
            "Boto3/1.34.1 md/Botocore#1.34.1 Aws::EC2::Errors v1.2.3.4-rc1",
            "Boto3/1.34.1 md/Botocore#1.34.1 Aws::EC2::Errors v1.2.3.4-rc1"
        ),
    ])
    func `an identity is found where it stands, and nothing else is`(text: String, clean: String) {
        var redactor = Redactor(.ids)
        #expect(redactor.redact(text) == clean)
    }

    @Test(arguments: [
        "RequestId: 7a62c49f-347e-4fc4-9331-6e8e00000000, HostId: "
            + "aGVsbG8gd29ybGQgdGhpcyBpcyBhIGhvc3QgaWQ/ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXpBQkNERUY1",
        "NextToken is null; secret santa; Basic auth; token bucket: empty",
        "commit da39a3ee5e6b4b0d3255bfef95601890afd80709 in us-east-1",
        "ssh://git@github.com/x and https://docs.aws.amazon.com/a?b=c",
        "<Signature></Signature> Rate exceeded", "InvalidSignatureException: Rate exceeded",
    ])
    func `what is no secret stays`(text: String) {
        var redactor = Redactor(.secrets)
        #expect(redactor.redact(text) == text)
    }

    @Test func `time grows with the length of the text and no faster`() {
        let frames = [
            "://a:b", "password=", "eyJ", "AKIA", "-----BEGIN RSA PRIVATE KEY", "a-", "arn:", "::",
            "a@",
        ]
        for frame in frames {
            let text = Array(String(repeating: frame, count: 200_000 / frame.utf8.count).utf8)
            let part = processorSeconds {
                _ = SecretScan.redacted(Array(text.prefix(text.count / 8)))
            }
            let whole = processorSeconds { _ = SecretScan.redacted(text) }
            // Eight times the text: a quadratic scan would take 64 times as long.
            #expect(whole < part * 32 + 0.2, "\(frame)")
        }
    }

    @Test func `an event loses its identities and keeps its request ID`() {
        var event = Event(
            outcome: .throttled,
            source: Provenance(file: "a.log", line: 1, offset: 0, format: "x")
        )
        event.account = "111122223333"
        event.requestID = "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE0"
        event.sourceIP = "192.0.2.7"
        var redactor = Redactor(.ids)
        let clean = redactor.redact(event)
        #expect(clean.account == "account-1")
        #expect(clean.sourceIP == "ip-1")
        #expect(clean.requestID == event.requestID)
    }
}

@Test func `a text that counts as equal to an earlier one keeps its own spelling`() {
    var redactor = Redactor(.secrets)
    let texts = ["a service called K at noon", "a service called \u{212A} at noon"]
    for _ in 0..<2 {
        for text in texts { #expect(Array(redactor.redact(text).utf8) == Array(text.utf8)) }
    }
}
