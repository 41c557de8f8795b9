import Reports

/// Help text and completions, all made from the table of commands and the table of flags.
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

    /// Returns `text` in lines of at most 78 columns.
    private static func wrapped(_ text: String) -> String {
        var out = ""
        var column = 0
        for word in text.split(separator: " ") {
            if column > 0, column + 1 + word.count > 78 {
                out += "\n"
                column = 0
            }
            out += (column > 0 ? " " : "") + word
            column += word.count + (column > 0 ? 1 : 0)
        }
        return out + "\n"
    }

    /// Returns the help of `command`; that of the default command also lists the others.
    static func text(for command: Command) -> String {
        let name = command == .analyze ? "[analyze]" : command.rawValue
        var text = "\(command.summary)\n\n"
        text += "usage: \(Tool.name) \(name) [FLAGS] \(command.operands)\n"
        if command == .analyze {
            text += "\n" + wrapped(inputs) + "\ncommands:\n"
            for other in Command.allCases {
                text += "  " + padded(other.rawValue, 13) + other.summary + "\n"
            }
        }
        let flags = Flag.all.filter { $0.commands?.contains(command) ?? true }
        let width = (flags.map(\.usage.count).max() ?? 0) + 2
        text += "\nflags:\n"
        for flag in flags { text += "  " + padded(flag.usage, width) + flag.summary + "\n" }
        if !command.examples.isEmpty {
            text += "\nexamples:\n" + command.examples.map { "  " + $0 + "\n" }.joined()
        }
        let meanings = statuses.map { "\($0.status) \($0.meaning)" }.joined(separator: ", ")
        text += "\n" + wrapped("exit status: " + meanings + ".")
        return text
    }

    /// Returns the completions of a shell, or `nil` for a shell that is not known.
    static func completions(for shell: String) -> String? {
        let commands = Command.allCases
        let words = commands.map(\.rawValue).joined(separator: " ")
        let flags = Flag.all.map { "--" + $0.long }.joined(separator: " ")
        switch shell {
        case "bash":
            var cases = ""
            for flag in Flag.all where !flag.choices.isEmpty {
                cases += "        --\(flag.long)) COMPREPLY=($(compgen -W"
                cases += " \"\(flag.choices.joined(separator: " "))\" -- \"$word\")); return ;;\n"
            }
            return """
                _throttle_forensics() {
                    local word="${COMP_WORDS[COMP_CWORD]}"
                    case "${COMP_WORDS[COMP_CWORD - 1]}" in
                \(cases)    esac
                    if [[ "$word" == -* ]]; then
                        COMPREPLY=($(compgen -W "\(flags)" -- "$word"))
                    elif [[ $COMP_CWORD -eq 1 ]]; then
                        COMPREPLY=($(compgen -W "\(words)" -f -- "$word"))
                    else
                        COMPREPLY=($(compgen -f -- "$word"))
                    fi
                }
                complete -o filenames -F _throttle_forensics throttle-forensics

                """
        case "zsh":
            var text = "#compdef throttle-forensics\n_arguments \\\n"
            for flag in Flag.all {
                let values =
                    flag.choices.isEmpty ? "_files" : "(\(flag.choices.joined(separator: " ")))"
                let summary = flag.summary.map { "[]:'".contains($0) ? " " : String($0) }.joined()
                switch flag.value {
                case .none: text += "  '--\(flag.long)[\(summary)]' \\\n"
                case .required(let name):
                    text += "  '*--\(flag.long)=[\(summary)]:\(name):\(values)' \\\n"
                case .optional(let name, _):
                    text += "  '--\(flag.long)=-[\(summary)]::\(name):\(values)' \\\n"
                }
            }
            return text + "  '1: :(\(words))' '*:file:_files'\n"
        case "fish":
            var text = ""
            for command in commands {
                text += "complete -c throttle-forensics -n __fish_use_subcommand"
                text += " -a \(command.rawValue) -d \(quoted(command.summary))\n"
            }
            for flag in Flag.all {
                text += "complete -c throttle-forensics -l \(flag.long)"
                if let short = flag.short { text += " -s \(short)" }
                if case .required = flag.value { text += " -r" }
                if !flag.choices.isEmpty {
                    text += " -f -a \(quoted(flag.choices.joined(separator: " ")))"
                }
                text += " -d \(quoted(flag.summary))\n"
            }
            return text
        default: return nil
        }
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" ? "\\'" : String($0) }.joined() + "'"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
