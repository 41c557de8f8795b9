import Events
import HostileInput
import LimitSimulator
import Parsers
import Samples
import Testing

private let samples = (try? Sample.all()) ?? []

/// What holds of every input.
///
/// `torture` checks the same at every byte and for many more mutants.
@Suite struct PropertyTests {
    @Test(arguments: samples)
    func `a sample cut anywhere invents nothing and keeps what is complete`(
        _ sample: Sample
    ) throws {
        let bytes = try sample.bytes()
        let check = CutCheck(bytes)
        var random = Random(seed: UInt64(bytes.count))
        for _ in 0..<3 {
            let end = Int(random.next() % UInt64(bytes.count + 1))
            let result = check.cut(at: end)
            #expect(result.breaches.isEmpty, "\(result.breaches) at \(end)")
        }
    }

    @Test(arguments: samples)
    func `no damage stops the reading or the reports`(_ sample: Sample) throws {
        let bytes = try sample.bytes()
        let donors = try [3, 11].map { try samples[(bytes.count + $0) % samples.count].bytes() }
        var mutator = Mutator(seed: UInt64(bytes.count), donors: donors)
        for _ in 0..<2 { _ = events(in: mutator.mutant(of: bytes)) }
        if bytes.count % 4 == 0 { #expect(reports(on: mutator.mutant(of: bytes)) > 0) }
    }

    @Test(arguments: samples)
    func `any split into pieces gives the same events`(_ sample: Sample) throws {
        let bytes = try sample.bytes()
        let whole = events(in: bytes)
        let split = events(in: bytes, chunk: 1 + bytes.count % 61)
        #expect(split.events == whole.events)
        #expect(split.diagnostics == whole.diagnostics)
    }

    @Test(arguments: [
        // The ID goes on behind the end of its line.
        "operation error SSM: GetParameter, https response error StatusCode: 400, RequestID:"
            + " 4f6c1d2e-8a3b-4c7d-9e0f\n-1a2b3c4d5e6f, ThrottlingException: Rate exceeded\n"
    ])
    func `what once ended the program does so no more`(text: String) {
        #expect(events(in: Array(text.utf8)).events.count == 1)
    }

    @Test(arguments: [
        "aws error: Too Many Requests",
        "An error occurred (SlowDown) when calling the PutObject operation: Slow Down",
        "botocore.errorfactory.ThrottlingException: Slow Down", "Error: Throttling: Rate exceeded",
    ])
    func `a line needs no line end to be read whole`(line: String) {
        let ended = events(in: Array((line + "\n").utf8)).events
        #expect(events(in: Array(line.utf8)).events == ended)
        #expect(ended.count == 1)
    }

    // MARK: Records of one kind

    /// Records one a line, each naming a request by its number.
    enum Kind: CaseIterable {
        case cloudTrail, events, text

        func record(_ number: Int) -> String {
            let digits = String(number)
            let id = "7d3c5b1e-9f62-4c1a-8a55-" + String(repeating: "0", count: 12 - digits.count)
            switch self {
            case .cloudTrail:
                return #"{"eventVersion":"1.09","eventTime":"2026-03-04T11:22:01Z","eventSource":"#
                    + #""ec2.amazonaws.com","eventName":"DescribeVolumes","awsRegion":"eu-west-1","#
                    + #""errorCode":"Client.RequestLimitExceeded","requestID":"\#(id)\#(digits)"}"#
            case .events:
                return
                    #"{"time":null,"time_precision_s":null,"outcome":"throttled","service":"ec2","#
                    + #""operation":"DescribeVolumes","code":"RequestLimitExceeded","request_id":"#
                    + #""\#(id)\#(digits)","source":{"file":"a","line":1,"offset":0,"#
                    + #""format":"x"},"evidence":1}"#
            case .text:
                return
                    "RequestLimitExceeded: Request limit exceeded.\tstatus code: 503, request id: "
                    + id + digits
            }
        }
    }

    private func ids(_ bytes: [UInt8]) -> [String] {
        events(in: bytes).events.compactMap(\.requestID).map { String($0.suffix(4)) }.sorted()
    }

    @Test(arguments: Kind.allCases, 1...8)
    func `random bytes between records lose no record around them`(kind: Kind, seed: Int) {
        var random = Random(seed: UInt64(seed))
        var bytes: [UInt8] = []
        for number in 1001...1008 {
            for _ in 0..<Int(random.next() % 400) {
                bytes.append(UInt8(truncatingIfNeeded: random.next()))
            }
            bytes += [0x0A] + Array(kind.record(number).utf8) + [0x0A]
        }
        #expect(ids(bytes) == (1001...1008).map(String.init))
    }

    @Test(arguments: Kind.allCases, Kind.allCases)
    func `inputs put one behind the other show what each shows`(first: Kind, second: Kind) {
        let one = Array((1001...1005).map { first.record($0) + "\n" }.joined().utf8)
        let other = Array((1006...1009).map { second.record($0) + "\n" }.joined().utf8)
        #expect(ids(one + other) == ids(one) + ids(other))
        #expect(ids(one + other).count == 9)
    }

    @Test(arguments: [1])
    func `lines of any length are cut at the same places however they come`(seed: Int) {
        var random = Random(seed: UInt64(seed))
        var bytes: [UInt8] = []
        for number in 1001...1002 {
            let filler = UInt8(0x61 + random.next() % 3)
            bytes += [UInt8](repeating: filler, count: (5 << 18) + Int(random.next() % (1 << 18)))
            if random.next() % 2 == 0 { bytes.append(0x0A) }
            bytes += Array(Kind.text.record(number).utf8)
            bytes += random.next() % 3 == 0 ? [0x20] : [0x0A]
        }
        let whole = events(in: bytes)
        #expect(whole.diagnostics.counts[.capReached, default: 0] > 0)
        for chunk in [333_333] {
            let split = events(in: bytes, chunk: chunk)
            #expect(split.events == whole.events)
            #expect(split.diagnostics == whole.diagnostics)
        }
    }

    private static let envelope = #"{"Records":[{"eventVersion":"1.09","a":["#

    @Test(arguments: HostileRun.isFull ? [#"{"a":["#, envelope] : [envelope])
    func `a JSON value that is too long is cut at the same place however it comes`(
        opening: String
    ) {
        // Refusals on lines of their own from just before the limit to well behind it.
        var bytes = Array(opening.utf8) + [0x0A]
        let line = Array((#"{"b":""# + String(repeating: "x", count: 65_536) + "\"},\n").utf8)
        while bytes.count + line.count < 16 << 20 { bytes += line }
        for number in 1001...1400 { bytes += Array((Kind.cloudTrail.record(number) + ",\n").utf8) }
        let whole = events(in: bytes)
        #expect(whole.diagnostics.counts[.capReached] == 1)
        // What stands behind the limit is read again from the next line on.
        #expect(whole.events.count > 100)
        let split = events(in: bytes, chunk: 3_333_333)
        #expect(split.events == whole.events)
        #expect(split.diagnostics == whole.diagnostics)
    }
}
