import Reports

/// A command line that cannot be obeyed.
enum UsageError: Error, Equatable, CustomStringConvertible {
    /// The flag is not one of ours; the suggestion is the closest that is.
    case unknownFlag(String, suggestion: String?)
    /// The flag belongs to other commands.
    case misplacedFlag(String, command: String)
    /// The flag needs a value and the line ended.
    case missingValue(String)
    /// The flag takes no value and was given one.
    case unexpectedValue(String)
    /// The value is not one that the flag accepts.
    case badValue(String, flag: String, expected: String)
    /// The word is not one of a few.
    case unknownWord(String, _ kind: String, _ words: [String])
    /// What was taken for a path is none; the advice says what it may be.
    case noSuchFile(String, advice: String)
    /// The command needs an operand.
    case missingOperand(String)
    /// Nothing to read: no path, and standard input is a terminal.
    case nothingToRead

    /// What is wrong and what to type instead.
    var description: String {
        switch self {
        case .unknownFlag(let flag, let suggestion?):
            "unknown flag \(flag); did you mean \(suggestion)?"
        case .unknownFlag(let flag, nil): "unknown flag \(flag); --help lists all"
        case .misplacedFlag(let flag, let command):
            "\(flag) is no flag of \"\(command)\"" + Self.owners(of: flag)
        case .missingValue(let flag):
            "\(flag) needs a value; "
                + (Flag.named(flag).map { "\($0.usage.trimmedAtStart): \($0.summary)" } ?? "")
        case .unexpectedValue(let flag): "\(flag) takes no value"
        case .badValue(let value, let flag, let expected):
            "\(flag): \"\(value)\" is not \(expected)"
                + Self.suggestion(value, Flag.named(flag)?.choices ?? [])
        case .unknownWord(let word, let kind, let words):
            "there is no \(kind) \"\(word)\"; there are \(words.joined(separator: ", "))"
                + Self.suggestion(word, words)
        case .noSuchFile(let word, let advice): "there is no file \"\(word)\"; \(advice)"
        case .missingOperand(let what): what
        case .nothingToRead:
            """
            nothing to read: name a file or folder, or pipe a log in, for example
              kubectl logs deploy/worker | \(Tool.name)
              \(Tool.name) app.log
              \(Tool.name) explain RequestLimitExceeded
            \(Tool.name) --help says more
            """
        }
    }

    private static func suggestion(_ word: String, _ words: [String]) -> String {
        Spelling.closest(to: word, among: words).map { "; did you mean \($0)?" } ?? ""
    }

    /// Which commands take a flag, as the end of a sentence.
    private static func owners(of spelling: String) -> String {
        guard let owners = Flag.named(spelling)?.commands else { return "" }
        let names = Command.allCases.filter(owners.contains).map(\.rawValue)
        return "; it belongs to " + names.joined(separator: ", ")
    }
}

extension Flag {
    /// The flag that is typed so, with its dashes.
    static func named(_ spelling: String) -> Flag? {
        all.first { $0.spellings.contains(spelling) }
    }
}

extension String {
    /// The text without the blanks before it.
    fileprivate var trimmedAtStart: Substring { drop { $0 == " " } }
}

/// How far apart two words are.
enum Spelling {
    /// Returns the candidate closest to `word`, or `nil` when none is near.
    static func closest(to word: String, among candidates: [String]) -> String? {
        let word = String(word.prefix(64))
        let near = candidates.map { (distance(word, $0), $0) }.min { $0.0 < $1.0 }
        guard let near, near.0 <= max(1, word.count / 3) else { return nil }
        return near.1
    }

    /// Returns how many letters must be put in, taken out or changed, or neighbours swapped.
    static func distance(_ left: String, _ right: String) -> Int {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        var rows = [Array(0...b.count)]
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
