import Events

extension PublishedLimit {
    /// The limit with the value of a Region, where its condition names one for that Region.
    ///
    /// Conditions name such values as pages do: `20,000 in us-east-2, eu-west-2; 100,000 in us-east-1`,
    /// or `us-east-1 25; eu-west-3 30`. A part with other words than these is left to the reader.
    public func inRegion(_ region: String?) -> PublishedLimit {
        guard let region, kind == .rate, !isApplied, let condition else { return self }
        for part in condition.split(separator: ";") {
            guard let value = Self.value(of: part, in: region) else { continue }
            var own = self
            own.value = value
            return own
        }
        return self
    }

    private static func value(of part: Substring, in region: String) -> Double? {
        var numbers: [Double] = []
        var isNamed = false
        for word in part.split(separator: " ") {
            let plain = word.hasSuffix(",") ? word.dropLast() : word
            if let number = number(plain) {
                numbers.append(number)
            } else if isRegion(plain) {
                isNamed = isNamed || plain == region
            } else if plain != "in" && plain != "and" {
                return nil
            }
        }
        return isNamed && numbers.count == 1 ? numbers[0] : nil
    }

    /// A number with its thousands set apart.
    private static func number(_ word: Substring) -> Double? {
        guard word.utf8.count <= 12, let first = word.utf8.first, (0x30...0x39).contains(first)
        else { return nil }
        return Double(word.filter { $0 != "," })
    }

    /// Whether a word is made as the names of Regions are: `eu-west-1`.
    private static func isRegion(_ word: Substring) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return (3...4).contains(parts.count) && (parts.last.map { Int($0) != nil } ?? false)
            && parts.dropLast().allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            }
    }
}
