@testable import Bindings
import Foundation
import Testing

@Suite struct ReadAheadTests {
    private static func file(_ bytes: [UInt8]) throws -> String {
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("ahead-\(UUID().uuidString)")
        try Data(bytes).write(to: place)
        return place.path
    }

    @Test(arguments: [0, 1, 4096, 65_536, 65_537, 1_000_003])
    func `a file read ahead gives its bytes and their digest`(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        let path = try Self.file(bytes)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var expected = SHA256()
        expected.update(bytes[...])

        let ahead = try #require(ReadAhead(FileReader(path), chunk: 65_536, digest: SHA256()))
        var read: [UInt8] = []
        var longest = 0
        while true {
            let chunk = try ahead.next()
            if chunk.isEmpty { break }
            longest = max(longest, chunk.count)
            read += chunk
        }
        #expect(read == bytes)
        #expect(longest <= 65_536)
        #expect(ahead.digest?.hexadecimal == expected.hexadecimal)
        #expect(try ahead.next().isEmpty)
    }

    @Test func `a reader that nobody takes from any more ends`() throws {
        let path = try Self.file([UInt8](repeating: 7, count: 1 << 20))
        defer { try? FileManager.default.removeItem(atPath: path) }
        for _ in 0..<20 {
            let ahead = try #require(ReadAhead(FileReader(path), chunk: 4096, digest: nil))
            #expect(try ahead.next() == [UInt8](repeating: 7, count: 4096))
            #expect(ahead.digest == nil)
        }
    }
}
