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

    /// The bytes of a stamp to the second, `2026-03-01T12:00:00`.
    private static let length = 19
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
        let bytes = line.span
        // Most lines without a stamp are told by their first byte, or by the one behind the year.
        guard bytes.count > length, bytes[0].isDigit, bytes[4] == UInt8(ascii: "-"),
            bytes[7] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20
        else { return [] }
        for place in 1..<length {
            switch place {
            case 4, 7, 10, 13, 16: continue
            default: guard bytes[place].isDigit else { return [] }
            }
        }
        var end = length
        if bytes[end] == 0x2E || bytes[end] == 0x2C {
            end += 1
            while end < bytes.count, bytes[end].isDigit { end += 1 }
        }
        return line[line.startIndex..<line.startIndex + end]
    }

    private static func namesDebug(_ head: ArraySlice<UInt8>) -> Bool {
        var from = head.startIndex
        while let index = head.firstIndex(ofByte: UInt8(ascii: "D"), from: from) {
            if stands("EBUG", in: head, at: index + 1) { return true }
            from = index + 1
        }
        // boto 2 writes what it tries again as an error.
        return head.firstIndex(ofByte: UInt8(ascii: "["), from: head.startIndex)
            .map { stands("boto ", in: head, at: $0 - 5) } ?? false
    }

    private static func stands(_ word: String, in head: ArraySlice<UInt8>, at index: Int) -> Bool {
        guard index >= head.startIndex, index + word.utf8.count <= head.endIndex else {
            return false
        }
        var at = index
        for byte in word.utf8 {
            if head[at] != byte { return false }
            at += 1
        }
        return true
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
