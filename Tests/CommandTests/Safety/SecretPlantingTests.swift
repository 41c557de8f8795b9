import Foundation
import Testing

@testable import throttle_forensics

/// A thousand secrets in all kinds of input: none may leave in anything that the tool writes.
@Suite struct SecretPlantingTests {
    private static let count = 1000

    /// The inputs with the secrets in them and what was planted.
    private static func plant(_ scratch: Scratch) throws -> [PlantedSecret] {
        var random = Seeded(seed: 20_260_301)
        let planted = (0..<count).map { PlantedSecret($0, &random) }
        let carriers = SecretCarrier.all
        for (number, carrier) in carriers.enumerated() {
            // Row by row each kind of secret comes to another kind of input.
            let own = planted.enumerated().filter { index, _ in
                (index / PlantedSecret.kinds + index % PlantedSecret.kinds) % carriers.count
                    == number
            }
            _ = try scratch.file(carrier.name, Array(carrier.file(own.map(\.element.phrase)).utf8))
        }
        // The names of files are shown too.
        for secret in planted.prefix(9) {
            _ = try scratch.file("\(secret.secret).log", Array("Rate exceeded\n".utf8))
        }
        return planted
    }

    /// Returns the places at which a planted secret shows in `bytes`, with what stands around them.
    private static func leaks(_ bytes: [UInt8], _ traces: Set<UInt64>) -> [String] {
        var found: [String] = []
        var window: UInt64 = 0
        var next = 0
        for index in bytes.indices {
            window = window << 8 | UInt64(bytes[index])
            if index >= next, traces.contains(window) {
                let around = max(0, index - 150)..<min(bytes.count, index + 50)
                found.append(String(decoding: bytes[around], as: UTF8.self))
                next = index + 400
            }
        }
        return found
    }

    /// Returns all runs of eight bytes.
    private static func windows(_ bytes: [UInt8]) -> Set<UInt64> {
        var windows: Set<UInt64> = []
        var window: UInt64 = 0
        for byte in bytes {
            window = window << 8 | UInt64(byte)
            windows.insert(window)
        }
        return windows
    }

    private static func leaks(_ text: String, _ traces: Set<UInt64>) -> [String] {
        leaks(Array(text.utf8), traces)
    }

    private static func leaks(_ lines: [String], _ traces: Set<UInt64>) -> [String] {
        leaks(lines.joined(separator: "\n"), traces)
    }

    @Test func `none of 1,000 secrets survives in anything that is written`() throws {
        let inputs = try Scratch()
        let planted = try Self.plant(inputs)
        let traces = Set(planted.flatMap(\.traces))

        // Without redaction most of them show, so the search does find what is there.
        let open = command(["events", "--redact=none", inputs.folder.path])
        let windows = Self.windows(Array(open.output.utf8))
        let shown = planted.count { $0.traces.contains(where: windows.contains) }
        #expect(shown > 750)
        #expect(!Self.leaks(open.output, traces).isEmpty)

        let outputs = try Scratch()
        let folder = outputs.folder.appendingPathComponent("case").path
        let ticket = command(["ticket", "-o", folder, inputs.folder.path])
        #expect(Self.leaks(ticket.complaints, traces) == [])
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(files.count >= 6)
        for file in files {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
            #expect(!bytes.isEmpty)
            #expect(Self.leaks(Array(bytes), traces) == [], "\(file)")
        }
        let events = command(["events", inputs.folder.path])
        #expect(Self.leaks(events.output, traces) == [])
        #expect(Self.leaks(events.complaints, traces) == [])
        // The events are an input too, and sooner read than what they come from.
        let again = try outputs.file("all.ndjson", Array(open.output.utf8))
        for format in OutputFormat.allCases where format != .ndjson {
            let result = command(["--format", format.rawValue, again])
            #expect(Self.leaks(result.output, traces) == [], "\(format)")
            #expect(Self.leaks(result.complaints, traces) == [])
        }
        let whatIf = command(["whatif", "--refill", "9", "-fjson", again])
        #expect(Self.leaks(whatIf.output, traces) == [])
    }
}
