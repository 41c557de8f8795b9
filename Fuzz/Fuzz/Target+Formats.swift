@testable import Bindings
import Catalogue
import Events

@testable import Parsers
@testable import Summaries
@testable import throttle_forensics

/// The readers of formats: JSON, XML, tables, compression, summaries, quotas, the command line.
extension Target {
    /// One for all inputs, of which libFuzzer feeds one at a time.
    private nonisolated(unsafe) static let sharedParser = JSONParser()
    static var parser: JSONParser { unsafe sharedParser }

    /// simdjson, and the tolerant reader, which must take all that simdjson takes for the same.
    static func readJSON(_ bytes: [UInt8]) {
        guard let (value, repair) = try? parser.parse(bytes[...]), repair == nil else { return }
        var reader = TolerantJSONReader(bytes[...])
        precondition((try? reader.document()) == value, "two readers of JSON differ")
    }

    /// The tolerant reader by itself.
    static func readTolerantly(_ bytes: [UInt8]) {
        var reader = TolerantJSONReader(bytes[...])
        _ = try? reader.document()
    }

    /// The framer, in one piece and in two.
    static func frame(_ bytes: [UInt8]) {
        var whole = JSONFramer(start: 0)
        let step = whole.advance(bytes, limit: bytes.count)
        var pieces = JSONFramer(start: 0)
        let cut = bytes.count * Int(bytes.last ?? 0) / 256
        var last = pieces.advance(Array(bytes[..<cut]), limit: cut)
        if last == .needsMore { last = pieces.advance(bytes, limit: bytes.count) }
        precondition(last == step, "a split changes where a value ends")
        precondition(pieces.elements == whole.elements, "a split changes the elements")
        for element in whole.elements {
            precondition(
                element.lowerBound >= 0 && element.upperBound <= bytes.count,
                "an element lies outside of the bytes"
            )
        }
    }

    /// The reader of CloudTrail's records in C++, in one piece and in two.
    static func readTrail(_ bytes: [UInt8]) {
        let whole = calls(bytes, [bytes.count])
        let split = calls(bytes, [bytes.count * Int(bytes.last ?? 0) / 256, bytes.count])
        precondition(whole == split, "a split changes the calls")
    }

    /// The ranges and stamps of the calls that are read up to each of `ends` in turn.
    private static func calls(_ bytes: [UInt8], _ ends: [Int]) -> [Int] {
        let reader = TrailReader()
        var position = 0
        var isFirst = true
        var lines = 0
        var calls: [TrailCall] = []
        for end in ends {
            let status = reader.read(
                bytes,
                from: &position,
                to: end,
                longest: 1 << 20,
                isFirst: &isFirst,
                lines: &lines,
                into: &calls
            )
            guard case .needsMore = status else { break }
        }
        let identities = reader.takeIdentities()
        return calls.flatMap { call in
            precondition(call.range.upperBound <= bytes.count, "a call lies behind the end")
            if !call.isOdd {
                precondition(call.requestID.upperBound <= identities.count, "an ID out of place")
                precondition(
                    call.extendedRequestID.upperBound <= identities.count,
                    "an ID out of place"
                )
                for name in [call.eventSource, call.eventName, call.code, call.caller] {
                    precondition(
                        name == TrailReader.noName || Int(name) < reader.names.count,
                        "a name that is in no table"
                    )
                }
            }
            return [call.range.lowerBound, call.range.upperBound, call.isOdd ? 1 : 0, call.lines]
        }
    }

    /// One CloudTrail record that JSON has shown.
    static func readRecord(_ bytes: [UInt8]) {
        guard let value = try? parser.parse(bytes[...]).value, let record = CloudTrailRecord(value)
        else { return }
        let place = Provenance(file: "fuzz", line: 1, offset: 0, format: "cloudtrail")
        _ = record.event(place, context: Context())
    }

    /// Tables in every dialect, each row of which must lead on.
    static func readTables(_ bytes: [UInt8]) {
        for dialect in [
            TableDialect.separated(0x2C), .separated(0x09), .piped, .columns, .html,
        ] {
            var at = 0
            var rows = 0
            while at < bytes.count, rows < 64 {
                switch dialect.next(in: bytes, from: at, isFinal: true) {
                case .needsMore: preconditionFailure("the end is not taken for the end")
                case .row(_, let next), .damaged(let next):
                    precondition(next > at && next <= bytes.count, "a row leads nowhere")
                    at = next
                }
                rows += 1
            }
        }
    }

    /// libxml2, with nothing from outside.
    static func readXML(_ bytes: [UInt8]) { _ = try? XMLElement(parsing: bytes) }

    /// gzip in one piece and in two: what is whole in one is the same in two.
    ///
    /// Where a damaged stream is given up depends on the pieces.
    static func readGzip(_ bytes: [UInt8]) {
        guard bytes.starts(with: GzipReader.magic) else { return }
        let cut = bytes.count * Int(bytes.last ?? 0) / 256
        func unpacked(_ parts: [ArraySlice<UInt8>]) -> (
            size: Int, isComplete: Bool, reason: String?
        ) {
            let reader = GzipReader()
            var size = 0
            do throws(DecompressionError) {
                for part in parts {
                    try reader.read(part) { piece in
                        size += piece.count
                        return size < 1 << 22
                    }
                    if size >= 1 << 22 { return (0, false, nil) }
                }
            } catch { return (0, false, "damaged") }
            return (size, reader.isComplete, nil)
        }
        let whole = unpacked([bytes[...]])
        let parted = unpacked([bytes[..<cut], bytes[cut...]])
        precondition(whole == parted || !whole.isComplete, "a split changes gzip")
    }

    /// Zstandard.
    static func readZstd(_ bytes: [UInt8]) {
        guard bytes.starts(with: ZstdReader.magic) else { return }
        var size = 0
        try? ZstdReader().read(bytes[...]) { piece in
            size += piece.count
            return size < 1 << 22
        }
    }

    /// A summary's content, which must write itself the same way again, and a summary's file.
    static func readSummary(_ bytes: [UInt8]) {
        _ = try? Summary(file: bytes)
        guard let summary = try? Summary(content: bytes) else { return }
        guard let content = try? summary.content(), let again = try? Summary(content: content)
        else {
            preconditionFailure("a summary does not read what it wrote")
        }
        precondition((try? again.content()) == content, "a summary reads back as another")
        _ = summary.joined()
    }

    /// The output of `aws service-quotas`.
    static func readQuotas(_ bytes: [UInt8]) {
        guard let quotas = try? Quotas.quotas(in: bytes, of: "fuzz") else { return }
        for quota in quotas { precondition(quota.value >= 0, "a quota below nothing") }
    }

    /// A command line of one word a line.
    static func readArguments(_ bytes: [UInt8]) {
        let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        do throws(UsageError) { _ = try Options(words) } catch {
            precondition(!error.description.isEmpty, "a refusal without a reason")
        }
    }
}
