extension Catalogue {
    /// A part of the catalogue that can be listed.
    public enum Topic: String, CaseIterable, Sendable {
        /// Error codes.
        case codes
        /// Published limits.
        case limits
        /// Remedies.
        case remedies
        /// SDKs.
        case sdks
        /// Services.
        case services
        /// Documents behind the facts.
        case sources
    }

    /// Returns one part of the catalogue, a line a fact, in a fixed order.
    ///
    /// With `service`, only what concerns that service; with `text`, only lines that hold it, ASCII
    /// case put aside.
    public static func list(
        _ topic: Topic,
        service: String? = nil,
        containing text: String? = nil
    ) -> [String] {
        var lines: [String]
        switch topic {
        case .codes:
            lines = Tables.codes.allRows.compactMap { row in
                let services = row.words(4)
                if let service, !services.contains(service), !services.contains("*") { return nil }
                let status = row.text(3).map { ", HTTP \($0)" } ?? ""
                let note = row.text(6).map { "; \($0)" } ?? ""
                let shown = services.count > 6 ? "\(services.count) services" : row[4]
                return "\(row[1]): \(row[2])\(status), \(shown)\(note) (\(row[8]))"
            }
        case .limits:
            lines = (service.map(limits(service:)) ?? allLimits).map { $0.service + " " + $0.line }
        case .remedies:
            lines = (service.map(remedies(service:)) ?? allRemedies).map(\.line)
        case .sdks:
            lines = sdks.map {
                "\($0.id): \($0.name), mode \($0.defaultMode), \($0.defaultAttempts) attempts; "
                    + "\($0.adaptiveSetting)"
            }
        case .services:
            lines = services.filter { service == nil || $0.endpointPrefix == service }.map {
                "\($0.endpointPrefix): " + $0.names.joined(separator: "; ")
            }
        case .sources: lines = documents.map(\.line)
        }
        guard let text, !text.isEmpty else { return lines }
        let wanted = text.lowercased()
        return lines.filter { $0.lowercased().contains(wanted) }
    }
}
