/// What the tool can be asked to do; the first word of the command line names it.
enum Command: String, CaseIterable, Sendable {
    case analyze
    case events
    case ticket
    case whatif
    case explain
    case catalogue
    case completions
    case man
    case summarize
    case merge

    /// One line of help.
    var summary: String {
        switch self {
        case .analyze: "Read logs and report on the throttling in them (the default)."
        case .events: "Write every call and refusal found, one JSON object a line."
        case .ticket: "Write a support case, ready to send."
        case .whatif: "Replay the calls against another limit or with other clients."
        case .explain: "Say what an error code, API, service or quota code means."
        case .catalogue: "List what is known: codes, limits, remedies, sdks, services, sources."
        case .completions: "Write the completions of a shell: bash, zsh or fish."
        case .man: "Write the manual page."
        case .summarize: "Write a partial result, to be merged."
        case .merge: "Merge partial results into one report."
        }
    }

    /// What follows the command's name on the command line.
    var operands: String {
        switch self {
        case .explain: "NAME…"
        case .catalogue: "[TOPIC] [TEXT]"
        case .completions: "SHELL"
        case .man: ""
        default: "[FILE|DIR|-]…"
        }
    }

    /// Whether this version can do it.
    var isBuilt: Bool {
        switch self {
        case .analyze, .events, .ticket, .whatif, .explain, .catalogue, .completions, .man: true
        case .summarize, .merge: false
        }
    }

    /// Command lines that show it at work.
    var examples: [String] {
        switch self {
        case .analyze:
            [
                "kubectl logs deploy/worker | throttle-forensics",
                "throttle-forensics logs/ trail/ app.log.gz -o report.md",
                "throttle-forensics --since 2026-03-01T12:00Z --service ec2 trail/",
                "throttle-forensics --format json --fail-on 0.01 app.log",
            ]
        case .events:
            ["throttle-forensics events app.log | jq -c 'select(.outcome==\"throttled\")'"]
        case .explain:
            [
                "throttle-forensics explain RequestLimitExceeded",
                "throttle-forensics explain ec2 DescribeInstances",
            ]
        case .catalogue: ["throttle-forensics catalogue limits --service ec2 Describe"]
        case .completions:
            ["throttle-forensics completions bash > /etc/bash_completion.d/throttle-forensics"]
        case .whatif:
            [
                "throttle-forensics whatif --capacity 200 --refill 40 trail/",
                "throttle-forensics whatif --service ec2 --cache 60 --format json trail/",
            ]
        case .man: ["throttle-forensics man | man -l -"]
        case .ticket: ["throttle-forensics ticket trail/ app.log -o case/"]
        case .summarize, .merge: []
        }
    }
}
