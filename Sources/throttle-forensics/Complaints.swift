import Events
import Reports

extension Invocation {
    /// Says on standard error what could not be read and what was read with a caveat.
    ///
    /// Of damage the first cases of each kind and the count of the others are shown, of the rest one
    /// line a kind. File names stay as given, so that the reader can open them; secrets go as in
    /// the report.
    mutating func report(_ diagnostics: DiagnosticLog, _ options: Options) {
        var redactor = Redactor(options.redaction == .none ? .none : .secrets)
        let log = redactor.redact(diagnostics)
        let reasons = log.counts.keys.sorted { $0.rawValue < $1.rawValue }
        for reason in reasons where reason.isDamage {
            let cases = log.first[reason, default: []]
            for diagnostic in cases { complain(diagnostic) }
            let more = log.counts[reason, default: 0] - cases.count
            if more > 0 { console.complain("\(Tool.name): \(more) more: \(reason.rawValue)") }
        }
        for reason in reasons where !reason.isDamage {
            guard let first = log.first[reason]?.first else { continue }
            let more = log.counts[reason, default: 1] - 1
            let kind = reason.rawValue.split(separator: "_").joined(separator: " ")
            complain(first, " (\(kind)" + (more > 0 ? ", and \(more) more" : "") + ")")
        }
    }

    private mutating func complain(_ diagnostic: Diagnostic, _ more: String = "") {
        let place = diagnostic.source
        console.complain(
            "\(Tool.name): \(ReportText.line(place.file)):\(place.line)"
                + " (byte \(place.offset)): \(ReportText.line(diagnostic.detail))" + more
        )
    }
}
