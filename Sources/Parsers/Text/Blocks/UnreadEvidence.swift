import Bindings
import Events

/// Finds what looks like an AWS error in a block and that no mask could read, so that it is counted.
enum UnreadEvidence {
    /// Beginnings that only an AWS error has, in small letters.
    static let marks = [
        "<errorresponse", "<response><errors>", "error occurred (", "(service: ",
        "status code: ", "operation error ", "error executing \"", "\"__type\"",
    ]
    private static let table = LiteralTable(marks)
    /// The one of them that may stand where no anchor does.
    static let unanchored = "<response><errors>"
    private static let limit = 64
    /// Bytes within which a mention counts as the reading of a mark.
    private static let reach = 400

    /// Returns a diagnostic for each line with evidence that none of `mentions`, in text order, covers.
    static func find(in block: TextBlock, mentions: [Mention], file: String) -> [Diagnostic] {
        let text = block.bytes
        var found: [Diagnostic] = []
        var lastLine = -1
        var next = 0
        for hit in marks(in: block) {
            guard found.count < limit else { break }
            while next < mentions.count,
                mentions[next].range.upperBound + reach < hit.position
            {
                next += 1
            }
            let isRead = mentions[next...].prefix(8).contains { mention in
                mention.range.lowerBound - reach <= hit.position
                    && hit.position <= mention.range.upperBound + reach
            }
            guard !isRead, isEvidence(text, hit) else { continue }
            let line = block.line(at: hit.position)
            guard line.line != lastLine else { continue }
            lastLine = line.line
            let isCut = text.count - hit.position < 160
            found.append(
                Diagnostic(
                    isCut ? .truncatedRecord : .unreadEvidence,
                    isCut
                        ? "an AWS error is cut off before it says which one it is"
                        : "this looks like an AWS error and could not be read",
                    at: Provenance(
                        file: file,
                        line: line.line,
                        offset: line.offset,
                        format: "text"
                    )
                )
            )
        }
        return found
    }

    private static func marks(in block: TextBlock) -> [LiteralTable.Hit] {
        let whole = 0..<block.bytes.count
        if block.bytes[...].firstIndex(ofByte: UInt8(ascii: "<"), from: 0) != nil,
            block.bytes.findCaseless(unanchored, in: whole) != nil
        {
            return table.hits(in: block.bytes, range: whole)
        }
        var hits: [LiteralTable.Hit] = []
        for index in block.telling {
            hits += table.hits(in: block.bytes, range: block.range(ofRecord: index))
        }
        return hits
    }

    /// Whether what follows the mark is an error's, not prose, a template or source code.
    private static func isEvidence(_ text: [UInt8], _ hit: LiteralTable.Hit) -> Bool {
        guard !SourceCode.standsIn(text, at: hit.position) else { return false }
        let end = min(text.lineEnd(from: hit.position), hit.position + 400)
        func follows(_ mark: String) -> Bool {
            text.findCaseless(mark, in: hit.position..<end) != nil
        }
        switch hit.literal {
        case 0, 1: return true
        case 2:
            // A placeholder for the code is documentation.
            let at = text.end(of: hit.position, limit: 20) { $0 != 0x28 } + 1
            if let call = text.findCaseless("when calling the", in: at..<max(at, end)) {
                let name = text.end(of: call + 16, limit: 6) {
                    $0.isSpace || $0.isQuote || $0 == 0x2A || $0 == 0x5F
                }
                if [0x3C, 0x7B, 0x5B, 0x25, 0x24].contains(text.byte(name)) { return false }
            }
            return text.byte(at).isUpper || at >= text.count
        case 3: return follows("status code:") || follows("request id:")
        case 4:
            let at = hit.position + "status code: ".utf8.count
            return text.number(at: at).map { (400..<600).contains($0.value) } == true
                && follows("request id")
        case 5: return follows("https response error") || follows("statuscode:")
        case 6: return follows("aws http error")
        default: return follows("#") && follows("exception")
        }
    }
}
