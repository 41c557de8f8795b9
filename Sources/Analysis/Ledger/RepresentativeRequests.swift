/// What of a throttled request decides whether it stands for an incident.
struct RequestTraits: Sendable {
    /// A number for the API in its account and Region.
    var api: Int
    /// A number for who called.
    var caller: Int
    /// Whether all the IDs are known that AWS asks for; S3 has two.
    var hasAllIDs: Bool
    /// The SDK's name and version, as far as the user agent says.
    var sdk: SDKRelease
}

/// The name and version of an SDK in a user agent, for choosing the newest.
struct SDKRelease: Hashable, Sendable {
    /// The name in lower case without its generation, such as `aws-sdk-go`; empty when unknown.
    var family = ""
    /// The generation and then the version's numbers.
    var version: [Int] = []

    /// Reads the first product of a user agent that is an SDK of AWS; looks at its first 400 bytes.
    init(_ userAgent: String?) {
        guard let userAgent else { return }
        for product in userAgent.utf8.prefix(400).split(separator: 0x20) {
            let parts = product.split(separator: 0x2F, maxSplits: 1)
            guard parts.count == 2 else { continue }
            var name = String(decoding: parts[0], as: UTF8.self).lowercased()
            guard name.hasPrefix("boto") || name.hasPrefix("aws-") else { continue }
            // The generation is a part of some names: Boto3, aws-sdk-go-v2.
            let digits = String(name.reversed().prefix { $0 >= "0" && $0 <= "9" }.reversed())
            name.removeLast(digits.count)
            if name.hasSuffix("-v") { name.removeLast(2) }
            family = name
            version = [Int(digits) ?? 1]
            for number in parts[1].split(separator: 0x2E).prefix(4) {
                guard let number = Int(String(decoding: number.prefix(9), as: UTF8.self)) else {
                    break
                }
                version.append(number)
            }
            return
        }
    }

    /// Whether it is a later release of the same SDK.
    func isNewer(than other: SDKRelease) -> Bool {
        family == other.family && other.version.lexicographicallyPrecedes(version)
    }
}

/// Returns the places of at most `count` requests that stand for all of `traits`, in their order.
///
/// The requests, which come in the order of time, are cut into `count` stretches of equal number, and
/// each gives one: that whose API and caller are behind most in what is chosen already, each
/// measured by its share of all requests and each wanted once at least; then the one with both IDs;
/// then that of the newest SDK; then the first. Linear in the number of requests.
func representatives(_ traits: [RequestTraits], _ count: Int) -> [Int] {
    guard traits.count > count, count > 0 else {
        return Array(traits.indices.prefix(max(0, count)))
    }
    var apis = Balance(traits.map(\.api), count)
    var callers = Balance(traits.map(\.caller), count)
    return (0..<count).map { part in
        let stretch = (part * traits.count / count)..<((part + 1) * traits.count / count)
        var best = stretch.lowerBound
        var bestNeed = -Double.infinity
        for index in stretch {
            let need = apis.need(traits[index].api) + callers.need(traits[index].caller)
            let isBetter =
                need != bestNeed
                ? need > bestNeed
                : traits[index].hasAllIDs != traits[best].hasAllIDs
                    ? traits[index].hasAllIDs : traits[index].sdk.isNewer(than: traits[best].sdk)
            if isBetter {
                best = index
                bestNeed = need
            }
        }
        apis.take(traits[best].api)
        callers.take(traits[best].caller)
        return best
    }
}

/// How many of each kind should be chosen, and how many are.
private struct Balance {
    private var wanted: [Int: Double] = [:]
    private var chosen: [Int: Double] = [:]

    init(_ kinds: [Int], _ count: Int) {
        for kind in kinds { wanted[kind, default: 0] += 1 }
        for (kind, number) in wanted {
            wanted[kind] = max(1, number * Double(count) / Double(kinds.count))
        }
    }

    /// The share of its wanted number that a kind still lacks; below 0 when it has more.
    func need(_ kind: Int) -> Double {
        let goal = wanted[kind] ?? 1
        // The bigger kind goes first where both lack everything.
        return (goal - (chosen[kind] ?? 0)) / goal + goal * 1e-9
    }

    mutating func take(_ kind: Int) { chosen[kind, default: 0] += 1 }
}
