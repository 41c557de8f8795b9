import Events

/// The exchanges of one stream, kept apart by thread where the log names threads.
struct WireLogs {
    /// Threads that are kept apart at once.
    private static let threadLimit = 64

    /// The threads' names in order of their start, and the log of each.
    private var order: [String] = []
    private var logs: [WireLog] = []
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
        return logs[place].read(text, of: line, options: options, file: file, into: &events)
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
        logs[lastPlace].pass(file, &events)
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
        return logs[place].continued(text, options)
    }

    /// Whether a line without marks, which starts with a digit or not, changes nothing here.
    func passes(digit: Bool) -> Bool {
        guard let lastPlace, !digit || last.isEmpty else { return false }
        return logs[lastPlace].isIdle
    }

    /// Ends all threads' exchanges.
    mutating func finish(file: String, into events: inout [Event]) {
        for index in logs.indices { logs[index].finish(file: file, into: &events) }
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
        if order.count >= Self.threadLimit {
            logs[0].finish(file: file, into: &events)
            logs.removeFirst()
            order.removeFirst()
            places = [:]
            for (place, name) in order.enumerated() { places[name] = place }
        }
        let place = order.count
        order.append(name)
        logs.append(WireLog())
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
