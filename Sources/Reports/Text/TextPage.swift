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

    /// Adds an entry of the summary, its label in a column of its own; in one line its middle is left out
    /// where it is too long.
    mutating func labelled(_ label: String, _ content: String, inOneLine: Bool) {
        let start = label + ":" + String(repeating: " ", count: max(1, 7 - label.count))
        let clean = Printable.line(content)
        wrapped(
            inOneLine ? TextTable.shortened(clean, to: width - start.count) : clean,
            indent: start.count,
            first: start
        )
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

    /// Adds a command to be pasted: what is wider than the page is continued after a backslash, at a blank
    /// outside quotes where there is one, so that the shell reads the same words.
    mutating func verbatim(_ command: String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        var quote = ShellQuote()
        for part in command.split(separator: "\n", omittingEmptySubsequences: false) {
            // A line that begins within quotes belongs to a value: blanks before it would change it.
            let edge = quote.isOpen ? "" : margin
            if !quote.isOpen, part.first == "#" {
                var comment = TextPage(width: width - edge.count - 2, isColoured: false)
                comment.wrapped(String(part.dropFirst()), indent: 0)
                for piece in comment.text.split(separator: "\n") {
                    line(edge + "# " + piece, .good)
                }
                continue
            }
            var current = edge
            var isFresh = true
            for word in ShellQuote.words(part, from: quote) {
                let takesTwo = word.hasPrefix("--") && !isFresh
                let isFull = current.count + word.count > width - 2
                // An option moves to the next line with the whole command once that is wider.
                if !isFresh, isFull || takesTwo && edge.count + part.count > width - 2 {
                    line(current + "\\", .good)
                    current = edge + "  "
                }
                isFresh = false
                let isTooLong = edge.count + 2 + word.count > width - 2
                for character in word {
                    // Within single quotes a backslash stands for itself: these are closed first.
                    if isTooLong, current.count >= width - 3, quote.canBreak {
                        line(current + (quote.isSingle ? "'" : "") + "\\", .good)
                        current = quote.isSingle ? "'" : ""
                    }
                    quote.take(character)
                    current.append(character)
                }
            }
            line(current, .good)
        }
    }
}

/// Where a shell stands within quotes, from character to character and line to line.
struct ShellQuote {
    private var open: Character?
    private var isEscaped = false

    /// Whether a quote is open.
    var isOpen: Bool { open != nil }
    /// Whether it is a single quote.
    var isSingle: Bool { open == "'" }
    /// Whether a line may be continued here after a backslash.
    var canBreak: Bool { !isEscaped }

    /// Takes the next character of a line.
    mutating func take(_ character: Character) {
        if isEscaped {
            isEscaped = false
        } else if character == "\\", open != "'" {
            isEscaped = true
        } else if let quote = open {
            if character == quote { open = nil }
        } else if character == "'" || character == "\"" {
            open = character
        }
    }

    /// Cuts a shell line behind each blank outside quotes; the pieces joined are the line.
    static func words(_ line: Substring, from start: ShellQuote) -> [Substring] {
        var quote = start
        var words: [Substring] = []
        var first = line.startIndex
        for index in line.indices {
            let isBlank = line[index] == " " && !quote.isOpen && !quote.isEscaped
            quote.take(line[index])
            guard isBlank else { continue }
            let next = line.index(after: index)
            words.append(line[first..<next])
            first = next
        }
        words.append(line[first...])
        return words
    }
}
