import Reports

/// Help text, made from the table of commands and the table of flags.
enum Help {
    /// What the tool reads.
    static let inputs =
        "No path, or -, is standard input; a folder is read with all below it. Text logs, tracebacks,"
        + " XML and JSON error bodies, CloudTrail and CloudWatch exports, also compressed, are told"
        + " apart by their content."

    /// The exit statuses and what they mean.
    static let statuses: [(status: Int, meaning: String)] = [
        (0, "done"), (1, "--fail-on reached"),
        (2, "some input was damaged or could not be read (the rest is still reported)"),
        (64, "bad command line"),
    ]

    /// Returns `text` in lines of at most `width` columns, the first of which begins at `indent`, as
    /// do the others after blanks.
    private static func wrapped(_ text: String, indent: Int = 0, width: Int = 78) -> String {
        var out = ""
        var column = indent
        for word in text.split(separator: " ") {
            if column > indent, column + 1 + word.count > width {
                out += "\n" + String(repeating: " ", count: indent)
                column = indent
            }
            out += (column > indent ? " " : "") + word
            column += word.count + (column > indent ? 1 : 0)
        }
        return out + "\n"
    }

    /// Returns the help of `command`; that of the default command also lists the others.
    static func text(for command: Command) -> String {
        let name = command == .analyze ? "[analyze]" : command.rawValue
        let flags = command.flags
        var text = "\(command.summary)\n\n"
        text += "usage: \(Tool.name) \(name) [FLAGS] \(command.operands)".trimmed + "\n\n"
        text += wrapped(command.lesson)
        if !command.examples.isEmpty {
            text += "\nexamples:\n"
            for example in command.examples {
                text += "  # \(example.purpose)\n  \(example.command)\n"
            }
        }
        if command == .analyze {
            text += "\ncommands (help COMMAND explains one):\n"
            for other in Command.allCases {
                text += "  " + padded(other.rawValue, 13) + other.summary + "\n"
            }
        }
        let width = (flags.map(\.usage.count).max() ?? 0) + 2
        for section in Flag.sections {
            let own = section.flags.filter { $0.commands?.contains(command) ?? true }
            guard !own.isEmpty else { continue }
            text += "\n\(section.title):\n"
            for flag in own {
                text += "  " + padded(flag.usage, width)
                text += wrapped(flag.summary, indent: width + 2, width: 96)
            }
        }
        text += "\nexit status:\n"
        let canFail = flags.contains { $0.long == "fail-on" }
        for (status, meaning) in statuses where status != 1 || canFail {
            text += "  " + padded("\(status)", 4) + meaning + "\n"
        }
        return text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
