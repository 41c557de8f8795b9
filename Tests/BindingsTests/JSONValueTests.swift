import Bindings
import Testing

@Suite struct JSONValueTests {
    @Test func `members keep order and repetition`() throws {
        let value = try JSONValue(parsing: #"{"b":1,"a":[true,null,-2.5,"x\u00e9"],"b":2}"#.utf8)
        #expect(value.object?.map(\.key) == ["b", "a", "b"])
        #expect(value["b"] == .integer(1))
        #expect(value["a"] == .array([.bool(true), .null, .double(-2.5), .string("xé")]))
    }

    @Test(arguments: [
        ("18446744073709551615", 18_446_744_073_709_551_615.0),
        ("123456789012345678901234567890", 1.2345678901234568e29),
        ("-9223372036854775809", -9_223_372_036_854_775_809.0),
    ])
    func `numbers past 64 bits become floating point`(text: String, number: Double) throws {
        #expect(try JSONValue(parsing: text.utf8) == .double(number))
    }

    @Test func `what careless writers do is read and named`() throws {
        let parser = JSONParser()
        let control = try parser.parse(Array("{\"a\":\"x\ty\"}".utf8)[...])
        #expect(control.value["a"] == .string("x\ty"))
        #expect(control.repair == "a raw control character in a string")
        let surrogate = try parser.parse(Array(#"["\ud800"]"#.utf8)[...])
        #expect(surrogate.value == .array([.string("\u{FFFD}")]))
        #expect(try parser.parse(Array("[NaN]".utf8)[...]).value == .array([.null]))
        #expect(try parser.parse([0x22, 0xFF, 0x22]).value == .string("\u{FFFD}"))
        #expect(
            try parser.parse(Array(#"["\ud83d\ude00"]"#.utf8)[...]).value == .array([.string("😀")])
        )
    }

    @Test(arguments: ["", " ", "{", "[1,", "{\"a\"}", "[1] x", "\"abc", "{'a':1}", "tru", "[1 2]"])
    func `what is no document is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
    }

    @Test func `depth is limited and long documents are not`() throws {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        #expect(throws: JSONError.self) { try JSONValue(parsing: deep.utf8) }
        let long = "[" + Array(repeating: #"{"k":"v"}"#, count: 50_000).joined(separator: ",") + "]"
        #expect(try JSONValue(parsing: long.utf8).array?.count == 50_000)
    }
}
