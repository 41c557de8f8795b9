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
            while end < text.count, isPart(text[end]) || isCommaInName(text, end, from: position) {
                end += 1
            }
            run(text[position..<end], &pseudonyms, &out)
            position = end
        }
        return out
    }

    /// Takes a run of bytes that identities can be made of.
    private static func run(
        _ run: ArraySlice<UInt8>,
        _ pseudonyms: inout Pseudonyms,
        _ out: inout [UInt8]
    ) {
        var position = run.startIndex
        while position < run.endIndex {
            if let name = IdentityShape.arn(run, position) {
                out += arn(name, &pseudonyms)
                position = name.endIndex
            } else if let end = IdentityShape.uuid(run, position) {
                out += run[position..<end]
                position = end
            } else if let end = IdentityShape.email(run, position) {
                out += pseudonyms.name(text(run[position..<end]), as: "email").utf8
                position = end
            } else if let end = IdentityShape.ipv6(run, position) {
                out += pseudonyms.name(text(run[position..<end]), as: "ip").utf8
                position = end
            } else if let end = IdentityShape.host(run, position) {
                out += pseudonyms.name(text(run[position..<end]), as: "host").utf8
                position = end
            } else {
                position = word(run, position, &pseudonyms, &out)
            }
            // Identities start at the joints of words alone.
            while position < run.endIndex, !ASCII.isAlphanumeric(run[position]),
                !run[position...].starts(with: "::".utf8) || isPair(run, before: position)
            {
                out.append(run[position])
                position += 1
            }
        }
    }

    /// Whether `::` follows a word, as in `Class::method`, and so starts no address.
    private static func isPair(_ run: ArraySlice<UInt8>, before position: Int) -> Bool {
        position > run.startIndex && ASCII.isAlphanumeric(run[position - 1])
    }

    /// Takes the word at `start`, in which addresses and accounts are runs of digits and dots.
    private static func word(
        _ run: ArraySlice<UInt8>,
        _ start: Int,
        _ pseudonyms: inout Pseudonyms,
        _ out: inout [UInt8]
    ) -> Int {
        if let end = IdentityShape.ipv4(run, start) {
            out += pseudonyms.name(text(run[start..<end]), as: "ip").utf8
            return end
        }
        var end = start
        while end < run.endIndex, ASCII.isAlphanumeric(run[end]) { end += 1 }
        // Behind an escaped colon or slash, as in an address of the web, its digits run on.
        var digits = start
        if start > 0, start == run.startIndex, end - start > 2,
            ["3A", "2F", "3a", "2f", "3D", "3d"].contains(text(run[start..<start + 2])),
            run[(start + 2)..<end].allSatisfy(ASCII.isDigit)
        {
            digits += 2
        }
        if end - digits == 12, run[digits..<end].allSatisfy(ASCII.isDigit) {
            out += run[start..<digits]
            out += pseudonyms.name(text(run[digits..<end]), as: "account").utf8
        } else {
            out += run[start..<max(end, start + (end == start ? 1 : 0))]
            if end == start { end += 1 }
        }
        return end
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
            if !resource.isEmpty { out += pseudonyms.name(text(resource), as: "resource") }
            return Array(out.utf8)
        }
        // Buckets come without a kind: what stands before the first slash is a name.
        if parts[2].elementsEqual("s3".utf8) {
            out += pseudonyms.name(text(resource[resource.startIndex..<slash]), as: "resource")
            out += text(resource[slash...slash])
        } else {
            out += text(resource[resource.startIndex...slash])
        }
        let names = resource[resource.index(after: slash)...]
        for (index, name) in names.split(separator: 0x2F, omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { out += "/" }
            out += name.isEmpty ? "" : pseudonyms.name(text(name), as: "name")
        }
        return Array(out.utf8)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a comma is part of a name in an ARN: IAM allows it, and no blank follows it.
    private static func isCommaInName(_ text: [UInt8], _ place: Int, from start: Int) -> Bool {
        text[place] == 0x2C && place + 1 < text.count && ASCII.isAlphanumeric(text[place + 1])
            && text[start...].starts(with: "arn:".utf8)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x5F, 0x2E, 0x3A, 0x2F, 0x40, 0x2B, 0x3D: true
        default: ASCII.isAlphanumeric(byte)
        }
    }
}
