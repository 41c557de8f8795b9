import Bindings

/// What the start of a line of text shows at once: that a record of a log starts there.
///
/// The test errs on one side only. Of the many forms of stamps and levels it knows the commonest;
/// what it tells starts a record for the text parser too.
struct LineHead {
    /// What a line is for those around it.
    enum Kind {
        /// A continuation, or a form that is not known here.
        case other
        /// The start of a record: a date and time, and a level behind it.
        case record
        /// A line of a debug log, whose exchanges span records.
        case debug
    }

    /// What the line is.
    let kind: Kind
    /// The date and time at the start of the line; empty where none is.
    let stamp: ArraySlice<UInt8>

    /// The shape of a stamp; `d` stands for a digit, `T` for `T` or a blank, others for themselves.
    private static let shape = Array("dddd-dd-ddTdd:dd:dd".utf8)
    /// How far behind the stamp a level may stand.
    private static let levelReach = 48
    /// How far from the line's start the text parser looks for `DEBUG`.
    private static let debugReach = 160

    /// Reads the start of `line`.
    init(_ line: ArraySlice<UInt8>) {
        stamp = Self.stamp(of: line)
        if stamp.isEmpty {
            kind = .other
        } else if Self.namesDebug(line.prefix(Self.debugReach)) {
            kind = .debug
        } else {
            kind = Self.showsLevel(line[stamp.endIndex...]) ? .record : .other
        }
    }

    private static func stamp(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = line.startIndex
        // Most lines without a stamp are told by their first byte, or by the one behind the year.
        guard line.count > shape.count, line[index].isDigit,
            line[index + 4] == UInt8(ascii: "-")
        else { return [] }
        for mark in shape {
            let byte = line[index]
            switch mark {
            case UInt8(ascii: "d"): guard byte.isDigit else { return [] }
            case UInt8(ascii: "T"): guard byte == mark || byte == 0x20 else { return [] }
            default: guard byte == mark else { return [] }
            }
            index += 1
        }
        if index < line.endIndex, line[index] == 0x2E || line[index] == 0x2C {
            index += 1
            while index < line.endIndex, line[index].isDigit { index += 1 }
        }
        return line[line.startIndex..<index]
    }

    private static func namesDebug(_ head: ArraySlice<UInt8>) -> Bool {
        var from = head.startIndex
        while let index = head.firstIndex(ofByte: UInt8(ascii: "D"), from: from) {
            if head[index...].starts(with: "DEBUG".utf8) { return true }
            from = index + 1
        }
        // boto 2 writes what it tries again as an error.
        return head.firstIndex(ofByte: UInt8(ascii: "["), from: head.startIndex)
            .map { head[..<$0].suffix(5).elementsEqual("boto ".utf8) } ?? false
    }

    /// Whether a word behind the stamp is a level, and the line is not indented there.
    private static func showsLevel(_ rest: ArraySlice<UInt8>) -> Bool {
        // After the time that a build server puts before every line, two blanks are the indent of
        // a continuation.
        if rest.first == UInt8(ascii: "Z"), rest.dropFirst().prefix(2).allSatisfy(\.isBlank) {
            return false
        }
        let end = min(rest.endIndex, rest.startIndex + levelReach)
        var index = rest.startIndex
        while index < end {
            var word: UInt64 = 0
            var length = 0
            while index < rest.endIndex, rest[index].isLetter {
                word = word << 8 | UInt64(rest[index].lowered)
                length += 1
                index += 1
            }
            if (4...8).contains(length), levels.contains(word) { return true }
            index += 1
        }
        return false
    }

    /// The names of levels in small letters, each packed into a number.
    private static let levels: [UInt64] = [
        "info", "warn", "warning", "error", "fatal", "critical", "notice", "severe",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
