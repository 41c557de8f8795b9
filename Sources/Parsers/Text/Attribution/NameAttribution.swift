/// Services by their names in the words of a text.
enum NameAttribution {
    private static let verbs = [
        "creating ", "reading ", "updating ", "deleting ", "listing ", "describing ", "importing ",
        "finding ", "waiting for ", "modifying ", "setting ",
    ]

    /// The service that the words name, certainly: of several possible ones the only one that a word
    /// names, else the one that a tool says it was working on (`creating Application Auto Scaling …`).
    static func service(
        among candidates: [String],
        in text: [UInt8],
        around place: Range<Int>,
        range: Range<Int>
    ) -> String? {
        if candidates.count > 1 { return named(candidates, text, range) }
        guard candidates.isEmpty else { return nil }
        let start = text.lineStart(of: place.lowerBound)
        for verb in verbs {
            guard let found = text.findCaseless(verb, in: start..<place.lowerBound) else {
                continue
            }
            if let service = longest(text, found + verb.utf8.count, place.lowerBound) {
                return service
            }
        }
        return nil
    }

    private static func named(_ candidates: [String], _ text: [UInt8], _ range: Range<Int>)
        -> String?
    {
        var found: Set<String> = []
        var seen: Set<String> = []
        var at = range.lowerBound
        let end = min(range.upperBound, range.lowerBound + 32 * 1024)
        while at < end {
            let stop = text.end(of: at, limit: 32) { $0.isAlphanumeric }
            if stop - at >= 2 {
                let word = text.text(at..<stop).lowercased()
                if seen.insert(word).inserted,
                    let service = Lookup.endpointPrefix(forName: word),
                    candidates.contains(service)
                {
                    found.insert(service)
                }
            }
            at = max(stop, at) + 1
        }
        return found.count == 1 ? found.first : nil
    }

    /// The service whose name the next one to four words make.
    private static func longest(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
        var ends: [Int] = []
        var at = start
        while ends.count < 4, at < end {
            guard text.byte(at).isUpper || text.byte(at).isDigit else { break }
            at = text.end(of: at, limit: 32) { $0.isAlphanumeric }
            ends.append(at)
            guard text.byte(at) == 0x20 else { break }
            at += 1
        }
        for stop in ends.reversed() {
            if let service = Lookup.endpointPrefix(forName: text.text(start..<stop)) {
                return service
            }
        }
        return nil
    }
}
