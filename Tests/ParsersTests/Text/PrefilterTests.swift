import Events
import Testing

@testable import Catalogue
@testable import Parsers

/// What is passed over unread holds nothing: each shortcut errs on one side only.
@Suite struct PrefilterTests {
    @Test func `a record without an anchor holds no trigger of any mask`() {
        for mask in MaskRegistry.all {
            for trigger in mask.triggers {
                #expect(
                    MaskRegistry.anchors.contains { trigger.contains($0) },
                    "\(mask.format): \(trigger)"
                )
            }
        }
    }

    @Test func `a record without an anchor holds no mark of unread evidence but one`() {
        for mark in UnreadEvidence.marks where mark != UnreadEvidence.unanchored {
            #expect(MaskRegistry.anchors.contains { mark.contains($0) }, "\(mark)")
        }
    }

    @Test func `no name of a service holds more digits than are looked up`() {
        // A kind's letter and a colon stand before each; a word is looked up among names and aliases.
        let names = Tables.names.allRows.map { $0[0] }.filter {
            $0.hasPrefix("p:") || $0.hasPrefix("a:")
        }
        #expect(names.count > 1000)
        for name in names {
            #expect(name.utf8.count(where: \.isDigit) <= NameAttribution.mostDigits, "\(name)")
        }
    }

    @Test func `a memory of words answers as its work does`() {
        let memory = WordMemory<String?> { $0.count > 4 ? $0.uppercased() : nil }
        let long = String(repeating: "ab", count: 20)
        let text = Array("one, three; SEVEN-eight \(long) x three ninety9 a1b2".utf8)
        for _ in 0..<2 {
            var found: [String?] = []
            memory.answers(in: text, range: 0..<text.count) { digits, length in
                length >= 2 && digits < 2
            } _: {
                found.append($0)
            }
            #expect(
                found == [
                    nil, "THREE", "SEVEN", "EIGHT", String(long.uppercased().prefix(32)), "BABABAB",
                    "THREE", "NINETY9",
                ]
            )
        }
    }

    @Test func `the lengths and ends of names let every one of them pass`() {
        let names = ["requestid", "status", "ts", "xamzid2"]
        let known = LabelNames(names)
        for name in names { #expect(known.mayHold(reversed: name.utf8.reversed())) }
        for other in ["", "r", "tt", "statuz", "ztatus", "requestids"] {
            #expect(!known.mayHold(reversed: other.utf8.reversed()))
        }
    }

    @Test func `literals are found in any case, each at its place`() {
        let table = LiteralTable(["error>", "er", "x"])
        let text = Array("aErX <ERROR>x".utf8)
        let hits = table.hits(in: text, range: 0..<text.count)
        #expect(hits.map(\.position) == [1, 3, 6, 6, 12])
        #expect(hits.map(\.literal) == [1, 2, 0, 1, 2])
        #expect(table.first(in: text, from: 2..<7) { $0.literal == 0 }?.position == 6)
        #expect(table.first(in: text, from: 2..<6) { $0.literal == 0 } == nil)
        #expect(table.first(in: text, from: 12..<13) { _ in true }?.position == 12)
    }
}
