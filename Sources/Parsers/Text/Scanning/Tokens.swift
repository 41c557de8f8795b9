/// The tokens that AWS error texts are made of.
extension Array<UInt8> {
    /// The end of an error code that starts at `index`, or `nil` where none starts.
    ///
    /// Codes are identifiers with dots between, such as `InvalidInstanceID.NotFound`; a bare HTTP
    /// status of three digits stands for a code where a body could not be read.
    func codeEnd(_ index: Int) -> Int? {
        if byte(index).isDigit {
            let end = end(of: index, limit: 4) { $0.isDigit }
            return end - index == 3 && !byte(end).isAlphanumeric ? end : nil
        }
        guard byte(index).isLetter else { return nil }
        var at = end(of: index, limit: 128) { $0.isIdentifier }
        while byte(at) == 0x2E, byte(at + 1).isUpper, at - index < 160 {
            at = end(of: at + 1, limit: 96) { $0.isIdentifier }
        }
        return at - index >= 2 ? at : nil
    }

    /// The end of an API name such as `DescribeInstances` at `index`, or `nil`.
    func operationEnd(_ index: Int) -> Int? {
        guard byte(index).isUpper else { return nil }
        let end = end(of: index, limit: 96) { $0.isAlphanumeric }
        return end - index >= 3 || text(index..<end) == "Ai" ? end : nil
    }

    /// Reads a request ID at `index`, across a line break where a fixed width broke it.
    ///
    /// Placeholders (`<hidden>`, `***`, `request-id-goes-here`), masks of one repeated letter and
    /// numbers of an application's own are no IDs.
    func requestID(at index: Int) -> (id: String, end: Int)? {
        var id: [UInt8] = []
        var at = index
        while byte(at).isQuote || byte(at) == 0x28 || byte(at) == 0x5B { at += 1 }
        var end = at
        while at < count, id.count < 128 {
            let byte = self[at]
            if byte.isAlphanumeric || byte == 0x2D || byte == 0x5F || byte == 0x3D || byte == 0x2B
                || byte == 0x2F
            {
                id.append(byte)
                at += 1
                end = at
            } else if byte.isSpace, !id.isEmpty, id.count < 36, looksLikePartOfUUID(id) {
                at = skippingSpace(at)
                while self.byte(at) == 0x3E || self.byte(at) == 0x7C { at = skippingSpace(at + 1) }
                guard self.byte(at).isHexDigit || self.byte(at) == 0x2D else { break }
            } else {
                break
            }
        }
        while id.last == 0x2D || id.last == 0x3D && id.count < 24 { id.removeLast() }
        guard Self.isRequestID(id) else { return nil }
        return (String(decoding: id, as: UTF8.self), end)
    }

    private func looksLikePartOfUUID(_ id: [UInt8]) -> Bool { Self.isPartOfUUID(id) }

    private static func isPartOfUUID(_ id: [UInt8]) -> Bool {
        for index in id.indices {
            let isDash = index == 8 || index == 13 || index == 18 || index == 23
            guard isDash ? id[index] == 0x2D : id[index].isHexDigit else { return false }
        }
        return true
    }

    private static func isRequestID(_ id: [UInt8]) -> Bool {
        guard id.count >= 10, id.contains(where: \.isDigit), id.contains(where: \.isLetter) else {
            return false
        }
        if id.count == 36, id[8] == 0x2D, id[13] == 0x2D, id[18] == 0x2D, id[23] == 0x2D {
            // Some people mask the last digits; enough of the others must be left.
            var kinds: UInt32 = 0
            var digits = 0
            for byte in id {
                if byte.isHexDigit {
                    // Digits end in 0 to 9, letters in 1 to 6.
                    kinds |= 1 << UInt32(byte & 0x0F | (byte.isDigit ? 0 : 0x10))
                    digits += 1
                } else if byte != 0x2D && byte.lowered != 0x78 {
                    return false
                }
            }
            return kinds.nonzeroBitCount > 4 && digits >= 20
        }
        // What is left of a UUID where a text is cut off names no request.
        if id.count < 36, id[8] == 0x2D, isPartOfUUID(id) { return false }
        // A date is no ID; an opaque one is one run of letters and digits, S3's of sixteen.
        return id.count >= 16 && id.prefix(10).allSatisfy { $0.isAlphanumeric }
            && !id.contains(0x2F) || id.count == 36
            || (id.count >= 20 && id.filter({ $0 == 0x2D }).count <= 5 && !id.contains(0x2F))
    }

    /// Reads an extended request ID (base64) at `index`.
    func extendedID(at index: Int) -> (id: String, end: Int)? {
        var at = index
        while byte(at).isQuote { at += 1 }
        var id: [UInt8] = []
        while at < count, id.count < 256 {
            let byte = self[at]
            guard byte.isAlphanumeric || byte == 0x2B || byte == 0x2F || byte == 0x3D else {
                break
            }
            id.append(byte)
            at += 1
        }
        guard id.count >= 40 else { return nil }
        return (String(decoding: id, as: UTF8.self), at)
    }

    /// The end of an error text that starts at `index`.
    ///
    /// A text ends with its line, with a quote that closes what stands around it, or before a
    /// structured logger's fields after a tab.
    func messageEnd(_ index: Int, window: Range<Int>, stopping stops: [String] = []) -> Int {
        var at = index
        var isQuoting = false
        let end = Swift.min(window.upperBound, count, index + 4096)
        while at < end {
            let byte = self[at]
            if byte == 0x0A { break }
            if byte == 0x09, self.byte(at + 1) == 0x7B { break }
            if byte == 0x22 || byte == 0x60 || byte == 0x27 {
                let next = self.byte(at + 1)
                if at + 1 >= end || next == 0x2C || next == 0x7D || next == 0x5D || next == 0x0A
                    || (next == 0x29 && byte != 0x27) || (byte != 0x27 && next.isBlank)
                    || byte == 0x27 && next == 0x20
                        && [0x7D, 0x5D].contains(self.byte(at + 2))
                    || (byte != 0x27 && next == 0x2E)
                {
                    break
                }
                // `ClientError('text')>`: the quote was opened before the text.
                if byte == 0x27, next == 0x29, !isQuoting,
                    at + 2 >= end || [0x3E, 0x2C, 0x29, 0x0A].contains(self.byte(at + 2))
                {
                    break
                }
                // PHP: `with message 'text' in /srv/file.php:12`.
                if byte == 0x27, !isQuoting, has(" in /", at: at + 1) { break }
                if byte == 0x27 { isQuoting.toggle() }
            }
            if byte == 0x3C, has("</", at: at) { break }
            if stops.contains(where: { has($0, at: at) }) { break }
            at += 1
        }
        while at > index, self[at - 1].isSpace || self[at - 1] == 0x60 || self[at - 1] == 0x2A {
            at -= 1
        }
        return at
    }

    /// The twelve-digit account ID at `index`, not part of a longer number.
    func account(at index: Int) -> String? {
        let end = end(of: index, limit: 13) { $0.isDigit }
        guard end - index == 12, !byte(index - 1).isAlphanumeric, !byte(end).isAlphanumeric else {
            return nil
        }
        return text(index..<end)
    }

    /// The AWS region whose name starts at `index`, or `nil`; a zone's letter may follow.
    func region(at index: Int) -> String? {
        guard !byte(index - 1).isAlphanumeric, byte(index).isLower, byte(index + 1).isLower else {
            return nil
        }
        var at = index + 2
        var parts = 0
        while byte(at) == 0x2D, byte(at + 1).isLower, parts < 3 {
            at = end(of: at + 1, limit: 10) { $0.isLower }
            parts += 1
        }
        guard parts >= 1, byte(at) == 0x2D, byte(at + 1).isDigit else { return nil }
        // A zone's letter may follow: `us-east-1a`.
        let after = byte(at + 2)
        guard !after.isAlphanumeric || after.isLower && !byte(at + 3).isAlphanumeric else {
            return nil
        }
        let first = text(index..<index + 2)
        guard RegionNames.starts.contains(first) else { return nil }
        let words = text(index..<at).split(separator: "-").dropFirst()
        guard let last = words.last, RegionNames.directions.contains(String(last)) else {
            return nil
        }
        return text(index..<at + 2)
    }
}

/// Geographic parts of Region names, docs.aws.amazon.com/general/latest/gr/rande.html.
private enum RegionNames {
    static let starts: Set<String> = [
        "us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn",
    ]
    static let directions: Set<String> = [
        "east", "west", "north", "south", "central", "northeast", "southeast", "northwest",
        "southwest",
    ]
}
