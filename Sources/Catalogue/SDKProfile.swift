/// What is known of how an SDK retries, and how that is set.
public struct SDKProfile: Equatable, Sendable {
    /// A short name, for example `boto3`.
    public var id: String
    /// The full name.
    public var name: String
    /// The parts of a user agent that tell it, in lower case.
    public var agents: [String]
    /// The retry mode without settings.
    public var defaultMode: String
    /// The attempts without settings, the first included.
    public var defaultAttempts: Int
    /// The base of the wait after a throttle, in seconds.
    public var throttleBaseSeconds: Double?
    /// The longest wait, in seconds.
    public var capSeconds: Double?
    /// Whether waits are random without settings; where not, processes retry in step.
    public var hasJitter: Bool
    /// How the number of attempts is set.
    public var attemptsSetting: String
    /// How the adaptive mode is set.
    public var adaptiveSetting: String
    /// A setting to paste, line by line.
    public var snippet: [String]
    /// What else is to be known.
    public var note: String?
    /// The keys of its sources; see ``Catalogue/document(_:)``.
    public var sources: [String]

    init(_ row: TableRow) {
        id = row[1]
        name = row[2]
        agents = row.words(3, separator: ";")
        defaultMode = row[4]
        defaultAttempts = Int(row[5]) ?? 3
        throttleBaseSeconds = row.number(6)
        capSeconds = row.number(7)
        hasJitter = row.answer(8) ?? true
        attemptsSetting = row[9]
        adaptiveSetting = row[10]
        snippet = row.words(11, separator: "|")
        note = row.text(12)
        sources = row.words(13)
    }
}

extension Catalogue {
    /// All SDKs; a tool stands before the SDK that it is built on, and any other SDK last.
    public static let sdks: [SDKProfile] = Tables.sdks.allRows.map(SDKProfile.init)

    /// Returns the SDK that a user agent names, or `nil` where it names none.
    ///
    /// Looks at the first 1,000 bytes.
    public static func sdk(matching userAgent: String) -> SDKProfile? {
        let text = String(userAgent.prefix(1000)).lowercased()
        guard !text.isEmpty else { return nil }
        return sdks.first { sdk in sdk.agents.contains { text.contains($0) } }
    }

    /// The settings that every current SDK reads, for callers whose SDK is unknown.
    public static var anySDK: SDKProfile? { sdks.last }
}
