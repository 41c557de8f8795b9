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
    case help

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
        case .help: "Explain a command, its flags and its exit status."
        }
    }

    /// What a person has to know who uses it for the first time; a few sentences.
    var lesson: String {
        switch self {
        case .analyze:
            Help.inputs + " The first lines of the report are the answer; every figure below names"
                + " the lines that it rests on."
        case .events:
            "Each line is one call that the log shows, with the error code and the request ID as"
                + " they are written, and null for what the log does not say. Lines of several runs"
                + " may be put together and given to any other command in place of the logs."
        case .ticket:
            "The folder gets ticket.md to paste, case.json for aws support create-case,"
                + " quota-increase.json where Service Quotas is the door, and up to three"
                + " attachments. Account IDs, names and addresses are replaced by pseudonyms unless"
                + " --redact=none; request IDs stay, since AWS needs them."
        case .whatif:
            "The calls of the log are sent again, in thought, through a token bucket: the one that"
                + " the log shows or AWS publishes, or the one that you name. It needs a log with"
                + " successes too, as CloudTrail and debug logs are."
        case .explain:
            "An unknown name is answered with the nearest ones, and status 64. Every statement"
                + " names its source and date."
        case .catalogue: "Without a topic it lists the topics. TEXT narrows the list."
        case .completions:
            "make install and the Debian package put them where the shells look for them."
        case .man: "It is made from the same tables as this help."
        case .summarize:
            "A summary holds what a report needs, a few bytes a call. It is made on any machine"
                + " for any part of the logs; merge makes the report. It is not redacted."
        case .merge:
            "Any order and any grouping gives the same bytes; an input that is in two summaries"
                + " counts once."
        case .help: "The same as --help behind the command."
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
        case .help: "[COMMAND]"
        case .ticket: "-o DIR [FILE|DIR|-]…"
        default: "[FILE|DIR|-]…"
        }
    }

    /// Command lines that show it at work, each with what it is for.
    var examples: [(command: String, purpose: String)] {
        switch self {
        case .analyze:
            [
                ("kubectl logs deploy/worker | throttle-forensics", "a report on the terminal"),
                ("throttle-forensics logs/ trail/ app.log.gz -o report.html", "one to share"),
                (
                    "throttle-forensics --since 2026-03-01T12:00Z --service ec2 trail/",
                    "a part of the log"
                ),
                ("throttle-forensics --quotas quotas.json trail/", "with your own quotas"),
                (
                    "throttle-forensics --format json --fail-on 1% app.log",
                    "for a pipeline: status 1 from 1 % on"
                ),
            ]
        case .events:
            [
                (
                    "throttle-forensics events app.log | jq -c 'select(.outcome==\"throttled\")'",
                    "refused calls alone"
                ),
                (
                    "throttle-forensics events --operation DescribeInstances trail/ -o ec2.ndjson",
                    "the calls of one API, kept"
                ),
            ]
        case .explain:
            [
                ("throttle-forensics explain RequestLimitExceeded", "an error code"),
                ("throttle-forensics explain ec2 DescribeInstances", "an API and its limits"),
                ("throttle-forensics explain L-CAFB4993", "a quota code"),
            ]
        case .catalogue:
            [("throttle-forensics catalogue limits --service ec2 Describe", "published limits")]
        case .completions:
            [("throttle-forensics completions fish | source", "for this shell, until it ends")]
        case .whatif:
            [
                (
                    "throttle-forensics whatif --capacity 200 --refill 40 trail/",
                    "would a larger limit have been enough?"
                ),
                (
                    "throttle-forensics whatif --pace 5 --jitter=10 trail/",
                    "would slower clients be?"
                ),
                (
                    "throttle-forensics whatif --service ec2 --cache 60 --format json trail/",
                    "what would a cache save?"
                ),
            ]
        case .man: [("throttle-forensics man | man -l -", "read it here")]
        case .ticket:
            [
                ("throttle-forensics ticket trail/ app.log -o case/", "everything to send"),
                (
                    "aws support create-case --cli-input-json file://case/case.json",
                    "send it, once read"
                ),
            ]
        case .summarize:
            [("throttle-forensics summarize trail/2026/03/01/ -o 2026-03-01.tfs", "a day")]
        case .merge:
            [
                ("throttle-forensics merge monday.tfs tuesday.tfs -o report.md", "two days"),
                ("throttle-forensics merge --summary days/ -o week.tfs", "a week, to merge again"),
            ]
        case .help: [("throttle-forensics help whatif", "explain whatif")]
        }
    }
}
