extension Instant {
    /// The instant in RFC 3339, in UTC, with as many decimals as its resolution deserves.
    ///
    /// Whole seconds show none, milliseconds three, anything finer six.
    public var rfc3339: String {
        let time = CivilTime(utcMicroseconds: microseconds)
        var text = Self.padded(time.year, to: 4)
        text += "-" + Self.padded(time.month, to: 2) + "-" + Self.padded(time.day, to: 2)
        text += "T" + Self.padded(time.hour, to: 2) + ":" + Self.padded(time.minute, to: 2)
        text += ":" + Self.padded(time.second, to: 2)
        if resolution < 1000 {
            text += "." + Self.padded(time.microsecond, to: 6)
        } else if resolution < 1_000_000 {
            text += "." + Self.padded(time.microsecond / 1000, to: 3)
        }
        return text + "Z"
    }

    /// Reads an RFC 3339 date and time such as `2026-03-01T12:00:00.123+01:00`.
    ///
    /// A blank may stand for the `T`, the offset may be `Z`, `+0100`, `+01:00` or absent (then
    /// `assumedOffsetSeconds` holds), and the fraction may follow a comma. Digits past the sixth
    /// decimal are dropped. Returns `nil` for anything else, also when text follows.
    public init?(rfc3339 text: some Sequence<UInt8>, assumedOffsetSeconds: Int = 0) {
        var reader = DigitReader(Array(text))
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2),
            reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(digits: 2), reader.skip(":"),
            let minute = reader.number(digits: 2), reader.skip(":"),
            let second = reader.number(digits: 2)
        else { return nil }
        var microsecond = 0
        var resolution: Int64 = 1_000_000
        if reader.skip(".") || reader.skip(",") {
            guard let fraction = reader.fraction() else { return nil }
            (microsecond, resolution) = fraction
        }
        guard let offset = reader.offset(assuming: assumedOffsetSeconds), reader.isAtEnd,
            let time = CivilTime(
                year: year,
                month: month,
                day: day,
                hour: hour,
                minute: minute,
                second: second,
                microsecond: microsecond
            )
        else { return nil }
        self.init(microseconds: time.microseconds(offsetSeconds: offset), resolution: resolution)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// A cursor over the bytes of a stamp.
private struct DigitReader {
    private var bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func digit() -> Int? {
        guard let byte = next, byte >= 0x30, byte <= 0x39 else { return nil }
        position += 1
        return Int(byte - 0x30)
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    mutating func skip(_ character: Character) -> Bool {
        guard let byte = next, byte == character.asciiValue else { return false }
        position += 1
        return true
    }

    /// The digits after the decimal mark, as microseconds and the resolution they imply.
    mutating func fraction() -> (Int, Int64)? {
        var value = 0
        var count = 0
        while let digit = digit() {
            if count < 6 { value = value * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in min(count, 6)..<6 { value *= 10 }
        return (value, count >= 6 ? 1 : count >= 3 ? 1000 : count == 2 ? 10_000 : 100_000)
    }

    mutating func offset(assuming assumed: Int) -> Int? {
        if isAtEnd { return assumed }
        if skip("Z") || skip("z") { return 0 }
        let negative = skip("-")
        guard negative || skip("+"), let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        let minutes = isAtEnd ? 0 : number(digits: 2)
        guard let minutes, hours < 24, minutes < 60 else { return nil }
        return (hours * 3600 + minutes * 60) * (negative ? -1 : 1)
    }
}
