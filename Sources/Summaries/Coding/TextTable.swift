internal import Analysis

/// The strings of a summary by their numbers in the order in which they are coded; 0 is none.
struct TextTable {
    /// The strings: those of the summary for a writer, those met so far for a reader.
    private(set) var symbols: SymbolTable
    /// How texts are written.
    private var model: TextModel
    /// By number, the bytes of each string.
    private var lengths: [Int] = [0]
    /// A writer's numbers of its symbols; 0 where a string was not met yet.
    private var numbers: [UInt32]
    private let isWriting: Bool
    /// The bytes that all strings may have.
    private var room: Int

    /// Creates the table of a writer.
    init(of symbols: SymbolTable, model: TextModel) {
        self.symbols = symbols
        self.model = model
        numbers = Array(repeating: 0, count: symbols.count)
        isWriting = true
        room = .max
    }

    /// Creates the table of a reader, which ends at `room` bytes.
    init(model: TextModel, room: Int) {
        symbols = SymbolTable()
        self.model = model
        numbers = []
        isWriting = false
        self.room = room
    }

    /// The strings met so far, with none; the next one has this number.
    var count: Int { lengths.count }

    /// The bytes of a string that was met.
    func length(_ symbol: Symbol) -> Int {
        let number = Int(symbol.index &+ 1)
        return number < lengths.count ? lengths[number] : 0
    }

    /// The number of a writer's symbol, which is the next one where it was not met yet.
    func number(of symbol: Symbol) -> UInt32 {
        guard isWriting, symbol.index < numbers.count else { return 0 }
        let known = numbers[Int(symbol.index)]
        return known > 0 ? known : UInt32(truncatingIfNeeded: count)
    }

    /// What tells the request whose ID has this number from others; a writer knows it already.
    func identity(of symbol: Symbol) -> RequestIdentity {
        isWriting ? .none : RequestIdentity(symbols[symbol])
    }

    /// Codes the next string, which for a writer is that of `symbol`.
    mutating func codeNext(
        _ symbol: Symbol,
        kind: Int,
        isID: Bool,
        by side: inout some BitCoder
    ) throws(SummaryError) -> UInt32 {
        let known = isWriting ? symbols[symbol] ?? "" : ""
        let text = model.code(known.utf8, kind: kind, isID: isID, most: room, by: &side)
        guard text.count < room, !side.isExhausted else {
            throw .damaged("its strings do not end")
        }
        let number = UInt32(truncatingIfNeeded: count)
        lengths.append(text.count)
        if isWriting {
            if symbol.index < numbers.count { numbers[Int(symbol.index)] = number }
            return number
        }
        room -= text.count
        guard symbols.intern(String(decoding: text, as: UTF8.self)).index == number - 1 else {
            throw .damaged("a string is there twice")
        }
        return number
    }

    /// Codes bytes of which the number is known.
    mutating func codeBytes(
        _ bytes: [UInt8],
        count: Int,
        by side: inout some BitCoder
    ) throws(SummaryError) -> [UInt8] {
        guard count <= room else { throw .tooLarge }
        var result: [UInt8] = []
        for index in 0..<count {
            guard !side.isExhausted else { throw .damaged("bytes are missing") }
            let byte = index < bytes.count ? bytes[index] : 0
            result.append(model.code(byte, by: &side))
        }
        return result
    }
}
