import Bindings

/// Where a run's output goes and what it knows of its surroundings; a test brings its own.
protocol Console {
    /// Whether standard input is a terminal.
    var inputIsTerminal: Bool { get }
    /// Whether standard output is a terminal.
    var outputIsTerminal: Bool { get }
    /// Whether standard error is a terminal.
    var errorIsTerminal: Bool { get }
    /// The columns of the terminal that output goes to, if any.
    var columns: Int? { get }
    /// Whether the person asks for no colour in any program (`NO_COLOR`).
    var refusesColour: Bool { get }
    /// Whether the terminal that complaints go to can be drawn over.
    var canMoveCursor: Bool { get }
    /// Writes to standard output.
    mutating func write(_ bytes: [UInt8]) throws(SystemError)
    /// Writes a line to standard error.
    mutating func complain(_ line: String)
}

/// The console that the process was started with.
struct SystemConsole: Console {
    var inputIsTerminal: Bool { Descriptor.standardInput.isTerminal }
    var outputIsTerminal: Bool { Descriptor.standardOutput.isTerminal }
    var errorIsTerminal: Bool { Descriptor.standardError.isTerminal }
    var columns: Int? { Descriptor.standardOutput.terminalColumns }
    var refusesColour: Bool { ProcessEnvironment.value("NO_COLOR")?.isEmpty == false }
    var canMoveCursor: Bool {
        let name = ProcessEnvironment.value("TERM") ?? ""
        return !name.isEmpty && name != "dumb"
    }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        try Descriptor.standardOutput.write(bytes[...])
    }

    func complain(_ line: String) {
        // When standard error is gone there is nowhere left to say so.
        do { try Descriptor.standardError.write(line + "\n") } catch {}
    }
}
