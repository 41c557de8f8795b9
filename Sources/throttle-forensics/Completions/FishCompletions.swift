import Reports

/// Completions for fish.
enum FishCompletions {
    /// The script, for one of fish's `completions` folders.
    static var script: String {
        var text = "# fish completion for \(Tool.name)\n"
        for command in Command.allCases {
            text += line(
                "__fish_use_subcommand",
                "-a \(command.rawValue) -d \(quoted(command.summary))"
            )
        }
        for command in Command.allCases where !command.takesFiles {
            let words = command.operandChoices
            let offer = words.isEmpty ? "" : " -a \(quoted(words.joined(separator: " ")))"
            text += line("__fish_seen_subcommand_from \(command.rawValue)", "-f" + offer)
        }
        for flag in Flag.all {
            var rest = ""
            if let short = flag.short { rest += "-s \(short) " }
            rest += "-l \(flag.long)"
            switch flag.value {
            case .none: break
            case .required: rest += flag.takesFile ? " -r -F" : " -x"
            // A value that may be left out has to be attached, which fish does not offer.
            case .optional: break
            }
            if case .required = flag.value, !flag.choices.isEmpty {
                rest += " -a \(quoted(flag.choices.joined(separator: " ")))"
            }
            text += line(condition(flag), rest + " -d \(quoted(flag.summary))")
        }
        return text
    }

    /// When a flag is offered: with the commands that take it, the first of which needs no name.
    private static func condition(_ flag: Flag) -> String? {
        guard let owners = flag.commands else { return nil }
        let isDefault = owners.contains(.analyze)
        let named = Command.allCases.filter { owners.contains($0) != isDefault }.map(\.rawValue)
        guard !named.isEmpty else { return nil }
        return (isDefault ? "not " : "") + "__fish_seen_subcommand_from "
            + named.joined(separator: " ")
    }

    private static func line(_ condition: String?, _ rest: String) -> String {
        let when = condition.map { " -n \(quoted($0))" } ?? ""
        return "complete -c \(Tool.name)\(when) \(rest)\n"
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
}
