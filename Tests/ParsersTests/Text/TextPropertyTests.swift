import Events
import Foundation
import Samples
import Testing

@testable import Parsers

private let samples: [Sample] = textFolders.flatMap { (try? Sample.all(in: $0)) ?? [] }

/// A small generator with a fixed start, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

@Suite struct TextPropertyTests {
    @Test(arguments: samples)
    func `a text cut anywhere gives no request ID that the whole does not hold`(
        _ sample: Sample
    ) throws {
        let bytes = try sample.bytes()
        let whole = String(decoding: bytes, as: UTF8.self)
        for end in stride(from: 0, to: bytes.count, by: 29) {
            for event in readText(Array(bytes[..<end])).events {
                guard let id = event.requestID else { continue }
                #expect(whole.contains(id), "cut at \(end)")
            }
        }
    }

    @Test(arguments: samples)
    func `broken bytes never stop the parser`(_ sample: Sample) throws {
        var random = SplitMix(state: 7)
        let bytes = try sample.bytes()
        for _ in 0..<8 {
            var broken = bytes
            for _ in 0..<8 where !broken.isEmpty {
                let index = Int.random(in: 0..<broken.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: broken[index] = UInt8.random(in: 0...255, using: &random)
                case 1: broken.remove(at: index)
                default: broken.insert(contentsOf: broken[index...].prefix(9), at: index)
                }
            }
            _ = readText(broken)
        }
    }

    @Test(arguments: [
        "An error occurred (", "status code: ", "<Error><Code>", "(Service: ", "{", "\\\\\"",
        "&amp;",
        "Throttling", "request id: ", "a:", "operation error EC2: ", "Rate exceeded ", "retries]",
    ])
    func `time grows no faster than the text`(_ unit: String) {
        func seconds(_ count: Int) -> Double {
            let text = Array(String(repeating: unit, count: count / unit.utf8.count).utf8)
            return processorSeconds { _ = readText(text) }
        }
        _ = seconds(1 << 12)
        let small = seconds(1 << 13)
        let large = seconds(1 << 16)
        // Eight times the text: well below the 64 times of a square.
        #expect(large < max(0.2, small * 24), "\(small) s, then \(large) s")
    }
}
