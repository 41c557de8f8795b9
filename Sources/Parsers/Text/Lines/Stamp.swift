import Events

/// A date and time found in text, with the bytes it covers.
struct Stamp: Equatable {
    /// The bytes that the stamp covers.
    var range: Range<Int>
    /// The time read, with its resolution.
    var time: Instant
    /// Whether the text names the zone itself.
    var hasZone: Bool
}

/// Reads the date and time forms that log writers use.
///
/// Forms: ISO 8601 with any of the usual marks and either order of separators, the mail form
/// (`Thu, 03 Apr 2014 09:26:50 GMT`), ctime with the year last, JavaScript's `Date`, the web
/// server form (`10/Oct/2020:13:55:36 -0700`), a day with dots (`18.12.2015 14:58:25`), a month first
/// with half days (`3/14/2017 2:28:36 AM`), syslog (`Apr  2 11:48:15`) and klog
/// (`E0423 20:31:08.664205`). The last two show no year and count only where one is assumed.
struct StampReader {
    private let bytes: [UInt8]
    private let options: ParseOptions
    private var at: Int

    /// Reads the stamp that starts at `index`, if one does.
    static func stamp(in bytes: [UInt8], at index: Int, options: ParseOptions) -> Stamp? {
        let byte = bytes.byte(index)
        guard byte.isDigit || byte.isLetter else { return nil }
        let before = bytes.byte(index - 1)
        guard !before.isAlphanumeric else { return nil }
        // Most words and numbers are told at a glance.
        guard byte.isDigit ? mayStart(bytes, number: index) : mayStart(bytes, word: index) else {
            return nil
        }
        var reader = StampReader(bytes: bytes, options: options, at: index)
        if byte.isDigit {
            if let stamp = reader.iso() { return stamp }
            reader.at = index
            if let stamp = reader.web() { return stamp }
            reader.at = index
            return reader.local()
        }
        if let stamp = reader.worded() { return stamp }
        reader.at = index
        return reader.klog()
    }

    /// Whether the digits at `index` are as many as a stamp's first field has, before a mark of one.
    private static func mayStart(_ bytes: [UInt8], number index: Int) -> Bool {
        var end = index
        while end < bytes.count, bytes[end].isDigit, end - index < 9 { end += 1 }
        let mark = bytes.byte(end)
        switch end - index {
        case 1, 2: return mark == 0x2F || mark == 0x20 || mark == 0x2D || mark == 0x2E
        case 4...8: return mark == 0x2D || mark == 0x2F || mark == 0x54
        default: return false
        }
    }

    /// Whether the word at `index` starts like a month, a day of the week, or klog's letter and digits.
    private static func mayStart(_ bytes: [UInt8], word index: Int) -> Bool {
        if bytes.byte(index + 1).isDigit { return true }
        switch bytes.byte(index).lowered {
        case 0x61, 0x64, 0x66, 0x6A, 0x6D, 0x6E, 0x6F, 0x73, 0x74, 0x77: break  // adfjmnostw
        default: return false
        }
        let name =
            UInt32(bytes.byte(index).lowered) << 16 | UInt32(bytes.byte(index + 1).lowered) << 8
            | UInt32(bytes.byte(index + 2).lowered)
        switch name {
        case 0x6A616E, 0x666562, 0x6D6172, 0x617072, 0x6D6179, 0x6A756E, 0x6A756C, 0x617567,
            0x736570, 0x6F6374, 0x6E6F76, 0x646563:
            return true  // jan feb mar apr may jun jul aug sep oct nov dec
        case 0x6D6F6E, 0x747565, 0x776564, 0x746875, 0x667269, 0x736174, 0x73756E:
            return true  // mon tue wed thu fri sat sun
        default: return false
        }
    }

    /// The first stamp that starts in `range`, and that shows its whole date.
    static func first(in bytes: [UInt8], range: Range<Int>, options: ParseOptions) -> Stamp? {
        var index = range.lowerBound
        let text = bytes.span
        let end = min(range.upperBound, text.count)
        while index < end {
            guard text[index].isAlphanumeric else {
                index += 1
                continue
            }
            if let stamp = stamp(in: bytes, at: index, options: options) { return stamp }
            index += 1
            // Only the start of a word can start a stamp; skip the rest of this one.
            while index < end, text[index].isAlphanumeric { index += 1 }
        }
        return nil
    }

    private init(bytes: [UInt8], options: ParseOptions, at: Int) {
        self.bytes = bytes
        self.options = options
        self.at = at
    }

    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        guard let (value, end) = bytes.number(at: at), digits.contains(end - at) else { return nil }
        at = end
        return value
    }

    private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard UInt32(bytes.byte(at)) == mark.value else { return false }
        at += 1
        return true
    }

    private mutating func iso() -> Stamp? {
        let start = at
        guard var year = number(2...8), at - start == 2 || at - start >= 4 else { return nil }
        if at - start == 2 {
            // Spark's and Hadoop's `25/01/22 04:51:37`.
            guard bytes.byte(at) == 0x2F, bytes.byte(at + 6) == 0x20 else { return nil }
            year += 2000
        }
        if year > 9999 { return compactISO(start: start, date: year) }
        let mark: Unicode.Scalar = bytes.byte(at) == 0x2F ? "/" : "-"
        guard year >= 1970, year < 2200, skip(mark), let month = number(1...2), skip(mark),
            let day = number(1...2)
        else { return nil }
        // Airflow writes a comma and a blank, Jenkins pipelines an underscore.
        if skip(",") {
            _ = skip(" ")
        } else if skip("T") || skip("t") || skip("_") {
        } else {
            guard skip(" ") else { return nil }
            while skip(" ") {}
        }
        guard let clock = clock() else { return nil }
        return stamp(from: start, year: year, month: month, day: day, clock: clock)
    }

    private mutating func compactISO(start: Int, date: Int) -> Stamp? {
        guard skip("T"), let time = number(6...6) else { return nil }
        let clock = Clock(time / 10_000, time / 100 % 100, time % 100, 0, 1_000_000)
        return stamp(
            from: start,
            year: date / 10_000,
            month: date / 100 % 100,
            day: date % 100,
            clock: clock
        )
    }

    /// `10/Oct/2020:13:55:36 -0700`, also with blanks.
    private mutating func web() -> Stamp? {
        let start = at
        guard let day = number(1...2), skip("/") || skip(" ") || skip("-"), let month = month()
        else { return nil }
        guard skip("/") || skip(" ") || skip("-"), let year = number(4...4),
            skip(":") || skip(" ") || skip("T")
        else { return nil }
        while skip(" ") {}
        guard let clock = clock() else { return nil }
        return stamp(from: start, year: year, month: month, day: day, clock: clock)
    }

    /// `18.12.2015 14:58:25`, the day first; `3/14/2017 2:28:36 AM`, the month first.
    private mutating func local() -> Stamp? {
        let start = at
        guard let first = number(1...2) else { return nil }
        let isDotted = skip(".")
        guard isDotted || skip("/"), let second = number(1...2),
            isDotted ? skip(".") : skip("/"), let year = number(4...4),
            (1970..<2200).contains(year)
        else { return nil }
        _ = skip(",")
        guard skip(" "), var clock = clock() else { return nil }
        guard !isDotted else {
            return stamp(from: start, year: year, month: second, day: first, clock: clock)
        }
        // Only the half of the day tells this order from the other.
        guard skip(" "), clock.hour <= 12, bytes.byte(at + 1) == 0x4D,
            !bytes.byte(at + 2).isAlphanumeric
        else { return nil }
        let isAfternoon = skip("P")
        guard isAfternoon || skip("A"), skip("M") else { return nil }
        clock.hour = clock.hour % 12 + (isAfternoon ? 12 : 0)
        return stamp(from: start, year: year, month: first, day: second, clock: clock)
    }

    private mutating func worded() -> Stamp? {
        let start = at
        if isWeekday() {
            at = bytes.end(of: at, limit: 12) { $0.isLetter }
            _ = skip(",")
            while skip(" ") {}
            if bytes.byte(at).isDigit {
                var inner = StampReader(bytes: bytes, options: options, at: at)
                guard let found = inner.web() else { return nil }
                return Stamp(
                    range: start..<found.range.upperBound,
                    time: found.time,
                    hasZone: found.hasZone
                )
            }
        }
        guard let month = month() else { return nil }
        guard skip(" ") || skip("-") else { return nil }
        while skip(" ") {}
        guard let day = number(1...2) else { return nil }
        if skip(",") {}
        guard skip(" ") else { return nil }
        while skip(" ") {}
        var year: Int?
        if let (value, end) = bytes.number(at: at), end - at == 4, bytes.byte(end) != 0x3A {
            year = value
            at = end
            while skip(" ") {}
        }
        guard let clock = clock() else { return nil }
        if year == nil {
            // ctime puts the year after the clock, with a zone's name before it at times.
            let mark = at
            while skip(" ") {}
            let word = bytes.end(of: at, limit: 5) { $0.isUpper }
            if word > at, bytes.byte(word) == 0x20 { at = word + 1 }
            if let (value, end) = bytes.number(at: at), end - at == 4,
                (1970..<2200).contains(value),
                !bytes.byte(end).isAlphanumeric, bytes.byte(end) != 0x3A
            {
                year = value
                at = end
            } else {
                at = mark
                year = options.assumedYear
            }
        }
        guard let year else { return nil }
        return stamp(from: start, year: year, month: month, day: day, clock: clock)
    }

    /// `E0423 20:31:08.664205`: a level's letter, month and day, clock.
    private mutating func klog() -> Stamp? {
        let start = at
        guard let year = options.assumedYear, "IWEF".utf8.contains(bytes.byte(at)) else {
            return nil
        }
        at += 1
        guard let date = number(4...4), skip(" "), let clock = clock() else { return nil }
        return stamp(from: start, year: year, month: date / 100, day: date % 100, clock: clock)
    }

    private struct Clock {
        var hour: Int
        var minute: Int
        var second: Int
        var microsecond: Int
        var resolution: Int64

        init(_ hour: Int, _ minute: Int, _ second: Int, _ microsecond: Int, _ resolution: Int64) {
            self.hour = hour
            self.minute = minute
            self.second = second
            self.microsecond = microsecond
            self.resolution = resolution
        }
    }

    private mutating func clock() -> Clock? {
        guard let hour = number(1...2), skip(":"), let minute = number(2...2), skip(":"),
            let second = number(2...2)
        else { return nil }
        var clock = Clock(hour, minute, second, 0, 1_000_000)
        if [0x2E, 0x2C, 0x3A].contains(bytes.byte(at)), bytes.byte(at + 1).isDigit {
            let digits = bytes.end(of: at + 1, limit: 10) { $0.isDigit }
            let count = digits - at - 1
            var value = 0
            for index in 0..<6 {
                let byte = at + 1 + index < digits ? bytes[at + 1 + index] : 0x30
                value = value * 10 + Int(byte - 0x30)
            }
            clock.microsecond = value
            clock.resolution = count >= 6 ? 1 : count >= 3 ? 1000 : count == 2 ? 10_000 : 100_000
            at = digits
        }
        return clock
    }

    /// The offset in seconds that follows a clock, or `nil` when none does.
    private mutating func offset() -> Int? {
        let mark = at
        if skip("Z") { return 0 }
        while skip(" ") {}
        for name in ["UTC", "GMT"] where bytes.has(name, at: at) {
            at += 3
            guard bytes.byte(at) == 0x2B || bytes.byte(at) == 0x2D else { return 0 }
        }
        let sign = bytes.byte(at)
        if sign == 0x2B || sign == 0x2D, bytes.byte(at + 1).isDigit, bytes.byte(at + 2).isDigit {
            let hours = Int(bytes[at + 1] - 0x30) * 10 + Int(bytes[at + 2] - 0x30)
            var index = at + 3
            if bytes.byte(index) == 0x3A { index += 1 }
            var minutes = 0
            if bytes.byte(index).isDigit, bytes.byte(index + 1).isDigit {
                minutes = Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
                index += 2
            }
            if hours < 24, minutes < 60, !bytes.byte(index).isDigit {
                at = index
                return (hours * 3600 + minutes * 60) * (sign == 0x2D ? -1 : 1)
            }
        }
        at = mark
        return nil
    }

    private mutating func stamp(
        from start: Int,
        year: Int,
        month: Int,
        day: Int,
        clock: Clock
    ) -> Stamp? {
        let offset = offset()
        guard
            let civil = CivilTime(
                year: year,
                month: month,
                day: day,
                hour: clock.hour,
                minute: clock.minute,
                second: clock.second,
                microsecond: clock.microsecond
            )
        else { return nil }
        let seconds = offset ?? options.assumedOffsetSeconds
        return Stamp(
            range: start..<at,
            time: Instant(
                microseconds: civil.microseconds(offsetSeconds: seconds),
                resolution: clock.resolution
            ),
            hasZone: offset != nil
        )
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map(packed)
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(packed)

    private static func packed(_ name: String) -> UInt32 {
        name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The next three bytes as small letters, packed.
    private var nextThree: UInt32 {
        UInt32(bytes.byte(at).lowered) << 16 | UInt32(bytes.byte(at + 1).lowered) << 8
            | UInt32(bytes.byte(at + 2).lowered)
    }

    /// Whether the byte here may start the name of a month or a day of the week.
    private var mayStartName: Bool {
        switch bytes.byte(at).lowered {
        case 0x61, 0x64, 0x66, 0x6A, 0x6D, 0x6E, 0x6F, 0x73, 0x74, 0x77: true  // adfjmnostw
        default: false
        }
    }

    private mutating func month() -> Int? {
        guard mayStartName, let index = Self.months.firstIndex(of: nextThree) else { return nil }
        at = bytes.end(of: at, limit: 10) { $0.isLetter }
        return index + 1
    }

    private func isWeekday() -> Bool {
        mayStartName && Self.weekdays.contains(nextThree)
    }
}
