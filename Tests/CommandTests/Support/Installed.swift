import Foundation

/// Programs that some tests drive and that the tests can do without.
enum Installed {
    /// Whether one of `programs` is on the path.
    static func has(_ programs: String...) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { folder in
            programs.contains { FileManager.default.isExecutableFile(atPath: folder + "/" + $0) }
        }
    }

    static let aws = has("aws")
    static let moto = has("moto_server")
    static let browser =
        has("python3") && has("chromium", "chromium-browser", "google-chrome", "chrome")
    static let mandoc = has("mandoc")
    static let groff = has("groff")
    /// Whether `script` takes a command after `-c`, as that of util-linux does.
    static let hasTerminalScript =
        has("script")
        && (try? BuiltBinary.run("script --version"))?.output.contains("util-linux") == true
}
