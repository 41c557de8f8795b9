import Testing

@testable import Analysis

@Suite struct `The table of names` {
    @Test func `gives each text one symbol, also after it grew`() {
        var table = SymbolTable()
        let names = (0..<5000).map { "role/\($0 % 2500)-\(String(repeating: "x", count: $0 % 23))" }
        let symbols = names.map { table.intern($0) }
        #expect(table.count == Set(names).count)
        #expect(names.map { table.symbol(of: $0) } == symbols)
        #expect(symbols.map { table[$0] } == names)
        #expect(table.symbol(of: "role/none") == nil)
    }

    @Test func `tells texts apart that differ in their bytes alone`() {
        var table = SymbolTable()
        let texts = ["é", "e\u{301}", "K", "\u{212A}", "", "\u{0}", "\u{0}\u{0}"]
        let symbols = texts.map { table.intern($0) }
        #expect(Set(symbols).count == texts.count)
        for (text, symbol) in zip(texts, symbols) {
            #expect(table[symbol].map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test func `takes the names of another table over`() {
        var (one, other) = (SymbolTable(), SymbolTable())
        _ = one.intern("first")
        let shared = one.intern("shared")
        _ = other.intern("new")
        let symbols = ["shared", "new", "shared"].map { other.intern($0) }
        var translation = SymbolTranslation(from: other)
        let ours = symbols.map { translation.symbol($0, into: &one) }
        #expect(ours == [shared, Symbol(index: 2), shared])
        #expect(translation.symbol(.none, into: &one) == .none)
        #expect(one[Symbol(index: 2)] == "new")
    }
}
