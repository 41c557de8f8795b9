import Events

/// The exchanges of one stream, kept apart by thread where the log names threads.
struct WireLogs {
    /// Threads that are kept apart at once.
    private static let threadLimit = 64

    private var threads: [String: WireLog] = [:]
    private var order: [String] = []
    private var last = ""

    /// Takes a line; returns whether it belongs to the exchanges.
    mutating func read(
        _ text: [UInt8],
        of line: TextLine,
        options: ParseOptions,
        file: String,
        into events: inout [Event]
    ) -> Bool {
        let name = Self.thread(of: text) ?? (text.first?.isDigit == true ? "" : last)
        last = name
        var log = threads.removeValue(forKey: name) ?? started(name, file, &events)
        let isRead = log.read(text, of: line, options: options, file: file, into: &events)
        threads[name] = log
        return isRead
    }

    /// Ends all threads' exchanges.
    mutating func finish(file: String, into events: inout [Event]) {
        for name in order { threads[name]?.finish(file: file, into: &events) }
    }

    private mutating func started(_ name: String, _ file: String, _ events: inout [Event])
        -> WireLog
    {
        if order.count >= Self.threadLimit, var oldest = threads.removeValue(forKey: order[0]) {
            oldest.finish(file: file, into: &events)
            order.removeFirst()
        }
        order.append(name)
        return WireLog()
    }

    /// The thread in `2026-… - MainThread - botocore.endpoint - DEBUG - …`.
    private static func thread(of text: [UInt8]) -> String? {
        let limit = min(text.count, 120)
        guard let first = text.find(" - ", in: 0..<min(limit, 40)),
            let second = text.find(" - ", in: first + 3..<limit),
            text.find(" - DEBUG", in: second + 1..<limit) != nil
        else { return nil }
        return text.text(first + 3..<second)
    }
}
