import Analysis
import Events
import Testing

@testable import Reports

@Suite struct SupportCaseTests {
    private static func event(_ index: Int, saying secret: String) -> Event {
        var event = Event(
            outcome: .throttled,
            source: Provenance(file: "a.log", line: index + 1, offset: index, format: "x")
        )
        event.requestID = "id-\(index)"
        event.message = secret
        event.caller = secret
        event.userAgent = secret
        event.reason = secret
        event.code = secret
        event.time = Instant(microseconds: Int64(index) * 1_000_000, resolution: 1_000_000)
        return event
    }

    @Test func `no planted secret reaches a case`() {
        var ledger = Ledger()
        var secrets: [String] = []
        for index in 0..<1000 {
            let number = String(100_000_000_000 + index)
            let kinds = [
                ("AKIA" + "ABCD" + number, "key %"),
                ("wJalrXUtnFEMIK7MDENGbPxRfiCY" + number, "aws_secret_access_key=%"),
                ("FwoGZXIvYXdzE" + number, "X-Amz-Security-Token=%&x=1"),
                ("hunter" + number, "https://user:%@host.example/"),
                (number, "arn:aws:iam::%:user/x"),
            ]
            let (secret, frame) = kinds[index % kinds.count]
            secrets.append(secret)
            let parts = frame.split(separator: "%", omittingEmptySubsequences: false)
            ledger.add(
                Self.event(index, saying: parts.map(String.init).joined(separator: String(secret)))
            )
        }
        let incident = Analysis.analyze(ledger)
        let supportCase = SupportCase(incident, events: ledger.events, level: .ids)
        for file in supportCase.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let found = secrets.filter { text.contains($0) }
            #expect(found == [], "\(file.name)")
        }
    }

    @Test func `a case stays within the limits of AWS Support and repeats to the byte`() {
        var ledger = Ledger()
        for index in 0..<20_000 {
            ledger.add(Self.event(index, saying: String(repeating: "word ", count: 60)))
        }
        let incident = Analysis.analyze(ledger)
        let first = SupportCase(incident, events: ledger.events, level: .ids)
        let second = SupportCase(incident, events: ledger.events, level: .ids)
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
        #expect(first.files.allSatisfy { $0.bytes.count <= 5 * 1024 * 1024 })
        #expect(CaseText(incident, throttleTimes: []).body.utf8.count <= 8000)
    }

    @Test func `the peak hour is that with the most throttled calls`() {
        let hour: Int64 = 3_600_000_000
        let best = CaseText.peakHour([0, 1, 5 * hour, 5 * hour + 60, 6 * hour - 1, 6 * hour])
        #expect(best?.start == 5 * hour)
        #expect(best?.count == 3)
        #expect(CaseText.peakHour([]) == nil)
    }
}
