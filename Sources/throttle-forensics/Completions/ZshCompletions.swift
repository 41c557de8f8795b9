import Reports

/// Completions for zsh, as a function that is loaded from `fpath`.
enum ZshCompletions {
    /// The script; its file has to be called `_throttle-forensics`.
    static var script: String {
        var text = "#compdef \(Tool.name)\n\n"
        text += "local command=analyze\n"
        text += "local -a commands=(\n"
        for command in Command.allCases {
            text += "  " + quoted(command.rawValue + ":" + command.summary) + "\n"
        }
        text += ")\n"
        text += "if (( CURRENT > 2 && ${commands[(I)${words[2]}:*]} )); then\n"
        text += "  command=${words[2]}\n"
        text += "  words=(\"${words[1]}\" \"${(@)words[3,-1]}\")\n"
        text += "  (( CURRENT-- ))\n"
        text += "elif (( CURRENT == 2 )) && [[ ${words[2]} != -* ]]; then\n"
        text += "  _describe -t commands command commands\n"
        text += "fi\n"
        text += "case $command in\n"
        for command in Command.allCases {
            text += "  \(command.rawValue))\n    _arguments -s \\\n"
            for flag in command.flags { text += specification(flag) }
            text += "      " + quoted(operands(command)) + " ;;\n"
        }
        return text + "esac\n"
    }

    private static func operands(_ command: Command) -> String {
        if !command.operandChoices.isEmpty {
            return "*:word:(\(command.operandChoices.joined(separator: " ")))"
        }
        return command.takesFiles ? "*:file:_files" : "*::word:"
    }

    /// The flag as `_arguments` wants it: its names, what it does, and its value.
    private static func specification(_ flag: Flag) -> String {
        let summary = flag.summary.map { "[]:\\".contains($0) ? " " : String($0) }.joined()
        let action =
            !flag.choices.isEmpty
            ? "(\(flag.choices.joined(separator: " ")))" : flag.takesFile ? "_files" : " "
        return flag.spellings.map { name in
            let isLong = name.hasPrefix("--")
            let rest =
                switch flag.value {
                case .none: "[\(summary)]"
                case .required(let value):
                    (isLong ? "=" : "+") + "[\(summary)]:\(value):\(action)"
                case .optional(let value, _): "=-[\(summary)]::\(value):\(action)"
                }
            return "      " + quoted("*" + name + rest) + " \\\n"
        }.joined()
    }

    private static func quoted(_ text: String) -> String {
        "'"
            + text.split(separator: "'", omittingEmptySubsequences: false).joined(
                separator: #"'\''"#
            )
            + "'"
    }
}
