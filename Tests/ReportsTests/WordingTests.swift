import Analysis
import Testing

@testable import Reports

@Suite struct WordingTests {
    @Test(arguments: [
        (0.0, "0"), (5.0, "5"), (1234567.0, "1,234,567"), (4.8123, "4.81"), (12.345, "12.3"),
        (0.12345, "0.123"), (-3.5, "-3.5"), (.infinity, "unknown"),
    ])
    func `numbers show three digits that matter`(value: Double, text: String) {
        #expect(Wording.number(value) == text)
    }

    @Test func `an interval names its level and its estimate`() {
        let both = Estimate(estimate: 50, low: 48, high: 53)
        #expect(Wording.interval(both, unit: "tokens") == "48–53 tokens (95 %), estimate 50")
        let low = Estimate(estimate: nil, low: 5, high: nil)
        #expect(Wording.interval(low, unit: "per second") == "at least 5 per second")
        #expect(Wording.interval(.unknown, unit: "x") == "not identifiable")
    }

    @Test func `spans use the two largest units`() {
        #expect(Wording.duration(200_000_000) == "3 min 20 s")
        #expect(Wording.duration(90_000) == "90 ms")
        #expect(Wording.duration(3_600_000_000) == "1 h")
    }

    @Test func `a single throttle among many calls still shows`() {
        #expect(Sparkline.bars([1000, 0, 1], width: 3) == "█ ▁")
        #expect(Sparkline.bars([], width: 3).isEmpty)
        #expect(Sparkline.bars([1, 1, 1, 1], width: 2) == "██")
    }
}
