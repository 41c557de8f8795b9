internal import Catalogue

/// A word for a POSIX shell, quoted where it needs to be.
func shellQuoted(_ word: String) -> String {
    let isPlain =
        !word.isEmpty
        && word.unicodeScalars.allSatisfy { scalar in
            isWordCharacter(scalar) || "-./:=@%+,".unicodeScalars.contains(scalar)
        }
    if isPlain { return word }
    return "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
}

/// Whether a name is letters, digits and low lines alone, as operations and services are.
func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 100 && name.unicodeScalars.allSatisfy(isWordCharacter)
}

private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || scalar == "_"
}

extension LimitScope {
    /// The flag that sends a command of the AWS CLI to the Region of the calls; empty where no Region
    /// is known, so that the shell's own setting holds.
    ///
    /// Services with one endpoint for the world are asked, and write their CloudTrail, in us-east-1.
    var regionFlag: String {
        if let region, region != "aws-global", Self.isRegion(region) {
            return " --region \(region)"
        }
        return isGlobal ? " --region us-east-1" : ""
    }

    /// Whether the service has one endpoint, and with it one limit, for the world.
    var isGlobal: Bool {
        region == "aws-global" || (service.map { Self.globalServices.contains($0) } ?? false)
    }

    private static let globalServices: Set<String> = [
        "cloudfront", "iam", "organizations", "route53", "shield", "support", "waf",
    ]

    /// Whether the CLI takes a name as a Region's: lower-case words and a number, `us-gov-west-1`.
    private static func isRegion(_ name: String) -> Bool {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        return (3...5).contains(parts.count) && (parts.last.map { Int($0) != nil } ?? false)
            && parts.dropLast().allSatisfy { part in
                !part.isEmpty && part.unicodeScalars.allSatisfy { ("a"..."z").contains($0) }
            }
    }
}

/// A resource as a log names it, as the commands of its service take it.
struct NamedResource {
    /// The name or ARN that the log shows.
    var name: String

    /// Takes a name; `nil` where there is none.
    init?(_ name: String?) {
        guard let name, !name.isEmpty else { return nil }
        self.name = name
    }

    /// The table of a DynamoDB ARN, which may go on with an index or a stream, or the bare name.
    var table: String {
        guard name.hasPrefix("arn:") else { return name }
        let parts = name.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : name
    }

    /// The option that names a Kinesis stream.
    var streamOption: String {
        (name.hasPrefix("arn:") ? "--stream-arn " : "--stream-name ") + shellQuoted(name)
    }
}
