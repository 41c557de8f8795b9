import Analysis
import Events
import Parsers
import Reports

/// One command-line flag: what it is called, what it says about itself, what it changes.
struct Flag: Sendable {
    /// Whether a flag takes a value, and what stands for it in help text.
    enum Value: Equatable, Sendable {
        /// It takes none.
        case none
        /// It must have one.
        case required(String)
        /// It may have one, attached with `=`; otherwise the second word holds.
        case optional(String, default: String)
    }

    /// The one-letter name, without its dash.
    var short: Character?
    /// The full name, without its dashes.
    var long: String
    /// Its value.
    var value: Value
    /// One line of help.
    var summary: String
    /// The values that completions offer.
    var choices: [String] = []
    /// The commands whose flag it is; `nil` where it serves all.
    var commands: Set<Command>?
    /// Validates the value and stores it; it does nothing else.
    var apply: @Sendable (inout Options, String) throws(UsageError) -> Void

    /// The flag as help shows it.
    var usage: String {
        let names = (short.map { "-\($0), " } ?? "    ") + "--\(long)"
        switch value {
        case .none: return names
        case .required(let name): return names + " " + name
        case .optional(let name, _): return names + "[=" + name + "]"
        }
    }
}

extension Flag {
    /// Flags that belong together, under the heading of help.
    struct Section: Sendable {
        /// What they are about.
        var title: String
        /// The flags.
        var flags: [Flag]
    }

    /// Every flag of the tool, in the order in which help shows them.
    static let all: [Flag] = sections.flatMap(\.flags)

    /// The flags under their headings.
    static let sections: [Section] = [
        Section(title: "what to try", flags: change),
        Section(title: "what to write", flags: output),
        Section(title: "what to count", flags: filters),
        Section(title: "how to read", flags: inputs),
        Section(title: "other flags", flags: general),
    ]

    /// The commands that read files.
    private static let working = Set(Command.allCases.filter(\.takesFiles))
    /// The commands that say what they found; a summary holds everything, whatever is asked later.
    private static let reporting = working.subtracting([.summarize])
    /// The commands that read logs; for a merge they have been read.
    private static let reading = working.subtracting([.merge])

    private static let output: [Flag] = [
        Flag(
            short: "f",
            long: "format",
            value: .required("FORMAT"),
            summary: "Write text, markdown, html, json or csv; whatif text or json; events ndjson.",
            choices: OutputFormat.allCases.map(\.rawValue),
            commands: reporting.subtracting([.ticket])
        ) { (options, value) throws(UsageError) in
            options.format = try choice(value, "--format")
        },
        Flag(
            short: "o",
            long: "output",
            value: .required("FILE"),
            summary: "Write to FILE; its extension names the format."
        ) { options, value in options.output = value },
        Flag(
            short: nil,
            long: "summary",
            value: .none,
            summary: "Write a summary of all, to be merged with others, and no report.",
            commands: [.merge]
        ) { options, _ in options.wantsSummary = true },
        Flag(
            short: nil,
            long: "redact",
            value: .optional("LEVEL", default: "ids"),
            summary:
                "Take out secrets (always, unless none), identities (ids), or names too (all).",
            choices: ["ids", "all", "none"],
            commands: reporting
        ) { (options, value) throws(UsageError) in
            options.redaction = try choice(value, "--redact")
        },
        Flag(
            short: nil,
            long: "color",
            value: .required("WHEN"),
            summary: "Colour the report: auto, always or never; NO_COLOR is heeded.",
            choices: When.allCases.map(\.rawValue),
            commands: [.analyze, .merge, .whatif]
        ) { (options, value) throws(UsageError) in
            options.color = try choice(value, "--color")
        },
        Flag(
            short: nil,
            long: "progress",
            value: .required("WHEN"),
            summary: "Show progress on standard error: auto, always or never.",
            choices: When.allCases.map(\.rawValue),
            commands: working
        ) { (options, value) throws(UsageError) in
            options.progress = try choice(value, "--progress")
        },
        Flag(
            short: nil,
            long: "fail-on",
            value: .required("RATIO"),
            summary:
                "Exit with status 1 when the share of throttled calls reaches RATIO (0.01, 1%).",
            commands: [.analyze, .merge]
        ) { (options, value) throws(UsageError) in options.failOn = try ratio(value) },
    ]

    private static let filters: [Flag] = [
        Flag(
            short: nil,
            long: "since",
            value: .required("TIME"),
            summary: "Count events from TIME on, such as 2026-03-01 or 2026-03-01T12:00Z.",
            commands: reporting
        ) { (options, value) throws(UsageError) in
            options.filter.since = try instant(value, "--since")
        },
        Flag(
            short: nil,
            long: "until",
            value: .required("TIME"),
            summary: "Count events before TIME.",
            commands: reporting
        ) { (options, value) throws(UsageError) in
            options.filter.until = try instant(value, "--until")
        },
        Flag(
            short: nil,
            long: "service",
            value: .required("NAME"),
            summary: "Count events of a service, such as ec2; may be repeated.",
            commands: reporting.union([.catalogue])
        ) { options, value in options.filter.services.append(value) },
        Flag(
            short: nil,
            long: "operation",
            value: .required("NAME"),
            summary: "Count events of an API, such as DescribeInstances; may be repeated.",
            commands: reporting
        ) { options, value in options.filter.operations.append(value) },
        Flag(
            short: nil,
            long: "region",
            value: .required("REGION"),
            summary: "Count events of a region; may be repeated.",
            commands: reporting
        ) { options, value in options.filter.regions.append(value) },
        Flag(
            short: nil,
            long: "account",
            value: .required("ID"),
            summary: "Count events of an account; may be repeated.",
            commands: reporting
        ) { options, value in options.filter.accounts.append(value) },
        Flag(
            short: nil,
            long: "request-id",
            value: .required("ID"),
            summary: "Count events with a request ID; may be repeated.",
            commands: reporting
        ) { options, value in options.filter.requestIDs.append(value) },
    ]

    private static let inputs: [Flag] = [
        Flag(
            short: nil,
            long: "follow",
            value: .optional("SECONDS", default: "2"),
            summary:
                "Show rates every SECONDS (2) while standard input goes on; report at its end.",
            commands: [.analyze]
        ) { (options, value) throws(UsageError) in
            guard let seconds = Double(value), seconds >= 0.05, seconds <= 86_400 else {
                throw .badValue(value, flag: "--follow", expected: "seconds from 0.05, such as 2")
            }
            options.followSeconds = seconds
        },
        Flag(
            short: nil,
            long: "quotas",
            value: .required("FILE"),
            summary: "Use applied quotas, the output of aws service-quotas list-service-quotas.",
            commands: reporting.subtracting([.events])
        ) { options, value in options.quotas.append(value) },
        Flag(
            short: nil,
            long: "assume-region",
            value: .required("REGION"),
            summary: "The region of events that name none.",
            commands: reading
        ) { options, value in options.parse.assumedRegion = value },
        Flag(
            short: nil,
            long: "assume-account",
            value: .required("ID"),
            summary: "The account of events that name none.",
            commands: reading
        ) { options, value in options.parse.assumedAccount = value },
        Flag(
            short: nil,
            long: "assume-year",
            value: .required("YEAR"),
            summary: "The year of stamps that show none, such as syslog's.",
            commands: reading
        ) { (options, value) throws(UsageError) in
            guard let year = Int(value), (1...9999).contains(year) else {
                throw .badValue(value, flag: "--assume-year", expected: "a year such as 2026")
            }
            options.parse.assumedYear = year
        },
        Flag(
            short: nil,
            long: "assume-timezone",
            value: .required("OFFSET"),
            summary: "The offset from UTC of stamps that show none, such as +01:00.",
            commands: reading
        ) { (options, value) throws(UsageError) in
            options.parse.assumedOffsetSeconds = try offset(value)
        },
        Flag(
            short: "j",
            long: "jobs",
            value: .required("N"),
            summary: "Read N inputs at once; the result is the same for any N.",
            commands: working
        ) { (options, value) throws(UsageError) in
            guard let jobs = Int(value), (1...1024).contains(jobs) else {
                throw .badValue(value, flag: "--jobs", expected: "a number from 1 to 1024")
            }
            options.jobs = jobs
        },
    ]

    private static let general: [Flag] = [
        Flag(short: "h", long: "help", value: .none, summary: "Print help.") { options, _ in
            options.wantsHelp = true
        },
        Flag(short: "V", long: "version", value: .none, summary: "Print the version.") {
            options,
            _ in options.wantsVersion = true
        },
    ]

    /// Reads one of a few words.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: String,
        _ flag: String
    ) throws(UsageError) -> Choice {
        guard let choice = Choice(rawValue: value) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badValue(value, flag: flag, expected: "one of: " + names)
        }
        return choice
    }

    private static func ratio(_ value: String) throws(UsageError) -> Double {
        let isPercent = value.hasSuffix("%")
        guard let number = Double(isPercent ? String(value.dropLast()) : value),
            case let ratio = isPercent ? number / 100 : number, ratio >= 0, ratio <= 1
        else {
            throw .badValue(value, flag: "--fail-on", expected: "a share such as 0.01 or 1%")
        }
        return ratio
    }

    private static func instant(_ value: String, _ flag: String) throws(UsageError) -> Instant {
        let forms = [value, value + "T00:00:00Z", value + ":00Z"]
        let withSeconds: [String] = value.hasSuffix("Z") ? [String(value.dropLast()) + ":00Z"] : []
        for form in forms + withSeconds {
            if let time = Instant(rfc3339: form.utf8) { return time }
        }
        throw .badValue(
            value,
            flag: flag,
            expected: "a time such as 2026-03-01, 2026-03-01T12:00Z or 2026-03-01T12:00:00+01:00"
        )
    }

    private static func offset(_ value: String) throws(UsageError) -> Int {
        let probe = "1970-01-02T00:00:00" + (value.uppercased() == "UTC" ? "Z" : value)
        guard !value.isEmpty, let time = Instant(rfc3339: probe.utf8) else {
            throw .badValue(
                value,
                flag: "--assume-timezone",
                expected: "an offset such as +01:00 or UTC"
            )
        }
        return 86_400 - Int(time.microseconds / 1_000_000)
    }
}
