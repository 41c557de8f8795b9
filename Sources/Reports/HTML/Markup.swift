import Analysis

/// HTML text, and the list of evidence that its figures link to.
struct Markup {
    /// The markup so far.
    private(set) var text = ""
    /// The places cited so far, in the order of their first mention.
    private(set) var places: [Citation] = []
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

    /// Appends markup that is safe already.
    mutating func raw(_ markup: String) { text += markup }

    /// Appends an element with escaped text.
    mutating func element(_ name: String, _ content: String) {
        text += "<\(name)>\(Self.safe(content))</\(name)>\n"
    }

    /// Opens a landmark with its heading.
    mutating func section(_ id: String, _ title: String, _ body: (inout Markup) -> Void) {
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

    /// Appends a table that scrolls by itself on a narrow screen; `rows` hold safe markup.
    ///
    /// A head that begins with `#` is of numbers, which align right and sort as numbers.
    mutating func table(_ caption: String, _ heads: [String], _ rows: [[String]], total: Int) {
        text += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
        text += Self.safe(caption) + "\"><table><caption>" + Self.safe(caption)
        if total > rows.count {
            text += " – \(Wording.count(rows.count)) of \(Wording.count(total)) shown"
        }
        text += "</caption><thead><tr>"
        let isNumber = heads.map { $0.hasPrefix("#") }
        for (head, number) in zip(heads, isNumber) {
            let name = Self.safe(number ? String(head.dropFirst()) : head)
            text += "<th scope=\"col\"\(number ? " class=\"n\"" : "")>\(name)</th>"
        }
        text += "</tr></thead><tbody>\n"
        for row in rows {
            text += "<tr>"
            for (index, cell) in row.enumerated() {
                if index == 0 {
                    text += "<th scope=\"row\">\(cell)</th>"
                } else {
                    text += "<td\(isNumber[index] ? " class=\"n\"" : "")>\(cell)</td>"
                }
            }
            text += "</tr>\n"
        }
        text += "</tbody></table></div>\n"
    }
}
