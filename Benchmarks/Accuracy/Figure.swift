import Analysis
import LimitSimulator

/// The pictures of the documentation, as SVG from the simulator's own runs.
enum Figure {
    /// Admitted calls added up, throttles as ticks, and the line that the limit allows.
    static func cumulative() -> String {
        let calls = simulate(
            .periodic,
            .bucket(capacity: 37, refill: 4),
            count: 420,
            seed: 4
        )
        let found = estimateLimit(Observation().log(of: calls, seed: 4))
        let end = calls.last?.time ?? 1
        let total = Double(calls.count { $0.isAdmitted })
        var picture = Picture(end: end, top: total * 1.05)
        var sum = 0.0
        var path: [(Double, Double)] = [(0, 0)]
        for call in calls {
            if call.isAdmitted {
                path.append((call.time, sum))
                sum += 1
                path.append((call.time, sum))
            } else {
                picture.tick(call.time, sum)
            }
        }
        picture.line(path, colour: "#1f5fa8", width: 1.5)
        let (capacity, refill) = (
            found.capacity.low ?? 0, found.refillPerSecond.estimate ?? 0
        )
        let start = calls.first?.time ?? 0
        picture.line(
            [(start, capacity), (end, capacity + refill * (end - start))],
            colour: "#888",
            width: 1,
            dashed: true
        )
        picture.label("seconds", "calls admitted")
        return picture.svg
    }

    /// Calls a second as bars, with the interval of the refill as a band.
    static func counts() -> String {
        let calls = simulate(.poisson, .bucket(capacity: 50, refill: 10), count: 900, seed: 9)
        let found = estimateLimit(Observation(width: 1).log(of: calls, seed: 9))
        let end = (calls.last?.time ?? 1).rounded(.up)
        var bars: [Int: (admitted: Int, all: Int)] = [:]
        for call in calls {
            bars[Int(call.time), default: (0, 0)].all += 1
            if call.isAdmitted { bars[Int(call.time), default: (0, 0)].admitted += 1 }
        }
        let top = Double(bars.values.map(\.all).max() ?? 1)
        var picture = Picture(end: end, top: top * 1.05)
        for (second, bar) in bars.sorted(by: { $0.key < $1.key }) {
            picture.bar(Double(second), 0, Double(bar.admitted), colour: "#1f5fa8")
            picture.bar(Double(second), Double(bar.admitted), Double(bar.all), colour: "#e3b0a5")
        }
        for refill in [found.refillPerSecond.low, found.refillPerSecond.high] {
            guard let refill else { continue }
            picture.line([(0, refill), (end, refill)], colour: "#222", width: 1, dashed: true)
        }
        picture.label("seconds", "calls a second: admitted, throttled")
        return picture.svg
    }
}

/// A chart of 640 by 320 with axes.
private struct Picture {
    private let width = 640.0
    private let height = 320.0
    private let margin = 40.0
    private let end: Double
    private let top: Double
    private var body = ""

    init(end: Double, top: Double) {
        self.end = end
        self.top = top
        for share in [0.0, 0.5, 1.0] {
            body += text(x(end * share), height - 22, "\(Int(end * share))", "middle")
            body += text(margin - 6, y(top * share / 1.05) + 4, "\(Int(top * share / 1.05))", "end")
        }
    }

    private func x(_ time: Double) -> Double { margin + (width - margin - 10) * time / end }
    private func y(_ value: Double) -> Double {
        height - margin - (height - margin - 24) * value / top
    }
    private func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
    private func text(_ x: Double, _ y: Double, _ text: String, _ anchor: String) -> String {
        "<text x=\"\(short(x))\" y=\"\(short(y))\" text-anchor=\"\(anchor)\">\(text)</text>\n"
    }

    mutating func line(
        _ points: [(Double, Double)],
        colour: String,
        width: Double,
        dashed: Bool = false
    ) {
        let path = points.map { "\(short(x($0.0))),\(short(y($0.1)))" }.joined(separator: " ")
        let dash = dashed ? " stroke-dasharray=\"5 4\"" : ""
        body +=
            "<polyline fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width)\"\(dash) points=\"\(path)\"/>\n"
    }

    mutating func tick(_ time: Double, _ value: Double) {
        body +=
            "<path stroke=\"#c0392b\" d=\"M\(short(x(time))) \(short(y(value) - 3))v-6\"/>\n"
    }

    mutating func bar(_ time: Double, _ low: Double, _ high: Double, colour: String) {
        let (left, right) = (x(time), x(time + 1))
        body +=
            "<rect fill=\"\(colour)\" x=\"\(short(left))\" y=\"\(short(y(high)))\" width=\"\(short(right - left - 1))\" height=\"\(short(y(low) - y(high)))\"/>\n"
    }

    mutating func label(_ horizontal: String, _ vertical: String) {
        body += text(width - 10, height - 6, horizontal, "end")
        body += text(margin, 14, vertical, "start")
    }

    var svg: String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(height))\" "
            + "font-family=\"sans-serif\" font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
            + body + "</svg>"
    }
}
