/// An error message made ready for questions: lower case, and cut at a length that bounds the work.
struct ErrorText {
    /// The longest part of a message that is looked at, in bytes.
    static let limit = 4096

    private let bytes: [UInt8]

    /// Prepares `message`.
    init(_ message: String) {
        bytes = message.utf8.prefix(Self.limit).map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
    }

    /// Whether there is no text.
    var isEmpty: Bool { bytes.isEmpty }

    /// Whether the text is the usual one, which says nothing that the code does not say.
    var isPlain: Bool {
        bytes.count <= 14 && String(decoding: bytes, as: UTF8.self).hasPrefix("rate exceeded")
    }

    /// Returns whether the text holds `phrase`, which is in lower case.
    func holds(_ phrase: String) -> Bool {
        let wanted = Array(phrase.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            var place = 1
            while place < wanted.count, bytes[start + place] == wanted[place] { place += 1 }
            if place == wanted.count { return true }
        }
        return false
    }

    /// Returns whether the text holds one of `phrases`.
    func holds(anyOf phrases: [String]) -> Bool {
        phrases.contains { holds($0) }
    }

    /// Returns whether the text holds `word` with no letter or digit beside it.
    func hasWord(_ word: String) -> Bool {
        let wanted = Array(word.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
            let end = start + wanted.count
            guard bytes[start..<end].elementsEqual(wanted) else { continue }
            let before = start == 0 || !Self.isWordByte(bytes[start - 1])
            let after = end == bytes.count || !Self.isWordByte(bytes[end])
            if before && after { return true }
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte >= 128
    }

    /// Whether the text speaks of things at work at once.
    var speaksOfConcurrency: Bool {
        holds(anyOf: ["concurren", "simultaneous", "in parallel", "at the same time"])
    }

    /// Whether the text speaks of a count of resources rather than of calls per time.
    var speaksOfCount: Bool {
        holds(anyOf: [
            "maximum number of", "already has the maximum", "maximum limit of", "number of",
            "reached the limit of", "too many resources",
        ]) && !speaksOfRate
    }

    /// Whether the text speaks of calls per time.
    var speaksOfRate: Bool {
        holds(anyOf: [
            "throttl", "per second", "per minute", "too many calls", "too many requests",
            "request limit exceeded", "frequency of", "slow down", "number of requests",
            "number of calls", "reduce your request",
        ]) || hasWord("rate") || hasWord("rates") || hasWord("tps") || hasWord("requests")
    }

    /// Whether the text speaks of a quota over a day or longer.
    var speaksOfLongWindow: Bool {
        holds(anyOf: ["per day", "daily", "24 hours", "24-hour", "per week", "per month"])
            && holds(anyOf: ["quota", "limit", "exceed", "too many", "maximum"])
    }
}
