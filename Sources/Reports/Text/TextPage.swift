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

    /// Adds one line of the summary, its label in a column of its own.
    mutating func labelled(_ label: String, _ content: String) {
        let start = label + ":" + String(repeating: " ", count: max(1, 7 - label.count))
        let room = width - start.count
        let safe = Printable.line(content)
        line(start + (safe.count > room ? safe.prefix(room - 1) + "…" : safe), .plain)
    }

    /// Adds text in lines that break at blanks; continuation lines are indented the same.
    mutating func wrapped(_ content: String, indent: Int, _ style: Style = .plain) {
        let room = max(20, width - indent)
        let margin = String(repeating: " ", count: indent)
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
    /// only before an option and outside quotes, so that the shell reads the same words.
    mutating func verbatim(_ command: String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        for part in command.split(separator: "\n", omittingEmptySubsequences: false) {
            var current = ""
            for piece in Self.optionPieces(part) {
                if !current.isEmpty, indent + current.count + piece.count + 2 > width {
                    line(margin + current + "\\", .good)
                    current = "  "
                }
                current += piece
            }
            line(margin + current, .good)
        }
    }

    /// Cuts a shell line before each ` --`, outside quotes; the pieces joined are the line.
    private static func optionPieces(_ text: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "-", index > start,
                text[text.index(before: index)] == " ", text[index...].hasPrefix("--")
            {
                pieces.append(text[start..<index])
                start = index
            }
        }
        pieces.append(text[start...])
        return pieces
    }
}
