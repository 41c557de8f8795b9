import Bindings
import Catalogue
import Events

@testable import Parsers
@testable import Reports

/// What writes text that someone else obeys or reads, and what is looked up for it.
extension Target {
    /// An event of the tool's own form, which must read back as it was written.
    static func rewriteEvent(_ bytes: [UInt8]) {
        guard let value = try? parser.parse(bytes[...]).value,
            let event = EventLine.event(of: value, file: "fuzz")
        else { return }
        let line = EventsNDJSON.line(event)
        guard let again = try? parser.parse(line[...]).value,
            let reread = EventLine.event(of: again, file: "fuzz")
        else { preconditionFailure("an event does not read back") }
        precondition(EventsNDJSON.line(reread) == line, "an event reads back as another")
    }

    /// Redaction at every level, which must leave nothing to redact.
    static func redact(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        for level in Redactor.Level.allCases {
            var redactor = Redactor(level)
            let once = redactor.redact(text)
            if level == .none { precondition(once == text, "none takes something out") }
        }
    }

    /// Text made safe for a terminal, a page and JSON.
    static func write(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = Printable.line(text)
        precondition(
            !line.unicodeScalars.contains(where: Printable.isActive),
            "something that a terminal obeys"
        )
        precondition(
            !Markup.safe(text).utf8.contains { [0x3C, 0x3E, 0x22, 0x27].contains($0) },
            "something that a page obeys"
        )
        var writer = JSONWriter()
        writer.value(text)
        precondition(
            !writer.bytes.contains { $0 < 0x20 || $0 == 0x7F },
            "a control character in JSON"
        )
        guard let (value, repair) = try? parser.parse(writer.bytes[...]), repair == nil else {
            preconditionFailure("JSON that is none")
        }
        precondition(value.string?.utf8.elementsEqual(text.utf8) == true, "another text in JSON")
    }

    /// What a name that someone asks about means, or what it is near to.
    static func explain(_ bytes: [UInt8]) {
        _ = Catalogue.explain(String(decoding: bytes, as: UTF8.self))
    }

    /// What a code, a message or a name of a service means.
    static func askCatalogue(_ bytes: [UInt8]) {
        let words = bytes.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }
        _ = Catalogue.verdict(
            code: word(0),
            message: word(1),
            status: word(2).flatMap { Int($0) },
            service: word(2),
            reason: word(3),
            operation: word(3)
        )
        _ = Catalogue.sdk(matching: words.first ?? "")
        _ = Catalogue.endpointPrefix(forName: words.first ?? "")
    }
}
