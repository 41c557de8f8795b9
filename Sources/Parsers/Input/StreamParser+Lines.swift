import Bindings
import Events

extension StreamParser {
    /// What the first bytes at `position` announce.
    private enum Opening { case json, other, needsMore }

    /// Reads one line, or what starts at its place; returns whether to go on.
    mutating func readLine(isFinal: Bool, into batch: inout EventBatch) -> Bool {
        switch opening(isFinal: isFinal) {
        case .needsMore: return false
        case .json:
            var start = position
            while buffer[start].isBlank || buffer[start] == 0x2C { start += 1 }
            mode = openingMode(of: start)
            return true
        case .other: break
        }
        if filter.isActive {
            let wanted = filter.next(in: buffer, base: base, from: position, isFinal: isFinal)
            if wanted > position {
                carried = Context()
                text.gap(into: &batch)
                guard rest(until: wanted, batch.counts) else { return false }
                advance(to: wanted)
                return true
            }
            if !filter.isWanted(base + position) { return skipLongLine(isFinal: isFinal, &batch) }
            guard pass(batch.counts) else { return false }
        }
        return readTextLine(isFinal: isFinal, into: &batch)
    }

    /// Passes over a line of which nothing is wanted and that is too long to wait for its end;
    /// returns whether it was one.
    private mutating func skipLongLine(isFinal: Bool, _ batch: inout EventBatch) -> Bool {
        let end = lineEnd(isFinal: isFinal) ?? buffer.count
        guard end - position > Self.lineLimit + AnchorWindow.bytes else { return false }
        cutLine(into: &batch)
        return true
    }

    /// The longest line that may be read as a plain one.
    private static let plainLimit = 4096

    /// Tells whether a JSON object or array starts here.
    ///
    /// `[` alone proves nothing, because log lines start with `[ERROR]` and `[2026-03-01]`; what
    /// comes after the bracket must be an object, an array or the end.
    private func opening(isFinal: Bool) -> Opening {
        var index = position
        let end = min(buffer.count, position + 4096)
        let more = isFinal || end < buffer.count ? Opening.other : Opening.needsMore
        // Behind a value on the same line, commas may part it from the next.
        while index < end, buffer[index].isBlank || (buffer[index] == 0x2C && !isAtLineStart) {
            index += 1
        }
        guard index < end else { return more }
        let first = buffer[index]
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return .other }
        index += 1
        while index < end, buffer[index].isSpace { index += 1 }
        guard index < end else { return more }
        switch (first, buffer[index]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
            (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "[")),
            (UInt8(ascii: "["), UInt8(ascii: "]")):
            return .json
        default: return .other
        }
    }

    private mutating func readTextLine(isFinal: Bool, into batch: inout EventBatch) -> Bool {
        guard let found = lineEnd(isFinal: isFinal) else {
            guard buffer.count - position > Self.lineLimit else { return false }
            cutLine(into: &batch)
            return true
        }
        guard found - position <= Self.lineLimit else {
            cutLine(into: &batch)
            return true
        }
        var end = found
        if end > position, buffer[end - 1] == 0x0D { end -= 1 }
        let bytes = buffer[position..<end]
        let next = min(found + 1, buffer.count)
        let lacksAnchors = !filter.mayHoldAnchor(before: base + end)
        let lacksMarks = !filter.mayHoldMark(before: base + end)
        if lacksAnchors, isAtLineStart, bytes.count <= Self.plainLimit,
            readPlainLine(position..<end, lacksMarks: lacksMarks, into: &batch)
        {
            carried = Self.stampAlone(bytes)
            filter.passed(base + next, line: bytes)
            if next > found { line += 1 }
            position = next
            return true
        }
        if isAtLineStart, bytes.first == 0xEF, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            // The mark that opens a file opens its part of a joined stream too.
            advance(to: position + 3)
            isAtLineStart = true
            return true
        }
        if isAtLineStart, TableDialect.opensHTML(bytes) {
            guard isFinal || buffer.count - position >= TableDialect.htmlReach else { return false }
            if let table = CSVTable(html: buffer[position...]) {
                mode = .table(table)
                return true
            }
        }
        if !isAtLineStart,
            bytes.allSatisfy({ $0.isSpace || $0 == 0x2C || $0 == 0x5D || $0 == 0x7D })
        {
            // Only what closes the value before.
        } else if isAtLineStart, mayHeadTable(bytes), let table = CSVTable(header: bytes) {
            mode = .table(table)
        } else if Self.isNoise(bytes) {
            batch.note(
                Diagnostic(
                    .binaryNoise,
                    "bytes that are no text",
                    at: place(at: position, line: line, format: "bytes")
                )
            )
        } else if !readStampedJSON(bytes, into: &batch) {
            var textLine = TextLine(bytes, line: line, offset: base + position)
            textLine.lacksAnchors = lacksAnchors
            textLine.lacksMarks = lacksMarks
            text.read(textLine, into: &batch)
            carried = Self.stampAlone(bytes)
        }
        filter.passed(base + next, line: bytes)
        advance(to: next)
        isAtLineStart = true
        return true
    }

    /// Reads a line without anchors, if a glance tells what it is; returns whether it did.
    private mutating func readPlainLine(
        _ range: Range<Int>,
        lacksMarks: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        if lacksMarks {
            return text.readPlain(
                buffer,
                range,
                line: line,
                offset: base + range.lowerBound,
                into: &batch
            )
        }
        return !filter.mayHoldLoudMark(before: base + range.upperBound)
            && text.readQuiet(buffer, range, line: line, into: &batch)
    }

    /// Whether a line may head a table: it starts like one in commas, or holds a name that others need.
    private func mayHeadTable(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first.isLetter || first == UInt8(ascii: "\"") || first == UInt8(ascii: "@"),
            let comma = line.firstIndex(ofByte: UInt8(ascii: ","), from: line.startIndex)
        {
            // A brace opens a value, such as the body of an answer.
            return line[..<comma].firstIndex(ofByte: UInt8(ascii: "{"), from: line.startIndex)
                == nil
        }
        return filter.mayHoldAnchor(before: base + line.endIndex)
            || filter.mayHoldLoudMark(before: base + line.endIndex)
    }

    /// Reads a line on which JSON follows a stamp and at most a stream's name, as exports to S3 and
    /// `aws logs tail` write it; returns whether it was one.
    private mutating func readStampedJSON(
        _ bytes: ArraySlice<UInt8>,
        into batch: inout EventBatch
    ) -> Bool {
        guard let first = bytes.first, first.isDigit,
            let brace = bytes.prefix(600).firstIndex(
                ofByte: UInt8(ascii: "{"),
                from: bytes.startIndex
            )
        else { return false }
        let context = Self.stampAlone(bytes[..<brace])
        guard context.time != nil else { return false }
        guard bytes.last == UInt8(ascii: "}"),
            let value = try? json.parser.parse(bytes[brace...]).value
        else {
            guard JSONRecordReader.showsCall(bytes) else { return false }
            batch.note(
                Diagnostic(
                    .truncatedRecord,
                    "a CloudTrail record is cut off",
                    at: place(at: position, line: line, format: "cloudtrail")
                )
            )
            return true
        }
        return json.read(
            value,
            at: place(at: position, line: line, format: "json"),
            context: context,
            text: &text,
            into: &batch,
            depth: 0
        )
    }

    /// Hands on the start of a line that is too long, if it holds or follows evidence, and leaves the
    /// rest out.
    private mutating func cutLine(into batch: inout EventBatch) {
        batch.note(
            Diagnostic(
                .capReached,
                "a line is longer than 1 MiB; the rest of it was left out",
                at: place(at: position, line: line)
            )
        )
        let end = position + Self.lineLimit
        let bytes = buffer[position..<end]
        if !filter.isNear(base + position), !filter.hasAnchor(before: base + end) {
            carried = Context()
            text.gap(into: &batch)
        } else if !Self.isNoise(bytes) {
            text.read(TextLine(bytes, line: line, offset: base + position), into: &batch)
        }
        advance(to: end)
        mode = .restOfLine
    }

    /// Whether a line is binary: it holds zero bytes, or many bytes that are no UTF-8.
    private static func isNoise(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.prefix(512).controlCount * 8 > min(bytes.count, 512)
    }

    /// What a line says that holds a stamp and at most a stream's name, as `aws logs tail` writes
    /// before JSON.
    private static func stampAlone(_ bytes: ArraySlice<UInt8>) -> Context {
        var context = Context()
        guard bytes.count <= 600, let first = bytes.first, first.isDigit else { return context }
        // More than two words are more than a stamp and a stream; most lines end here.
        var text = bytes
        while text.last == 0x20 { text.removeLast() }
        var blanks = 0
        var place = text.startIndex
        while let blank = text.firstIndex(ofByte: 0x20, from: place) {
            // Blanks side by side part no words.
            if blank > place { blanks += 1 }
            if blanks > 1 { return context }
            place = blank + 1
        }
        let words = text.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: true)
        guard (1...2).contains(words.count), let time = Instant(rfc3339: words[0]) else {
            return context
        }
        context.time = time
        if words.count == 2 { context.stream = String(decoding: words[1], as: UTF8.self) }
        return context
    }

    /// Reads one row of a table; returns whether to go on.
    mutating func readRow(
        of current: CSVTable,
        isFinal: Bool,
        into batch: inout EventBatch
    ) -> Bool {
        var table = current
        switch table.nextRow(in: buffer, from: position, isFinal: isFinal) {
        case .needsMore:
            mode = .table(table)
            return false
        case .row(let cells, let next):
            // A last row without its line end that is narrow, or stops at a comma, is cut off.
            if isFinal, next == buffer.count, let last = buffer.last, last != 0x0A,
                cells.count < table.width || last == UInt8(ascii: ",")
            {
                batch.note(
                    Diagnostic(
                        .truncatedRecord,
                        "the last row is cut off",
                        at: place(at: position, line: line, format: table.format)
                    )
                )
                mode = .table(table)
                advance(to: next)
                return true
            }
            let isPart = table.read(
                cells,
                at: place(at: position, line: line, format: table.format),
                into: &batch,
                reader: &json,
                text: &text
            )
            guard isPart else {
                table.finish(into: &batch, reader: &json, text: &text)
                mode = .lines
                isAtLineStart = true
                return true
            }
            mode = .table(table)
            advance(to: next)
        case .damaged(let next):
            batch.note(
                Diagnostic(
                    .truncatedRecord,
                    "a quoted cell does not end",
                    at: place(at: position, line: line, format: table.format)
                )
            )
            mode = .table(table)
            // At the end of the input the open cell takes all that is left with it.
            advance(to: isFinal && buffer.count - position < CSVRow.limit ? buffer.count : next)
        }
        return true
    }
}
