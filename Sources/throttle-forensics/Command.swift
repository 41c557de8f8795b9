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
        case .summarize: "Write what some of the logs show as a small file, to be merged."
        case .merge: "Merge summaries into the report of one run over everything."
        }
    }

    /// What follows the command's name on the command line.
    var operands: String {
        switch self {
        case .explain: "NAME…"
        case .catalogue: "[TOPIC] [TEXT]"
        case .completions: "SHELL"
        case .man: ""
        case .merge: "SUMMARY|DIR…"
        default: "[FILE|DIR|-]…"
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
        case .summarize: ["throttle-forensics summarize trail/2026/03/01/ -o 2026-03-01.tfs"]
        case .merge:
            [
                "throttle-forensics merge monday.tfs tuesday.tfs -o report.md",
                "throttle-forensics merge --summary days/ -o week.tfs",
            ]
        }
    }
}
