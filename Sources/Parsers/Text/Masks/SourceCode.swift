/// Tells source code from what a program printed: code names errors without meeting them.
enum SourceCode {
    private static let openings = [
        "raise ", "throw ", "def ", "async def ", "except ", "catch (", "} catch (", "catch(",
        "export ", "import ", "const ", "let ", "public ", "private ", "protected ", "func ",
        "fn ", "return ", "elif ", "else if ", "if (", "if err", "if e.", "case ", "switch ",
        "assert ", "self.assert", "expect(", "when(", "should ", "it(\"", "it('",
        "rescue ", "readonly ", "static ", "#[", "//", "* @", "val ", "var ",
    ]

    /// The bytes that these start with.
    private static let firsts = Set(openings.compactMap(\.utf8.first))

    /// Whether the line of `index`, behind a diff's or a comment's mark, opens like a statement.
    static func standsIn(_ text: [UInt8], at index: Int) -> Bool {
        var at = text.skippingBlanks(text.lineStart(of: index))
        if (text.byte(at) == 0x2B || text.byte(at) == 0x2D) && !text.byte(at + 1).isDigit {
            at = text.skippingBlanks(at + 1)
        }
        // A listing numbers its lines.
        let number = text.end(of: at, limit: 6) { $0.isDigit }
        if number > at, text.skippingBlanks(number) - number >= 2 {
            at = text.skippingBlanks(number)
            let word = text.end(of: at, limit: 40) { $0.isIdentifier || $0 == 0x2E }
            if word > at, text.byte(word) == 0x28, text.byte(word + 1).isQuote { return true }
        }
        guard at <= index else { return false }
        return firsts.contains(text.byte(at)) && openings.contains { text.has($0, at: at) }
            || isArgument(text, at, index)
    }

    /// Whether the place is inside the arguments of a method's call, as in a test's set-up:
    /// `stub.add_error("describe", "Throttling", "Rate exceeded")`.
    private static func isArgument(_ text: [UInt8], _ line: Int, _ index: Int) -> Bool {
        guard text.byte(index - 1).isQuote else { return false }
        let open = text.start(before: index - 1, limit: 200) {
            $0 != 0x28 && $0 != 0x29 && $0 != 0x0A && $0 != 0x7B && $0 != 0x5B
        }
        guard open > line, text.byte(open - 1) == 0x28 else { return false }
        let name = text.start(before: open - 1, limit: 64) { $0.isIdentifier }
        guard name < open - 1, text.byte(name).isLower, text.byte(name - 1) == 0x2E else {
            return false
        }
        let owner = text.start(before: name - 1, limit: 64) { $0.isIdentifier || $0 == 0x2E }
        return owner == line
    }
}
