import Catalogue

/// The shells for which completions are written, each from the table of commands and that of flags.
enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// The script that the shell reads.
    var completions: String {
        switch self {
        case .bash: BashCompletions.script
        case .zsh: ZshCompletions.script
        case .fish: FishCompletions.script
        }
    }
}

extension Command {
    /// The topics of the catalogue.
    static let topics = Catalogue.Topic.allCases.map(\.rawValue)

    /// The flags that the command takes, in the order of help.
    var flags: [Flag] { Flag.all.filter { $0.commands?.contains(self) ?? true } }

    /// The words that its operands may be; empty where they are files or free text.
    var operandChoices: [String] {
        switch self {
        case .completions: Shell.allCases.map(\.rawValue)
        case .catalogue: Command.topics
        case .help: Command.allCases.map(\.rawValue).filter { $0 != "help" }
        default: []
        }
    }

    /// Whether its operands are files and folders.
    var takesFiles: Bool {
        switch self {
        case .analyze, .events, .ticket, .whatif, .summarize, .merge: true
        case .explain, .catalogue, .completions, .man, .help: false
        }
    }
}

extension Flag {
    /// Whether the value is a file, which shells complete by themselves.
    var takesFile: Bool { value == .required("FILE") }

    /// The flag's names as they are typed.
    var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--" + long] }
}
