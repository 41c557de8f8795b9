import Events
import LimitSimulator

/// A moment of an incident: seconds after its start, as the formats spell it.
struct Moment {
    private let microseconds: Int64

    /// The moment `seconds` after `start`, an RFC 3339 time.
    init(_ seconds: Double, after start: String) {
        let zero = Instant(rfc3339: start.utf8)?.microseconds ?? 0
        microseconds = zero + Int64((seconds * 1_000_000).rounded(.down))
    }

    private func text(_ resolution: Int64) -> String {
        Instant(
            microseconds: microseconds / resolution * resolution,
            resolution: resolution
        ).rfc3339
    }

    /// Whole seconds since 1970, rounded down.
    var epochSeconds: Int64 { microseconds / 1_000_000 }
    /// Milliseconds since 1970, rounded down.
    var epochMilliseconds: Int64 { microseconds / 1000 }
    /// `2026-03-02T06:00:00Z`.
    var rfcSeconds: String { text(1_000_000) }
    /// `2026-03-02T06:00:00.123Z`.
    var rfcMilliseconds: String { text(1000) }
    /// `2026-03-02 06:00:00,123`, as Python's `logging` writes it.
    var python: String {
        String(rfcMilliseconds.dropLast().map { $0 == "T" ? " " : $0 == "." ? "," : $0 })
    }
    /// `Mon, 02 Mar 2026 06:00:00 GMT`, the `Date` of HTTP.
    var http: String {
        let parts = CivilTime(utcMicroseconds: microseconds)
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let day = days[Int(microseconds / 86_400_000_000) % 7]
        let clock = rfcSeconds.dropFirst(11).dropLast()
        return
            "\(day), \(padded(parts.day, 2)) \(months[parts.month - 1]) \(parts.year) \(clock) GMT"
    }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A number with three decimals.
func thousandths(_ number: Double) -> String {
    let count = Int((number * 1000).rounded())
    return "\(count / 1000).\(padded(count % 1000, 3))"
}

/// A text within JSON's quotes.
func quoted(_ text: String) -> String {
    var out = "\""
    for character in text {
        switch character {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "\n": out += "\\n"
        default: out.append(character)
        }
    }
    return out + "\""
}

extension Random {
    /// A random UUID, as request IDs are.
    mutating func uuid() -> String {
        let digits = hexadecimal(32)
        var parts: [String] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        parts[2] = "4" + parts[2].dropFirst()
        parts[3] = "a" + parts[3].dropFirst()
        return parts.joined(separator: "-")
    }

    /// Random small letters and digits of base 16.
    mutating func hexadecimal(_ count: Int) -> String { word(count, Array("0123456789abcdef")) }

    /// A random word of some letters.
    mutating func word(_ count: Int, _ letters: [Character]) -> String {
        String((0..<count).map { _ in pick(letters) })
    }
}

/// A file of an incident: its path below the folder of samples, and what it says.
struct SampleFile {
    var path: String
    var text: String
}
