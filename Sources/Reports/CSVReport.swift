public import Analysis
import Events

/// Writes the groups as CSV by RFC 4180, one row a group.
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe instead.
public struct CSVReport: Renderer {
    /// Creates the renderer.
    public init() {}

    /// Returns the whole table, with a heading row.
    public func render(_ incident: Incident) -> [UInt8] {
        var out = Self.row([
            "account", "region", "service", "operation", "code", "throttle_kind", "calls",
            "throttled", "first", "last", "peak_per_second", "request_ids", "callers", "evidence",
        ])
        for group in incident.groups {
            out += Self.row([
                group.key.account ?? "", group.key.region ?? "", group.key.service ?? "",
                group.key.operation ?? "", group.key.code ?? "",
                group.key.throttleKind?.rawValue ?? "", String(group.calls),
                String(group.throttled), group.first?.rfc3339 ?? "", group.last?.rfc3339 ?? "",
                String(group.peakPerSecond), group.requestIDs.joined(separator: " "),
                group.callers.map(\.name).joined(separator: " "),
                group.evidence.map { "\($0.file):\($0.line):\($0.offset)" }.joined(separator: " "),
            ])
        }
        return Array(out.utf8)
    }

    /// Returns one row with its line end.
    static func row(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        // Some spreadsheets skip blanks before a formula, and some take `;` for the separator.
        var isStart = true
        for scalar in Printable.line(text, limit: 32_000).unicodeScalars {
            if isStart, scalar != " ", scalar != "\"" {
                if formulaSigns.contains(scalar) { clean.append("'") }
                isStart = false
            }
            if scalar == ";" { isStart = true }
            if scalar == "\"" { clean.append(scalar) }
            clean.append(scalar)
        }
        let cell = String(clean)
        let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
        return needsQuotes ? "\"" + cell + "\"" : cell
    }

    /// The signs that begin a formula, also in the width of East Asian text.
    private static let formulaSigns = Set("=+-@|%＝＋－＠".unicodeScalars)
}
