extension Catalogue {
    /// Returns the code itself, without what SDKs and CloudTrail put around it.
    ///
    /// A leading `Client.` or `Server.` (CloudTrail, EC2), everything up to `#` (Smithy shapes) and
    /// everything from `:` on (`x-amzn-ErrorType`) goes; the spelling stays.
    public static func baseCode(_ code: String) -> String {
        var part = Substring(code)
        if let hash = part.lastIndex(of: "#") { part = part[part.index(after: hash)...] }
        if let colon = part.firstIndex(of: ":") { part = part[..<colon] }
        // `<Code>;Sender` is how query-compatible JSON services write it.
        if let semicolon = part.firstIndex(of: ";") { part = part[..<semicolon] }
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        for fault in ["client.", "server."]
        where part.utf8.count > fault.utf8.count && part.lowercased().hasPrefix(fault) {
            part = part.dropFirst(fault.count)
        }
        return String(part)
    }
}
