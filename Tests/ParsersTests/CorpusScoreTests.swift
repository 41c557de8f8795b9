import Events
import Foundation
import Parsers
import Testing

/// The labelled texts beside the repository, where they are present.
private let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/corpus").standardizedFileURL

private struct Label: Decodable {
    var service: String?
    var operation: String?
    var code: String?
    var requestIDs: [String]
    var extendedRequestID: String?
    var status: Int?
    var retries: Int?
    var region: String?
    var account: String?
    var time: String?
    var outcome: String

    private enum CodingKeys: String, CodingKey {
        case service, operation, code, status, retries, region, account, time, outcome
        case requestIDs = "request_ids"
        case extendedRequestID = "extended_request_id"
    }
}

private struct LabelledText: Decodable {
    var file: String
    var kind: String
    var events: [Label]
}

@Suite struct CorpusScoreTests {
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: corpus.path),
            "no labelled texts beside the repository"
        )
    )
    func `labelled texts are read as well as promised`() throws {
        var score = Score()
        for text in try labelledTexts() where text.kind != "metrics" {
            var sink = CollectedEvents()
            let path = corpus.appendingPathComponent(text.file)
            _ = InputReader().read(
                [UInt8](try Data(contentsOf: path)),
                named: text.file,
                into: &sink
            )
            score.add(text.events, sink.events)
        }
        print(score.table)
        #expect(score.ratio("text precision") >= 0.98)
        #expect(score.ratio("text recall") >= 0.99)
        #expect(score.ratio("event precision") >= 0.98)
        #expect(score.ratio("event recall") >= 0.99)
        for (fact, floor) in [
            ("code", 0.985), ("operation", 0.95), ("service", 0.95), ("id", 0.97),
            ("retries", 0.95), ("time", 0.95),
        ] {
            #expect(score.ratio(fact) >= floor, "\(fact)")
        }
    }

    private func labelledTexts() throws -> [LabelledText] {
        let files = try FileManager.default.contentsOfDirectory(
            at: corpus,
            includingPropertiesForKeys: nil
        )
        let labels = files.filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
        return try labels.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
                try JSONDecoder().decode(LabelledText.self, from: Data($0.utf8))
            }
        }
    }
}

/// Hits and cases of each measure.
private struct Score {
    private var counts: [String: (hits: Int, cases: Int)] = [:]

    func ratio(_ name: String) -> Double {
        guard let count = counts[name], count.cases > 0 else { return 1 }
        return Double(count.hits) / Double(count.cases)
    }

    var table: String {
        counts.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value.hits)/\($0.value.cases)" }.joined(separator: "\n")
    }

    mutating func add(_ labels: [Label], _ events: [Event]) {
        let throttles = events.filter { $0.outcome == .throttled || $0.outcome == .throttledClient }
        if !throttles.isEmpty { count("text precision", !labels.isEmpty) }
        if !labels.isEmpty { count("text recall", !throttles.isEmpty) }
        var left = throttles
        for label in labels {
            let best = left.indices.max { rank(label, left[$0]) < rank(label, left[$1]) }
            guard let best, rank(label, left[best]) > 0 else {
                count("event recall", false)
                continue
            }
            count("event recall", true)
            compare(label, left.remove(at: best))
        }
        for index in throttles.indices { count("event precision", index >= left.count) }
    }

    private func rank(_ label: Label, _ event: Event) -> Int {
        guard event.outcome.rawValue == label.outcome else { return 0 }
        let ids = label.requestIDs.map { $0.lowercased() }
        if let id = event.requestID?.lowercased(), ids.contains(id) { return 4 }
        if event.code == label.code { return event.operation == label.operation ? 3 : 2 }
        return ids.isEmpty || event.requestID == nil ? 1 : 0
    }

    private mutating func compare(_ label: Label, _ event: Event) {
        if let code = label.code { count("code", event.code == code) }
        if let service = label.service { count("service", event.service == service) }
        if let operation = label.operation { count("operation", event.operation == operation) }
        if let status = label.status { count("status", event.status == status) }
        if let region = label.region { count("region", event.region == region) }
        if let account = label.account { count("account", event.account == account) }
        if let id = label.extendedRequestID { count("id 2", event.extendedRequestID == id) }
        if !label.requestIDs.isEmpty {
            let ids = label.requestIDs.map { $0.lowercased() }
            count("id", event.requestID.map { ids.contains($0.lowercased()) } ?? false)
        }
        if let retries = label.retries {
            count("retries", event.attempts == retries || event.attempts == retries + 1)
        }
        if let time = label.time {
            count("time", event.time?.rfc3339.prefix(19) == time.prefix(19))
        }
    }

    private mutating func count(_ name: String, _ isHit: Bool) {
        counts[name, default: (0, 0)].cases += 1
        if isHit { counts[name, default: (0, 0)].hits += 1 }
    }
}
