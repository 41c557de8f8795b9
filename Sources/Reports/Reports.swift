public import Analysis

/// A way to write an incident; one file and one conformance per format.
public protocol Renderer: Sendable {
    /// Returns the whole report.
    func render(_ incident: Incident) -> [UInt8]
    /// Whether the report names the SHA-256 digest of each input, which costs a pass over its bytes.
    var namesDigests: Bool { get }
}

extension Renderer {
    /// Most forms name none.
    public var namesDigests: Bool { false }
}

/// The name and version of this tool, as reports state them.
public enum Tool {
    /// The name of the command.
    public static let name = "throttle-forensics"
    /// The version, by the rules of semantic versioning.
    public static let version = "0.1.0"
}
