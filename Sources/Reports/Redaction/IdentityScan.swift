/// Finds account IDs, names in ARNs, network addresses and e-mail addresses, in one pass.
enum IdentityScan {
    /// Returns `text` with every identity replaced by its pseudonym.
    static func redacted(_ text: [UInt8], _ pseudonyms: inout Pseudonyms) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            guard isPart(text[position]) else {
                out.append(text[position])
                position += 1
                continue
            }
            var end = position
            while end < text.count, isPart(text[end]) { end += 1 }
            out += replacement(of: text[position..<end], &pseudonyms)
            position = end
        }
        return out
    }

    private static func replacement(
        of run: ArraySlice<UInt8>,
        _ pseudonyms: inout Pseudonyms
    ) -> [UInt8] {
        if run.starts(with: "arn:".utf8) { return arn(run, &pseudonyms) }
        if let at = run.firstIndex(of: 0x40), at > run.startIndex, run[at...].contains(0x2E) {
            return Array(pseudonyms.name(text(run), as: "email").utf8)
        }
        if isIPv6(run) { return Array(pseudonyms.name(text(run), as: "ip").utf8) }
        // What is left: words joined by `:`, `/`, `=` and `-`, each judged by itself.
        var out: [UInt8] = []
        var position = run.startIndex
        while position < run.endIndex {
            var end = position
            while end < run.endIndex, !isJoint(run[end]) { end += 1 }
            // A full stop at the end belongs to the sentence.
            if end - 1 > position, run[end - 1] == 0x2E { end -= 1 }
            let word = run[position..<end]
            if word.count == 12, word.allSatisfy(isDigit), !isInsideUUID(run, position) {
                out += pseudonyms.name(text(word), as: "account").utf8
            } else if isIPv4(word) {
                out += pseudonyms.name(text(word), as: "ip").utf8
            } else if let dashed = hostAddress(run, position) {
                out += pseudonyms.name(text(run[position..<dashed]), as: "host").utf8
                end = dashed
            } else {
                out += word
            }
            if end < run.endIndex {
                out.append(run[end])
                end += 1
            }
            position = end
        }
        return out
    }

    /// An ARN keeps its partition, service, region and kind of resource; its account and its names
    /// become pseudonyms.
    private static func arn(_ run: ArraySlice<UInt8>, _ pseudonyms: inout Pseudonyms) -> [UInt8] {
        let parts = run.split(separator: 0x3A, maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { return Array(run) }
        var out = text(run[run.startIndex..<parts[4].startIndex])
        out += parts[4].isEmpty ? "" : pseudonyms.name(text(parts[4]), as: "account")
        out += ":"
        let resource = parts[5]
        guard let slash = resource.firstIndex(where: { $0 == 0x2F || $0 == 0x3A }) else {
            return Array((out + pseudonyms.name(text(resource), as: "resource")).utf8)
        }
        out += text(resource[resource.startIndex...slash])
        let names = resource[resource.index(after: slash)...]
        for (index, name) in names.split(separator: 0x2F, omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { out += "/" }
            out += name.isEmpty ? "" : pseudonyms.name(text(name), as: "name")
        }
        return Array(out.utf8)
    }

    /// The end of `ip-10-0-0-1` at `start`, the way EC2 names hosts.
    private static func hostAddress(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard run[start...].starts(with: "ip-".utf8) else { return nil }
        var end = start + 3
        var groups = 1
        while end < run.endIndex, isDigit(run[end]) || run[end] == 0x2D {
            if run[end] == 0x2D { groups += 1 }
            end += 1
        }
        return groups == 4 ? end : nil
    }

    private static func isInsideUUID(_ run: ArraySlice<UInt8>, _ start: Int) -> Bool {
        start > run.startIndex && run[start - 1] == 0x2D && run.count >= 36
    }

    private static func isIPv4(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy(isDigit)
                    && (Int(text(part)).map { $0 < 256 } ?? false)
            }
    }

    private static func isIPv6(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 39, word.allSatisfy({ isHex($0) || $0 == 0x3A }) else { return false }
        let colons = word.count { $0 == 0x3A }
        // A time of day has two colons; an address has seven, or a double one.
        let hasDouble = zip(word, word.dropFirst()).contains { $0 == 0x3A && $1 == 0x3A }
        return colons == 7 || colons >= 2 && hasDouble && word.count > 3
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
    }
    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == 0x3A || byte == 0x2F || byte == 0x3D || byte == 0x2D || byte == 0x2B
    }
    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x2D, 0x5F, 0x2E, 0x3A, 0x2F, 0x40, 0x2B, 0x3D: true
        default: false
        }
    }
}
