import Analysis

/// HTML text, and the list of evidence that its figures link to.
struct Markup {
    /// The markup so far.
    private(set) var text = ""
    /// The places cited so far, in the order of their first mention.
    private(set) var places: [Citation] = []
    /// The sections so far, for the table of contents.
    private(set) var sections: [(id: String, name: String)] = []
    private var numbers: [Citation: Int] = [:]

    /// Returns `text` on one line with all that HTML would obey as entities; fit for attributes too.
    static func safe(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in Printable.line(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;".unicodeScalars
            case "<": out += "&lt;".unicodeScalars
            case ">": out += "&gt;".unicodeScalars
            case "\"": out += "&quot;".unicodeScalars
            case "'": out += "&#39;".unicodeScalars
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// Returns `text` as ``safe(_:)`` does, with per cent signs that stay with their numbers.
    static func prose(_ text: String) -> String { safe(text).replacing(" %", with: "&nbsp;%") }

    /// Appends markup that is safe already.
    mutating func raw(_ markup: String) { text += markup }

    /// Appends an element with escaped text.
    mutating func element(_ name: String, _ content: String) {
        text += "<\(name)>\(Self.prose(content))</\(name)>\n"
    }

    /// Opens a landmark with its heading.
    mutating func section(_ id: String, _ title: String, _ body: (inout Markup) -> Void) {
        sections.append((id, title))
        text += "<section id=\"\(id)\" aria-labelledby=\"\(id)-h\"><h2 id=\"\(id)-h\">"
        text += Self.safe(title) + "</h2>\n"
        body(&self)
        text += "</section>\n"
    }

    /// Returns links to the first places of evidence and the count of the others.
    mutating func links(_ citations: [Citation], shown: Int = 3) -> String {
        var out: [String] = []
        for place in citations.prefix(shown) {
            let number = numbers[place] ?? places.count + 1
            if number > places.count {
                places.append(place)
                numbers[place] = number
            }
            let name = Self.safe("\(place.file):\(place.line) (byte \(place.offset))")
            out.append("<a href=\"#e\(number)\" title=\"\(name)\">[\(number)]</a>")
        }
        let more = citations.count - min(shown, citations.count)
        return out.joined(separator: " ") + (more > 0 ? " +\(more)" : "")
    }

    /// Appends a line of links to evidence, with what comes before it.
    mutating func evidence(_ citations: [Citation], shown: Int, before lead: String = "") {
        let note = citations.isEmpty ? "" : "Evidence: " + links(citations, shown: shown)
        guard !(lead + note).isEmpty else { return }
        text += "<p class=\"tag\">\(Self.safe(lead))\(note)</p>\n"
    }

    /// Appends a chart with its caption, its evidence and its numbers as a table.
    mutating func figure(_ chart: Chart, _ citations: [Citation]) {
        text += "<figure><figcaption>\(Self.safe(chart.name))</figcaption><div class=\"scroll\""
        text += " role=\"region\" tabindex=\"0\" aria-label=\"" + Self.safe(chart.name) + "\">"
        text += chart.drawing + "</div>"
        let note = Self.prose(chart.note) + (chart.note.isEmpty ? "" : " ")
        if citations.isEmpty {
            if !note.isEmpty { text += "<p class=\"tag\">\(note)</p>" }
        } else {
            text += "<p class=\"tag\">\(note)Evidence: \(links(citations, shown: 5))</p>"
        }
        if !chart.rows.isEmpty {
            text += "<details><summary>Numbers</summary>"
            let rows = chart.rows.map { $0.map(Self.safe) }
            table(chart.name, chart.heads, rows, total: rows.count)
            text += "</details>"
        }
        text += "</figure>\n"
    }

    /// Appends a table that scrolls by itself on a narrow screen; `rows` hold safe markup.
    ///
    /// A head that begins with `#` is of numbers, which align right and sort as numbers; one that
    /// begins with `~` is of times and names that should not break. `rest` sums up the rows that are
    /// not shown and stays below them however they are sorted.
    mutating func table(
        _ caption: String,
        _ heads: [String],
        _ rows: [[String]],
        total: Int,
        rest: [String]? = nil
    ) {
        text += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        text += Self.safe(caption) + "\"><table><caption>" + Self.safe(caption)
        if total > rows.count {
            text += " – \(Wording.count(rows.count)) of \(Wording.count(total)) shown"
        }
        text += "</caption><thead><tr>"
        let classes = heads.map { head in
            head.hasPrefix("#") ? " class=\"n\"" : head.hasPrefix("~") ? " class=\"w\"" : ""
        }
        for (head, kind) in zip(heads, classes) {
            let name = Self.safe(kind.isEmpty ? head : String(head.dropFirst()))
            text += "<th scope=\"col\"\(kind)>\(name)</th>"
        }
        text += "</tr></thead><tbody>\n"
        for cells in rows { row(cells, classes) }
        text += "</tbody>"
        if let rest {
            text += "<tfoot>"
            row(rest, classes)
            text += "</tfoot>"
        }
        text += "</table></div>\n"
    }

    private mutating func row(_ cells: [String], _ classes: [String]) {
        text += "<tr>"
        for (index, cell) in cells.enumerated() {
            text +=
                index == 0
                ? "<th scope=\"row\"\(classes[index])>\(cell)</th>"
                : "<td\(classes[index])>\(cell)</td>"
        }
        text += "</tr>\n"
    }
}
