/// The shapes of identities; each answers where one ends that starts at a place in a run of bytes.
enum IdentityShape {
    /// An ARN, up to the end of the run but for the stop of a sentence.
    static func arn(_ run: ArraySlice<UInt8>, _ start: Int) -> ArraySlice<UInt8>? {
        guard run[start...].starts(with: "arn:".utf8) else { return nil }
        var end = run.endIndex
        while end > start, run[end - 1] == 0x2E || run[end - 1] == 0x3A { end -= 1 }
        return run[start..<end]
    }

    /// A UUID, whose last group may be twelve digits and is no account.
    static func uuid(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let end = start + 36
        guard end <= run.endIndex, end == run.endIndex || !ASCII.isAlphanumeric(run[end]) else {
            return nil
        }
        for index in 0..<36 {
            let byte = run[start + index]
            switch index {
            case 8, 13, 18, 23: guard byte == 0x2D else { return nil }
            // Masked and made-up IDs hold other letters too.
            default: guard ASCII.isAlphanumeric(byte) else { return nil }
            }
        }
        return end
    }

    /// An e-mail address.
    static func email(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var at = start
        while at < run.endIndex, at - start <= 64, isLocal(run[at]) { at += 1 }
        guard at > start, at < run.endIndex, run[at] == 0x40 else { return nil }
        var end = at + 1
        var hasDot = false
        while end < run.endIndex, ASCII.isWord(run[end]), end - at <= 255 {
            if run[end] == 0x2E { hasDot = true }
            end += 1
        }
        while end > at, run[end - 1] == 0x2E || run[end - 1] == 0x2D { end -= 1 }
        return hasDot && end > at + 3 ? end : nil
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        ASCII.isWord(byte) || byte == 0x2B
    }

    /// An IPv4 address.
    static func ipv4(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var position = start
        for part in 0..<4 {
            if part > 0 {
                guard position < run.endIndex, run[position] == 0x2E else { return nil }
                position += 1
            }
            var value = 0
            let first = position
            while position < run.endIndex, position - first < 4, ASCII.isDigit(run[position]) {
                value = value * 10 + Int(run[position] - 0x30)
                position += 1
            }
            guard position > first, position - first <= 3, value < 256 else { return nil }
        }
        // A version of four parts goes on, or ends in a word.
        guard position == run.endIndex || !ASCII.isAlphanumeric(run[position]) else { return nil }
        if position + 1 < run.endIndex, run[position] == 0x2E, ASCII.isDigit(run[position + 1]) {
            return nil
        }
        return position
    }

    /// An IPv6 address: eight groups, or fewer with a double colon.
    static func ipv6(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var end = start
        var colons = 0
        var double = false
        while end < run.endIndex, end - start <= 39, ASCII.isHex(run[end]) || run[end] == 0x3A {
            if run[end] == 0x3A {
                colons += 1
                if end > start, run[end - 1] == 0x3A { double = true }
            }
            end += 1
        }
        // `::ffff:192.0.2.7` ends like an IPv4 address.
        if double, end < run.endIndex, run[end] == 0x2E,
            let colon = run[start..<end].lastIndex(of: 0x3A), let last = ipv4(run, colon + 1)
        {
            return last
        }
        while end > start, run[end - 1] == 0x3A,
            !(double && run[..<end].suffix(2).allSatisfy { $0 == 0x3A })
        {
            end -= 1
            colons -= 1
        }
        guard end == run.endIndex || !ASCII.isAlphanumeric(run[end]) else { return nil }
        // A time of day has two colons; an address has seven, or a double one.
        return colons == 7 || colons >= 2 && double && end - start > 3 ? end : nil
    }

    /// A host that EC2 names by its address, such as `ip-10-0-0-1`.
    static func host(_ run: ArraySlice<UInt8>, _ start: Int) -> Int? {
        guard run[start...].starts(with: "ip-".utf8) || run[start...].starts(with: "ec2-".utf8)
        else { return nil }
        guard var end = run[start...].firstIndex(of: 0x2D) else { return nil }
        var groups = 0
        while end + 1 < run.endIndex, run[end] == 0x2D, ASCII.isDigit(run[end + 1]), groups < 4 {
            end += 1
            while end < run.endIndex, ASCII.isDigit(run[end]) { end += 1 }
            groups += 1
        }
        return groups == 4 ? end : nil
    }
}
