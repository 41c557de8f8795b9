/// A page of text under construction: lines that fit a width, coloured where that is wanted.
struct TextPage {
    /// How a line looks.
    enum Style: String {
        /// As it is.
        case plain = ""
        /// Bold.
        case strong = "1"
        /// Dim.
        case faint = "2"
        /// Bold and red.
        case alarm = "1;31"
        /// Green.
        case good = "32"
    }

    /// The columns of the page.
    let width: Int
    /// Whether escape sequences colour it.
    let isColoured: Bool
    /// The page so far.
    private(set) var text = ""

    /// Creates an empty page.
    init(width: Int, isColoured: Bool) {
        self.width = width
        self.isColoured = isColoured
    }

    /// Adds a line that the tool made; control characters in it are neutralised all the same.
    mutating func line(_ content: String, _ style: Style) {
        let safe = String(
            String.UnicodeScalarView(
                content.unicodeScalars.map { Printable.isActive($0) ? "\u{FFFD}" : $0 }
            )
        )
        let paints = isColoured && style != .plain && !safe.isEmpty
        text += paints ? "\u{1B}[\(style.rawValue)m\(safe)\u{1B}[0m\n" : safe + "\n"
    }

    /// Adds an empty line and a heading.
    mutating func heading(_ title: String) {
        text += "\n"
        line(TextTable.shortened(Printable.line(title), to: width), .strong)
    }

    /// Adds an entry of the summary, its label in a column of its own; nothing of it is left out.
    mutating func labelled(_ label: String, _ content: String) {
        let start = label + ":" + String(repeating: " ", count: max(1, 7 - label.count))
        wrapped(content, indent: start.count, first: start)
    }

    /// Adds text in lines that break at blanks, all indented the same; `first` stands instead of the
    /// first line's indent.
    mutating func wrapped(
        _ content: String,
        indent: Int,
        first: String? = nil,
        _ style: Style = .plain
    ) {
        let room = max(20, width - indent)
        var margin = first ?? String(repeating: " ", count: indent)
        var current = ""
        var length = 0
        for word in Printable.line(content, limit: 8000).split(separator: " ") {
            var rest = word
            while !rest.isEmpty {
                let size = rest.count
                if length > 0, length + 1 + size <= room {
                    current += " " + rest
                    length += 1 + size
                    rest = ""
                } else if length > 0 {
                    line(margin + current, style)
                    margin = String(repeating: " ", count: indent)
                    current = ""
                    length = 0
                } else {
                    // A word wider than the page is cut where the page ends.
                    current = String(rest.prefix(room))
                    length = current.count
                    rest = rest.dropFirst(room)
                }
            }
        }
        if length > 0 { line(margin + current, style) }
    }

    /// Adds a command to be pasted: a line wider than the page is continued after a backslash, but
    /// only at blanks outside quotes, so that the shell reads the same words.
    mutating func verbatim(_ command: String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        var quote = ShellQuote()
        for part in command.split(separator: "\n", omittingEmptySubsequences: false) {
            // A line that begins within quotes belongs to a value: blanks before it would change it.
            let edge = quote.isOpen ? "" : margin
            let isComment = !quote.isOpen && part.first == "#"
            var current = ""
            for word in isComment ? [part] : quote.words(part) {
                let takesTwo = word.hasPrefix("--") && current.count > 2
                let room = width - edge.count - 2
                let isFull = current.count + word.count > room
                // An option moves to the next line with the whole command once that is wider.
                if current.count > 2, isFull || takesTwo && part.count > room {
                    line(edge + current + "\\", .good)
                    current = "  "
                }
                current += word
            }
            line(edge + current, .good)
        }
    }
}

/// Where a shell stands within quotes, from line to line.
struct ShellQuote {
    private var open: Character?

    /// Whether a quote is open.
    var isOpen: Bool { open != nil }

    /// Cuts a shell line behind each blank outside quotes; the pieces joined are the line.
    mutating func words(_ line: Substring) -> [Substring] {
        var words: [Substring] = []
        var start = line.startIndex
        var isEscaped = false
        for index in line.indices {
            let character = line[index]
            if isEscaped {
                isEscaped = false
            } else if character == "\\", open != "'" {
                isEscaped = true
            } else if let quote = open {
                if character == quote { open = nil }
            } else if character == "'" || character == "\"" {
                open = character
            } else if character == " " {
                let next = line.index(after: index)
                words.append(line[start..<next])
                start = next
            }
        }
        words.append(line[start...])
        return words
    }
}
