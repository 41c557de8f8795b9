import Reports

/// The manual page, made from the table of commands and the table of flags.
enum Manual {
    /// The page in the `man` macros of troff, without a date, so that a build repeats to the byte.
    static var page: String {
        var page = Roff()
        page.text += ".TH THROTTLE\\-FORENSICS 1 \"\" \"\(Tool.name) \(Tool.version)\""
        page.text += " \"User Commands\"\n"
        page.section("NAME")
        page.line("\(Tool.name) - analyse AWS API throttling in logs and error texts")
        page.section("SYNOPSIS")
        for command in Command.allCases {
            let name = command == .analyze ? "" : command.rawValue
            page.synopsis(command == .analyze ? "[analyze]" : name, command.operands)
        }
        page.section("DESCRIPTION")
        page.line(
            "Reads logs and errors that show \"Rate exceeded\" and its like, and says whose limit was"
                + " met, since when and how badly, who uses it up, what the limit is, and what to do."
        )
        page.line(Help.inputs)
        page.section("COMMANDS")
        for command in Command.allCases {
            let lesson = command == .analyze ? "" : " " + command.lesson
            page.item("\\fB" + Roff.safe(command.rawValue) + "\\fR", command.summary + lesson)
        }
        page.section("OPTIONS")
        for flag in Flag.all where flag.commands == nil { page.item(flag) }
        var shown: [Set<Command>] = []
        for commands in Flag.all.compactMap(\.commands) where !shown.contains(commands) {
            shown.append(commands)
            let names = Command.allCases.filter(commands.contains).map(\.rawValue)
            page.subsection("Of " + names.joined(separator: ", "))
            for flag in Flag.all where flag.commands == commands { page.item(flag) }
        }
        page.section("EXIT STATUS")
        for (status, meaning) in Help.statuses { page.item("\\fB\(status)\\fR", meaning) }
        page.section("ENVIRONMENT")
        page.item("\\fBNO_COLOR\\fR", "When it is set and not empty, no colour is written.")
        page.section("EXAMPLES")
        // As they are: a command that is broken into lines can't be pasted.
        page.text += ".nf\n"
        for example in Command.allCases.flatMap(\.examples) {
            page.line("# " + example.purpose)
            page.line(example.command)
        }
        page.text += ".fi\n"
        page.section("FILES")
        page.line(
            "Nothing is read but what is named, nothing is sent anywhere, and there is no configuration."
        )
        return page.text
    }
}

/// Text for troff, with everything in it that troff would obey escaped.
private struct Roff {
    var text = ""

    /// Returns `text` as troff shows it as it is: hyphens stay hyphens, so that flags can be copied.
    static func safe(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "\\e"
            case "-": out += "\\-"
            case "'": out += "\\(aq"
            case "`": out += "\\(ga"
            case "^": out += "\\(ha"
            case "~": out += "\\(ti"
            case "\"": out += "\\(dq"
            case "\n": out += " "
            case _ where scalar.isASCII: out.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                out +=
                    "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        return out
    }

    mutating func section(_ title: String) { text += ".SH \"\(Self.safe(title))\"\n" }

    mutating func subsection(_ title: String) { text += ".SS \"\(Self.safe(title))\"\n" }

    /// Adds a line; one that begins like a request is none.
    mutating func line(_ line: String) {
        let safe = Self.safe(line)
        text += (safe.hasPrefix(".") ? "\\&" : "") + safe + "\n"
    }

    mutating func item(_ head: String, _ body: String) {
        text += ".TP\n" + head + "\n"
        line(body)
    }

    mutating func item(_ flag: Flag) {
        var head = flag.short.map { "\\fB\\-\(Self.safe(String($0)))\\fR, " } ?? ""
        head += "\\fB\\-\\-" + Self.safe(flag.long) + "\\fR"
        switch flag.value {
        case .none: break
        case .required(let name): head += " \\fI" + Self.safe(name) + "\\fR"
        case .optional(let name, _): head += "[=\\fI" + Self.safe(name) + "\\fR]"
        }
        item(head, flag.summary)
    }

    mutating func synopsis(_ command: String, _ operands: String) {
        text += ".B " + Self.safe(Tool.name)
        if !command.isEmpty { text += " " + Self.safe(command) }
        text += "\n[\\fIFLAGS\\fR] " + Self.safe(operands) + "\n.br\n"
    }
}
