import Bindings
import Foundation
import Testing

@Suite struct DecompressionTests {
    /// Compresses with the command of this name, which the development machine has.
    private static func compressed(_ bytes: [UInt8], with command: String) throws -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command, "-c"]
        let source = FileManager.default.temporaryDirectory
            .appendingPathComponent("decompression-\(UUID().uuidString)")
        try Data(bytes).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        process.standardInput = try FileHandle(forReadingFrom: source)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(data) : nil
    }

    private static let plain: [UInt8] = (0..<300_000).map {
        UInt8(truncatingIfNeeded: $0 * $0 >> 7)
    }

    private static func inflated(_ bytes: [UInt8], chunk: Int) throws -> [UInt8] {
        let reader = GzipReader()
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try reader.read(bytes[start..<min(start + chunk, bytes.count)]) {
                output += $0
                return true
            }
        }
        #expect(reader.isComplete)
        return output
    }

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func `gzip members one after the other are one stream`(chunk: Int) throws {
        let once = try #require(try Self.compressed(Self.plain, with: "gzip"))
        #expect(try Self.inflated(once + once, chunk: chunk) == Self.plain + Self.plain)
        #expect(try Self.inflated(once + [0, 0, 0], chunk: chunk) == Self.plain)
    }

    /// FEXTRA, FNAME and FCOMMENT (RFC 1952, 2.3.1), the second with a check sum of the header (FHCRC) too;
    /// then three lines.
    private static let headers = [
        "1f8b081c0000000000030600414202007879747261696c2e6a736f6e006120636f6d6d656e7400",
        "1f8b081e0000000000030600414202007879747261696c2e6a736f6e006120636f6d6d656e74002a54",
    ]

    @Test(arguments: headers)
    func `a header with names and comments may come in any pieces`(header: String) throws {
        let digits =
            Array(header.utf8)
            + Array("ab560a4a4dce2f4a2956b28a8eade5aac6cb050004200a932d000000".utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
        let plain = Array(String(repeating: "{\"Records\":[]}\n", count: 3).utf8)
        for first in 0...bytes.count {
            for second in first...bytes.count {
                let reader = GzipReader()
                var output: [UInt8] = []
                for piece in [bytes[..<first], bytes[first..<second], bytes[second...]] {
                    try reader.read(piece) {
                        output += $0
                        return true
                    }
                }
                #expect(output == plain && reader.isComplete, "cut at \(first) and \(second)")
            }
        }
        #expect(try Self.inflated(bytes + bytes, chunk: 1) == plain + plain)
    }

    @Test func `a wrong check sum of a header is told`() throws {
        var bytes: [UInt8] = [0x1F, 0x8B, 8, 2, 0, 0, 0, 0, 0, 3, 0, 0]
        #expect(throws: DecompressionError.self) { try GzipReader().read(bytes[...]) { _ in true } }
        bytes.removeLast()
        try GzipReader().read(bytes[...]) { _ in true }
    }

    @Test func `highly compressible data come out whole`() throws {
        let zeros = [UInt8](repeating: 0x61, count: 9 << 20)
        let packed = try #require(try Self.compressed(zeros, with: "gzip"))
        #expect(try Self.inflated(packed, chunk: 1 << 20) == zeros)
        #expect(try Self.inflated(packed, chunk: 11) == zeros)
    }

    @Test func `damage throws and what came before it is kept`() throws {
        let good = try #require(try Self.compressed(Self.plain, with: "gzip"))
        var bad = good + good
        bad[good.count + good.count / 2] ^= 0xFF
        let reader = GzipReader()
        var output: [UInt8] = []
        #expect(throws: DecompressionError.self) {
            try reader.read(bad[...]) {
                output += $0
                return true
            }
        }
        #expect(output.prefix(Self.plain.count) == Self.plain[...])
        let cut = GzipReader()
        try cut.read(good.dropLast(9)) { _ in true }
        #expect(!cut.isComplete)
    }

    @Test(arguments: [1, 1000, 1 << 20])
    func `zstd frames one after the other are one stream`(chunk: Int) throws {
        guard let once = try Self.compressed(Self.plain, with: "zstd") else {
            print("skipped: this machine has no zstd command")
            return
        }
        let bytes = once + once
        let reader = ZstdReader()
        var output: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try reader.read(bytes[start..<min(start + chunk, bytes.count)]) {
                output += $0
                return true
            }
        }
        #expect(reader.isComplete)
        #expect(output == Self.plain + Self.plain)
        #expect(throws: DecompressionError.self) {
            try ZstdReader().read((ZstdReader.magic + [UInt8](repeating: 0xFF, count: 40))[...]) {
                _ in
                true
            }
        }
    }

    @Test func `SHA-256 agrees with the standard's examples`() {
        #expect(
            SHA256().hexadecimal
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
        var digest = SHA256()
        digest.update(Array("a".utf8)[...])
        digest.update(Array("bc".utf8)[...])
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(digest.hexadecimal == expected)
        #expect(digest.hexadecimal == expected)
    }
}
