import Bindings
import Events

/// What the layers in front of a line's own text say, and where that text starts.
struct LinePrefix: Equatable {
    /// The number of bytes of the line that belong to layers.
    var length = 0
    /// The name of the interleaved log that the line belongs to, where a layer names one.
    var stream: String?
    /// The outermost layer's time.
    var time: Instant?
    /// Whether the line continues in the next one of its stream (CRI's partial lines).
    var isPartial = false
}

/// A layer that log collectors put in front of every line.
///
/// A new layer is one small type with this method and one line in `LineLayers.all`.
protocol LineLayer: Sendable {
    /// Peels this layer off `line` from `prefix.length` on, where `stamp` starts if any does; returns
    /// whether it was there.
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool
}

/// The layers that are peeled, in any nesting.
enum LineLayers {
    /// Every layer known; the more specific first.
    static let all: [any LineLayer.Type] = [
        CRILayer.self, LogsTailLayer.self, BuildStampLayer.self, KubectlLayer.self,
        ComposeLayer.self, PodLayer.self, NumberedLayer.self, QuoteLayer.self,
    ]

    /// Peels all layers off `line`, at most eight.
    static func peel(_ line: [UInt8], options: ParseOptions) -> LinePrefix {
        var prefix = LinePrefix()
        for _ in 0..<8 {
            var peeled = false
            let stamp = StampReader.stamp(in: line, at: prefix.length, options: options)
            for layer in all where layer.peel(line, &prefix, stamp: stamp, options: options) {
                peeled = true
                break
            }
            if !peeled { break }
        }
        return prefix
    }
}

extension LinePrefix {
    fileprivate mutating func add(stream name: String) {
        stream = stream.map { $0 + "/" + name } ?? name
    }
}

/// Kubernetes' container runtime: `2026-08-15T15:27:06.331904120Z stdout F `.
enum CRILayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        guard let stamp else { return false }
        let at = stamp.range.upperBound
        // No stamp is longer.
        guard at - prefix.length <= 92 else { return false }
        guard line.has(" stdout ", at: at) || line.has(" stderr ", at: at),
            line.byte(at + 8) == 0x46 || line.byte(at + 8) == 0x50,
            line.byte(at + 9) == 0x20 || at + 9 == line.count
        else { return false }
        prefix.add(stream: line.text(at + 1..<at + 7))
        prefix.time = prefix.time ?? stamp.time
        prefix.isPartial = line.byte(at + 8) == 0x50
        prefix.length = min(at + 10, line.count)
        return true
    }
}

/// `aws logs tail`: the time, and in the detailed form the stream, before the message.
enum LogsTailLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        guard prefix.length == 0, line.byte(10) == 0x54, let stamp,
            line.byte(stamp.range.upperBound) == 0x20
        else { return false }
        let at = stamp.range.upperBound + 1
        let end = line.end(of: at, limit: 512) { $0 != 0x20 }
        // A stream's name holds a slash or the version mark of Lambda; no word of a message does.
        guard line.byte(end) == 0x20,
            line.find("[$LATEST]", in: at..<end) != nil
                || line.has("+00:00", at: stamp.range.upperBound - 6)
                    && line[at..<end].contains(0x2F) && !line[at..<end].contains(0x3A)
        else { return false }
        prefix.add(stream: line.text(at..<end))
        prefix.time = stamp.time
        prefix.length = end + 1
        return true
    }
}

/// A build server's time before every line: bare (`…T…Z `) or in brackets (`[…T…Z] `).
enum BuildStampLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        guard prefix.time == nil else { return false }
        let bracket = line.byte(prefix.length) == 0x5B
        let start = prefix.length + (bracket ? 1 : 0)
        guard line.byte(start + 10) == 0x54,
            let stamp = bracket
                ? StampReader.stamp(in: line, at: start, options: options) : stamp
        else { return false }
        var at = stamp.range.upperBound
        guard line.byte(at - 1) == 0x5A else { return false }
        if bracket {
            guard line.byte(at) == 0x5D else { return false }
            at += 1
        }
        // A tab-separated record is the program's own head and stays.
        guard at == line.count || line.byte(at) == 0x20 else { return false }
        prefix.time = stamp.time
        prefix.length = min(at + 1, line.count)
        return true
    }
}

/// `kubectl logs --prefix`: `[pod/api-7c9/api] `.
enum KubectlLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        guard line.has("[pod/", at: prefix.length) else { return false }
        let end = line.end(of: prefix.length, limit: 512) { $0 != 0x5D }
        guard line.byte(end) == 0x5D else { return false }
        prefix.add(stream: line.text(prefix.length + 1..<end))
        prefix.length = min(end + (line.byte(end + 1) == 0x20 ? 2 : 1), line.count)
        return true
    }
}

/// Docker Compose: `api-2  | `.
enum ComposeLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        let start = prefix.length
        guard line.byte(start).isLetter else { return false }
        let end = line.end(of: start, limit: 64) {
            $0.isIdentifier || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F
        }
        let bar = line.skippingBlanks(end)
        guard bar > end, line.byte(bar) == 0x7C,
            line.byte(bar + 1) == 0x20 || bar + 1 == line.count,
            line[start..<end].contains(where: { $0.isDigit || $0 == 0x2D })
        else { return false }
        prefix.add(stream: line.text(start..<end))
        prefix.length = min(bar + 2, line.count)
        return true
    }
}

/// `stern` and its kind: a pod of a deployment and its container, `web-7d4b9c6f5d-x1kq2 app `.
enum PodLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        let start = prefix.length
        guard prefix.stream == nil, line.byte(start).isLower else { return false }
        let end = line.end(of: start, limit: 128) { $0.isLower || $0.isDigit || $0 == 0x2D }
        // The replica set's hash, then the pod's five letters and digits.
        guard line.byte(end) == 0x20, line.byte(end - 6) == 0x2D else { return false }
        let set = line.start(before: end - 6, limit: 11) { $0.isLower || $0.isDigit }
        guard (8...10).contains(end - 6 - set), line.byte(set - 1) == 0x2D,
            line[set..<end].contains(where: \.isDigit)
        else { return false }
        let container = line.end(of: end + 1, limit: 64) {
            $0.isLower || $0.isDigit || $0 == 0x2D
        }
        guard container > end + 1, line.byte(container) == 0x20 else { return false }
        prefix.add(stream: line.text(start..<container))
        prefix.length = container + 1
        return true
    }
}

/// A build log's columns: `08814 | 2024-06-19 02:41:07.118204 | runner | `, each part optional.
enum NumberedLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        guard line[...].firstIndex(ofByte: 0x7C, from: prefix.length) != nil else { return false }
        var at = line.skippingBlanks(prefix.length)
        let start = at
        let stamp =
            at == prefix.length ? stamp : StampReader.stamp(in: line, at: at, options: options)
        if let stamp {
            at = stamp.range.upperBound
            guard bar(line, &at) else { return false }
            prefix.time = prefix.time ?? stamp.time
            // The column after the time names the machine.
            let host = line.end(of: at, limit: 64) { $0.isIdentifier || $0 == 0x2D || $0 == 0x2E }
            var next = host
            if host > at, bar(line, &next) {
                prefix.add(stream: line.text(at..<host))
                at = next
            }
        } else {
            at = line.end(of: at, limit: 8) { $0.isDigit }
            guard at > start, bar(line, &at) else { return false }
        }
        prefix.length = min(at, line.count)
        return true
    }

    private static func bar(_ line: [UInt8], _ at: inout Int) -> Bool {
        let index = line.skippingBlanks(at)
        guard index > at, line.byte(index) == 0x7C else { return false }
        at = index + (line.byte(index + 1) == 0x20 ? 2 : 1)
        return true
    }
}

/// The mark of quoted mail and Markdown: `> `, any number of times.
enum QuoteLayer: LineLayer {
    static func peel(
        _ line: [UInt8],
        _ prefix: inout LinePrefix,
        stamp: Stamp?,
        options: ParseOptions
    ) -> Bool {
        let at = line.skippingBlanks(prefix.length)
        // Python's prompt is three of them, and not a quotation.
        guard line.byte(at) == 0x3E, !line.has(">>>", at: at) else { return false }
        prefix.length = min(line.count, at + (line.byte(at + 1) == 0x20 ? 2 : 1))
        return true
    }
}
