/// The shapes by which a secret is known without a name before it.
enum SecretShape {
    private static let accessKeyPrefixes = ["AKIA", "ASIA", "ABIA", "ACCA"].map { Array($0.utf8) }

    /// The end of an access key ID at `start`, before `limit`: a known prefix and 16 or more capitals
    /// or digits (docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html).
    static func accessKey(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        guard text[start] == 0x41, limit - start >= 20,
            accessKeyPrefixes.contains(where: { text[start...].starts(with: $0) })
        else { return nil }
        var end = start
        while end < limit, ASCII.isDigit(text[end]) || ASCII.isUpper(text[end]) { end += 1 }
        return end - start >= 20 ? end : nil
    }

    /// Whether something in the place of a request ID is an access key or a token.
    static func isSecretID(_ id: [UInt8]) -> Bool {
        !id.isEmpty
            && (accessKey(id, 0, id.count) == id.count || token(id, 0) == id.count && id.count > 80)
    }

    /// How session tokens, JSON web tokens and the tokens of code hosts begin.
    private static let tokenPrefixes = [
        "eyJ", "IQoJb3JpZ2lu", "IgoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz",
        "AQoEXAMPLE", "ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "xoxb-",
        "xoxp-",
    ].map { Array($0.utf8) }

    /// The end of a token at `start`.
    static func token(_ text: [UInt8], _ start: Int) -> Int? {
        switch text[start] {
        case 0x65, 0x49, 0x46, 0x41, 0x67, 0x78: break
        default: return nil
        }
        guard tokenPrefixes.contains(where: { text[start...].starts(with: $0) }) else { return nil }
        var end = start
        while end < text.count {
            if ASCII.isBase64(text[end]) || ASCII.isWord(text[end]) || text[end] == 0x25 {
                end += 1
            } else if let escape = ASCII.base64Escape(text, end) {
                end = escape
            } else {
                break
            }
        }
        return end - start >= 20 ? end : nil
    }

    /// The end of 40 bytes at `start` that look like a secret access key and not like a hash in
    /// hexadecimal; as part of longer base64 text, such as S3's second request ID, they are none.
    static func secretKey(_ text: [UInt8], _ start: Int) -> Int? {
        let end = start + 40
        guard end <= text.count, end == text.count || !ASCII.isBase64(text[end]) else { return nil }
        if start > 0, text[start - 1] != 0x3D, ASCII.isBase64(text[start - 1]),
            !isBehindEscape(text, start)
        {
            return nil
        }
        var upper = 0
        var lower = 0
        var digits = 0
        for index in start..<end {
            switch text[index] {
            case 0x41...0x5A: upper += 1
            case 0x61...0x7A: lower += 1
            case 0x30...0x39: digits += 1
            case 0x2B, 0x2F: break
            default: return nil
            }
        }
        return upper >= 4 && lower >= 4 && digits >= 1 ? end : nil
    }

    /// Whether the byte before `start` ends an escape: `%3D`, `%2F`, `\n`, `\t`.
    private static func isBehindEscape(_ text: [UInt8], _ start: Int) -> Bool {
        start >= 3 && text[start - 3] == 0x25 || start >= 2 && text[start - 2] == 0x5C
    }

    private static let keyHead = Array("-----BEGIN ".utf8)

    /// Whether a PEM block starts at `start`.
    static func isPrivateKeyStart(_ text: [UInt8], _ start: Int) -> Bool {
        text[start...].starts(with: keyHead)
    }

    /// The end of a PEM private key that starts at `start`, or of the text when it is cut.
    static func privateKey(_ text: [UInt8], _ start: Int) -> Int? {
        guard isPrivateKeyStart(text, start) else { return nil }
        let label = text[start...].prefix(64)
        guard String(decoding: label, as: UTF8.self).contains("PRIVATE KEY") else { return nil }
        let foot = Array("-----END ".utf8)
        var position = start + keyHead.count
        while position < text.count {
            if text[position] == 0x2D, text[position...].starts(with: foot) {
                var end = position + foot.count
                while end < text.count, text[end] != 0x0A, end - position < 64 { end += 1 }
                return end
            }
            position += 1
        }
        return text.count
    }
}

/// Classes of ASCII bytes.
enum ASCII {
    /// `0` to `9`.
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    /// `A` to `Z`.
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    /// A letter or digit.
    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
    /// A digit of hexadecimal.
    static func isHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
    }
    /// A byte of a name: a letter, digit, `-`, `_` or `.`.
    static func isWord(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
    }
    /// A byte of base64 text, padding included.
    static func isBase64(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2B || byte == 0x2F || byte == 0x3D
    }
    /// A quotation mark, or the backslash before an escaped one.
    static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x5C }

    /// The end of an escape at `start` that stands within base64 text: `\/`, `\u002b`, `&#43;`.
    static func base64Escape(_ text: [UInt8], _ start: Int) -> Int? {
        let rest = text[start...].prefix(6)
        guard let first = rest.first, rest.count > 1 else { return nil }
        if first == 0x5C {
            if rest[start + 1] == 0x2F { return start + 2 }
            guard rest.count == 6, rest[start + 1] == 0x75 else { return nil }
            return ["\\u002b", "\\u002f", "\\u003d"]
                .contains(String(decoding: rest, as: UTF8.self).lowercased()) ? start + 6 : nil
        }
        guard first == 0x26, rest.count >= 5, rest[start + 1] == 0x23 else { return nil }
        return ["&#43;", "&#47;", "&#61;"].contains(String(decoding: rest.prefix(5), as: UTF8.self))
            ? start + 5 : nil
    }
}
