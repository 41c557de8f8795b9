/// Finds secrets in text by their shape and by the name before them, in one pass.
enum SecretScan {
    /// Returns `text` with every secret replaced by what it was.
    static func redacted(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            if let url = credentialsInURL(text, position) {
                out += "://[credentials]@".utf8
                position = url
                continue
            }
            if let end = privateKey(text, position) {
                out += "[private key]".utf8
                position = end
                continue
            }
            guard isWordByte(text[position]) else {
                out.append(text[position])
                position += 1
                continue
            }
            var end = position
            while end < text.count, isWordByte(text[end]) {
                // A key may follow a line break that is written `\n`, without a gap.
                if end > position, text[end] == 0x2D, isPrivateKeyStart(text, end) { break }
                end += 1
            }
            let word = text[position..<end]
            if let value = secretValue(text, after: word) {
                out += text[position..<value.lowerBound]
                out += "[secret]".utf8
                position = value.upperBound
                continue
            }
            // `/`, `+` and `=` belong to base64 but also join words, so they are tried afterwards.
            var wide = end
            while wide < text.count, wide - position < 64, isBase64Byte(text[wide]) { wide += 1 }
            let wider = text[position..<wide]
            if isAccessKey(word) {
                out += "[access key]".utf8
                position = end
            } else if isToken(wider) {
                out += "[token]".utf8
                position = skipToken(text, wide)
            } else if wider.count == 40, isSecretKey(wider) {
                out += "[secret key]".utf8
                position = wide
            } else {
                out += word
                position = end
            }
        }
        return out
    }

    /// Names whose value is a secret, in lower case without `-`, `_` and dots.
    private static let secretNames = [
        "xamzsignature", "xamzcredential", "xamzsecuritytoken", "awssecretaccesskey",
        "secretaccesskey", "secretkey", "awssecretkey", "sessiontoken", "awssessiontoken",
        "securitytoken", "password", "passwd", "pwd", "authorization", "proxyauthorization",
        "signature", "accesstoken", "refreshtoken", "idtoken", "apikey", "xapikey",
        "clientsecret", "privatekey", "awsaccesskeyid", "accesskeyid", "awsaccesskey", "accesskey",
        "cookie", "setcookie", "token", "secret", "passphrase",
    ]

    /// Names whose value runs to the end of the header, blanks included.
    private static let headerNames = ["authorization", "proxyauthorization", "cookie", "setcookie"]

    private static let longestName = 40

    /// The place of the value when `word` names a secret and a value follows.
    private static func secretValue(_ text: [UInt8], after word: ArraySlice<UInt8>) -> Range<Int>? {
        guard word.count <= longestName else { return nil }
        let name = String(
            decoding: word.filter { $0 != 0x2D && $0 != 0x5F && $0 != 0x2E }.map {
                $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0
            },
            as: UTF8.self
        )
        if name == "bearer" || name == "basic" {
            var start = word.endIndex
            while start < text.count, text[start] == 0x20 { start += 1 }
            var end = start
            while end < text.count, isWordByte(text[end]) || isBase64Byte(text[end]) { end += 1 }
            return start > word.endIndex && end - start >= 16 ? start..<end : nil
        }
        guard secretNames.contains(where: { name == $0 || name.hasSuffix($0) && $0.count > 5 })
        else { return nil }
        var start = word.endIndex
        start = skip(text, start) { isQuote($0) || $0 == 0x20 || $0 == 0x5D }
        guard let next = equals(text, start) else {
            return nil
        }
        start = next
        start = skip(text, start) { isQuote($0) || $0 == 0x20 || $0 == 0x5B }
        // Python shows bytes as b'…'.
        if start + 1 < text.count, text[start] | 0x20 == 0x62 || text[start] | 0x20 == 0x75,
            isQuote(text[start + 1])
        {
            start += 2
        }
        let isHeader = headerNames.contains(name)
        var end = start
        while end < text.count {
            let byte = text[end]
            if isQuote(byte) || byte == 0x0A || byte == 0x0D { break }
            if !isHeader, isValueEnd(byte) { break }
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// The place after `=`, `:`, `=>` or `%3D` at `start`.
    private static func equals(_ text: [UInt8], _ start: Int) -> Int? {
        guard start < text.count else { return nil }
        if text[start] == 0x3D || text[start] == 0x3A {
            return start + (start + 1 < text.count && text[start + 1] == 0x3E ? 2 : 1)
        }
        // An XML element: the value follows the end of its start tag.
        if text[start] == 0x3E { return start + 1 }
        guard start + 2 < text.count, text[start] == 0x25, text[start + 1] == 0x33,
            text[start + 2] | 0x20 == 0x64
        else { return nil }
        return start + 3
    }

    private static func skip(_ text: [UInt8], _ start: Int, while holds: (UInt8) -> Bool) -> Int {
        var position = start
        // A few bytes at most lie between a name and its value; the cap keeps the scan linear.
        while position < text.count, position - start < 8, holds(text[position]) { position += 1 }
        return position
    }

    /// The end of `://user:password@` when it starts at `start`.
    private static func credentialsInURL(_ text: [UInt8], _ start: Int) -> Int? {
        guard text[start] == 0x3A, start + 2 < text.count, text[start + 1] == 0x2F,
            text[start + 2] == 0x2F
        else { return nil }
        var position = start + 3
        var hasColon = false
        while position < text.count, position - start < 512 {
            switch text[position] {
            case 0x40: return hasColon ? position + 1 : nil
            case 0x3A: hasColon = true
            case 0...0x20, 0x2F, 0x22, 0x27, 0x3C, 0x3E, 0x3F, 0x23: return nil
            default: break
            }
            position += 1
        }
        return nil
    }

    private static let keyHead = Array("-----BEGIN ".utf8)

    private static func isPrivateKeyStart(_ text: [UInt8], _ start: Int) -> Bool {
        text[start...].starts(with: keyHead)
    }

    /// The end of a PEM private key that starts at `start`, or of the text when it is cut.
    private static func privateKey(_ text: [UInt8], _ start: Int) -> Int? {
        guard text[start] == 0x2D, isPrivateKeyStart(text, start) else { return nil }
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

    /// Whether `word` is an access key ID: a known prefix and 16 capitals or digits.
    private static func isAccessKey(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 20 || word.count == 21,
            word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x41 && $0 <= 0x5A })
        else { return false }
        return ["AKIA", "ASIA", "ABIA", "ACCA"].contains { word.starts(with: $0.utf8) }
    }

    /// Whether `word` begins as session tokens and JSON web tokens do.
    private static func isToken(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 20 else { return false }
        return ["eyJ", "IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz", "AQoDYXdz", "AQoEXAMPLE"]
            .contains { word.starts(with: $0.utf8) }
    }

    private static func skipToken(_ text: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < text.count, isBase64Byte(text[end]) || isWordByte(text[end]) { end += 1 }
        return end
    }

    /// Whether 40 bytes look like a secret access key and not like a hash in hexadecimal.
    private static func isSecretKey(_ word: ArraySlice<UInt8>) -> Bool {
        var upper = 0
        var lower = 0
        var digits = 0
        for byte in word {
            switch byte {
            case 0x41...0x5A: upper += 1
            case 0x61...0x7A: lower += 1
            case 0x30...0x39: digits += 1
            case 0x2B, 0x2F: break
            default: return false
            }
        }
        return upper >= 4 && lower >= 4 && digits >= 1
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E: true
        default: false
        }
    }

    private static func isBase64Byte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x25: true
        default: false
        }
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || byte == 0x5C
    }

    private static func isValueEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x26, 0x2C, 0x3B, 0x3C, 0x29, 0x7D, 0x5D: true
        default: false
        }
    }
}
