import Analysis
import Bindings
import Events
import Reports

extension Invocation {
    /// Writes a support case into the folder that `-o` names; identities go unless `--redact=none`.
    mutating func ticket(_ options: Options) throws -> CInt {
        guard let folder = options.output else {
            throw UsageError.missingOperand("name the folder to write: -o DIR")
        }
        try requireInput(options)
        var analysisOptions = AnalysisOptions()
        analysisOptions.quotas = try Quotas.read(options.quotas)
        let gathered = gather(options, hashing: true)
        let ledger = gathered.ledger.filtered(by: options.filter)
        let incident = Analysis.analyze(ledger, inputs: gathered.inputs, options: analysisOptions)
        let level = options.redaction == .secrets ? .ids : options.redaction
        let supportCase = SupportCase(incident, events: ledger.events, level: level)
        let digests = supportCase.files.map { file in
            var digest = SHA256()
            digest.update(file.bytes[...])
            return digest.hexadecimal
        }
        let manifest = supportCase.manifest(inputs: gathered.inputs, digests: digests)
        let files = (supportCase.files + [manifest]).map { (name: $0.name, bytes: $0.bytes) }
        try OutputFolder.write(files, to: folder)
        report(gathered.ledger.diagnostics, options)
        return gathered.ledger.diagnostics.containsDamage ? 2 : 0
    }
}
