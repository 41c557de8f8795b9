/// A point in time with the resolution at which it was recorded.
///
/// Two instants compare by time alone; the resolution travels along because every bound that the
/// analysis derives from a stamp is only as sharp as the stamp.
public struct Instant: Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before it.
    public var microseconds: Int64
    /// The width of the stamp in microseconds: 1,000,000 for whole seconds, 1,000 for milliseconds.
    public var resolution: Int64

    /// The first microsecond of year 1 and the last of year 9999.
    public static let range: ClosedRange<Int64> =
        -62_135_596_800_000_000...253_402_300_799_999_999

    /// Creates an instant from microseconds since the epoch and a stamp width in microseconds.
    ///
    /// Times outside years 1 to 9999 are moved to the nearest end, so that differences of instants
    /// never overflow; a width is at least one microsecond.
    public init(microseconds: Int64, resolution: Int64) {
        self.microseconds = min(max(microseconds, Self.range.lowerBound), Self.range.upperBound)
        self.resolution = max(1, resolution)
    }

    /// Seconds since the epoch.
    public var seconds: Double { Double(microseconds) / 1_000_000 }

    /// The stamp width in seconds, as the contract's `time_precision_s` shows it.
    public var resolutionSeconds: Double { Double(resolution) / 1_000_000 }
}

extension Instant: Comparable {
    /// Orders by time; the resolution plays no part.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }
    /// Compares the time alone.
    public static func == (left: Instant, right: Instant) -> Bool {
        left.microseconds == right.microseconds
    }
}

extension Instant: Hashable {
    /// Hashes the time alone, in keeping with `==`.
    public func hash(into hasher: inout Hasher) { hasher.combine(microseconds) }
}

/// A date and a time of day in the proleptic Gregorian calendar, without a zone.
public struct CivilTime: Equatable, Sendable {
    /// The year, `1970` for the epoch's.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, 1 to 31.
    public var day: Int
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute, 0 to 59.
    public var minute: Int
    /// The second, 0 to 60; 60 is a leap second and counts as the next minute's first.
    public var second: Int
    /// The fraction of the second in microseconds, 0 to 999,999.
    public var microsecond: Int

    /// Creates a civil time, or `nil` when a field is out of its range or the year is not 1 to 9999.
    public init?(
        year: Int,
        month: Int,
        day: Int,
        hour: Int = 0,
        minute: Int = 0,
        second: Int = 0,
        microsecond: Int = 0
    ) {
        guard (1...9999).contains(year), (1...12).contains(month), (0...23).contains(hour),
            (0...59).contains(minute), (0...60).contains(second),
            (0...999_999).contains(microsecond),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond
    }

    /// Returns the civil time in UTC of `microseconds` since the epoch.
    ///
    /// Days are converted by Howard Hinnant's `civil_from_days`
    /// (howardhinnant.github.io/date_algorithms.html).
    public init(utcMicroseconds microseconds: Int64) {
        let second = Self.floorDivide(microseconds, by: 1_000_000)
        let dayNumber = Self.floorDivide(second, by: 86_400)
        let secondOfDay = Int(second - dayNumber * 86_400)
        let shifted = Int(dayNumber) + 719_468
        let era = Int(Self.floorDivide(Int64(shifted), by: 146_097))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        self.month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.year = yearOfEra + era * 400 + (self.month <= 2 ? 1 : 0)
        self.hour = secondOfDay / 3600
        self.minute = secondOfDay / 60 % 60
        self.second = secondOfDay % 60
        self.microsecond = Int(microseconds - second * 1_000_000)
    }

    /// Microseconds since the epoch when this time is read with the given offset from UTC.
    public func microseconds(offsetSeconds: Int = 0) -> Int64 {
        let marchYear = month <= 2 ? year - 1 : year
        let era = Int(Self.floorDivide(Int64(marchYear), by: 400))
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let dayNumber = Int64(era * 146_097 + dayOfEra - 719_468)
        let seconds =
            dayNumber * 86_400 + Int64(hour * 3600 + minute * 60 + second - offsetSeconds)
        return seconds * 1_000_000 + Int64(microsecond)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}
