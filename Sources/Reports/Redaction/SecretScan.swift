/// Finds secrets in text by their shape and by the name before them, in one pass.
enum SecretScan {
    /// Returns `text` with every secret replaced by what it was.
    static func redacted(_ text: [UInt8]) -> [UInt8] {
        guard mayHoldSecret(text) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte == 0x3A || byte == 0x25, let address = URLCredentials(text, position) {
                out += text[position..<address.start]
                out += "[credentials]".utf8
                position = address.end
            } else if byte == 0x2D, let end = SecretShape.privateKey(text, position) {
                out += "[private key]".utf8
                position = end
            } else if ASCII.isWord(byte) {
                word(text, &position, &out)
            } else if byte == 0x2B || byte == 0x2F,
                let end = SecretShape.secretKey(text, position)
            {
                out += "[secret key]".utf8
                position = end
            } else {
                out.append(byte)
                position += 1
            }
        }
        return out
    }

    /// Takes the word at `position`, with the value after it when that is a secret.
    private static func word(_ text: [UInt8], _ position: inout Int, _ out: inout [UInt8]) {
        var end = position
        while end < text.count, ASCII.isWord(text[end]) {
            // A key may follow a line break that is written `\n`, without a gap.
            if end > position, text[end] == 0x2D, SecretShape.isPrivateKeyStart(text, end) { break }
            end += 1
        }
        if let value = NamedSecret.value(text, after: position..<end) {
            out += text[position..<value.lowerBound]
            out += "[secret]".utf8
            position = value.upperBound
            return
        }
        // Keys and tokens may stand at the start of the word or behind a `-`, `_`, `.` or `3D` in it.
        var start = position
        while start < end {
            if let found = SecretShape.accessKey(text, start, end) {
                out += text[position..<start]
                out += "[access key]".utf8
                position = found
                return
            }
            if let found = SecretShape.token(text, start) {
                out += text[position..<start]
                out += "[token]".utf8
                position = found
                return
            }
            if let found = SecretShape.secretKey(text, start) {
                out += text[position..<start]
                out += "[secret key]".utf8
                position = found
                return
            }
            start = nextStart(text, after: start, end)
        }
        out += text[position..<end]
        position = end
    }

    /// The next place in a word at which a key or token could start.
    private static func nextStart(_ text: [UInt8], after start: Int, _ end: Int) -> Int {
        var next = start + 1
        while next < end {
            let before = text[next - 1]
            if !ASCII.isAlphanumeric(before) { return next }
            // `%3D`, `%2F` and the like: the percent sign stands before the word.
            if next == start + 2, start > 0, text[start - 1] == 0x25 { return next }
            // The escaped line break, `\n`, and its like run into the word.
            if next == start + 1, start > 0, text[start - 1] == 0x5C { return next }
            next += 1
        }
        return end
    }

    /// Whether `text` is more than one short plain word, such as an error code or an account.
    private static func mayHoldSecret(_ text: [UInt8]) -> Bool {
        text.count >= 16 || text.contains { $0 == 0x3A || $0 == 0x3D || $0 == 0x20 || $0 == 0x25 }
    }
}

/// The user and password of an address such as `https://user:password@host/`.
private struct URLCredentials {
    /// Where they start, after `://`.
    var start: Int
    /// Where they end, before `@`.
    var end: Int

    /// Finds them when `://`, or an escaped form of it, starts at `start`.
    init?(_ text: [UInt8], _ start: Int) {
        let heads = [":\\/\\/", "%3A%2F%2F", "%3a%2f%2f", ":&#47;&#47;"]
        guard
            let head = text[start...].starts(with: "://".utf8)
                ? "://" : heads.first(where: { text[start...].starts(with: $0.utf8) })
        else { return nil }
        self.start = start + head.utf8.count
        let isEncoded = head.utf8.first == 0x25
        var position = self.start
        var hasColon = false
        var last: Int?
        // No password is longer; the cap keeps the scan linear.
        scan: while position < text.count, position - start < 512 {
            switch text[position] {
            // A password may hold an `@`, so the last one before the path counts.
            case 0x40: last = position
            case 0x3A: hasColon = hasColon || last == nil
            case 0x25 where isEncoded:
                let code = text[position...].prefix(3).map { $0 | 0x20 }
                if code == [0x25, 0x33, 0x61] { hasColon = hasColon || last == nil }
                if code == [0x25, 0x34, 0x20 | 0x30] { last = position }
                if code == [0x25, 0x32, 0x66] { break scan }
            case 0...0x20, 0x2F, 0x22, 0x27, 0x3C, 0x3E, 0x3F, 0x23, 0x5C, 0x60: break scan
            default: break
            }
            position += 1
        }
        // A name alone is no secret (`ssh://git@host`), but a long one is a token.
        guard let last, hasColon || last - self.start >= 20, last > self.start else { return nil }
        end = last
    }
}
