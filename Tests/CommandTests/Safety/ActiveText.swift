import Foundation

/// Looks for what would act when a report is opened: an independent, stricter reading of each format.
enum ActiveText {
    /// Whether a terminal, editor or browser obeys a character instead of showing it.
    static func controls(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static let elements: Set<String> = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2",
        "h3", "nav", "main", "p", "dl", "dt", "dd", "section", "article", "ol", "ul", "li", "pre",
        "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
        "svg",
        "g", "rect", "line", "text", "footer", "script", "path", "polyline", "details", "summary",
        "code", "strong", "span", "circle", "desc", "tfoot", "br",
    ]
    private static let attributes: Set<String> = [
        "html", "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "title",
        "aria-label", "aria-labelledby", "role", "tabindex", "scope", "viewBox", "x", "y", "x1",
        "x2",
        "y1", "y2", "width", "height", "text-anchor", "fill-opacity", "d", "points", "cx", "cy",
        "r",
        "aria-hidden", "aria-sort", "data-sort", "open", "type", "colspan", "transform",
    ]

    /// Returns the tags of a page that a report has no business to write.
    static func inHTML(_ page: String) -> [String] {
        var found: [String] = []
        var rest = page[...]
        var scripts = 0
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...].dropFirst()
            guard let close = rest.firstIndex(of: ">") else { return found + ["unclosed tag"] }
            let tag = rest[..<close]
            rest = rest[close...].dropFirst()
            let name = tag.prefix { $0 != " " }.lowercased()
            if name == "script" { scripts += 1 }
            if name == "script" || name == "style" {
                // The fixed parts, which the policy of the page names by their digests.
                guard let end = rest.range(of: "</" + name + ">") else { return found + [name] }
                rest = rest[end.upperBound...]
                continue
            }
            let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
            if !elements.contains(bare.hasSuffix("/") ? String(bare.dropLast()) : bare) {
                found.append(String(tag.prefix(80)))
            }
            found += attributesOutOfPlace(tag)
        }
        return found + (scripts > 1 ? ["\(scripts) scripts"] : [])
    }

    private static func attributesOutOfPlace(_ tag: Substring) -> [String] {
        var found: [String] = []
        var rest = tag.drop { $0 != " " }
        while true {
            rest = rest.drop { $0 == " " || $0 == "/" }
            guard !rest.isEmpty else { return found }
            let name = rest.prefix { $0 != "=" && $0 != " " && $0 != "/" }
            if name.isEmpty || !attributes.contains(String(name)) {
                found.append(String(tag.prefix(120)))
            }
            rest = rest.dropFirst(max(1, name.count))
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            guard rest.first == "\"" else { return found + ["unquoted: " + tag.prefix(80)] }
            rest = rest.dropFirst()
            let value = rest.prefix { $0 != "\"" }
            if name == "href", !value.hasPrefix("#") { found.append(String(value.prefix(80))) }
            rest = rest.dropFirst(value.count + 1)
        }
    }

    /// Returns the lines of Markdown with markup, links, mentions or table cells from outside.
    static func inMarkdown(_ text: String) -> [String] {
        var found: [String] = []
        var columns = 0
        var isFenced = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            // An indented block shows everything as it is.
            if line.hasPrefix("    ") { continue }
            if isFenced || line == "```text" {
                isFenced = isFenced ? line != "```" : true
                if isFenced, line.drop(while: { $0 == " " }).hasPrefix("~~~") {
                    found.append("fence")
                }
                continue
            }
            var plain = ""
            var pipes = 0
            var inCode = false
            var escaped = false
            for character in line {
                if escaped {
                    escaped = false
                    continue
                }
                if character == "`" {
                    inCode.toggle()
                    continue
                }
                if character == "|" { pipes += 1 }
                if inCode { continue }
                if character == "\\" { escaped = true } else { plain.append(character) }
            }
            if inCode { found.append("open code: \(line.prefix(80))") }
            // Links of the report's own stand in angle brackets and hold nothing odd.
            var bare = plain
            while let start = bare.range(of: "<https://"),
                let end = bare[start.upperBound...].firstIndex(of: ">")
            {
                bare.removeSubrange(start.lowerBound...end)
            }
            for sign in ["<", "[", "]", "@", "://", "www.", "~~", "$"] where bare.contains(sign) {
                found.append("\(sign): \(line.prefix(120))")
            }
            if line.hasPrefix("|") {
                if columns == 0 { columns = pipes }
                if pipes != columns { found.append("\(pipes) cells: \(line.prefix(120))") }
            } else {
                columns = 0
            }
        }
        return found + (isFenced ? ["open fence"] : [])
    }

    /// Returns the cells of a CSV text that a spreadsheet would compute.
    static func inCSV(_ text: String) -> [String] {
        var found: [String] = []
        var cell = ""
        var isQuoted = false
        func end() {
            // Where the list separator is `;`, such a program splits at that.
            for part in cell.split(separator: ";", omittingEmptySubsequences: false) {
                let start = part.drop { $0 == " " || $0 == "\t" || $0 == "\"" }
                if let first = start.first, "=+-@|%＝＋－＠\t\r\n".contains(first) {
                    found.append(String(cell.prefix(80)))
                }
            }
            cell = ""
        }
        var characters = text.unicodeScalars.makeIterator()
        var next = characters.next()
        while let scalar = next {
            next = characters.next()
            if scalar == "\"" {
                if isQuoted, next == "\"" {
                    cell.append("\"")
                    next = characters.next()
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, scalar == "," || scalar == "\n" {
                end()
            } else if isQuoted || scalar != "\r" {
                cell.unicodeScalars.append(scalar)
            }
        }
        end()
        return found
    }
}
