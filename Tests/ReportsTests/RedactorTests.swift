import Analysis
import Events
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
