import Foundation
import Testing

@testable import throttle_forensics

/// The completions in the shells themselves.
@Suite struct CompletionTests {
    /// What a person types, and some of what the shell has to offer and must not.
    struct Case: CustomTestStringConvertible, Sendable {
        var line: String
        var offered: [String]
        var withheld: [String] = []
        var testDescription: String { line }
    }

    static let cases = [
        Case(line: "throttle-forensics ev", offered: ["events"], withheld: ["explain"]),
        Case(
            line: "throttle-forensics --fo",
            offered: ["--format", "--follow"],
            withheld: ["--capacity"]
        ),
        Case(
            line: "throttle-forensics whatif --ca",
            offered: ["--capacity", "--cache"],
            withheld: ["--fail-on"]
        ),
        Case(line: "throttle-forensics --format j", offered: ["json"], withheld: ["html"]),
        Case(
            line: "throttle-forensics events --color=a trail --fo",
            offered: ["--format"],
            withheld: ["--follow"]
        ),
        Case(line: "throttle-forensics completions z", offered: ["zsh"], withheld: ["bash"]),
        Case(line: "throttle-forensics catalogue l", offered: ["limits"], withheld: ["codes"]),
        Case(line: "throttle-forensics ticket tr", offered: ["trail.json"], withheld: ["limits"]),
        Case(line: "throttle-forensics explain tr", offered: [], withheld: ["trail.json"]),
    ]

    private func check(_ one: Case, in shell: Shell, by script: String) throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        _ = try scratch.file("trail.json", [])
        _ = try scratch.file("_throttle-forensics", Array(shell.completions.utf8))
        _ = try scratch.file("complete", Array(script.utf8))
        let result = try BuiltBinary.run(
            #"cd "$1" && exec "$2" "$3" ./complete "$4""#,
            [scratch.folder.path, shell.rawValue, shell == .bash ? "--norc" : "--", one.line]
        )
        let offered = result.output.split { $0.isWhitespace }.map {
            String($0.prefix { $0 != "=" })
        }
        for word in one.offered { #expect(offered.contains(word), "\(result)") }
        for word in one.withheld { #expect(!offered.contains(word), "\(result)") }
    }

    @Test(.enabled(if: Installed.has("bash"), "bash isn't installed"), arguments: cases)
    func `bash offers what fits`(one: Case) throws {
        // bash hands a line over cut at blanks and at signs of equality.
        let script = #"""
            source ./_throttle-forensics
            line=${1//=/ = }
            read -r -a COMP_WORDS <<< "$line"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _throttle_forensics
            printf '%s\n' "${COMPREPLY[@]}"
            """#
        try check(one, in: .bash, by: script)
    }

    @Test(.enabled(if: Installed.has("zsh"), "zsh isn't installed"), arguments: cases)
    func `zsh offers what fits`(one: Case) throws {
        // A second zsh behind a pseudo-terminal, in which every match is printed where zsh would list it.
        let script = #"""
            zmodload zsh/zpty
            zpty inner zsh -f -i
            say() { zpty -w inner "$1"; }
            say 'PS1=; PS2=; unsetopt zle_bracketed_paste; fpath=($PWD $fpath); autoload -Uz compinit'
            say 'compinit -u -d $PWD/dump; zstyle ":completion:*" verbose no; setopt no_beep'
            say 'compadd() { if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
            local -a found; builtin compadd -A found "$@"; (( $#found )) && print -rl -- "<$^found>" >> $PWD/found; builtin compadd "$@" }'
            say 'done-now() { print over >> $PWD/over }; zle -N done-now; bindkey "^X" done-now'
            say 'print ready >> $PWD/ready'
            for (( i = 0; i < 100; i++ )); do [[ -s ready ]] && break; sleep 0.05; done
            zpty -w -n inner "$1"$'\t'$'\x18'
            for (( i = 0; i < 100; i++ )); do [[ -s over ]] && break; sleep 0.05; zpty -r -t inner line '*' ; done
            zpty -d inner
            [[ -s found ]] && sed 's/^<//; s/>$//' found
            """#
        try check(one, in: .zsh, by: script)
    }

    @Test(.enabled(if: Installed.has("fish"), "fish isn't installed"), arguments: cases)
    func `fish offers what fits`(one: Case) throws {
        try check(one, in: .fish, by: "source ./_throttle-forensics; complete -C \"$argv[1]\"")
    }
}
