import Events
import Testing

@Test(arguments: [
    ("2026-03-01T12:00:00.123Z", "2026-03-01T12:00:00.123Z"),
    ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z"),
    ("2026-03-01T12:00:00.123456789Z", "2026-03-01T12:00:00.123456Z"),
    ("2026-03-01 12:00:00,5+01:30", "2026-03-01T10:30:00.500Z"),
    ("2024-02-29T23:59:60-0000", "2024-03-01T00:00:00Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
])
func `RFC 3339 survives the way through`(text: String, expected: String) throws {
    #expect(try #require(Instant(rfc3339: text.utf8)).rfc3339 == expected)
}

@Test(arguments: ["", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2026-03-01T12:00:00.Z", "x"])
func `what is no date is refused`(text: String) {
    #expect(Instant(rfc3339: text.utf8) == nil)
}

@Test func `every day of four centuries converts there and back`() {
    var microseconds: Int64 = -11_676_096_000_000_000
    for _ in 0..<146_097 {
        #expect(CivilTime(utcMicroseconds: microseconds).microseconds() == microseconds)
        microseconds += 86_400_000_000
    }
}

@Test(arguments: [Int64.min, .max])
func `a time that no calendar holds is moved to the nearest end`(microseconds: Int64) {
    let year = CivilTime(
        utcMicroseconds: Instant(microseconds: microseconds, resolution: 0).microseconds
    ).year
    #expect(year == 1 || year == 9999)
}
