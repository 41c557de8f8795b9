/// Text from logs made safe to print.
enum Printable {
    /// Returns `text` on one line, without control characters and invisible direction marks, which
    /// a terminal would obey; each is shown as `�`, and runs of white space become one blank.
    static func line(_ text: String, limit: Int = 2000) -> String {
        var out = String.UnicodeScalarView()
        var wasBlank = false
        var length = 0
        for scalar in text.unicodeScalars {
            if length >= limit {
                out.append("…")
                break
            }
            if scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == " " {
                if !wasBlank { out.append(" ") }
                wasBlank = true
            } else {
                out.append(isActive(scalar) ? "\u{FFFD}" : scalar)
                wasBlank = false
            }
            length += 1
        }
        return String(out)
    }

    /// Whether a terminal or browser would obey `scalar` instead of showing it.
    static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x180E,
            0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0x1D173...0x1D17A, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}

/// Text from outside made fit for messages of the command.
public enum ReportText {
    /// Returns `text` on one line, without anything that a terminal would obey.
    public static func line(_ text: String) -> String { Printable.line(text) }

    /// Returns a number as reports write it, with three significant digits.
    public static func number(_ value: Double) -> String { Wording.number(value) }

    /// Returns a span such as `3 min 20 s`; spans of over a year are `over a year`.
    public static func duration(seconds: Double) -> String {
        guard seconds >= 0, seconds < 31_536_000 else { return "over a year" }
        return Wording.duration(Int64(seconds * 1e6))
    }
}
