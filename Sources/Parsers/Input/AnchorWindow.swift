import Bindings

/// Tells which stretches of a long text are worth reading: those around a literal that evidence
/// cannot do without.
///
/// A line is wanted when an anchor stands in it, or near it: within 80 lines and 32 KiB, and within
/// so many records as the text parser looks at, where ``LineHead`` can tell records apart. That
/// depends on the text alone, not on how it comes in pieces.
struct AnchorWindow {
    /// How many lines around an anchor are read, indented ones before it not counted.
    static let lines = 80
    /// How many bytes around an anchor are read.
    static let bytes = 32 << 10
    /// How many plain records before an anchor are read: with the anchor's own, a text block's eight.
    static let recordsBefore = 7
    /// How many plain records after an anchor are read; a block ends at the seventh without one.
    static let recordsAfter = 10

    /// What is remembered of the text before a stretch that is not wanted.
    struct State: Equatable {
        var linesLeft: Int
        var recordsLeft: Int
        var lastStamp: [UInt8]
        var isInDebugLog: Bool
    }

    /// What is remembered of the text before, where nothing is wanted.
    var state: State {
        State(
            linesLeft: linesLeft,
            recordsLeft: recordsLeft,
            lastStamp: lastStamp,
            isInDebugLog: isInDebugLog
        )
    }

    /// What decides which lines from some place on are wanted, beside the text from there on.
    struct Standing: Equatable {
        fileprivate var state: State
        fileprivate var wantedUntil: Int
        fileprivate var wantedAhead: Int
    }

    /// What decides which lines from `offset` on are wanted.
    func standing(at offset: Int) -> Standing {
        Standing(
            state: state,
            wantedUntil: max(wantedUntil, offset),
            wantedAhead: max(wantedAhead, offset)
        )
    }

    /// Whether the filter is at work; without it everything is wanted.
    var isActive = false

    private var scanner: LiteralScanner?
    private var streamStart = 0
    private var scanned = 0
    /// The ends of anchors that are not passed yet, as offsets in the input.
    private var hits: [Int] = []
    private var nextHit = 0
    /// The ends of the text parser's marks that are not passed yet, as offsets in the input.
    private var marks: [Int] = []
    private var nextMark = 0
    /// Those of them that are not the quiet one.
    private var loudMarks: [Int] = []
    private var nextLoudMark = 0
    /// The offsets of lines that may open a JSON value and are not passed yet.
    private var starts: [Int] = []
    private var nextStart = 0
    /// Where the surroundings of the anchor passed last end, unless lines or records run out.
    private var wantedUntil = 0
    private var linesLeft = 0
    private var recordsLeft = 0
    /// The stamp of the record counted last.
    private var lastStamp: [UInt8] = []
    /// Whether the record read last is of a debug log, where exchanges reach over records.
    private var isInDebugLog = false
    /// The offset of the anchor ahead up to which every line is wanted.
    private var wantedAhead = 0
    /// The start of the lines wanted before the anchor ahead at `startOf`, in the input.
    private var start = 0
    private var startOf = -1

    /// The literals, in small letters, of JSON and tables that hold calls but no error text.
    static let structural = [
        "\"eventname\"", "\"eventsource\"", "cloudtrailevent", "\"awslogs\"", "\"logevents\"",
        "\"datapoints\"", "metricdataresults", "\"outcome\"", "\"kinesis\"", "\"recordid\"",
        "\"quotacode\"", "insightdetails", "eventname", "event name",
    ]

    /// How lines start that may open a JSON value; such a value is read wherever it stands.
    private static let openings = ["\n{", "\n["]

    private static let anchors: LiteralSet? = {
        let all = Set(TextParser.anchors + structural).sorted().filter { !$0.isEmpty }
        // Without the filter everything is read: slower, and nothing is lost.
        return try? LiteralSet(openings + TextParser.marks + all) { _ in true }
    }()
    private static let firstAnchor = openings.count + TextParser.marks.count

    /// The index at which a skip from `position` to `target` must stop for a line that may be JSON.
    private mutating func stop(_ target: Int, after position: Int, base: Int) -> Int {
        while nextStart < starts.count, starts[nextStart] <= base + position { nextStart += 1 }
        if nextStart > 4096 {
            starts.removeFirst(nextStart)
            nextStart = 0
        }
        guard nextStart < starts.count else { return target }
        return min(target, starts[nextStart] - base)
    }

    /// Whether a line that starts at `offset` is wanted.
    func isWanted(_ offset: Int) -> Bool { isNear(offset) || offset < wantedAhead }

    /// Whether a line that starts at `offset` is near the anchor passed last.
    func isNear(_ offset: Int) -> Bool {
        !isActive || (offset < wantedUntil && linesLeft > 0 && recordsLeft > 0)
    }

    /// Whether an anchor that is not passed yet ends at or before `offset`.
    func hasAnchor(before offset: Int) -> Bool {
        scanner == nil || nextHit < hits.count && hits[nextHit] <= offset
    }

    /// Whether an anchor may stand in the line that is next to be passed, and ends at `offset`.
    func mayHoldAnchor(before offset: Int) -> Bool {
        guard isActive, scanner != nil, scanned >= offset else { return true }
        return nextHit < hits.count && hits[nextHit] <= offset
    }

    /// Whether a mark may stand in the line that is next to be passed, and ends at `offset`.
    func mayHoldMark(before offset: Int) -> Bool {
        guard isActive, scanner != nil, scanned >= offset else { return true }
        return nextMark < marks.count && marks[nextMark] <= offset
    }

    /// Whether a mark other than the quiet one may stand in that line.
    func mayHoldLoudMark(before offset: Int) -> Bool {
        guard isActive, scanner != nil, scanned >= offset else { return true }
        return nextLoudMark < loudMarks.count && loudMarks[nextLoudMark] <= offset
    }

    /// The index of the next line that is wanted, or as far as it is known that none is.
    mutating func next(
        in buffer: [UInt8],
        base: Int,
        from position: Int,
        isFinal: Bool
    ) -> Int {
        scan(buffer, base: base, from: position)
        guard scanner != nil else {
            wantedAhead = .max
            return position
        }
        if isWanted(base + position) { return position }
        while nextHit < hits.count, hits[nextHit] <= base + position { nextHit += 1 }
        passMarks(base + position)
        if nextHit > 4096 {
            hits.removeFirst(nextHit)
            nextHit = 0
        }
        if nextHit < hits.count {
            let hit = hits[nextHit]
            if startOf != hit {
                start = base + windowStart(in: buffer, of: hit - base, from: position)
                startOf = hit
            }
            // From there to the hit everything is wanted, and after it for a while.
            if start <= base + position {
                wantedAhead = hit
                return position
            }
            return stop(start - base, after: position, base: base)
        }
        // Up to the reach of an anchor that is not yet in sight, nothing is wanted.
        let reach = isFinal ? buffer.count : scanned - 256 - Self.bytes - base
        guard reach > position else { return position }
        if isFinal, reach == buffer.count {
            return stop(reach, after: position, base: base)
        }
        let end = buffer[...].lastIndex(ofByte: 0x0A, before: reach)
        let target = end.map { max(position, $0 + 1) } ?? position
        return stop(target, after: position, base: base)
    }

    /// Says that everything before `offset` is read, a line whose text is `line` last, if any.
    mutating func passed(_ offset: Int, line: ArraySlice<UInt8> = []) {
        guard isActive else { return }
        passMarks(offset)
        var isHit = false
        while nextHit < hits.count, hits[nextHit] <= offset {
            wantedUntil = max(wantedUntil, hits[nextHit] + Self.bytes)
            nextHit += 1
            isHit = true
        }
        if nextHit > 4096 {
            hits.removeFirst(nextHit)
            nextHit = 0
        }
        guard isHit || linesLeft > 0 else { return }
        let head = LineHead(line)
        if !head.stamp.isEmpty { isInDebugLog = head.kind == .debug }
        if isHit {
            linesLeft = Self.lines
            recordsLeft = isInDebugLog ? .max : Self.recordsAfter
            lastStamp.removeAll(keepingCapacity: true)
        } else {
            linesLeft -= 1
            if head.kind == .record, recordsLeft < .max, !lastStamp.equals(head.stamp) {
                recordsLeft -= 1
                lastStamp.removeAll(keepingCapacity: true)
                lastStamp.append(contentsOf: head.stamp)
            }
        }
    }

    private mutating func passMarks(_ offset: Int) {
        while nextMark < marks.count, marks[nextMark] <= offset { nextMark += 1 }
        if nextMark > 4096 {
            marks.removeFirst(nextMark)
            nextMark = 0
        }
        while nextLoudMark < loudMarks.count, loudMarks[nextLoudMark] <= offset {
            nextLoudMark += 1
        }
        if nextLoudMark > 4096 {
            loudMarks.removeFirst(nextLoudMark)
            nextLoudMark = 0
        }
    }

    /// The start of the line from which on a hit's surroundings are wanted.
    private func windowStart(in buffer: [UInt8], of hit: Int, from position: Int) -> Int {
        var start = min(hit, buffer.count)
        var records = 0
        var stamp: ArraySlice<UInt8>?
        var isDebugLog = false
        var lines = 0
        while lines <= Self.lines {
            guard let end = buffer[...].lastIndex(ofByte: 0x0A, before: start), end >= position
            else { return position }
            if hit - end > Self.bytes { return max(position, end + 1) }
            let line = buffer[(end + 1)..<start]
            let head = LineHead(line)
            // The first stamp above is that of the anchor's own record.
            if !head.stamp.isEmpty {
                if stamp == nil { isDebugLog = head.kind == .debug }
                // Of several lines of one time only the first counts; the anchor's do not.
                if start < hit, !isDebugLog, head.kind == .record, head.stamp != stamp {
                    if stamp != nil { records += 1 }
                    if records == Self.recordsBefore { return max(position, end + 1) }
                }
                stamp = head.stamp
            }
            // The frames of a traceback are indented; its head may stand far above.
            if line.first?.isBlank != true { lines += 1 }
            start = end
        }
        return max(position, start + 1)
    }

    private mutating func scan(_ buffer: [UInt8], base: Int, from position: Int) {
        if scanner == nil, let set = Self.anchors { scanner = try? LiteralScanner(set) }
        guard let scanner else { return }
        if scanned < base + position {
            scanner.reset()
            streamStart = base + position
            scanned = streamStart
        }
        guard base + buffer.count > scanned else { return }
        for match in scanner.scan(buffer[(scanned - base)...]) {
            let end = streamStart + match.end
            if match.literal < Self.openings.count {
                starts.append(end - 1)
                continue
            }
            if match.literal < Self.firstAnchor {
                if marks.last != end { marks.append(end) }
                if match.literal > Self.openings.count { loudMarks.append(end) }
            } else if hits.last != end {
                hits.append(end)
            }
        }
        scanned = base + buffer.count
    }
}
