/// Finds the value that belongs to the name of a secret.
///
/// Understood are `name=value`, `name: value`, `--name value`, JSON at any depth of escaping, Python
/// and Ruby literals, pairs of a header's name and value, XML elements and query strings; and
/// `"Name": "DB_PASSWORD", "Value": "…"`, in which the name of the secret is itself a value.
enum NamedSecret {
    /// Names whose value is a secret, in lower case without `-`, `_` and dots; longer names that end
    /// so count too, from six letters on.
    private static let names = [
        "signature", "credential", "securitytoken", "sessiontoken", "secretaccesskey", "secretkey",
        "password", "passwd", "passphrase", "authorization", "accesstoken", "refreshtoken",
        "idtoken", "authtoken", "apitoken", "webidentitytoken", "bearertoken", "githubtoken",
        "vaulttoken", "accesskeyid", "accesskey", "apikey", "privatekey", "customerkey",
        "clientsecret", "secret", "cookie", "samlassertion", "samlresponse", "signatureprovided",
        "pwd", "token", "sig",
    ].map { Array($0.utf8) }

    private static let shortest = 3
    private static let longest = 64
    /// A few bytes at most lie between a name and its value; the cap keeps the scan linear.
    private static let longestGap = 16

    /// The place of the value when the word at `word` names a secret and a value follows.
    static func value(_ text: [UInt8], after word: Range<Int>) -> Range<Int>? {
        guard word.count >= shortest, word.count <= longest, word.upperBound < text.count else {
            return nil
        }
        if word.count <= 6, let token = scheme(text, word) { return token }
        // Most words have no sign after them, which is quicker to see than whose name they are.
        let isOption = text[word.lowerBound] == 0x2D && text[word].starts(with: "--".utf8)
        guard let place = gap(text, word.upperBound, isOption: isOption) else { return nil }
        // What follows the end tag of an XML element is not its value.
        if word.lowerBound > 0, text[word.lowerBound - 1] == 0x2F, text[word.upperBound] == 0x3E {
            return nil
        }
        var name: [UInt8] = []
        name.reserveCapacity(word.count)
        for byte in text[word] where byte != 0x2D && byte != 0x5F && byte != 0x2E {
            name.append(ASCII.isUpper(byte) ? byte + 0x20 : byte)
        }
        guard isSecret(name) else { return nil }
        // Botocore's log shows a signature on a line of its own.
        let start = opening(text, place, overLines: ends(name, with: "signature".utf8))
        let isHeader = ["authorization", "cookie"].contains { ends(name, with: $0.utf8) }
        let quote = start.quote ?? (word.lowerBound > 0 ? text[word.lowerBound - 1] : 0)
        return value(
            text,
            from: start.position,
            quote: start.quote ?? (isHeader && (quote == 0x22 || quote == 0x27) ? quote : nil),
            escapes: start.escapes,
            isHeader: isHeader
        )
    }

    private static func isSecret(_ name: [UInt8]) -> Bool {
        names.contains { known in
            name.count == known.count
                ? name == known : known.count > 5 && ends(name, with: known)
        }
    }

    private static func ends(_ name: [UInt8], with suffix: some Collection<UInt8>) -> Bool {
        name.count >= suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
    }

    /// The token after `Bearer` or `Basic`.
    private static func scheme(_ text: [UInt8], _ word: Range<Int>) -> Range<Int>? {
        guard text[word.lowerBound] | 0x20 == 0x62, text[word.upperBound] == 0x20 else {
            return nil
        }
        let name = text[word].map { $0 | 0x20 }
        guard name.elementsEqual("bearer".utf8) || name.elementsEqual("basic".utf8) else {
            return nil
        }
        let end = word.upperBound
        var start = end
        while start < text.count, text[start] == 0x20, start - end < longestGap { start += 1 }
        guard start > end else { return nil }
        var stop = start
        while stop < text.count, ASCII.isWord(text[stop]) || ASCII.isBase64(text[stop]) {
            stop += 1
        }
        return stop - start >= 16 ? start..<stop : nil
    }

    /// Where a value begins, and the quotation mark that opens it.
    private struct Opening {
        var position: Int
        var quote: UInt8?
        /// The backslashes before that mark.
        var escapes = 0
    }

    /// Skips the sign between a name that ends at `end` and its value.
    private static func gap(_ text: [UInt8], _ end: Int, isOption: Bool) -> Int? {
        var position = end
        let limit = min(text.count, end + longestGap)
        var hasSign = false
        var closesName = false
        var skipsWord = false
        while position < limit {
            let byte = text[position]
            if hasSign { break }
            switch byte {
            case 0x3D, 0x3A:
                hasSign = true
                position += text[position...].starts(with: "=>".utf8) ? 2 : 1
            case 0x3E where position == end:
                // A tag ends right behind its name; a shell's redirection stands apart.
                hasSign = true
                position += 1
            case 0x25 where text[position...].starts(with: "%3D".utf8):
                hasSign = true
                position += 3
            case 0x26 where text[position...].starts(with: "&gt;".utf8):
                hasSign = true
                position += 4
            case 0x5C where text[position...].starts(with: "\\u003".utf8):
                // `=` and `>` as JSON writers for web pages escape them.
                hasSign = true
                position += 6
            case 0x22, 0x27:
                closesName = true
                position += 1
            case 0x2C where closesName:
                // A pair, as tuples show headers, or the entry of a list of names and values.
                hasSign = true
                skipsWord = true
                position += 1
            case 0x26 where text[position...].starts(with: "&quot;".utf8):
                closesName = true
                position += 6
            case 0x20 where isOption && position + 1 < text.count && text[position + 1] != 0x2D:
                hasSign = true
                position += 1
            case 0x20, 0x5C, 0x5D: position += 1
            default: return nil
            }
        }
        guard hasSign else { return nil }
        if skipsWord {
            guard let next = pair(text, position) else { return nil }
            position = next
        }
        return position
    }

    /// The place after `"Value":` at `start`, or `start` when a quotation mark opens the value there.
    private static func pair(_ text: [UInt8], _ start: Int) -> Int? {
        var position = start
        let limit = min(text.count, start + 2 * longestGap)
        func skip(_ holds: (UInt8) -> Bool) {
            while position < limit, holds(text[position]) { position += 1 }
        }
        skip { $0 == 0x20 || $0 == 0x0A || $0 == 0x5C }
        // Python shows bytes as b'…'.
        if position + 1 < limit, text[position] == 0x62 { position += 1 }
        guard position < limit, text[position] == 0x22 || text[position] == 0x27 else { return nil }
        let quoted = position
        skip { ASCII.isQuote($0) }
        let word = position
        skip { ASCII.isAlphanumeric($0) }
        let isValue = String(decoding: text[word..<position], as: UTF8.self).lowercased()
            .hasSuffix("value")
        skip { ASCII.isQuote($0) || $0 == 0x20 }
        guard isValue, position < limit, text[position] == 0x3A else { return quoted }
        return position + 1
    }

    private static func opening(_ text: [UInt8], _ start: Int, overLines: Bool) -> Opening {
        var position = start
        let limit = min(text.count, start + longestGap)
        var escapes = 0
        while position < limit {
            switch text[position] {
            case 0x27 where text[position...].starts(with: "'\\''".utf8):
                // An apostrophe within a word that the shell reads.
                return Opening(position: position + 4, quote: 0x27)
            case 0x22, 0x27:
                return Opening(position: position + 1, quote: text[position], escapes: escapes)
            case 0x5C:
                escapes += 1
                position += 1
            case 0x0A, 0x0D:
                guard overLines else { return Opening(position: position, quote: nil) }
                position += 1
            case 0x20, 0x5B:
                escapes = 0
                position += 1
            case 0x26 where text[position...].starts(with: "&quot;".utf8): position += 6
            case 0x62, 0x75, 0x42, 0x55:
                // Python shows bytes as b'…', once also text as u'…'.
                guard position + 1 < limit, text[position + 1] == 0x22 || text[position + 1] == 0x27
                else { return Opening(position: position, quote: nil) }
                position += 1
            default: return Opening(position: position, quote: nil)
            }
        }
        return Opening(position: position, quote: nil)
    }

    /// The bytes from `start` to the mark that closes them, or to what can't belong to them.
    private static func value(
        _ text: [UInt8],
        from start: Int,
        quote: UInt8?,
        escapes: Int,
        isHeader: Bool
    ) -> Range<Int>? {
        var end = start
        var backslashes = 0
        scan: while end < text.count {
            let byte = text[end]
            if byte == 0x0A || byte == 0x0D { break }
            if byte == 0x5C {
                // A line break that is written out ends a header.
                if end + 1 < text.count, text[end + 1] == 0x6E || text[end + 1] == 0x72,
                    quote == nil
                {
                    break
                }
                backslashes += 1
                end += 1
                continue
            }
            if let quote {
                // A mark behind more backslashes than the opening one had is part of the value.
                if byte == quote, backslashes <= escapes {
                    end -= backslashes
                    break
                }
            } else if byte == 0x22 || byte == 0x27 {
                if !isHeader || backslashes > 0 {
                    end -= backslashes
                    break
                }
            } else if !isHeader, isEnd(text, end, backslashes) {
                break
            }
            backslashes = 0
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// Whether a value without quotation marks ends before `place`.
    private static func isEnd(_ text: [UInt8], _ place: Int, _ backslashes: Int) -> Bool {
        switch text[place] {
        case 0...0x20, 0x2C, 0x3B, 0x3C, 0x29, 0x7D, 0x5D: true
        case 0x26: ASCII.base64Escape(text, place) == nil
        default: false
        }
    }
}
