@testable import Bindings
import Foundation
import Testing

@Suite struct FileReaderTests {
    @Test func `a walk is sorted, enters no folder twice and leaves pipes out`() throws {
        let root = FileManager.default.temporaryDirectory
            .appendingPathComponent("walk-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(
            atPath: root + "/b",
            withIntermediateDirectories: true
        )
        for name in ["/c.log", "/a.log", "/b/x.log"] {
            try Data("hi".utf8).write(to: URL(fileURLWithPath: root + name))
        }
        try FileManager.default.createSymbolicLink(
            atPath: root + "/b/up",
            withDestinationPath: root
        )
        let made = unsafe mkfifo(root + "/pipe", 0o600)
        #expect(made == 0)
        #expect(
            FolderWalk.entries(of: root) == [
                .file(root + "/a.log"), .repeated(root + "/b/up"), .file(root + "/b/x.log"),
                .file(root + "/c.log"),
            ]
        )
        #expect(FolderWalk.entries(of: root + "/pipe") == [.file(root + "/pipe")])
    }

    @Test func `a missing file and a folder are told apart`() {
        #expect(throws: SystemError.notFound) { try FileReader("/nowhere/at/all") }
        #expect(throws: SystemError.isDirectory) { try FileReader("/") }
        #expect(FolderWalk.entries(of: "/nowhere") == [.refused("/nowhere", .notFound)])
    }

    @Test func `a full device is reported`() throws {
        let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let full = Descriptor(number: handle.fileDescriptor)
        #expect(throws: SystemError.noSpace) { try full.write("x") }
    }

    @Test func `bytes are counted and found at every alignment`() {
        for length in [0, 1, 15, 16, 17, 4099, 5000] {
            var bytes = [UInt8](repeating: 0x61, count: length)
            for index in stride(from: 0, to: length, by: 3) { bytes[index] = 0x0A }
            #expect(bytes[...].count(ofByte: 0x0A) == bytes.count { $0 == 0x0A })
            #expect(bytes[...].firstIndex(ofByte: 0x0A, from: 1) == (length > 3 ? 3 : nil))
            #expect(
                bytes[...].lastIndex(ofByte: 0x0A, before: length)
                    == bytes.lastIndex(of: 0x0A)
            )
        }
    }
}
