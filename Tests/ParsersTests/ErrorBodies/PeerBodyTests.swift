import Events
import Foundation
import Parsers
import Testing

/// The error bodies of an SDK's own tests, where they stand beside the repository.
private let peers = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/peers/botocore/tests/unit").standardizedFileURL

/// One body as it stands on the wire, and what the SDK reads in it.
private struct Body: CustomTestStringConvertible {
    var name: String
    var text: String
    var code: String?
    var message: String?
    var requestID: String?
    var status: Int?
    var testDescription: String { name }
}

@Suite(
    .enabled(
        if: FileManager.default.fileExists(atPath: peers.path),
        "no fixtures of peers beside the repository"
    )
)
struct PeerBodyTests {
    @Test(arguments: try recordedBodies() + protocolCases())
    fileprivate func `an error body read alone gives what its SDK reads in it`(_ body: Body) throws
    {
        var sink = CollectedEvents()
        _ = InputReader().read([UInt8](body.text.utf8), named: body.name, into: &sink)
        let event = try #require(sink.events.first)
        #expect(sink.events.count == 1)
        #expect(event.outcome != .succeeded)
        #expect(event.code == body.code)
        if let message = body.message { #expect(event.message == message) }
        // `foo-id` and its like are placeholders, which this tool takes for none.
        if let id = body.requestID, id.count > 12 { #expect(event.requestID == id) }
        if let status = body.status { #expect(event.status == status) }
    }
}

/// Bodies recorded from services, with the parsed answer beside them.
private func recordedBodies() throws -> [Body] {
    var bodies: [Body] = []
    for kind in ["xml", "json"] {
        let folder = peers.appendingPathComponent("response_parsing/\(kind)/errors")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for file in files.sorted() where file.hasSuffix(".\(kind)") {
            let url = folder.appendingPathComponent(file)
            var body = Body(name: file, text: try String(contentsOf: url, encoding: .utf8))
            let object = try JSONSerialization.jsonObject(
                with: Data(
                    contentsOf: kind == "json"
                        ? url : url.deletingPathExtension().appendingPathExtension("json")
                )
            )
            let parsed = object as? [String: Any]
            if kind == "json" {
                let type = parsed?["__type"] as? String
                body.code = type?.split(separator: "#").last.map(String.init)
                body.message = (parsed?["message"] ?? parsed?["Message"]) as? String
            } else {
                let error = parsed?["Error"] as? [String: Any]
                body.code = error?["Code"] as? String
                body.message = error?["Message"] as? String
                let metadata = parsed?["ResponseMetadata"] as? [String: Any]
                body.requestID = metadata?["RequestId"] as? String
            }
            bodies.append(body)
        }
    }
    return bodies
}

/// Answers of the protocol suite, as a client's wire log shows them.
///
/// Binary bodies are no text. A REST-JSON body whose only mark is `"code"` is nobody's in
/// particular: a log full of other programs' objects would be full of AWS errors.
private func protocolCases() throws -> [Body] {
    struct Response: Decodable {
        var statusCode: Int
        var headers: [String: String]?
        var body: String?

        enum CodingKeys: String, CodingKey {
            case statusCode = "status_code"
            case headers, body
        }
    }
    struct Case: Decodable {
        var id: String
        var errorCode: String?
        var errorMessage: String?
        var response: Response?
    }
    struct Group: Decodable { var cases: [Case] }
    let folder = peers.appendingPathComponent("protocols/output")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var bodies: [Body] = []
    for file in files.sorted() where file.hasSuffix(".json") && !file.contains("cbor") {
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        for item in try JSONDecoder().decode([Group].self, from: data).flatMap(\.cases) {
            guard let code = item.errorCode, let response = item.response,
                !item.id.hasPrefix("RestJsonFooErrorUsingCode")
            else { continue }
            let headers = (response.headers ?? [:]).sorted { $0.key < $1.key }
            let lines =
                ["HTTP/1.1 \(response.statusCode) Error"]
                + headers.map { "\($0.key): \($0.value)" } + ["", response.body ?? ""]
            bodies.append(
                Body(
                    name: item.id,
                    text: lines.joined(separator: "\n"),
                    code: code,
                    message: item.errorMessage,
                    status: response.statusCode
                )
            )
        }
    }
    return bodies
}
