import Bindings
import Events

/// Turns the bytes of an input into UTF-8 text: decompressed, without byte order mark, transcoded.
///
/// The kind is told by the first bytes.
struct StreamDecoder {
    /// What ended or spoilt an input.
    struct Problem {
        var reason: Diagnostic.Reason
        var detail: String
    }

    private enum Wrapping {
        case unknown
        case plain
        case gzip(GzipReader)
        case zstd(ZstdReader)
    }

    private var wrapping = Wrapping.unknown
    private var head: [UInt8] = []
    private var text = TextDecoder()

    /// The name of the compression, or `bytes` without one.
    var name: String {
        switch wrapping {
        case .gzip: "gzip"
        case .zstd: "zstd"
        default: "bytes"
        }
    }

    /// Decodes the next bytes; `take` returns whether to go on.
    mutating func decode(
        _ bytes: ArraySlice<UInt8>,
        take: (ArraySlice<UInt8>) -> Bool
    ) -> Problem? {
        if case .unknown = wrapping {
            head += bytes
            guard head.count >= 6 else { return nil }
            let all = head
            head = []
            return begin(all, take: take)
        }
        return pass(bytes, take: take)
    }

    /// Ends the input.
    mutating func finish(take: (ArraySlice<UInt8>) -> Void) -> Problem? {
        var problem: Problem?
        let all: (ArraySlice<UInt8>) -> Bool = {
            take($0)
            return true
        }
        if case .unknown = wrapping {
            let rest = head
            head = []
            problem = begin(rest, take: all)
        }
        switch wrapping {
        case .gzip(let reader) where !reader.isComplete && problem == nil:
            problem = Problem(reason: .damagedCompression, detail: "the gzip stream is cut off")
        case .zstd(let reader) where !reader.isComplete && problem == nil:
            problem = Problem(reason: .damagedCompression, detail: "the zstd stream is cut off")
        default: break
        }
        _ = text.finish(take: all)
        return problem
    }

    private mutating func begin(
        _ bytes: [UInt8],
        take: (ArraySlice<UInt8>) -> Bool
    ) -> Problem? {
        if bytes.starts(with: GzipReader.magic) {
            wrapping = .gzip(GzipReader())
        } else if bytes.starts(with: ZstdReader.magic) {
            wrapping = .zstd(ZstdReader())
        } else {
            wrapping = .plain
            for (magic, name) in Self.unsupported where bytes.starts(with: magic) {
                return Problem(
                    reason: .unreadableFile,
                    detail: "\(name) is not read; give what it unpacks to"
                )
            }
        }
        return pass(bytes[...], take: take)
    }

    private static let unsupported: [([UInt8], String)] = [
        (Array("BZh".utf8) + [0x39, 0x31, 0x41], "bzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or spreadsheet"),
        (Array("PAR1".utf8), "Parquet"),
        (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ([0x7F] + Array("ELF".utf8), "a program"),
    ]

    private mutating func pass(
        _ bytes: ArraySlice<UInt8>,
        take: (ArraySlice<UInt8>) -> Bool
    ) -> Problem? {
        do throws(DecompressionError) {
            switch wrapping {
            case .gzip(let reader): try reader.read(bytes) { text.decode($0, take: take) }
            case .zstd(let reader): try reader.read(bytes) { text.decode($0, take: take) }
            default: _ = text.decode(bytes, take: take)
            }
            return nil
        } catch {
            return Problem(reason: .damagedCompression, detail: error.reason)
        }
    }
}

/// Turns text in UTF-8 or UTF-16, marked or plain to see, into UTF-8 without a mark.
private struct TextDecoder {
    private enum Encoding { case unknown, utf8, utf16(littleEndian: Bool) }

    private var encoding = Encoding.unknown
    private var held: [UInt8] = []

    /// Decodes the next bytes and returns whether to go on.
    mutating func decode(
        _ bytes: ArraySlice<UInt8>,
        take: (ArraySlice<UInt8>) -> Bool
    ) -> Bool {
        switch encoding {
        case .utf8: return take(bytes)
        case .utf16(let littleEndian):
            held += bytes
            return take(transcoded(littleEndian: littleEndian, isFinal: false)[...])
        case .unknown:
            held += bytes
            return held.count < 4 || begin(isFinal: false, take: take)
        }
    }

    /// Hands over what is left and returns whether to go on.
    mutating func finish(take: (ArraySlice<UInt8>) -> Bool) -> Bool {
        switch encoding {
        case .unknown: return held.isEmpty || begin(isFinal: true, take: take)
        case .utf8: return true
        case .utf16(let littleEndian):
            return take(transcoded(littleEndian: littleEndian, isFinal: true)[...])
        }
    }

    private mutating func begin(isFinal: Bool, take: (ArraySlice<UInt8>) -> Bool) -> Bool {
        let first = held.prefix(4)
        if first.starts(with: [0xFF, 0xFE]) {
            encoding = .utf16(littleEndian: true)
            held.removeFirst(2)
        } else if first.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16(littleEndian: false)
            held.removeFirst(2)
        } else if first.count == 4, first[1] == 0, first[3] == 0, first[0] != 0, first[2] != 0 {
            encoding = .utf16(littleEndian: true)
        } else if first.count == 4, first[0] == 0, first[2] == 0, first[1] != 0, first[3] != 0 {
            encoding = .utf16(littleEndian: false)
        } else {
            encoding = .utf8
            if first.starts(with: [0xEF, 0xBB, 0xBF]) { held.removeFirst(3) }
            let all = held
            held = []
            return take(all[...])
        }
        guard case .utf16(let littleEndian) = encoding else { return true }
        return take(transcoded(littleEndian: littleEndian, isFinal: isFinal)[...])
    }

    /// Turns what is held into UTF-8, all but a half unit or a half pair at the end.
    private mutating func transcoded(littleEndian: Bool, isFinal: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(held.count / 2)
        var index = 0
        while index + 1 < held.count {
            let low = UInt16(held[littleEndian ? index : index + 1])
            let high = UInt16(held[littleEndian ? index + 1 : index])
            units.append(high << 8 | low)
            index += 2
        }
        if !isFinal, let last = units.last, (0xD800...0xDBFF) ~= last {
            units.removeLast()
            index -= 2
        }
        held.removeFirst(index)
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
