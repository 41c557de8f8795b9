import Analysis

/// How the places of evidence are shown to people: each file once, long paths by their end.
struct PlaceNames {
    /// Paths up to this length stay as they are.
    private static let longestPath = 40

    private var names: [String: String] = [:]

    /// Finds a short name for each long path among the inputs of an incident.
    ///
    /// It is the fewest components from the path's end that no other input ends in. The whole paths
    /// stand in the list of inputs.
    init(_ incident: Incident) {
        var owners: [String: Int] = [:]
        for input in incident.inputs {
            for suffix in Self.suffixes(input.file) { owners[suffix, default: 0] += 1 }
        }
        for input in incident.inputs where input.file.utf8.count > Self.longestPath {
            if let short = Self.suffixes(input.file).first(where: { owners[$0] == 1 }),
                short.utf8.count + 2 < input.file.utf8.count
            {
                names[input.file] = "…/" + short
            }
        }
    }

    /// The last one, two, … six components of a path.
    private static func suffixes(_ path: String) -> [String] {
        let parts = path.split(separator: "/").suffix(6)
        return parts.indices.reversed().map { parts[$0...].joined(separator: "/") }
    }

    /// Returns `trail.json.gz: byte 12, 345, 678 and 2 more`, or `app.log:7 (byte 120)`.
    ///
    /// In exports that hold everything on one line the byte offset is what tells, so the line is
    /// left out there.
    func text(_ citations: [Citation], shown limit: Int = 3) -> String {
        var order: [String] = []
        var byFile: [String: [Citation]] = [:]
        for citation in citations.prefix(limit) {
            if byFile[citation.file] == nil { order.append(citation.file) }
            byFile[citation.file, default: []].append(citation)
        }
        let parts = order.map { file in
            let places = byFile[file] ?? []
            let name = names[file] ?? file
            if places.allSatisfy({ $0.line <= 1 }) {
                return name + ": byte " + places.map { String($0.offset) }.joined(separator: ", ")
            }
            let stands = places.map { "\($0.line) (byte \($0.offset))" }
            return stands.count == 1
                ? name + ":" + stands[0] : name + ": lines " + stands.joined(separator: ", ")
        }
        let more = citations.count - limit
        return parts.joined(separator: "; ") + (more > 0 ? " and \(more) more" : "")
    }
}
