import Catalogue
import Foundation
import Testing

/// Checks the verdicts against labelled texts that may lie beside the package.
struct CorpusTests {
    private struct Text: Decodable {
        struct Label: Decodable {
            var service: String?
            var operation: String?
            var code: String?
            var status: Int?
            var outcome: String
        }
        var file: String
        var events: [Label]
    }

    @Test func `every labelled throttle with a code is one, and its service is known`()
        throws
    {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "../shared/corpus")
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        let labels = names.filter { $0.hasPrefix("labels-") }
        if labels.isEmpty {
            print("skipped: no corpus beside the package")
            return
        }
        var count = 0
        for name in labels {
            let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for line in lines.split(separator: "\n") {
                let text = try JSONDecoder().decode(Text.self, from: Data(line.utf8))
                for event in text.events where event.outcome == "throttled" && event.code != nil {
                    count += 1
                    let verdict = Catalogue.verdict(
                        code: event.code,
                        message: nil,
                        status: event.status,
                        service: event.service,
                        operation: event.operation
                    )
                    guard case .throttle = verdict else {
                        Issue.record("\(text.file): \(event) is \(verdict)")
                        continue
                    }
                }
                for event in text.events {
                    if let service = event.service {
                        #expect(
                            Catalogue.endpointPrefix(forName: service) != nil,
                            "\(text.file): \(service)"
                        )
                    }
                }
            }
        }
        #expect(count > 100)
    }
}
