/// Where a text without stamps starts anew: behind empty lines that part one thing from the next.
///
/// Logs of programs that stamp nothing, and pastes put one behind the other, show no other border
/// between records. An empty line within one failure (headers and body, the errors of a chain, an
/// indented detail) is none.
struct Paragraphs {
    /// The index of the first byte of each paragraph but the first, in order.
    private let cuts: [Int]

    /// Finds the paragraphs of `block`.
    ///
    /// Only the input's own lines count: an empty line spelled out within one belongs to it.
    init(of block: TextBlock) {
        let text = block.bytes
        var cuts: [Int] = []
        // The last line that holds anything, and whether an empty one followed.
        var last = 0..<0
        var isParted = false
        for index in block.lines.indices {
            let start = block.lines[index].start
            let next = index + 1 < block.lines.count ? block.lines[index + 1].start - 1 : text.count
            let line = start..<max(start, min(next, text.count))
            if text.skippingBlanks(start) >= line.upperBound {
                isParted = true
            } else {
                if isParted, !last.isEmpty, !Self.continues(text, last, line) { cuts.append(start) }
                isParted = false
                last = line
            }
        }
        self.cuts = cuts
    }

    /// Whether a paragraph starts behind `from` and not behind `to`.
    func cut(_ from: Int, _ to: Int) -> Bool {
        let index = firstCut(after: from)
        return index < cuts.count && cuts[index] <= to
    }

    /// How many paragraphs start behind `from` and not behind `to`.
    func cuts(_ from: Int, _ to: Int) -> Int {
        max(0, firstCut(after: to) - firstCut(after: from))
    }

    /// The part of `range` whose paragraphs can belong to `place`, when `before` and `after` are the
    /// ends of what other failures cover on either side.
    func territory(of place: Range<Int>, in range: Range<Int>, before: Int?, after: Int?)
        -> Range<Int>
    {
        var lower = range.lowerBound, upper = range.upperBound
        if let before, cut(before, place.lowerBound) {
            lower = max(lower, cuts[firstCut(after: before)])
        }
        if let after, cut(place.upperBound, after) {
            upper = min(upper, cuts[firstCut(after: after) - 1])
        }
        return lower..<max(lower, upper)
    }

    /// The index of the first cut that lies behind `place`.
    private func firstCut(after place: Int) -> Int {
        var low = 0
        var high = cuts.count
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether `line` goes on with what `last` tells, though an empty line parts them.
    private static func continues(_ text: [UInt8], _ last: Range<Int>, _ line: Range<Int>) -> Bool {
        let first = text[line.lowerBound]
        if first.isBlank { return true }
        let starts = [
            "}", "]", ")", "at ", "File \"", "Caused by", "caused by", "...", "|",
            "During handling of",
            "The above exception", "---> ", "--- ",
        ]
        if starts.contains(where: { text.has($0, at: line.lowerBound) }) { return true }
        var end = last.upperBound
        while end > last.lowerBound, text[end - 1].isSpace { end -= 1 }
        let closing = text.byte(end - 1)
        if closing == UInt8(ascii: ":") || closing == UInt8(ascii: "(") { return true }
        // A body behind its headers, the last of which is long in the field's way or a date.
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "<") else { return false }
        if text.has("HTTP/", at: last.lowerBound) { return true }
        let name = text.end(of: last.lowerBound, limit: 80) { $0.isAlphanumeric || $0 == 0x2D }
        guard name > last.lowerBound, name < last.upperBound, text[name] == UInt8(ascii: ":") else {
            return false
        }
        let word = text.text(last.lowerBound..<name).lowercased()
        return word.contains("-") || ["date", "server", "connection", "via", "vary"].contains(word)
    }
}
