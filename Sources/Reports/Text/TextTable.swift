/// Rows of cells laid out in columns that fit a width.
struct TextTable {
    /// One column: its heading and whether its cells are numbers, which stand at the right.
    struct Column {
        /// The heading.
        var title: String
        /// Whether cells stand at the right.
        var isNumber = false
        /// Whether cells may be cut in the middle when the table is too wide.
        var shrinks = false
    }

    /// The columns from left to right.
    var columns: [Column]
    /// The cells of each row, one for each column.
    var rows: [[String]] = []

    /// Creates a table without rows.
    init(_ columns: [Column]) { self.columns = columns }

    /// Returns the lines of the table, none wider than `width` as far as columns may shrink.
    func lines(width: Int) -> [String] {
        var widths = columns.indices.map { index in
            max(columns[index].title.count, rows.map { $0[index].count }.max() ?? 0)
        }
        let gaps = 2 * (columns.count - 1)
        // The widest column that may shrink gives way until the table fits.
        while widths.reduce(gaps, +) > width,
            let widest = columns.indices.filter({ columns[$0].shrinks && widths[$0] > 10 })
                .max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
        let all = [columns.map(\.title)] + rows
        return all.map { row in
            let cells = columns.indices.map { index in
                let cell = Self.shortened(row[index], to: widths[index])
                let fill = String(repeating: " ", count: max(0, widths[index] - cell.count))
                return columns[index].isNumber ? fill + cell : cell + fill
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// Returns `text` with its middle left out when it is longer than `width`.
    static func shortened(_ text: String, to width: Int) -> String {
        guard text.count > width, width > 3 else { return text }
        let tail = (width - 1) / 2
        return text.prefix(width - 1 - tail) + "…" + text.suffix(tail)
    }
}
