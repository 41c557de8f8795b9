import Reports

/// Completions for bash, from version 3.2 on, which macOS still has.
enum BashCompletions {
    /// The script, to be sourced or put among the system's completions.
    static var script: String {
        let names = Command.allCases.map(\.rawValue)
        var values = ""
        for flag in Flag.all where flag.value != .none {
            values += "        " + pattern(flag) + ") "
            if !flag.choices.isEmpty {
                values += "words=\"\(flag.choices.joined(separator: " "))\""
            } else {
                values += flag.takesFile ? "files=1" : "return"
            }
            values += " ;;\n"
        }
        var flags = ""
        var operands = ""
        for command in Command.allCases {
            let own = command.flags.map { "--" + $0.long }.joined(separator: " ")
            flags += "            \(command.rawValue)) words=\"\(own)\" ;;\n"
            if !command.operandChoices.isEmpty {
                let words = command.operandChoices.joined(separator: " ")
                operands += "            \(command.rawValue)) words=\"\(words)\" ;;\n"
            } else if !command.takesFiles {
                operands += "            \(command.rawValue)) return ;;\n"
            }
        }
        return """
            # bash completion for \(Tool.name)
            _throttle_forensics() {
                local IFS=$' \\t\\n'
                local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}"
                local command=analyze words="" files=""
                COMPREPLY=()
                # bash cuts --flag=value at the sign of equality.
                if [[ "$before" == "=" ]]; then
                    before="${COMP_WORDS[COMP_CWORD - 2]}"
                elif [[ "$word" == "=" ]]; then
                    word=""
                fi
                case "${COMP_WORDS[1]}" in
                    \(names.joined(separator: "|")))
                        [[ $COMP_CWORD -eq 1 ]] || command="${COMP_WORDS[1]}" ;;
                esac
                case "$before" in
            \(values)        *)
                    if [[ "$word" == -* ]]; then
                        case "$command" in
            \(flags)            esac
                    else
                        files=1
                        [[ $COMP_CWORD -ne 1 ]] || words="\(names.joined(separator: " "))"
                        case "$command" in
            \(operands)            esac
                        [[ -z "$words" || $COMP_CWORD -eq 1 ]] || files=""
                    fi ;;
                esac
                [[ -z "$words" ]] || COMPREPLY=($(compgen -W "$words" -- "$word"))
                if [[ -n "$files" ]]; then
                    IFS=$'\\n'
                    COMPREPLY+=($(compgen -f -- "$word"))
                fi
            }
            complete -o filenames -F _throttle_forensics \(Tool.name)

            """
    }

    /// The flag as a pattern of `case`; a value that must be attached stands behind the long name.
    private static func pattern(_ flag: Flag) -> String {
        if case .optional = flag.value { return "--" + flag.long + "=" }
        return flag.spellings.joined(separator: "|")
    }
}
