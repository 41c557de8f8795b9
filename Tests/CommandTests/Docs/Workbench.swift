import Foundation

/// A folder with the files that the documents name, and a path on which stand-ins for the programs
/// of others come first.
struct Workbench {
    private let scratch: Scratch
    private let tools: URL
    /// The folder in which commands run.
    let folder: URL

    init() throws {
        scratch = try Scratch()
        folder = scratch.folder.appendingPathComponent("work")
        tools = scratch.folder.appendingPathComponent("tools")
        let files = FileManager.default
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        try files.createDirectory(at: tools, withIntermediateDirectories: true)
        for (name, script) in Self.programs {
            let url = tools.appendingPathComponent(name)
            try Data(("#!/bin/sh\n" + script + "\n").utf8).write(to: url)
            try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
        }
        try fill()
    }

    /// The inputs: a CloudTrail, logs, quotas; small, so that all documents are read in seconds.
    private func fill() throws {
        let script = #"""
            set -e
            cd "$1"
            mkdir -p trail/2026/03/01 logs
            cp -R "$2/samples/." .
            # A part of the third incident: its records stand one a line, in no order.
            gzip -dc "$2/samples/shared-bucket/trail.json.gz" | sed -n '1,300p' \
                | sed '$s/,$//' > trail/2026/03/01/trail.json
            echo ']}' >> trail/2026/03/01/trail.json
            cp "$2/samples/shared-bucket/deploy-job.log" app.log
            cp "$2/Tests/Samples/paste/boto3-retries-log.txt" logs/worker.log
            gzip -c app.log > app.log.gz
            mkdir -p days
            "$0" summarize app.log -o monday.tfs
            "$0" summarize logs -o tuesday.tfs
            cp monday.tfs tuesday.tfs days/
            cp "$2/Integrations/athena/throttled-apis.sql" .
            echo '[]' > queries.json
            printf '%s\n' '{"Quotas": [{"ServiceCode": "ec2", "QuotaCode": "L-00000000", "QuotaName": "none",' \
                '"Value": 1, "Adjustable": true, "GlobalQuota": false}]}' > .quotas
            cp .quotas quotas.json
            """#
        let result = try BuiltBinary.run(script, [folder.path, Project.root.path])
        guard result.status == 0 else { throw Failure(result: result) }
    }

    /// A script that was to work and did not.
    struct Failure: Error {
        var result: CommandResult
    }

    /// Runs a block of a document; a line that names another exit status has to end with it.
    func run(_ block: Document.Block) throws -> CommandResult {
        let isHome = block.remark == "in the repository"
        let script = block.text.split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            guard let match = line.firstMatch(of: /^(.*?)\s+# exit status (\d+)/) else {
                return String(line)
            }
            return "{ \(match.1); } || test $? -eq \(match.2)"
        }
        // `$0` is the tool under test; the documents call it by its name.
        return try BuiltBinary.run(
            """
            ln -sf "$0" "$2/throttle-forensics"
            PATH="$2:$PATH" AWS_CALLS="$3" PROJECT="$4" GITHUB_STEP_SUMMARY=summary.md
            export PATH AWS_CALLS PROJECT GITHUB_STEP_SUMMARY
            cd "$1" && set -eu
            \(script.joined(separator: "\n"))
            """,
            [
                isHome ? Project.root.path : folder.path, tools.path,
                folder.appendingPathComponent("aws-calls").path, Project.root.path,
            ]
        )
    }

    /// The command lines of `aws` that ran, quoted for a shell.
    var callsOfAWS: [String] {
        let text = try? String(
            contentsOf: folder.appendingPathComponent("aws-calls"),
            encoding: .utf8
        )
        return (text ?? "").split(separator: "\n").map(String.init)
    }

    /// What stands in for programs that need a cluster, a network, an account, or hours.
    private static let programs = [
        "kubectl": #"cat "$PROJECT/Tests/Samples/paste/boto3-retries-log.txt""#,
        "tail": #"[ "$1" = -F ] && exec cat "$2"; PATH=/usr/bin:/bin exec tail "$@""#,
        "sudo": #"exec "$@""#,
        "apt": #"[ "$1" = install ] || exit 1"#,
        "make": #"PATH=/usr/bin:/bin exec make -n "$@""#,
        "swift": #"case "$1" in test|run|format|build) ;; *) exit 1 ;; esac"#,
        "spark-submit": #"test -f "$PROJECT/Integrations/spark/$(basename "$1")""#,
        "sleep": ":",
        "jq": #"PATH=/usr/bin:/bin; command -v jq >/dev/null || exec cat; exec jq "$@""#,
        "aws": #"""
        for word; do printf "'%s' " "$(printf %s "$word" | sed "s/'/'\\\\''/g")"; done \
            | sed "s/^/aws /; s/ $//" >> "$AWS_CALLS"; echo >> "$AWS_CALLS"
        shapes="$PROJECT/Tests/Samples"
        case "$1 $2" in
            "s3 sync") mkdir -p "$4" && cp trail/2026/03/01/trail.json "$4/" ;;
            "s3 cp") [ "$4" != - ] || cat "$shapes/cloudtrail/history-bom.csv" ;;
            "cloudtrail lookup-events") cat "$shapes/cloudtrail/lookup-events-v1.json" ;;
            "logs filter-log-events") cat "$shapes/cloudwatch/filter-log-events.json" ;;
            "logs get-query-results") cat "$shapes/cloudwatch/insights-rows.json" ;;
            "logs tail") cat "$shapes/paste/boto3-retries-log.txt" ;;
            "cloudwatch get-metric-data")
                cat "$PROJECT/samples/lambda-concurrency/lambda-metrics.json" ;;
            "service-quotas list-service-quotas") cat .quotas ;;
            "service-quotas request-service-quota-increase") test -f "${4#file://}" ;;
            "support create-case") test -f "${4#file://}" ;;
            "athena get-query-execution") echo SUCCEEDED ;;
            "athena start-query-execution" | "emr create-cluster") echo j-2AXXXXXXGAPLF ;;
            "emr wait" | "lambda get-function-concurrency") ;;
            *) echo "no such call: $*" >&2; exit 2 ;;
        esac
        """#,
    ]
}
