extension Catalogue {
    /// Returns the code itself, without what SDKs and CloudTrail put around it.
    ///
    /// A leading `Client.` or `Server.` (CloudTrail, EC2), everything up to `#` (Smithy shapes) and
    /// everything from `:` or `;` on (`x-amzn-ErrorType`, `x-amzn-query-error`) goes; the spelling
    /// stays.
    public static func baseCode(_ code: String) -> String {
        var part = Substring(code).utf8
        if let hash = part.lastIndex(of: UInt8(ascii: "#")) {
            part = part[part.index(after: hash)...]
        }
        if let end = part.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") })
        {
            part = part[..<end]
        }
        while let first = part.first, isBlank(first) { part.removeFirst() }
        while let last = part.last, isBlank(last) { part.removeLast() }
        // `Client.` and `Server.` are seven bytes each.
        if part.count > 7, let dot = part.dropFirst(6).first, dot == UInt8(ascii: ".") {
            let fault = part.prefix(6).map { $0 | 32 }
            if fault == clientFault || fault == serverFault { part = part.dropFirst(7) }
        }
        return String(Substring(part))
    }

    private static let clientFault = Array("client".utf8)
    private static let serverFault = Array("server".utf8)

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
    }
}
