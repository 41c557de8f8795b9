public import Analysis

/// A way to write an incident; one file and one conformance per format.
public protocol Renderer: Sendable {
    /// Returns the whole report.
    func render(_ incident: Incident) -> [UInt8]
}
