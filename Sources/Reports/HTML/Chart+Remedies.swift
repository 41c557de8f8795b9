import Analysis
import Events

extension Chart {
    /// The throttled share against multiples of the refill rate.
    init?(curve: RefillCurve) {
        guard let first = curve.points.first, let last = curve.points.last,
            last.factor > first.factor
        else { return nil }
        let ratios = curve.points.map { max($0.ratio, $0.worstRatio) } + [curve.loggedRatio]
        let peak = Self.roundPeak(ratios.max() ?? 0)
        // With one window both are the same.
        let showsWorst = curve.points.contains { $0.worstRatio > $0.ratio + 1e-9 }
        let (top, bottom) = (25.0, 175.0)
        let x = { (factor: Double) in
            Drawing.left + Drawing.width * (factor - first.factor) / (last.factor - first.factor)
        }
        let y = { (ratio: Double) in bottom - (bottom - top) * min(1, ratio / peak) }
        name = "What if the limit refilled faster"
        var out = Drawing(
            name,
            "The throttled share falls from \(Wording.percent(first.ratio)) at today's refill to"
                + " \(Wording.percent(last.ratio)) at \(Wording.number(last.factor)) times it.",
            height: 230
        )
        out.axis(top: top, bottom: bottom, unit: "throttled", peak: peak) { Wording.percent($0) }
        let worst = showsWorst ? [("worstline", "worst five minutes")] : []
        out.legend(y: 13, [("badline", "all calls")] + worst + [("okline", "1 %")])
        out.line("okline", Drawing.left, y(0.01), Drawing.right, y(0.01))
        if let factor = curve.recommendedFactor {
            out.line("mark", x(factor), top, x(factor), bottom)
            let isLate = factor > (first.factor + last.factor) / 2
            let ask = Wording.number(factor * curve.refillNow)
            out.label(
                x(factor) + (isLate ? -5 : 5),
                top + 14,
                "to ask for: \(ask) per second",
                anchor: isLate ? "end" : "start"
            )
        }
        if showsWorst {
            out.path("worstline", curve.points.map { (x($0.factor), y($0.worstRatio)) })
        }
        out.path("badline", curve.points.map { (x($0.factor), y($0.ratio)) })
        for point in curve.points {
            let hint =
                "\(Wording.number(point.factor)) times, "
                + "\(Wording.number(point.factor * curve.refillNow)) per second: "
                + "\(Wording.percent(point.ratio)) throttled"
            out.dot("baddot", x(point.factor), y(point.ratio), 3, hint: hint)
        }
        out.dot(
            "today",
            x(first.factor),
            y(curve.loggedRatio),
            5,
            hint: "In the log: \(Wording.percent(curve.loggedRatio)) throttled"
        )
        out.line("axis", Drawing.left, bottom, Drawing.right, bottom)
        for factor in [1, 1.5, 2, 2.5, 3, 3.5, 4] where factor <= last.factor {
            out.line("axis", x(factor), bottom, x(factor), bottom + 4)
            out.label(x(factor), bottom + 19, Wording.number(factor) + "×", anchor: "middle")
        }
        let now = Wording.number(curve.refillNow)
        out.label(
            Drawing.left,
            bottom + 40,
            "refill rate over today's \(now) per second; the ring is the log itself"
        )
        drawing = out.finished
        note = Self.curveNote(curve)
        heads = ["#Times today's refill", "#Per second", "#Throttled", "#Worst five minutes"]
        rows = curve.points.map { point in
            [
                Wording.number(point.factor), Wording.number(point.factor * curve.refillNow),
                Wording.percent(point.ratio), Wording.percent(point.worstRatio),
            ]
        }
    }

    /// The next round share, for the top of an axis.
    private static func roundPeak(_ ratio: Double) -> Double {
        let steps = [0.02, 0.04, 0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8]
        return steps.first { $0 >= ratio } ?? 1
    }

    private static func curveNote(_ curve: RefillCurve) -> String {
        var note =
            "Replays of the log's \(Wording.count(curve.calls, "call")), each sent once, through a"
            + " bucket of \(Wording.number(curve.capacity)) tokens"
            + " refilled by \(Wording.number(curve.refillNow)) per second and more (\(curve.basis))."
        if let today = curve.points.first {
            note += " The log shows \(Wording.percent(curve.loggedRatio)) throttled, the replay of"
            note += " today's limit \(Wording.percent(today.ratio))."
        }
        if let enough = curve.points.first(where: { $0.worstRatio <= 0.01 }) {
            note += " From \(Wording.number(enough.factor)) times on every five minutes stay"
            note += " within 1 %, the level of an alarm."
        } else {
            note += " None of these rates keeps every five minutes within 1 %."
        }
        return note
    }

    /// Who takes a limit's tokens: the share taken shortly before throttles.
    init?(tokens shares: [TokenShare], by party: String) {
        guard shares.contains(where: { $0.shareBeforeThrottles > 0 }) else { return nil }
        name = "Who takes the tokens, by \(party)"
        var out = Drawing(
            name,
            "A bar for each of \(shares.count), the share of the tokens taken shortly before"
                + " throttles.",
            height: shares.count * 36 + 26
        )
        out.label(2, 13, "share of the tokens taken before throttles")
        for (row, share) in shares.enumerated() {
            let top = 18 + Double(row * 36)
            let length = 586 * min(1, max(0, share.shareBeforeThrottles))
            let words =
                "\(Wording.percent(share.shareBeforeThrottles)), "
                + "\(Wording.count(share.throttled)) throttled"
            out.label(2, top + 14, Self.short(share.name) + " – " + words)
            out.rect("cell", 2, top + 19, 586, 11)
            out.rect("ok", 2, top + 19, length, 11, hint: words)
        }
        drawing = out.finished
        note =
            "A bucket is emptied by what is admitted before the throttles, not by what is refused."
        heads = [party.capitalizedFirst, "#Share before throttles", "#Tokens", "#Throttled"]
        rows = shares.map {
            [
                $0.name, Wording.percent($0.shareBeforeThrottles), Wording.number($0.tokens),
                Wording.count($0.throttled),
            ]
        }
    }

    /// The throttle ratio before and, as predicted, after.
    init(before: Double, after: Double, basis: String) {
        name = "Predicted effect"
        var out = Drawing(
            name,
            "\(Wording.percent(before)) throttled before, \(Wording.percent(after)) predicted.",
            height: 52,
            isNarrow: true
        )
        for (top, name, share) in [(2.0, "before", before), (28.0, "after", after)] {
            out.label(2, top + 14, name)
            out.rect("cell", 52, top, 200, 18)
            out.rect("bad", 52, top, 200 * min(1, max(0, share)), 18)
            out.label(260, top + 14, Wording.percent(share) + " throttled")
        }
        drawing = out.finished
        note = basis
        heads = []
        rows = []
    }
}
