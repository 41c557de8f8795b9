/// Where a fact comes from.
public struct Document: Hashable, Sendable {
    /// The key by which facts name it.
    public var key: String
    /// What it is.
    public var title: String
    /// Its address, where it has one.
    public var url: String?
    /// When it was written or read, as far as known.
    public var date: String?

    init(_ row: TableRow) {
        key = row[0]
        title = row[1]
        url = row.text(2)
        date = row.text(3)
    }
}

extension Catalogue {
    /// Returns the document with this key.
    public static func document(_ key: String) -> Document? {
        Tables.sources.row(key).map(Document.init)
    }

    /// Returns the documents with these keys, without repetition.
    public static func documents(_ keys: [String]) -> [Document] {
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }.compactMap(document)
    }

    /// All documents, by key.
    public static var documents: [Document] { Tables.sources.allRows.map(Document.init) }
}
