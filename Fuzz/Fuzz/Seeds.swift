import Analysis
import Bindings
import Events
import Parsers
import Reports

@testable import Summaries
@testable import throttle_forensics

/// Makes what each target starts from out of the samples: their lines, events and summaries.
struct Seeds {
    private var folders: [String: [(name: String, bytes: [UInt8])]] = [:]
    private var known: Set<[UInt8]> = []

    /// The longest line that is a seed.
    private static let longestLine = 256
    /// The lines of one sample that are seeds.
    private static let mostLines = 12

    /// Takes up the sample at `path`.
    mutating func add(_ path: String) throws {
        let bytes = try FileReader(path).readAll()
        let name = String(path.map { $0 == "/" ? "-" : $0 })
        var sink = CollectedEvents()
        _ = InputReader().read(bytes, named: "seed", chunk: 1 << 20, into: &sink)
        var ledger = Ledger()
        for (index, event) in sink.events.enumerated() {
            ledger.add(event)
            if index < 4 { add(EventsNDJSON.line(event), "event", "\(name)-\(index)") }
        }
        var summary = Summary()
        summary.add(ledger, of: nil, reading: "")
        add(try summary.content(), "summary", name)
        add(try summary.file(), "summary", name + "-file")
        addLines(bytes, name)
        // The elements behind the first bracket are what the reader of CloudTrail's arrays is given.
        if let bracket = bytes.firstIndex(of: UInt8(ascii: "[")) {
            add(Array(bytes[(bracket + 1)...].prefix(2048)), "trail", name)
            add(Array(bytes[bracket...].prefix(1024)), "framer", name)
        }
        if let tag = bytes.firstIndex(of: UInt8(ascii: "<")) {
            add(Array(bytes[tag...].prefix(1024)), "xml", name)
        }
    }

    private mutating func addLines(_ bytes: [UInt8], _ name: String) {
        var taken = 0
        for line in bytes.split(separator: 0x0A) where taken < Self.mostLines {
            guard line.count <= Self.longestLine, known.insert(Array(line)).inserted else {
                continue
            }
            taken += 1
            add(Array(line), "line", "\(name)-\(taken)")
        }
    }

    private mutating func add(_ bytes: [UInt8], _ kind: String, _ name: String) {
        guard bytes.count <= 4096 else { return }
        folders[kind, default: []].append((name, bytes))
    }

    /// Takes up a command line for each flag, and a page of quotas.
    mutating func addOwn() {
        for (index, flag) in Flag.all.enumerated() {
            let value = flag.choices.first ?? "2026-03-01T12:00:00+01:00"
            add(Array("--\(flag.long)\n\(value)\nfile".utf8), "arguments", "two-\(index)")
            add(Array("merge\n--\(flag.long)=1e-3%".utf8), "arguments", "one-\(index)")
        }
        let quota =
            #"{"Quotas":[{"ServiceCode":"ec2","QuotaCode":"L-1","QuotaName":"n","Value":1e2,"#
            + #""Unit":"None","Adjustable":true,"QuotaArn":"arn:aws:servicequotas:eu-west-1:1:ec2/L"#
            + #"","Period":{"PeriodValue":1,"PeriodUnit":"SECOND"},"UsageMetric":{"MetricName":"#
            + #""CallCount","MetricDimensions":{"Resource":"x"}}}]}"#
        add(Array(quota.utf8), "quotas", "page")
        add(Array("[{\"Quota\":\(quota)},\(quota)] \(quota)".utf8), "quotas", "pages")
    }

    /// Writes a folder for each kind of seed into `folder`, where none of them may be.
    func write(to folder: String) throws {
        for (kind, files) in folders { try OutputFolder.write(files, to: folder + "/" + kind) }
    }
}
