extension Catalogue {
    /// Returns the service and the region that the name of a host says, or `nil` for foreign hosts.
    ///
    /// Knows regional, global, dual-stack, FIPS and old endpoints, buckets and APIs in front of the
    /// service, and the partitions of China and of the US government.
    public static func endpoint(forHost host: String) -> (service: String?, region: String?)? {
        guard host.utf8.count <= 300 else { return nil }
        let name = host.split(separator: ":").first.map { $0.lowercased() } ?? ""
        var labels = name.split(separator: ".").map(String.init)
        if labels.last == "cn" { labels.removeLast() }
        switch labels.suffix(2) {
        case ["amazonaws", "com"], ["api", "aws"]: labels.removeLast(2)
        default: return nil
        }
        var region: String?
        var names: [String] = []
        for label in labels {
            if isRegion(label) {
                region = label
            } else if label.hasPrefix("s3-") {
                // `s3-eu-west-1` is an old spelling of a regional endpoint.
                let rest = String(label.dropFirst(3))
                if isRegion(rest) { region = rest }
                names.append("s3")
            } else if label != "dualstack", label != "vpce" {
                names.append(label)
            }
        }
        return (service(named: names), region)
    }

    /// Tries the last three, two and one labels as an endpoint prefix or another name.
    private static func service(named labels: [String]) -> String? {
        for count in [3, 2, 1] where labels.count >= count {
            var name = labels.suffix(count).joined(separator: ".")
            if name.hasSuffix("-fips") { name = String(name.dropLast(5)) }
            if name.hasPrefix("fips-") || name.hasPrefix("fips.") {
                name = String(name.dropFirst(5))
            }
            if let exact = prefix(kind: "p", name) { return exact }
            if let other = prefix(kind: "a", plain(name)) { return other }
        }
        guard let last = labels.last else { return nil }
        return prefix(kind: "s", last)
    }

    /// Returns whether `label` has the shape of a region: `eu-west-1`, `us-gov-east-1`.
    public static func isRegion(_ label: String) -> Bool {
        let parts = label.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4, parts[0].utf8.count == 2 else { return false }
        guard let last = parts.last, last.utf8.count <= 2, UInt8(last) != nil else { return false }
        return parts.dropLast().allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
        }
    }
}
