import Foundation
import Testing

@testable import throttle_forensics

@Suite struct HelpTests {
    @Test(arguments: Command.allCases)
    func `help says what a command is for, shows it at work and fits a terminal`(
        subject: Command
    ) {
        let text = Help.text(for: subject)
        #expect(text.hasPrefix(subject.summary + "\n"))
        #expect(!subject.examples.isEmpty)
        for example in subject.examples { #expect(text.contains("  " + example.command + "\n")) }
        for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
        #expect(command([subject.rawValue, "--help"]).output == text)
        #expect(command(["help", subject.rawValue]).output == text)
    }

    @Test(arguments: Command.allCases)
    func `every example is a command line that is obeyed`(subject: Command) throws {
        for example in subject.examples {
            // The part that is ours; of a pipe, that with the name of the tool.
            let own = example.command.split(separator: "|").first { $0.contains("forensics") }
            guard let own else { continue }
            let words = own.split(separator: " ").drop { $0 != "throttle-forensics" }
            let options = try Options(words.dropFirst().map(String.init))
            #expect(options.command == subject)
        }
    }

    @Test func `every flag stands under one heading`() {
        #expect(Flag.sections.flatMap(\.flags).count == Flag.all.count)
        #expect(Set(Flag.sections.map(\.title)).count == Flag.sections.count)
    }

    @Test(arguments: [
        (["analyse", "a.log"], #"there is no file "analyse"; did you mean the command analyze?"#),
        (
            ["RequestLimitExceeded"],
            #"there is no file "RequestLimitExceeded"; throttle-forensics explain"#
                + " RequestLimitExceeded says what that means"
        ),
        (["-format", "json"], "unknown flag -format; did you mean --format?"),
        (
            ["--format", "jsn"],
            #"--format: "jsn" is not one of: text, markdown, html, json, csv, ndjson; did you mean"#
                + " json?"
        ),
        (
            ["explain", "--since", "2026-03-01"],
            #"--since is no flag of "explain"; it belongs to analyze, events, ticket, whatif, merge"#
        ),
        (["--jobs"], "--jobs needs a value; -j, --jobs N: Read N inputs at once;"),
        (["--since", "yesterday"], #"--since: "yesterday" is not a time such as 2026-03-01,"#),
        (
            ["completions", "bsh"],
            #"there is no shell "bsh"; there are bash, zsh, fish; did you mean"#
        ),
        (["catalogue", "limit"], "did you mean limits?"),
        (["help", "tiket"], "did you mean ticket?"),
        (["explain", "RequestLimitExceded"], "near: RequestLimitExceeded"),
    ])
    func `an error quotes the bad part and says what to type`(line: [String], message: String) {
        let result = command(line)
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.complaints.joined().contains(message), "\(result.complaints)")
    }

    @Test func `a path that is none is still a path when it is like no command`() {
        let result = command(["/nowhere/app.log"])
        #expect(result.status == 2)
        #expect(result.complaints.joined().contains("no such file or folder"))
    }

    @Test func `with a terminal and no path it explains itself`() {
        let result = command([], atTerminal: true)
        #expect(result.status == 64)
        #expect(
            result.complaints.joined().contains("kubectl logs deploy/worker | throttle-forensics")
        )
    }

    @Test func `the version may name a commit`() {
        let version = command(["--version"]).output
        #expect(
            version.wholeMatch(of: /throttle-forensics \d+\.\d+\.\d+( \([0-9a-f]+ [0-9-]+\))?\n/)
                != nil
        )
    }
}
