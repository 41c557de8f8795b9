import Events

/// The exchanges of one stream, kept apart by thread where the log names threads.
struct WireLogs: Equatable {
    /// Threads that are kept apart at once.
    private static let threadLimit = 64

    /// The log of one thread.
    private struct Thread: Equatable {
        var name: String
        var log = WireLog()
        /// The number of the last line that told something of it.
        var lastLine = 0
    }

    private var threads: [Thread] = []
    private var places: [String: Int] = [:]
    private var last = ""
    /// The place of `last`, once it has a log.
    private var lastPlace: Int?

    /// Takes a line; returns whether it belongs to the exchanges.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let name =
            Self.thread(of: text, 0..<text.count) ?? (text.first?.isDigit == true ? "" : last)
        let place = place(of: name, file, &events)
        threads[place].lastLine = line.line
        return threads[place].log.read(text, of: line, options: options, file: file, into: &events)
    }

    /// Takes a line in `range` of `buffer` that starts with a stamp and holds none of the words that
    /// tell of an exchange, if it is a quiet logger's of the thread read last; returns whether it is.
    mutating func readQuiet(
        _ buffer: [UInt8],
        _ range: Range<Int>,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        guard let lastPlace, WireLog.isQuiet(buffer, range),
            (Self.thread(of: buffer, range) ?? "") == last
        else { return false }
        threads[lastPlace].log.pass(file, &events)
        return true
    }

    /// Takes a line that holds none of the marks of a debug log's own lines; returns whether it goes
    /// on with what the line before began.
    mutating func continues(
        _ text: [UInt8],
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let place = place(of: text.first?.isDigit == true ? "" : last, file, &events)
        return threads[place].log.continued(text, options)
    }

    /// Whether a line without marks, which starts with a digit or not, changes nothing here.
    func passes(digit: Bool) -> Bool {
        guard let lastPlace, !digit || last.isEmpty else { return false }
        return threads[lastPlace].log.isIdle
    }

    /// Ends all threads' exchanges, which are told in the order of the text.
    mutating func finish(file: String, into events: inout [Event]) {
        var last: [Event] = []
        for index in threads.indices { threads[index].log.finish(file: file, into: &last) }
        events += last.sorted { $0.source.offset < $1.source.offset }
    }

    /// Whether both know the same of each thread, whichever was heard of first.
    static func == (left: Self, right: Self) -> Bool {
        left.last == right.last && left.threads.count == right.threads.count
            && left.threads.allSatisfy { thread in
                right.places[thread.name].map { right.threads[$0] == thread } ?? false
            }
    }

    /// The place of the log of the thread `name`, which is started where it is new.
    private mutating func place(
        of name: String,
        _ file: String,
        _ events: inout [Event]
    ) -> Int {
        if let lastPlace, name == last { return lastPlace }
        last = name
        if let known = places[name] {
            lastPlace = known
            return known
        }
        if threads.count >= Self.threadLimit,
            let oldest = threads.indices.min(by: { threads[$0].lastLine < threads[$1].lastLine })
        {
            threads[oldest].log.finish(file: file, into: &events)
            threads.remove(at: oldest)
            places = [:]
            for (place, thread) in threads.enumerated() { places[thread.name] = place }
        }
        let place = threads.count
        threads.append(Thread(name: name))
        places[name] = place
        lastPlace = place
        return place
    }

    /// The thread in `2026-… - MainThread - botocore.endpoint - DEBUG - …`.
    private static func thread(of text: [UInt8], _ line: Range<Int>) -> String? {
        let start = line.lowerBound
        let limit = min(line.upperBound, start + 120)
        guard let first = text.find(" - ", in: start..<min(limit, start + 40)),
            let second = text.find(" - ", in: first + 3..<limit),
            text.find(" - DEBUG", in: second + 1..<limit) != nil
        else { return nil }
        return text.text(first + 3..<second)
    }
}
