import Analysis
import Events
import Reports

extension Invocation {
    /// Replays the calls under the change that the command line names.
    mutating func whatIf(_ options: Options) throws -> CInt {
        let format = options.format ?? options.output.flatMap(OutputFormat.init(fileName:)) ?? .text
        guard format == .text || format == .json else {
            throw UsageError.badValue(
                format.rawValue,
                flag: "--format",
                expected: "text or json, the formats of whatif"
            )
        }
        guard options.change.changesAnything else {
            throw UsageError.missingOperand(
                "say what to try: --capacity, --refill, --batch, --cache, --jitter, --adaptive,"
                    + " --pace or --accounts"
            )
        }
        try requireInput(options)
        var analysisOptions = AnalysisOptions()
        analysisOptions.quotas = try Quotas.read(options.quotas)
        let gathered = gather(options, hashing: false)
        var answers = Analysis.whatIf(
            gathered.ledger.filtered(by: options.filter),
            options.change,
            options: analysisOptions
        )
        var redactor = Redactor(options.redaction)
        for index in answers.indices {
            answers[index].scope = redactor.redact(answers[index].scope)
        }
        let bytes =
            format == .json
            ? WhatIfReport.json(options.change, answers)
            : WhatIfReport.text(options.change, answers, style: textStyle(options))
        try deliver(bytes, options)
        report(gathered.ledger.diagnostics, options)
        return gathered.ledger.diagnostics.containsDamage ? 2 : 0
    }
}
