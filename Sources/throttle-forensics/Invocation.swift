import Analysis
import Bindings
import Catalogue
import Events
import Reports

/// One run of the tool, with its surroundings as a value, so that a test can hold it.
struct Invocation<Surroundings: Console> {
    /// The arguments after the program name.
    let arguments: [String]
    /// Where output goes.
    var console: Surroundings

    /// Creates a run.
    init(_ arguments: [String], console: Surroundings) {
        self.arguments = arguments
        self.console = console
    }

    /// Runs to the end and returns the exit status.
    mutating func run() -> CInt {
        do {
            let options = try Options(arguments)
            return try run(options)
        } catch let error as UsageError {
            console.complain("\(Tool.name): \(error)")
            return 64
        } catch let error as SystemError {
            // Whoever read the report has seen enough.
            if error == .brokenPipe { return 0 }
            console.complain("\(Tool.name): cannot write the output: \(error)")
            return 2
        } catch {
            console.complain("\(Tool.name): \(error)")
            return 2
        }
    }

    private mutating func run(_ options: Options) throws -> CInt {
        if options.wantsVersion {
            let commit = BuildInfo.commit.map { " (\($0))" } ?? ""
            try console.write(Array("\(Tool.name) \(Tool.version)\(commit)\n".utf8))
            return 0
        }
        if options.wantsHelp {
            try console.write(Array(Help.text(for: options.command).utf8))
            return 0
        }
        switch options.command {
        case .analyze: return try analyze(options)
        case .events: return try events(options)
        case .explain: return try explain(options)
        case .catalogue: return try catalogue(options)
        case .completions:
            guard let name = options.operands.first else {
                throw UsageError.missingOperand("name a shell: bash, zsh or fish")
            }
            guard let shell = Shell(rawValue: name) else {
                throw UsageError.unknownWord(name, "shell", Shell.allCases.map(\.rawValue))
            }
            try deliver(Array(shell.completions.utf8), options)
            return 0
        case .help:
            try deliver(Array(Help.text(for: try helpSubject(options)).utf8), options)
            return 0
        case .man:
            try deliver(Array(Manual.page.utf8), options)
            return 0
        case .whatif: return try whatIf(options)
        case .ticket: return try ticket(options)
        case .summarize: return try summarize(options)
        case .merge: return try merge(options)
        }
    }

    /// Reads the inputs that the command line names.
    func gather(_ options: Options, hashing: Bool) -> Gathering {
        Gathering(
            paths: options.operands,
            options: options.parse,
            hashing: hashing,
            jobs: options.jobs ?? Workers.processors,
            progress: progress(options)
        )
    }

    /// Who is shown how far reading has come.
    func progress(_ options: Options) -> Progress {
        let isShown =
            options.progress == .always || options.progress == .auto && console.errorIsTerminal
        return isShown
            ? Progress.onStandardError(fromStart: options.progress == .always) : Progress.none
    }

    /// Refuses to wait for a person to type a log, and to take a slip of the pen for a file.
    func requireInput(_ options: Options) throws(UsageError) {
        if options.operands.isEmpty, console.inputIsTerminal { throw .nothingToRead }
        guard options.command == .analyze, let word = options.operands.first,
            !OutputFile.exists(word)
        else { return }
        let names = Command.allCases.map(\.rawValue)
        if let command = Spelling.closest(to: word, among: names) {
            throw .noSuchFile(word, advice: "did you mean the command \(command)?")
        }
        guard !word.contains("/"), case .known = Catalogue.explain(word) else { return }
        throw .noSuchFile(word, advice: "\(Tool.name) explain \(word) says what that means")
    }

    /// The command that `help` is asked about.
    private func helpSubject(_ options: Options) throws(UsageError) -> Command {
        guard let word = options.operands.first else { return .analyze }
        guard let command = Command(rawValue: word) else {
            throw .unknownWord(word, "command", Command.allCases.map(\.rawValue))
        }
        return command
    }

    private mutating func analyze(_ options: Options) throws -> CInt {
        if let seconds = options.followSeconds { return try follow(options, every: seconds) }
        let request = try ReportRequest(options)
        try requireInput(options)
        let gathered = gather(
            options,
            hashing: renderer(request.format, options).namesDigests
        )
        return try reportOn(gathered.ledger, gathered.inputs, request, options)
    }

    /// Writes the report on a ledger and returns the exit status.
    mutating func reportOn(
        _ ledger: Ledger,
        _ inputs: [InputSummary],
        _ request: ReportRequest,
        _ options: Options
    ) throws -> CInt {
        let incident = Analysis.analyze(
            ledger.filtered(by: options.filter),
            inputs: inputs,
            options: request.analysis
        )
        var redactor = Redactor(options.redaction)
        let report = renderer(request.format, options).render(redactor.redact(incident))
        try deliver(report, options)
        self.report(ledger.diagnostics, options)
        if ledger.diagnostics.containsDamage { return 2 }
        if let limit = options.failOn, let ratio = incident.throttleRatio, incident.throttled > 0,
            ratio >= limit
        {
            return 1
        }
        return 0
    }

    /// The width and colour of text for people.
    func textStyle(_ options: Options) -> TextReport {
        let isTerminal = options.output == nil && console.outputIsTerminal
        let isColoured =
            options.color == .always
            || options.color == .auto && isTerminal && !console.refusesColour
        let width = isTerminal ? min(console.columns ?? 100, 160) : 100
        return TextReport(width: width, isColoured: isColoured)
    }

    func renderer(_ format: OutputFormat, _ options: Options) -> any Renderer {
        switch format {
        case .text, .ndjson: return textStyle(options)
        case .markdown: return MarkdownReport()
        case .html: return HTMLReport()
        case .json: return JSONReport()
        case .csv: return CSVReport()
        }
    }

    private mutating func events(_ options: Options) throws -> CInt {
        if let format = options.format, format != .ndjson {
            throw UsageError.badValue(
                format.rawValue,
                flag: "--format",
                expected: "ndjson, the format of events"
            )
        }
        try requireInput(options)
        let gathered = gather(options, hashing: false)
        var redactor = Redactor(options.redaction)
        var bytes: [UInt8] = []
        for event in gathered.ledger.events where options.filter.admits(event) {
            bytes += EventsNDJSON.line(redactor.redact(event))
            if options.output == nil, bytes.count > 1 << 18 {
                try console.write(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try deliver(bytes, options)
        report(gathered.ledger.diagnostics, options)
        return gathered.ledger.diagnostics.containsDamage ? 2 : 0
    }

    private mutating func explain(_ options: Options) throws -> CInt {
        guard !options.operands.isEmpty else {
            throw UsageError.missingOperand(
                "name a code, API, service or quota code, such as RequestLimitExceeded"
            )
        }
        switch Catalogue.explain(options.operands.joined(separator: " ")) {
        case .known(let explanations):
            let text = explanations.map { $0.lines.joined(separator: "\n") + "\n" }
            try deliver(Array(text.joined(separator: "\n").utf8), options)
            return 0
        case .unknown(let nearest):
            let hint = nearest.isEmpty ? "" : "; near: " + nearest.joined(separator: ", ")
            throw UsageError.missingOperand(
                "nothing is known of \"\(options.operands.joined(separator: " "))\"\(hint)"
            )
        }
    }

    private mutating func catalogue(_ options: Options) throws -> CInt {
        var words = options.operands
        guard let word = words.first else {
            let topics = Catalogue.Topic.allCases.map { $0.rawValue + "\n" }.joined()
            try deliver(Array(topics.utf8), options)
            return 0
        }
        guard let topic = Catalogue.Topic(rawValue: word) else {
            throw UsageError.unknownWord(word, "topic", Command.topics)
        }
        words.removeFirst()
        let lines = Catalogue.list(
            topic,
            service: options.filter.services.first,
            containing: words.isEmpty ? nil : words.joined(separator: " ")
        )
        try deliver(Array(lines.map { $0 + "\n" }.joined().utf8), options)
        return 0
    }

    /// Writes a result to where the command line wants it.
    mutating func deliver(_ bytes: [UInt8], _ options: Options) throws(SystemError) {
        guard let path = options.output else { return try console.write(bytes) }
        try OutputFile.write(bytes, to: path)
    }
}

/// What a report is to be, checked before the work begins.
struct ReportRequest {
    /// The format of the report.
    let format: OutputFormat
    /// What the analysis is told.
    let analysis: AnalysisOptions

    /// What a study of the last calls is told: the quotas, and no more threads than its own.
    var levelOptions: AnalysisOptions {
        var options = AnalysisOptions()
        options.quotas = analysis.quotas
        return options
    }

    /// Finds out the format, and reads the files that flags name.
    init(_ options: Options) throws(UsageError) {
        format = options.format ?? options.output.flatMap(OutputFormat.init(fileName:)) ?? .text
        guard format != .ndjson else {
            throw .badValue(
                "ndjson",
                flag: "--format",
                expected: "a format of reports; the events command writes it"
            )
        }
        var analysis = AnalysisOptions()
        let jobs = options.jobs ?? Workers.processors
        analysis.run = { Workers.run(jobs: $0, threads: jobs, $1) }
        analysis.quotas = try Quotas.read(options.quotas)
        analysis.drawsCharts = format == .html
        self.analysis = analysis
    }
}
