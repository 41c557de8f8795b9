/// A string that a `SymbolTable` holds, as a small number; `none` stands for no string at all.
public struct Symbol: Hashable, Sendable {
    /// The position in the table, or `UInt32.max` for none.
    public var index: UInt32

    /// No string.
    public static let none = Symbol(index: .max)

    /// Creates a symbol from its position.
    public init(index: UInt32) { self.index = index }
}

/// Each distinct string once, so that ten million events can share their few thousand names.
///
/// Strings live back to back in one array of UTF-8; look-up is by open addressing over a hash under
/// a seed of each run, so chosen input cannot slow it down. Symbols are given in order of first
/// appearance and never depend on the hash.
public struct SymbolTable: Sendable {
    private var text: [UInt8] = []
    /// Where each symbol's text ends; it starts where the one before it ends.
    private var ends: [Int] = []
    /// Symbol positions by hash, `UInt32.max` where free; the count is a power of two.
    private var slots: [UInt32] = Array(repeating: .max, count: 64)
    /// The number of strings that a look-up finds.
    private var listed = 0

    /// Creates an empty table.
    public init() {}

    /// The number of distinct strings.
    public var count: Int { ends.count }

    /// The bytes of all strings.
    var textBytes: Int { text.count }

    /// Returns the symbol of `string`, adding it when it is new; of `nil`, `Symbol.none`.
    ///
    /// Past 2³² − 1 strings, new ones are no longer kept and get `Symbol.none`.
    public mutating func intern(_ string: String?) -> Symbol {
        guard let string else { return .none }
        return intern(string.utf8Span.span) { $0.append(contentsOf: string.utf8) }
    }

    /// Returns the symbol of the string of some bytes, adding it when it is new.
    mutating func intern(_ bytes: Span<UInt8>) -> Symbol {
        intern(bytes) { text in
            for place in bytes.indices { text.append(bytes[place]) }
        }
    }

    /// Returns the symbol of the string of some bytes, which `append` adds to a text when it is new.
    private mutating func intern(_ bytes: Span<UInt8>, append: (inout [UInt8]) -> Void) -> Symbol {
        let (slot, known) = place(of: bytes)
        if known { return Symbol(index: slots[slot]) }
        guard ends.count < Int(UInt32.max) else { return .none }
        let index = UInt32(ends.count)
        append(&text)
        ends.append(text.count)
        slots[slot] = index
        listed += 1
        if listed * 2 > slots.count { rehash() }
        return Symbol(index: index)
    }

    /// The slot that holds the string of some bytes, or the free one where it would be.
    private func place(of bytes: Span<UInt8>) -> (slot: Int, isKnown: Bool) {
        var slot = bytes.seededHash & (slots.count - 1)
        while slots[slot] != .max {
            if holds(bytes, at: Int(slots[slot])) { return (slot, true) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot, false)
    }

    /// Returns the symbol of another table's string, adding it when it is new.
    mutating func intern(_ symbol: Symbol, of other: SymbolTable) -> Symbol {
        guard symbol.index < other.ends.count else { return .none }
        let range = other.range(of: Int(symbol.index))
        return intern(other.text.span.extracting(range)) {
            $0.append(contentsOf: other.text[range])
        }
    }

    /// Adds a text that hardly stands twice, such as an ID, without looking whether it is there; no
    /// look-up finds it later.
    mutating func append(_ bytes: some Collection<UInt8>) -> Symbol {
        guard ends.count < Int(UInt32.max) else { return .none }
        text.append(contentsOf: bytes)
        ends.append(text.count)
        return Symbol(index: UInt32(ends.count - 1))
    }

    /// The bytes of the string behind `symbol`; none for `Symbol.none`.
    func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
        symbol.index < ends.count ? text[range(of: Int(symbol.index))] : []
    }

    /// Returns the symbol of `string` if the table has it.
    public func symbol(of string: String) -> Symbol? {
        let (slot, isKnown) = place(of: string.utf8Span.span)
        return isKnown ? Symbol(index: slots[slot]) : nil
    }

    /// The string behind `symbol`, or `nil` for `Symbol.none` and for symbols of other tables.
    public subscript(symbol: Symbol) -> String? {
        guard symbol.index < ends.count else { return nil }
        return String(decoding: text[range(of: Int(symbol.index))], as: UTF8.self)
    }

    private func range(of index: Int) -> Range<Int> {
        (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    private func holds(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let range = range(of: index)
        guard bytes.count == range.count else { return false }
        let own = text.span.extracting(range)
        var difference: UInt8 = 0
        for place in bytes.indices { difference |= bytes[place] ^ own[place] }
        return difference == 0
    }

    private mutating func rehash() {
        var larger = [UInt32](repeating: .max, count: slots.count * 2)
        for index in slots where index != .max {
            let own = text.span.extracting(range(of: Int(index)))
            var slot = own.seededHash & (larger.count - 1)
            while larger[slot] != .max { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = index
        }
        slots = larger
    }
}

/// The seed of this run's hashes.
private let hashSeed = UInt64.random(in: .min ... .max) | 1

extension Span<UInt8> {
    /// A hash that input cannot foresee: words of eight bytes multiplied into 128 bits and folded.
    fileprivate var seededHash: Int {
        var state = hashSeed ^ UInt64(truncatingIfNeeded: count)
        var word: UInt64 = 0
        for place in indices {
            word = word << 8 | UInt64(self[place])
            if place & 7 == 7 {
                state = Self.fold(state ^ word)
                word = 0
            }
        }
        return Int(truncatingIfNeeded: Self.fold(Self.fold(state ^ word)) >> 1)
    }

    private static func fold(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ hashSeed << 1)
        return product.low ^ product.high
    }
}

/// The symbols of one table in terms of another, each string compared once.
package struct SymbolTranslation {
    /// The table that is translated from.
    package let theirs: SymbolTable
    /// The other table's symbols by theirs; `nil` where not asked for yet.
    private var ours: [Symbol?]

    /// Translates from `theirs`.
    package init(from theirs: SymbolTable) {
        self.theirs = theirs
        ours = Array(repeating: nil, count: theirs.count)
    }

    /// The symbol in `symbols` of the string that `symbol` stands for, added when it is new.
    package mutating func symbol(_ symbol: Symbol, into symbols: inout SymbolTable) -> Symbol {
        guard symbol.index < ours.count else { return .none }
        if let known = ours[Int(symbol.index)] { return known }
        let new = symbols.intern(symbol, of: theirs)
        ours[Int(symbol.index)] = new
        return new
    }

    /// The symbol in `symbols` of an ID, which is added without being looked up.
    mutating func identity(_ symbol: Symbol, into symbols: inout SymbolTable) -> Symbol {
        guard symbol.index < ours.count else { return .none }
        if let known = ours[Int(symbol.index)] { return known }
        let new = symbols.append(theirs.bytes(symbol))
        ours[Int(symbol.index)] = new
        return new
    }
}
