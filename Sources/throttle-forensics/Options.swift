import Analysis
import Events
import Parsers
import Reports

/// How the result is written.
enum OutputFormat: String, CaseIterable, Sendable {
    case text, markdown, html, json, csv, ndjson

    /// The format that a file name's extension asks for.
    init?(fileName: String) {
        let name = fileName.lowercased()
        switch name.split(separator: ".").last.map(String.init) ?? "" {
        case "txt", "text", "log": self = .text
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "json": self = .json
        case "csv": self = .csv
        case "ndjson", "jsonl": self = .ndjson
        default: return nil
        }
    }
}

/// A choice that by default depends on whether a terminal is there.
enum When: String, CaseIterable, Sendable {
    case auto, always, never
}

/// What the command line asked for.
struct Options: Equatable {
    /// What to do.
    var command = Command.analyze
    /// Whether to print help and stop.
    var wantsHelp = false
    /// Whether to print the version and stop.
    var wantsVersion = false
    /// The format asked for, if any.
    var format: OutputFormat?
    /// The file to write; `nil` is standard output.
    var output: String?
    /// Which events count.
    var filter = EventFilter()
    /// What input does not say itself.
    var parse = ParseOptions()
    /// How much is taken out of the report.
    var redaction = Redactor.Level.secrets
    /// When to colour.
    var color = When.auto
    /// When to show progress.
    var progress = When.auto
    /// The throttle ratio from which the exit status is 1.
    var failOn: Double?
    /// How many inputs are read at once; `nil` leaves it to the tool.
    var jobs: Int?
    /// Files with the account's applied quotas.
    var quotas: [String] = []
    /// What to try, for `whatif`.
    var change = WhatIfChange()
    /// The seconds between two looks at a stream that is followed; `nil` follows none.
    var followSeconds: Double?
    /// Whether `merge` writes a summary.
    var wantsSummary = false
    /// The words that are no flags: paths, or the operands of the command.
    var operands: [String] = []

    /// Creates the options of an empty command line.
    init() {}

    /// Reads the arguments after the program name.
    ///
    /// The first word names the command when it is one; a file of that name is reached as `./name`.
    /// `--name=value`, `--name value`, `-n value`, `-nvalue` and `--` are understood, and `-` is
    /// standard input.
    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        if let word = rest.first, let named = Command(rawValue: word) {
            command = named
            rest.removeFirst()
        }
        while let argument = rest.popFirst() {
            if argument == "--" {
                operands += rest
                break
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                continue
            }
            let (flag, spelling, attached) = try Self.flag(for: argument)
            if let owners = flag.commands, !owners.contains(command) {
                throw .misplacedFlag(spelling, command: command.rawValue)
            }
            switch flag.value {
            case .none:
                guard attached == nil else { throw .unexpectedValue(spelling) }
                try flag.apply(&self, "")
            case .optional(_, let fallback): try flag.apply(&self, attached ?? fallback)
            case .required:
                guard let value = attached ?? rest.popFirst() else {
                    throw .missingValue(spelling)
                }
                try flag.apply(&self, value)
            }
        }
        guard !wantsHelp, !wantsVersion else { return }
        guard command != .merge || !operands.isEmpty else {
            throw .missingOperand("name the summaries, or a folder of them; summarize makes them")
        }
    }

    private static func flag(
        for argument: String
    ) throws(UsageError) -> (flag: Flag, spelling: String, value: String?) {
        if argument.hasPrefix("--") {
            let parts = argument.dropFirst(2).split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            let name = String(parts[0])
            guard let flag = Flag.all.first(where: { $0.long == name }) else {
                let close = Spelling.closest(to: name, among: Flag.all.map(\.long))
                throw .unknownFlag("--\(name)", suggestion: close.map { "--" + $0 })
            }
            return (flag, "--\(name)", parts.count == 2 ? String(parts[1]) : nil)
        }
        // Go's and Java's way: one dash before a long name.
        let word = argument.dropFirst().prefix { $0 != "=" }
        if word.count > 2, Flag.all.contains(where: { $0.long == word }) {
            throw .unknownFlag("-\(word)", suggestion: "--\(word)")
        }
        let letter = argument[argument.index(after: argument.startIndex)]
        guard let flag = Flag.all.first(where: { $0.short == letter }) else {
            throw .unknownFlag("-\(letter)", suggestion: nil)
        }
        let attached = argument.dropFirst(2)
        return (flag, "-\(letter)", attached.isEmpty ? nil : String(attached))
    }
}
