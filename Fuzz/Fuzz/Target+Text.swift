import Bindings
import Events

@testable import Parsers

/// The readers of text: stamps, numbers, tokens, labels, masks, the layers and escapes around them.
extension Target {
    /// Stamps at every word, and RFC 3339, which must read back what it writes.
    static func readStamps(_ bytes: [UInt8]) {
        var options = ParseOptions()
        options.assumedYear = 2026
        options.assumedOffsetSeconds = Int(bytes.first ?? 0) * 360 - 43_200
        var index = 0
        while index < bytes.count {
            guard
                let stamp = StampReader.first(
                    in: bytes,
                    range: index..<bytes.count,
                    options: options
                )
            else { break }
            precondition(stamp.range.lowerBound >= index, "a stamp lies before the search")
            precondition(stamp.range.upperBound <= bytes.count, "a stamp lies behind the end")
            precondition(Instant.range.contains(stamp.time.microseconds), "a time out of range")
            index = max(index + 1, stamp.range.upperBound)
        }
        guard let time = Instant(rfc3339: bytes) else { return }
        let again = Instant(rfc3339: time.rfc3339.utf8)
        // Years 0 and 10000 are a time zone away from the ends.
        if let again {
            let lost = time.microseconds - again.microseconds
            precondition(lost >= 0 && lost < 1_000_000, "a time reads back as another")
        }
    }

    /// Numbers, statuses and the times that numbers tell.
    static func readNumbers(_ bytes: [UInt8]) {
        if let (value, end) = bytes.number(at: 0) {
            precondition(value >= 0 && end <= bytes.count, "a number that is none")
        }
        if let (value, _) = bytes.status(at: 0) {
            precondition((100..<600).contains(value), "a status that is none")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        for time in [
            JSONRecordReader.time(.string(text)),
            Int64(text).flatMap { JSONRecordReader.time(.integer($0)) },
            Double(text).flatMap { JSONRecordReader.time(.double($0)) },
        ] {
            guard let time else { continue }
            _ = time.rfc3339
            precondition(Instant.range.contains(time.microseconds), "a time out of range")
        }
    }

    /// Codes, API names, request IDs, accounts and regions at every place.
    static func readTokens(_ bytes: [UInt8]) {
        let window = 0..<bytes.count
        for index in 0..<min(bytes.count, 96) {
            let ends = [
                bytes.codeEnd(index), bytes.operationEnd(index), bytes.requestID(at: index)?.end,
                bytes.extendedID(at: index)?.end, bytes.messageEnd(index, window: window),
            ]
            for case .some(let end) in ends {
                precondition(end >= index && end <= bytes.count, "a token lies behind the end")
            }
            _ = bytes.account(at: index)
            _ = bytes.region(at: index)
            _ = Label(in: bytes, before: index)
            _ = HostName(in: bytes, range: index..<bytes.count)
        }
    }

    /// Facts behind labels, in ARNs and in host names.
    static func readFacts(_ bytes: [UInt8]) {
        let found = LabelledFacts.find(in: bytes, range: 0..<bytes.count, options: ParseOptions())
        for fact in found {
            precondition(fact.position >= 0 && fact.position < bytes.count, "a fact out of place")
        }
    }

    /// Error texts of every kind, by all masks.
    static func readMentions(_ bytes: [UInt8]) {
        for mention in MaskRegistry.mentions(in: bytes, range: 0..<bytes.count) {
            precondition(
                mention.range.lowerBound >= 0 && mention.range.upperBound <= bytes.count,
                "a mention lies outside of the text"
            )
        }
    }

    /// What collectors put before a line.
    static func readLayers(_ bytes: [UInt8]) {
        let prefix = LineLayers.peel(bytes, options: ParseOptions())
        precondition(prefix.length <= bytes.count, "a prefix is longer than its line")
        _ = LineHead(bytes[...])
        _ = CSVTable(header: bytes[...])
    }

    /// Escapes, entities, colours and typography, whose undoing makes no line longer.
    static func readEscapes(_ bytes: [UInt8]) {
        var text: [UInt8] = []
        LineText.append(bytes[...], to: &text)
        precondition(text.count <= bytes.count, "plain text is longer than what was escaped")
    }

    /// Base64, and gzip inside.
    static func readBase64(_ bytes: [UInt8]) {
        guard let decoded = Base64.decode(bytes) else { return }
        precondition(decoded.count <= bytes.count / 4 * 3 + 2, "base64 stands for too much")
        _ = Payload.unpack(decoded)
    }
}
