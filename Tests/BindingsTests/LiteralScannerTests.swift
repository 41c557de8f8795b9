@testable import Bindings
import Testing

@Suite struct LiteralScannerTests {
    @Test func `literals are found across any split of the stream`() throws {
        let set = try LiteralSet(["Rate exceeded", "throttl"], ignoringCase: { $0 == 1 })
        let text = Array("x Rate exceeded, rate exceeded: ThrottlingException".utf8)
        let expected = [
            LiteralMatch(literal: 0, end: 15), LiteralMatch(literal: 1, end: 39),
        ]
        for split in 0...text.count {
            let scanner = try LiteralScanner(set)
            #expect(scanner.scan(text[..<split]) + scanner.scan(text[split...]) == expected)
        }
    }

    @Test func `a reset starts anew`() throws {
        let scanner = try LiteralScanner(try LiteralSet(["ab"]))
        #expect(scanner.scan(Array("a".utf8)[...]) == [])
        scanner.reset()
        #expect(scanner.scan(Array("b ab".utf8)[...]) == [LiteralMatch(literal: 0, end: 4)])
    }

    @Test func `an empty literal is refused`() {
        #expect(throws: LiteralError.self) { try LiteralSet([""]) }
    }
}
