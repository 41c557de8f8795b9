extension Catalogue {
    /// Returns the names of codes, operations and services that are spelled nearly like `text`,
    /// the nearest first; at most five, and none that differ in more than a third of their letters.
    public static func nearest(to text: String) -> [String] {
        let wanted = Array(plain(text).utf8.prefix(80))
        guard wanted.count >= 2 else { return [] }
        let most = max(1, wanted.count / 3)
        var best: [(distance: Int, name: String)] = []
        var seen: Set<String> = []
        let names =
            Tables.codes.allRows.map { $0[1] } + Tables.reasons.allRows.map { $0[1] }
            + Tables.services.allRows.map { $0[0] } + Tables.operations.allRows.map { $0[0] }
        for name in names where abs(name.utf8.count - wanted.count) <= most + 4 {
            let bytes = Array(plain(name).utf8)
            guard abs(bytes.count - wanted.count) <= most,
                let distance = distance(wanted, bytes, atMost: most), seen.insert(name).inserted
            else { continue }
            best.append((distance, name))
        }
        return best.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(5)
            .map(\.name)
    }

    /// Returns the number of letters to change, add or take away (Levenshtein), or `nil` above
    /// `most`.
    static func distance(_ left: [UInt8], _ right: [UInt8], atMost most: Int) -> Int? {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            var least = row[0]
            for place in right.indices {
                let change = diagonal + (byte == right[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(change, diagonal + 1, row[place] + 1)
                least = min(least, row[place + 1])
            }
            if least > most { return nil }
        }
        return row[right.count] <= most ? row[right.count] : nil
    }
}
